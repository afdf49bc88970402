/**
 * Makes a migration of what differs between the migrations and schema.prisma. It needs no database: the migrations are replayed in memory.
 *
 *   npm run db:migrate -- --name add_confidence
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DatabaseSync } from '@photostructure/sqlite'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'prisma', 'migrations')
const prisma = path.join(
  path.dirname(createRequire(import.meta.url).resolve('prisma/package.json')),
  'build',
  'index.js',
)

function stop(message) {
  console.error(message)
  process.exit(1)
}

/** @returns the SQL that takes the migrations to the schema; undefined when they agree */
function difference() {
  const argv = [
    'migrate',
    'diff',
    '--from-migrations',
    'prisma/migrations',
    '--to-schema',
    'prisma/schema.prisma',
    '--script',
    '--exit-code',
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, ...argv], { cwd: root, encoding: 'utf8' })
  if (status === 0) return undefined
  if (status === 2) return stdout.trim()
  return stop(`Prisma could not compare prisma/schema.prisma with prisma/migrations:\n${stderr}${stdout}`)
}

function triggersOf(db) {
  return db
    .prepare(`SELECT name, tbl_name AS "table", sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid`)
    .all()
}

/** SQLite changes most columns by building the table anew, which drops the old one together with its triggers. */
function lostTriggers(names, sql) {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false })
  for (const name of names) db.exec(readFileSync(path.join(folder, name, 'migration.sql'), 'utf8'))
  const before = triggersOf(db)
  db.exec(sql)
  const left = new Set(triggersOf(db).map(({ name }) => name))
  const tables = new Set(
    db
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .all()
      .map(({ name }) => name),
  )
  return before.filter(({ name, table }) => !left.has(name) && tables.has(table))
}

const { values } = parseArgs({ options: { name: { type: 'string' } } })
if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(values.name ?? '')) {
  stop('Expected a name of small letters, digits and underscores: npm run db:migrate -- --name add_confidence')
}
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const last = names.at(-1)
if (last !== undefined && stamp <= last.slice(0, 14))
  stop(`The clock of this machine (${stamp}) is behind the last migration (${last}).`)

const sql = difference()
if (sql === undefined) {
  console.log('prisma/schema.prisma and prisma/migrations agree: there is nothing to migrate.')
} else {
  const triggers = lostTriggers(names, sql)
  const again =
    triggers.length === 0
      ? []
      : ['-- The triggers that went with the old tables', ...triggers.map((trigger) => `${trigger.sql};\n`)]
  const file = path.join(folder, `${stamp}_${values.name}`, 'migration.sql')
  mkdirSync(path.dirname(file))
  writeFileSync(file, `${[sql, ...(again.length > 0 ? [''] : []), ...again].join('\n').trimEnd()}\n`)
  console.log(
    `Wrote ${path.relative(root, file)}.\nRead it, then run "npx prisma generate" and the tests; Reckon applies it when it opens a database.`,
  )
}

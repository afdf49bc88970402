import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { applyPending, type Migration, pendingMigrations, readMigrations } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { openStore } from '../../src/store/store.ts'
import { useFolder } from './folder.ts'
import { addSource, RECORDED } from './ledger.ts'
import { OUTCOME, PREDICTION } from './ledger-rows.ts'

const folder = useFolder()
const ROOT = path.resolve(import.meta.dirname, '../..')
/** Starting Prisma's command line takes seconds on a busy machine. */
const COMMAND_MS = 120_000

const require = createRequire(import.meta.url)
const PRISMA = path.join(path.dirname(require.resolve('prisma/package.json')), 'build', 'index.js')

function run(cwd: string, script: string, argv: readonly string[], env: Record<string, string> = {}) {
  // Prisma would load the engine of the outer project otherwise.
  const { PRISMA_SCHEMA_ENGINE_BINARY: _, ...surroundings } = process.env
  const options = { cwd, encoding: 'utf8' as const, env: { ...surroundings, CHECKPOINT_DISABLE: '1', ...env } }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], options)
  return { status, output: stdout + stderr }
}

/** Prisma's own comparison: 0 when they agree, 2 when they do not. */
const DRIFT = [
  'migrate',
  'diff',
  '--from-migrations',
  'prisma/migrations',
  '--to-schema',
  'prisma/schema.prisma',
  '--exit-code',
]

/** What the migrations are made with, in a folder where they can be changed. */
function copyOfProject(): string {
  for (const name of ['prisma', 'prisma.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(ROOT, name), folder.at(name), { recursive: true })
  }
  mkdirSync(folder.at('src'))
  cpSync(path.join(ROOT, 'src/store'), folder.at('src/store'), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), folder.at('node_modules'), 'dir')
  return folder.at()
}

function changeSchema(project: string, from: string, to: string): void {
  const file = path.join(project, 'prisma/schema.prisma')
  const schema = readFileSync(file, 'utf8')
  expect(schema).toContain(from)
  writeFileSync(file, schema.replace(from, to))
}

function triggersAfter(migrations: readonly Migration[]): unknown[] {
  const db = new DatabaseSync(':memory:')
  for (const { sql } of migrations) db.exec(sql)
  return db
    .prepare(`SELECT name, tbl_name AS "table", sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name`)
    .all()
}

describe('schema.prisma and the migrations', () => {
  it(
    'agree: a difference fails here, and "npm run db:migrate" makes the migration that is missing',
    () => {
      expect(run(ROOT, PRISMA, DRIFT)).toMatchObject({
        status: 0,
        output: expect.stringContaining('No difference detected'),
      })
    },
    COMMAND_MS,
  )
})

describe('npm run db:migrate', () => {
  const script = (project: string) => path.join(project, 'prisma/new-migration.mjs')

  it(
    'writes the difference as a migration, with the triggers that SQLite drops when it rebuilds a table, and every row stays',
    async () => {
      const project = copyOfProject()
      const before = readMigrations(folder.at('prisma/migrations'))
      changeSchema(project, 'rationale           String?', 'rationale           String @default("none")')
      const drift = run(project, PRISMA, DRIFT)
      expect(drift).toMatchObject({ status: 2, output: expect.stringContaining('`Outcome`') })

      expect(run(project, script(project), ['--name', 'require_rationale'])).toMatchObject({ status: 0 })
      const after = readMigrations(folder.at('prisma/migrations'))
      expect(after.slice(0, -1)).toEqual(before)
      expect(after.at(-1)?.name).toMatch(/^\d{14}_require_rationale$/)
      expect(after.at(-1)?.sql).toContain('DROP TABLE "Outcome"')
      expect(triggersAfter(after)).toEqual(triggersAfter(before))
      expect(run(project, PRISMA, DRIFT).status).toBe(0)

      const file = folder.at('reckon.db')
      const store = await openStore(`file:${file}`)
      const { id } = await addSource(store, 'A talk')
      await store.transaction(async ({ statements, outcomes }) => {
        const statement = { ...PREDICTION, sourceId: id, speakerId: null, start: 0, end: 5, exact: 'A cat' }
        const [first = 0] = await statements.insert([statement], 'an editor', RECORDED)
        await outcomes.append(first, OUTCOME, null, 'an editor', RECORDED)
      })
      await store.close()
      const db = new DatabaseSync(file, { enableForeignKeyConstraints: false })
      db.exec('BEGIN IMMEDIATE')
      applyPending(db, file, after)
      db.exec('COMMIT')
      expect(
        db.prepare('SELECT "outcomeId", "rationale" FROM "Evidence" JOIN "Outcome" o ON o."id" = "outcomeId"').all(),
      ).toEqual([{ outcomeId: 1, rationale: OUTCOME.rationale }])
      expect(() => db.exec('DELETE FROM "Outcome"')).toThrow('append-only')
      expect(pendingMigrations(db, file, after)).toEqual([])
    },
    COMMAND_MS,
  )

  it('asks for a name', () => {
    expect(run(ROOT, script(ROOT), [])).toMatchObject({ status: 1, output: expect.stringContaining('--name') })
    expect(run(ROOT, script(ROOT), ['--name', '../x'])).toMatchObject({ status: 1 })
  })
})

describe("Prisma's command line", () => {
  it(
    'makes a database that Reckon opens, and finds nothing to do in one that Reckon made',
    async () => {
      const byPrisma = `file:${folder.at('prisma.db')}`
      expect(run(ROOT, PRISMA, ['migrate', 'deploy'], { DATABASE_URL: byPrisma })).toMatchObject({ status: 0 })
      const database = await openDatabase({ url: byPrisma })
      expect(await database.client.source.count()).toBe(0)
      await database.close()

      const byReckon = `file:${folder.at('reckon.db')}`
      await (await openDatabase({ url: byReckon })).close()
      const status = run(ROOT, PRISMA, ['migrate', 'status'], { DATABASE_URL: byReckon })
      expect(status).toMatchObject({ status: 0, output: expect.stringContaining('Database schema is up to date') })
    },
    COMMAND_MS,
  )

  it('and the engine that runs in it are of one version', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
    const { enginesVersion } = require('@prisma/engines-version') as { enginesVersion: string }
    expect(devDependencies['@prisma/schema-engine-wasm'].split('.').at(-1)).toBe(enginesVersion)
  })
})

describe('applying', () => {
  const migration = (name: string, sql: string): Migration => ({ name, sql, checksum: name })

  it('does all that is pending or nothing', () => {
    const file = folder.at('reckon.db')
    const steps = [
      migration('1_one', 'CREATE TABLE "one" ("x")'),
      migration('2_two', 'CREATE TABLE "two" ("x"); INSERT INTO "nowhere" VALUES (1)'),
    ]
    const db = new DatabaseSync(file)
    db.exec('BEGIN IMMEDIATE')
    expect(() => applyPending(db, file, steps)).toThrow(
      expect.objectContaining({ code: 'failed-migration', message: expect.stringMatching(/2_two.*nowhere/) }),
    )
    db.exec('ROLLBACK')
    expect(db.prepare('SELECT name FROM sqlite_schema').all()).toEqual([])
  })

  it('takes up where an older version left off', () => {
    const file = folder.at('reckon.db')
    const db = new DatabaseSync(file)
    const [one, two] = [
      migration('1_one', 'CREATE TABLE "one" ("x")'),
      migration('2_two', 'ALTER TABLE "one" ADD COLUMN "y"'),
    ]
    applyPending(db, file, [one])
    expect(pendingMigrations(db, file, [one, two])).toEqual([two])
    applyPending(db, file, [one, two])
    expect(pendingMigrations(db, file, [one, two])).toEqual([])
  })
})

it('every table whose rows stay as they were written has its triggers', () => {
  expect(triggersAfter(readMigrations()).map((trigger) => (trigger as { name: string }).name)).toEqual([
    'CheckIn_no_delete',
    'CheckIn_no_replace',
    'CheckIn_no_update',
    'Event_no_delete',
    'Event_no_replace',
    'Event_no_update',
    'Evidence_no_delete',
    'Evidence_no_replace',
    'Evidence_no_update',
    'Outcome_no_delete',
    'Outcome_no_replace',
    'Outcome_no_update',
    'Source_no_delete',
    'Source_text_stays',
    'Statement_no_delete',
  ])
})

it('the migrations in the folder are all there is beside the lock file', () => {
  expect(readdirSync(path.join(ROOT, 'prisma/migrations'))).toEqual([
    ...readMigrations().map(({ name }) => name),
    'migration_lock.toml',
  ])
})

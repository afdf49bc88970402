/**
 * The steps by which the database got its structure: those this program knows, and what the database says of those it has been through.
 * The ledger is Prisma's own table, so that `prisma migrate status` and `prisma migrate deploy` agree with what stands here.
 */
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { DatabaseError, databaseErrorOf } from './database-error.ts'
import { readRows } from './read-rows.ts'
import { SQLITE, sqliteCode } from './sqlite-errors.ts'

export interface Migration {
  /** Its folder; the names sort in the order in which the steps were made. */
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file, in hex. */
  readonly checksum: string
}

/** In the package's root, two folders up from the source of this file and from what is compiled of it. */
const FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/** The migrations that come with this program, in order. */
export function readMigrations(folder = FOLDER): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name, 'migration.sql'))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    })
}

const UNCHANGED = 'Nothing was changed.'

/**
 * The migrations that a database has still to go through; all of them when it is empty.
 * @param db - may be open for reading only
 * @throws DatabaseError `foreign`, `newer`, `failed-migration` or `edited-migration`; SQLite's own error when it cannot be read
 */
export function pendingMigrations(db: DatabaseSyncInstance, file: string, known: readonly Migration[]): Migration[] {
  const tables = tableNames(db)
  if (tables.length === 0) return [...known]
  const rows = tables.includes('_prisma_migrations') ? readLedger(db) : []
  const knownNames = new Set(known.map(({ name }) => name))
  if (!rows.some(({ name }) => knownNames.has(name))) {
    if (tables.every((name) => name === '_prisma_migrations') && rows.length === 0) return [...known]
    throw new DatabaseError(
      'foreign',
      file,
      `expected a database of Reckon, found one of another program (with the tables ${someOf(tables)}). ` +
        `${UNCHANGED} Name another file in DATABASE_URL.`,
    )
  }

  const unfinished = rows.filter(({ isFinished }) => !isFinished).map(({ name }) => name)
  if (unfinished.length > 0) {
    throw new DatabaseError(
      'failed-migration',
      file,
      `expected every change of its structure to be complete, found that ${someOf(unfinished)} was begun and did not come to its end. ` +
        `${UNCHANGED} Restore a backup, or repair it by hand and say so with "npx prisma migrate resolve".`,
    )
  }
  const unknown = rows.filter(({ name }) => !knownNames.has(name)).map(({ name }) => name)
  if (unknown.length > 0) {
    throw new DatabaseError(
      'newer',
      file,
      `expected a structure up to ${known.at(-1)?.name}, found ${someOf(unknown)} too, which a later version of Reckon has applied. ` +
        `${UNCHANGED} Update Reckon, or name another file in DATABASE_URL.`,
    )
  }
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const edited = known
    .filter(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
    .map(({ name }) => name)
  if (edited.length > 0) {
    throw new DatabaseError(
      'edited-migration',
      file,
      `expected it to be made by the migrations in prisma/migrations as they are, found that ${someOf(edited)} had other contents ` +
        `when it was applied here. ${UNCHANGED} Put the file back as it was, and make a new migration for a new change.`,
    )
  }
  return known.filter(({ name }) => !applied.has(name))
}

/**
 * Applies what is pending, all of it or nothing, within the transaction that is open on `db`.
 * @throws DatabaseError as `pendingMigrations` does, and `failed-migration` when a step cannot be done
 */
export function applyPending(db: DatabaseSyncInstance, file: string, known: readonly Migration[]): void {
  const pending = pendingMigrations(db, file, known)
  if (pending.length > 0) db.exec(LEDGER)
  for (const { name, sql, checksum } of pending) {
    const startedAt = Date.now()
    try {
      db.exec(sql)
    } catch (cause) {
      // A full disk or a damaged page is no fault of the step.
      throw databaseErrorOf(cause, file) ?? failed(file, name, (cause as Error).message, cause)
    }
    const values = [randomUUID(), checksum, name].map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')
    db.exec(`INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
      VALUES (${values}, ${startedAt}, ${Date.now()}, 1)`)
  }
  const last = pending.at(-1)
  const [dangling] = last === undefined ? [] : readRows(db, ['table'], 'FROM pragma_foreign_key_check')
  if (last && dangling) throw failed(file, last.name, `rows of the table ${String(dangling.table)} would point nowhere`)
}

function failed(file: string, name: string, what: string, cause?: unknown): DatabaseError {
  const message = `expected the change ${name} of its structure to succeed, got: ${what}. ${UNCHANGED} This is a fault of Reckon: please report it.`
  return new DatabaseError('failed-migration', file, message, { cause })
}

/** As Prisma creates it. */
const LEDGER = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

function tableNames(db: DatabaseSyncInstance): string[] {
  const rest = `FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY "name"`
  return readRows(db, ['name'], rest).map(({ name }) => String(name))
}

interface LedgerRow {
  readonly name: string
  readonly checksum: string
  readonly isFinished: boolean
}

/** @returns no rows when a table of that name has other columns than Prisma's */
function readLedger(db: DatabaseSyncInstance): LedgerRow[] {
  try {
    const rest = 'FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"'
    return readRows(db, ['migration_name', 'checksum', 'finished_at'], rest).map((row) => ({
      name: String(row.migration_name),
      checksum: String(row.checksum),
      isFinished: row.finished_at !== null,
    }))
  } catch (error) {
    if (sqliteCode(error) === SQLITE.ERROR) return []
    throw error
  }
}

function someOf(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
}

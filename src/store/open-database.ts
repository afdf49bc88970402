/**
 * Opens the database: a file that this program can use, with every migration applied, and the Prisma client on it.
 */
import { DatabaseSync } from '@photostructure/sqlite'
import { databaseErrorOf, throwDatabaseError } from './database-error.ts'
import { databaseFile } from './database-file.ts'
import { PrismaClient } from './generated/client.ts'
import { inspectDatabase, prepareFolder } from './inspect-database.ts'
import { applyPending, type Migration, readMigrations } from './migrations.ts'
import { SqliteAdapterFactory } from './sqlite-adapter.ts'
import { waitWhileBusy } from './sqlite-errors.ts'

export interface DatabaseOptions {
  /** `file:PATH`; file and folder are made when missing. */
  readonly url: string
  /** How long to wait for a lock that another process holds, when opening and for each statement; default 5000. */
  readonly busyTimeoutMs?: number
}

export interface Database {
  readonly client: PrismaClient
  /** Absolute path. */
  readonly file: string
  /** Waits for what is under way; the one file is complete then. */
  close(): Promise<void>
}

/**
 * @throws DatabaseError when the file is newer, locked, unreadable, corrupt, or not Reckon's; it is left as it was
 * @throws TypeError when the URL names no file
 */
export async function openDatabase({ url, busyTimeoutMs = 5000 }: DatabaseOptions): Promise<Database> {
  const file = databaseFile(url)
  const deadline = Date.now() + busyTimeoutMs
  const migrations = readMigrations()
  try {
    prepareFolder(file)
    const pending = await inspectDatabase(file, migrations, deadline)
    if (pending.length > 0) await migrate(file, migrations, deadline)
    const adapter = await new SqliteAdapterFactory({ file, busyTimeoutMs }).connect()
    const { provider, adapterName } = adapter
    const client = new PrismaClient({ adapter: { provider, adapterName, connect: async () => adapter } })
    return {
      client,
      file,
      close: async () => {
        await client.$disconnect()
        // The client disconnects only what it has used.
        await adapter.dispose()
      },
    }
  } catch (error) {
    throwDatabaseError(databaseErrorOf(error, file) ?? error)
  }
}

/** Of several processes that open the same database, one migrates and the others wait for it. */
async function migrate(file: string, migrations: readonly Migration[], deadline: number): Promise<void> {
  // With foreign keys on, a migration that rebuilds a table would delete the rows that point to it; within a transaction it is too late
  // to switch them off.
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  try {
    await waitWhileBusy(() => db.exec('BEGIN IMMEDIATE'), deadline)
    applyPending(db, file, migrations)
    await waitWhileBusy(() => db.exec('COMMIT'), deadline)
  } finally {
    // Closing rolls back what was not committed.
    db.close()
  }
}

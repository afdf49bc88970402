/**
 * Prisma's way to SQLite: a driver adapter over the API of `node:sqlite`, from a package that brings its own prebuilt SQLite.
 *
 * All statements share one connection, and with it one transaction. So a transaction holds a lock until it ends, and a statement from
 * outside waits: it would otherwise be rolled back with a transaction that it knows nothing of. Transactions begin IMMEDIATE, because
 * one that reads first and writes later fails at once when another process wrote in between. A commit is on the disk when it returns.
 */
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite'
import {
  type ArgType,
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { databaseErrorOf } from './database-error.ts'
import { SQLITE, sqliteCode, waitWhileBusy } from './sqlite-errors.ts'

const PROVIDER = 'sqlite'
const ADAPTER_NAME = 'reckon-sqlite'
const IN_MEMORY = ':memory:'

/** Statements kept ready; the application has fewer forms of statement than this. */
const KEPT_STATEMENTS = 500
/** A longer statement is a bulk insert whose length changes from call to call: it would only push others out. */
const KEPT_SQL_LENGTH = 10_000
/** A kept statement holds its last arguments in memory; with a larger one it is used once. */
const KEPT_ARGUMENT_LENGTH = 100_000

const COLUMN_TYPES: Readonly<Record<string, ColumnType>> = {
  INTEGER: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  REAL: ColumnTypeEnum.Double,
  DECIMAL: ColumnTypeEnum.Numeric,
  TEXT: ColumnTypeEnum.Text,
  BLOB: ColumnTypeEnum.Bytes,
  BOOLEAN: ColumnTypeEnum.Boolean,
  DATETIME: ColumnTypeEnum.DateTime,
  JSONB: ColumnTypeEnum.Json,
}

type SqliteValue = null | number | bigint | string | Uint8Array

/** @throws DriverAdapterError for text with U+0000 in it */
function toSqlite(value: unknown, type: ArgType | undefined): SqliteValue {
  switch (typeof value) {
    case 'string':
      return textToSqlite(value, type)
    case 'boolean':
      return value ? 1 : 0
    case 'number':
      // The driver binds a number beyond 32 bits as a float.
      return Number.isSafeInteger(value) && Math.abs(value) > 0x7fffffff && type?.scalarType !== 'float'
        ? BigInt(value)
        : value
    default:
      return value instanceof Date ? instantToSqlite(value) : (value as SqliteValue)
  }
}

function textToSqlite(value: string, type: ArgType | undefined): SqliteValue {
  switch (type?.scalarType) {
    case 'int':
    case 'bigint':
      return BigInt(value)
    case 'float':
    case 'decimal':
      return Number(value)
    case 'bytes':
      return Buffer.from(value, 'base64')
    case 'datetime':
      return instantToSqlite(new Date(value))
    default:
      // The driver would silently store only what stands before it.
      if (value.includes('\u0000')) {
        throw new DriverAdapterError({
          kind: 'InvalidInputValue',
          message: 'text that contains the character U+0000 cannot be stored',
        })
      }
      return value
  }
}

/** The form that Prisma's own adapters write. */
function instantToSqlite(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00')
}

/** Instants written as epoch milliseconds, as Prisma's engines do, become the text that Prisma expects. */
function readInstants(rows: unknown[][], column: number): void {
  for (const row of rows) {
    const value = row[column]
    if (typeof value === 'number') row[column] = new Date(value).toISOString()
  }
}

function typeOfValue(value: unknown): ColumnType {
  if (typeof value === 'number') return ColumnTypeEnum.UnknownNumber
  return value instanceof Uint8Array ? ColumnTypeEnum.Bytes : ColumnTypeEnum.Text
}

/** What concerns the file as a whole has a DatabaseError as its cause (see `withDatabaseErrors`); the rest are Prisma's own kinds. */
function toAdapterError(error: unknown, file: string): unknown {
  const code = sqliteCode(error)
  if (code === undefined) return error
  const fault = databaseErrorOf(error, file)
  // Prisma hands an error through as it is if it has no code of its own.
  if (fault !== undefined) return new Error(fault.message, { cause: fault })
  const { message } = error as Error
  return new DriverAdapterError({ ...kindOfError(code, message), originalCode: String(code), originalMessage: message })
}

function kindOfError(code: number, message: string): ConstructorParameters<typeof DriverAdapterError>[0] {
  // "UNIQUE constraint failed: StatementTopic.statementId, StatementTopic.topicId"
  const columns = message.split('constraint failed: ')[1]?.split(', ')
  const constraint = columns && { fields: columns.map((column) => column.slice(column.indexOf('.') + 1)) }
  const table = columns?.[0]?.split('.')[0]
  switch (code) {
    case SQLITE.CONSTRAINT_UNIQUE:
    case SQLITE.CONSTRAINT_PRIMARYKEY:
      return { kind: 'UniqueConstraintViolation', ...(constraint && { constraint }), ...(table && { table }) }
    case SQLITE.CONSTRAINT_NOTNULL:
      return { kind: 'NullConstraintViolation', ...(constraint && { constraint }) }
    case SQLITE.CONSTRAINT_FOREIGNKEY:
      return { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } }
  }
  const missing = /^no such (table|column): (\S+)/.exec(message)
  if (missing?.[1] === 'table') return { kind: 'TableDoesNotExist', table: missing[2] as string }
  if (missing?.[1] === 'column') return { kind: 'ColumnNotFound', column: missing[2] as string }
  return { kind: 'sqlite', extendedCode: code, message }
}

interface Columns {
  readonly names: string[]
  /** By declaration; null where only the value can tell, as for an expression. */
  readonly types: readonly (ColumnType | null)[]
}

interface Prepared {
  readonly statement: StatementSyncInstance
  columns: Columns
}

function columnsOf(statement: StatementSyncInstance): Columns {
  const columns = statement.columns()
  return {
    names: columns.map((column) => column.name),
    types: columns.map((column) => COLUMN_TYPES[column.type?.toUpperCase() ?? ''] ?? null),
  }
}

function isLong(value: SqliteValue): boolean {
  return (typeof value === 'string' || value instanceof Uint8Array) && value.length > KEPT_ARGUMENT_LENGTH
}

/**
 * One open database. Each statement runs to its end before the next, and prepared ones are kept for the next time.
 * Integers are read as numbers, exact up to 2^53; the driver refuses to read a larger one.
 */
class Connection {
  readonly file: string
  /** Held as long as its statements: the driver's statements do not keep it in memory, and a run without it ends the process. */
  readonly #db: DatabaseSyncInstance
  readonly #kept = new Map<string, Prepared>()

  constructor(db: DatabaseSyncInstance, file: string) {
    this.#db = db
    this.file = file
  }

  get isOpen(): boolean {
    return this.#db.isOpen
  }

  get inTransaction(): boolean {
    return this.#db.isTransaction
  }

  read({ sql, args, argTypes }: SqlQuery): SqlResultSet {
    const values = args.map((value, i) => toSqlite(value, argTypes[i]))
    const prepared = this.#prepare(sql, values)
    const rows: unknown[][] = prepared.statement.all(...values)
    // A migration that another process applied in the meantime may have changed what `SELECT *` gives.
    if (rows[0] !== undefined && rows[0].length !== prepared.columns.names.length)
      prepared.columns = columnsOf(prepared.statement)
    const { names, types } = prepared.columns
    const columnTypes = types.map((declared, column) => {
      if (declared === ColumnTypeEnum.DateTime) readInstants(rows, column)
      return declared ?? typeOfValue(rows.find((row) => row[column] !== null)?.[column])
    })
    return { columnNames: names, columnTypes, rows }
  }

  /** @returns the number of rows changed */
  write({ sql, args, argTypes }: SqlQuery): number {
    const values = args.map((value, i) => toSqlite(value, argTypes[i]))
    return this.#prepare(sql, values).statement.run(...values).changes
  }

  /** Runs any number of statements without arguments. */
  script(sql: string): void {
    this.#db.exec(sql)
  }

  close(): void {
    this.#kept.clear()
    // The driver finalizes a kept statement only when its memory is collected, and until then SQLite leaves the write-ahead log beside
    // the database. Moved into it first, the one file is complete; if another process is just reading, that one will do it.
    if (!this.inTransaction) this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    this.#db.close()
  }

  /**
   * A statement ready to run, the same as last time if it is kept. That is safe: `read` and `write` run it to its end, so it is never
   * in use when it is asked for, and SQLite itself prepares it anew when the schema has changed.
   */
  #prepare(sql: string, values: readonly SqliteValue[]): Prepared {
    const prepared = this.#kept.get(sql) ?? this.#prepareAnew(sql)
    // Taken out and put in again: a map keeps the order of arrival, so its first key is the one unused for longest.
    this.#kept.delete(sql)
    if (sql.length <= KEPT_SQL_LENGTH && !values.some(isLong)) this.#kept.set(sql, prepared)
    const [oldest] = this.#kept.size > KEPT_STATEMENTS ? this.#kept.keys() : []
    if (oldest !== undefined) this.#kept.delete(oldest)
    return prepared
  }

  #prepareAnew(sql: string): Prepared {
    const statement = this.#db.prepare(sql)
    return { statement, columns: columnsOf(statement) }
  }
}

/** Lets one through at a time, in order of arrival. */
class Lock {
  #isHeld = false
  readonly #waiting: (() => void)[] = []

  async acquire(): Promise<void> {
    if (this.#isHeld) await new Promise<void>((resume) => this.#waiting.push(resume))
    this.#isHeld = true
  }

  /** Hands over to the next one without becoming free in between, so that nobody jumps the queue. */
  release(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#isHeld = false
    else next()
  }
}

/** The transaction that is open on the connection; it holds the lock until it ends. */
class SqliteTransaction implements Transaction {
  readonly provider = PROVIDER
  readonly adapterName = ADAPTER_NAME
  /** BEGIN, COMMIT and ROLLBACK are sent from here, not by Prisma. */
  readonly options = { usePhantomQuery: true }
  readonly #connection: Connection
  readonly #lock: Lock
  readonly #busyTimeoutMs: number
  #hasEnded = false

  constructor(connection: Connection, lock: Lock, busyTimeoutMs: number) {
    this.#connection = connection
    this.#lock = lock
    this.#busyTimeoutMs = busyTimeoutMs
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#inside(() => this.#connection.read(query))
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return this.#inside(() => this.#connection.write(query))
  }

  async createSavepoint(name: string): Promise<void> {
    this.#inside(() => this.#connection.script(`SAVEPOINT ${name}`))
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    this.#inside(() => this.#connection.script(`ROLLBACK TO ${name}`))
  }

  async releaseSavepoint(name: string): Promise<void> {
    this.#inside(() => this.#connection.script(`RELEASE ${name}`))
  }

  async commit(): Promise<void> {
    try {
      this.#mustBeOpen()
      await waitWhileBusy(() => this.#connection.script('COMMIT'), Date.now() + this.#busyTimeoutMs)
    } catch (error) {
      this.#rollbackIfOpen()
      throw toAdapterError(error, this.#connection.file)
    } finally {
      this.#end()
    }
  }

  async rollback(): Promise<void> {
    try {
      this.#rollbackIfOpen()
    } catch (error) {
      throw toAdapterError(error, this.#connection.file)
    } finally {
      this.#end()
    }
  }

  #inside<R>(run: () => R): R {
    this.#mustBeOpen()
    try {
      return run()
    } catch (error) {
      throw toAdapterError(error, this.#connection.file)
    }
  }

  /** SQLite itself rolls back on a full disk and the like; a statement that follows must not be committed by itself. */
  #mustBeOpen(): void {
    if (this.#hasEnded || !this.#connection.inTransaction) {
      throw new DriverAdapterError({
        kind: 'TransactionAlreadyClosed',
        cause: 'SQLite has rolled the transaction back',
      })
    }
  }

  #rollbackIfOpen(): void {
    if (!this.#hasEnded && this.#connection.inTransaction) this.#connection.script('ROLLBACK')
  }

  #end(): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.#lock.release()
  }
}

class SqliteAdapter implements SqlDriverAdapter {
  readonly provider = PROVIDER
  readonly adapterName = ADAPTER_NAME
  readonly #connection: Connection
  readonly #lock = new Lock()
  readonly #busyTimeoutMs: number

  constructor(db: DatabaseSyncInstance, file: string, busyTimeoutMs: number) {
    this.#connection = new Connection(db, file)
    this.#busyTimeoutMs = busyTimeoutMs
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#alone(() => this.#connection.read(query))
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#alone(() => this.#connection.write(query))
  }

  executeScript(script: string): Promise<void> {
    return this.#alone(() => this.#connection.script(script))
  }

  /** @throws DriverAdapterError for any level but SERIALIZABLE, the only one that SQLite has */
  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel !== undefined && isolationLevel !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel })
    }
    const deadline = Date.now() + this.#busyTimeoutMs
    await this.#lock.acquire()
    try {
      await waitWhileBusy(() => this.#connection.script('BEGIN IMMEDIATE'), deadline)
      return new SqliteTransaction(this.#connection, this.#lock, this.#busyTimeoutMs)
    } catch (error) {
      this.#lock.release()
      throw toAdapterError(error, this.#connection.file)
    }
  }

  /** Waits for the open transaction to end; does nothing the second time. */
  async dispose(): Promise<void> {
    await this.#lock.acquire()
    try {
      if (this.#connection.isOpen) this.#connection.close()
    } finally {
      this.#lock.release()
    }
  }

  async #alone<R>(run: () => R): Promise<R> {
    const deadline = Date.now() + this.#busyTimeoutMs
    await this.#lock.acquire()
    try {
      return await waitWhileBusy(run, deadline)
    } catch (error) {
      throw toAdapterError(error, this.#connection.file)
    } finally {
      this.#lock.release()
    }
  }
}

export interface SqliteOptions {
  /** Path of the database file; it is created when missing, its folder is not. */
  readonly file: string
  /** How long a statement waits for a lock that another process holds; default 5000. */
  readonly busyTimeoutMs?: number
}

/** Makes connections for a Prisma client or for Prisma's schema engine. */
export class SqliteAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = PROVIDER
  readonly adapterName = ADAPTER_NAME
  readonly #file: string
  readonly #busyTimeoutMs: number

  constructor({ file, busyTimeoutMs = 5000 }: SqliteOptions) {
    this.#file = file
    this.#busyTimeoutMs = busyTimeoutMs
  }

  async connect(): Promise<SqlDriverAdapter> {
    const db = new DatabaseSync(this.#file, { returnArrays: true, defensive: true })
    try {
      await waitWhileBusy(() => db.exec('PRAGMA journal_mode = WAL'), Date.now() + this.#busyTimeoutMs)
      db.exec('PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
    } catch (error) {
      db.close()
      throw toAdapterError(error, this.#file)
    }
    return new SqliteAdapter(db, this.#file, this.#busyTimeoutMs)
  }

  /** An empty database in memory, in which Prisma's schema engine replays the migrations. */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return new SqliteAdapter(new DatabaseSync(IN_MEMORY, { returnArrays: true }), IN_MEMORY, this.#busyTimeoutMs)
  }
}

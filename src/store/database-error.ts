/**
 * What can be wrong with a database file, in words for the person who runs Reckon.
 */
import { primaryCode, SQLITE, sqliteCode } from './sqlite-errors.ts'

/**
 * - `newer`: a later version of Reckon has changed it
 * - `locked`: another process keeps it to itself
 * - `unreadable`: the system does not let Reckon read and write it
 * - `corrupt`: it is damaged
 * - `not-sqlite`: it is some other kind of file
 * - `foreign`: another program's database
 * - `failed-migration`: a change of its structure did not come to an end
 * - `edited-migration`: its structure was made by other steps than this program knows
 * - `full`: no space is left on the disk
 */
export type DatabaseErrorCode =
  | 'newer'
  | 'locked'
  | 'unreadable'
  | 'corrupt'
  | 'not-sqlite'
  | 'foreign'
  | 'failed-migration'
  | 'edited-migration'
  | 'full'

/** The message says which file, what was expected, what was found and what to do. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode
  /** Absolute path. */
  readonly file: string

  constructor(code: DatabaseErrorCode, file: string, message: string, options?: { cause?: unknown }) {
    super(`${file}: ${message}`, options)
    this.name = 'DatabaseError'
    this.code = code
    this.file = file
  }
}

/**
 * What an error of SQLite or of the file system says about the database file.
 * @returns undefined when it is about something else, as a broken constraint is
 */
export function databaseErrorOf(error: unknown, file: string): DatabaseError | undefined {
  const sqlite = sqliteCode(error)
  if (sqlite !== undefined) return ofSqlite(primaryCode(sqlite), error as Error, file)
  if (error instanceof Error && 'code' in error && 'syscall' in error) return ofSystem(String(error.code), error, file)
  return undefined
}

type AsyncMethods = Record<string, (...args: never[]) => Promise<unknown>>

/** The same methods, throwing the DatabaseError itself when one comes through Prisma as the cause of an error. */
export function withDatabaseErrors<T extends object>(methods: T): T {
  const told = Object.entries(methods as AsyncMethods).map(([name, method]) => {
    const telling = (...args: never[]) => method(...args).catch(throwDatabaseError)
    return [name, telling]
  })
  return Object.fromEntries(told) as T
}

/** @throws DatabaseError when that is the cause of the error, else the error */
export function throwDatabaseError(error: unknown): never {
  throw error instanceof Error && error.cause instanceof DatabaseError ? error.cause : error
}

function ofSqlite(code: number, cause: Error, file: string): DatabaseError | undefined {
  const got = `got: ${cause.message}`
  switch (code) {
    case SQLITE.BUSY:
    case SQLITE.LOCKED:
      return new DatabaseError(
        'locked',
        file,
        `expected to get at it in time, ${got}. Another process keeps it to itself; end that one, or try again.`,
        { cause },
      )
    case SQLITE.CORRUPT:
      return corrupt(file, cause.message, cause)
    case SQLITE.NOTADB:
      return notSqlite(file, cause)
    case SQLITE.FULL:
      return full(file, cause)
    case SQLITE.READONLY:
    case SQLITE.PERM:
    case SQLITE.IOERR:
    case SQLITE.CANTOPEN:
      return unreadable(file, cause.message, cause)
    default:
      return undefined
  }
}

function ofSystem(code: string, cause: Error, file: string): DatabaseError {
  if (code === 'ENOSPC' || code === 'EDQUOT') return full(file, cause)
  return unreadable(file, cause.message, cause)
}

export function corrupt(file: string, what: string, cause?: unknown): DatabaseError {
  const message = `expected a whole database, found a damaged one: ${what}. Nothing was changed. Restore a backup, or name another file in DATABASE_URL.`
  return new DatabaseError('corrupt', file, message, { cause })
}

export function notSqlite(file: string, cause?: unknown): DatabaseError {
  const message =
    'expected an SQLite database, found a file of another kind (or one whose beginning is damaged). ' +
    'Nothing was changed. Name another file in DATABASE_URL, or restore a backup.'
  return new DatabaseError('not-sqlite', file, message, { cause })
}

export function unreadable(file: string, what: string, cause?: unknown): DatabaseError {
  const message = `expected a file that can be read and written, in a folder where files can be made, got: ${what}. Change its permissions, or name another file in DATABASE_URL.`
  return new DatabaseError('unreadable', file, message, { cause })
}

function full(file: string, cause: unknown): DatabaseError {
  const message =
    'expected space for what is to be written, found the disk full. What was written before is safe; make room and try again.'
  return new DatabaseError('full', file, message, { cause })
}

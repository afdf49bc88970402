/**
 * What SQLite's errors mean, and how to wait for a lock that another process holds.
 */

/** Primary result codes, https://sqlite.org/rescode.html; an extended code has its primary code in the lowest byte. */
export const SQLITE = {
  ERROR: 1,
  PERM: 3,
  BUSY: 5,
  LOCKED: 6,
  READONLY: 8,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  CONSTRAINT: 19,
  NOTADB: 26,
  CONSTRAINT_CHECK: 275,
  CONSTRAINT_FOREIGNKEY: 787,
  CONSTRAINT_NOTNULL: 1299,
  CONSTRAINT_PRIMARYKEY: 1555,
  CONSTRAINT_UNIQUE: 2067,
} as const

/** The driver drops the code of an error that comes while it collects rows; SQLite's messages are fixed and give it back. */
const MESSAGES: readonly (readonly [RegExp, number])[] = [
  [/^UNIQUE constraint failed/, SQLITE.CONSTRAINT_UNIQUE],
  [/^NOT NULL constraint failed/, SQLITE.CONSTRAINT_NOTNULL],
  [/^FOREIGN KEY constraint failed/, SQLITE.CONSTRAINT_FOREIGNKEY],
  [/^CHECK constraint failed/, SQLITE.CONSTRAINT_CHECK],
  [/ is locked$/, SQLITE.BUSY],
  [/disk is full$/, SQLITE.FULL],
  [/^disk I\/O error$/, SQLITE.IOERR],
  [/malformed/, SQLITE.CORRUPT],
  [/^file is not a database$/, SQLITE.NOTADB],
  [/readonly database$/, SQLITE.READONLY],
  [/unable to open database file$/, SQLITE.CANTOPEN],
]

/** SQLite's extended result code, or undefined for an error that did not come from SQLite. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR') return undefined
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode
  return MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1] ?? SQLITE.ERROR
}

export function primaryCode(code: number): number {
  return code % 256
}

function isBusy(error: unknown): boolean {
  return primaryCode(sqliteCode(error) ?? 0) === SQLITE.BUSY
}

/**
 * Runs until no other process holds the lock that `run` needs, at least once, and gives up at the deadline with SQLite's own error.
 * SQLite's busy timeout does the same by sleeping in this thread, which would stop every other request for as long.
 * @param deadline - epoch milliseconds
 */
export async function waitWhileBusy<R>(run: () => R, deadline: number): Promise<R> {
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, 20)) {
    try {
      return run()
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error
    }
    // Random, so that two processes that met once do not meet at every try.
    await new Promise((resume) => setTimeout(resume, pauseMs * (0.5 + Math.random())))
  }
}

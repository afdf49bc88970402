/**
 * A look at a database file before it is opened, which leaves the file, and what lies beside it, as it was.
 */
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { corrupt, notSqlite, unreadable } from './database-error.ts'
import { type Migration, pendingMigrations } from './migrations.ts'
import { readRows } from './read-rows.ts'
import { waitWhileBusy } from './sqlite-errors.ts'

/** A larger file is not read through at every start; damage in it shows when the damaged page is read. */
const CHECKED_BYTES = 16_000_000

const SMALLEST_PAGE = 512

/**
 * Makes the folder of a database, and sees to it that file and folder can be written.
 * @throws DatabaseError `unreadable`, or the system's own error
 */
export function prepareFolder(file: string): void {
  const folder = path.dirname(file)
  mkdirSync(folder, { recursive: true })
  // SQLite keeps its write-ahead log beside the file.
  accessSync(folder, constants.W_OK | constants.X_OK)
  if (!existsSync(file)) return
  if (!statSync(file).isFile()) throw unreadable(file, 'a folder or a device')
  accessSync(file, constants.R_OK | constants.W_OK)
}

/**
 * The migrations that a database file has still to go through; all of them when there is no file yet.
 * @param deadline - epoch milliseconds, until which another process may be at work on the file
 * @throws DatabaseError when it is no database that this program can use; SQLite's own error when it cannot be read
 */
export async function inspectDatabase(
  file: string,
  known: readonly Migration[],
  deadline: number,
): Promise<Migration[]> {
  // SQLite keeps its own files beside the file itself, not beside a link to it.
  const place = existsSync(file) ? realpathSync(file) : file
  for (;;) {
    const before = traceOf(place)
    if (before.size === 0) return [...known]
    // SQLite takes a file that is shorter than its smallest page for an empty one, and would write over it.
    if (before.size < SMALLEST_PAGE) throw notSqlite(file)
    if (before.logSize > 0 && existsSync(`${place}-shm`)) {
      return waitWhileBusy(() => look(place, { readOnly: true }, file, known), deadline)
    }
    const looked = attempt(() =>
      before.logSize > 0 || before.journalSize > 0 ? lookAtCopy(place, file, known) : lookAtFile(place, file, known),
    )
    // Read without a lock, a file that another process was writing at the same time may look damaged.
    if (JSON.stringify(traceOf(place)) === JSON.stringify(before) || Date.now() >= deadline) return looked()
    await new Promise((resume) => setTimeout(resume, 20))
  }
}

/** Runs now, and returns or throws later. */
function attempt<R>(run: () => R): () => R {
  try {
    const result = run()
    return () => result
  } catch (error) {
    return () => {
      throw error
    }
  }
}

function traceOf(place: string) {
  const [database, log, journal] = ['', '-wal', '-journal'].map((suffix) =>
    statSync(place + suffix, { throwIfNoEntry: false }),
  )
  return {
    size: database?.size ?? 0,
    changed: database?.mtimeMs,
    logSize: log?.size ?? 0,
    journalSize: journal?.size ?? 0,
  }
}

/** With no log and no journal, the file is all there is; SQLite reads it without locks and without making files of its own. */
function lookAtFile(place: string, file: string, known: readonly Migration[]): Migration[] {
  const url = pathToFileURL(place)
  url.searchParams.set('immutable', '1')
  return look(url, { readOnly: true }, file, known)
}

/** What a killed process left beside the file belongs to it; SQLite puts the two together when it opens them, so it gets a copy. */
function lookAtCopy(place: string, file: string, known: readonly Migration[]): Migration[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'reckon-'))
  try {
    const copy = path.join(folder, path.basename(place))
    for (const suffix of ['', '-wal', '-journal']) {
      if (existsSync(place + suffix)) copyFileSync(place + suffix, copy + suffix)
    }
    return look(copy, { readOnly: false }, file, known)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function look(
  location: string | URL,
  options: { readOnly: boolean },
  file: string,
  known: readonly Migration[],
): Migration[] {
  const db = new DatabaseSync(location, options)
  try {
    const pending = pendingMigrations(db, file, known)
    if (statSync(file).size <= CHECKED_BYTES) {
      const [result] = readRows(db, ['quick_check'], 'FROM pragma_quick_check LIMIT 1')
      if (result?.quick_check !== 'ok') throw corrupt(file, String(result?.quick_check))
    }
    return pending
  } finally {
    db.close()
  }
}

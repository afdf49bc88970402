/** A folder of its own for each test, and what can be said of a file in it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach } from 'vitest'

export function useFolder(): { readonly at: (...names: string[]) => string } {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'reckon-store-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return { at: (...names) => path.join(folder, ...names) }
}

/** The shared-memory index of a log is no content: each reader may work it out anew. */
function fingerprint(file: string): string {
  return file.endsWith('-shm') ? 'index' : createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** The files of a folder with the fingerprints of their contents, to be compared before and after. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(files.map(({ name }) => [name, fingerprint(path.join(folder, name))]))
}

/**
 * Runs SQL on a file as another program would, with a connection of its own.
 * @param meanwhile - is called while that connection is still open
 */
export function runSql(file: string, sql: string, meanwhile: () => void = () => {}): void {
  const db = new DatabaseSync(file)
  try {
    db.exec(sql)
    meanwhile()
  } finally {
    db.close()
  }
}

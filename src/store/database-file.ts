/**
 * Which file a database URL means.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const DEFAULT_DATABASE_URL = 'file:./data/reckon.db'

/**
 * The absolute path of the database file; a relative URL counts from the working directory.
 * `file:data/x.db`, `file:./data/x.db`, `file:/var/x.db` and `file:///var/x.db` are understood; only the last form is percent-decoded.
 * @throws TypeError when the URL is of another kind, names no file, or carries parameters
 */
export function databaseFile(url: string): string {
  const expected = `expected a file such as ${DEFAULT_DATABASE_URL}`
  if (!url.startsWith('file:'))
    throw new TypeError(`The database URL ${JSON.stringify(url)} is not a file: URL; ${expected}`)
  const name = url.slice('file:'.length)
  if (name === '' || name.includes(':memory:')) {
    throw new TypeError(`The database URL ${JSON.stringify(url)} names no file; ${expected}`)
  }
  if (name.includes('?') || name.includes('#')) {
    throw new TypeError(
      `The database URL ${JSON.stringify(url)} carries parameters, which Reckon does not take; ${expected}`,
    )
  }
  if (!name.startsWith('//')) return path.resolve(name)
  try {
    return fileURLToPath(url)
  } catch (cause) {
    throw new TypeError(`The database URL ${JSON.stringify(url)} names no file on this machine; ${expected}`, { cause })
  }
}

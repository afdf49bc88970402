/** The only reader of the environment: every setting, its default, and what is wrong with it. */

export interface Config {
  /** `DATABASE_URL`: a SQLite file as `file:path`, relative to the working directory. */
  readonly databaseUrl: string
  /** `RECKON_PORT` (or `PORT`): 0 lets the system choose. */
  readonly port: number
  /** `RECKON_ACTOR`: the name under which the local user's work is recorded. */
  readonly actor: string
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * @param given - settings that stand above those of the environment, under the same names (flags of the command line)
 * @throws ConfigError that names every setting that is wrong, what was expected and what came
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  given: Readonly<Record<string, string>> = {},
): Config {
  const env = { ...environment, ...given }
  const faults: string[] = []
  const databaseUrl = env.DATABASE_URL?.trim() || 'file:./data/reckon.db'
  if (!databaseUrl.startsWith('file:') || databaseUrl === 'file:') {
    // Only the scheme is shown: an address of a database server may hold a password.
    faults.push(`DATABASE_URL: expected file:PATH (a SQLite file), got ${JSON.stringify(databaseUrl.split(':')[0])}:…`)
  }
  const portName = env.RECKON_PORT === undefined ? 'PORT' : 'RECKON_PORT'
  const portText = env[portName]?.trim() || '4004'
  const port = Number(portText)
  if (!/^\d{1,5}$/.test(portText) || port > 65535) {
    faults.push(`${portName}: expected a whole number from 0 to 65535, got ${JSON.stringify(portText)}`)
  }
  const actor = env.RECKON_ACTOR?.trim() || 'local editor'
  if (actor.length > 100) faults.push(`RECKON_ACTOR: expected at most 100 characters, got ${actor.length}`)
  if (faults.length > 0) throw new ConfigError(`The environment cannot be used:\n  ${faults.join('\n  ')}`)
  return { databaseUrl, port, actor }
}

/** Opens what a command works with, and closes it whatever happens. */
import { type Config, ConfigError, readConfig } from '../config.ts'
import type { Caller, Context } from '../context.ts'
import { ReckonError } from '../domain/errors.ts'
import type { GlobalFlags, WriteFlags } from './flags.ts'
import type { Host } from './host.ts'

interface ConfigFlags extends GlobalFlags {
  readonly port?: string
}

const SETTINGS = [
  ['database', 'DATABASE_URL'],
  ['actor', 'RECKON_ACTOR'],
  ['port', 'RECKON_PORT'],
] as const

/**
 * The configuration, with what the flags say in place of the environment.
 * @throws ConfigError that names the flag, or else the setting; ReckonError `invalid` for an empty flag
 */
export function configOf(host: Host, flags: ConfigFlags): Config {
  const given: Record<string, string> = {}
  for (const [flag, setting] of SETTINGS) {
    const value = flags[flag]
    if (value === undefined) continue
    if (value.trim() === '') {
      const message = 'expected a value, got an empty one'
      throw new ReckonError('invalid', `The command cannot be run: ${message}`, [{ pointer: `/${flag}`, message }])
    }
    given[setting] = flag === 'database' && !value.startsWith('file:') ? `file:${value}` : value
  }
  try {
    return readConfig(host.env, given)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    let message = error.message.replace('The environment', 'The settings')
    for (const [flag, setting] of SETTINGS) {
      if (given[setting] !== undefined) message = message.replace(`${setting}:`, `--${flag}:`)
    }
    throw new ConfigError(message, { cause: error })
  }
}

/**
 * Runs with an open store.
 * @throws DatabaseError when the database cannot be opened
 */
export async function withContext<T>(
  host: Host,
  flags: WriteFlags,
  run: (context: Context, caller: Caller) => Promise<T>,
): Promise<T> {
  const config = configOf(host, flags)
  // The database client takes most of the time a command needs to start; help and faulty input do without it.
  const { databaseFile } = await import('../store/database-file.ts')
  try {
    databaseFile(config.databaseUrl)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new ReckonError(
      'invalid',
      `The database cannot be opened: ${error.message}`,
      [{ pointer: '/database', message: error.message }],
      {
        cause: error,
      },
    )
  }
  const { openStore } = await import('../store/store.ts')
  const store = await openStore(config.databaseUrl)
  try {
    return await run(
      { store, clock: host.clock, config },
      { actor: config.actor, idempotencyKey: flags.idempotencyKey },
    )
  } finally {
    await store.close()
  }
}

/** The only reader of the environment: every setting, its default, and what is wrong with it. */

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export interface Config {
  /** `DATABASE_URL`: a SQLite file as `file:path`, relative to the working directory. */
  readonly databaseUrl: string
  /** `RECKON_HOST`: the address to listen on; any but loopback needs a token first. */
  readonly host: string
  /** `RECKON_PORT` (or `PORT`): 0 lets the system choose. */
  readonly port: number
  /** `RECKON_ALLOWED_HOSTS`: further names, by commas, under which the server may be asked (its own address and loopback are known). */
  readonly allowedHosts: readonly string[]
  /** `RECKON_ACTOR`: the name under which the local user's work is recorded. */
  readonly actor: string
  /** `RECKON_LOG_LEVEL`: what of requests is logged; `warn` = those that were refused or failed. */
  readonly logLevel: LogLevel
  /** `RECKON_RATE_LIMIT`: requests a minute for each token. */
  readonly rateLimit: number
  /** `RECKON_MAX_IN_FLIGHT`: requests worked on at a time; further ones are asked to come back. */
  readonly maxInFlight: number
  /** `RECKON_REQUEST_TIMEOUT`: seconds in which a request must have arrived whole. */
  readonly requestTimeoutMs: number
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '::1', 'localhost'])

/** Whether an address can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_HOSTS.has(host)
}

type Environment = Readonly<Record<string, string | undefined>>

/** A whole number of the environment within its bounds; what is wrong goes to `faults`. */
function numberOf(
  env: Environment,
  name: string,
  [least, most, otherwise]: readonly [number, number, number],
  faults: string[],
): number {
  const text = env[name]?.trim() || String(otherwise)
  const value = Number(text)
  if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value
  faults.push(`${name}: expected a whole number from ${least} to ${most}, got ${JSON.stringify(text)}`)
  return otherwise
}

/**
 * @param given - settings that stand above those of the environment, under the same names (flags of the command line)
 * @throws ConfigError that names every setting that is wrong, what was expected and what came
 */
export function readConfig(
  environment: Environment = process.env,
  given: Readonly<Record<string, string>> = {},
): Config {
  const env = { ...environment, ...given }
  const faults: string[] = []
  const databaseUrl = env.DATABASE_URL?.trim() || 'file:./data/reckon.db'
  if (!databaseUrl.startsWith('file:') || databaseUrl === 'file:') {
    // Only the scheme is shown: an address of a database server may hold a password.
    faults.push(`DATABASE_URL: expected file:PATH (a SQLite file), got ${JSON.stringify(databaseUrl.split(':')[0])}:…`)
  }
  const host = env.RECKON_HOST?.trim().replace(/^\[(.*)\]$/, '$1') || '127.0.0.1'
  if (!/^[\w.:-]{1,253}$/.test(host))
    faults.push(`RECKON_HOST: expected an address or a host name, got ${JSON.stringify(host)}`)
  const port = numberOf(env, env.RECKON_PORT === undefined ? 'PORT' : 'RECKON_PORT', [0, 65535, 4004], faults)
  const allowedHosts = (env.RECKON_ALLOWED_HOSTS ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
  for (const name of allowedHosts) {
    if (!/^[\w.:[\]-]{1,253}$/.test(name))
      faults.push(`RECKON_ALLOWED_HOSTS: expected host names by commas, got ${JSON.stringify(name)}`)
  }
  const actor = env.RECKON_ACTOR?.trim() || 'local editor'
  if (actor.length > 100) faults.push(`RECKON_ACTOR: expected at most 100 characters, got ${actor.length}`)
  const logLevel = (env.RECKON_LOG_LEVEL?.trim() || 'warn') as LogLevel
  if (!LOG_LEVELS.includes(logLevel))
    faults.push(`RECKON_LOG_LEVEL: expected one of ${LOG_LEVELS.join(', ')}, got ${JSON.stringify(logLevel)}`)
  const rateLimit = numberOf(env, 'RECKON_RATE_LIMIT', [1, 1_000_000, 6000], faults)
  const maxInFlight = numberOf(env, 'RECKON_MAX_IN_FLIGHT', [1, 100_000, 500], faults)
  const requestTimeoutMs = 1000 * numberOf(env, 'RECKON_REQUEST_TIMEOUT', [1, 3600, 120], faults)
  if (faults.length > 0) throw new ConfigError(`The environment cannot be used:\n  ${faults.join('\n  ')}`)
  return { databaseUrl, host, port, allowedHosts, actor, logLevel, rateLimit, maxInFlight, requestTimeoutMs }
}

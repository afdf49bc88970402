/** What a use case works with: the store, the clock and the configuration, built by hand so that a test can replace any of them. */
import type { Config } from './config.ts'
import type { Instant } from './domain/clocks.ts'
import type { Day } from './domain/day.ts'
import type { Store } from './store/store.ts'

export interface Clock {
  now(): Instant
}

export interface Context {
  readonly store: Store
  readonly clock: Clock
  readonly config: Config
}

/** Who asks, and how: what every change of the ledger is told. */
export interface Caller {
  readonly actor: string
  /** Under which key the same request may come again. */
  readonly idempotencyKey?: string | undefined
  /** What is asked, where one key could stand for two kinds of request. */
  readonly operation?: string | undefined
  /** Everything is checked and answered, nothing is written. */
  readonly dryRun?: boolean | undefined
}

export const systemClock: Clock = { now: () => new Date().toISOString() }

/** Days are decided in UTC, so that they are the same on every machine. */
export function todayOf(clock: Clock): Day {
  return clock.now().slice(0, 10)
}

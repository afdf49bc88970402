/** The audit trail: who did what to which row, in the order it was done. */
import { type Context, todayOf } from '../context.ts'
import { readClocks } from '../domain/clocks.ts'
import { throwIfAny } from '../domain/errors.ts'
import type { StoredEvent } from '../store/events.ts'
import type { EventQuery } from './inputs.ts'

export interface EventList {
  readonly events: readonly StoredEvent[]
  /** Give it back as `after` for the next page; null on the last one. */
  readonly nextAfter: number | null
}

/** @throws ReckonError `invalid` for a malformed clock */
export async function listEvents(context: Context, { limit, after, recordedBy }: EventQuery): Promise<EventList> {
  const { clocks, problems } = readClocks({ recordedBy }, todayOf(context.clock))
  throwIfAny('The clocks', problems)
  const rows = await context.store.events.list(limit + 1, after, clocks.recordedBy)
  const events = rows.slice(0, limit)
  return { events, nextAfter: rows.length > limit ? (events.at(-1)?.id ?? null) : null }
}

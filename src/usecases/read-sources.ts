/** Lists sources, and reads one: what is known of it, its text, its turns, its history. */
import { type Context, todayOf } from '../context.ts'
import { type ClockInput, type Clocks, readClocks } from '../domain/clocks.ts'
import { ReckonError, throwIfAny } from '../domain/errors.ts'
import type { StoredEvent } from '../store/events.ts'
import type { StoredSource, StoredTurn } from '../store/sources.ts'
import type { SourceQuery, TurnQuery } from './inputs.ts'
import { detailsOfSource, sourceOf } from './rows.ts'

export interface SourceList {
  readonly clocks: Clocks
  readonly sources: readonly StoredSource[]
  /** Give it back as `after` for the next page; null on the last one. */
  readonly nextAfter: number | null
}

/** @throws ReckonError `invalid` for a malformed clock */
export async function listSources(context: Context, query: SourceQuery): Promise<SourceList> {
  const { clocks, problems } = readClocks(query, todayOf(context.clock))
  throwIfAny('The clocks', problems)
  const rows = await context.store.sources.list(clocks, query.limit + 1, query.after)
  const sources = rows.slice(0, query.limit)
  return { clocks, sources, nextAfter: rows.length > query.limit ? (sources.at(-1)?.id ?? null) : null }
}

/**
 * @throws ReckonError `invalid` for a malformed clock; `not-found` when there is none, or the ledger did not hold it at the two clocks
 */
export async function readSource(
  context: Context,
  id: number,
  input: ClockInput = {},
): Promise<{ source: StoredSource }> {
  const { clocks, problems } = readClocks(input, todayOf(context.clock))
  throwIfAny('The clocks', problems)
  const source = await detailsOfSource(context.store, id)
  const { asOf, recordedBy } = clocks
  if (source.statedOn > asOf || (recordedBy !== null && source.recordedAt > recordedBy))
    throw new ReckonError('not-found', `There is no source ${id} that was said by ${asOf} and recorded by then`)
  return { source }
}

/** @throws ReckonError `not-found` */
export async function readSourceText({ store }: Context, id: number): Promise<string> {
  return (await sourceOf(store, id)).text
}

export interface TurnList {
  readonly turns: readonly StoredTurn[]
  /** Give it back as `after` for the next page; null on the last one. */
  readonly nextAfter: number | null
}

/**
 * A page of a source's turns, by their number.
 * @throws ReckonError `not-found`
 */
export async function listTurns({ store }: Context, id: number, { limit, after }: TurnQuery): Promise<TurnList> {
  await detailsOfSource(store, id)
  const rows = await store.sources.turnsAfter(id, after ?? -1, limit + 1)
  const turns = rows.slice(0, limit)
  return { turns, nextAfter: rows.length > limit ? (turns.at(-1)?.ordinal ?? null) : null }
}

/** @throws ReckonError `not-found`; `invalid` for a malformed clock */
export async function readSourceHistory(
  context: Context,
  id: number,
  input: ClockInput,
): Promise<{ history: readonly StoredEvent[] }> {
  const { clocks, problems } = readClocks(input, todayOf(context.clock))
  throwIfAny('The clocks', problems)
  await detailsOfSource(context.store, id)
  return { history: await context.store.events.history('source', id, clocks.recordedBy) }
}

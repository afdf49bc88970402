/** Lists sources, and reads one with its text and turns. */
import { type Context, todayOf } from '../context.ts'
import { type Clocks, readClocks } from '../domain/clocks.ts'
import { throwIfAny } from '../domain/errors.ts'
import type { StoredSource, StoredTurn } from '../store/sources.ts'
import type { SourceQuery } from './inputs.ts'
import { sourceOf } from './rows.ts'

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

/** @throws ReckonError `not-found` */
export async function readSource(
  context: Context,
  id: number,
): Promise<{ source: StoredSource; text: string; turns: readonly StoredTurn[] }> {
  return { ...(await sourceOf(context.store, id)), turns: await context.store.sources.turns(id) }
}

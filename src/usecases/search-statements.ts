/** Search over the words of statements, best first, each with the words that were found in their surroundings. */
import { type Context, todayOf } from '../context.ts'
import { type Clocks, readClocks } from '../domain/clocks.ts'
import { throwIfAny } from '../domain/errors.ts'
import { type Snippet, snippetOf } from '../domain/snippet.ts'
import { type StatementView, viewOf } from '../domain/statement-record.ts'
import type { SearchQuery } from './inputs.ts'

export interface SearchAnswer {
  readonly clocks: Clocks
  /** Best first. */
  readonly results: readonly {
    readonly statement: StatementView
    /** Higher is better; comparable within one search only. */
    readonly relevance: number
    readonly snippet: Snippet
  }[]
  /** Give it back as `offset` for the next page; null on the last one. */
  readonly nextOffset: number | null
}

/** @throws ReckonError `invalid` for a malformed clock */
export async function searchStatements(context: Context, query: SearchQuery): Promise<SearchAnswer> {
  const today = todayOf(context.clock)
  const { clocks, problems } = readClocks(query, today)
  throwIfAny('The clocks', problems)
  const { text, limit, offset } = query
  const found = await context.store.search.statements(text, limit + 1, offset, clocks, today)
  const results = found.slice(0, limit).map(({ rank, ...record }) => ({
    statement: viewOf(record, clocks.asOf),
    // SQLite's rank is smaller for a better match.
    relevance: -rank,
    snippet: snippetOf(record, text),
  }))
  return { clocks, results, nextOffset: found.length > limit ? offset + limit : null }
}

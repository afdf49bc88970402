/** Lists statements at the two clocks, a page at a time, in any order, with counts by facet. */
import { type Context, todayOf } from '../context.ts'
import { type Clocks, readClocks } from '../domain/clocks.ts'
import { throwIfAny } from '../domain/errors.ts'
import type { Facet, SortKey } from '../domain/statement-list.ts'
import { type StatementView, viewOf } from '../domain/statement-record.ts'
import type { FacetCount } from '../store/facets.ts'
import type { StatementFilter, StatementPage } from '../store/statement-filter.ts'
import type { StatementQuery } from './inputs.ts'
import { speakerIdOf } from './rows.ts'

export interface StatementList {
  readonly clocks: Clocks
  readonly statements: readonly StatementView[]
  /** Give it back as `cursor` for the next page; null on the last one. */
  readonly nextCursor: string | null
  /** Of all statements that match, not of this page; null when none were asked for. */
  readonly facets: Partial<Record<Facet, FacetCount[]>> | null
}

type Sort = StatementQuery['sort']
type Key = string | number | null

/** Opaque to the caller, so that the paging may change: sort, key of the last row, id of the last row. */
function writeCursor(sort: Sort, key: Key, id: number): string {
  return Buffer.from(JSON.stringify([sort, sort.endsWith('id') ? null : key, id])).toString('base64url')
}

function readCursor(cursor: string, sort: Sort): StatementPage['after'] {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    parts = null
  }
  if (Array.isArray(parts)) {
    const [of, key, id] = parts as unknown[]
    const fits = sort.endsWith('id') ? key === null : typeof key === (sort.endsWith('score') ? 'number' : 'string')
    if (of === sort && fits && Number.isSafeInteger(id)) return { key: key as Key, id: id as number }
  }
  throwIfAny('The list', [
    { pointer: '/cursor', message: `expected the nextCursor of a page with sort=${sort}, got something else` },
  ])
  return undefined
}

/** @throws ReckonError `invalid` for an unknown speaker */
async function filterOf(context: Context, query: StatementQuery): Promise<StatementFilter> {
  const { state, status, verdict, timing, hedgeLevel, speaker, source, ...same } = query
  return {
    ...same,
    states: state,
    statuses: status,
    verdicts: verdict,
    timings: timing,
    hedgeLevels: hedgeLevel,
    sourceId: source,
    speakerId: speaker === undefined ? undefined : await speakerIdOf(context.store, speaker),
  }
}

/** @throws ReckonError `invalid` for a malformed clock, cursor or an unknown speaker */
export async function listStatements(context: Context, query: StatementQuery): Promise<StatementList> {
  const today = todayOf(context.clock)
  const { clocks, problems } = readClocks(query, today)
  throwIfAny('The clocks', problems)
  const { sort, limit, facets } = query
  const filter = await filterOf(context, query)
  const page: StatementPage = {
    sort: sort.replace(/^-/, '') as SortKey,
    descending: sort.startsWith('-'),
    // One row more than asked tells whether there is a next page.
    limit: limit + 1,
    after: query.cursor === undefined ? undefined : readCursor(query.cursor, sort),
  }
  const records = await context.store.statements.list(filter, page, clocks, today)
  const shown = records.slice(0, limit)
  const last = shown.at(-1)
  return {
    clocks,
    statements: shown.map(({ sortKey: _key, ...record }) => viewOf(record, clocks.asOf)),
    nextCursor: records.length > limit && last !== undefined ? writeCursor(sort, last.sortKey, last.id) : null,
    facets: facets === undefined ? null : await context.store.facets.counts(facets, filter, clocks, today),
  }
}

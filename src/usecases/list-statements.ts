/** Lists statements at the two clocks, a page at a time. */
import { type Context, todayOf } from '../context.ts'
import { type Clocks, readClocks } from '../domain/clocks.ts'
import { throwIfAny } from '../domain/errors.ts'
import { type StatementView, viewOf } from '../domain/statement-record.ts'
import type { StatementPage } from '../store/statements.ts'
import type { StatementQuery } from './inputs.ts'
import { speakerIdOf } from './rows.ts'

export interface StatementList {
  readonly clocks: Clocks
  readonly statements: readonly StatementView[]
  /** Give it back as `cursor` for the next page; null on the last one. */
  readonly nextCursor: string | null
}

type Sort = StatementQuery['sort']

/** Opaque to the caller, so that the paging may change: sort, key of the last row, id of the last row. */
function writeCursor(sort: Sort, last: StatementView): string {
  return Buffer.from(JSON.stringify([sort, sort === 'due' ? (last.dueOn ?? '') : '', last.id])).toString('base64url')
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
    if (of === sort && typeof key === 'string' && Number.isSafeInteger(id)) return { key, id: id as number }
  }
  throwIfAny('The list', [
    { pointer: '/cursor', message: `expected the nextCursor of a page with sort=${sort}, got something else` },
  ])
  return undefined
}

/** @throws ReckonError `invalid` for a malformed clock, cursor or an unknown speaker */
export async function listStatements(context: Context, query: StatementQuery): Promise<StatementList> {
  const today = todayOf(context.clock)
  const { clocks, problems } = readClocks(query, today)
  throwIfAny('The clocks', problems)
  const { kind, status, speaker, topic, source, dueBefore, text, sort, limit } = query
  const filter = {
    kind,
    statuses: status,
    topic,
    sourceId: source,
    dueBefore,
    text,
    speakerId: speaker === undefined ? undefined : await speakerIdOf(context.store, speaker),
  }
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, sort)
  // One row more than asked tells whether there is a next page.
  const records = await context.store.statements.list(filter, { sort, limit: limit + 1, after }, clocks, today)
  const statements = records.slice(0, limit).map((record) => viewOf(record, clocks.asOf))
  const last = statements.at(-1)
  const more = records.length > limit && last !== undefined
  return { clocks, statements, nextCursor: more ? writeCursor(sort, last) : null }
}

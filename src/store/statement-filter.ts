/** Which statements a list shows: every filter as a condition over `s` (see `statementsAt`), each one served by an index where one can. */
import type { Clocks } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { HedgeLevel } from '../domain/hedge.ts'
import type { Verdict } from '../domain/outcome.ts'
import type { Kind, State } from '../domain/statement.ts'
import type { SortKey } from '../domain/statement-list.ts'
import type { Status } from '../domain/status.ts'
import type { TIMELINESS, Timing } from '../domain/timing.ts'
import { contestedAt, effectiveOutcomeId, hasStatus } from './clock-sql.ts'
import { Prisma } from './generated/client.ts'
import { searchQuery } from './search-text.ts'

export interface StatementFilter {
  readonly kind?: Kind | undefined
  readonly states?: readonly State[] | undefined
  readonly statuses?: readonly Status[] | undefined
  readonly verdicts?: readonly Verdict[] | undefined
  /** Where the window of an accepted statement without a verdict stands, or how the event of a judged one lies to it. */
  readonly timings?: readonly (Timing | (typeof TIMELINESS)[number])[] | undefined
  readonly speakerId?: number | undefined
  readonly topic?: string | undefined
  readonly sourceId?: number | undefined
  readonly hedgeLevels?: readonly HedgeLevel[] | undefined
  readonly statedFrom?: Day | undefined
  readonly statedTo?: Day | undefined
  /** Windows that share a day with the stretch from `windowFrom` to `windowTo`; an open side reaches any day. */
  readonly windowFrom?: Day | undefined
  readonly windowTo?: Day | undefined
  readonly judgedFrom?: Day | undefined
  readonly judgedTo?: Day | undefined
  /** Statements on which a judgement is owed before this day. */
  readonly dueBefore?: Day | undefined
  /** Undated predictions whose review day is this one or earlier. */
  readonly reviewBy?: Day | undefined
  readonly undated?: boolean | undefined
  /** Whether its recorded judgements disagree, or its sources do. */
  readonly contested?: boolean | undefined
  /** Words of the quote, the gist or a topic, Chinese or English. */
  readonly text?: string | undefined
}

const anyOf = (conditions: readonly Prisma.Sql[]) => Prisma.sql`(${Prisma.join([...conditions], ' OR ')})`

/** The last day of the period that an outcome's event is known to. */
const LAST_OCCURRED = Prisma.raw(
  `CASE o."occurredOnPrecision" WHEN 'year' THEN date(o."occurredOn", '+1 year', '-1 day') WHEN 'month' THEN date(o."occurredOn", '+1 month', '-1 day') ELSE o."occurredOn" END`,
)

/** The twin of `timelinessOf` in domain/timing.ts; a test holds the two together. */
const LIES = {
  late: Prisma.sql`s."windowEnd" IS NOT NULL AND o."occurredOn" > s."windowEnd"`,
  early: Prisma.sql`(s."windowEnd" IS NULL OR o."occurredOn" <= s."windowEnd") AND s."windowStart" IS NOT NULL AND ${LAST_OCCURRED} < s."windowStart"`,
  in_window: Prisma.sql`(s."windowStart" IS NOT NULL OR s."windowEnd" IS NOT NULL)
    AND (s."windowEnd" IS NULL OR o."occurredOn" <= s."windowEnd") AND (s."windowStart" IS NULL OR ${LAST_OCCURRED} >= s."windowStart")`,
} as const satisfies Record<(typeof TIMELINESS)[number], Prisma.Sql>

function hasTiming(timing: NonNullable<StatementFilter['timings']>[number], clocks: Clocks): Prisma.Sql {
  switch (timing) {
    case 'undated':
    case 'upcoming':
    case 'open':
    case 'due':
      return Prisma.sql`(${hasStatus(timing, clocks.asOf)})`
    case 'early':
    case 'in_window':
    case 'late':
      return Prisma.sql`(s."state" = 'accepted' AND s."kind" = 'prediction' AND s."verdict" IS NOT NULL AND EXISTS (SELECT 1 FROM "Outcome" o
        WHERE o."id" = ${effectiveOutcomeId(clocks, Prisma.sql`s."id"`)} AND o."occurredOn" IS NOT NULL AND ${LIES[timing]}))`
    default:
      return timing satisfies never
  }
}

/**
 * @param rows - whether the words and the topic leave `few` rows, which are gathered first, or so `many` that each row is asked
 * @returns the conditions, to be joined by AND; null when nothing can match, because there is no word in the text asked for
 */
export function conditionsOf(
  filter: StatementFilter,
  clocks: Clocks,
  today: Day,
  rows: 'few' | 'many' = 'few',
): Prisma.Sql[] | null {
  const conditions: Prisma.Sql[] = []
  const add = (value: unknown, condition: () => Prisma.Sql) => {
    if (value !== undefined) conditions.push(condition())
  }
  const { statuses, states, verdicts, timings, hedgeLevels } = filter
  add(filter.kind, () => Prisma.sql`s."kind" = ${filter.kind}`)
  if (states) conditions.push(Prisma.sql`s."state" IN (${Prisma.join([...states])})`)
  if (statuses) conditions.push(anyOf(statuses.map((status) => Prisma.sql`(${hasStatus(status, clocks.asOf)})`)))
  if (verdicts)
    // Every kind is named, so that the index that begins with state and kind can go on to the verdict.
    conditions.push(
      Prisma.sql`s."state" = 'accepted' AND s."kind" IN ('prediction', 'claim')`,
      Prisma.sql`s."verdict" IN (${Prisma.join([...verdicts])})`,
    )
  if (timings) conditions.push(anyOf(timings.map((timing) => hasTiming(timing, clocks))))
  add(filter.speakerId, () => Prisma.sql`s."speakerId" = ${filter.speakerId}`)
  add(filter.sourceId, () => Prisma.sql`s."sourceId" = ${filter.sourceId}`)
  add(filter.topic, () =>
    rows === 'few'
      ? Prisma.sql`s."id" IN (SELECT st."statementId" FROM "StatementTopic" st JOIN "Topic" t ON t."id" = st."topicId" WHERE t."slug" = ${filter.topic})`
      : Prisma.sql`EXISTS (SELECT 1 FROM "Topic" t JOIN "StatementTopic" st ON st."statementId" = s."id" AND st."topicId" = t."id" WHERE t."slug" = ${filter.topic})`,
  )
  if (hedgeLevels) conditions.push(Prisma.sql`s."hedgeLevel" IN (${Prisma.join([...hedgeLevels])})`)
  add(filter.statedFrom, () => Prisma.sql`s."statedOn" >= ${filter.statedFrom}`)
  add(filter.statedTo, () => Prisma.sql`s."statedOn" <= ${filter.statedTo}`)
  if (filter.windowFrom !== undefined || filter.windowTo !== undefined)
    conditions.push(Prisma.sql`s."dueOn" IS NOT NULL`)
  add(filter.windowFrom, () => Prisma.sql`(s."windowEnd" IS NULL OR s."windowEnd" >= ${filter.windowFrom})`)
  add(filter.windowTo, () => Prisma.sql`(s."windowStart" IS NULL OR s."windowStart" <= ${filter.windowTo})`)
  add(filter.judgedFrom, () => Prisma.sql`s."judgedOn" >= ${filter.judgedFrom}`)
  add(filter.judgedTo, () => Prisma.sql`s."judgedOn" <= ${filter.judgedTo}`)
  add(filter.dueBefore, () => Prisma.sql`s."dueOn" < ${filter.dueBefore}`)
  add(filter.reviewBy, () => Prisma.sql`s."reviewBy" <= ${filter.reviewBy}`)
  add(filter.undated, () =>
    filter.undated
      ? Prisma.sql`s."kind" = 'prediction' AND s."dueOn" IS NULL`
      : Prisma.sql`s."kind" = 'prediction' AND s."dueOn" IS NOT NULL`,
  )
  add(filter.contested, () => Prisma.sql`${contestedAt(clocks, today)} = ${filter.contested ? 1 : 0}`)
  if (filter.text !== undefined) {
    const search = searchQuery(filter.text)
    if (search === null) return null
    conditions.push(
      rows === 'few'
        ? Prisma.sql`s."id" IN (SELECT rowid FROM "StatementSearch" WHERE "StatementSearch" MATCH ${search})`
        : Prisma.sql`EXISTS (SELECT 1 FROM "StatementSearch" WHERE "StatementSearch" MATCH ${search} AND rowid = s."id")`,
    )
  }
  return conditions
}

const COLUMNS = {
  id: 'id',
  stated: 'statedOn',
  'window-start': 'windowStart',
  'window-end': 'windowEnd',
  due: 'dueOn',
  review: 'reviewBy',
  judged: 'judgedOn',
  revised: 'revisedAt',
  score: 'score',
} as const satisfies Record<SortKey, string>

export interface StatementPage {
  readonly sort: SortKey
  readonly descending?: boolean | undefined
  readonly limit: number
  /** Sort key and id of the last row seen; a key that is the id itself is left out. */
  readonly after?: { readonly key: string | number | null; readonly id: number } | undefined
}

/** Windows are predictions', and a day of review is a prediction's that has none. */
const WINDOW_SORTS: readonly SortKey[] = ['due', 'window-start', 'window-end']
const OF_PREDICTIONS: readonly SortKey[] = [...WINDOW_SORTS, 'review']
const UNDATED: readonly string[] = ['undated', 'unchecked']
const DATED: readonly string[] = ['due', 'open', 'upcoming']
const WAITING: readonly string[] = [...DATED, ...UNDATED]

/** Whether no statement that matches can have the day it is to be sorted by: else a whole index would be read to find that out. */
export function isContradictory(
  { kind, undated, statuses, states }: StatementFilter,
  { sort }: StatementPage,
): boolean {
  const only = (of: readonly string[]) => statuses?.every((status) => of.includes(status)) ?? false
  if (OF_PREDICTIONS.includes(sort) && kind === 'claim') return true
  if (WINDOW_SORTS.includes(sort)) return undated === true || only(UNDATED)
  if (sort === 'review') return undated === false || only(DATED)
  // Only an accepted statement is judged, and none is ever proposed again.
  return sort === 'judged' && (only(WAITING) || only(['proposed']) || (states?.every((s) => s === 'proposed') ?? false))
}

/**
 * What a filter says of the very day that a list is sorted by, where it says so in a way that no index can use. It changes nothing of what
 * matches; it lets the reading begin at the first row that can.
 */
export function boundsOf(filter: StatementFilter, { sort }: StatementPage, asOf: Day): Prisma.Sql[] {
  const { statuses, timings, windowFrom, windowTo } = filter
  const all = (of: readonly string[]) =>
    (statuses?.every((status) => of.includes(status)) ?? false) ||
    (timings?.every((timing) => of.includes(timing)) ?? false)
  const [past, ahead] = [all(['due', 'late']), all(['open', 'upcoming'])]
  switch (sort) {
    case 'due':
      return [...(past ? [Prisma.sql`s."dueOn" <= ${asOf}`] : []), ...(ahead ? [Prisma.sql`s."dueOn" > ${asOf}`] : [])]
    case 'window-end':
      return [
        ...(past ? [Prisma.sql`s."windowEnd" < ${asOf}`] : []),
        ...(ahead ? [Prisma.sql`s."windowEnd" >= ${asOf}`] : []),
        ...(windowFrom === undefined ? [] : [Prisma.sql`s."windowEnd" >= ${windowFrom}`]),
      ]
    case 'window-start':
      return [
        ...(past || all(['open']) ? [Prisma.sql`s."windowStart" <= ${asOf}`] : []),
        ...(windowTo === undefined ? [] : [Prisma.sql`s."windowStart" <= ${windowTo}`]),
      ]
    default:
      return []
  }
}

/** The order of a page by keys that were worked out. */
export function directionOf({ descending = false }: StatementPage, key: Prisma.Sql): Prisma.Sql {
  const direction = Prisma.raw(descending ? 'DESC' : 'ASC')
  return Prisma.sql`${key} ${direction}, s."id" ${direction}`
}

/**
 * The order of a page over `s`, and the conditions that begin it after the last row seen.
 * @param sorts - the rows come in another order and are few: no index is to be sought for this one
 */
export function orderOf(
  { sort, descending = false, after }: StatementPage,
  sorts = false,
): {
  order: Prisma.Sql
  key: Prisma.Sql
  conditions: Prisma.Sql[]
} {
  const column = Prisma.raw(`${sorts ? '+' : ''}s."${COLUMNS[sort]}"`)
  const direction = Prisma.raw(descending ? 'DESC' : 'ASC')
  const beyond = Prisma.raw(descending ? '<' : '>')
  if (sort === 'id') {
    return {
      order: Prisma.sql`${column} ${direction}`,
      key: column,
      conditions: after === undefined ? [] : [Prisma.sql`${column} ${beyond} ${after.id}`],
    }
  }
  return {
    order: Prisma.sql`${column} ${direction}, s."id" ${direction}`,
    key: column,
    conditions: [
      Prisma.sql`${column} IS NOT NULL`,
      ...(sort === 'review' ? [Prisma.sql`s."dueOn" IS NULL`] : []),
      ...(OF_PREDICTIONS.includes(sort) ? [Prisma.sql`s."kind" = 'prediction'`] : []),
      ...(after === undefined ? [] : [Prisma.sql`(${column}, s."id") ${beyond} (${after.key}, ${after.id})`]),
    ],
  }
}

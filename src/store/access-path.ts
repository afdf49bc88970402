/**
 * How SQLite is to reach a page of statements. It keeps no statistics of what the tables hold, so it cannot know whether a filter leaves ten rows
 * or ninety thousand; a short count tells, and the path is then said in the query itself.
 *
 * A page is either read along the index of its order until it is full, each row checked against the filters; or, when one filter leaves few
 * rows, those are taken by its index and sorted.
 */
import type { Day } from '../domain/day.ts'
import { KINDS } from '../domain/statement.ts'
import { Prisma } from './generated/client.ts'
import { searchQuery } from './search-text.ts'
import type { StatementFilter, StatementPage } from './statement-filter.ts'
import type { Client } from './store.ts'

/** So few rows are sorted as fast as an index is followed. */
const FEW = 2000

const BY_ORDER = {
  id: 'NOT INDEXED',
  stated: 'INDEXED BY "Statement_statedOn_id_idx"',
  'window-start': 'INDEXED BY "Statement_windowStart_id_idx"',
  'window-end': 'INDEXED BY "Statement_windowEnd_id_idx"',
  due: 'INDEXED BY "Statement_dueOn_id_idx"',
  review: 'INDEXED BY "Statement_reviewBy_id_idx"',
  judged: 'INDEXED BY "Statement_currentJudgedOn_id_idx"',
  revised: 'INDEXED BY "Statement_revisedAt_id_idx"',
  score: 'INDEXED BY "Statement_score_id_idx"',
} as const satisfies Record<StatementPage['sort'], string>

interface Way {
  /** The rows that the filter leaves, as SQL that an index alone can answer. */
  readonly rows: Prisma.Sql
  readonly path: string
}

const BIG = 'INDEXED BY "Statement_state_kind_currentVerdict_dueOn_windowStart_statedOn_speakerId_sourceId_idx"'

function range(column: string, from: Day | undefined, to: Day | undefined): Prisma.Sql {
  const named = Prisma.raw(`"${column}"`)
  const parts = [
    ...(from === undefined ? [] : [Prisma.sql`${named} >= ${from}`]),
    ...(to === undefined ? [] : [Prisma.sql`${named} <= ${to}`]),
  ]
  return Prisma.sql`SELECT 1 FROM "Statement" WHERE ${Prisma.join(parts, ' AND ')}`
}

/**
 * Each filter that an index can serve.
 * @param past - verdicts are those of an earlier day, which no index knows
 */
function waysOf(filter: StatementFilter, past: boolean): Way[] {
  const ways: Way[] = []
  const kinds = Prisma.sql`"kind" IN (${Prisma.join(filter.kind === undefined ? [...KINDS] : [filter.kind])})`
  const of = (condition: Prisma.Sql, path: string) =>
    ways.push({ rows: Prisma.sql`SELECT 1 FROM "Statement" WHERE ${condition}`, path })
  if (filter.speakerId !== undefined)
    of(Prisma.sql`"speakerId" = ${filter.speakerId}`, 'INDEXED BY "Statement_speakerId_idx"')
  if (filter.sourceId !== undefined)
    of(Prisma.sql`"sourceId" = ${filter.sourceId}`, 'INDEXED BY "Statement_sourceId_kind_start_end_key"')
  if (filter.contested && !past) of(Prisma.sql`"contested" = 1`, 'INDEXED BY "Statement_contested_idx"')
  if (filter.states) of(Prisma.sql`"state" IN (${Prisma.join([...filter.states])})`, BIG)
  if (filter.verdicts && !past)
    of(
      Prisma.sql`"state" = 'accepted' AND ${kinds} AND "currentVerdict" IN (${Prisma.join([...filter.verdicts])})`,
      BIG,
    )
  if (filter.statedFrom !== undefined || filter.statedTo !== undefined)
    ways.push({ rows: range('statedOn', filter.statedFrom, filter.statedTo), path: BY_ORDER.stated })
  if (!past && (filter.judgedFrom !== undefined || filter.judgedTo !== undefined))
    ways.push({ rows: range('currentJudgedOn', filter.judgedFrom, filter.judgedTo), path: BY_ORDER.judged })
  if (filter.dueBefore !== undefined)
    ways.push({ rows: range('dueOn', undefined, filter.dueBefore), path: BY_ORDER.due })
  if (filter.topic !== undefined)
    ways.push({
      rows: Prisma.sql`SELECT 1 FROM "StatementTopic" st JOIN "Topic" t ON t."id" = st."topicId" WHERE t."slug" = ${filter.topic}`,
      path: BY_ORDER.id,
    })
  const search = filter.text === undefined ? null : searchQuery(filter.text)
  if (search !== null)
    ways.push({
      rows: Prisma.sql`SELECT 1 FROM "StatementSearch" WHERE "StatementSearch" MATCH ${search}`,
      path: BY_ORDER.id,
    })
  return ways
}

/**
 * @returns the path, to stand behind the table; and whether the order is to be sorted out of few rows (`sorts`), because the path gives another
 */
export async function accessPath(
  client: Client,
  filter: StatementFilter,
  { sort }: StatementPage,
  past: boolean,
): Promise<{ readonly path: Prisma.Sql; readonly sorts: boolean }> {
  const ways = waysOf(filter, past)
  if (ways.length > 0) {
    const counts = ways.map(
      ({ rows }, index) =>
        Prisma.sql`SELECT ${index} AS "way", COUNT(*) AS "count" FROM (SELECT 1 FROM (${rows}) LIMIT ${FEW})`,
    )
    const [least] = await client.$queryRaw<
      { way: number; count: number }[]
    >`${Prisma.join(counts, ' UNION ALL ')} ORDER BY 2 LIMIT 1`
    const way = ways[Number(least?.way ?? -1)]
    if (way !== undefined && Number(least?.count) < FEW) return { path: Prisma.raw(way.path), sorts: true }
  }
  return { path: Prisma.raw(BY_ORDER[sort]), sorts: false }
}

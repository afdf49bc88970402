/** The lists of a report: a few statements of each section at the two clocks, and how many there are where no count tells it. */
import type { Clocks, Instant } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { Verdict } from '../domain/outcome.ts'
import type { StatementRecord } from '../domain/statement-record.ts'
import type { Status } from '../domain/status.ts'
import { countable, effectiveOutcomeId, hasStatus, isNow, statementsAt } from './clock-sql.ts'
import { Prisma } from './generated/client.ts'
import { countedStatus, inScope, type Scope } from './scope.ts'
import { readRow, rowColumns, rowTables, type StatementRow } from './statement-rows.ts'
import type { Client } from './store.ts'

export interface RecordSection {
  readonly records: readonly StatementRecord[]
  readonly total: number
}

/** The judgement that had counted before the one that counts. */
export interface JudgedBefore {
  readonly verdict: Verdict
  readonly judgedOn: Day
  readonly recordedAt: Instant
}

/** What the history says of a statement between two instants. */
export interface EditRow {
  readonly record: StatementRecord
  readonly action: string
  readonly actor: string
  readonly at: Instant
  /** The statement before the first change and after the last one. */
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

export interface MoveCount {
  readonly kind: StatementRecord['kind']
  readonly from: Status | null
  readonly to: Status | null
  readonly count: number
}

/** An inclusive stretch of the ledger's clock. */
export interface Period {
  readonly from: Instant
  readonly until: Instant
}

/** Due; running or to begin; without a date; claims that nobody checked. */
export type WaitingSection = 'due' | 'next' | 'undated' | 'unchecked'

/** One range of an index each, where `hasStatus` of several statuses would be several. */
function waitingSection(
  section: WaitingSection,
  { asOf }: Clocks,
  past: boolean,
): { condition: Prisma.Sql; order: Prisma.Sql } {
  // The index of the present begins with state, kind and verdict; a verdict of the past is in no index, and the one on the day serves better.
  const [state, kind] = past
    ? [Prisma.sql`+s."state"`, Prisma.sql`+s."kind"`]
    : [Prisma.sql`s."state"`, Prisma.sql`s."kind"`]
  const waits = Prisma.sql`${state} = 'accepted' AND s."verdict" IS NULL`
  const prediction = Prisma.sql`${waits} AND ${kind} = 'prediction'`
  const byDay = Prisma.sql`s."dueOn", s."id"`
  switch (section) {
    case 'due':
      return { condition: Prisma.sql`${prediction} AND s."dueOn" <= ${asOf}`, order: byDay }
    case 'next':
      return { condition: Prisma.sql`${prediction} AND s."dueOn" > ${asOf}`, order: byDay }
    case 'undated':
      return { condition: Prisma.sql`${prediction} AND s."dueOn" IS NULL`, order: Prisma.sql`s."reviewBy", s."id"` }
    case 'unchecked':
      return { condition: Prisma.sql`${waits} AND ${kind} = 'claim'`, order: Prisma.sql`s."id"` }
    default:
      return section satisfies never
  }
}

export function reportListsOf(client: Client) {
  const heldBy = (column: string, { recordedBy }: Clocks) =>
    recordedBy === null ? Prisma.empty : Prisma.sql`AND ${Prisma.raw(column)} <= ${recordedBy}`

  /** Accepted statements with the outcome `o` that counts, judged from `since` on (null = whenever). */
  const judged = (since: Day | null, scope: Scope, clocks: Clocks) =>
    // CROSS: the outcomes first, in the order of their index, so that a page ends where it is full.
    Prisma.sql`FROM "Outcome" o CROSS JOIN s ON s."id" = o."statementId" WHERE s."state" = 'accepted' AND o."judgedOn" <= ${clocks.asOf}
      ${since === null ? Prisma.empty : Prisma.sql`AND o."judgedOn" >= ${since}`}
      AND o."id" = ${effectiveOutcomeId(clocks, Prisma.sql`o."statementId"`)} AND ${inScope(scope, clocks)}`

  /** Id of the outcome that had counted before `o`. */
  const beforeId = (clocks: Clocks) =>
    Prisma.sql`(SELECT p."id" FROM "Outcome" p WHERE p."statementId" = o."statementId" AND p."id" < o."id" AND p."judgedOn" <= ${clocks.asOf}
      ${heldBy('p."recordedAt"', clocks)} ORDER BY p."id" DESC LIMIT 1)`

  return {
    /**
     * Accepted statements that wait for a judgement, by the day that is owed, the day of review, or id.
     * @param from - only those that are owed on this day or later
     */
    async waiting(
      section: WaitingSection,
      scope: Scope,
      limit: number,
      clocks: Clocks,
      today: Day,
      from?: Day,
    ): Promise<StatementRecord[]> {
      const { condition, order } = waitingSection(section, clocks, !isNow(clocks, today))
      const since = from === undefined ? Prisma.empty : Prisma.sql`AND s."dueOn" >= ${from}`
      const rows = await client.$queryRaw<StatementRow[]>`WITH ${statementsAt(clocks, today)},
        page AS MATERIALIZED (SELECT s.* FROM s WHERE ${condition} ${since}
          AND ${inScope(scope, clocks)} ORDER BY ${order} LIMIT ${limit})
        SELECT ${rowColumns(clocks)} FROM page s ${rowTables} ORDER BY ${order}`
      return rows.map(readRow)
    },

    /** Undated predictions whose day of review has come. */
    async reviewDue(scope: Scope, clocks: Clocks, today: Day): Promise<number> {
      const [row] = await client.$queryRaw<{ count: number }[]>`WITH ${statementsAt(clocks, today)}
        SELECT COUNT(*) AS "count" FROM s WHERE ${hasStatus('undated', clocks.asOf)} AND s."reviewBy" <= ${clocks.asOf} AND ${inScope(scope, clocks)}`
      return row?.count ?? 0
    },

    /** Judged from a day on (null = whenever), latest first. */
    async judged(
      since: Day | null,
      scope: Scope,
      limit: number,
      clocks: Clocks,
      today: Day,
    ): Promise<StatementRecord[]> {
      const order = Prisma.sql`s."outcomeJudgedOn" DESC, s."outcomeId" DESC`
      const rows = await client.$queryRaw<StatementRow[]>`WITH ${statementsAt(clocks, today)},
        page AS MATERIALIZED (SELECT o."judgedOn" AS "outcomeJudgedOn", o."id" AS "outcomeId", s.* ${judged(since, scope, clocks)}
          ORDER BY o."judgedOn" DESC, o."id" DESC LIMIT ${limit})
        SELECT ${rowColumns(clocks)} FROM page s ${rowTables} ORDER BY ${order}`
      return rows.map(readRow)
    },

    /** How many were judged from a day on, and how many of them not for the first time. */
    async judgedCounts(
      since: Day,
      scope: Scope,
      clocks: Clocks,
      today: Day,
    ): Promise<{ total: number; again: number }> {
      const [row] = await client.$queryRaw<
        { total: number; again: number | null }[]
      >`WITH ${statementsAt(clocks, today)}
        SELECT COUNT(*) AS "total", SUM(${beforeId(clocks)} IS NOT NULL) AS "again" ${judged(since, scope, clocks)}`
      return { total: row?.total ?? 0, again: row?.again ?? 0 }
    },

    /** Judged from a day on in place of a judgement that had counted, latest first. */
    async judgedAgain(
      since: Day,
      scope: Scope,
      limit: number,
      clocks: Clocks,
      today: Day,
    ): Promise<{ record: StatementRecord; before: JudgedBefore }[]> {
      const rows = await client.$queryRaw<
        (StatementRow & { beforeVerdict: Verdict; beforeJudgedOn: Day; beforeRecordedAt: Instant })[]
      >`WITH ${statementsAt(clocks, today)},
        page AS MATERIALIZED (SELECT o."judgedOn" AS "outcomeJudgedOn", o."id" AS "outcomeId", ${beforeId(clocks)} AS "beforeId", s.*
          ${judged(since, scope, clocks)} AND ${beforeId(clocks)} IS NOT NULL ORDER BY o."judgedOn" DESC, o."id" DESC LIMIT ${limit})
        SELECT ${rowColumns(clocks)}, was."verdict" AS "beforeVerdict", was."judgedOn" AS "beforeJudgedOn", was."recordedAt" AS "beforeRecordedAt"
        FROM page s ${rowTables} JOIN "Outcome" was ON was."id" = s."beforeId" ORDER BY s."outcomeJudgedOn" DESC, s."outcomeId" DESC`
      return rows.map((row) => ({
        record: readRow(row),
        before: { verdict: row.beforeVerdict, judgedOn: row.beforeJudgedOn, recordedAt: row.beforeRecordedAt },
      }))
    },

    /** Accepted statements whose judgements so far disagree, or of which one says that its sources do; latest judged first. */
    async contested(scope: Scope, limit: number, clocks: Clocks, today: Day): Promise<RecordSection> {
      const disputed = Prisma.sql`disputed AS MATERIALIZED (SELECT o."statementId" AS "statementId", MAX(o."id") AS "latestId" FROM "Outcome" o
        WHERE o."judgedOn" <= ${clocks.asOf} ${heldBy('o."recordedAt"', clocks)} GROUP BY o."statementId"
        HAVING COUNT(DISTINCT o."verdict") > 1 OR TOTAL(o."cannotTellReason" = 'sources_conflict') > 0)`
      const found = Prisma.sql`FROM disputed d JOIN s ON s."id" = d."statementId" WHERE s."state" = 'accepted' AND ${inScope(scope, clocks)}`
      return section(
        await client.$queryRaw`WITH ${statementsAt(clocks, today)}, ${disputed},
        page AS MATERIALIZED (SELECT d."latestId", s.* ${found} ORDER BY d."latestId" DESC LIMIT ${limit})
        SELECT ${rowColumns(clocks)}, (SELECT COUNT(*) ${found}) AS "total" FROM page s ${rowTables} ORDER BY s."latestId" DESC`,
      )
    },

    /** Accepted statements that were recorded in a period, latest first. */
    async added(period: Period, scope: Scope, limit: number, clocks: Clocks, today: Day): Promise<RecordSection> {
      // A row is revised when it is recorded, or later: the index on revisedAt narrows the search.
      const found = Prisma.sql`FROM s WHERE s."revisedAt" >= ${period.from} AND s."recordedAt" BETWEEN ${period.from} AND ${period.until}
        AND s."state" = 'accepted' AND ${inScope(scope, clocks)}`
      return section(
        await client.$queryRaw`WITH ${statementsAt(clocks, today)},
        page AS MATERIALIZED (SELECT s.* ${found} ORDER BY s."recordedAt" DESC, s."id" DESC LIMIT ${limit})
        SELECT ${rowColumns(clocks)}, (SELECT COUNT(*) ${found}) AS "total" FROM page s ${rowTables} ORDER BY s."recordedAt" DESC, s."id" DESC`,
      )
    },

    /** Accepted statements that were recorded before a period and changed in it, latest change first. */
    async edited(
      period: Period,
      scope: Scope,
      limit: number,
      clocks: Clocks,
      today: Day,
    ): Promise<{ edits: EditRow[]; total: number }> {
      const inPeriod = Prisma.sql`FROM "Event" e WHERE e."entity" = 'statement' AND e."entityId" = s."id"
        AND e."recordedAt" BETWEEN ${period.from} AND ${period.until}`
      const last = Prisma.sql`(SELECT e."id" ${inPeriod} ORDER BY e."recordedAt" DESC, e."id" DESC LIMIT 1)`
      const first = Prisma.sql`(SELECT e."id" ${inPeriod} ORDER BY e."recordedAt", e."id" LIMIT 1)`
      const found = Prisma.sql`FROM s WHERE s."revisedAt" >= ${period.from} AND s."recordedAt" < ${period.from} AND s."state" = 'accepted'
        AND EXISTS (SELECT 1 ${inPeriod}) AND ${inScope(scope, clocks)}`
      const rows = await client.$queryRaw<
        (StatementRow & { total: number; action: string; editor: string; at: Instant; before: string; after: string })[]
      >`WITH ${statementsAt(clocks, today)},
        page AS MATERIALIZED (SELECT ${last} AS "lastId", ${first} AS "firstId", s.* ${found} ORDER BY 1 DESC LIMIT ${limit})
        SELECT ${rowColumns(clocks)}, (SELECT COUNT(*) ${found}) AS "total", last."action" AS "action", last."actor" AS "editor", last."recordedAt" AS "at",
          COALESCE(first."before", '{}') AS "before", COALESCE(last."after", '{}') AS "after"
        FROM page s ${rowTables} JOIN "Event" last ON last."id" = s."lastId" JOIN "Event" first ON first."id" = s."firstId" ORDER BY s."lastId" DESC`
      return {
        edits: rows.map((row) => ({
          record: readRow(row),
          action: row.action,
          actor: row.editor,
          at: row.at,
          before: JSON.parse(row.before) as Record<string, unknown>,
          after: JSON.parse(row.after) as Record<string, unknown>,
        })),
        total: rows[0]?.total ?? 0,
      }
    },

    /** What has another status than at earlier clocks: how many moved from where to where, and the first of them by id. */
    async moves(
      earlier: Clocks,
      scope: Scope,
      limit: number,
      clocks: Clocks,
      today: Day,
    ): Promise<{ counts: MoveCount[]; statements: { record: StatementRecord; from: Status | null }[] }> {
      const statusesAt = (at: Clocks, isLater: 0 | 1) =>
        Prisma.sql`SELECT * FROM (WITH ${statementsAt(at, today, 'all')},
          ${countable(Prisma.sql`s."id", s."kind", s."state", s."verdict", s."dueOn", s."windowStart"`, inScope(scope, at), at, today)}
          SELECT ${isLater} AS "isLater", s."id" AS "id", s."kind" AS "kind", ${countedStatus(at.asOf)} AS "status" FROM n s)`
      // One sort of both days by id: SQLite joins two tables without an index row by row.
      const moved = Prisma.sql`moved AS MATERIALIZED (SELECT "id", COALESCE(MAX(CASE WHEN "isLater" THEN "kind" END), MAX("kind")) AS "kind",
          MAX(CASE WHEN NOT "isLater" THEN "status" END) AS "from", MAX(CASE WHEN "isLater" THEN "status" END) AS "to"
        FROM (${statusesAt(earlier, 0)} UNION ALL ${statusesAt(clocks, 1)}) GROUP BY "id" HAVING "from" IS NOT "to")`
      const counts = await client.$queryRaw<MoveCount[]>`WITH ${moved}
        SELECT "kind" AS "kind", "from" AS "from", "to" AS "to", COUNT(*) AS "count" FROM moved GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3`
      const rows = await client.$queryRaw<
        (StatementRow & { from: Status | null })[]
      >`WITH ${statementsAt(clocks, today)}, ${moved},
        page AS MATERIALIZED (SELECT m."from" AS "from", s.* FROM (SELECT "id", "from" FROM moved WHERE "to" IS NOT NULL ORDER BY "id" LIMIT ${limit}) m
          JOIN s ON s."id" = m."id")
        SELECT ${rowColumns(clocks)} FROM page s ${rowTables} ORDER BY s."id"`
      return { counts, statements: rows.map((row) => ({ record: readRow(row), from: row.from })) }
    },
  }
}

function section(rows: unknown): RecordSection {
  const found = rows as readonly (StatementRow & { total: number })[]
  return { records: found.map(readRow), total: found[0]?.total ?? 0 }
}

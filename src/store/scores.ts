/** What scores are made from: accepted statements grouped and counted by SQLite, at the two clocks. */
import type { Clocks } from '../domain/clocks.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { HedgeLevel } from '../domain/hedge.ts'
import type { Verdict } from '../domain/outcome.ts'
import type { Kind } from '../domain/statement.ts'
import { countable, effectiveOutcomeId, statementsAt } from './clock-sql.ts'
import { Prisma } from './generated/client.ts'
import { inScope, phaseValue, type Scope, withTopics } from './scope.ts'
import type { Client } from './store.ts'

export type ScoreKey = 'speaker' | 'topic' | 'source' | 'hedge'

/** Accepted statements that are alike in everything a score looks at. */
export interface CaseCount {
  readonly kind: Kind
  readonly phase: 'undated' | 'running' | 'closed' | 'bound_ahead' | 'bound_passed'
  /** Of the outcome that counts; null = not yet judged. */
  readonly verdict: Verdict | null
  /** It happened after the window's last day. */
  readonly late: boolean
  readonly hedgeLevel: HedgeLevel | null
  readonly statedProbability: number | null
  readonly count: number
}

/** Scored predictions whose event lay equally far from the window: positive after it, negative before it, 0 inside. */
export interface DistanceCount {
  readonly days: number
  readonly count: number
}

export interface ScoreCounts {
  readonly cases: readonly CaseCount[]
  readonly distances: readonly DistanceCount[]
}

export interface ScoreGroupCounts extends ScoreCounts {
  /** Of the speaker or source; null for a topic, a hedge level and an unknown speaker. */
  readonly id: number | null
  readonly name: string | null
}

export interface JudgedMonthCount {
  /** `YYYY-MM` of the day from which the outcome counts. */
  readonly month: string
  readonly kind: Kind
  readonly verdict: Verdict
  readonly count: number
}

export interface ReportScores {
  readonly overall: ScoreCounts
  readonly groups: readonly ScoreGroupCounts[]
  readonly groupsTotal: number
  readonly byJudgedMonth: readonly JudgedMonthCount[]
  /** Judgements that count and were recorded only after the day `asOf`. */
  readonly recordedLater: number
}

/** Groups of a scorecard are those with most accepted statements. */
const GROUP_LIMIT = 50

/** Month by month, for about ten years of every verdict on either kind. */
const MONTH_ROWS = 1200

interface Row {
  readonly part: 'case' | 'distance' | 'month' | 'later'
  readonly id: number | null
  /** Where the group stands among the groups, the one with most statements first; null = overall. */
  readonly place: number | null
  readonly name: string | null
  readonly groups: number | null
  readonly kind: Kind
  readonly phase: CaseCount['phase']
  readonly verdict: Verdict | null
  readonly late: number
  readonly hedgeLevel: HedgeLevel | null
  readonly statedProbability: number | null
  readonly days: number | null
  readonly month: string | null
  readonly count: number
}

/**
 * Days between the window of `s` and the event of outcome `o`, as `timelinessOf` in `domain/timing.ts` has it; a test holds the two together.
 * Null without an event or a last day of the window, and for a claim.
 */
const distance = Prisma.sql`CASE WHEN o."occurredOn" IS NULL OR s."kind" = 'claim' OR s."windowEnd" IS NULL THEN NULL
  WHEN o."occurredOn" > s."windowEnd" THEN CAST(julianday(o."occurredOn") - julianday(s."windowEnd") AS INTEGER)
  WHEN date(o."occurredOn", CASE o."occurredOnPrecision" WHEN 'year' THEN '+1 year' WHEN 'month' THEN '+1 month' ELSE '+1 day' END, '-1 day') < s."windowStart"
    THEN CAST(julianday(date(o."occurredOn", CASE o."occurredOnPrecision" WHEN 'year' THEN '+1 year' WHEN 'month' THEN '+1 month' ELSE '+1 day' END, '-1 day'))
      - julianday(s."windowStart") AS INTEGER)
  ELSE 0 END`

const SCORED = Prisma.sql`s."id", s."kind", s."verdict", s."dueOn", s."windowStart", s."windowEnd", s."speakerId", s."sourceId", s."hedgeLevel",
  s."statedProbability"`

/** By what cases are grouped: a column of `judged` and `waiting`, or a topic beside them. */
const KEYS: Record<ScoreKey, string> = {
  speaker: '"speakerId"',
  source: '"sourceId"',
  hedge: '"hedgeLevel"',
  topic: 't."slug"',
}

const NAMES: Record<ScoreKey, { readonly name: Prisma.Sql; readonly table: Prisma.Sql }> = {
  speaker: { name: Prisma.sql`n."name"`, table: Prisma.sql`LEFT JOIN "Speaker" n ON n."id" = top."key"` },
  source: { name: Prisma.sql`n."title"`, table: Prisma.sql`LEFT JOIN "Source" n ON n."id" = top."key"` },
  hedge: { name: Prisma.sql`top."key"`, table: Prisma.empty },
  topic: { name: Prisma.sql`top."key"`, table: Prisma.empty },
}

/** Counts of alike cases; for those that wait, only what a score asks of them. */
function casesBy(key: string, judged: Prisma.Sql, waiting: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT ${Prisma.raw(key)} AS "key", "kind", "phase", "verdict", "days" > 0 AS "late", "hedgeLevel", "statedProbability", COUNT(*) AS "count"
      FROM ${judged} GROUP BY 1, 2, 3, 4, 5, 6, 7
    UNION ALL SELECT ${Prisma.raw(key)}, "kind", "phase", NULL, NULL, NULL, NULL, COUNT(*) FROM ${waiting} GROUP BY 1, 2, 3`
}

export function scoresOf(client: Client) {
  return {
    /**
     * The counts of a scorecard in one statement of SQL; the rows that come back are groups, not statements.
     * @param by - by what it is broken down; null = not at all
     */
    async ofReport(scope: Scope, by: ScoreKey | null, clocks: Clocks, today: Day): Promise<ReportScores> {
      const { asOf } = clocks
      const firstLater = `${addDays(asOf, 1)}T00:00:00.000Z`
      // The index that counting goes by does not have the hedge level.
      const hedge = by === 'hedge' ? Prisma.sql`, s."hedgeLevel"` : Prisma.empty
      // Every statement has one speaker, source and hedge level, so that their groups add up to the whole; topics do not.
      const overall =
        by === null || by === 'topic'
          ? casesBy('NULL', Prisma.sql`judged`, Prisma.sql`waiting`)
          : Prisma.sql`SELECT "kind", "phase", "verdict", "late", "hedgeLevel", "statedProbability", SUM("count") AS "count" FROM cases GROUP BY 1, 2, 3, 4, 5, 6`
      const rows = await client.$queryRaw<Row[]>`WITH ${statementsAt(clocks, today, 'all')},
        ${countable(SCORED, Prisma.sql`s."state" = 'accepted' AND ${inScope(scope, clocks)}`, clocks, today)},
        judged AS MATERIALIZED (SELECT s."id", s."kind", ${phaseValue(asOf)} AS "phase", s."speakerId", s."sourceId", s."hedgeLevel", s."statedProbability",
            o."verdict", o."judgedOn", o."recordedAt", ${distance} AS "days"
          FROM n s JOIN "Outcome" o ON o."id" = ${effectiveOutcomeId(clocks, Prisma.sql`s."id"`)} WHERE s."verdict" IS NOT NULL),
        waiting AS MATERIALIZED (SELECT s."id", s."kind", ${phaseValue(asOf)} AS "phase", s."speakerId", s."sourceId" ${hedge}
          FROM n s WHERE s."verdict" IS NULL)
        ${by === null ? Prisma.empty : groupTables(by, clocks)}
        SELECT 'case' AS "part", NULL AS "id", NULL AS "place", NULL AS "name", NULL AS "groups", c."kind" AS "kind", c."phase" AS "phase", c."verdict" AS "verdict",
          c."late" AS "late", c."hedgeLevel" AS "hedgeLevel", c."statedProbability" AS "statedProbability", NULL AS "days", NULL AS "month", c."count" AS "count"
        FROM (${overall}) c
        UNION ALL SELECT 'distance', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "days", NULL, COUNT(*)
          FROM judged WHERE "days" IS NOT NULL GROUP BY "days"
        UNION ALL SELECT * FROM (SELECT 'month', NULL, NULL, NULL, NULL, "kind", NULL, "verdict", NULL, NULL, NULL, NULL, substr("judgedOn", 1, 7), COUNT(*)
          FROM judged GROUP BY 13, 6, 8 ORDER BY 13 DESC, 6, 8 LIMIT ${MONTH_ROWS})
        UNION ALL SELECT 'later', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, COUNT(*)
          FROM judged WHERE "recordedAt" >= ${firstLater}
        ${by === null ? Prisma.empty : groupRows(by)}`
      return {
        overall: countsOfRows(rows.filter(({ place }) => place === null)),
        groups: groupsOfRows(rows),
        groupsTotal: rows.find(({ groups }) => groups !== null)?.groups ?? 0,
        byJudgedMonth: rows
          .filter(({ part }) => part === 'month')
          .map(({ month, kind, verdict, count }) => ({ month: month ?? '', kind, verdict: verdict as Verdict, count })),
        recordedLater: rows.find(({ part }) => part === 'later')?.count ?? 0,
      }
    },
  }
}

const sourceOf = (by: ScoreKey, table: Prisma.Sql, clocks: Clocks) =>
  by === 'topic' ? withTopics(table, clocks) : table

function groupTables(by: ScoreKey, clocks: Clocks): Prisma.Sql {
  return Prisma.sql`, cases AS MATERIALIZED (${casesBy(KEYS[by], sourceOf(by, Prisma.sql`judged`, clocks), sourceOf(by, Prisma.sql`waiting`, clocks))}),
    top AS MATERIALIZED (SELECT "key", ROW_NUMBER() OVER (ORDER BY SUM("count") DESC, "key") AS "place", COUNT(*) OVER () AS "groups"
      FROM cases GROUP BY "key" ORDER BY 2 LIMIT ${GROUP_LIMIT}),
    distances AS MATERIALIZED (SELECT ${Prisma.raw(KEYS[by])} AS "key", "days", COUNT(*) AS "count" FROM ${sourceOf(by, Prisma.sql`judged`, clocks)}
      WHERE "days" IS NOT NULL GROUP BY 1, 2)`
}

function groupRows(by: ScoreKey): Prisma.Sql {
  const { name, table } = NAMES[by]
  const id = by === 'speaker' || by === 'source' ? Prisma.sql`top."key"` : Prisma.sql`NULL`
  return Prisma.sql`UNION ALL SELECT 'case', ${id}, top."place", ${name}, top."groups", c."kind", c."phase", c."verdict", c."late", c."hedgeLevel",
        c."statedProbability", NULL, NULL, c."count" FROM top JOIN cases c ON c."key" IS top."key" ${table}
    UNION ALL SELECT 'distance', ${id}, top."place", ${name}, top."groups", NULL, NULL, NULL, NULL, NULL, NULL, d."days", NULL, d."count"
      FROM top JOIN distances d ON d."key" IS top."key" ${table}`
}

function countsOfRows(rows: readonly Row[]): ScoreCounts {
  return {
    cases: rows
      .filter(({ part }) => part === 'case')
      .map(({ kind, phase, verdict, late, hedgeLevel, statedProbability, count }) => ({
        kind,
        phase,
        verdict,
        late: late === 1,
        hedgeLevel,
        statedProbability,
        count,
      })),
    distances: rows
      .filter(({ part }) => part === 'distance')
      .map(({ days, count }) => ({ days: days as number, count })),
  }
}

function groupsOfRows(rows: readonly Row[]): ScoreGroupCounts[] {
  const places = new Map<number, Row[]>()
  for (const row of rows) {
    if (row.place === null) continue
    const group = places.get(row.place)
    if (group === undefined) places.set(row.place, [row])
    else group.push(row)
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([, group]) => ({
      id: group[0]?.id ?? null,
      name: group[0]?.name ?? null,
      ...countsOfRows(group),
    }))
}

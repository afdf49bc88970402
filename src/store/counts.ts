/** Counts for reports: how many statements have which status, in all, by speaker, source, topic and month, at the two clocks. */
import type { Clocks } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { Kind } from '../domain/statement.ts'
import { STATUSES, type Status } from '../domain/status.ts'
import { countable, statementsAt } from './clock-sql.ts'
import { Prisma } from './generated/client.ts'
import { countedStatus, inScope, phaseValue, type Scope, withTopics } from './scope.ts'
import type { Client } from './store.ts'

type Phase = 'undated' | 'running' | 'closed' | 'bound_ahead' | 'bound_passed'

export interface StatusCount {
  readonly kind: Kind
  readonly status: Status
  /** Where the window stands, judged or not. */
  readonly phase: Phase
  readonly count: number
}

export interface GroupCount {
  /** Of the speaker or source; null for a topic and for an unknown speaker. */
  readonly id: number | null
  /** null = unknown speaker. */
  readonly name: string | null
  readonly kind: Kind
  readonly status: Status
  readonly count: number
}

export interface MonthCount {
  /** `YYYY-MM` */
  readonly month: string
  readonly kind: Kind
  readonly status: Status
  readonly count: number
}

export interface ReportCounts {
  readonly byStatus: readonly StatusCount[]
  readonly bySpeaker: readonly GroupCount[]
  readonly bySource: readonly GroupCount[]
  readonly byTopic: readonly GroupCount[]
  /** How many groups there are, beside those with most statements that are listed. */
  readonly groupTotals: { readonly speakers: number; readonly topics: number; readonly sources: number }
  /** Predictions by the month in which their judgement falls due. */
  readonly byDueMonth: readonly MonthCount[]
  /** Predictions that wait for their judgement and fell due from the day `since` on. */
  readonly newlyDue: number
  /** Predictions that fall due after `asOf`, by the last day of each stretch: in the first, in the second, ... */
  readonly comingDue: readonly number[]
  /** Of accepted statements. */
  readonly accepted: {
    readonly sources: number
    readonly speakers: number
    readonly firstSaidOn: Day | null
    readonly lastSaidOn: Day | null
    /** The name where all of them are of one known speaker, and the title where they are of one source. */
    readonly speaker: string | null
    readonly source: string | null
  }
}

/** All of it stands in one index, beside the verdict of the past. */
const COUNTED = Prisma.sql`s."id", s."kind", s."state", s."verdict", s."dueOn", s."windowStart", s."statedOn", s."speakerId", s."sourceId"`

/** Groups of a report are those with most statements; the rest are counted in the totals all the same. */
const GROUP_LIMIT = 50

/** Months of a calendar: a hundred years. */
const MONTH_LIMIT = 1200

interface Row {
  readonly part: 'status' | 'speaker' | 'source' | 'topic' | 'month' | 'stretch' | 'accepted'
  readonly id: number | null
  readonly name: string | null
  readonly kind: Kind
  readonly status: Status
  readonly phase: Phase
  readonly count: number
  readonly groups: number
}

/** Counts of a key, and its largest groups: two common table expressions. */
function groupTables(of: string, key: Prisma.Sql, from: Prisma.Sql): Prisma.Sql {
  const [counts, top] = [Prisma.raw(`${of}_counts`), Prisma.raw(`${of}_top`)]
  return Prisma.sql`${counts} AS MATERIALIZED (SELECT ${key} AS "key", b."kind", b."status", COUNT(*) AS "count" FROM ${from} GROUP BY 1, 2, 3),
    ${top} AS MATERIALIZED (SELECT "key", COUNT(*) OVER () AS "groups" FROM ${counts} GROUP BY "key"
      ORDER BY SUM("count") DESC, "key" LIMIT ${GROUP_LIMIT})`
}

function groupRows(of: string, id: Prisma.Sql, name: Prisma.Sql, names: Prisma.Sql): Prisma.Sql {
  const [counts, top] = [Prisma.raw(`${of}_counts`), Prisma.raw(`${of}_top`)]
  return Prisma.sql`SELECT ${of}, ${id}, ${name}, g."kind", g."status", NULL, g."count", top."groups"
    FROM ${top} top JOIN ${counts} g ON g."key" IS top."key" ${names}`
}

const rowsOf = (rows: readonly Row[], part: Row['part']) => rows.filter((row) => row.part === part)

function groupsOf(rows: readonly Row[], part: Row['part']): GroupCount[] {
  return rowsOf(rows, part).map(({ id, name, kind, status, count }) => ({ id, name, kind, status, count }))
}

export function countsOf(client: Client) {
  return {
    async byStatus(scope: Scope, clocks: Clocks, today: Day): Promise<StatusCount[]> {
      return client.$queryRaw<StatusCount[]>`WITH ${statementsAt(clocks, today, 'all')},
        ${countable(COUNTED, inScope(scope, clocks), clocks, today)}
        SELECT s."kind" AS "kind", ${countedStatus(clocks.asOf)} AS "status", ${phaseValue(clocks.asOf)} AS "phase", COUNT(*) AS "count"
        FROM n s GROUP BY 1, 2, 3`
    },

    /**
     * Every count of a report in one statement of SQL, so that the statements are gone through once.
     * @param since - the first day on which falling due is news
     * @param stretches - last days of the stretches of `comingDue`, ascending
     */
    async ofReport(
      scope: Scope,
      since: Day,
      stretches: readonly Day[],
      clocks: Clocks,
      today: Day,
    ): Promise<ReportCounts> {
      const { asOf } = clocks
      const stretch = Prisma.join(
        stretches.map((until, index) => Prisma.sql`WHEN "status" <> 'due' AND "dueOn" <= ${until} THEN ${index}`),
        ' ',
      )
      const rows = await client.$queryRaw<Row[]>`WITH ${statementsAt(clocks, today, 'all')},
        ${countable(COUNTED, inScope(scope, clocks), clocks, today)},
        b AS MATERIALIZED (SELECT s."id", s."kind", ${countedStatus(asOf)} AS "status", ${phaseValue(asOf)} AS "phase", s."speakerId", s."sourceId",
          s."dueOn", s."statedOn", s."state" FROM n s),
        ${groupTables('speaker', Prisma.sql`b."speakerId"`, Prisma.sql`b`)},
        ${groupTables('source', Prisma.sql`b."sourceId"`, Prisma.sql`b`)},
        ${groupTables('topic', Prisma.sql`t."slug"`, withTopics(Prisma.sql`b`, clocks))},
        accepted AS (SELECT COUNT(DISTINCT "sourceId") AS "sources", COUNT(DISTINCT "speakerId") AS "speakers", COUNT(*) AS "n", COUNT("speakerId") AS "known",
          MIN("speakerId") AS "speakerId", MIN("sourceId") AS "sourceId", MIN("statedOn") AS "first", MAX("statedOn") AS "last" FROM b WHERE "state" = 'accepted')
        SELECT 'status' AS "part", NULL AS "id", NULL AS "name", "kind", "status", "phase", COUNT(*) AS "count", NULL AS "groups" FROM b GROUP BY 4, 5, 6
        UNION ALL ${groupRows('speaker', Prisma.sql`top."key"`, Prisma.sql`n."name"`, Prisma.sql`LEFT JOIN "Speaker" n ON n."id" = top."key"`)}
        UNION ALL ${groupRows('source', Prisma.sql`top."key"`, Prisma.sql`n."title"`, Prisma.sql`LEFT JOIN "Source" n ON n."id" = top."key"`)}
        UNION ALL ${groupRows('topic', Prisma.sql`NULL`, Prisma.sql`top."key"`, Prisma.empty)}
        UNION ALL SELECT * FROM (SELECT 'month', NULL, substr("dueOn", 1, 7), "kind", "status", NULL, COUNT(*), NULL FROM b
          WHERE "kind" = 'prediction' AND "dueOn" IS NOT NULL GROUP BY 3, 5 ORDER BY 3, 5 LIMIT ${MONTH_LIMIT * STATUSES.length})
        UNION ALL SELECT 'stretch', CASE WHEN "status" = 'due' AND "dueOn" >= ${since} THEN -1 ${stretch} END, NULL, NULL, NULL, NULL, COUNT(*), NULL
          FROM b WHERE "status" IN ('due', 'open', 'upcoming') GROUP BY 2
        UNION ALL SELECT 'accepted', a."sources", CASE WHEN a."sources" = 1 THEN (SELECT "title" FROM "Source" WHERE "id" = a."sourceId") END,
          a."first", a."last", CASE WHEN a."speakers" = 1 AND a."known" = a."n" THEN (SELECT "name" FROM "Speaker" WHERE "id" = a."speakerId") END,
          a."speakers", NULL FROM accepted a`
      const inStretch = (id: number) => rowsOf(rows, 'stretch').find((row) => row.id === id)?.count ?? 0
      const groups = (part: Row['part']) => rowsOf(rows, part)[0]?.groups ?? 0
      return {
        byStatus: rowsOf(rows, 'status').map(({ kind, status, phase, count }) => ({ kind, status, phase, count })),
        bySpeaker: groupsOf(rows, 'speaker'),
        bySource: groupsOf(rows, 'source'),
        byTopic: groupsOf(rows, 'topic'),
        groupTotals: { speakers: groups('speaker'), topics: groups('topic'), sources: groups('source') },
        byDueMonth: rowsOf(rows, 'month').map(({ name, kind, status, count }) => ({
          month: name ?? '',
          kind,
          status,
          count,
        })),
        newlyDue: inStretch(-1),
        comingDue: stretches.map((_until, index) => inStretch(index)),
        accepted: acceptedOf(rowsOf(rows, 'accepted')[0]),
      }
    },
  }
}

/** The arm of the union that counts accepted statements puts its values where the others have theirs. */
function acceptedOf(row: Row | undefined): ReportCounts['accepted'] {
  return {
    sources: row?.id ?? 0,
    speakers: row?.count ?? 0,
    firstSaidOn: row?.kind ?? null,
    lastSaidOn: row?.status ?? null,
    speaker: row?.phase ?? null,
    source: row?.name ?? null,
  }
}

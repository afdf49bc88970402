/**
 * The two clocks in SQL: the statements as the ledger held them, the outcome that counts, and the status that follows.
 * The status is decided in `domain/status.ts`; what stands here is its twin for filters and counts, and a test holds the two together.
 */
import type { Clocks } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import { STATUSES, type Status } from '../domain/status.ts'
import { Prisma } from './generated/client.ts'

/** Columns of a statement that its history keeps, as `Event.after` writes them. */
export const REVISED = [
  'speakerId',
  'kind',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'gist',
  'criteria',
  'condition',
  'note',
  'horizonText',
  'horizonStart',
  'horizonEnd',
  'windowStart',
  'windowEnd',
  'dueOn',
  'precision',
  'windowBasis',
  'hedge',
  'hedgeLevel',
  'statedProbability',
  'state',
  'stateReason',
  'mergedIntoId',
  'reviewBy',
  'revision',
] as const

/** Columns of a statement that never change. */
export const FIXED = ['id', 'uid', 'sourceId', 'statedOn', 'score', 'cues', 'actor', 'recordedAt'] as const

const current = Prisma.raw([...FIXED, ...REVISED].map((name) => `st."${name}"`).join(', '))
const rewound = Prisma.raw(
  [
    ...FIXED.map((name) => `st."${name}"`),
    ...REVISED.map((name) => `json_extract(ev."after", '$.${name}') AS "${name}"`),
  ].join(', '),
)

/** Whether outcomes need no search: every judgement recorded so far counts on `asOf`, since none can lie after today. */
export function isNow(clocks: Clocks, today: Day): boolean {
  return clocks.recordedBy === null && clocks.asOf >= today
}

/**
 * Id of the outcome that counts for a statement: the latest recorded among those judged by then.
 * @param statementId - of the query around it; the table in here has a name that no query around it uses
 */
export function effectiveOutcomeId(clocks: Clocks, statementId: Prisma.Sql): Prisma.Sql {
  const held = clocks.recordedBy === null ? Prisma.empty : Prisma.sql`AND counting."recordedAt" <= ${clocks.recordedBy}`
  return Prisma.sql`(SELECT counting."id" FROM "Outcome" counting
    WHERE counting."statementId" = ${statementId} AND counting."judgedOn" <= ${clocks.asOf} ${held} ORDER BY counting."id" DESC LIMIT 1)`
}

/**
 * A common table expression `s`: statements said by `asOf`, each as the ledger held it at `recordedBy`, with the `verdict` that counts.
 * The present reads the table itself; the past takes a statement that was changed since from its last event by then.
 * @param use - `each` lets SQLite push filters into the table, and knows from which day a verdict counts and when the row was last changed;
 *   `all` is for counting: the query around it names the few columns it needs, and works the past's verdicts out once by `countable`
 * @param path - which index the present is read by (see `accessPath`); left out, SQLite chooses
 */
export function statementsAt(
  clocks: Clocks,
  today: Day,
  use: 'each' | 'all' = 'each',
  path: Prisma.Sql = Prisma.empty,
): Prisma.Sql {
  const past = !isNow(clocks, today)
  const ofOutcome = (column: 'verdict' | 'judgedOn') =>
    Prisma.sql`(SELECT oo.${Prisma.raw(`"${column}"`)} FROM "Outcome" oo WHERE oo."id" = ${effectiveOutcomeId(clocks, Prisma.sql`st."id"`)})`
  const judged = Prisma.sql`${past ? ofOutcome('verdict') : Prisma.sql`st."currentVerdict"`} AS "verdict"${
    use === 'all'
      ? Prisma.empty
      : Prisma.sql`, ${past ? ofOutcome('judgedOn') : Prisma.sql`st."currentJudgedOn"`} AS "judgedOn", st."contested" AS "contested"`
  }`
  const revised = (column: string) => (use === 'all' ? Prisma.empty : Prisma.raw(`, ${column} AS "revisedAt"`))
  // Counting goes through all rows of an index that has every column it needs: without the plus, SQLite would take the shorter one on the day.
  const said = Prisma.raw(use === 'all' ? '+st."statedOn"' : 'st."statedOn"')
  const once = use === 'all' ? Prisma.sql`NOT MATERIALIZED` : Prisma.empty
  if (clocks.recordedBy === null) {
    return Prisma.sql`s AS ${once} (SELECT ${current}, ${judged}${revised('st."revisedAt"')} FROM "Statement" st ${path} WHERE ${said} <= ${clocks.asOf})`
  }
  return Prisma.sql`s AS ${once} (
    SELECT ${current}, ${judged}${revised('st."revisedAt"')} FROM "Statement" st
    WHERE st."revisedAt" <= ${clocks.recordedBy} AND ${said} <= ${clocks.asOf}
    UNION ALL
    SELECT ${rewound}, ${judged}${revised('ev."recordedAt"')} FROM "Statement" st
    JOIN "Event" ev ON ev."id" = (
      SELECT e."id" FROM "Event" e WHERE e."entity" = 'statement' AND e."entityId" = st."id" AND e."recordedAt" <= ${clocks.recordedBy}
      ORDER BY e."recordedAt" DESC, e."id" DESC LIMIT 1)
    WHERE st."revisedAt" > ${clocks.recordedBy} AND ${said} <= ${clocks.asOf})`
}

/** 1 where the judgements of `s` that count by then disagree, or one says that its sources do; the rule is that of `outcomes.append`. */
export function contestedAt(clocks: Clocks, today: Day): Prisma.Sql {
  if (isNow(clocks, today)) return Prisma.sql`s."contested"`
  const held = clocks.recordedBy === null ? Prisma.empty : Prisma.sql`AND oc."recordedAt" <= ${clocks.recordedBy}`
  return Prisma.sql`(SELECT COUNT(DISTINCT oc."verdict") > 1 OR TOTAL(oc."cannotTellReason" = 'sources_conflict') > 0
    FROM "Outcome" oc WHERE oc."statementId" = s."id" AND oc."judgedOn" <= ${clocks.asOf} ${held})`
}

/**
 * A common table expression `n`, to follow `s` of `all`: the columns that counting needs, of the rows that a condition over `s` picks. In the past a
 * verdict is a search of its own, so it is worked out once; the present reads it from an index.
 */
export function countable(columns: Prisma.Sql, where: Prisma.Sql, clocks: Clocks, today: Day): Prisma.Sql {
  const once = isNow(clocks, today) ? Prisma.sql`NOT MATERIALIZED` : Prisma.sql`MATERIALIZED`
  return Prisma.sql`n AS ${once} (SELECT ${columns} FROM s WHERE ${where})`
}

/** The condition under which `s` has a status; written so that an index can serve it. */
export function hasStatus(status: Status, asOf: Day): Prisma.Sql {
  const unjudged = Prisma.sql`s."state" = 'accepted' AND s."verdict" IS NULL`
  const prediction = Prisma.sql`${unjudged} AND s."kind" = 'prediction'`
  switch (status) {
    case 'proposed':
    case 'rejected':
    case 'merged':
      return Prisma.sql`s."state" = ${status}`
    case 'unchecked':
      return Prisma.sql`${unjudged} AND s."kind" = 'claim'`
    case 'undated':
      return Prisma.sql`${prediction} AND s."dueOn" IS NULL`
    case 'due':
      return Prisma.sql`${prediction} AND s."dueOn" <= ${asOf}`
    case 'upcoming':
      return Prisma.sql`${prediction} AND s."dueOn" > ${asOf} AND s."windowStart" > ${asOf}`
    case 'open':
      return Prisma.sql`${prediction} AND s."dueOn" > ${asOf} AND (s."windowStart" IS NULL OR s."windowStart" <= ${asOf})`
    case 'true':
    case 'partly_true':
    case 'false':
    case 'cannot_tell':
    case 'void':
      return Prisma.sql`s."state" = 'accepted' AND s."verdict" = ${status}`
    default:
      return status satisfies never
  }
}

/** The status of `s` as a value, for counting. */
export function statusValue(asOf: Day): Prisma.Sql {
  const cases = STATUSES.map((status) => Prisma.sql`WHEN ${hasStatus(status, asOf)} THEN ${status}`)
  return Prisma.sql`CASE ${Prisma.join(cases, ' ')} END`
}

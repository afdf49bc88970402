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
function isNow(clocks: Clocks, today: Day): boolean {
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
 * @param use - `each` lets SQLite push filters into the table; `all` works every row out once, for counting
 */
export function statementsAt(clocks: Clocks, today: Day, use: 'each' | 'all' = 'each'): Prisma.Sql {
  const verdict = isNow(clocks, today)
    ? Prisma.sql`st."currentVerdict"`
    : Prisma.sql`(SELECT oo."verdict" FROM "Outcome" oo WHERE oo."id" = ${effectiveOutcomeId(clocks, Prisma.sql`st."id"`)})`
  const once = use === 'all' && !isNow(clocks, today) ? Prisma.sql`MATERIALIZED` : Prisma.empty
  if (clocks.recordedBy === null) {
    return Prisma.sql`s AS ${once} (SELECT ${current}, ${verdict} AS "verdict" FROM "Statement" st WHERE st."statedOn" <= ${clocks.asOf})`
  }
  return Prisma.sql`s AS ${once} (
    SELECT ${current}, ${verdict} AS "verdict" FROM "Statement" st
    WHERE st."revisedAt" <= ${clocks.recordedBy} AND st."statedOn" <= ${clocks.asOf}
    UNION ALL
    SELECT ${rewound}, ${verdict} AS "verdict" FROM "Statement" st
    JOIN "Event" ev ON ev."id" = (
      SELECT e."id" FROM "Event" e WHERE e."entity" = 'statement' AND e."entityId" = st."id" AND e."recordedAt" <= ${clocks.recordedBy}
      ORDER BY e."recordedAt" DESC, e."id" DESC LIMIT 1)
    WHERE st."revisedAt" > ${clocks.recordedBy} AND st."statedOn" <= ${clocks.asOf})`
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

/** The part of the ledger that a report is about, as SQL over `s` (see `clock-sql.ts`). */
import type { Clocks } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { Kind } from '../domain/statement.ts'
import { Prisma } from './generated/client.ts'

/** What is left out does not limit. */
export interface Scope {
  readonly sourceId?: number | undefined
  readonly speakerId?: number | undefined
  readonly topic?: string | undefined
  readonly kind?: Kind | undefined
  /** Said on this day or later, earlier. */
  readonly saidFrom?: Day | undefined
  readonly saidTo?: Day | undefined
}

/**
 * Which statement had which topic, as a table of `id` and `slug`. Topics are corrected as a whole, so the past takes those of a statement that was
 * changed since from the last event by then.
 */
export function topicsAt(clocks: Clocks): Prisma.Sql {
  const now = Prisma.sql`SELECT st."statementId" AS "id", t."slug" AS "slug" FROM "StatementTopic" st JOIN "Topic" t ON t."id" = st."topicId"`
  if (clocks.recordedBy === null) return now
  return Prisma.sql`${now} JOIN "Statement" held ON held."id" = st."statementId" WHERE held."revisedAt" <= ${clocks.recordedBy}
    UNION ALL
    SELECT e."entityId" AS "id", j.value AS "slug" FROM "Statement" changed, "Event" e, json_each(e."after", '$.topics') j
    WHERE changed."revisedAt" > ${clocks.recordedBy} AND e."entity" = 'statement' AND e."entityId" = changed."id"
      AND e."id" = (SELECT l."id" FROM "Event" l WHERE l."entity" = 'statement' AND l."entityId" = e."entityId"
        AND l."recordedAt" <= ${clocks.recordedBy} ORDER BY l."recordedAt" DESC, l."id" DESC LIMIT 1)`
}

/** Rows of a table `from` beside the topics `t` they have; a row with two topics comes twice. */
export function withTopics(from: Prisma.Sql, clocks: Clocks): Prisma.Sql {
  // Without the CROSS SQLite would begin with the topics and look every statement up by its id.
  return clocks.recordedBy === null
    ? Prisma.sql`${from} CROSS JOIN "StatementTopic" st ON st."statementId" = ${from}."id" JOIN "Topic" t ON t."id" = st."topicId"`
    : Prisma.sql`${from} CROSS JOIN (${topicsAt(clocks)}) t ON t."id" = ${from}."id"`
}

/** The condition under which `s` belongs to the scope. */
export function inScope(scope: Scope, clocks: Clocks): Prisma.Sql {
  const { sourceId, speakerId, topic, kind, saidFrom, saidTo } = scope
  const conditions = [
    sourceId !== undefined && Prisma.sql`s."sourceId" = ${sourceId}`,
    speakerId !== undefined && Prisma.sql`s."speakerId" = ${speakerId}`,
    kind !== undefined && Prisma.sql`s."kind" = ${kind}`,
    saidFrom !== undefined && Prisma.sql`s."statedOn" >= ${saidFrom}`,
    saidTo !== undefined && Prisma.sql`s."statedOn" <= ${saidTo}`,
    topic !== undefined &&
      Prisma.sql`s."id" IN (SELECT held."id" FROM (${topicsAt(clocks)}) held WHERE held."slug" = ${topic})`,
  ].filter((condition): condition is Prisma.Sql => condition !== false)
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')
}

/** The status of `s` as `statusValue` has it, in as few comparisons as counting needs; a test holds the two together. */
export function countedStatus(asOf: Day): Prisma.Sql {
  return Prisma.sql`CASE WHEN s."state" <> 'accepted' THEN s."state" WHEN s."verdict" IS NOT NULL THEN s."verdict" WHEN s."kind" = 'claim' THEN 'unchecked'
    WHEN s."dueOn" IS NULL THEN 'undated' WHEN s."dueOn" <= ${asOf} THEN 'due' WHEN s."windowStart" > ${asOf} THEN 'upcoming' ELSE 'open' END`
}

/** Where the window of `s` stands on a day, judged or not: the twin of `windowPhase` in `verification/case-count.ts`; a test holds the two together. */
export function phaseValue(asOf: Day): Prisma.Sql {
  // `dueOn` is the day after the last one, so that it is the first day itself only where there is no last one.
  return Prisma.sql`CASE WHEN s."kind" = 'claim' OR s."dueOn" IS NULL THEN 'undated'
    WHEN s."dueOn" = s."windowStart" THEN CASE WHEN s."dueOn" <= ${asOf} THEN 'bound_passed' ELSE 'bound_ahead' END
    WHEN s."dueOn" <= ${asOf} THEN 'closed' ELSE 'running' END`
}

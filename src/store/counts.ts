/** Counts for reports: how many statements have which status, by kind, speaker, topic or source, at the two clocks. */
import type { Clocks } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { Kind } from '../domain/statement.ts'
import type { Status } from '../domain/status.ts'
import { statementsAt, statusValue } from './clock-sql.ts'
import { Prisma } from './generated/client.ts'
import type { Client } from './store.ts'

export interface StatusCount {
  readonly kind: Kind
  readonly status: Status
  readonly count: number
}

export interface GroupCount extends StatusCount {
  readonly group: string
}

export interface CountScope {
  readonly sourceId?: number | undefined
  readonly speakerId?: number | undefined
}

/** The part of the ledger a count is limited to, as a WHERE clause over `s`. */
export function scopeCondition({ sourceId, speakerId }: CountScope): Prisma.Sql {
  return Prisma.sql`WHERE ${sourceId === undefined ? Prisma.sql`true` : Prisma.sql`s."sourceId" = ${sourceId}`}
    AND ${speakerId === undefined ? Prisma.sql`true` : Prisma.sql`s."speakerId" = ${speakerId}`}`
}

/** The speakers and topics of a report are those with most statements; the rest are counted in the totals all the same. */
const GROUP_LIMIT = 50

export function countsOf(client: Client) {
  return {
    async byStatus(scope: CountScope, clocks: Clocks, today: Day): Promise<StatusCount[]> {
      return client.$queryRaw<StatusCount[]>`WITH ${statementsAt(clocks, today, 'all')}
        SELECT s."kind" AS "kind", ${statusValue(clocks.asOf)} AS "status", COUNT(*) AS "count" FROM s ${scopeCondition(scope)} GROUP BY 1, 2`
    },

    async bySpeaker(scope: CountScope, clocks: Clocks, today: Day): Promise<GroupCount[]> {
      return client.$queryRaw<GroupCount[]>`WITH ${statementsAt(clocks, today, 'all')},
        g AS (SELECT s."speakerId" AS "key", s."kind" AS "kind", ${statusValue(clocks.asOf)} AS "status", COUNT(*) AS "count"
          FROM s ${scopeCondition(scope)} GROUP BY 1, 2, 3),
        top AS (SELECT "key" FROM g GROUP BY 1 ORDER BY SUM("count") DESC LIMIT ${GROUP_LIMIT})
        SELECT COALESCE(sp."name", 'unknown speaker') AS "group", g."kind", g."status", g."count"
        FROM g JOIN top ON top."key" IS g."key" LEFT JOIN "Speaker" sp ON sp."id" = g."key"`
    },

    /** A statement with two topics counts in both. */
    async byTopic(scope: CountScope, clocks: Clocks, today: Day): Promise<GroupCount[]> {
      const topics =
        clocks.recordedBy === null
          ? Prisma.sql`JOIN "StatementTopic" st ON st."statementId" = s."id" JOIN "Topic" t ON t."id" = st."topicId"`
          : Prisma.sql`, (SELECT st."statementId" AS "id", t."slug" AS "slug" FROM "StatementTopic" st JOIN "Topic" t ON t."id" = st."topicId"
              JOIN "Statement" held ON held."id" = st."statementId" WHERE held."revisedAt" <= ${clocks.recordedBy}
              UNION ALL
              SELECT e."entityId" AS "id", j.value AS "slug" FROM "Statement" changed, "Event" e, json_each(e."after", '$.topics') j
              WHERE changed."revisedAt" > ${clocks.recordedBy} AND e."entity" = 'statement' AND e."entityId" = changed."id" AND e."id" = (SELECT l."id" FROM "Event" l WHERE l."entity" = 'statement'
                AND l."entityId" = e."entityId" AND l."recordedAt" <= ${clocks.recordedBy} ORDER BY l."recordedAt" DESC, l."id" DESC LIMIT 1)) t ON t."id" = s."id"`
      return client.$queryRaw<GroupCount[]>`WITH ${statementsAt(clocks, today, 'all')},
        g AS (SELECT t."slug" AS "group", s."kind" AS "kind", ${statusValue(clocks.asOf)} AS "status", COUNT(*) AS "count"
          FROM s ${topics} ${scopeCondition(scope)} GROUP BY 1, 2, 3),
        top AS (SELECT "group" FROM g GROUP BY 1 ORDER BY SUM("count") DESC, 1 LIMIT ${GROUP_LIMIT})
        SELECT g."group", g."kind", g."status", g."count" FROM g JOIN top ON top."group" = g."group"`
    },
  }
}

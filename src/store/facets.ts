/** Counts by facet: how many of the statements that a list would show have which value, so that a reader sees where to look next. */
import type { Clocks } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { Facet } from '../domain/statement-list.ts'
import { contestedAt, statementsAt, statusValue } from './clock-sql.ts'
import { Prisma } from './generated/client.ts'
import { conditionsOf, type StatementFilter } from './statement-filter.ts'
import type { Client } from './store.ts'

export interface FacetCount {
  /** As the filter of the same name takes it; null where a statement has none. */
  readonly value: string | number | boolean | null
  /** What a person reads where the value is an id. */
  readonly label: string | null
  readonly count: number
}

/** Facets whose values are ids, with what stands for them. */
const NAMED: Partial<Record<Facet, { shown: Prisma.Sql; label: Prisma.Sql; names: Prisma.Sql }>> = {
  speaker: {
    shown: Prisma.sql`sp."name"`,
    label: Prisma.sql`sp."name"`,
    names: Prisma.sql`LEFT JOIN "Speaker" sp ON sp."id" = g."value"`,
  },
  source: {
    shown: Prisma.sql`g."value"`,
    label: Prisma.sql`src."title"`,
    names: Prisma.sql`LEFT JOIN "Source" src ON src."id" = g."value"`,
  },
  topic: {
    shown: Prisma.sql`t."slug"`,
    label: Prisma.sql`NULL`,
    names: Prisma.sql`JOIN "Topic" t ON t."id" = g."value"`,
  },
}

/** The most frequent values of a facet; further ones are found by narrowing. */
const FACET_LIMIT = 50

export function facetsOf(client: Client) {
  async function countsOf(facet: Facet, filter: StatementFilter, clocks: Clocks, today: Day): Promise<FacetCount[]> {
    const conditions = conditionsOf(filter, clocks, today)
    if (conditions === null) return []
    const where = conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')
    const value = {
      kind: Prisma.sql`s."kind"`,
      state: Prisma.sql`s."state"`,
      status: statusValue(clocks.asOf),
      verdict: Prisma.sql`s."verdict"`,
      speaker: Prisma.sql`s."speakerId"`,
      source: Prisma.sql`s."sourceId"`,
      hedgeLevel: Prisma.sql`s."hedgeLevel"`,
      contested: contestedAt(clocks, today),
      topic: Prisma.sql`st."topicId"`,
    }[facet]
    const topics = facet === 'topic' ? Prisma.sql`JOIN "StatementTopic" st ON st."statementId" = s."id"` : Prisma.empty
    const { shown, label, names } = NAMED[facet] ?? {
      shown: Prisma.sql`g."value"`,
      label: Prisma.sql`NULL`,
      names: Prisma.empty,
    }
    const rows = await client.$queryRaw<
      { value: string | number | null; label: string | null; count: number }[]
    >`WITH ${statementsAt(clocks, today)},
      g AS (SELECT ${value} AS "value", COUNT(*) AS "count" FROM s ${topics} WHERE ${where} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${FACET_LIMIT})
      SELECT ${shown} AS "value", ${label} AS "label", g."count" AS "count" FROM g ${names} ORDER BY g."count" DESC, 1`
    return rows.map((row) => ({
      ...row,
      value: facet === 'contested' ? row.value === 1 : row.value,
      count: Number(row.count),
    }))
  }

  return {
    async counts(
      facets: readonly Facet[],
      filter: StatementFilter,
      clocks: Clocks,
      today: Day,
    ): Promise<Partial<Record<Facet, FacetCount[]>>> {
      const counted = await Promise.all(
        facets.map(async (facet) => [facet, await countsOf(facet, filter, clocks, today)] as const),
      )
      return Object.fromEntries(counted)
    },
  }
}

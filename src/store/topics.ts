/** Topics: what statements are about, with how many there are of each. */
import { Prisma } from './generated/client.ts'
import type { Client } from './store.ts'

export interface StoredTopic {
  readonly slug: string
  /** Statements that have it now, whatever editors decided of them. */
  readonly statements: number
}

export function topicsOf(client: Client) {
  return {
    /** By slug; a topic that no statement has any more is left out. */
    async list(limit: number, afterSlug: string | null): Promise<StoredTopic[]> {
      const after = afterSlug === null ? Prisma.empty : Prisma.sql`AND t."slug" > ${afterSlug}`
      const rows = await client.$queryRaw<
        StoredTopic[]
      >`SELECT t."slug", (SELECT COUNT(*) FROM "StatementTopic" st WHERE st."topicId" = t."id") AS "statements" FROM "Topic" t
        WHERE EXISTS (SELECT 1 FROM "StatementTopic" st WHERE st."topicId" = t."id") ${after} ORDER BY t."slug" LIMIT ${limit}`
      return rows.map((row) => ({ ...row, statements: Number(row.statements) }))
    },
  }
}

/** Speakers: the people who are quoted, their aliases, and who turned out to be whom. */
import type { Instant } from '../domain/clocks.ts'
import { Prisma } from './generated/client.ts'
import type { Client } from './store.ts'

export interface StoredSpeaker {
  readonly id: number
  readonly uid: string
  readonly name: string
  /** In the order of the alphabet. */
  readonly aliases: readonly string[]
  /** The speaker that this one turned out to be. */
  readonly mergedIntoId: number | null
  /** Statements that are this speaker's now, whatever editors decided of them. */
  readonly statements: number
  readonly revision: number
  readonly recordedAt: Instant
}

type SpeakerRow = Omit<StoredSpeaker, 'aliases'> & { readonly aliases: string }

const columns = Prisma.raw(`sp."id", sp."uid", sp."name", sp."mergedIntoId", sp."revision", sp."recordedAt",
  (SELECT json_group_array(a."alias" ORDER BY a."alias") FROM "SpeakerAlias" a WHERE a."speakerId" = sp."id") AS "aliases",
  (SELECT COUNT(*) FROM "Statement" s WHERE s."speakerId" = sp."id") AS "statements"`)

function readSpeaker(row: SpeakerRow): StoredSpeaker {
  return { ...row, statements: Number(row.statements), aliases: JSON.parse(row.aliases) as string[] }
}

export function speakersOf(client: Client) {
  return {
    /** @returns the id of a speaker by name or alias; null when there is none, or when an alias is shared */
    async find(name: string): Promise<number | null> {
      // A name alone would find a speaker who was merged; what that one said is another's now.
      const rows = await client.$queryRaw<
        { id: number }[]
      >`SELECT COALESCE("mergedIntoId", "id") AS "id" FROM "Speaker" WHERE "name" = ${name}
        UNION SELECT "speakerId" FROM "SpeakerAlias" WHERE "alias" = ${name} LIMIT 2`
      return rows.length === 1 ? (rows[0]?.id ?? null) : null
    },

    async get(id: number): Promise<StoredSpeaker | null> {
      const [row] = await client.$queryRaw<SpeakerRow[]>`SELECT ${columns} FROM "Speaker" sp WHERE sp."id" = ${id}`
      return row === undefined ? null : readSpeaker(row)
    },

    async create(name: string, recordedAt: Instant): Promise<number> {
      return (await client.speaker.create({ data: { name, recordedAt }, select: { id: true } })).id
    },

    async list(limit: number, afterId: number): Promise<StoredSpeaker[]> {
      const rows = await client.$queryRaw<
        SpeakerRow[]
      >`SELECT ${columns} FROM "Speaker" sp WHERE sp."id" > ${afterId} ORDER BY sp."id" LIMIT ${limit}`
      return rows.map(readSpeaker)
    },

    /**
     * Renames a speaker, or says other aliases.
     * @returns false when the row is no longer at `revision`: somebody else changed it
     */
    async revise(
      id: number,
      revision: number,
      change: { readonly name?: string | undefined; readonly aliases?: readonly string[] | undefined },
    ): Promise<boolean> {
      const { count } = await client.speaker.updateMany({
        where: { id, revision },
        data: { revision: revision + 1, ...(change.name === undefined ? {} : { name: change.name }) },
      })
      if (count === 1 && change.aliases !== undefined) {
        await client.speakerAlias.deleteMany({ where: { speakerId: id } })
        await client.speakerAlias.createMany({ data: change.aliases.map((alias) => ({ speakerId: id, alias })) })
      }
      return count === 1
    },

    /** What speaks as `from` speaks as `into` from now on: turns and aliases, its name among them; statements follow with `moveAllToSpeaker`. */
    async merge(from: number, into: number): Promise<void> {
      await client.$executeRaw`UPDATE "Turn" SET "speakerId" = ${into} WHERE "speakerId" = ${from}`
      await client.$executeRaw`INSERT INTO "SpeakerAlias" ("speakerId", "alias")
        SELECT ${into}, "alias" FROM "SpeakerAlias" WHERE "speakerId" = ${from}
        UNION SELECT ${into}, "name" FROM "Speaker" WHERE "id" = ${from} ON CONFLICT DO NOTHING`
      await client.$executeRaw`DELETE FROM "SpeakerAlias" WHERE "speakerId" = ${from}`
      await client.$executeRaw`UPDATE "Speaker" SET "mergedIntoId" = ${into}, "revision" = "revision" + 1 WHERE "id" = ${from} OR "mergedIntoId" = ${from}`
      await client.$executeRaw`UPDATE "Speaker" SET "revision" = "revision" + 1 WHERE "id" = ${into}`
    },
  }
}

/** Sources with their turns and speakers: written once, never changed. */
import { v7 as uuidv7 } from 'uuid'
import type { Clocks, Instant } from '../domain/clocks.ts'
import type { SourceDetails } from '../domain/source.ts'
import { Prisma } from './generated/client.ts'
import type { Client } from './store.ts'

export interface StoredSource extends SourceDetails {
  readonly id: number
  readonly uid: string
  readonly sha256: string
  readonly actor: string
  readonly recordedAt: Instant
  /** Counts the corrections of its details and speakers. */
  readonly revision: number
}

/** What of a source can be corrected. */
export type SourceCorrection = Partial<Pick<SourceDetails, 'title' | 'url' | 'publisher'>>

export interface NewSource extends SourceDetails {
  readonly text: string
  readonly sha256: string
  readonly actor: string
  readonly recordedAt: Instant
}

/** A stretch of one speaker; `speaker` is an index into the speakers given with it, null when unknown. */
export interface NewTurn {
  readonly start: number
  readonly end: number
  readonly speaker: number | null
}

export interface StoredTurn {
  readonly id: number
  readonly ordinal: number
  readonly start: number
  readonly end: number
  readonly speakerId: number | null
  readonly speaker: string | null
}

const columns = Prisma.raw(
  [
    'id',
    'uid',
    'title',
    'url',
    'publisher',
    'language',
    'statedOn',
    'statedOnPrecision',
    'statedOnBasis',
    'sha256',
    'actor',
    'recordedAt',
    'revision',
  ]
    .map((name) => `"${name}"`)
    .join(', '),
)

export function sourcesOf(client: Client) {
  /** The speaker of this name or alias, made when there is none; two spellings in one source are one speaker. */
  async function speakerId(
    speaker: { name: string; aliases: readonly string[] },
    recordedAt: Instant,
  ): Promise<number> {
    const found = await client.speaker.findUnique({ where: { name: speaker.name }, select: { id: true } })
    const id =
      found?.id ?? (await client.speaker.create({ data: { name: speaker.name, recordedAt }, select: { id: true } })).id
    for (const alias of speaker.aliases) {
      await client.speakerAlias.upsert({
        where: { speakerId_alias: { speakerId: id, alias } },
        create: { speakerId: id, alias },
        update: {},
      })
    }
    return id
  }

  return {
    async idOf(sha256: string): Promise<number | null> {
      return (await client.source.findUnique({ where: { sha256 }, select: { id: true } }))?.id ?? null
    },

    /** Writes a source with its turns; to be called within a transaction, so that nothing is half stored. */
    async insert(
      source: NewSource,
      turns: readonly NewTurn[],
      speakers: readonly { name: string; aliases: readonly string[] }[],
    ) {
      const speakerIds: number[] = []
      for (const speaker of speakers) speakerIds.push(await speakerId(speaker, source.recordedAt))
      const { id } = await client.source.create({ data: { ...source, uid: uuidv7() }, select: { id: true } })
      const rows = turns.map((turn, ordinal) => ({
        ordinal,
        start: turn.start,
        end: turn.end,
        speakerId: turn.speaker === null ? null : speakerIds[turn.speaker],
      }))
      await client.$executeRaw`INSERT INTO "Turn" ("sourceId", "ordinal", "start", "end", "speakerId")
        SELECT ${id}, j.value->>'$.ordinal', j.value->>'$.start', j.value->>'$.end', j.value->>'$.speakerId' FROM json_each(${JSON.stringify(rows)}) j`
      return { id, speakerIds }
    },

    async get(id: number): Promise<StoredSource | null> {
      const [row] = await client.$queryRaw<StoredSource[]>`SELECT ${columns} FROM "Source" WHERE "id" = ${id}`
      return row ?? null
    },

    /** @returns null when there is no such source */
    async text(id: number): Promise<string | null> {
      return (await client.source.findUnique({ where: { id }, select: { text: true } }))?.text ?? null
    },

    async list(clocks: Clocks, limit: number, afterId: number): Promise<StoredSource[]> {
      const held = clocks.recordedBy === null ? Prisma.empty : Prisma.sql`AND "recordedAt" <= ${clocks.recordedBy}`
      return client.$queryRaw<
        StoredSource[]
      >`SELECT ${columns} FROM "Source" WHERE "id" > ${afterId} AND "statedOn" <= ${clocks.asOf} ${held}
        ORDER BY "id" LIMIT ${limit}`
    },

    async turns(sourceId: number): Promise<StoredTurn[]> {
      return client.$queryRaw<
        StoredTurn[]
      >`SELECT t."id", t."ordinal", t."start", t."end", t."speakerId", sp."name" AS "speaker"
        FROM "Turn" t LEFT JOIN "Speaker" sp ON sp."id" = t."speakerId" WHERE t."sourceId" = ${sourceId} ORDER BY t."ordinal"`
    },

    /** A page of turns, by their number. */
    async turnsAfter(sourceId: number, ordinal: number, limit: number): Promise<StoredTurn[]> {
      return client.$queryRaw<
        StoredTurn[]
      >`SELECT t."id", t."ordinal", t."start", t."end", t."speakerId", sp."name" AS "speaker"
        FROM "Turn" t LEFT JOIN "Speaker" sp ON sp."id" = t."speakerId"
        WHERE t."sourceId" = ${sourceId} AND t."ordinal" > ${ordinal} ORDER BY t."ordinal" LIMIT ${limit}`
    },

    /** The turn that holds an offset and the one before it (the question), nearest first. */
    async turnsAround(sourceId: number, offset: number): Promise<StoredTurn[]> {
      return client.$queryRaw<
        StoredTurn[]
      >`SELECT t."id", t."ordinal", t."start", t."end", t."speakerId", sp."name" AS "speaker"
        FROM "Turn" t LEFT JOIN "Speaker" sp ON sp."id" = t."speakerId"
        WHERE t."sourceId" = ${sourceId} AND t."start" <= ${offset} ORDER BY t."start" DESC LIMIT 2`
    },

    /** Who speaks in these turns; to be called in the transaction that lets their statements follow. */
    async setSpeaker(turnIds: readonly number[], speakerId: number | null): Promise<void> {
      await client.$executeRaw`UPDATE "Turn" SET "speakerId" = ${speakerId} WHERE "id" IN (SELECT j.value FROM json_each(${JSON.stringify(turnIds)}) j)`
    },

    /**
     * Counts one more change of a source, with what is corrected in it.
     * @returns false when the row is no longer at `revision`: somebody else changed it
     */
    async revise(id: number, revision: number, correction: SourceCorrection = {}): Promise<boolean> {
      const { count } = await client.source.updateMany({
        where: { id, revision },
        data: { ...correction, revision: revision + 1 },
      })
      return count === 1
    },

    /** The instant of the first row that the ledger ever held; null when it is empty. */
    async firstRecordedAt(): Promise<Instant | null> {
      const [row] = await client.$queryRaw<{ at: Instant | null }[]>`SELECT MIN("recordedAt") AS "at" FROM "Source"`
      return row?.at ?? null
    },
  }
}

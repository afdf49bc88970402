/** Statements: proposals are written in one go, changes one by one, each with the event that keeps what was before. */
import { v7 as uuidv7 } from 'uuid'
import type { Clocks, Instant } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { Kind, State, StatementLink, StatementSnapshot } from '../domain/statement.ts'
import type { StatementRecord } from '../domain/statement-record.ts'
import { dueOn } from '../domain/timing.ts'
import { accessPath } from './access-path.ts'
import { FIXED, isNow, REVISED, statementsAt } from './clock-sql.ts'
import { Prisma } from './generated/client.ts'
import { indexText } from './search-text.ts'
import {
  boundsOf,
  conditionsOf,
  directionOf,
  isContradictory,
  orderOf,
  type StatementFilter,
  type StatementPage,
} from './statement-filter.ts'
import { readRow, rowColumns, rowTables, type StatementRow } from './statement-rows.ts'
import type { Client } from './store.ts'

export interface NewStatement extends StatementSnapshot {
  readonly sourceId: number
  readonly statedOn: Day
  readonly score: number | null
  readonly cues: readonly string[]
}

const CHOSEN_BY_SQLITE = { path: Prisma.empty, sorts: false }

/** The columns that a snapshot fills, beside those that never change. */
function columnsOf(snapshot: StatementSnapshot) {
  const { topics: _, ...columns } = snapshot
  return {
    ...columns,
    dueOn: snapshot.kind === 'prediction' ? dueOn({ start: snapshot.windowStart, end: snapshot.windowEnd }) : null,
  }
}

/** SQLite gives the id. */
const INSERTED = [...FIXED.filter((name) => name !== 'id'), ...REVISED, 'revisedAt']
const insertedNames = Prisma.raw(INSERTED.map((name) => `"${name}"`).join(', '))
const insertedValues = Prisma.raw(INSERTED.map((name) => `j.value->>'$.${name}'`).join(', '))

const searchText = (snapshot: StatementSnapshot) =>
  indexText([snapshot.exact, snapshot.gist ?? '', ...snapshot.topics].join('\n'))

export function statementsOf(client: Client) {
  async function setTopics(rows: readonly { id: number; topics: readonly string[] }[]): Promise<void> {
    const pairs = JSON.stringify(rows.flatMap(({ id, topics }) => topics.map((slug) => ({ id, slug }))))
    await client.$executeRaw`INSERT INTO "Topic" ("slug") SELECT DISTINCT j.value->>'$.slug' FROM json_each(${pairs}) j WHERE true ON CONFLICT DO NOTHING`
    await client.$executeRaw`INSERT INTO "StatementTopic" ("statementId", "topicId")
      SELECT j.value->>'$.id', t."id" FROM json_each(${pairs}) j JOIN "Topic" t ON t."slug" = j.value->>'$.slug' WHERE true ON CONFLICT DO NOTHING`
  }

  async function addEvents(
    rows: readonly { id: number; before: unknown; after: unknown }[],
    action: string,
    actor: string,
    at: Instant,
  ) {
    await client.$executeRaw`INSERT INTO "Event" ("actor", "action", "entity", "entityId", "before", "after", "recordedAt")
      SELECT ${actor}, ${action}, 'statement', j.value->>'$.id', j.value->'$.before', j.value->'$.after', ${at} FROM json_each(${JSON.stringify(rows)}) j`
  }

  /**
   * Gives statements to another speaker. A snapshot is built from the one before it by SQLite, so that it costs two statements of SQL
   * however many there are.
   */
  async function giveTo(
    speakerId: number | null,
    rows: readonly { id: number }[],
    actor: string,
    recordedAt: Instant,
  ): Promise<number> {
    const ids = JSON.stringify(rows.map(({ id }) => id))
    await client.$executeRaw`UPDATE "Statement" SET "speakerId" = ${speakerId}, "revision" = "revision" + 1, "revisedAt" = ${recordedAt}
      WHERE "id" IN (SELECT j.value FROM json_each(${ids}) j)`
    await client.$executeRaw`INSERT INTO "Event" ("actor", "action", "entity", "entityId", "before", "after", "recordedAt")
      SELECT ${actor}, 'corrected', 'statement', s."id", e."after", json_set(e."after", '$.speakerId', s."speakerId", '$.revision', s."revision"), ${recordedAt}
      FROM json_each(${ids}) j JOIN "Statement" s ON s."id" = j.value
      JOIN "Event" e ON e."id" = (SELECT MAX(l."id") FROM "Event" l WHERE l."entity" = 'statement' AND l."entityId" = s."id")`
    return rows.length
  }

  return {
    /** Where the statements of a source stand in its text. */
    async spans(sourceId: number): Promise<{ id: number; kind: Kind; start: number; end: number }[]> {
      return client.$queryRaw`SELECT "id", "kind", "start", "end" FROM "Statement" WHERE "sourceId" = ${sourceId} ORDER BY "start", "end"`
    },

    /** Writes proposals with their topics, search text and events; five statements of SQL, however many there are. */
    async insert(statements: readonly NewStatement[], actor: string, recordedAt: Instant): Promise<number[]> {
      if (statements.length === 0) return []
      const rows = statements.map(({ sourceId, statedOn, score, cues, ...snapshot }) => ({
        ...columnsOf(snapshot),
        uid: uuidv7(),
        sourceId,
        statedOn,
        score,
        cues: cues.length === 0 ? null : JSON.stringify(cues),
        revision: 1,
        revisedAt: recordedAt,
        actor,
        recordedAt,
      }))
      const inserted = await client.$queryRaw<{ id: number }[]>`INSERT INTO "Statement" (${insertedNames})
        SELECT ${insertedValues} FROM json_each(${JSON.stringify(rows)}) j ORDER BY j.key RETURNING "id"`
      const ids = inserted.map(({ id }) => id).sort((a, b) => a - b)
      const withIds = statements.map(({ sourceId: _s, statedOn: _o, score: _c, cues: _u, ...snapshot }, index) => ({
        id: ids[index] as number,
        snapshot,
      }))
      await setTopics(withIds.map(({ id, snapshot }) => ({ id, topics: snapshot.topics })))
      await addEvents(
        withIds.map(({ id, snapshot }) => ({
          id,
          before: null,
          after: { ...columnsOf(snapshot), topics: snapshot.topics, revision: 1 },
        })),
        'proposed',
        actor,
        recordedAt,
      )
      await client.$executeRaw`INSERT INTO "StatementSearch" (rowid, "text") SELECT j.value->>'$.id', j.value->>'$.text'
        FROM json_each(${JSON.stringify(withIds.map(({ id, snapshot }) => ({ id, text: searchText(snapshot) })))}) j`
      return ids
    },

    /**
     * Puts a statement into a new state of its history.
     * @returns false when the row is no longer at `revision`: somebody else changed it
     */
    async revise(
      before: StatementRecord,
      after: StatementSnapshot,
      action: string,
      actor: string,
      recordedAt: Instant,
    ): Promise<boolean> {
      const revision = before.revision + 1
      const columns = columnsOf(after)
      const { count } = await client.statement.updateMany({
        where: { id: before.id, revision: before.revision },
        data: { ...columns, revision, revisedAt: recordedAt },
      })
      if (count === 0) return false
      await client.statementTopic.deleteMany({ where: { statementId: before.id } })
      await setTopics([{ id: before.id, topics: after.topics }])
      await client.$executeRaw`DELETE FROM "StatementSearch" WHERE rowid = ${before.id}`
      await client.$executeRaw`INSERT INTO "StatementSearch" (rowid, "text") VALUES (${before.id}, ${searchText(after)})`
      const was = { ...columnsOf(snapshotOf(before)), topics: before.topics, revision: before.revision }
      await addEvents(
        [{ id: before.id, before: was, after: { ...columns, topics: after.topics, revision } }],
        action,
        actor,
        recordedAt,
      )
      return true
    },

    /**
     * Gives the statements said in these turns, under the turn's present speaker, to another one.
     * @returns how many there were
     */
    async moveToSpeaker(
      sourceId: number,
      turns: readonly { start: number; end: number; speakerId: number | null }[],
      speakerId: number | null,
      actor: string,
      recordedAt: Instant,
    ): Promise<number> {
      const rows = await client.$queryRaw<
        { id: number }[]
      >`SELECT s."id" FROM json_each(${JSON.stringify(turns)}) j JOIN "Statement" s
        ON s."sourceId" = ${sourceId} AND s."start" >= j.value->>'$.start' AND s."start" < j.value->>'$.end' AND s."speakerId" IS j.value->>'$.speakerId'`
      return giveTo(speakerId, rows, actor, recordedAt)
    },

    /**
     * Gives everything that one speaker said to another.
     * @returns how many statements there were
     */
    async moveAllToSpeaker(from: number, into: number, actor: string, recordedAt: Instant): Promise<number> {
      const rows = await client.$queryRaw<{ id: number }[]>`SELECT "id" FROM "Statement" WHERE "speakerId" = ${from}`
      return giveTo(into, rows, actor, recordedAt)
    },

    async get(id: number, clocks: Clocks, today: Day): Promise<StatementRecord | null> {
      const [row] = await client.$queryRaw<StatementRow[]>`WITH ${statementsAt(clocks, today)}
        SELECT ${rowColumns(clocks)} FROM s ${rowTables} WHERE s."id" = ${id}`
      return row === undefined ? null : readRow(row)
    },

    /** One page of statements at the two clocks, in any order; each with the key that the next page begins after. */
    async list(
      filter: StatementFilter,
      page: StatementPage,
      clocks: Clocks,
      today: Day,
    ): Promise<(StatementRecord & { readonly sortKey: string | number })[]> {
      if (isContradictory(filter, page)) return []
      const past = !isNow(clocks, today)
      // What the ledger held before is put together of two tables, and the past's verdicts are in no index: there SQLite chooses.
      const chosen = clocks.recordedBy !== null || (past && page.sort === 'judged')
      const { path, sorts } = chosen ? CHOSEN_BY_SQLITE : await accessPath(client, filter, page, past)
      const filters = conditionsOf(filter, clocks, today, chosen || sorts ? 'few' : 'many')
      if (filters === null) return []
      const { order, key, conditions } = orderOf(page, sorts)
      const all = [...filters, ...boundsOf(filter, page, clocks.asOf), ...conditions]
      const where = all.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(all, ' AND ')}`
      // The page is cut first, so that outcome, evidence and topics are looked up for its rows alone. Where a row is found again by its id at
      // no cost, only ids and keys are sorted; what the ledger held before is not.
      const whole = clocks.recordedBy !== null
      const cut = Prisma.sql`SELECT ${whole ? Prisma.sql`s.*` : Prisma.sql`s."id" AS "id"`}, ${key} AS "sortKey" FROM s ${where} ORDER BY ${order} LIMIT ${page.limit}`
      const at = statementsAt(clocks, today, 'each', path)
      const [tables, from] = whole
        ? [Prisma.sql`${at}, page AS MATERIALIZED (${cut})`, Prisma.sql`page s`]
        : [
            Prisma.sql`page AS MATERIALIZED (WITH ${at} ${cut}), ${statementsAt(clocks, today)}`,
            Prisma.sql`page CROSS JOIN s ON s."id" = page."id"`,
          ]
      const sortKey = whole ? Prisma.sql`s."sortKey"` : Prisma.sql`page."sortKey"`
      const rows = await client.$queryRaw<
        (StatementRow & { sortKey: string | number })[]
      >`WITH ${tables} SELECT ${rowColumns(clocks)}, ${sortKey} AS "sortKey" FROM ${from} ${rowTables} ORDER BY ${directionOf(page, sortKey)}`
      return rows.map((row) => ({ ...readRow(row), sortKey: row.sortKey }))
    },

    /** Of these ids, the ones that there are. */
    async known(ids: readonly number[]): Promise<Set<number>> {
      const rows = await client.$queryRaw<
        { id: number }[]
      >`SELECT s."id" FROM json_each(${JSON.stringify(ids)}) j JOIN "Statement" s ON s."id" = j.value`
      return new Set(rows.map(({ id }) => id))
    },

    /** Of these ids, the ones whose statements are in a state now. */
    async inState(ids: readonly number[], state: State): Promise<number[]> {
      const rows = await client.$queryRaw<{ id: number }[]>`SELECT s."id" FROM json_each(${JSON.stringify(ids)}) j
        JOIN "Statement" s ON s."id" = j.value WHERE s."state" = ${state} ORDER BY j.key`
      return rows.map(({ id }) => id)
    },

    async link(pairs: readonly StatementLink[], recordedAt: Instant): Promise<void> {
      await client.$executeRaw`INSERT INTO "StatementLink" ("fromId", "toId", "relation", "recordedAt")
        SELECT j.value->>'$.from', j.value->>'$.to', j.value->>'$.relation', ${recordedAt} FROM json_each(${JSON.stringify(pairs)}) j WHERE true ON CONFLICT DO NOTHING`
    },

    async links(id: number, recordedBy: Instant | null): Promise<StatementLink[]> {
      const held = recordedBy === null ? Prisma.empty : Prisma.sql`AND "recordedAt" <= ${recordedBy}`
      return client.$queryRaw`SELECT "relation", "fromId" AS "from", "toId" AS "to" FROM "StatementLink"
        WHERE ("fromId" = ${id} OR "toId" = ${id}) ${held} ORDER BY "id" LIMIT 100`
    },
  }
}

/** The part of a record that can change. */
export function snapshotOf(record: StatementRecord): StatementSnapshot {
  const {
    kind,
    speakerId,
    state,
    stateReason,
    mergedIntoId,
    exact,
    prefix,
    suffix,
    start,
    end,
    gist,
    criteria,
    condition,
    note,
  } = record
  const { horizonText, horizonStart, horizonEnd, windowStart, windowEnd, precision, windowBasis, hedge, hedgeLevel } =
    record
  const { statedProbability, reviewBy, topics } = record
  return {
    kind,
    speakerId,
    state,
    stateReason,
    mergedIntoId,
    exact,
    prefix,
    suffix,
    start,
    end,
    gist,
    criteria,
    condition,
    note,
    horizonText,
    horizonStart,
    horizonEnd,
    windowStart,
    windowEnd,
    precision,
    windowBasis,
    hedge,
    hedgeLevel,
    statedProbability,
    reviewBy,
    topics,
  }
}

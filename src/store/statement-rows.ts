/** Reads statements at the two clocks: one SQL statement a page, each row with its topics, the outcome that counts and its evidence. */
import type { CheckIn } from '../domain/check-in.ts'
import type { Clocks } from '../domain/clocks.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { StatementRecord } from '../domain/statement-record.ts'
import { effectiveOutcomeId } from './clock-sql.ts'
import { Prisma } from './generated/client.ts'

type Flat = Omit<StatementRecord, 'source' | 'topics' | 'cues' | 'outcome' | 'checkIn'>
export type StatementRow = Flat & {
  sourceId: number
  sourceTitle: string
  sourceUrl: string | null
  topics: string
  cues: string | null
  outcome: string | null
  checkIn: string | null
}

const evidenceOf = (column: 'outcomeId' | 'checkInId', id: string) =>
  `(SELECT json_group_array(json_object('url', e."url", 'title', e."title", 'publisher', e."publisher", 'publishedOn', e."publishedOn",
    'excerpt', e."excerpt", 'note', e."note", 'stance', e."stance", 'archiveUrl', e."archiveUrl") ORDER BY e."id")
    FROM "Evidence" e WHERE e."${column}" = ${id})`

/** An outcome row `o`, with its evidence, as one JSON object. */
export const outcomeJson = Prisma.raw(`json_object('id', o."id", 'statementId', o."statementId", 'verdict', o."verdict",
  'cannotTellReason', o."cannotTellReason", 'occurredOn', substr(o."occurredOn", 1, CASE o."occurredOnPrecision" WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END),
  'judgedOn', o."judgedOn", 'rationale', o."rationale", 'supersedesId', o."supersedesId", 'supersedesWhy', o."supersedesWhy",
  'actor', o."actor", 'recordedAt', o."recordedAt", 'evidence', ${evidenceOf('outcomeId', 'o."id"')})`)

/** A check-in row `c`, with its evidence, as one JSON object. */
export const checkInJson =
  Prisma.raw(`json_object('id', c."id", 'statementId', c."statementId", 'onDay', c."onDay", 'standing', c."standing",
  'note', c."note", 'actor', c."actor", 'recordedAt', c."recordedAt", 'evidence', ${evidenceOf('checkInId', 'c."id"')})`)

/** Topics are corrected as a whole, so the past takes them from the event that the row itself was taken from. */
function topicsOf(clocks: Clocks): Prisma.Sql {
  if (clocks.recordedBy === null) {
    return Prisma.sql`(SELECT json_group_array(t."slug" ORDER BY t."slug") FROM "StatementTopic" st JOIN "Topic" t ON t."id" = st."topicId"
      WHERE st."statementId" = s."id")`
  }
  return Prisma.sql`(SELECT json_extract(e."after", '$.topics') FROM "Event" e WHERE e."entity" = 'statement' AND e."entityId" = s."id"
    AND e."recordedAt" <= ${clocks.recordedBy} ORDER BY e."recordedAt" DESC, e."id" DESC LIMIT 1)`
}

/** The columns of a full row over `s` (see `statementsAt`), to be followed by `rowTables`. */
export function rowColumns(clocks: Clocks): Prisma.Sql {
  const held = clocks.recordedBy === null ? Prisma.empty : Prisma.sql`AND c."recordedAt" <= ${clocks.recordedBy}`
  return Prisma.sql`s.*, src."title" AS "sourceTitle", src."url" AS "sourceUrl", sp."name" AS "speaker", ${topicsOf(clocks)} AS "topics",
    (SELECT ${outcomeJson} FROM "Outcome" o WHERE o."id" = ${effectiveOutcomeId(clocks, Prisma.sql`s."id"`)}) AS "outcome",
    (SELECT ${checkInJson} FROM "CheckIn" c WHERE c."statementId" = s."id" AND c."onDay" <= ${clocks.asOf} ${held}
      ORDER BY c."onDay" DESC, c."id" DESC LIMIT 1) AS "checkIn"`
}

export const rowTables = Prisma.sql`JOIN "Source" src ON src."id" = s."sourceId" LEFT JOIN "Speaker" sp ON sp."id" = s."speakerId"`

export function readOutcome(json: string): Outcome {
  return JSON.parse(json) as Outcome
}

export function readCheckIn(json: string): CheckIn {
  return JSON.parse(json) as CheckIn
}

export function readRow(row: StatementRow): StatementRecord {
  return {
    id: row.id,
    uid: row.uid,
    revision: row.revision,
    kind: row.kind,
    state: row.state,
    stateReason: row.stateReason,
    mergedIntoId: row.mergedIntoId,
    speakerId: row.speakerId,
    speaker: row.speaker,
    source: { id: row.sourceId, title: row.sourceTitle, url: row.sourceUrl },
    statedOn: row.statedOn,
    exact: row.exact,
    prefix: row.prefix,
    suffix: row.suffix,
    start: row.start,
    end: row.end,
    gist: row.gist,
    criteria: row.criteria,
    condition: row.condition,
    note: row.note,
    horizonText: row.horizonText,
    horizonStart: row.horizonStart,
    horizonEnd: row.horizonEnd,
    windowStart: row.windowStart,
    windowEnd: row.windowEnd,
    precision: row.precision,
    windowBasis: row.windowBasis,
    hedge: row.hedge,
    hedgeLevel: row.hedgeLevel,
    statedProbability: row.statedProbability,
    reviewBy: row.reviewBy,
    topics: JSON.parse(row.topics) as string[],
    score: row.score,
    cues: row.cues === null ? [] : (JSON.parse(row.cues) as string[]),
    actor: row.actor,
    recordedAt: row.recordedAt,
    outcome: row.outcome === null ? null : readOutcome(row.outcome),
    checkIn: row.checkIn === null ? null : readCheckIn(row.checkIn),
  }
}

/**
 * What the API answers, as schemas: the OpenAPI document is made of them, and the tests hold every answer against it. The types of the use
 * cases are the truth; `satisfies` holds the names of the fields together.
 */
import { z } from 'zod'
import { STANDINGS } from '../domain/check-in.ts'
import { HEDGE_LEVELS } from '../domain/hedge.ts'
import { CANNOT_TELL_REASONS, STANCES, VERDICTS } from '../domain/outcome.ts'
import { ROLES } from '../domain/role.ts'
import { LANGUAGES, STATED_ON_BASES, STATED_ON_PRECISIONS } from '../domain/source.ts'
import { KINDS, RELATIONS, STATES } from '../domain/statement.ts'
import { FACETS } from '../domain/statement-list.ts'
import type { StatementView } from '../domain/statement-record.ts'
import { STATUSES } from '../domain/status.ts'
import { TIMELINESS } from '../domain/timing.ts'
import { PRECISIONS, WINDOW_BASES } from '../domain/window.ts'
import { PROBLEM_TYPES, type ProblemType } from './problem-details.ts'

const id = z.int().min(1).max(Number.MAX_SAFE_INTEGER)
const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const text = z.string().max(50_000_000)
const line = z.string().max(10_000)
const day = z
  .string()
  .max(10)
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: 'date', description: 'A day, YYYY-MM-DD.' })
const partialDay = z
  .string()
  .max(10)
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: 'A day, month or year, as it is known.' })
const instant = z
  .string()
  .max(24)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .meta({ format: 'date-time', description: 'An instant in UTC.' })
const uid = z.uuid().max(36).meta({ description: 'The same in every installation.' })
const revision = id.meta({ description: 'Counts the changes; the ETag is "r" and this number.' })
const list = <T extends z.ZodType>(items: T, most = 1000) => z.array(items).max(most)

export const clocks = z.object({ asOf: day, recordedBy: instant.nullable() }).meta({
  id: 'Clocks',
  description:
    "The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far).",
})

const evidence = z
  .object({
    url: line,
    title: line,
    publisher: line.nullable(),
    publishedOn: day.nullable(),
    excerpt: line.nullable().meta({ description: 'Words of the page itself.' }),
    note: line.nullable().meta({ description: "What it shows, in the recorder's own words." }),
    stance: z.enum(STANCES),
    archiveUrl: line.nullable(),
  })
  .meta({ id: 'Evidence' })

const outcomeFields = {
  id,
  statementId: id,
  verdict: z.enum(VERDICTS),
  cannotTellReason: z.enum(CANNOT_TELL_REASONS).nullable(),
  occurredOn: partialDay.nullable(),
  judgedOn: day.meta({ description: 'The day from which it counts.' }),
  rationale: line.nullable(),
  supersedesId: id.nullable(),
  supersedesWhy: line.nullable(),
  actor: line,
  recordedAt: instant,
  evidence: list(evidence),
}
export const outcome = z
  .object(outcomeFields)
  .meta({ id: 'Outcome', description: 'One recorded judgement of what happened; it is never changed.' })

export const checkIn = z
  .object({
    id,
    statementId: id,
    onDay: day,
    standing: z.enum(STANDINGS),
    note: line.nullable(),
    actor: line,
    recordedAt: instant,
    evidence: list(evidence),
  })
  .meta({ id: 'CheckIn', description: 'A dated note on an open statement, without a verdict.' })

const statementFields = {
  id,
  uid,
  revision,
  kind: z.enum(KINDS),
  state: z.enum(STATES).meta({ description: 'What an editor decided.' }),
  stateReason: line.nullable(),
  mergedIntoId: id.nullable(),
  speakerId: id.nullable(),
  speaker: line.nullable(),
  source: z.object({ id, title: line, url: line.nullable() }),
  statedOn: day,
  exact: text.meta({ description: "The speaker's own words: the source's text from `start` to `end`." }),
  prefix: line,
  suffix: line,
  start: count.meta({ description: 'In UTF-16 code units, as W3C TextPositionSelector.' }),
  end: count,
  gist: line.nullable(),
  criteria: line.nullable().meta({ description: 'How it will be judged.' }),
  condition: line.nullable(),
  note: line.nullable(),
  horizonText: line.nullable().meta({ description: 'The words of time, verbatim.' }),
  horizonStart: count.nullable(),
  horizonEnd: count.nullable(),
  windowStart: day.nullable(),
  windowEnd: day.nullable(),
  precision: z.enum(PRECISIONS).nullable(),
  windowBasis: z.enum(WINDOW_BASES).nullable(),
  hedge: line.nullable(),
  hedgeLevel: z.enum(HEDGE_LEVELS).nullable(),
  statedProbability: z.number().min(0).max(1).nullable(),
  reviewBy: day.nullable(),
  topics: list(line),
  score: z.number().nullable().meta({ description: "The extractor's, from 0 to 1; null when a person proposed it." }),
  cues: list(line).meta({ description: 'What made the extractor propose it.' }),
  actor: line,
  recordedAt: instant,
  outcome: outcome.nullable().meta({ description: 'The one that counts at the two clocks.' }),
  checkIn: checkIn.nullable().meta({ description: 'The latest by then.' }),
  status: z.enum(STATUSES),
  dueOn: day.nullable().meta({ description: 'The first day on which a judgement is owed.' }),
  timeliness: z
    .object({ kind: z.enum(TIMELINESS), days: count, distance: line })
    .nullable()
    .meta({ description: 'How the event lies to the window.' }),
} satisfies Record<keyof StatementView, z.ZodType>

export const statement = z
  .object(statementFields)
  .meta({ id: 'Statement', description: 'What a speaker said, at the two clocks.' })

export const statementItem = z
  .object(statementFields)
  .partial()
  .required({ id: true })
  .meta({ id: 'StatementItem', description: 'A statement of a list: whole, unless `fields` asks for less.' })

const facetCount = z.object({
  value: z.union([line, z.number(), z.boolean()]).nullable(),
  label: line.nullable(),
  count,
})

export const statementList = z
  .object({
    clocks,
    statements: list(statementItem, 100),
    nextCursor: line.nullable(),
    facets: z
      .object(
        Object.fromEntries(FACETS.map((facet) => [facet, list(facetCount)])) as Record<
          (typeof FACETS)[number],
          z.ZodArray<typeof facetCount>
        >,
      )
      .partial()
      .nullable(),
  })
  .meta({ id: 'StatementList' })

export const event = z
  .object({
    id,
    actor: line,
    action: line,
    entity: line,
    entityId: id,
    before: z.record(z.string().max(100), z.unknown()).nullable(),
    after: z.record(z.string().max(100), z.unknown()).nullable(),
    recordedAt: instant,
  })
  .meta({ id: 'Event', description: 'Who did what to which row, and what stood there before.' })

export const link = z.object({ relation: z.enum(RELATIONS), from: id, to: id }).meta({ id: 'StatementLink' })

export const outcomeAt = z
  .object({
    ...outcomeFields,
    counts: z.boolean().meta({ description: 'Whether it is the one that counts at the two clocks.' }),
  })
  .meta({ id: 'OutcomeAt' })

export const statementDetail = z
  .object({
    clocks,
    statement,
    surroundings: z.object({
      question: z.object({ speaker: line.nullable(), text }).nullable(),
      before: text,
      after: text,
    }),
    outcomes: list(outcomeAt),
    checkIns: list(checkIn),
    history: list(event),
    links: list(link),
  })
  .meta({ id: 'StatementDetail' })

export const source = z
  .object({
    id,
    uid,
    title: line,
    url: line.nullable(),
    publisher: line.nullable(),
    language: z.enum(LANGUAGES),
    statedOn: day,
    statedOnPrecision: z.enum(STATED_ON_PRECISIONS),
    statedOnBasis: z.enum(STATED_ON_BASES),
    sha256: z
      .string()
      .max(64)
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'Of the text in UTF-8.' }),
    actor: line,
    recordedAt: instant,
    revision,
  })
  .meta({ id: 'Source', description: 'A document as ingested; its text never changes.' })

export const sourceList = z
  .object({ clocks, sources: list(source), nextAfter: id.nullable() })
  .meta({ id: 'SourceList' })

export const ingested = z
  .object({
    source,
    created: z
      .boolean()
      .meta({ description: 'False when Reckon held this very text already; nothing was changed then.' }),
    turns: count,
    speakers: list(line, 10_000),
    proposals: count.meta({ description: 'How many statements the extractor proposes.' }),
    warnings: list(line),
  })
  .meta({ id: 'Ingested' })

export const turn = z
  .object({ id, ordinal: count, start: count, end: count, speakerId: id.nullable(), speaker: line.nullable() })
  .meta({ id: 'Turn', description: 'One stretch of one speaker.' })

export const speaker = z
  .object({
    id,
    uid,
    name: line,
    aliases: list(line),
    mergedIntoId: id.nullable(),
    statements: count,
    revision: z.int().min(1),
    recordedAt: instant,
  })
  .meta({ id: 'Speaker', description: 'A person who is quoted; not a user of Reckon.' })

export const topic = z.object({ slug: line, statements: count }).meta({ id: 'Topic' })

export const token = z
  .object({
    id,
    name: line,
    role: z.enum(ROLES),
    recordedAt: instant,
    lastUsedAt: instant.nullable(),
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'Token', description: 'Who may ask; the token itself is shown once, when it is made.' })

const fault = z.object({ pointer: line, detail: line })
export const problem = z
  .object({
    type: line.meta({ description: 'Stable; an address that explains it.' }),
    title: line,
    status: z.int().min(400).max(599),
    detail: line,
    code: z.enum(Object.keys(PROBLEM_TYPES) as [ProblemType, ...ProblemType[]]),
    errors: list(fault, 10_000).optional(),
    requestId: line.optional().meta({ description: 'Also in the log.' }),
  })
  .meta({
    id: 'Problem',
    description: 'What went wrong (RFC 9457): each wrong input by its pointer, what was expected and what came.',
  })

const warning = z.object({ pointer: line, message: line })
export const recorded = z
  .object({
    outcome,
    statement,
    warnings: list(warning).meta({ description: 'What is odd about it, though it was taken.' }),
  })
  .meta({ id: 'Recorded' })

const refused = z
  .object({
    code: z.enum(Object.keys(PROBLEM_TYPES) as [ProblemType, ...ProblemType[]]),
    detail: line,
    errors: list(warning, 10_000),
  })
  .nullable()
const manyOf = <T extends z.ZodType>(done: T) =>
  z.object({
    done: count,
    refused: count,
    items: list(z.object({ index: count, done: done.nullable(), refused })),
  })
export const reviewed = manyOf(statement).meta({ id: 'ManyReviewed' })
export const recordedMany = manyOf(recorded).meta({ id: 'ManyRecorded' })

export const searchAnswer = z
  .object({
    clocks,
    results: list(
      z.object({
        statement,
        relevance: z.number(),
        snippet: z.object({ field: z.enum(['quote', 'gist', 'topic']), before: text, match: text, after: text }),
      }),
    ),
    nextOffset: count.nullable(),
  })
  .meta({ id: 'SearchAnswer' })

export { count, id, instant, line, list, text }

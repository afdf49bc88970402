/** The inputs of the use cases as they come in from outside: JSON of the API, fields of a form, flags of a command. Parsed once, here. */
import { z } from 'zod'
import { STANDINGS } from '../domain/check-in.ts'
import { isDay, precisionOf } from '../domain/day.ts'
import { type Problem, ReckonError, shown, throwIfAny } from '../domain/errors.ts'
import { HEDGE_LEVELS } from '../domain/hedge.ts'
import { CANNOT_TELL_REASONS, STANCES, VERDICTS } from '../domain/outcome.ts'
import { ROLES } from '../domain/role.ts'
import { LANGUAGES, MAX_SOURCE_BYTES, STATED_ON_BASES, STATED_ON_PRECISIONS } from '../domain/source.ts'
import { KINDS, RELATIONS, STATES } from '../domain/statement.ts'
import type { StatementView } from '../domain/statement-record.ts'
import { FACETS, SORT_KEYS } from '../domain/statement-list.ts'
import { STATUSES } from '../domain/status.ts'
import { TIMELINESS, TIMINGS } from '../domain/timing.ts'
import { PRECISIONS } from '../domain/window.ts'

const day = z
  .string()
  .refine(isDay, { error: (issue) => `expected a day as YYYY-MM-DD, got ${shown(issue.input)}` })
  .meta({ format: 'date', maxLength: 10 })
const partialDay = z
  .string()
  .refine((text) => precisionOf(text) !== undefined, {
    error: (issue) => `expected a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY), got ${shown(issue.input)}`,
  })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', maxLength: 10 })
const text = (limit: number) => z.string().trim().max(limit)
const optionalText = (limit: number) =>
  text(limit)
    .nullish()
    .transform((value) => value || null)
const optionalDay = day.nullish().transform((value) => value ?? null)
const id = z.int().positive().max(Number.MAX_SAFE_INTEGER)

export const sourceInput = z.strictObject({
  text: z
    .string()
    .meta({ maxLength: MAX_SOURCE_BYTES, description: 'The transcript: plain text, Markdown, captions or HTML.' }),
  title: optionalText(500),
  url: optionalText(2000),
  publisher: optionalText(200),
  language: z
    .enum(LANGUAGES)
    .nullish()
    .transform((value) => value ?? null),
  statedOn: day,
  statedOnPrecision: z.enum(STATED_ON_PRECISIONS).default('day'),
  statedOnBasis: z.enum(STATED_ON_BASES).default('published'),
  /** Whether the extractor is to propose what it finds. */
  propose: z.boolean().default(true),
})

const evidenceInput = z.strictObject({
  url: text(2000),
  title: text(500),
  publisher: optionalText(200),
  publishedOn: optionalDay,
  excerpt: optionalText(5000),
  note: optionalText(5000),
  stance: z.enum(STANCES).default('supports'),
  archiveUrl: optionalText(2000),
})

export const outcomeInput = z.strictObject({
  verdict: z.enum(VERDICTS),
  cannotTellReason: z
    .enum(CANNOT_TELL_REASONS)
    .nullish()
    .transform((value) => value ?? null),
  occurredOn: partialDay.nullish().transform((value) => value ?? null),
  /** Left out: the day it is recorded. */
  judgedOn: optionalDay,
  rationale: optionalText(10_000),
  supersedesWhy: optionalText(2000),
  evidence: z.array(evidenceInput).max(50).default([]),
})

export const checkInInput = z.strictObject({
  /** Left out: the day it is recorded. */
  onDay: optionalDay,
  standing: z.enum(STANDINGS),
  note: optionalText(5000),
  evidence: z.array(evidenceInput).max(50).default([]),
})

export const reviewInput = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept') }),
  z.strictObject({ decision: z.literal('reject'), reason: text(2000) }),
  z.strictObject({ decision: z.literal('merge'), into: id, reason: text(2000).optional() }),
])

/** At most as many as a person looks through at a time. */
const MAX_ITEMS = 500
/** `all`: every item or none; `each`: what can be done is done, and each item says what became of it. */
const mode = z.enum(['all', 'each']).default('all')

export const reviewsInput = z.strictObject({
  mode,
  items: z
    .array(
      z.strictObject({ id, revision: id.meta({ description: 'The revision that was seen.' }), decision: reviewInput }),
    )
    .min(1)
    .max(MAX_ITEMS),
})

export const outcomesInput = z.strictObject({
  mode,
  items: z
    .array(z.strictObject({ statementId: id, outcome: outcomeInput }))
    .min(1)
    .max(MAX_ITEMS),
})

export const linkInput = z.strictObject({ to: id, relation: z.enum(RELATIONS) })

const offset = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const MAX_QUOTE = 100_000
const quoteSelector = z.union([
  z.strictObject({ start: offset, end: offset, exact: z.string().max(MAX_QUOTE).optional() }),
  z.strictObject({ exact: z.string().min(1).max(MAX_QUOTE), occurrence: z.int().positive().optional() }),
])

/** What an editor may say of a statement; a field that is left out stays as it is, null empties it. */
const details = {
  gist: text(2000).nullable(),
  criteria: text(5000).nullable(),
  condition: text(2000).nullable(),
  note: text(5000).nullable(),
  horizonText: z.string().max(500).nullable(),
  horizonStart: offset.nullable(),
  horizonEnd: offset.nullable(),
  windowStart: day.nullable(),
  windowEnd: day.nullable(),
  precision: z.enum(PRECISIONS).nullable(),
  windowBasis: z.enum(['spoken', 'context', 'editor']).nullable(),
  hedge: z.string().max(200).nullable(),
  hedgeLevel: z.enum(HEDGE_LEVELS).nullable(),
  statedProbability: z.number().nullable(),
  reviewBy: day.nullable(),
  topics: z.array(z.string().meta({ maxLength: 50 })).max(20),
}

export const statementInput = z.strictObject({
  kind: z.enum(KINDS),
  quote: quoteSelector,
  /** Left out: the speaker of the turn that holds the quote. */
  speaker: text(200).optional(),
  ...z.object(details).partial().shape,
})
export const statementsInput = z.strictObject({ statements: z.array(statementInput).min(1).max(1000) })

/** What a part leaves out, it takes from the whole. */
const partInput = z.strictObject({ ...statementInput.shape, kind: z.enum(KINDS).optional() })
export const splitInput = z.strictObject({ parts: z.array(partInput).min(2).max(10) })

export const sourceCorrection = z
  .strictObject({
    title: text(500).min(1).optional(),
    url: text(2000).min(1).nullable().optional(),
    publisher: text(200).min(1).nullable().optional(),
  })
  .refine((value) => Object.values(value).some((field) => field !== undefined), {
    error: 'expected at least one field to correct, got none',
  })

export const speakerInput = z
  .strictObject({
    name: text(200).min(1).optional(),
    aliases: z.array(text(200).min(1)).max(50).optional(),
  })
  .refine(({ name, aliases }) => name !== undefined || aliases !== undefined, {
    error: 'expected a name or aliases, got neither',
  })

export const speakerMerge = z.strictObject({ into: id })

export const tokenInput = z.strictObject({
  name: text(100).min(1),
  role: z.enum(ROLES),
})

export const correctionInput = z
  .strictObject({
    ...z.object(details).partial().shape,
    kind: z.enum(KINDS).optional(),
    speaker: text(200).min(1).nullable().optional(),
    quote: quoteSelector.optional(),
  })
  .refine((value) => Object.values(value).some((field) => field !== undefined), {
    error: 'expected at least one field to correct, got none',
  })

/** Which turns: one by its number, those under a label (the name of their present speaker), or all of the source. */
export const speakerCorrection = z
  .strictObject({
    /** null = unknown. */
    speaker: text(200).min(1).nullable(),
    turn: z.int().min(0).optional(),
    label: text(200).min(1).optional(),
  })
  .refine(({ turn, label }) => turn === undefined || label === undefined, {
    error: 'expected a turn or a label, got both',
  })

export const MAX_PAGE = 100
export const clockInput = {
  asOf: z.string().max(40).optional().meta({
    description:
      "The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).",
  }),
  recordedBy: z.string().max(40).optional().meta({
    description:
      "The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.",
  }),
}
const count = z.coerce.number().int().max(Number.MAX_SAFE_INTEGER)
const pageLimit = count.min(1).max(MAX_PAGE).default(50).meta({ description: 'Rows of a page.' })

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const sorts = SORT_KEYS.flatMap((key) => [key, `-${key}`] as const)

/** What of a statement a list shows, when not all of it is asked for. */
export const STATEMENT_FIELDS = [
  'uid',
  'revision',
  'kind',
  'state',
  'stateReason',
  'mergedIntoId',
  'speakerId',
  'speaker',
  'source',
  'statedOn',
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
  'precision',
  'windowBasis',
  'hedge',
  'hedgeLevel',
  'statedProbability',
  'reviewBy',
  'topics',
  'score',
  'cues',
  'actor',
  'recordedAt',
  'outcome',
  'checkIn',
  'status',
  'dueOn',
  'timeliness',
] as const satisfies readonly (keyof StatementView)[]

/** Which statements: every filter narrows further. */
export const statementFilters = {
  kind: z.enum(KINDS).optional().meta({ description: 'Predictions or claims; by default both.' }),
  state: z.array(z.enum(STATES)).min(1).max(STATES.length).optional().meta({ description: 'What editors decided.' }),
  status: z
    .array(z.enum(STATUSES))
    .min(1)
    .max(STATUSES.length)
    .optional()
    .meta({ description: 'The one word a reader sees, on the day `asOf`.' }),
  verdict: z
    .array(z.enum(VERDICTS))
    .min(1)
    .max(VERDICTS.length)
    .optional()
    .meta({ description: 'Of the outcome that counts at the two clocks.' }),
  timing: z
    .array(z.enum([...TIMINGS, ...TIMELINESS]))
    .min(1)
    .max(TIMINGS.length + TIMELINESS.length)
    .optional()
    .meta({
      description: 'Where the window of a waiting prediction stands, or how the event of a judged one lies to it.',
    }),
  speaker: z.string().max(200).optional().meta({ description: 'A name or an unshared alias.' }),
  topic: z.string().max(100).optional().meta({ description: 'The slug of a topic.' }),
  source: count.positive().optional().meta({ description: 'The id of a source.' }),
  hedgeLevel: z
    .array(z.enum(HEDGE_LEVELS))
    .min(1)
    .max(HEDGE_LEVELS.length)
    .optional()
    .meta({ description: 'How sure the speaker was.' }),
  statedFrom: day.optional().meta({ description: 'Said on this day or later.' }),
  statedTo: day.optional().meta({ description: 'Said on this day or earlier.' }),
  windowFrom: day.optional().meta({ description: 'Windows that reach this day or a later one.' }),
  windowTo: day.optional().meta({ description: 'Windows that begin on this day or earlier.' }),
  judgedFrom: day.optional().meta({ description: 'Judged from this day on.' }),
  judgedTo: day.optional().meta({ description: 'Judged by this day.' }),
  dueBefore: day.optional().meta({ description: 'A judgement is owed before this day.' }),
  undated: flag.optional().meta({ description: 'Predictions without a window (`true`) or with one (`false`).' }),
  contested: flag.optional().meta({ description: 'Whether recorded judgements disagree, or the sources of one do.' }),
  text: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Words of the quote, the gist or a topic, Chinese or English.' }),
}

export const statementQuery = z.strictObject({
  ...clockInput,
  ...statementFilters,
  sort: z.enum(sorts).default('id').meta({
    description:
      'A day, the score or the id; with `-` the latest or largest first. Statements without that day or score are left out.',
  }),
  limit: pageLimit,
  cursor: z.string().max(400).optional().meta({ description: 'The `nextCursor` of the page before.' }),
  fields: z
    .array(z.enum(STATEMENT_FIELDS))
    .min(1)
    .max(STATEMENT_FIELDS.length)
    .optional()
    .meta({ description: 'Only these fields of each statement, and its id.' }),
  facets: z
    .array(z.enum(FACETS))
    .min(1)
    .max(FACETS.length)
    .optional()
    .meta({ description: 'How many of all matching statements have which value, at most 50 values each.' }),
})

/** Query parameters that take several values, by commas or by repetition. */
export const LIST_PARAMETERS = ['state', 'status', 'verdict', 'timing', 'hedgeLevel', 'fields', 'facets'] as const

const { kind: _kind, ...untyped } = statementQuery.shape
/** For a list of one kind. */
export const typedStatementQuery = z.strictObject(untyped)

export const clockQuery = z.strictObject(clockInput)

export const turnQuery = z.strictObject({
  limit: pageLimit,
  after: count.min(0).optional().meta({ description: 'The number of the turn after which the page begins.' }),
})

export const sourceQuery = z.strictObject({
  ...clockInput,
  limit: pageLimit,
  /** The id after which the page begins. */
  after: count.min(0).default(0),
})

export const pageQuery = z.strictObject({
  limit: pageLimit,
  after: count.min(0).default(0).meta({ description: 'The id after which the page begins.' }),
})

export const topicQuery = z.strictObject({
  limit: pageLimit,
  after: z.string().max(100).optional().meta({ description: 'The slug after which the page begins.' }),
})

export const eventQuery = z.strictObject({ recordedBy: clockInput.recordedBy, ...pageQuery.shape })

export const searchQuery = z.strictObject({
  ...clockInput,
  text: z.string().min(1).max(200).meta({ description: 'Every word must be there; Chinese or English.' }),
  limit: pageLimit,
  offset: count.min(0).max(1000).default(0).meta({ description: 'How many results to pass over.' }),
})

export const extractQuery = z.strictObject({
  statedOn: day,
  lang: z.enum(LANGUAGES).optional(),
  title: z.string().optional(),
})

/** Other fields (an id, a note) may stand beside. */
export const horizonInput = z.object({ sentence: z.string(), lang: z.enum(LANGUAGES), anchor: day })

export type SourceInput = z.output<typeof sourceInput>
export type OutcomeInput = z.output<typeof outcomeInput>
export type CheckInInput = z.output<typeof checkInInput>
export type ReviewInput = z.output<typeof reviewInput>
export type StatementInput = z.output<typeof statementInput>
export type CorrectionInput = z.output<typeof correctionInput>
export type StatementQuery = z.output<typeof statementQuery>
export type SourceQuery = z.output<typeof sourceQuery>
export type ReviewsInput = z.output<typeof reviewsInput>
export type OutcomesInput = z.output<typeof outcomesInput>
export type SplitInput = z.output<typeof splitInput>
export type SourceCorrectionInput = z.output<typeof sourceCorrection>
export type SpeakerInput = z.output<typeof speakerInput>
export type TokenInput = z.output<typeof tokenInput>
export type TurnQuery = z.output<typeof turnQuery>
export type PageQuery = z.output<typeof pageQuery>
export type TopicQuery = z.output<typeof topicQuery>
export type EventQuery = z.output<typeof eventQuery>
export type SearchQuery = z.output<typeof searchQuery>
export type SpeakerCorrection = z.output<typeof speakerCorrection>
export type ExtractQuery = z.output<typeof extractQuery>

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const step of path)
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined
  return at
}

/** Zod's own words, with what came where zod leaves it out. */
function problemsIn(issues: readonly z.core.$ZodIssue[], input: unknown): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const pointer = pointerOf(issue.path)
    const got = `got ${shown(valueAt(input, issue.path))}`
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          pointer: `${pointer}${pointerOf([key])}`,
          message: 'expected no such field',
        }))
      case 'invalid_value':
        return [
          {
            pointer,
            message: `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}, ${got}`,
          },
        ]
      case 'too_big':
      case 'too_small': {
        const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
        const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : ''
        return [{ pointer, message: `expected ${bound}${unit}, ${got}` }]
      }
      case 'invalid_type':
        return [{ pointer, message: `expected ${issue.expected}, ${got}` }]
      case 'invalid_union':
        return [{ pointer, message: `expected one of the documented forms, ${got}` }]
      default:
        return [{ pointer, message: issue.message }]
    }
  })
}

/**
 * Parses an input once; inside, its type is trusted.
 * @throws ReckonError `invalid` with every fault, its pointer, what was expected and what came
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown, what: string): z.output<Schema> {
  const result = schema.safeParse(input)
  if (!result.success) throwIfAny(what, problemsIn(result.error.issues, input))
  if (result.data === undefined) throw new ReckonError('invalid', `${what} is empty`)
  return result.data
}

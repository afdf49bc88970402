/** The inputs of the use cases as they come in from outside: JSON of the API, fields of a form, flags of a command. Parsed once, here. */
import { z } from 'zod'
import { STANDINGS } from '../domain/check-in.ts'
import { isDay, precisionOf } from '../domain/day.ts'
import { type Problem, ReckonError, shown, throwIfAny } from '../domain/errors.ts'
import { HEDGE_LEVELS } from '../domain/hedge.ts'
import { CANNOT_TELL_REASONS, STANCES, VERDICTS } from '../domain/outcome.ts'
import { LANGUAGES, STATED_ON_BASES, STATED_ON_PRECISIONS } from '../domain/source.ts'
import { KINDS } from '../domain/statement.ts'
import { STATUSES } from '../domain/status.ts'
import { PRECISIONS } from '../domain/window.ts'

const day = z.string().refine(isDay, { error: (issue) => `expected a day as YYYY-MM-DD, got ${shown(issue.input)}` })
const partialDay = z.string().refine((text) => precisionOf(text) !== undefined, {
  error: (issue) => `expected a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY), got ${shown(issue.input)}`,
})
const text = (limit: number) => z.string().trim().max(limit)
const optionalText = (limit: number) =>
  text(limit)
    .nullish()
    .transform((value) => value || null)
const optionalDay = day.nullish().transform((value) => value ?? null)
const id = z.int().positive().max(Number.MAX_SAFE_INTEGER)

export const sourceInput = z.strictObject({
  text: z.string(),
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

const offset = z.int().min(0)
const quoteSelector = z.union([
  z.strictObject({ start: offset, end: offset, exact: z.string().optional() }),
  z.strictObject({ exact: z.string().min(1), occurrence: z.int().positive().optional() }),
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
  topics: z.array(z.string()).max(20),
}

export const statementInput = z.strictObject({
  kind: z.enum(KINDS),
  quote: quoteSelector,
  /** Left out: the speaker of the turn that holds the quote. */
  speaker: text(200).optional(),
  ...z.object(details).partial().shape,
})
export const statementsInput = z.strictObject({ statements: z.array(statementInput).min(1).max(1000) })

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
export const clockInput = { asOf: z.string().optional(), recordedBy: z.string().optional() }
const count = z.coerce.number().int()

export const statementQuery = z.strictObject({
  ...clockInput,
  kind: z.enum(KINDS).optional(),
  status: z.array(z.enum(STATUSES)).min(1).optional(),
  speaker: z.string().optional(),
  topic: z.string().optional(),
  source: count.positive().optional(),
  dueBefore: day.optional(),
  text: z.string().max(200).optional(),
  sort: z.enum(['id', 'due']).default('id'),
  limit: count.min(1).max(MAX_PAGE).default(50),
  cursor: z.string().max(200).optional(),
})

export const sourceQuery = z.strictObject({
  ...clockInput,
  limit: count.min(1).max(MAX_PAGE).default(50),
  /** The id after which the page begins. */
  after: count.min(0).default(0),
})

export const reportQuery = z.strictObject({
  ...clockInput,
  since: day.optional(),
  source: count.positive().optional(),
  speaker: z.string().optional(),
  /** Lines in each section; the rest is counted. */
  limit: count.min(1).max(MAX_PAGE).default(10),
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
export type SpeakerCorrection = z.output<typeof speakerCorrection>
export type ExtractQuery = z.output<typeof extractQuery>
export type ReportQuery = z.output<typeof reportQuery>

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

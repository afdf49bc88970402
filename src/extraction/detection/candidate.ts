/** The clauses of a sentence with their features: the unit that is judged. */
import type { CompiledLanguage } from './compiled-language.ts'
import type { SentenceInContext } from './conversation.ts'
import { COMPUTED_FEATURES, type ComputedFeature, type FeatureBits, meets, setBit } from './features.ts'
import { isDated, opensWith } from './sentence-reading.ts'
import { readSurface } from './surface.ts'

export interface Candidate {
  /** Place in `sentence.text`. */
  readonly from: number
  readonly to: number
  /** Indexes into the features of the language. */
  readonly features: readonly number[]
}

/** A question that was asked longer ago than this is no longer being answered. */
const ANSWER_REACH_SENTENCES = 2

/**
 * One candidate a clause, in order.
 * @param withHorizon - false leaves the reading of times out, which costs more than all the rest
 */
export function candidatesOf(
  language: CompiledLanguage,
  context: SentenceInContext,
  withHorizon: boolean,
): Candidate[] {
  const { reading } = context
  const { clauses } = reading
  const horizon = withHorizon ? reading.horizon : undefined
  const last = clauses.length - 1
  const whole = sentenceFeatures(language, context)
  const counts = last > 0 ? countCues(language, context) : undefined
  const others = new Int32Array(language.space.words)
  return clauses.map((clause, index) => {
    const { from, to, cues } = clause
    const computed = last > 0 ? whole.slice() : whole
    const note = noter(language, computed)
    note('first clause', index === 0 && last > 0)
    note('last clause', index === last && last > 0)
    note('question', reading.question && index === last)
    note('before a question', reading.question && index !== last)
    if (isDated(horizon)) {
      const inside = horizon.start < to && horizon.end > from
      note('dated horizon', inside)
      note('dated horizon, beside', !inside)
    }
    const surface = readSurface(reading.sentence.text, from, to)
    note('number', surface.numbers === 1)
    note('several numbers', surface.numbers > 1)
    note('money or percent', surface.signs > 0)
    note('capital name', surface.capitals > 0)
    note('anaphor first', opensWith(reading, clause, language.roles.anaphor))
    if (counts !== undefined) {
      const { once, twice } = counts
      for (let w = 0; w < others.length; w++) others[w] = ((once[w] ?? 0) & ~(cues[w] ?? 0)) | (twice[w] ?? 0)
    }
    return { from, to, features: language.space.combine(cues, others, computed) }
  })
}

/** Cues that stand in at least one clause, and in at least two. */
function countCues(
  language: CompiledLanguage,
  { reading }: SentenceInContext,
): { once: FeatureBits; twice: FeatureBits } {
  const once = new Int32Array(language.space.words)
  const twice = new Int32Array(language.space.words)
  for (const { cues } of reading.clauses) {
    for (let w = 0; w < once.length; w++) {
      twice[w] = (twice[w] ?? 0) | ((once[w] ?? 0) & (cues[w] ?? 0))
      once[w] = (once[w] ?? 0) | (cues[w] ?? 0)
    }
  }
  return { once, twice }
}

/** What holds for the sentence as a whole. */
function sentenceFeatures(language: CompiledLanguage, context: SentenceInContext): FeatureBits {
  const bits = new Int32Array(language.space.words)
  const note = noter(language, bits)
  const [veryShort, short, long, veryLong] = language.module.lengths
  const { length } = context.reading.sentence.text
  note('very short', length <= veryShort)
  note('short', length > veryShort && length <= short)
  note('long', length > long && length <= veryLong)
  note('very long', length > veryLong)
  note('asker', context.asker)
  note('first in turn', context.firstInTurn)
  const forecastAsked = answersForecast(context)
  note('answers a forecast question', forecastAsked)
  note('asked when', askedWhen(language, context))
  const shortAnswer = isShortAnswer(language, context)
  note('short answer', shortAnswer)
  note('short answer to a forecast question', shortAnswer && forecastAsked)
  note('future before', context.before?.future === true)
  note('future after', context.after?.future === true)
  return bits
}

const COMPUTED_INDEX = new Map<ComputedFeature, number>(COMPUTED_FEATURES.map((name, index) => [name, index]))

function noter(language: CompiledLanguage, bits: FeatureBits): (name: ComputedFeature, holds: boolean) => void {
  const first = language.module.cues.length
  return (name, holds) => {
    if (holds) setBit(bits, first + (COMPUTED_INDEX.get(name) ?? 0))
  }
}

/** "Yes.", "Five years.", right behind the question. */
function isShortAnswer(language: CompiledLanguage, { question, reading }: SentenceInContext): boolean {
  const [first] = reading.clauses
  if (question === undefined || question.sentencesAgo > 0 || first === undefined) return false
  return (
    reading.sentence.text.length <= language.module.shortAnswerLength &&
    opensWith(reading, first, language.roles.shortAnswer)
  )
}

function answersForecast({ question }: SentenceInContext): boolean {
  if (question === undefined || question.sentencesAgo > ANSWER_REACH_SENTENCES) return false
  // "In 2028 we will run out. Is that right?": the forecast may stand just before the question.
  return question.reading.future || question.withTimes[1]?.future === true
}

function askedWhen(language: CompiledLanguage, { question }: SentenceInContext): boolean {
  if (question === undefined || question.sentencesAgo > ANSWER_REACH_SENTENCES) return false
  return question.withTimes.some(({ all }) => meets(all, language.roles.asksWhen))
}

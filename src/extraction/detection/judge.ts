/** Decides which stretches of a sentence are proposed, of which kind, and whether it holds two statements. */
import { type Candidate, candidatesOf } from './candidate.ts'
import type { CompiledLanguage } from './compiled-language.ts'
import type { SentenceInContext } from './conversation.ts'
import { meets } from './features.ts'
import type { Kind } from './language-module.ts'
import { isDated, opensWith } from './sentence-reading.ts'

export interface Judgement {
  readonly kind: Kind
  /** Place in `sentence.text`; whole clauses. */
  readonly from: number
  readonly to: number
  /** In [0, 1]. */
  readonly score: number
  /** Index of the clause that carries it. */
  readonly best: number
  /** Indexes of the features of its clauses. */
  readonly features: readonly number[]
}

/** Two clauses hold two statements only when each is about as sure to be one as can be. */
const SPLIT_SCORE = 0.8

/** What a language takes that does not say otherwise. */
const CLAIM_BESIDE_FORECAST = 0.4

/** All judgements that reach their threshold, by place. */
export function judge(language: CompiledLanguage, context: SentenceInContext): Judgement[] {
  const bare = candidatesOf(language, context, false)
  const model = language.score.prediction
  // A horizon is only read where it can make a prediction of the sentence, or takes part in one.
  const mayBeForecast = bare.some(
    ({ features }) => model.scoreAtMost(features, language.horizonFeatures) >= model.threshold,
  )
  const candidates = mayBeForecast && isDated(context.reading.horizon) ? candidatesOf(language, context, true) : bare
  const predictions = judgeKind(language, context, 'prediction', candidates)
  const claims = judgeKind(language, context, 'claim', candidates)
  // The words of a forecast hold figures and names too: they make a claim of it only when they speak louder.
  const { claimBesideForecast = CLAIM_BESIDE_FORECAST } = language.module
  const isCarriedElsewhere = (claim: Judgement, best: number): boolean =>
    claim.best !== best && claim.score >= claimBesideForecast
  const apart = claims.filter((claim) =>
    predictions.every(
      ({ from, to, score, best }) =>
        to <= claim.from || from >= claim.to || score <= claim.score || isCarriedElsewhere(claim, best),
    ),
  )
  return [...predictions, ...apart]
}

function judgeKind(
  language: CompiledLanguage,
  context: SentenceInContext,
  kind: Kind,
  candidates: readonly Candidate[],
): Judgement[] {
  const model = language.score[kind]
  const scores = candidates.map(({ features }) => model.score(features))
  const { question, clauses } = context.reading
  const stretches = stretchesOf(language, context, scores)
  const judgements: Judgement[] = []
  for (const [first, end] of stretches) {
    let best = first
    for (let i = first + 1; i < end; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i
    const score = scores[best] ?? 0
    const { from } = candidates[first] ?? { from: 0 }
    // What is asked behind a statement is no part of it.
    const asks = question && end === clauses.length && best < end - 1
    const { to } = candidates[asks ? end - 2 : end - 1] ?? { to: 0 }
    if (score >= model.threshold)
      judgements.push({ kind, from, to, score, best, features: featuresOf(candidates.slice(first, end)) })
  }
  return judgements
}

/** Stretches of clauses [first, end), each of which can hold one statement. */
function stretchesOf(
  language: CompiledLanguage,
  context: SentenceInContext,
  scores: readonly number[],
): [number, number][] {
  const { reading } = context
  const { asserts, coordinate } = language.roles
  const stretches: [number, number][] = []
  let first = 0
  let previous = -1
  reading.clauses.forEach((clause, index) => {
    if ((scores[index] ?? 0) < SPLIT_SCORE || !meets(clause.cues, asserts)) return
    if (previous >= 0) {
      const between = reading.clauses.slice(previous + 1, index)
      const opening = between.findIndex((other) => opensWith(reading, other, coordinate))
      const cut = opening < 0 ? index : previous + 1 + opening
      stretches.push([first, cut])
      first = cut
    }
    previous = index
  })
  stretches.push([first, scores.length])
  return stretches
}

function featuresOf(candidates: readonly Candidate[]): number[] {
  if (candidates.length === 1) return [...(candidates[0]?.features ?? [])]
  return [...new Set(candidates.flatMap(({ features }) => features))]
}

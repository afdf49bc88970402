/** The weights of a language, fitted on labelled documents. */
import { type CompiledLanguage, compileLanguage } from '../extraction/detection/compiled-language.ts'
import {
  KINDS,
  type Kind,
  type KindWeights,
  type LanguageModule,
  type LanguageWeights,
} from '../extraction/detection/language-module.ts'
import type { Language } from '../extraction/language.ts'
import { type Fit, type FitExample, fitWeights } from './fit-weights.ts'
import type { LabelledDocument } from './labelled-document.ts'
import { type SentenceExample, type TrainingSet, trainingSetOf } from './training-set.ts'

export interface FitSettings {
  /** How strongly weights are drawn to the expected ones. */
  readonly strength: number
  /** Proposed from this score on. */
  readonly threshold: number
}

/** Chosen on the curve of precision and core recall of left-out documents. */
export const FIT_SETTINGS: Readonly<Record<Language, Readonly<Record<Kind, FitSettings>>>> = {
  zh: { prediction: { strength: 20, threshold: 0.29 }, claim: { strength: 20, threshold: 0.27 } },
  en: { prediction: { strength: 25, threshold: 0.2 }, claim: { strength: 30, threshold: 0.24 } },
}

/** A label that editors may disagree on teaches less. */
const OTHER_WEIGHT = 0.7
/** A clause beside a labelled one may belong to it. */
const BESIDE_WEIGHT = 0.5
/** How often the clause that carries a labelled statement is chosen anew. */
const ROUNDS = 4
/** Weights are written with this many decimals: more would pretend to know more. */
const DECIMALS = 2

export interface TrainingDocument {
  readonly document: LabelledDocument
  readonly set: TrainingSet
}

/** The module with an empty file of weights, for reading features only. */
export function featureReader(module: LanguageModule): CompiledLanguage {
  const empty: KindWeights = { bias: 0, threshold: 1, features: {} }
  return compileLanguage(module, { prediction: empty, claim: empty })
}

export function readTraining(module: LanguageModule, documents: readonly LabelledDocument[]): TrainingDocument[] {
  const reader = featureReader(module)
  return documents.map((document) => ({ document, set: trainingSetOf(reader, document) }))
}

export function fitLanguage(
  module: LanguageModule,
  training: readonly TrainingDocument[],
  settings: Readonly<Record<Kind, FitSettings>> = FIT_SETTINGS[module.language],
): LanguageWeights {
  const { names } = featureReader(module).space
  const fitted = KINDS.map((kind) => {
    const expected = Float64Array.from(names, (name) => module.expected[kind][name] ?? 0)
    const { strength, threshold } = settings[kind]
    let fit: Fit = { bias: 0, weights: expected }
    for (let round = 0; round < ROUNDS; round++) {
      const examples = training.flatMap(({ set }) =>
        set.sentences.flatMap((sentence) => clauseExamples(kind, set, sentence, fit)),
      )
      fit = fitWeights(examples, { expected, strength })
    }
    const { bias, weights } = fit
    const features: Record<string, number> = {}
    names.forEach((name, index) => {
      const weight = rounded(weights[index] ?? 0)
      if (weight !== 0) features[name] = weight
    })
    return [kind, { bias: rounded(bias), threshold, features }] as const
  })
  return Object.fromEntries(fitted) as Record<Kind, KindWeights>
}

/**
 * A label says that one of its clauses carries the statement, not which one: the one that scores best so far is taken, the
 * others teach nothing (Dietterich et al. 1997, "Solving the multiple instance problem").
 */
function clauseExamples(kind: Kind, set: TrainingSet, { clauses }: SentenceExample, fit: Fit): FitExample[] {
  const carrier = new Map<number, { clause: number; score: number }>()
  clauses.forEach(({ features, gold }, clause) => {
    let score = 0
    for (const feature of features) score += fit.weights[feature] ?? 0
    for (const label of gold[kind])
      if (score > (carrier.get(label)?.score ?? Number.NEGATIVE_INFINITY)) carrier.set(label, { clause, score })
  })
  const carriers = new Map<number, boolean>()
  for (const [label, { clause }] of carrier)
    carriers.set(clause, (carriers.get(clause) ?? false) || set.isCore[label] === true)
  return clauses.flatMap(({ features, gold }, clause): FitExample[] => {
    const core = carriers.get(clause)
    if (core !== undefined) return [{ features, positive: true, weight: core ? 1 : OTHER_WEIGHT }]
    if (gold[kind].length > 0) return []
    return [{ features, positive: false, weight: carriers.size > 0 ? BESIDE_WEIGHT : 1 }]
  })
}

function rounded(value: number): number {
  const scale = 10 ** DECIMALS
  return Math.round(value * scale) / scale + 0
}

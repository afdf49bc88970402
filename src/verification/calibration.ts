/** What became of things said with "certain", "likely" and "possible", beside what readers take such words for. */
import { HEDGE_LEVELS, type HedgeLevel } from '../domain/hedge.ts'
import { type BrierScore, brierScore } from './brier.ts'
import { type CaseCount, isScored } from './case-count.ts'
import { type HitRate, hitRate } from './hit-rate.ts'
import { WORD_PROBABILITIES, WORD_PROBABILITIES_SOURCE, type WordMeaning } from './word-probabilities.ts'

/** What became of the predictions of one hedge level. */
export interface LevelRecord {
  /** null = no hedge level is known. */
  readonly level: HedgeLevel | null
  readonly hits: HitRate
  /** What readers take the word for; null without a level. */
  readonly meaning: WordMeaning | null
}

export interface Calibration {
  /** Certain, likely, possible, and those without a level; one with no case is in it, with n = 0. */
  readonly levels: readonly LevelRecord[]
  /** Of predictions whose speaker said a number, scored with that very number. */
  readonly stated: BrierScore
  /** Of the others that have a level, scored with the probability that readers give to the word. Inferred: the speaker never said a number. */
  readonly inferred: BrierScore
  /** Where the words' probabilities are published. */
  readonly wordSource: string
}

/**
 * An event counts for a probability when the prediction came true; partly true and late count as not, as in the strict hit rate, because a
 * Brier score is about an event that either came or did not.
 * @param cases - predictions of one cohort
 */
export function calibration(cases: readonly CaseCount[]): Calibration {
  const scored = cases.filter(({ verdict }) => isScored(verdict))
  const forecasts = (of: (each: CaseCount) => number | null) =>
    brierScore(
      scored.flatMap((each) => {
        const probability = of(each)
        return probability === null
          ? []
          : [{ probability, n: each.count, hits: each.verdict === 'true' ? each.count : 0 }]
      }),
    )
  return {
    levels: [...HEDGE_LEVELS, null].map((level) => ({
      level,
      hits: hitRate(scored.filter(({ hedgeLevel }) => hedgeLevel === level)),
      meaning: level === null ? null : WORD_PROBABILITIES[level],
    })),
    stated: forecasts(({ statedProbability }) => statedProbability),
    inferred: forecasts(({ statedProbability, hedgeLevel }) =>
      statedProbability === null && hedgeLevel !== null ? WORD_PROBABILITIES[hedgeLevel].probability : null,
    ),
    wordSource: WORD_PROBABILITIES_SOURCE,
  }
}

/** How good stated or inferred probabilities were, and what makes the score so. */
import { type NoNumber, whyNoNumber } from './no-number.ts'

/** Forecasts of one value: how many there were, and how many of the events came. */
export interface ForecastGroup {
  /** The probability given to the event, from 0 to 1. */
  readonly probability: number
  readonly n: number
  /** Events that came, from 0 to n. */
  readonly hits: number
}

/** A Brier score with its parts: `score = miscalibration − discrimination + uncertainty`, up to rounding. */
export interface BrierScore {
  /** Scored predictions that carry a probability. */
  readonly n: number
  /** From 0 (perfect) to 1 (certain and always wrong); always saying one half scores 0.25. */
  readonly score: number | null
  /** From 0 (what is said with p happens in a share p of cases) to 1. Murphy's "reliability". */
  readonly miscalibration: number | null
  /** From 0 (what comes and what does not is told alike) up to the uncertainty; more is better. Murphy's "resolution". */
  readonly discrimination: number | null
  /** From 0 (all came, or none) to 0.25: how hard the events were, whoever forecasts them. */
  readonly uncertainty: number | null
  /** Why the four are null. */
  readonly reason: NoNumber | null
  /** By probability, lowest first. */
  readonly groups: readonly ForecastGroup[]
}

/** Forecasts of the same value as one group, lowest first. */
function merged(groups: readonly ForecastGroup[]): ForecastGroup[] {
  const byProbability = new Map<number, ForecastGroup>()
  for (const { probability, n, hits } of groups) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError(`expected a probability from 0 to 1, got ${probability}`)
    }
    if (!Number.isInteger(n) || !Number.isInteger(hits) || hits < 0 || hits > n) {
      throw new RangeError(`expected whole hits from 0 to n, got ${hits} of ${n}`)
    }
    const before = byProbability.get(probability)
    byProbability.set(probability, { probability, n: n + (before?.n ?? 0), hits: hits + (before?.hits ?? 0) })
  }
  return [...byProbability.values()].filter(({ n }) => n > 0).sort((a, b) => a.probability - b.probability)
}

/**
 * The mean squared difference of probability and outcome, `Σ (f − o)² / N` with o = 1 when it came and 0 when not, and its partition over the
 * values f of the forecasts, with n cases and a share ō of events for each, and the share Ō over all:
 * miscalibration `Σ n (f − ō)² / N`, discrimination `Σ n (ō − Ō)² / N`, uncertainty `Ō (1 − Ō)`. Grouped by the very value of the forecast,
 * not by bins, the partition is exact.
 * @param groups - in any order; the same probability may come several times
 * @returns nulls with a reason when there are too few cases
 * @throws RangeError for a probability outside [0, 1], or hits that are no whole number from 0 to n
 * @see Brier (1950), Verification of forecasts expressed in terms of probability, Monthly Weather Review 78(1), 1-3
 * @see Murphy (1973), A new vector partition of the probability score, Journal of Applied Meteorology 12(4), 595-600
 */
export function brierScore(groups: readonly ForecastGroup[]): BrierScore {
  const forecasts = merged(groups)
  const total = (of: (group: ForecastGroup) => number) => forecasts.reduce((sum, group) => sum + of(group), 0)
  const n = total((group) => group.n)
  const reason = whyNoNumber(n)
  if (reason !== null) {
    return { n, score: null, miscalibration: null, discrimination: null, uncertainty: null, reason, groups: forecasts }
  }
  const base = total(({ hits }) => hits) / n
  return {
    n,
    score: total(({ probability: f, n: cases, hits }) => hits * (f - 1) ** 2 + (cases - hits) * f ** 2) / n,
    miscalibration: total(({ probability: f, n: cases, hits }) => cases * (f - hits / cases) ** 2) / n,
    discrimination: total(({ n: cases, hits }) => cases * (hits / cases - base) ** 2) / n,
    uncertainty: base * (1 - base),
    reason,
    groups: forecasts,
  }
}

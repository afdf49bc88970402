/** How early or late things came: the distance of an event to its window, in days. */
import { type NoNumber, whyNoNumber } from './no-number.ts'
import { weightedQuantile } from './weighted-quantile.ts'

/** Predictions whose event lay equally far from the window. */
export interface DistanceCount {
  /** Days after the window's end (positive), before its start (negative), 0 inside; the distances are those of `domain/timing.ts`. */
  readonly days: number
  readonly count: number
}

export interface TimelinessSummary {
  /** Scored predictions with a window that has an end, and an event whose day, month or year is known. */
  readonly n: number
  readonly early: number
  readonly inWindow: number
  readonly late: number
  /** Median of the days, late positive, early negative; null when there is a reason not to show it. */
  readonly medianDays: number | null
  /** First and third quartile of the days: half of the events lie between them. */
  readonly quartileDays: { readonly low: number; readonly high: number } | null
  readonly reason: NoNumber | null
}

/**
 * Median and quartiles say more than a mean here: one event that came decades late would move a mean by years.
 * @param distances - in any order
 */
export function timeliness(distances: readonly DistanceCount[]): TimelinessSummary {
  const values = distances.map(({ days, count }) => ({ value: days, count })).sort((a, b) => a.value - b.value)
  const counted = (of: (days: number) => boolean) =>
    values.reduce((sum, { value, count }) => (of(value) ? sum + count : sum), 0)
  const n = counted(() => true)
  const reason = whyNoNumber(n)
  const quantile = (share: number) => (reason === null ? (weightedQuantile(values, share) ?? null) : null)
  const [low, high] = [quantile(0.25), quantile(0.75)]
  return {
    n,
    early: counted((days) => days < 0),
    inWindow: counted((days) => days === 0),
    late: counted((days) => days > 0),
    medianDays: quantile(0.5),
    quartileDays: low === null || high === null ? null : { low, high },
    reason,
  }
}

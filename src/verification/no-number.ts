/** When a number is not shown, and why: an empty or a tiny record has no rate, which is not a rate of 0 or 1. */

/**
 * - `no_data`: there is nothing to count
 * - `too_few`: fewer than `MINIMUM_N`; the counts are shown, a rate or a mean is not
 */
export const NO_NUMBER_REASONS = ['no_data', 'too_few'] as const
export type NoNumber = (typeof NO_NUMBER_REASONS)[number]

/**
 * The least number of cases under which no rate, mean or median is shown. Below ten the 95 % Wilson interval of an even record is wider than
 * half of the whole scale, so that the number would say next to nothing.
 */
export const MINIMUM_N = 10

/** @returns null when `n` cases are enough for a number */
export function whyNoNumber(n: number): NoNumber | null {
  if (n === 0) return 'no_data'
  return n < MINIMUM_N ? 'too_few' : null
}

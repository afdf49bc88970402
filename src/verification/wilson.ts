/** How far the true share may lie from the share that was seen. */

/** The 0.975 quantile of the standard normal distribution: 95 % lie between its negative and itself. */
const Z_95 = 1.959963984540054

export interface Interval {
  /** From 0 to 1. */
  readonly low: number
  /** From 0 to 1. */
  readonly high: number
}

/**
 * The 95 % score interval of a proportion, without continuity correction:
 * `(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)` with `p = hits / n` and `z = 1.96`.
 * It holds its level for small n and for shares near 0 and 1, where the usual `p ± z √(p(1 − p)/n)` collapses to a point.
 * It is made for proportions, each case being a hit or none: a sum of part credits has no such interval.
 * @param hits - from 0 to n, whole
 * @param n - cases, at least 1
 * @returns bounds within [0, 1] that hold `hits / n`
 * @throws RangeError when hits are no whole number from 0 to n, or n is none from 1 on
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22(158), 209-212
 * @see Brown, Cai & DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16(2), 101-133
 */
export function wilsonInterval(hits: number, n: number): Interval {
  if (!Number.isInteger(n) || n < 1 || !Number.isInteger(hits) || hits < 0 || hits > n) {
    throw new RangeError(`expected whole hits from 0 to n and n from 1 on, got ${hits} of ${n}`)
  }
  const p = hits / n
  const zz = (Z_95 * Z_95) / n
  const middle = p + zz / 2
  const reach = Math.sqrt(zz * (p * (1 - p) + zz / 4))
  // At the ends the bound is exactly 0 or 1; rounding would leave it a hair beside.
  return {
    low: hits === 0 ? 0 : (middle - reach) / (1 + zz),
    high: hits === n ? 1 : (middle + reach) / (1 + zz),
  }
}

/** Quantiles of values that come with counts. */

export interface CountedValue {
  readonly value: number
  /** How often the value occurs; whole, at least 1. */
  readonly count: number
}

/**
 * The quantile of a sample, interpolated between neighbours: with the n values in order, counted from 0, it stands at `(n − 1) · share`
 * (type 7 of Hyndman & Fan, the default of R and NumPy).
 * @param values - ascending; a count of 3 is the same as the value three times
 * @param share - from 0 (the least) over 0.5 (the median) to 1 (the greatest)
 * @returns in the unit of the values; undefined when there are none
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 361-365
 */
export function weightedQuantile(values: readonly CountedValue[], share: number): number | undefined {
  const n = values.reduce((sum, { count }) => sum + count, 0)
  if (n === 0) return undefined
  const at = (n - 1) * share
  const below = valueAt(values, Math.floor(at))
  const above = valueAt(values, Math.ceil(at))
  return below + (above - below) * (at - Math.floor(at))
}

/** The value at a place of the sample, counted from 0. */
function valueAt(values: readonly CountedValue[], place: number): number {
  let passed = 0
  for (const { value, count } of values) {
    passed += count
    if (place < passed) return value
  }
  throw new RangeError(`there is no value at ${place}: there are ${passed}`)
}

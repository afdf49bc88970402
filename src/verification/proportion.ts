/** A share of cases with its denominator, its interval, and why there is none. */
import { type NoNumber, whyNoNumber } from './no-number.ts'
import { type Interval, wilsonInterval } from './wilson.ts'

export interface Proportion {
  readonly hits: number
  /** The denominator: every case that could have been a hit. */
  readonly n: number
  /** `hits / n`, from 0 to 1; null when there is a reason not to show it. */
  readonly rate: number | null
  /** 95 % Wilson interval of the rate; null together with it. */
  readonly interval: Interval | null
  readonly reason: NoNumber | null
}

/**
 * @param hits - whole, from 0 to n
 * @throws RangeError when they are not
 */
export function proportion(hits: number, n: number): Proportion {
  if (!Number.isInteger(hits) || !Number.isInteger(n) || hits < 0 || hits > n) {
    throw new RangeError(`expected whole hits from 0 to n, got ${hits} of ${n}`)
  }
  const reason = whyNoNumber(n)
  const shown = reason === null
  return { hits, n, rate: shown ? hits / n : null, interval: shown ? wilsonInterval(hits, n) : null, reason }
}

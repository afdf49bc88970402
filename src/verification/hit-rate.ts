/** How often it came out as said: strictly and leniently, side by side. */
import { type CaseCount, isScored, total } from './case-count.ts'
import { type NoNumber, whyNoNumber } from './no-number.ts'
import { type Proportion, proportion } from './proportion.ts'

/** What a partly true statement counts in the lenient rate. */
export const PARTLY_CREDIT = 0.5

/** What an event after the window's end counts in the lenient rate: it did come. */
export const LATE_CREDIT = 1

/** Part credits added up. Not a proportion, so that it has no interval. */
export interface LenientRate {
  /** `true + PARTLY_CREDIT · partly true + LATE_CREDIT · late`, from 0 to n. */
  readonly credit: number
  readonly n: number
  /** `credit / n`, from 0 to 1; null when there is a reason not to show it. */
  readonly rate: number | null
  readonly reason: NoNumber | null
}

export interface HitRate {
  /** Judged true, partly true or false: the denominator of both rates. Void and "cannot tell" are not in it. */
  readonly n: number
  readonly true: number
  readonly partlyTrue: number
  /** False, though it happened after the window's end. */
  readonly late: number
  /** False, and it did not happen later either, as far as is known. */
  readonly false: number
  /** Only true counts. */
  readonly strict: Proportion
  /** Partly true and late count as well. */
  readonly lenient: LenientRate
}

/** @param cases - the cohort; what is not scored in it is passed over */
export function hitRate(cases: readonly CaseCount[]): HitRate {
  const scored = cases.filter(({ verdict }) => isScored(verdict))
  const counted = (of: (each: CaseCount) => boolean) => total(scored.filter(of))
  const n = total(scored)
  const came = counted(({ verdict }) => verdict === 'true')
  const partlyTrue = counted(({ verdict }) => verdict === 'partly_true')
  const late = counted((each) => each.verdict === 'false' && each.late)
  const credit = came + PARTLY_CREDIT * partlyTrue + LATE_CREDIT * late
  const reason = whyNoNumber(n)
  return {
    n,
    true: came,
    partlyTrue,
    late,
    false: n - came - partlyTrue - late,
    strict: proportion(came, n),
    lenient: { credit, n, rate: reason === null ? credit / n : null, reason },
  }
}

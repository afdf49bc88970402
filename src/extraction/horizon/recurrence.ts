/**
 * Calendar terms that come round again ("March", "the third quarter", "Wednesday", "the 15th") and how they find their place:
 * inside a coarser term that was said, or at the next occurrence (conventions, section 5.1).
 */
import { civilOf } from '../../domain/day.ts'
import type { Anchor } from './anchor.ts'
import { mondayOf, months as monthsFrom, type Period } from './period.ts'

export type Recurrence =
  | { readonly every: 'year'; readonly at: (year: number) => Period; readonly share?: Share }
  | { readonly every: 'month'; readonly at: (year: number, month: number) => Period }
  | { readonly every: 'week'; readonly at: (monday: number) => Period }

/** The months of a year that it takes, 0 for the year's first: places it in a year that does not begin in January. */
interface Share {
  readonly fromMonth: number
  readonly months: number
}

/** Far enough for 29 February across a century year. */
const YEARS_AHEAD = 9

/**
 * The next occurrence: the first whose last day is not before the anchor.
 * @param notBegun - the first whose first day is after the anchor, as "before March" needs it
 */
export function nextOccurrence(recurrence: Recurrence, anchor: Anchor, notBegun = false): Period | undefined {
  for (const period of occurrences(recurrence, anchor.day)) {
    if (notBegun ? period.first > anchor.day : period.last >= anchor.day) return period
  }
  return undefined
}

/** The first occurrence that begins inside the coarser period; undefined when there is none. */
export function occurrenceWithin(recurrence: Recurrence, coarse: Period): Period | undefined {
  if (recurrence.every === 'year' && recurrence.share !== undefined) {
    const { year, month } = civilOf(coarse.first)
    const isFiscalYear = month !== 1 && coarse.last - coarse.first >= 364 && coarse.last - coarse.first <= 365
    if (isFiscalYear) return monthsFrom(year, month + recurrence.share.fromMonth, recurrence.share.months)
  }
  for (const period of occurrences(recurrence, coarse.first)) {
    if (period.first > coarse.last) return undefined
    if (period.first >= coarse.first) return period
  }
  return undefined
}

/** Occurrences in order, beginning with one that may lie before the day. */
function* occurrences(recurrence: Recurrence, day: number): Generator<Period> {
  const { year, month } = civilOf(day)
  switch (recurrence.every) {
    case 'year':
      // A winter that began last December may still run.
      for (let y = year - 1; y <= year + YEARS_AHEAD; y++) yield recurrence.at(y)
      return
    case 'month':
      for (let m = month; m <= month + 12; m++) yield recurrence.at(year + Math.floor((m - 1) / 12), ((m - 1) % 12) + 1)
      return
    case 'week':
      for (let w = 0; w < 3; w++) yield recurrence.at(mondayOf(day) + 7 * w)
      return
    default:
      recurrence satisfies never
  }
}

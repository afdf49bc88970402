/** The day a sentence was said, taken apart once for all the recognisers that count from it. */
import { civilOf, type Day, toDayNumber } from '../../domain/day.ts'

export interface Anchor {
  /** Days since 1970-01-01. */
  readonly day: number
  readonly year: number
  /** 1 to 12. */
  readonly month: number
}

/** @throws RangeError when the text is no day */
export function anchorOf(day: Day): Anchor {
  const number = toDayNumber(day)
  const { year, month } = civilOf(number)
  return { day: number, year, month }
}

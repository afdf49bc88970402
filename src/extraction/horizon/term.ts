/** What the recognisers of a language find: lengths of time and calendar terms, before it is known in which frame they stand. */
import type { Precision } from '../../domain/window.ts'
import type { Length } from './length.ts'
import type { Grain, Period } from './period.ts'
import type { Recurrence } from './recurrence.ts'

/** A stretch of the sentence, end excluded. */
interface Stretch {
  readonly start: number
  readonly end: number
}

export interface LengthTerm extends Stretch {
  readonly kind: 'length'
  readonly length: Length
  /** Said with "or more": a lower bound whatever stands around it. */
  readonly isOpen?: boolean
  /** Said as an attribute ("three-year"): a horizon only beside a word like "horizon" or "time frame". */
  readonly isAttribute?: boolean
  /** Only the number was said, the unit was left out: "in two years or in five". */
  readonly isElided?: boolean
}

/** Part of a period: "early 2030", "the back half of the decade"; `end` differs from `late` when it is a limit. */
export type Part = 'early' | 'middle' | 'late' | 'end' | 'first-half' | 'second-half'

export interface CalendarTerm extends Stretch {
  readonly kind: 'calendar'
  readonly grain: Grain
  /** A period, or what comes round again and has still to find its place. */
  readonly place: Period | Recurrence
  readonly part: Part | null
  /** Of the term as a period ("at the end of 2027" is a quarter) ... */
  readonly precision: Precision
  /** ... and as a limit ("by the end of 2027" is a year). */
  readonly limitPrecision: Precision
  /** A whole year by its number: "around 2030" widens it. */
  readonly isYearNumber?: boolean
  /** From one term to another: "from" before it does not open it. */
  readonly isRange?: boolean
  /** Names a time only beside other words: "the year" in "the end of the year", "May". */
  readonly needsCue?: boolean
}

export type Term = LengthTerm | CalendarTerm

export function isRecurrence(place: Period | Recurrence): place is Recurrence {
  return 'every' in place
}

const PRECISION_OF_GRAIN = {
  day: 'day',
  week: 'day',
  month: 'month',
  season: 'quarter',
  quarter: 'quarter',
  half: 'quarter',
  year: 'year',
  plan: 'year',
  decade: 'decade',
  century: 'century',
} as const satisfies Record<Grain, Precision>

/** A calendar term without a part; its precision is its grain's. */
export function calendarTerm(
  start: number,
  end: number,
  grain: Grain,
  place: Period | Recurrence,
  extra: { isYearNumber?: boolean; needsCue?: boolean } = {},
): CalendarTerm {
  const precision = PRECISION_OF_GRAIN[grain]
  return { kind: 'calendar', start, end, grain, place, part: null, precision, limitPrecision: precision, ...extra }
}

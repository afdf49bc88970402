/** Stretches of the calendar as day numbers, both ends included (conventions, section 2). */
import { civilOf, dayNumberOf, daysInMonth } from '../../domain/day.ts'

export interface Period {
  readonly first: number
  readonly last: number
}

/** What a calendar term names, from fine to coarse; `plan` is a five-year plan. */
export const GRAINS = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'plan',
  'decade',
  'century',
] as const
export type Grain = (typeof GRAINS)[number]

export function isFiner(a: Grain, b: Grain): boolean {
  return GRAINS.indexOf(a) < GRAINS.indexOf(b)
}

/** Whole months: `count` of them from the given one; a month beyond 12 runs into the next year. */
export function months(year: number, month: number, count: number): Period {
  return { first: firstOfMonth(year, month), last: firstOfMonth(year, month + count) - 1 }
}

/** Whole years: `count` of them. */
export function years(year: number, count: number): Period {
  return { first: dayNumberOf(year, 1, 1), last: dayNumberOf(year + count, 1, 1) - 1 }
}

/** Quarter 1 to 4. */
export function quarter(year: number, index: number): Period {
  return months(year, index * 3 - 2, 3)
}

/** Half-year 1 or 2. */
export function half(year: number, index: number): Period {
  return months(year, index * 6 - 5, 6)
}

/** Season 1 to 4: spring, summer, autumn, winter; winter ends in February of the following year. */
export function season(year: number, index: number): Period {
  return months(year, index * 3, 3)
}

export function decade(firstYear: number): Period {
  return years(firstYear, 10)
}

export function century(firstYear: number): Period {
  return years(firstYear, 100)
}

/** Some days of one month, clamped to its last day. */
export function daysOfMonth(year: number, month: number, from: number, to: number): Period {
  const last = daysInMonth(year, month)
  return { first: dayNumberOf(year, month, Math.min(from, last)), last: dayNumberOf(year, month, Math.min(to, last)) }
}

/** The ISO week, Monday to Sunday, that lies `offset` weeks after the one holding the day. */
export function week(day: number, offset: number): Period {
  const monday = mondayOf(day) + offset * 7
  return { first: monday, last: monday + 6 }
}

export function singleDay(day: number): Period {
  return { first: day, last: day }
}

export function mondayOf(day: number): number {
  // Day 0, 1970-01-01, was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7)
}

export function yearOf(day: number): number {
  return civilOf(day).year
}

function firstOfMonth(year: number, month: number): number {
  const index = year * 12 + month - 1
  return dayNumberOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}

/** Lengths of time as they are said: an amount, or a range of amounts, of a unit (conventions, sections 2 and 8). */
import { civilOf, dayNumberOf, daysInMonth } from '../../domain/day.ts'
import type { Precision } from '../../domain/window.ts'

/** `half-year` is the unit of "half a year" and "a year and a half". */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'decade' | 'century'

interface UnitInfo {
  readonly months: number
  readonly days: number
  /** Half the unit in days: the finest tolerance of a point at a distance (section 4.2). */
  readonly halfDays: number
  readonly precision: Precision
}

export const UNITS = {
  day: { months: 0, days: 1, halfDays: 0, precision: 'day' },
  week: { months: 0, days: 7, halfDays: 3, precision: 'day' },
  month: { months: 1, days: 0, halfDays: 15, precision: 'month' },
  quarter: { months: 3, days: 0, halfDays: 45, precision: 'quarter' },
  'half-year': { months: 6, days: 0, halfDays: 91, precision: 'month' },
  year: { months: 12, days: 0, halfDays: 183, precision: 'year' },
  decade: { months: 120, days: 0, halfDays: 183, precision: 'decade' },
  century: { months: 1200, days: 0, halfDays: 183, precision: 'century' },
} as const satisfies Record<Unit, UnitInfo>

/** A number of months, then a number of days. */
export interface Steps {
  readonly months: number
  readonly days: number
}

export interface Length {
  readonly low: Steps
  /** Same as `low` unless a range was said. */
  readonly high: Steps
  readonly unit: Unit
}

/** No forecast reaches further, and the calendar of four digits ends there. */
const MOST_MONTHS = 12 * 7000
/** Days in a half month: amounts like "a month and a half" leave a fraction that months cannot carry. */
const DAYS_PER_MONTH = 30

/**
 * The length of `low` to `high` units; fractions go into the next smaller step.
 * A year or a decade and a half is counted by its half: two and a half years have the half-year as their unit.
 * @returns undefined for an amount that is not positive or too long to date
 */
export function lengthOf(low: number, high: number, unit: Unit): Length | undefined {
  if (!(low > 0) || !(high >= low)) return undefined
  if (high * (UNITS[unit].months + UNITS[unit].days / DAYS_PER_MONTH) > MOST_MONTHS) return undefined
  const halves = unit === 'year' && !Number.isInteger(low)
  return { low: stepsOf(low, unit), high: stepsOf(high, unit), unit: halves ? 'half-year' : unit }
}

function stepsOf(amount: number, unit: Unit): Steps {
  const { months, days } = UNITS[unit]
  if (months === 0) return { months: 0, days: Math.round(amount * days) }
  const exact = amount * months
  const whole = Math.floor(exact + 1e-9)
  return { months: whole, days: Math.round((exact - whole) * DAYS_PER_MONTH) }
}

/** The sum of two lengths ("a year and three months"), counted in the finer unit, which is the second. */
export function sumOf(coarse: Length, fine: Length): Length {
  return { low: addSteps(coarse.low, fine.low), high: addSteps(coarse.high, fine.high), unit: fine.unit }
}

function addSteps(a: Steps, b: Steps): Steps {
  return { months: a.months + b.months, days: a.days + b.days }
}

/** The day at a distance; the day of the month is kept, clamped to the month's last day. */
export function advance(day: number, steps: Steps): number {
  if (steps.months === 0) return day + steps.days
  const { year, month, day: dayOfMonth } = civilOf(day)
  const index = year * 12 + month - 1 + steps.months
  const toYear = Math.floor(index / 12)
  const toMonth = (index % 12) + 1
  return dayNumberOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth))) + steps.days
}

export function isRange(length: Length): boolean {
  return length.low.months !== length.high.months || length.low.days !== length.high.days
}

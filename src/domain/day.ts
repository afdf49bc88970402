/**
 * Civil days as plain numbers: no instant, no time zone, so nothing can shift a day.
 *
 * A `Day` is ISO 8601 text (`YYYY-MM-DD`); a day number counts days since 1970-01-01. The proleptic Gregorian conversion is
 * Howard Hinnant's `days_from_civil` / `civil_from_days` (chrono-Compatible Low-Level Date Algorithms, 2013).
 */

/** A civil day, ISO 8601 `YYYY-MM-DD`; comparing two of them as text compares them in time. */
export type Day = string

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** Days since 1970-01-01 for a civil date; month is 1 to 12. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The civil date of a day number; month is 1 to 12. */
export function civilOf(dayNumber: number): { year: number; month: number; day: number } {
  const z = dayNumber + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Length of a month in days; month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the text is a day that exists ("2025-02-29" is not). */
export function isDay(text: unknown): boolean {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month)
}

/**
 * Days since 1970-01-01.
 * @throws RangeError when the text is no day
 */
export function toDayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day of the form YYYY-MM-DD: ${JSON.stringify(day)}`)
  return dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/**
 * The day of a day number.
 * @throws RangeError outside the years 0000 to 9999, which four digits cannot write
 */
export function fromDayNumber(dayNumber: number): Day {
  const { year, month, day } = civilOf(dayNumber)
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`day number ${dayNumber} is outside the years 0000 to 9999`)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days)
}

/** The same day of the month `months` later, clamped to that month's last day (31 Jan + 1 month = 28 or 29 Feb). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(toDayNumber(day))
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = (((index % 12) + 12) % 12) + 1
  return fromDayNumber(dayNumberOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth))))
}

/** The same date `years` later; 29 Feb becomes 28 Feb where there is none. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (EDTF level 0, ISO 8601-2). */
export type PartialDay = string

export const PARTIAL_DAY_PRECISIONS = ['day', 'month', 'year'] as const
export type PartialDayPrecision = (typeof PARTIAL_DAY_PRECISIONS)[number]

/** How much of the day is known; undefined when the text is no day, month or year that exists. */
export function precisionOf(text: string): PartialDayPrecision | undefined {
  if (isDay(text)) return 'day'
  if (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)) return 'month'
  return /^\d{4}$/.test(text) ? 'year' : undefined
}

/** The first day of a day, month or year. */
export function firstDayOf(partial: PartialDay): Day {
  return `${partial}-01-01`.slice(0, 10)
}

/** The last day of a day, month or year. */
export function lastDayOf(partial: PartialDay): Day {
  if (partial.length === 10) return partial
  const first = firstDayOf(partial)
  return addDays(partial.length === 7 ? addMonths(first, 1) : addYears(first, 1), -1)
}

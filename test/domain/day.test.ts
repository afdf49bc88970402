import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  civilOf,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  firstDayOf,
  fromDayNumber,
  isDay,
  lastDayOf,
  precisionOf,
  toDayNumber,
} from '../../src/domain/day.ts'

/** Every day that four digits can write. */
const anyDayNumber = fc.integer({ min: toDayNumber('0000-01-01'), max: toDayNumber('9999-12-31') })
const anyDay = anyDayNumber.map(fromDayNumber)

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31', '2025-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    ['a leap day of a common year', '2025-02-29'],
    ['a leap day of a century that is no leap year', '1900-02-29'],
    ['a month 13', '2025-13-01'],
    ['a month 0', '2025-00-10'],
    ['a day 0', '2025-01-00'],
    ['31 April', '2025-04-31'],
    ['a day without its zeros', '2025-1-1'],
    ['a month', '2025-01'],
    ['an instant', '2025-01-01T00:00:00Z'],
    ['white space around it', ' 2025-01-01'],
    ['a line feed after it', '2025-01-01\n'],
    ['full-width digits', '２０２５-01-01'],
    ['nothing', ''],
    ['a number', 20250101],
    ['null', null],
  ])('is not %s', (_what, value) => {
    expect(isDay(value)).toBe(false)
  })
})

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-02-01', 31],
    ['1972-03-01', 790],
    ['2000-01-01', 10_957],
    ['2024-08-19', 19_954],
    ['0000-03-01', -719_468],
  ])('%s is day %i', (day, number) => {
    expect(toDayNumber(day)).toBe(number)
    expect(fromDayNumber(number)).toBe(day)
  })

  it('agree with the calendar of the language on every day of four centuries', () => {
    for (let number = -60_000; number <= 90_000; number += 7) {
      expect(fromDayNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
    }
  })

  it('go back and forth without loss', () => {
    fc.assert(
      fc.property(anyDayNumber, (number) => {
        const { year, month, day } = civilOf(number)
        expect(dayNumberOf(year, month, day)).toBe(number)
        expect(toDayNumber(fromDayNumber(number))).toBe(number)
      }),
    )
  })

  it('sort as their text does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(toDayNumber(a) < toDayNumber(b))
      }),
    )
  })

  it('are refused for what is no day, and outside the years that four digits write', () => {
    expect(() => toDayNumber('2025-02-29')).toThrow('not a day of the form YYYY-MM-DD: "2025-02-29"')
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addYears('0000-01-01', -1)).toThrow(RangeError)
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError)
  })
})

describe('adding', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2024-08-19', 365, '2025-08-19'],
    ['2023-08-19', 365, '2024-08-18'],
  ])('%s + %i days = %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  it.each([
    ['2024-08-19', 6, '2025-02-19'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-03-15', -15, '2023-12-15'],
    // Clamped to the last day of a shorter month.
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-08-31', 1, '2025-09-30'],
    // Never stretched to the last day of a longer one.
    ['2025-02-28', 1, '2025-03-28'],
  ])('%s + %i months = %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it.each([
    ['2024-08-19', 5, '2029-08-19'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -1, '2023-02-28'],
  ])('%s + %i years = %s', (day, years, expected) => {
    expect(addYears(day, years)).toBe(expected)
  })

  it('is undone by the distance', () => {
    const some = fc.integer({ min: -100_000, max: 100_000 })
    const near = fc.integer({ min: toDayNumber('1000-01-01'), max: toDayNumber('3000-01-01') }).map(fromDayNumber)
    fc.assert(
      fc.property(near, some, (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  it('of months never leaves the month that is meant', () => {
    const near = fc.integer({ min: toDayNumber('1000-01-01'), max: toDayNumber('3000-01-01') }).map(fromDayNumber)
    fc.assert(
      fc.property(near, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
        const from = civilOf(toDayNumber(day))
        const to = civilOf(toDayNumber(addMonths(day, months)))
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months)
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)))
      }),
    )
  })
})

describe('the length of a month', () => {
  it.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})

describe('a day, a month or a year', () => {
  it.each([
    ['2025-08-07', 'day', '2025-08-07', '2025-08-07'],
    ['2025-08', 'month', '2025-08-01', '2025-08-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
  ])('%s is known to the %s, from %s to %s', (partial, precision, first, last) => {
    expect([precisionOf(partial), firstDayOf(partial), lastDayOf(partial)]).toEqual([precision, first, last])
  })

  it.each(['2025-13', '2025-02-30', '25', '2025-8', 'August 2025', ''])('is not %j', (text) => {
    expect(precisionOf(text)).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { distance, dueOn, timelinessOf, timingOf } from '../../src/domain/timing.ts'
import { isLowerBound, isUndated, type Window } from '../../src/domain/window.ts'

/** "GPT-5 in three to six months", said on 2024-08-19. */
const GPT_5: Window = { start: '2024-11-19', end: '2025-02-19' }
/** "By the end of 2026." */
const BY_2026: Window = { start: null, end: '2026-12-31' }
/** "Not before 2028." */
const NOT_BEFORE_2028: Window = { start: '2028-01-01', end: null }
const UNDATED: Window = { start: null, end: null }
/** "On Monday." */
const ONE_DAY: Window = { start: '2024-08-26', end: '2024-08-26' }

describe('windows', () => {
  it.each([
    ['both sides', GPT_5, false, false],
    ['an end', BY_2026, false, false],
    ['a start', NOT_BEFORE_2028, false, true],
    ['no side', UNDATED, true, false],
  ])('with %s', (_sides, window, undated, lowerBound) => {
    expect([isUndated(window), isLowerBound(window)]).toEqual([undated, lowerBound])
  })
})

describe('timing', () => {
  it.each([
    ['upcoming before its first day', GPT_5, '2024-11-18', 'upcoming'],
    ['open on its first day', GPT_5, '2024-11-19', 'open'],
    ['open on its last day', GPT_5, '2025-02-19', 'open'],
    ['due on the day after its last', GPT_5, '2025-02-20', 'due'],
    ['due ever after', GPT_5, '2099-01-01', 'due'],
    ['open from the beginning when it has only an end', BY_2026, '2024-08-19', 'open'],
    ['open on the last day of the year', BY_2026, '2026-12-31', 'open'],
    ['due in the new year', BY_2026, '2027-01-01', 'due'],
    ['upcoming while a lower bound has not passed', NOT_BEFORE_2028, '2027-12-31', 'upcoming'],
    ['due from the first day of a lower bound', NOT_BEFORE_2028, '2028-01-01', 'due'],
    ['open on its only day', ONE_DAY, '2024-08-26', 'open'],
    ['due on the day after its only one', ONE_DAY, '2024-08-27', 'due'],
    ['undated when no day was said, whatever the day', UNDATED, '2099-01-01', 'undated'],
  ])('is %s', (_words, window, asOf, timing) => {
    expect(timingOf(window, asOf)).toBe(timing)
  })

  it.each([
    ['the day after the end', GPT_5, '2025-02-20'],
    ['the first of January after a year', BY_2026, '2027-01-01'],
    ['the leap day', { start: null, end: '2028-02-28' }, '2028-02-29'],
    ['the first day of a lower bound', NOT_BEFORE_2028, '2028-01-01'],
    ['no day at all for the undated', UNDATED, null],
  ])('a judgement is owed from %s', (_words, window, day) => {
    expect(dueOn(window)).toBe(day)
  })
})

describe('timeliness', () => {
  it.each([
    ['GPT-5 came 5 months 19 days late', GPT_5, '2025-08-07', 'late', 169, '5 months 19 days'],
    ['a day late', GPT_5, '2025-02-20', 'late', 1, '1 day'],
    ['on the last day', GPT_5, '2025-02-19', 'in_window', 0, ''],
    ['on the first day', GPT_5, '2024-11-19', 'in_window', 0, ''],
    ['a day early', GPT_5, '2024-11-18', 'early', 1, '1 day'],
    ['a year, a month and two days late', BY_2026, '2028-02-02', 'late', 398, '1 year 1 month 2 days'],
    ['never early without a first day', BY_2026, '1999-01-01', 'in_window', 0, ''],
    ['before a lower bound', NOT_BEFORE_2028, '2027-10-01', 'early', 92, '3 months'],
    ['never late after a lower bound', NOT_BEFORE_2028, '2050-01-01', 'in_window', 0, ''],
  ])('%s', (_words, window, occurredOn, kind, days, words) => {
    expect(timelinessOf(window, occurredOn)).toEqual({ kind, days, distance: words })
  })

  // The doubt is the speaker's: late or early only when all of the period is.
  it.each([
    ['a month that the window still touches', GPT_5, '2025-02', 'in_window', 0, ''],
    ['the month after it, counted to its first day', GPT_5, '2025-03', 'late', 10, '10 days'],
    ['a month that the window has begun to touch', GPT_5, '2024-11', 'in_window', 0, ''],
    ['the month before it, counted from its last day', GPT_5, '2024-10', 'early', 19, '19 days'],
    ['a year that the window touches', GPT_5, '2025', 'in_window', 0, ''],
    ['a whole year later', GPT_5, '2026', 'late', 316, '10 months 13 days'],
    ['a whole year before', NOT_BEFORE_2028, '2026', 'early', 366, '1 year 1 day'],
  ])('%s', (_words, window, occurredOn, kind, days, words) => {
    expect(timelinessOf(window, occurredOn)).toEqual({ kind, days, distance: words })
  })

  it('is unknown when no day was said', () => {
    expect(timelinessOf(UNDATED, '2025-08-07')).toBeUndefined()
  })
})

describe('a distance in words', () => {
  it.each([
    ['2025-02-19', '2025-08-07', '5 months 19 days'],
    ['2025-01-31', '2025-02-28', '1 month'],
    ['2025-01-31', '2025-03-01', '1 month 1 day'],
    ['2024-02-29', '2025-02-28', '1 year'],
    ['2024-02-29', '2025-03-01', '1 year 1 day'],
    ['2024-12-31', '2025-01-01', '1 day'],
    ['2020-01-01', '2022-01-01', '2 years'],
    // Clocks were changed in between, in most of the world.
    ['2025-03-29', '2025-03-31', '2 days'],
    ['2025-10-25', '2025-10-27', '2 days'],
    ['2025-01-01', '2025-01-01', ''],
  ])('from %s to %s is "%s"', (from, to, words) => {
    expect(distance(from, to)).toBe(words)
  })

  it('of less than four weeks is its number of days', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((number) => addDays('1970-01-01', number))
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 27 }), (from, days) => {
        expect(distance(from, addDays(from, days))).toBe(`${days} days`)
      }),
    )
  })
})

/** Where a window stands on a day, and how far from it an event fell. Derived, never stored. */
import { formatDuration } from 'date-fns/formatDuration'
import {
  addDays,
  addMonths,
  civilOf,
  type Day,
  daysBetween,
  firstDayOf,
  lastDayOf,
  type PartialDay,
  toDayNumber,
} from './day.ts'
import type { Window } from './window.ts'

/**
 * - `undated`: no day was said
 * - `upcoming`: the window has not begun
 * - `open`: the window is running
 * - `due`: the window has passed, a judgement is owed. A lower bound ("not before 2028") is due from its first day,
 *   because by then it is settled whether it happened earlier.
 */
export const TIMINGS = ['undated', 'upcoming', 'open', 'due'] as const
export type Timing = (typeof TIMINGS)[number]

export function timingOf(window: Window, asOf: Day): Timing {
  const due = dueOn(window)
  if (due === null) return 'undated'
  if (asOf >= due) return 'due'
  return window.start !== null && asOf < window.start ? 'upcoming' : 'open'
}

/**
 * The first day on which a judgement is owed: the day after the window's end, or the first day of a lower bound.
 * @returns null when the statement is undated
 */
export function dueOn(window: Window): Day | null {
  return window.end === null ? window.start : addDays(window.end, 1)
}

export const TIMELINESS = ['early', 'in_window', 'late'] as const

/** How an event lies to the window; `days` is the distance to the nearer end (0 inside). */
export interface Timeliness {
  readonly kind: (typeof TIMELINESS)[number]
  readonly days: number
  /** The distance in words, in whole years, months and days: "5 months 19 days"; empty inside the window. */
  readonly distance: string
}

/**
 * An event known to a month or year is late only when all of that period is, and early likewise: the doubt is the speaker's.
 * @returns undefined for an undated window
 */
export function timelinessOf(window: Window, occurredOn: PartialDay): Timeliness | undefined {
  const { start, end } = window
  if (start === null && end === null) return undefined
  const first = firstDayOf(occurredOn)
  if (end !== null && first > end)
    return { kind: 'late', days: daysBetween(end, first), distance: distance(end, first) }
  const last = lastDayOf(occurredOn)
  if (start !== null && last < start)
    return { kind: 'early', days: daysBetween(last, start), distance: distance(last, start) }
  return { kind: 'in_window', days: 0, distance: '' }
}

/**
 * The stretch between two days in whole calendar units, largest first; a month is full on the same day of the next one, or on its last
 * day where that one is shorter (see `addMonths`).
 * @param from - not after `to`
 */
export function distance(from: Day, to: Day): string {
  const [begin, end] = [civilOf(toDayNumber(from)), civilOf(toDayNumber(to))]
  const touched = (end.year - begin.year) * 12 + (end.month - begin.month)
  const full = addMonths(from, touched) > to ? touched - 1 : touched
  return formatDuration({
    years: Math.floor(full / 12),
    months: full % 12,
    days: daysBetween(addMonths(from, full), to),
  })
}

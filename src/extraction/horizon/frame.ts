/** The frames in which a length or a calendar term can stand, and the window each makes of it (conventions, sections 3 to 5). */
import type { Precision } from '../../domain/window.ts'
import type { Anchor } from './anchor.ts'
import { advance, isRange, type Length, UNITS } from './length.ts'
import { deadlineOf } from './part.ts'
import { type Period, yearOf, years } from './period.ts'
import { nextOccurrence } from './recurrence.ts'
import { type CalendarTerm, isRecurrence, type Term } from './term.ts'

/** For lengths: within it; at its distance; beyond it. */
export type LengthFrame = 'inside' | 'at' | 'beyond'
/** For calendar terms: in it; until its last day; until the day before it; from its first day; after it; about it; a year about it. */
export type CalendarFrame = 'during' | 'by' | 'before' | 'from' | 'after' | 'around'
export type Frame = LengthFrame | CalendarFrame

/** Day numbers, both included; `last` null = a lower bound only. */
export interface DayWindow {
  readonly first: number
  readonly last: number | null
}

export interface Framed {
  readonly window: DayWindow
  readonly precision: Precision
}

/** @returns undefined when what was named had ended before the anchor: a past time is no horizon (G1) */
export function windowOf(term: Term, frame: Frame, anchor: Anchor): Framed | undefined {
  if (term.kind === 'length') {
    return { window: windowOfLength(term.length, frame, anchor), precision: UNITS[term.length.unit].precision }
  }
  return windowOfCalendar(term, frame, anchor)
}

function windowOfLength(length: Length, frame: Frame, anchor: Anchor): DayWindow {
  const low = advance(anchor.day, length.low)
  switch (frame) {
    case 'at':
      return isRange(length) ? { first: low, last: advance(anchor.day, length.high) } : aboutPoint(low, length, anchor)
    case 'beyond':
      return { first: low, last: null }
    default:
      return { first: anchor.day, last: advance(anchor.day, length.high) }
  }
}

/** Spoken distances are good to half a unit or to a tenth, whichever is more; rounding half up (section 4.2). */
function aboutPoint(point: number, length: Length, anchor: Anchor): DayWindow {
  const tolerance = Math.max(UNITS[length.unit].halfDays, Math.floor((point - anchor.day) / 10 + 0.5))
  return { first: Math.max(anchor.day, point - tolerance), last: point + tolerance }
}

function windowOfCalendar(term: CalendarTerm, frame: Frame, anchor: Anchor): Framed | undefined {
  const period = placeOf(term, anchor, frame === 'before')
  if (period === undefined) return undefined
  const clipped = (first: number, last: number | null, precision: Precision): Framed | undefined =>
    last !== null && last < anchor.day ? undefined : { window: { first: Math.max(first, anchor.day), last }, precision }
  switch (frame) {
    case 'by':
      return clipped(anchor.day, deadlineFrom(term, period, anchor), term.limitPrecision)
    case 'before':
      // Before the end of X is by the end of X (G2).
      return term.part === 'end'
        ? clipped(anchor.day, period.last, term.limitPrecision)
        : clipped(anchor.day, period.first - 1, term.limitPrecision)
    case 'from':
      return period.last < anchor.day ? undefined : clipped(period.first, null, term.precision)
    case 'after':
      return period.last < anchor.day ? undefined : clipped(period.last + 1, null, term.limitPrecision)
    case 'around': {
      const wide = term.isYearNumber === true ? years(yearOf(period.first) - 1, 3) : period
      return clipped(wide.first, wide.last, term.precision)
    }
    default:
      return clipped(period.first, period.last, term.precision)
  }
}

/** The last day of a deadline; one that comes round again and has passed this time is the next one's ("by mid-year" in September). */
function deadlineFrom(term: CalendarTerm, period: Period, anchor: Anchor): number {
  const deadline = deadlineOf(term, period)
  if (deadline >= anchor.day || !isRecurrence(term.place)) return deadline
  return deadlineOf(term, nextOccurrence(term.place, anchor, true) ?? period)
}

/** Where a calendar term stands: as said, or at its next occurrence. */
export function placeOf(term: CalendarTerm, anchor: Anchor, notBegun = false): Period | undefined {
  return isRecurrence(term.place) ? nextOccurrence(term.place, anchor, notBegun) : term.place
}

/** Early, middle, late and halves of a period (conventions, sections 5.1, 5.2 and 8). */
import { civilOf } from '../../domain/day.ts'
import { months, type Period, years } from './period.ts'
import type { Recurrence } from './recurrence.ts'
import { type CalendarTerm, isRecurrence, type Part } from './term.ts'

/**
 * The part of a term, or the parts from one through another; a term that comes round again keeps doing so. The stretch grows to
 * hold the words of the part.
 */
export function withPart(
  term: CalendarTerm,
  part: Part,
  start: number,
  end: number,
  through: Part = part,
): CalendarTerm {
  const { place, grain } = term
  const precision = grain === 'year' ? 'quarter' : grain === 'century' && part === 'middle' ? 'decade' : term.precision
  const isHalf = grain === 'year' && (through === 'first-half' || through === 'second-half')
  return {
    ...term,
    // Half a year has parts of its own ("the end of the first half of next year").
    grain: isHalf ? 'half' : grain,
    start: Math.min(start, term.start),
    end: Math.max(end, term.end),
    part: through,
    place: isRecurrence(place) ? partOfRecurrence(term, place, part, through) : partsOf(term, place, part, through),
    precision,
    limitPrecision: through === 'end' ? term.limitPrecision : precision,
    isYearNumber: false,
    needsCue: false,
  }
}

function partOfRecurrence(term: CalendarTerm, place: Recurrence, part: Part, through: Part): Recurrence {
  switch (place.every) {
    case 'year':
      return { every: 'year', at: (year) => partsOf(term, place.at(year), part, through) }
    case 'month':
      return { every: 'month', at: (year, month) => partsOf(term, place.at(year, month), part, through) }
    case 'week':
      return { every: 'week', at: (monday) => partsOf(term, place.at(monday), part, through) }
    default:
      return place satisfies never
  }
}

function partsOf(term: CalendarTerm, period: Period, part: Part, through: Part): Period {
  return { first: partOf(term, period, part).first, last: partOf(term, period, through).last }
}

/** First and last unit of each part, counted from 0: months of a year, years of a decade, years of a century. */
const MONTHS_OF_YEAR: Record<Part, readonly [number, number]> = {
  early: [0, 2],
  middle: [3, 8],
  late: [9, 11],
  end: [9, 11],
  'first-half': [0, 5],
  'second-half': [6, 11],
}
const YEARS_OF_DECADE: Record<Part, readonly [number, number]> = {
  early: [0, 3],
  middle: [4, 6],
  late: [7, 9],
  end: [7, 9],
  'first-half': [0, 4],
  'second-half': [5, 9],
}
const YEARS_OF_PLAN: Record<Part, readonly [number, number]> = {
  early: [0, 1],
  middle: [2, 2],
  late: [3, 4],
  end: [4, 4],
  'first-half': [0, 2],
  'second-half': [2, 4],
}
const YEARS_OF_CENTURY: Record<Part, readonly [number, number]> = {
  early: [0, 39],
  middle: [45, 54],
  late: [70, 99],
  end: [70, 99],
  'first-half': [0, 49],
  'second-half': [50, 99],
}
/** Days 1-10, 11-20 and 21-end of a month, counted from 0. */
const DAYS_OF_MONTH: Record<Part, readonly [number, number]> = {
  early: [0, 9],
  middle: [10, 19],
  late: [20, 30],
  end: [20, 30],
  'first-half': [0, 14],
  'second-half': [15, 30],
}

function partOf(term: CalendarTerm, period: Period, part: Part): Period {
  const { year, month } = civilOf(period.first)
  switch (term.grain) {
    case 'year': {
      const [from, to] = MONTHS_OF_YEAR[part]
      return months(year, month + from, to - from + 1)
    }
    case 'plan': {
      const [from, to] = YEARS_OF_PLAN[part]
      return years(year + from, to - from + 1)
    }
    case 'decade': {
      const [from, to] = YEARS_OF_DECADE[part]
      return years(year + from, to - from + 1)
    }
    case 'century': {
      const [from, to] = YEARS_OF_CENTURY[part]
      return years(year + from, to - from + 1)
    }
    case 'month': {
      const [from, to] = DAYS_OF_MONTH[part]
      return { first: Math.min(period.first + from, period.last), last: Math.min(period.first + to, period.last) }
    }
    case 'day':
    case 'week':
    case 'season':
    case 'quarter':
    case 'half':
      return shareOf(period, part)
    default:
      return term.grain satisfies never
  }
}

/** Thirds or halves of a period by its days, or by its months where it has three or more: two months have no whole one in their middle. */
function shareOf(period: Period, part: Part): Period {
  const days = period.last - period.first + 1
  if (days < 3) return period
  const cut = (share: number): number => {
    if (days < 89) return period.first + Math.round(days * share)
    const { year, month } = civilOf(period.first)
    return months(year, month + Math.round((days / 30.4) * share), 1).first
  }
  switch (part) {
    case 'early':
      return { first: period.first, last: cut(1 / 3) - 1 }
    case 'middle':
      return { first: cut(1 / 3), last: cut(2 / 3) - 1 }
    case 'late':
    case 'end':
      return { first: cut(2 / 3), last: period.last }
    case 'first-half':
      return { first: period.first, last: cut(1 / 2) - 1 }
    case 'second-half':
      return { first: cut(1 / 2), last: period.last }
    default:
      return part satisfies never
  }
}

/**
 * The last day of a term as a deadline. Middles end at their midpoint: 30 June, the end of the year ending in 5, the end of
 * the century's year 50 (section 5.2).
 */
export function deadlineOf(term: CalendarTerm, period: Period): number {
  if (term.part !== 'middle') return period.last
  const { year, month } = civilOf(period.first)
  if (term.grain === 'year') return months(year, month, 3).last
  if (term.grain === 'decade') return years(year, 2).last
  if (term.grain === 'century') return years(year, 6).last
  return period.last
}

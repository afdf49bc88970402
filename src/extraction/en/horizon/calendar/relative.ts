/** "This year", "next quarter", "the month after next", "the week", "tomorrow": counted from the day of the statement. */

import type { Anchor } from '../../../horizon/anchor.ts'
import { half, mondayOf, months, type Period, quarter, singleDay, week, years } from '../../../horizon/period.ts'
import { type CalendarTerm, isRecurrence } from '../../../horizon/term.ts'
import type { Read } from '../numbers.ts'
import { at, isGlued, type Scene } from '../words.ts'
import { dayFirst, monthTerm } from './months.ts'
import { termOver } from './token.ts'

const GRAINS = { year: 'year', quarter: 'quarter', month: 'month', week: 'week', half: 'half', weekend: 'day' } as const
type RelativeUnit = keyof typeof GRAINS

function unitOf(word: string): RelativeUnit | undefined {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  return bare in GRAINS ? (bare as RelativeUnit) : undefined
}

/** The unit `offset` units after the one that holds the anchor. */
function periodOf(unit: RelativeUnit, offset: number, anchor: Anchor): Period {
  const { day, year, month } = anchor
  switch (unit) {
    case 'year':
      return years(year + offset, 1)
    case 'quarter':
      return quarter(year, Math.ceil(month / 3) + offset)
    case 'half':
      return half(year, Math.ceil(month / 6) + offset)
    case 'month':
      return months(year, month + offset, 1)
    case 'week':
      return week(day, offset)
    case 'weekend': {
      const saturday = mondayOf(day) + 5 + 7 * offset
      return { first: saturday, last: saturday + 1 }
    }
    default:
      return unit satisfies never
  }
}

const KINDS_OF_YEAR = new Set(['calendar', 'fiscal', 'financial', 'coming', 'full'])

export function relativeUnit(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const word = at(scene, i)
  const own = unitOf(word)
  if (own !== undefined) return afterNext(scene, i, own)
  if (word !== 'this' && word !== 'next' && word !== 'the' && word !== 'current') return undefined
  // "Mid-next-year".
  const isJoined = word === 'next' && at(scene, i + 1) === '-' && at(scene, i + 2) === 'year' && isGlued(scene, i + 2)
  const k = isJoined || KINDS_OF_YEAR.has(at(scene, i + 1)) ? i + 2 : i + 1
  const unit = unitOf(at(scene, k))
  if (unit === undefined || ((unit === 'half' || unit === 'quarter') && isPartOfLength(scene, word, k)))
    return undefined
  if (word === 'the' && unit === 'week') {
    const dated = weekOf(scene, k)
    if (dated !== undefined) return dated
  }
  // The fiscal year may say when it ends.
  if (word === 'the' && k === i + 2) return undefined
  if (word === 'the' && /^(?:after|ending|ended)$/.test(at(scene, k + 1))) return undefined
  const offset = word === 'next' ? 1 : 0
  return termOver(scene, i, k + 1, GRAINS[unit], periodOf(unit, offset, scene.anchor), word === 'the')
}

/** "The week of January 13th", "the week beginning the 3rd of May": the week that holds the day. */
export function weekOf(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  if (at(scene, i) !== 'week' || !/^(?:of|beginning|starting|commencing|ending)$/.test(at(scene, i + 1)))
    return undefined
  const k = at(scene, i + 2) === 'the' ? i + 3 : i + 2
  const day = dayFirst(scene, k) ?? monthTerm(scene, k)
  if (day === undefined || day.value.grain !== 'day') return undefined
  const { place } = day.value
  if (!isRecurrence(place)) return termOver(scene, i, day.next, 'week', week(place.first, 0))
  if (place.every === 'year')
    return termOver(scene, i, day.next, 'week', { every: 'year', at: (year) => week(place.at(year).first, 0) })
  return place.every === 'month'
    ? termOver(scene, i, day.next, 'week', { every: 'month', at: (y, m) => week(place.at(y, m).first, 0) })
    : undefined
}

/** "In the new year", "early in the new year": next year; a deadline by it is a holiday without a date. */
export function newYear(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  if (at(scene, i) !== 'the' || at(scene, i + 1) !== 'new' || at(scene, i + 2) !== 'year') return undefined
  if (!/^(?:in|into|of|during|early|late|for)$/.test(at(scene, i - 1))) return undefined
  return termOver(scene, i, i + 3, 'year', years(scene.anchor.year + 1, 1), true)
}

/** "The half", "the next half decade", "the next quarter century". */
function isPartOfLength(scene: Scene, determiner: string, k: number): boolean {
  if (at(scene, k) === 'quarter') return at(scene, k + 1) === 'century' || at(scene, k + 1) === '-'
  return determiner === 'the' || /^(?:[-a]|an|decade|century|dozen|year)$/.test(at(scene, k + 1))
}

/** "(The) year after next"; and, behind "next year", "the year after". */
function afterNext(scene: Scene, i: number, unit: RelativeUnit): Read<CalendarTerm> | undefined {
  if (at(scene, i + 1) !== 'after') return undefined
  const isNext = at(scene, i + 2) === 'next'
  if (!isNext && !(at(scene, i - 1) === 'the' && isBehindNext(scene, i - 2, unit))) return undefined
  const next = isNext ? i + 3 : at(scene, i + 2) === 'that' ? i + 3 : i + 2
  return termOver(scene, i, next, GRAINS[unit], periodOf(unit, 2, scene.anchor))
}

function isBehindNext(scene: Scene, i: number, unit: RelativeUnit): boolean {
  for (let k = i; k > i - 6 && k > 0; k--) if (unitOf(at(scene, k)) === unit) return at(scene, k - 1) === 'next'
  return false
}

/** "This year or next": the unit of the second was left out. */
export function elidedNext(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  if (at(scene, i) !== 'next' || /^(?:few|several|couple|generation|one|time|to)$/.test(at(scene, i + 1)))
    return undefined
  const isOf =
    /^(?:of|in)$/.test(at(scene, i - 1)) && /^(?:|[^a-z0-9]|and|or|if|but|at|so|when)$/.test(at(scene, i + 1))
  const isTurn = at(scene, i - 1) === 'but' || at(scene, i - 1) === ','
  if (!isTurn && !isOf && !/^(?:or|and|maybe|perhaps|possibly|probably)$/.test(at(scene, i - 1))) return undefined
  for (let k = i - 1; k > i - (isOf ? 10 : 5) && k > 0; k--) {
    const unit = unitOf(at(scene, k))
    if (unit !== undefined && at(scene, k - 1) === 'this') {
      // "Not this year but next".
      if (isTurn && at(scene, k - 2) !== 'not' && !at(scene, k - 2).endsWith("n't")) return undefined
      return termOver(scene, i, i + 1, GRAINS[unit], periodOf(unit, 1, scene.anchor))
    }
  }
  return undefined
}

const TIMES_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night', 'noon'])

export function relativeDay(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const { day } = scene.anchor
  switch (at(scene, i)) {
    case 'tomorrow':
    case "tomorrow's":
      return termOver(scene, i, TIMES_OF_DAY.has(at(scene, i + 1)) ? i + 2 : i + 1, 'day', singleDay(day + 1))
    case 'day':
      return at(scene, i + 1) === 'after' && at(scene, i + 2) === 'tomorrow'
        ? termOver(scene, i, i + 3, 'day', singleDay(day + 2))
        : undefined
    case 'tonight':
      return termOver(scene, i, i + 1, 'day', singleDay(day))
    case 'today':
      return termOver(scene, i, i + 1, 'day', singleDay(day), at(scene, i - 1) !== 'later')
    default:
      return undefined
  }
}

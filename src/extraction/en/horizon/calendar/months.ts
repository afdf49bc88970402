/** Months and days of months: "March", "next January", "March 15th", "the 15th of March", "the 15th". */
import { daysInMonth } from '../../../../domain/day.ts'
import { daysOfMonth, months } from '../../../horizon/period.ts'
import type { CalendarTerm } from '../../../horizon/term.ts'
import type { Read } from '../numbers.ts'
import { at, isGlued, type Scene } from '../words.ts'
import { MONTHS, ordinalOf, UNCERTAIN_MONTHS } from './names.ts'
import { termOver } from './token.ts'

export function monthTerm(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const word = at(scene, i)
  if (word === 'next' || word === 'this') {
    const month = MONTHS.get(at(scene, i + 1))
    if (month === undefined) return undefined
    const year = scene.anchor.year + (word === 'next' ? 1 : 0)
    const day = dayBehind(scene, i + 2)
    if (day !== undefined) return termOver(scene, i, day.next, 'day', daysOfMonth(year, month, day.value, day.value))
    return termOver(scene, i, i + 2, 'month', months(year, month, 1))
  }
  const month = MONTHS.get(word.endsWith("'s") ? word.slice(0, -2) : word)
  if (month === undefined) return undefined
  const k =
    at(scene, i + 1) === '.' && isGlued(scene, i + 1) && /^(?:[a-z]{3}|sept)$/.test(word) && word !== 'may'
      ? i + 2
      : i + 1
  // "The June quarter" ends with that month.
  if (at(scene, k) === 'quarter')
    return termOver(scene, i, k + 1, 'quarter', { every: 'year', at: (year) => months(year, month - 2, 3) }, true)
  const day = dayBehind(scene, at(scene, k) === 'the' ? k + 1 : k)
  if (day !== undefined) return dayOfMonth(scene, i, day.next, month, day.value)
  return termOver(
    scene,
    i,
    k,
    'month',
    { every: 'year', at: (year) => months(year, month, 1) },
    UNCERTAIN_MONTHS.has(word),
  )
}

function dayOfMonth(scene: Scene, i: number, next: number, month: number, day: number): Read<CalendarTerm> {
  return termOver(scene, i, next, 'day', { every: 'year', at: (year) => daysOfMonth(year, month, day, day) })
}

/** A day of the month behind its name: "15", "15th", "fifteenth"; not the count of something ("March 15 people"). */
function dayBehind(scene: Scene, i: number): Read<number> | undefined {
  const word = at(scene, i)
  const ordinal = ordinalOf(word)
  if (ordinal !== undefined && ordinal <= 31 && !/^(?:quarter|half|week)$/.test(at(scene, i + 1))) {
    return { value: ordinal, next: i + 1 }
  }
  if (/^(?:twenty|thirty)$/.test(word)) {
    const k = at(scene, i + 1) === '-' ? i + 2 : i + 1
    const ones = ordinalOf(at(scene, k))
    if (ones !== undefined && ones < 10) return { value: (word === 'twenty' ? 20 : 30) + ones, next: k + 1 }
  }
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(word) || at(scene, i + 1) === '%') return undefined
  // "July 14 to July 30", and not "in July 14 to 20 people".
  if (at(scene, i + 1) === 'to' && MONTHS.has(at(scene, i + 2))) return { value: Number(word), next: i + 1 }
  return /^(?:people|of|to|percent|million|billion|units|years?|months?)$/.test(at(scene, i + 1))
    ? undefined
    : { value: Number(word), next: i + 1 }
}

/** What follows "the 15th" when it is a day: an end, a subject or a verb, and not what there are fifteen of. */
const AFTER_DAY = /^(?:|[^a-z0-9-]|i|we|you|they|he|she|it|there|at|and|or|if|when|is|will|the|this|everyone|nobody)$|'/

/** "15 March", "the 15th of March", and "the 15th" of whatever month comes. */
export function dayFirst(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const word = at(scene, i)
  const spoken = /^(?:twenty|thirty)$/.test(word) ? dayBehind(scene, i) : undefined
  const ordinal = ordinalOf(word) ?? spoken?.value
  const k = spoken?.next ?? i + 1
  const plain = /^(?:[1-9]|[12]\d|3[01])$/.test(word) ? Number(word) : undefined
  const day = ordinal ?? plain
  if (day === undefined || day > 31) return undefined
  const monthAt = ordinal !== undefined && at(scene, k) === 'of' ? k + 1 : k
  const month = MONTHS.get(at(scene, monthAt))
  if (month !== undefined) {
    return dayOfMonth(scene, i, monthAt + 1, month, day)
  }
  if (ordinal !== undefined && OF_MONTH.test(`${at(scene, k)} ${at(scene, k + 1)} ${at(scene, k + 2)}`))
    return dayOfAnyMonth(scene, i, k, day)
  const isBare =
    (ordinal !== undefined && isLastWord(scene, i, k)) ||
    (ordinal !== undefined && at(scene, i - 1) === 'the' && /^(?:\d|twenty)/.test(word) && AFTER_DAY.test(at(scene, k)))
  if (!isBare) return undefined
  return dayOfAnyMonth(scene, i, k, day)
}

/** "(On) the first." */
function isLastWord(scene: Scene, i: number, next: number): boolean {
  return at(scene, i - 1) === 'the' && /^(?:on|by|until)$/.test(at(scene, i - 2)) && /^[.;!?]?$/.test(at(scene, next))
}

/** "The first of next month". */
const OF_MONTH = /^of (?:the|next|this) (?:month|following)$/

function dayOfAnyMonth(scene: Scene, i: number, next: number, day: number): Read<CalendarTerm> {
  return termOver(scene, i, next, 'day', { every: 'month', at: (year, m) => daysOfMonth(year, m, day, day) }, true)
}

/** Sevenths of a month: "the second week of May", "the last two weeks of June". */
export function weekOfMonth(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const ordinal = ordinalOf(at(scene, i))
  const isLast = /^(?:last|final)$/.test(at(scene, i))
  if (!isLast && (ordinal === undefined || ordinal > 4)) return undefined
  const isPair = /^(?:two|couple)$/.test(at(scene, i + 1))
  const k = isPair ? (at(scene, i + 2) === 'of' ? i + 3 : i + 2) : i + 1
  if (!/^weeks?$/.test(at(scene, k)) || !/^(?:of|in)$/.test(at(scene, k + 1))) return undefined
  const month = MONTHS.get(at(scene, k + 2))
  if (month === undefined) return undefined
  const days = isPair ? 14 : 7
  const from = isLast ? undefined : ((ordinal ?? 1) - 1) * 7 + 1
  return termOver(scene, i, k + 3, 'week', {
    every: 'year',
    at: (year) => {
      const first = from ?? daysInMonth(year, month) - days + 1
      return daysOfMonth(year, month, first, first + days - 1)
    },
  })
}

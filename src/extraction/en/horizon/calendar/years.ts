/** Years by number: "2031", "'31", "twenty thirty-one", "2027/28", and whole dates in digits. */

import { daysInMonth } from '../../../../domain/day.ts'
import { daysOfMonth, months, type Period, years } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm } from '../../../horizon/term.ts'
import { ONES, type Read, readBelowHundred, TEENS, TENS } from '../numbers.ts'
import { at, isGlued, type Scene } from '../words.ts'

const YEAR = /^(?:1[89]|2[0-9])\d\d$/
const SHORT_YEAR = /^'\d\d$/

/** A year in digits or words; its number is checked for being a year, not a quantity, by the frame it stands in. */
export function readYear(scene: Scene, i: number): Read<number> | undefined {
  const word = at(scene, i)
  if (YEAR.test(word)) return { value: Number(word), next: i + 1 }
  if (SHORT_YEAR.test(word)) return { value: fullYear(Number(word.slice(1)), scene.anchor.year), next: i + 1 }
  return readSpokenYear(scene, i)
}

/** Two digits in the century that puts them nearest to the anchor. */
export function fullYear(twoDigits: number, anchorYear: number): number {
  const year = anchorYear - (anchorYear % 100) + twoDigits
  if (year - anchorYear > 50) return year - 100
  return anchorYear - year > 50 ? year + 100 : year
}

/** "Twenty twenty-seven", "twenty-thirty", "twenty oh nine", "two thousand and thirty". */
function readSpokenYear(scene: Scene, i: number): Read<number> | undefined {
  const word = at(scene, i)
  if (word === 'two' && at(scene, i + 1) === 'thousand') {
    const rest = readBelowHundred(scene, at(scene, i + 2) === 'and' ? i + 3 : i + 2)
    return rest && { value: 2000 + rest.value, next: rest.next }
  }
  const hundreds = word === 'twenty' ? 2000 : word === 'nineteen' ? 1900 : word === 'eighteen' ? 1800 : 0
  if (hundreds === 0) return undefined
  const k = at(scene, i + 1) === '-' && isGlued(scene, i + 1) ? i + 2 : i + 1
  const rest = at(scene, k)
  if (TENS.has(rest) || TEENS.has(rest)) {
    const below = readBelowHundred(scene, k)
    return below && { value: hundreds + below.value, next: below.next }
  }
  const ones = rest === 'oh' ? ONES.get(at(scene, k + 1)) : undefined
  return ones === undefined ? undefined : { value: hundreds + ones, next: k + 2 }
}

export function yearTerm(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const digits = readDigitDate(scene, i)
  if (digits !== undefined) return digits
  const year = readYear(scene, i)
  if (year === undefined) return undefined
  const start = scene.words[i]?.start ?? 0
  const end = scene.words[year.next - 1]?.end ?? start
  const place = years(year.value, 1)
  return { value: calendarTerm(start, end, 'year', place, { isYearNumber: true }), next: year.next }
}

/** "2027-03-15", "2027-03", "2027/28", "2027-28". */
function readDigitDate(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const word = at(scene, i)
  const mark = at(scene, i + 1)
  if (!YEAR.test(word) || (mark !== '-' && mark !== '/') || !isGlued(scene, i + 1) || !isGlued(scene, i + 2))
    return undefined
  const second = at(scene, i + 2)
  if (!/^\d\d$/.test(second)) return undefined
  const year = Number(word)
  const number = Number(second)
  const start = scene.words[i]?.start ?? 0
  const term = (next: number, grain: 'day' | 'month' | 'year', place: Period): Read<CalendarTerm> => ({
    value: calendarTerm(start, scene.words[next - 1]?.end ?? start, grain, place),
    next,
  })
  const third = at(scene, i + 4)
  if (at(scene, i + 3) === mark && /^\d\d$/.test(third) && number >= 1 && number <= 12) {
    const day = Number(third)
    return day >= 1 && day <= daysInMonth(year, number)
      ? term(i + 5, 'day', daysOfMonth(year, number, day, day))
      : undefined
  }
  if (number >= 1 && number <= 12) return mark === '-' ? term(i + 3, 'month', months(year, number, 1)) : undefined
  const span = number - (year % 100)
  return span > 0 && span <= 12 ? term(i + 3, 'year', years(year, span + 1)) : undefined
}

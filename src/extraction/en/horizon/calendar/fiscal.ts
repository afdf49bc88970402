/** Fiscal years: the calendar year, unless the sentence says in which month they end. */

import { daysInMonth } from '../../../../domain/day.ts'
import { months, years } from '../../../horizon/period.ts'
import type { CalendarTerm } from '../../../horizon/term.ts'
import { type Read, readBelowHundred, TENS } from '../numbers.ts'
import { at, type Scene } from '../words.ts'
import { MONTHS } from './names.ts'
import { termOver } from './token.ts'
import { fullYear, readYear } from './years.ts'

const DECEMBER = 12
/** How many words away from the fiscal year its closing month may be said. */
const REACH = 16

/** "FY27", "fiscal 2027", "fiscal year 2027", "the fiscal year ending June 2027", "next fiscal year" (with its calendar). */
export function fiscalYear(scene: Scene, i: number): Read<CalendarTerm | null> | undefined {
  const word = at(scene, i)
  const code = /^fy(?:20)?(\d\d)$/.exec(word)
  if (code !== null) return fiscalTerm(scene, i, i + 1, fullYear(Number(code[1]), scene.anchor.year))
  if (word === 'year') return closingYear(scene, i, i + 1)
  if (word !== 'fy' && word !== 'fiscal' && word !== 'financial') return undefined
  let k = i + 1
  if (at(scene, k) === 'year') k++
  else if (word === 'financial') return undefined
  const year = readYear(scene, k) ?? readShort(scene, k)
  if (year !== undefined) return fiscalTerm(scene, i, year.next, year.value)
  return closingYear(scene, i, k)
}

/** "Fiscal 27", "fiscal twenty-seven". */
function readShort(scene: Scene, i: number): Read<number> | undefined {
  const word = at(scene, i)
  const digits = /^\d\d$/.test(word) ? { value: Number(word), next: i + 1 } : undefined
  const number = digits ?? (TENS.has(word) ? readBelowHundred(scene, i) : undefined)
  return number && { value: fullYear(number.value, scene.anchor.year), next: number.next }
}

/** "(The fiscal year) ending June 2027": the twelve months to the end of that one. */
function closingYear(scene: Scene, i: number, k: number): Read<CalendarTerm | null> | undefined {
  const closing = readClosing(scene, k)
  if (closing === undefined) return undefined
  // "Our fiscal year ends in June" tells the calendar; it is no time itself.
  if (/^(?:ends?|closes)$/.test(at(scene, k))) return { value: null, next: closing.next }
  const { month } = closing
  if (closing.year !== undefined) return termOver(scene, i, closing.next, 'year', months(closing.year, month - 11, 12))
  return termOver(scene, i, closing.next, 'year', { every: 'year', at: (y) => months(y, month - 11, 12) })
}

function fiscalTerm(scene: Scene, i: number, next: number, year: number): Read<CalendarTerm> {
  const closing = findClosing(scene, i)
  return termOver(scene, i, next, 'year', closing === DECEMBER ? years(year, 1) : months(year, closing - 11, 12))
}

interface Closing {
  readonly month: number
  readonly year: number | undefined
  readonly next: number
}

/** "Ending (on 30) June (2027)", "that ends in September". */
function readClosing(scene: Scene, i: number): Closing | undefined {
  let k = i
  if (/^(?:that|which|,)$/.test(at(scene, k))) k++
  if (/^(?:that|which)$/.test(at(scene, k))) k++
  if (!/^(?:ending|ends|ended|end|closing|closes)$/.test(at(scene, k))) return undefined
  k++
  for (let count = 0; count < 5 && /^(?:in|on|at|the|end|of|\d{1,2}(?:st|th)?)$/.test(at(scene, k)); count++) k++
  const month = MONTHS.get(at(scene, k))
  if (month === undefined) return undefined
  k++
  if (Number(at(scene, k)) <= daysInMonth(2024, month)) k++
  if (at(scene, k) === ',') k++
  const year = readYear(scene, k)
  return { month, year: year?.value, next: year?.next ?? k }
}

/** The month in which the words around say that fiscal years end; December when they do not. */
function findClosing(scene: Scene, i: number): number {
  for (let k = Math.max(0, i - REACH); k < i + REACH; k++) {
    const closing = readClosing(scene, k)
    if (closing !== undefined) return closing.month
  }
  return DECEMBER
}

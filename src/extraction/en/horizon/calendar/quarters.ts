/** Quarters and half-years: "Q3", "3Q26", "the third quarter", "H1", "1H26", "the back half", "the first six months". */
import type { PartToken } from '../../../horizon/compose.ts'
import { half, months, quarter } from '../../../horizon/period.ts'
import type { Recurrence } from '../../../horizon/recurrence.ts'
import type { CalendarTerm } from '../../../horizon/term.ts'
import { ONES, type Read, readNumber } from '../numbers.ts'
import { at, type Scene } from '../words.ts'
import { ordinalOf } from './names.ts'
import { partOver, termOver } from './token.ts'
import { fullYear } from './years.ts'

/** Quarters `from` to `to` of whatever year. */
export function quarters(from: number, to: number): Recurrence {
  return {
    every: 'year',
    at: (year) => ({ first: quarter(year, from).first, last: quarter(year, to).last }),
    share: { fromMonth: from * 3 - 3, months: (to - from + 1) * 3 },
  }
}

function halves(index: number): Recurrence {
  return { every: 'year', at: (year) => half(year, index), share: { fromMonth: index * 6 - 6, months: 6 } }
}

const CODE = /^(?:(q)([1-4])|([1-4])(q)|(h)([12])|([12])(h))(?:(?:20)?(\d\d))?$/

/** "Q3", "4q", "h1", "1h26", "3q2027". */
export function quarterCode(scene: Scene, i: number): Read<CalendarTerm | PartToken> | undefined {
  const match = CODE.exec(at(scene, i))
  if (match === null) return undefined
  const index = Number(match[2] ?? match[3] ?? match[6] ?? match[7])
  const isQuarter = match[1] !== undefined || match[4] !== undefined
  const year = match[9] === undefined ? undefined : fullYear(Number(match[9]), scene.anchor.year)
  if (isQuarter)
    return termOver(scene, i, i + 1, 'quarter', year === undefined ? quarters(index, index) : quarter(year, index))
  return termOver(scene, i, i + 1, 'half', year === undefined ? halves(index) : half(year, index))
}

/** "Q three", as it is said. */
export function spokenQuarter(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const index = ONES.get(at(scene, i + 1)) ?? 0
  return index >= 1 && index <= 4 ? termOver(scene, i, i + 2, 'quarter', quarters(index, index)) : undefined
}

const FINAL = new Set(['final', 'last', 'closing'])

/** "The third quarter", "the second or third quarter", "the last quarter of ...". */
export function quarterName(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const first = ordinalOf(at(scene, i)) ?? (FINAL.has(at(scene, i)) ? 4 : undefined)
  if (first === undefined || first > 4) return undefined
  let k = i + 1
  let last = first
  if (/^(?:or|to|and|through|-)$/.test(at(scene, k))) {
    const other = ordinalOf(at(scene, k + 1) === 'the' ? at(scene, k + 2) : at(scene, k + 1))
    if (other !== undefined && other > first && other <= 4) {
      last = other
      k += at(scene, k + 1) === 'the' ? 3 : 2
    }
  }
  if (/^(?:fiscal|calendar|-)$/.test(at(scene, k))) k++
  if (!/^quarters?(?:'s)?$/.test(at(scene, k))) return undefined
  // "The first quarter-finals".
  if (at(scene, k + 1) === '-' || /^(?:century|mile|final|finals)$/.test(at(scene, k + 1))) return undefined
  // "Last quarter" alone is past.
  if (FINAL.has(at(scene, i)) && at(scene, k + 1) !== 'of' && at(scene, i) === 'last') return undefined
  return termOver(scene, i, k + 1, 'quarter', quarters(first, last))
}

const HALVES: ReadonlyMap<string, 1 | 2> = new Map([
  ['first', 1],
  ['front', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['back', 2],
  ['latter', 2],
  ['last', 2],
])

/** "The second half": part of what follows ("of the decade"), a half-year when nothing does. */
export function halfName(scene: Scene, i: number): Read<PartToken> | undefined {
  const word = at(scene, i)
  const index = HALVES.get(word)
  const k = /^(?:fiscal|-)$/.test(at(scene, i + 1)) ? i + 2 : i + 1
  if (index === undefined || at(scene, k) !== 'half') return undefined
  const alone = word === 'last' ? null : termOver(scene, i, k + 1, 'half', halves(index), i > 1).value
  return partOver(scene, i, k + 1, index === 1 ? 'first-half' : 'second-half', { alone })
}

/** "The first six months of ...", "the last three months of ...". */
export function monthsOfYear(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const isFirst = at(scene, i) === 'first'
  if (!isFirst && !FINAL.has(at(scene, i))) return undefined
  const count = readNumber(scene, i + 1)
  if (
    count === undefined ||
    count.value > 11 ||
    at(scene, count.next) !== 'months' ||
    at(scene, count.next + 1) !== 'of'
  )
    return undefined
  const fromMonth = isFirst ? 0 : 12 - count.value
  const place: Recurrence = {
    every: 'year',
    at: (year) => months(year, fromMonth + 1, count.value),
    share: { fromMonth, months: count.value },
  }
  return termOver(scene, i, count.next + 1, 'half', place, true)
}

/** Quarters, half-years, the first or last months of a year: 三季度, q3, 3q26, 前三季度, 下半年, 1h26, 前十个月, 下个季度. */
import type { Anchor } from '../../../horizon/anchor.ts'
import { half, months, quarter } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm } from '../../../horizon/term.ts'
import { matchesOf } from '../matches.ts'
import { AMOUNT, numberOf } from '../numerals.ts'
import { nearest } from './years.ts'

/** 1 first quarter of a range, 2 quarter. */
const QUARTER =
  /(?<![\d.前头后每]|(?<!整)个)第?(?:([一二三四1-4])季?度?(?:到|至|-|~|、|和|或)?第?)?([一二三四1-4])(?:季度|(?<=第.)季(?![节报后])|季(?=[末初底])|财季)/g
const LAST_QUARTER = /最后一个?季度?/g
const FIRST_QUARTERS = /(?:前|头)([二两三23])个?季度/g
/** 1 year, 2 quarter; 3 quarter, 4 year; 5 quarter alone. */
const Q =
  /(?<![a-z\d])(20\d\d|\d\d)年?q([1-4])(?!\d)|(?<![a-z\d])([1-4])q'?(20\d\d|\d\d)?(?![a-z\d])|(?<![a-z\d])q([1-4])(?![\d])/g
const H =
  /(?<![a-z\d])(20\d\d|\d\d)年?h([12])(?!\d)|(?<![a-z\d])([12])h'?(20\d\d|\d\d)?(?![a-z\d])|(?<![a-z\d])h([12])(?![\d])/g
const YEAR_OF_Q = /^ ?'?(20\d\d|\d\d)(?![\d年万亿%])/
const HALF_YEAR = /(?<![今以之然往])[上下前后头]半年(?![报线检])度?/g
const NAMED_QUARTER = /(上个?|上一个?|本|这个?|这一|当|下个?|下一个?|下下个?)(?:财季|季度|季(?![节度]))/g
const NAMED_HALF = /(上|这|本|下)一?个半年/g
const SOME_MONTHS = new RegExp(`(前|头|最后的?|后)(${AMOUNT})个月`, 'g')

export function findQuarters(text: string, anchor: Anchor): CalendarTerm[] {
  const terms: CalendarTerm[] = []
  if (text.includes('季')) {
    for (const match of matchesOf(QUARTER, text)) {
      const to = numberOf(match[2] ?? '') ?? 0
      const from = match[1] === undefined ? to : (numberOf(match[1]) ?? 0)
      if (from > to) continue
      push(terms, match, 'quarter', everyYear(from * 3 - 2, (to - from + 1) * 3))
    }
    for (const match of matchesOf(LAST_QUARTER, text)) push(terms, match, 'quarter', everyYear(10, 3))
    for (const match of matchesOf(FIRST_QUARTERS, text)) {
      push(terms, match, 'quarter', everyYear(1, (numberOf(match[1] ?? '') ?? 0) * 3))
    }
    for (const match of matchesOf(NAMED_QUARTER, text)) {
      const index = Math.ceil(anchor.month / 3) + offsetOf(match[1] ?? '')
      push(terms, match, 'quarter', months(anchor.year, index * 3 - 2, 3))
    }
  }
  if (/[qh]/.test(text)) {
    for (const match of matchesOf(Q, text)) pushShort(terms, match, text, anchor, 'quarter')
    for (const match of matchesOf(H, text)) pushShort(terms, match, text, anchor, 'half')
  }
  if (text.includes('半年')) {
    for (const match of matchesOf(HALF_YEAR, text)) {
      const index = /^[下后]/.test(match[0]) ? 2 : 1
      push(terms, match, 'half', everyYear(index * 6 - 5, 6))
    }
    for (const match of matchesOf(NAMED_HALF, text)) {
      const offset = match[1] === '上' ? -1 : match[1] === '下' ? 1 : 0
      push(terms, match, 'half', months(anchor.year, (Math.ceil(anchor.month / 6) + offset) * 6 - 5, 6))
    }
  }
  if (text.includes('个月')) {
    for (const match of matchesOf(SOME_MONTHS, text)) pushSomeMonths(terms, match, text)
  }
  return terms
}

function offsetOf(words: string): number {
  if (words.startsWith('上')) return -1
  if (words.startsWith('下下')) return 2
  return words.startsWith('下') ? 1 : 0
}

function everyYear(month: number, count: number): CalendarTerm['place'] {
  return { every: 'year', at: (year) => months(year, month, count), share: { fromMonth: month - 1, months: count } }
}

function push(
  terms: CalendarTerm[],
  match: RegExpExecArray,
  grain: 'quarter' | 'half',
  place: CalendarTerm['place'],
  length = match[0].length,
): void {
  terms.push(calendarTerm(match.index, match.index + length, grain, place))
}

function pushShort(
  terms: CalendarTerm[],
  match: RegExpExecArray,
  text: string,
  anchor: Anchor,
  grain: 'quarter' | 'half',
): void {
  const index = Number(match[2] ?? match[3] ?? match[5])
  let end = match.index + match[0].length
  let year = match[1] ?? match[4]
  if (year === undefined) {
    const after = YEAR_OF_Q.exec(text.slice(end, end + 7))
    if (after !== null) {
      year = after[1]
      end += after[0].length
    }
  }
  const size = grain === 'quarter' ? 3 : 6
  const inYear = (y: number) => (grain === 'quarter' ? quarter(y, index) : half(y, index))
  const number = Number(year)
  const place =
    year === undefined
      ? everyYear(index * size - size + 1, size)
      : inYear(number > 99 ? number : nearest(number, anchor))
  push(terms, match, grain, place, end - match.index)
}

/** Only of a year that was said: 明年前三个月, 今年最后两个月. */
function pushSomeMonths(terms: CalendarTerm[], match: RegExpExecArray, text: string): void {
  const count = numberOf(match[2] ?? '') ?? 0
  if (count < 1 || count > 11 || !/年的?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) return
  push(terms, match, 'half', everyYear(/^[前头]/.test(match[1] ?? '') ? 1 : 13 - count, count))
}

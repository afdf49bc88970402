/** Months and days of a month: 三月, 5月份, 三四月份, 3到5月, 下个月, 3月15日, 15号, 2026-03-15. */
import { civilOf, daysInMonth } from '../../../../domain/day.ts'
import type { Anchor } from '../../../horizon/anchor.ts'
import { daysOfMonth, months, singleDay } from '../../../horizon/period.ts'
import type { Recurrence } from '../../../horizon/recurrence.ts'
import { type CalendarTerm, calendarTerm } from '../../../horizon/term.ts'
import { matchesOf } from '../matches.ts'
import { numberOf } from '../numerals.ts'

const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const DAY = '(?:[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])'
const BEFORE_NUMBER = '(?<![\\d.,a-z零〇一二两三四五六七八九十百第几数#/:-])'

/** 1 month, 2 day, 3 last day. */
const MONTH_AND_DAY = new RegExp(
  `${BEFORE_NUMBER}(${MONTH})月(?:份的?)?(${DAY})[日号]?(?:(?:到|至|-|~)(${DAY}))?[日号](?![线楼院元])`,
  'g',
)
/** 1 first month, 2 last month. */
const MONTHS = new RegExp(
  `${BEFORE_NUMBER}(?:(${MONTH})月?份?(?:到|至|-|~|、))?(${MONTH})月(?!天|花|流火|怀胎|薪|球|亮|活|嫂|供|票|租|饼|费|牙|息|里都)份?`,
  'g',
)
/** Two neighbouring figures: 三四月份, 十一二月. */
const NEIGHBOURING_MONTHS = new RegExp(`${BEFORE_NUMBER}(十?[一二三四五六七八])([二三四五六七八九])月份?`, 'g')
const NAMED_MONTH =
  /(上上?个?|本|这个?|当|下下个?|下个?|下一个?|再下个?)月(?![薪供租费球亮])份?|(?<![\d一二两三四五六七八九十几半个数])月内/g
const DAY_ALONE = new RegExp(
  `${BEFORE_NUMBER}(?:(${DAY})[日号]?(?:到|至|-|~))?(${DAY})[日号](?![线楼院元本内机位选馆])`,
  'g',
)
const ISO =
  /(?<![\d.])((?:20|21)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d.])|(?<![\d.-])((?:20|21)\d\d)[-./](0[1-9]|1[0-2])(?![\d.-])/g

export function findMonths(text: string, anchor: Anchor): CalendarTerm[] {
  const terms: CalendarTerm[] = []
  if (text.includes('月')) {
    for (const match of matchesOf(MONTH_AND_DAY, text)) pushMonthAndDay(terms, match)
    for (const match of matchesOf(NEIGHBOURING_MONTHS, text)) {
      const base = (match[1] ?? '').length === 2 ? 10 : 0
      const from = numberOf(match[1] ?? '') ?? 0
      const to = base + (numberOf(match[2] ?? '') ?? 0)
      if (to === from + 1 && to <= 12) push(terms, match, 'month', everyYear(from, 2))
    }
    for (const match of matchesOf(MONTHS, text)) {
      const to = numberOf(match[2] ?? '') ?? 0
      const from = match[1] === undefined ? to : (numberOf(match[1]) ?? 0)
      push(terms, match, 'month', everyYear(from, from <= to ? to - from + 1 : to + 13 - from))
    }
    for (const match of matchesOf(NAMED_MONTH, text)) {
      push(terms, match, 'month', months(anchor.year, anchor.month + offsetOf(match[1] ?? ''), 1))
    }
  }
  if (/[日号]/.test(text)) {
    for (const match of matchesOf(DAY_ALONE, text)) pushDay(terms, match, text)
  }
  if (/20\d\d[-./]\d|21\d\d[-./]\d/.test(text)) {
    for (const match of matchesOf(ISO, text)) pushIso(terms, match)
  }
  return terms
}

function offsetOf(words: string): number {
  if (words.startsWith('上')) return words.startsWith('上上') ? -2 : -1
  if (words.startsWith('下下') || words.startsWith('再下')) return 2
  return words.startsWith('下') ? 1 : 0
}

function everyYear(month: number, count: number): Recurrence {
  return { every: 'year', at: (year) => months(year, month, count) }
}

function push(
  terms: CalendarTerm[],
  match: RegExpExecArray,
  grain: 'day' | 'month',
  place: CalendarTerm['place'],
  extra: { needsCue?: boolean } = {},
): void {
  terms.push(calendarTerm(match.index, match.index + match[0].length, grain, place, extra))
}

function pushMonthAndDay(terms: CalendarTerm[], match: RegExpExecArray): void {
  const month = numberOf(match[1] ?? '') ?? 0
  const from = numberOf(match[2] ?? '') ?? 0
  const to = match[3] === undefined ? from : (numberOf(match[3]) ?? 0)
  // 2028 is a leap year: the day exists in some year.
  if (from < 1 || to < from || to > daysInMonth(2028, month)) return
  push(terms, match, 'day', { every: 'year', at: (year) => daysOfMonth(year, month, from, to) })
}

/** A day of the month alone needs a word that makes it a date, or a month before it. */
const BEFORE_DAY = /(?:[到在于从]|本月|这个月|下个?月|最[早晚快迟]|截止|截至|赶在)$/
const AFTER_DAY =
  /^(?:[之以]?[前后]|当天|起|开始|左右|晚上|上午|下午|早上|会|将|就|要|发布|上线|见分晓|公布|出结果|生效)/

function pushDay(terms: CalendarTerm[], match: RegExpExecArray, text: string): void {
  const to = numberOf(match[2] ?? '') ?? 0
  const from = match[1] === undefined ? to : (numberOf(match[1]) ?? 0)
  if (from < 1 || to < from || to > 31) return
  const end = match.index + match[0].length
  const before = text.slice(Math.max(0, match.index - 3), match.index)
  if (!BEFORE_DAY.test(before) && !AFTER_DAY.test(text.slice(end, end + 3))) return
  push(terms, match, 'day', { every: 'month', at: (year, month) => daysOfMonth(year, month, from, to) })
}

function pushIso(terms: CalendarTerm[], match: RegExpExecArray): void {
  const [, year, , month, day, yearOnly, monthOnly] = match
  if (yearOnly !== undefined) {
    push(terms, match, 'month', months(Number(yearOnly), Number(monthOnly), 1))
    return
  }
  const period = daysOfMonth(Number(year), Math.min(12, Math.max(1, Number(month))), Number(day), Number(day))
  if (civilOf(period.first).day === Number(day) && Number(month) === civilOf(period.first).month) {
    push(terms, match, 'day', singleDay(period.first))
  }
}

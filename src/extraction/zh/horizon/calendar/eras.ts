/** Decades, centuries, five-year plans: 2030年代, 三十年代, 本世纪, 下个世纪, 这个十年, 十五五. */
import type { Anchor } from '../../../horizon/anchor.ts'
import { century, decade, years } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm } from '../../../horizon/term.ts'
import { matchesOf } from '../matches.ts'
import { figuresOf, numberOf } from '../numerals.ts'

const CENTURY_NAME =
  '(?:本|这个|这一个|上个?|上一个|下个?|下一个)世纪|(?:2[0-3]|1\\d|十[七八九]|二十[一二三]?|廿一)世纪'
/** 1 century, 2 first year; 3 tens. */
const DECADE = new RegExp(
  `(?:(${CENTURY_NAME})的?)?(?:((?:19|20|21)\\d0|[一二][零〇一二三四五六七八九]{2}[零〇])|(?<![\\d.])(\\d)0|(?<![一二三四五六七八九])([一二两三四五六七八九])十)年代|(?<!\\d)(2\\d\\d0)s(?![a-z])`,
  'g',
)
const CENTURY = new RegExp(
  `(?<![\\d半个一二两三])(?:${CENTURY_NAME})(?!最|杯)|(?<![\\d一二两三十半个几数多本这上下])世纪(?=[末初中]|中叶)`,
  'g',
)
const THIS_DECADE =
  /(?:本|这个|这一个)(?:十年|年代)|这十年(?=末|底|结束|内|之内|剩下|余下)|下个十年|下一个十年(?=的?(?:[末底初]|结束|开始|中期|后期|[上下前后]半))/g
const PLAN = /第?十([三四五六])(?:个五年(?:规划|计划)|五(?![年个岁名家万块天元人次倍亿点分里层号月日度]))/g

export function findEras(text: string, anchor: Anchor): CalendarTerm[] {
  const terms: CalendarTerm[] = []
  if (/年代|0s/.test(text)) {
    for (const match of matchesOf(DECADE, text)) {
      const first = firstYearOf(match, anchor)
      terms.push(calendarTerm(match.index, match.index + match[0].length, 'decade', decade(first)))
    }
  }
  if (text.includes('世纪')) {
    for (const match of matchesOf(CENTURY, text)) {
      const end = match.index + match[0].length
      terms.push(calendarTerm(match.index, end, 'century', century(centuryOf(match[0], anchor))))
    }
  }
  if (/十年|年代/.test(text)) {
    for (const match of matchesOf(THIS_DECADE, text)) {
      const first = anchor.year - (anchor.year % 10) + (match[0].startsWith('下') ? 10 : 0)
      terms.push(calendarTerm(match.index, match.index + match[0].length, 'decade', decade(first)))
    }
  }
  for (const match of matchesOf(PLAN, text)) {
    const first = 2021 + ((numberOf(match[1] ?? '') ?? 4) - 4) * 5
    terms.push(calendarTerm(match.index, match.index + match[0].length, 'plan', years(first, 5)))
  }
  return terms
}

function firstYearOf(match: RegExpExecArray, anchor: Anchor): number {
  const year = match[2] ?? match[5]
  if (year !== undefined) return figuresOf(year) ?? anchor.year
  const tens = (match[3] === undefined ? (numberOf(match[4] ?? '') ?? 0) : Number(match[3])) * 10
  if (match[1] !== undefined) return centuryOf(match[1], anchor) + tens
  const here = anchor.year - (anchor.year % 100) + tens
  // The decade of that name whose middle is nearest.
  return [here - 100, here, here + 100].reduce((best, first) =>
    Math.abs(first + 5 - anchor.year) < Math.abs(best + 5 - anchor.year) ? first : best,
  )
}

function centuryOf(words: string, anchor: Anchor): number {
  const here = anchor.year - (anchor.year % 100)
  if (words.startsWith('上')) return here - 100
  if (words.startsWith('下')) return here + 100
  const number = numberOf(words.replace(/世纪$/, ''))
  return number === undefined || number < 10 ? here : (number - 1) * 100
}

/** Years counted from this one: 今年, 明年, 后年, 大后年, 去年, 今明两年, 明后年, 年内. */
import type { Anchor } from '../../../horizon/anchor.ts'
import { years } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm } from '../../../horizon/term.ts'
import { matchesOf } from '../matches.ts'

/** First year counted from this one, and how many years. */
const NAMED: Readonly<Record<string, readonly [number, number]>> = {
  今年: [0, 1],
  今年度: [0, 1],
  本年: [0, 1],
  本年度: [0, 1],
  本财年: [0, 1],
  这个财年: [0, 1],
  年内: [0, 1],
  明年: [1, 1],
  明年度: [1, 1],
  来年: [1, 1],
  翌年: [1, 1],
  下一年: [1, 1],
  下一年度: [1, 1],
  下年度: [1, 1],
  下财年: [1, 1],
  下个财年: [1, 1],
  下一财年: [1, 1],
  下一个财年: [1, 1],
  后年: [2, 1],
  大后年: [3, 1],
  今明: [0, 2],
  今明年: [0, 2],
  今明两年: [0, 2],
  今明后三年: [0, 3],
  今明后年: [0, 3],
  明后: [1, 2],
  明后年: [1, 2],
  明后两年: [1, 2],
  去年: [-1, 1],
  上一年: [-1, 1],
  上年度: [-1, 1],
  上财年: [-1, 1],
  上个财年: [-1, 1],
  前年: [-2, 1],
  大前年: [-3, 1],
}

const NAMED_YEAR =
  /今明后(?:三)?年|今明(?:两)?年|明后(?:两)?年|[今本]年度?(?!代)|(?:本|这个|下一?个?|上个?)财年|(?<![未年十百千])来年|翌年|下一?年度|下一年(?!级)|大?后年|明年度?|去年|(?<![用花等撑干做熬拖待住])上一年(?![级半多])|上年度|大?前年|年内/g
/** 五年后 + 年轻人, 2030年前 + 年产, 三年 + 内 and 三年来 + 年均 are none of these. */
const COUNTED_YEAR = /(?:[\d一二两三四五六七八九十几半百数多个]年|月|周|季度)$/
const NUMBER = /[\d一二两三四五六七八九十几半百千数多]$/
const OTHER_WORD = /^(?:[轻产均化薪龄报级货]|度(?!内|之?前|末|底))/

export function findNamedYears(text: string, anchor: Anchor): CalendarTerm[] {
  if (!text.includes('年')) return []
  const terms: CalendarTerm[] = []
  for (const match of matchesOf(NAMED_YEAR, text)) {
    const [name] = match
    const start = match.index
    const end = start + name.length
    const before = text.slice(Math.max(0, start - 3), start)
    if (/^[前后]年/.test(name) && COUNTED_YEAR.test(before)) continue
    if (name === '年内' && NUMBER.test(before)) continue
    if (name.endsWith('年') && OTHER_WORD.test(text.slice(end, end + 3))) continue
    const [from, count] = NAMED[name] ?? [0, 1]
    terms.push(calendarTerm(start, end, 'year', years(anchor.year + from, count)))
  }
  return terms
}

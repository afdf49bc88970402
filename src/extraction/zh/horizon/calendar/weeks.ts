/** Weeks and days near at hand: 下周, 本周五, 周三, 周末, 明天, 后天, 今晚. */
import type { Anchor } from '../../../horizon/anchor.ts'
import { mondayOf, week } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm } from '../../../horizon/term.ts'
import { matchesOf } from '../matches.ts'

/** 1 which week, 2 weekday; 3 weekday alone. */
const WEEK =
  /(上上个?|上个?|上一个?|本|这个?|这一|下下个?|下个?|下一个?)(?:周(?![期年边刊岁报转])|星期|礼拜)([一二三四五六日天末])?|(?<!(?<!周|期|拜)[\d一二两三四五六七八九十几半每个])(?:周|星期|礼拜)([一二三四五六日天末])(?!岁|餐厅)|(?<![\d一二两三四五六七八九十几半每个])周内/g
const WEEKDAYS = '一二三四五六'
const DAY_OFFSET: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2, 大后: 3, 昨: -1, 前: -2 }
const NEAR_DAY =
  /(今明后|今明|明后)[两三]?[天日]|(今|明|后|大后|昨|前)(?:[天日](?!下(?![午班半周个])|[然气津王才使空文线系]|集团|之星|方舟|黄花)|儿个?|(?<=[今明昨])[晚夜晨早](?![报餐饭]))(?:(?:上午|下午|中午|早上|晚上|凌晨|傍晚|夜里|晚间|盘中|盘后|收盘)?(?:的?(?:[\d一二两三四五六七八九十]{1,2}(?:点半?钟?|时)))?)?/g

export function findWeeksAndDays(text: string, anchor: Anchor): CalendarTerm[] {
  const terms: CalendarTerm[] = []
  if (/[周星礼]/.test(text)) {
    for (const match of matchesOf(WEEK, text)) pushWeek(terms, match, anchor)
  }
  for (const match of matchesOf(NEAR_DAY, text)) {
    const end = match.index + match[0].length
    if (!isNearDay(match[0], text.slice(Math.max(0, match.index - 3), match.index), text.slice(end, end + 4))) continue
    const names = match[1]
    // 明后两天: from the first to the last of them
    const from = DAY_OFFSET[names === undefined ? (match[2] ?? '') : names.charAt(0)] ?? 0
    const to = names === undefined ? from : (DAY_OFFSET[names.charAt(names.length - 1)] ?? from)
    terms.push(calendarTerm(match.index, end, 'day', { first: anchor.day + from, last: anchor.day + to }))
  }
  return terms
}

function pushWeek(terms: CalendarTerm[], match: RegExpExecArray, anchor: Anchor): void {
  const end = match.index + match[0].length
  const weekday = match[2] ?? match[3]
  if (match[1] === undefined && weekday !== undefined) {
    const [first, last] = daysOf(weekday)
    const place = { every: 'week', at: (monday: number) => ({ first: monday + first, last: monday + last }) } as const
    terms.push(calendarTerm(match.index, end, 'day', place))
    return
  }
  const offset = offsetOf(match[1] ?? '')
  if (weekday === undefined) {
    terms.push(calendarTerm(match.index, end, 'week', week(anchor.day, offset)))
    return
  }
  const monday = mondayOf(anchor.day) + offset * 7
  const [first, last] = daysOf(weekday)
  terms.push(calendarTerm(match.index, end, 'day', { first: monday + first, last: monday + last }))
}

/** Days of the week counted from Monday; the week-end has two. */
function daysOf(weekday: string): readonly [number, number] {
  if (weekday === '末') return [5, 6]
  const index = WEEKDAYS.indexOf(weekday)
  return index === -1 ? [6, 6] : [index, index]
}

function offsetOf(words: string): number {
  if (words.startsWith('上')) return words.startsWith('上上') ? -2 : -1
  if (words.startsWith('下')) return words.startsWith('下下') ? 2 : 1
  return 0
}

/** 今天 is mostly nowadays, 的明天 the future at large; 三年后天气 is no 后天. */
function isNearDay(word: string, before: string, after: string): boolean {
  if (/^[后前]/.test(word)) {
    return !/[年月周]$/.test(before) && !/^(?:的?努力|培养|习得|形成|因素|教育|环境|的?修炼)/.test(after)
  }
  if (/^今[天日儿]/.test(word)) {
    return (
      /^(?:[之以]?内|[之以]前|晚|下午|夜里|收盘|就会|会(?![上议场])|肯定|一定|晚些|必|要|深夜|傍晚)/.test(after) &&
      !/[的到]$/.test(before)
    )
  }
  return !before.endsWith('的')
}

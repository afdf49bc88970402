/** Lengths that look back: 三年前, 过去五年, 八年来最低, 十五年没涨过, 一年内换了三个. */
import type { LengthTerm } from '../../../horizon/term.ts'
import { clauseBehind, hasFuture, isCompleted, isPromised } from '../clause.ts'
import { matchesAt, type Surroundings } from '../surroundings.ts'

const LOOKS_BACK =
  /(?:以?来|里|中|间)?(?:的|里|内)?(?:最(?!后|终|[多少快晚迟早](?!的(?!话)))|首[次度现]|第[\d一二三四五六七八九十]{1,2}[次回]|头一[次回]|新[高低]|罕见|未[见有曾能]|没(?!戏|问题|门|可能|希望|必要)|从未|从没|难遇|难得一)/y
/** 三年内没人能追上, 五年内没有上市的打算 look ahead. */
const NONE_WILL =
  /[里内]没(?!能)(?:[^，。；过了]|[超胜]过){0,12}(?:能(?!源)|会|打算|计划|想法|意愿|机会|可能)(?:[^，。；过了]|[超胜]过){0,24}(?:[，。；！？]|$)/y
const PERFECT = /(?:了(?!吗|呢)|来(?!看|说|讲)|以来|过来|下来|间(?!内))/y
/** 三年之前不可能: a lower bound. */
const DENIED_AHEAD = /^，?[^，。；]{0,6}(?:不会|不可能|不太可能|不大可能|没可能|没戏|别想|别指望|休想|甭想)/
const PRONOUN_OF_THE_PAST = /(?:那|当时|当年|那时)$/

/** 三年前, 五年以前; 三年之前不可能 looks ahead. */
export function isAgo(term: LengthTerm, { text, before, behind }: Surroundings): boolean {
  if (!behind.kinds.has('ago')) return false
  // 一百年前的人
  if (/^[之以]?前的/.test(text.slice(term.end, term.end + 3))) return true
  return before.kinds.has('past') || !DENIED_AHEAD.test(text.slice(behind.chainEnd, behind.chainEnd + 16))
}

/** 过去五年, 这三年, 花了两年; 近三年内不会, 这三年里替代不了 are near at hand. */
export function isPast(term: LengthTerm, { text, before, behind }: Surroundings): boolean {
  if (PRONOUN_OF_THE_PAST.test(text.slice(Math.max(0, term.start - 2), term.start))) return true
  if (!before.kinds.has('past')) return false
  if (before.kinds.has('ahead')) return before.words.some((word) => word.startsWith('过去'))
  if (!behind.kinds.has('within')) return true
  const rest = clauseBehind(text, behind.chainEnd)
  if (before.words[0] === '近') return !hasFuture(rest)
  return !(before.words[0] === '这' && isPromised(rest))
}

/** 八年新低, 三十年来最差. */
export function isRecord(term: LengthTerm, { text, before }: Surroundings): boolean {
  const looksAhead = before.kinds.has('ahead') || before.kinds.has('without') || before.kinds.has('at most')
  if (looksAhead || matchesAt(NONE_WILL, text, term.end)) return false
  return matchesAt(LOOKS_BACK, text, term.end)
}

/** 十年了, 一年内换了三个. */
export function isPerfect(term: LengthTerm, { text, before, behind }: Surroundings): boolean {
  const has = before.kinds
  if (has.has('ahead') || has.has('needs') || has.has('lasting') || has.has('at most')) return false
  if (behind.kinds.has('within') && isCompleted(clauseBehind(text, behind.chainEnd))) return true
  return !behind.kinds.has('later') && !has.has('at least') && matchesAt(PERFECT, text, term.end)
}

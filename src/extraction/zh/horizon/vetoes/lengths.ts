/** Lengths that are no horizon (conventions, section 7). */
import type { LengthTerm } from '../../../horizon/term.ts'
import type { FramedLength } from '../length-frames.ts'
import { matchesAt, type Surroundings } from '../surroundings.ts'
import { isAttribute, isFrequency, isLengthOfSomething } from './attributes.ts'
import { isScorned } from './discourse.ts'
import { isCountedFromEvent } from './events.ts'
import { isAgo, isPast, isPerfect, isRecord } from './looking-back.ts'
import { isMereDuration } from './mere-durations.ts'

type Veto = (term: LengthTerm, around: Surroundings, framed: FramedLength) => boolean

/** Each knows one form of speech. */
const VETOES: readonly Veto[] = [
  isAgo,
  isPast,
  isRecord,
  isPerfect,
  isEvery,
  isDenied,
  isSomeDay,
  isCountedFromEvent,
  isAttribute,
  isFrequency,
  isLengthOfSomething,
  isScorned,
  isMereDuration,
]

/** Whether the length says something else than when it will happen. */
export function isNoHorizon(term: LengthTerm, framed: FramedLength, around: Surroundings): boolean {
  return VETOES.some((veto) => veto(term, around, framed))
}

/** 一年里总会有几天 */
const IN_ANY = /一(?:年|天|个?月|个?星期|周)(?:里头?|当中|之?中|下来)[^，。]{0,2}(?:总|难免|免不了|平均)/y

/** 每三年, 隔五年, 一年里总会. */
function isEvery(term: LengthTerm, { text, before }: Surroundings): boolean {
  return before.kinds.has('every') || matchesAt(IN_ANY, text, term.start)
}

/** 不是三年，是五年; but 不是三年就是五年. */
function isDenied(term: LengthTerm, { text, before }: Surroundings): boolean {
  return before.kinds.has('not') && !/^[^。；]{0,8}就是/.test(text.slice(term.end, term.end + 16))
}

/** 哪一天, 某一年, 有一天, 最难的一年; 还有一年 is a length. */
function isSomeDay(term: LengthTerm, { text, before: { kinds } }: Surroundings): boolean {
  if (text.charAt(term.start) !== '一') return false
  const before = text.slice(Math.max(0, term.start - 2), term.start)
  if (before.endsWith('的') && !kinds.has('ahead') && !kinds.has('needs')) return true
  return /[哪某那同另]$/.test(before) || (/(?:^|[^再还只])有$/.test(before) && text.charAt(term.start + 1) === '天')
}

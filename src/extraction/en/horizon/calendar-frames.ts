/** How a calendar term stands in the sentence: "in", "by", "not until", "at the latest" (conventions, sections 3 and 5). */
import type { CalendarFrame } from '../../horizon/frame.ts'
import { type CalendarTerm, isRecurrence } from '../../horizon/term.ts'
import { BEHIND, type Cue, FILLERS, type Left, readLeft } from './calendar-cues.ts'
import type { Framing } from './framing.ts'
import { isNegatedAfter, isNegatedBefore } from './negation.ts'
import { at, type Scene, setOf } from './words.ts'
import { isAttributeYear, isEventOf, isPlanned, isQuantity, isReading, isTopicOf } from './year-traps.ts'

/** "Before Christmas 2026": the day is not said (G5), the year is. */
const HOLIDAYS = setOf('christmas xmas easter thanksgiving halloween ramadan hanukkah diwali passover')

const UNIT_BEFORE = /^(?:years?|months?|weeks?|days?|decades?|quarters?)$/

/** How the term stands in the sentence; undefined when it is no horizon. */
export function frameCalendar(scene: Scene, term: CalendarTerm, head: number, tail: number): Framing | undefined {
  const holiday = holidayBefore(scene, head)
  if (holiday !== head && term.grain !== 'year') return undefined
  const left = comingBack(scene, readLeft(scene, holiday))
  if (left.cue === null) return undefined
  if (term.isYearNumber === true && isQuantity(scene, head, tail)) return undefined
  const behindAt = at(scene, tail) === ',' ? tail + 1 : tail
  const behind = isOrSoTheySay(scene, tail) || isAfterThat(scene, behindAt) ? undefined : BEHIND.match(scene, behindAt)
  if (behind?.value === null) return undefined
  // "A year from next month" is counted from there, and not open from there on.
  if (left.cue === 'from' && UNIT_BEFORE.test(at(scene, left.from - 1))) return undefined
  const isBare = left.cue === undefined || left.cue === 'around'
  if (isBare && behind === undefined && term.needsCue === true && !isBeforeBehind(scene, head, tail)) return undefined
  if (isBare && behind === undefined && isStateOfNow(scene, head)) return undefined
  if (
    isBare &&
    term.isYearNumber === true &&
    at(scene, head - 1) === 'a' &&
    !isPlanned(scene, tail) &&
    !isTopicOf(scene, head, tail)
  )
    return undefined
  if (term.grain === 'season' && isSeasonOf(scene, tail)) return undefined
  // "The third quarter of the game".
  if ((term.grain === 'quarter' || term.grain === 'half') && isRecurrence(term.place) && at(scene, tail) === 'of')
    return undefined
  if (isBare && isNamed(scene, head, term.isYearNumber === true)) return undefined
  const isCurrent = term.needsCue === true && term.grain !== 'day' && at(scene, head) === 'the'
  const isOver = isOverBehind(scene, tail)
  if (isCurrent && behind === undefined && left.cue !== 'whole' && !isOver) return undefined
  if (isCurrent && left.cue === 'before?' && !isOver) return undefined
  if (term.isYearNumber === true && isAttributeYear(scene, head, tail)) return undefined
  const isYear = term.isYearNumber === true || (term.part !== null && /^\d{4}$/.test(at(scene, tail - 1)))
  const isEvent = isYear && isEventOf(scene, tail)
  // "The 2030 Games will be in Lyon" only names them.
  if (isEvent && isBare && !isPlanned(scene, tail)) return undefined
  const to = behind !== undefined ? behind.next : isEvent || isTopicOf(scene, head, tail) ? tail + 1 : tail
  // "Starting today" names no time to come.
  if (at(scene, head) === 'today' && !/^(?:by|before|until)$/.test(at(scene, left.from))) return undefined
  const frame = decide(scene, left, behind?.value ?? undefined, isOver, tail, term.isRange === true)
  // "At Christmas 2026" lies in that year; "before Christmas 2026" has no date (G5).
  if ((isEvent || holiday !== head) && frame !== 'during' && !(frame === 'by' && isPlanned(scene, tail)))
    return undefined
  return {
    term,
    frame,
    from: left.from,
    to: isOver && left.cue === 'before?' ? (/^(?:is|'s)$/.test(at(scene, tail)) ? tail + 2 : tail + 1) : to,
    head,
    tail,
    isBare:
      isBare &&
      behind === undefined &&
      !/^(?:is|be|to)$|'s$/.test(at(scene, at(scene, head - 1) === 'the' ? head - 2 : head - 1)),
    isAhead: false,
  }
}

/** The index of the holiday that stands before a term ("Christmas 2026", "Easter of next year"); the term's own without one. */
function holidayBefore(scene: Scene, head: number): number {
  const k = /^(?:of|in)$/.test(at(scene, head - 1)) ? head - 2 : head - 1
  return HOLIDAYS.has(at(scene, k)) ? k : head
}

/** "(It ends on June 30), and after that ..." opens another clause. */
function isAfterThat(scene: Scene, k: number): boolean {
  return at(scene, k) === 'and' && at(scene, k + 1) === 'after' && /^[a-z]/.test(at(scene, k + 2))
}

/** "It's only October": the month in which it is said. */
function isStateOfNow(scene: Scene, head: number): boolean {
  if (!/^(?:only|already|still|barely|just|not|almost|nearly)$/.test(at(scene, head - 1))) return false
  return (
    /^(?:it's|is|it)$/.test(at(scene, head - 2)) &&
    /^(?:|[^a-z0-9]|it|and|but|because)$|'s$/.test(at(scene, head - 3)) &&
    at(scene, head - 1) !== 'not'
  )
}

const SEASONAL =
  setOf(`recess break holiday holidays vacation olympics olympic games camp school solstice house job jobs internship collection menu wheat tires tyres coat sale
  sales squash onions palace soldier`)

/** "After the summer recess" has no date. */
function isSeasonOf(scene: Scene, tail: number): boolean {
  return SEASONAL.has(at(scene, tail))
}

/** "In 2030, or so they promise" is no "2030 or so". */
function isOrSoTheySay(scene: Scene, tail: number): boolean {
  return at(scene, tail) === ',' && at(scene, tail + 2) === 'so' && /^[a-z]/.test(at(scene, tail + 3))
}

/** "He'll be back in May", "we go back in May" is no "back in 2015". */
function comingBack(scene: Scene, left: Left): Left {
  if (left.cue !== null || at(scene, left.from) !== 'back' || at(scene, left.from + 1) !== 'in') return left
  const isComing = /^(?:be|is|are|am|come|comes|coming|go|goes|going|get|gets|getting|head|heading)$|'(?:s|re|m)$/
  return isComing.test(at(scene, left.from - 1)) ? { ...left, cue: 'during', from: left.from + 1 } : left
}

function decide(
  scene: Scene,
  left: Left,
  behind: Cue | undefined,
  isOver: boolean,
  tail: number,
  isRange: boolean,
): CalendarFrame {
  const { cue, from } = left
  if (behind === 'by' || behind === 'from') return behind
  if (isBeforeBehind(scene, from, tail)) return 'from'
  if (cue === undefined || cue === 'during') {
    const limit = limitSaidBefore(scene, from)
    if (limit !== undefined) return limit
  }
  if (cue === 'from' && isRange) return 'during'
  if (isAfterUndated(scene, from)) return 'by'
  switch (cue) {
    case 'until':
      return isTurned(scene, from, tail) ? 'from' : 'by'
    case 'before?':
      if (isOver) return 'by'
      return isTurned(scene, from, tail) ? 'from' : 'before'
    case 'beyond':
      return isNegatedBefore(scene, from) ? 'by' : 'after'
    case 'after':
      return at(scene, from) === 'later' && isNegatedBefore(scene, from) ? 'by' : 'after'
    case 'around':
      return 'around'
    case 'during':
    case 'whole':
    case undefined:
    case null:
      return left.isAround || behind === 'around' ? 'around' : 'during'
    default:
      return cue ?? 'during'
  }
}

/** A deadline becomes a lower bound when what comes before it is denied ("nobody ... before 2032", "before 2032 nobody ..."). */
function isTurned(scene: Scene, from: number, tail: number): boolean {
  if (isNegatedBefore(scene, from)) return true
  const isInitial =
    from === 0 || /^[.;:,—]$/.test(at(scene, from - 1)) || /^(?:and|but|so|well|honestly)$/.test(at(scene, from - 1))
  return isInitial && isNegatedAfter(scene, at(scene, tail) === ',' ? tail + 1 : tail)
}

/** "The hottest summer", "the Nova 2031": part of a comparison or a name. */
function isNamed(scene: Scene, head: number, isYear: boolean): boolean {
  const before = at(scene, head - 1)
  // "Make that 2029" names the year.
  if (before === 'that' && /^(?:make|call)$/.test(at(scene, head - 2))) return false
  if (/^(?:worst|best|another|that|one|first)$/.test(before) || (before.length > 5 && before.endsWith('est')))
    return true
  if (!isYear) return false
  const isAfterNoun =
    /^(?:the|a|an|our|their|new)$/.test(at(scene, head - 2)) && /^[a-z]/.test(before) && !FILLERS.has(before)
  return isAfterNoun || isReading(scene, head)
}

/** "The earliest we'd see that is 2029", "the latest it could be is March". */
function limitSaidBefore(scene: Scene, from: number): 'from' | 'by' | undefined {
  if (!/^(?:is|be|would|probably|maybe)$|'s$/.test(at(scene, from - 1))) return undefined
  for (let k = from - 2; k >= 0 && k > from - 9 && !/^[.;:?!]$/.test(at(scene, k)); k--) {
    if (at(scene, k) === 'earliest' || at(scene, k) === 'soonest') return 'from'
    if (at(scene, k) === 'latest') return 'by'
  }
  return undefined
}

/** "Between Easter and the end of June": where it begins has no date. */
function isAfterUndated(scene: Scene, from: number): boolean {
  const k = at(scene, from - 1) === 'the' ? from - 2 : from - 1
  if (at(scene, k) !== 'and') return false
  for (let n = k - 1; n > k - 5; n--) if (at(scene, n) === 'between') return true
  return false
}

/** "Before the century is out", "before the year ends". */
function isOverBehind(scene: Scene, tail: number): boolean {
  const word = at(scene, tail)
  if (/^(?:ends|closes|finishes|expires)$/.test(word)) return true
  return (word === 'is' || word === "'s") && /^(?:out|over|up|through|done|finished)$/.test(at(scene, tail + 1))
}

/** "It'll be 2030 before we see it": the year is the earliest. */
function isBeforeBehind(scene: Scene, from: number, tail: number): boolean {
  if (at(scene, tail) !== 'before' || !/^[a-z]/.test(at(scene, tail + 1))) return false
  let k = from - 1
  for (
    let count = 0;
    count < 4 && /^(?:the|at|least|well|probably|likely|more|like|closer|to|into)$/.test(at(scene, k));
    count++
  )
    k--
  return (
    (k < from - 1 && /^(?:probably|likely|well)$/.test(at(scene, from - 1))) ||
    /^(?:be|it's|is|looking|talking)$/.test(at(scene, k))
  )
}

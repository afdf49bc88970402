/** The words around a calendar term that say how it is meant: "in", "by", "not until", "at the latest" (conventions, section 3). */
import type { CalendarFrame } from '../../horizon/frame.ts'
import { type CalendarTerm, isRecurrence } from '../../horizon/term.ts'
import { isNegatedAfter, isNegatedBefore } from './clause.ts'
import type { Framing } from './framing.ts'
import { isAttributeYear, isQuantity, isReading } from './year-traps.ts'
import { at, PhraseTable, type Scene } from './words.ts'

/** `until` and `before?` become lower bounds when they are denied; `whole` takes "the year" for this one; null = no horizon. */
type Cue = CalendarFrame | 'until' | 'before?' | 'beyond' | 'whole' | null

function phrases(value: Cue, list: string): Array<readonly [string, Cue]> {
  return list.split('|').map((phrase) => [phrase.trim(), value] as const)
}

const CUES = new PhraseTable<Cue>('backward', [
  ...phrases('during', 'the coming|coming|upcoming|this coming|between'),
  ...phrases('until', 'until well into|until deep into|until sometime in|until around|until somewhere in'),
  ...phrases('during', 'in|during|over|come|for|on|across|in the course of|at|going into|heading into|inside'),
  ...phrases(
    'whole',
    'within|rest of|remainder of|balance of|left of|remains of|later|later in|all of|whole of|over the course of|throughout',
  ),
  ...phrases(
    'by',
    `by|through|thru|no later than|not later than|no later|up to|out to|into|well into|far into|deep into|as late as|between now and|from now until|
    from now to|from now through|from today until|now to|now until|now and|all the way to|all the way through|years to|road to|way to|run up to|
    run-up to|on or before|in or before|at or before|by or before|by the time we get to|by the time we reach|by the time we hit|by the time it's|
    by the time we're in|by the time we are in|by the time|deadline of|deadline is|latest by|latest in|latest|at the latest|at the latest ,|at the latest by|at the latest in|by the close of business on|by end of day|by the end of day|by end of day on|by end of business|by midnight on|by noon on|
    by close of business|by close of business on|by the close of business|not after|not past|by sometime in|in time for|by around the|by as late as|the latest is`,
  ),
  ...phrases('until', "until|till|til|'til|up until|up till"),
  ...phrases('before?', 'before|ahead of|prior to|earlier than|sooner than|in advance of|this side of'),
  ...phrases(
    'from',
    `from|as early as|as soon as|starting|starting in|starting from|starting on|starting with|starting around|beginning|beginning in|beginning from|
    beginning with|effective|as of|no earlier than|no sooner than|not earlier than|not sooner than|not before|not until|not till|earliest|earliest is|earliest in|
    earliest would be|earliest is probably|at the earliest|at the earliest ,|at the earliest in|at the very earliest|earliest date is|soonest is|soonest|on or after|in or after|at or after|anytime from|any time from|kicking in|not any earlier than|not any sooner than`,
  ),
  ...phrases(
    'after',
    'after|later than|only after|not until after|until after|until sometime after|other side of|sometime after|not before the end of',
  ),
  ...phrases('beyond', 'beyond|past|post|post -'),
  ...phrases(
    'around',
    'around|about|roughly|circa|approximately|near|toward|towards|close to|~|ca|on or around|in or around|somewhere near',
  ),
  ...phrases(
    null,
    `since|ever since|last|past few|previous|every|each|most|ago in|back in|class of|generation of|in early last|as in|than in|compared to|compared with|versus|vs|
    up from|down from|same as in|born in|happened in|model of|of each|of every|any given|in any|earlier|earlier in|so far|levels of|relative to|and all|unlike in|unlike|late last`,
  ),
])

const BEHIND = new PhraseTable<Cue>('forward', [
  ...phrases(
    'by',
    'at the latest|at latest|at the very latest|latest|or sooner|or earlier|or before|is the latest|would be the latest|is the deadline|tops|at the outside|is our deadline|deadline',
  ),
  ...phrases(
    'from',
    `at the earliest|at earliest|at the very earliest|at the absolute earliest|at the soonest|earliest|or later|or beyond|and beyond|onward|onwards|or after|and after|
    and later|forward|is the earliest|would be the earliest|is the absolute earliest|and onward|and onwards|on out|if not later|minimum`,
  ),
  ...phrases(null, 'so far|to date'),
  ...phrases('around', 'or so|or thereabouts|give or take|- ish|ish|plus or minus|or around there|or around then'),
])

const FILLERS = new Set(
  `the a an year calendar sometime some time point somewhere maybe perhaps probably possibly say like just even only either early well around
  about roughly approximately almost really exactly precisely potentially likely hopefully presumably our your its their anytime any`.split(
    /\s+/,
  ),
)
const MOST_STEPS = 9

/** "Before Christmas 2026": the day is not said (G5). */
const HOLIDAYS = new Set('christmas xmas easter thanksgiving halloween ramadan hanukkah diwali passover'.split(' '))

interface Left {
  readonly cue: Cue | undefined
  readonly from: number
  readonly isAround: boolean
}

/** The nearest cue before the term, beyond fillers; "around" gives way to a stronger one farther out ("by around 2030"). */
function readLeft(scene: Scene, head: number): Left {
  let k = head - 1
  let isAround = false
  let aroundFrom = head
  for (let step = 0; step < MOST_STEPS && k >= 0; step++) {
    const cue = CUES.match(scene, k)
    if (cue !== undefined && !isBehindAnother(scene, k, cue.next)) {
      if (cue.value !== 'around') return { cue: cue.value, from: cue.next + 1, isAround }
      isAround = true
      aroundFrom = cue.next + 1
      k = cue.next
      continue
    }
    const word = at(scene, k)
    if (word === 'least' && at(scene, k - 1) === 'at') k--
    else if (word === ',' ? !isAsideComma(scene, k) : !FILLERS.has(word)) break
    k--
  }
  return isAround ? { cue: 'around', from: aroundFrom, isAround } : { cue: undefined, from: head, isAround }
}

/** "2030 at the earliest, 2035 ...": the comma closes what belongs to the first. */
function isBehindAnother(scene: Scene, k: number, beyond: number): boolean {
  return at(scene, k) === ',' && beyond >= 0 && !/^[.;:—,]$/.test(at(scene, beyond))
}

/** ", say," and ", maybe," between the frame and the term. */
function isAsideComma(scene: Scene, k: number): boolean {
  const aside = /^(?:say|maybe|perhaps|probably|possibly|like|oh)$/
  return aside.test(at(scene, k + 1)) || aside.test(at(scene, k - 1))
}

const UNIT_BEFORE = /^(?:years?|months?|weeks?|days?|decades?|quarters?)$/

/** How the term stands in the sentence; undefined when it is no horizon. */
export function frameCalendar(scene: Scene, term: CalendarTerm, head: number, tail: number): Framing | undefined {
  const left = readLeft(scene, head)
  if (left.cue === null || HOLIDAYS.has(at(scene, head - 1))) return undefined
  if (term.isYearNumber === true && isQuantity(scene, head, tail)) return undefined
  const behindAt = at(scene, tail) === ',' ? tail + 1 : tail
  const behind = BEHIND.match(scene, behindAt)
  if (behind?.value === null) return undefined
  // "A year from next month" is counted from there, and not open from there on.
  if (left.cue === 'from' && UNIT_BEFORE.test(at(scene, left.from - 1))) return undefined
  const isBare = left.cue === undefined || left.cue === 'around'
  if (isBare && behind === undefined && term.needsCue === true) return undefined
  // "The third quarter of the game".
  if ((term.grain === 'quarter' || term.grain === 'half') && isRecurrence(term.place) && at(scene, tail) === 'of')
    return undefined
  if (isBare && isNamed(scene, head, term.isYearNumber === true)) return undefined
  const isCurrent = term.needsCue === true && term.grain !== 'day' && at(scene, head) === 'the'
  const isOver = isOverBehind(scene, tail)
  if (isCurrent && behind === undefined && left.cue !== 'whole' && !isOver) return undefined
  if (isCurrent && left.cue === 'before?' && !isOver) return undefined
  if (term.isYearNumber === true && isAttributeYear(scene, head, tail)) return undefined
  const to = behind === undefined ? tail : behind.next
  // "Starting today" names no time to come.
  if (at(scene, head) === 'today' && !/^(?:by|before|until)$/.test(at(scene, left.from))) return undefined
  const frame = decide(scene, left, behind?.value ?? undefined, isOver, tail, term.isRange === true)
  return {
    term,
    frame,
    from: left.from,
    to: isOver && left.cue === 'before?' ? tail + 2 : to,
    head,
    tail,
    isBare: isBare && behind === undefined && !/^(?:is|be|to)$|'s$/.test(at(scene, head - 1)),
    isAhead: false,
  }
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
  if (/^(?:worst|best|another|that|one|first)$/.test(before) || (before.length > 5 && before.endsWith('est'))) return true
  if (!isYear) return false
  const isAfterNoun = /^(?:the|a|an|our|their|new)$/.test(at(scene, head - 2)) && /^[a-z]/.test(before) && !FILLERS.has(before)
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

/** "Before the century is out", "before the year ends". */
function isOverBehind(scene: Scene, tail: number): boolean {
  const word = at(scene, tail)
  if (/^(?:ends|closes|finishes|expires)$/.test(word)) return true
  return word === 'is' && /^(?:out|over|up|through|done|finished)$/.test(at(scene, tail + 1))
}

/** "It'll be 2030 before we see it": the year is the earliest. */
function isBeforeBehind(scene: Scene, from: number, tail: number): boolean {
  if (at(scene, tail) !== 'before' || !/^[a-z]/.test(at(scene, tail + 1))) return false
  return /^(?:be|it's|is|looking|talking)$/.test(at(scene, from - 1)) || /^(?:probably|likely|well)$/.test(at(scene, from - 1))
}

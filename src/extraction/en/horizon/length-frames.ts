/** How a length stands in the sentence: inside it, at its distance, beyond it, or as no horizon at all (conventions, section 3). */
import type { LengthFrame } from '../../horizon/frame.ts'
import type { LengthTerm } from '../../horizon/term.ts'
import { clauseAround, isSubject } from './clause.ts'
import type { Framing } from './framing.ts'
import { type Cue, readBehind, readLeft } from './length-cues.ts'
import { isNegatedBefore } from './negation.ts'
import { isAnswer, isBareBehind, isLoneMore, isOpening } from './short-answer.ts'
import { tenseOf } from './tense.ts'
import { at, type Scene, setOf } from './words.ts'

const STATES =
  setOf(`last lasts lasting hold holds holding stay stays staying remain remains keep keeps survive survives continue continues persist persists endure endures
  live around stick dominate dominates rule`)

/** How the length stands in the sentence; undefined when it is no horizon. */
export function frameLength(scene: Scene, term: LengthTerm, head: number, tail: number): Framing | undefined {
  const run = runOut(scene, term, head, tail)
  if (run !== undefined) return run
  // "The four years ahead of us" are the next four; "they are four years ahead of us" is a lead.
  const isStretch = at(scene, tail) === 'ahead' && /^(?:the|these|those)$/.test(at(scene, head - 1))
  if (isStretch) {
    const to = at(scene, tail + 1) === 'of' ? tail + 3 : tail + 1
    return { term, frame: 'inside', from: head - 1, to, head, tail, isBare: false, isAhead: true }
  }
  const { cues, from } = readLeft(scene, head)
  const [cue] = cues
  if (cue === null) return undefined
  if (term.isAttribute === true) return frameAttribute(scene, term, from, head, tail)
  const behind = distanceFrom(scene, head, tail) ?? readBehind(scene, tail)
  const to = behind?.next ?? tail
  const framing = (frame: LengthFrame, isAhead = false): Framing => ({
    term,
    frame,
    from,
    to,
    head,
    tail,
    isAhead,
    isBare: term.isElided === true && cues.length === 0,
  })
  const isUpperDenied = isMoreThan(scene, head) && isNegatedBefore(scene, from)
  const isLessDenied =
    behind?.value === 'away' && isLessThan(scene, head) && (cues.includes('not') || isNegatedBefore(scene, from))
  const isLower =
    !isUpperDenied &&
    (isLessDenied ||
      term.isOpen === true ||
      cues.includes('beyond') ||
      behind?.value === 'beyond' ||
      isOver(scene, head, cues))
  const isUpper = (cues.includes('inside') && !isLessDenied) || behind?.value === 'inside' || isUpperDenied
  const hasAnother = at(scene, head) === 'another' || at(scene, head - 1) === 'another' || isMore(scene, head, tail)
  // "We need two more years of funding", "expect another two years of high rates".
  if (hasAnother && behind?.value === null && at(scene, tail) === 'of')
    return frameMoreOf(scene, framing, cues, isLower)
  if (behind?.value === null) return undefined
  if (hasTimeTo(scene, head, to)) return framing(isLower ? 'beyond' : 'inside')
  // "The old boat has another ten years in it", "it has three months left in it".
  const inIt = at(scene, tail) === 'left' ? tail + 1 : tail
  if (
    (hasAnother || inIt > tail) &&
    at(scene, inIt) === 'in' &&
    /^(?:it|him|her|them|me|us|you)$/.test(at(scene, inIt + 1))
  )
    return framing(isLower || at(scene, inIt + 3) === 'least' ? 'beyond' : 'inside', true)
  if (behind?.value === 'before') {
    // "Five years before the merger" counts from something undated; "another five years before we see it" counts from now.
    const counts =
      hasAnother ||
      isWaitFor(scene, head, tail) ||
      isGiven(scene, head) ||
      cues.some((c) => c === 'take' || c === 'needs' || c === 'beyond' || c === 'inside')
    if (!counts) return undefined
    return { ...framing(isLower ? 'beyond' : isUpper ? 'inside' : 'at', true), to: tail }
  }
  // "They clinch it with four weeks to go".
  if (behind?.value === 'away' && at(scene, head - 1) === 'with') return undefined
  if (behind?.value === 'away' && cue !== 'for') {
    if (/^(?:away|out|off)$/.test(at(scene, tail)) && WAS.test(at(scene, beforeDistance(scene, head)))) return undefined
    if (isLower || (cues.includes('over') && !isUpper)) return framing('beyond', true)
    if (isUpper || cues.includes('next')) return framing('inside', true)
    return framing('at', true)
  }
  if (isUndated(scene, tail, behind?.next)) return undefined
  // "One day, and I hope to see it": some day.
  if (at(scene, head) === 'one' && at(scene, head + 1) === 'day' && cues.length === 0) return undefined
  // "In a year full of surprises" tells what kind of year.
  if (at(scene, head) === 'a' && /^(?:full|when|where|like|which|that)$/.test(at(scene, tail))) return undefined
  // "You plant it and you wait three years" says how it always goes.
  if (at(scene, from) === 'wait' && /^(?:you|we|they|i|he|she)$/.test(at(scene, from - 1))) return undefined
  // "After thirty years in this business" looks back.
  if (at(scene, from) === 'after' && /^(?:in|at|of|on|as|with|together)$/.test(at(scene, tail))) return undefined
  if (cues.includes('for')) return frameFor(scene, framing, cues, isLower, isUpper, hasAnother)
  if (cues.includes('next')) return framing('inside')
  if (isUpper && !isLower) return isTimed(cues, scene, from, to, hasAnother) ? framing('inside') : undefined
  if (isLower) return isTimed(cues, scene, from, to, hasAnother) ? framing('beyond') : undefined
  if (term.isElided === true && cue !== 'in') return framing('at', true)
  switch (cue) {
    case 'in':
      // "The law sunsets after five years" counts from its start.
      if (at(scene, from) === 'after' && tenseOf(scene, clauseAround(scene, from, to)) === 'open') return undefined
      return framing('at')
    case 'over':
      // "Depreciation is over forty years" says how it is done.
      return /^(?:is|are|spread|depreciated|amorti[sz]ed|repaid|averaged)$/.test(at(scene, from - 1)) ||
        isGeneral(scene, from, to, head)
        ? undefined
        : framing('inside')
    case 'last':
      return tenseOf(scene, clauseAround(scene, from, to)) === 'future' || hasAnother ? framing('inside') : undefined
    case 'take':
      if (at(scene, from) === 'be' && isOrElse(scene, from)) return framing('at', true)
      return at(scene, from) === 'be' && !hasAnother && !isAnswer(scene, from, to) && !isBareBehind(scene, to)
        ? undefined
        : takes(scene, framing, from, to)
    case 'needs':
      if (isTaking(scene, head)) return takes(scene, framing, head, to)
      return hasAnother || isAnswer(scene, head, to) ? framing('at', true) : undefined
    case 'not':
    case undefined:
      if (isGiven(scene, head)) return framing('at', true)
      if (isTaking(scene, head)) return takes(scene, framing, head, to)
      return hasAnother && isLoneMore(scene, head, to)
        ? framing('at', true)
        : isAnswer(scene, head, to)
          ? framing('at', true)
          : undefined
    default:
      return undefined
  }
}

/** "Before two years are up", "by the time five years have passed", "once a decade has gone by". */
function runOut(scene: Scene, term: LengthTerm, head: number, tail: number): Framing | undefined {
  const end = /^(?:are|is|have|has|go|goes|pass|passes)$/.test(at(scene, tail)) ? at(scene, tail + 1) : ''
  const isOver = /^(?:up|out|over|through|passed|gone|elapsed|by)$/.test(end) || /^pass(?:es)?$/.test(at(scene, tail))
  if (!isOver) return undefined
  let k = head - 1
  while (k > head - 3 && /^(?:another|the|a|next|these)$/.test(at(scene, k))) k--
  const word = at(scene, k)
  const isTime = word === 'time' && at(scene, k - 2) === 'by'
  if (!isTime && !/^(?:before|once|when|after|until)$/.test(word)) return undefined
  const frame = isTime || word === 'before' || word === 'until' ? 'inside' : 'at'
  const from = isTime ? k - 2 : k
  return { term, frame, from, to: tail + 2, head, tail, isBare: false, isAhead: true }
}

/** "He has three weeks to save his job", "you've got a year to fix it": the time in which it must come about. */
function hasTimeTo(scene: Scene, head: number, to: number): boolean {
  if (at(scene, to) !== 'to' || !/^[a-z]{3,}$/.test(at(scene, to + 1))) return false
  if (/^(?:run|go|recover|date)$/.test(at(scene, to + 1))) return false
  let k = head - 1
  for (
    let count = 0;
    count < 4 && /^(?:a|an|about|maybe|only|just|exactly|another|at|least|most|roughly)$/.test(at(scene, k));
    count++
  )
    k--
  const isHaving =
    /^(?:has|have|'ve)$|'ve$/.test(at(scene, k)) ||
    (at(scene, k) === 'got' && /^(?:has|have)$|'(?:ve|s)$/.test(at(scene, k - 1)))
  return isHaving && tenseOf(scene, clauseAround(scene, k, to)) !== 'past'
}

/** "(Twenty years off,) or it could be twenty months". */
function isOrElse(scene: Scene, be: number): boolean {
  if (!/^(?:could|might|may)$/.test(at(scene, be - 1))) return false
  const k = at(scene, be - 2) === 'it' ? be - 3 : be - 2
  return /^(?:or|maybe|perhaps)$/.test(at(scene, k))
}

/** "The fund returns capital over seven years": the plain present, and no next years. */
function isGeneral(scene: Scene, from: number, to: number, head: number): boolean {
  if (head - from > 1 && at(scene, head - 1) !== 'about') return false
  const clause = clauseAround(scene, from, to)
  if (tenseOf(scene, clause) !== 'open') return false
  for (let k = clause.first; k < from; k++) {
    const word = at(scene, k)
    if (/^(?:bet|guess|view|sense|hunch|call|forecast|estimate|i|i'm)$/.test(word)) return false
    if (/^(?:is|are|it's)$/.test(word)) return true
    const isVerb = k > clause.first && k - clause.first <= 3 && /^[a-z]{3,}[^s]s$/.test(word)
    if (isVerb && !/^(?:this|his|always)$/.test(word) && /^[a-z]{3,}$/.test(at(scene, k - 1))) return true
  }
  return false
}

/** "Realistically, five years before you see one". */
function isWaitFor(scene: Scene, head: number, tail: number): boolean {
  if (!isOpening(scene, head) || !/^(?:you|we|i|they|anyone|anybody|it|there|any|a|the)$/.test(at(scene, tail + 1)))
    return false
  return tenseOf(scene, clauseAround(scene, tail + 1, tail + 2)) === 'open'
}

/** "(They aren't) less than five years away": denied, that is the least. */
function isLessThan(scene: Scene, head: number): boolean {
  const k = /^(?:a|an|about|another|maybe|say|like)$/.test(at(scene, head - 1)) ? head - 2 : head - 1
  return at(scene, k) === 'under' || (at(scene, k) === 'than' && /^(?:less|fewer)$/.test(at(scene, k - 1)))
}

/** "(Won't take) more than two years": denied, that is a limit. */
function isMoreThan(scene: Scene, head: number): boolean {
  for (let k = head; k > head - 5; k--) {
    if (at(scene, k) === 'than' && /^(?:more|longer)$/.test(at(scene, k - 1)))
      return !/^(?:no|not)$/.test(at(scene, k - 2))
  }
  return false
}

/** "At least", "up to" alone are not about time to come: something must say so. */
function isTimed(cues: readonly Cue[], scene: Scene, from: number, to: number, hasAnother: boolean): boolean {
  if (hasAnother || cues.some((cue) => cue !== 'inside' && cue !== 'beyond' && cue !== 'needs')) return true
  if (/^(?:within|inside|under|less)$/.test(at(scene, from)) && !cues.includes('needs')) return true
  if (cues.includes('needs') || isAnswer(scene, from, to)) return isBareBehind(scene, to)
  return tenseOf(scene, clauseAround(scene, from, to)) !== 'past'
}

function takes(
  scene: Scene,
  framing: (frame: LengthFrame, isAhead?: boolean) => Framing,
  from: number,
  to: number,
): Framing | undefined {
  return tenseOf(scene, clauseAround(scene, from, to)) === 'future' ? framing('at') : undefined
}

/** What is still to come of something: needed, or expected to go on. */
function frameMoreOf(
  scene: Scene,
  framing: (frame: LengthFrame, isAhead?: boolean) => Framing,
  cues: readonly Cue[],
  isLower: boolean,
): Framing | undefined {
  const { from, to, head } = framing('at')
  const isNeeded = cues.includes('take') || /^needs?$/.test(at(scene, from - 1)) || /^needs?$/.test(at(scene, head - 1))
  if (!isNeeded && tenseOf(scene, clauseAround(scene, from, to)) !== 'future') return undefined
  if (isLower) return framing('beyond', true)
  return framing(isNeeded ? 'at' : 'inside', true)
}

/** "For": a state that lasts; denied, the earliest, unless it is the state that is denied (sections 4.1 and 4.4). */
function frameFor(
  scene: Scene,
  framing: (frame: LengthFrame, isAhead?: boolean) => Framing,
  cues: readonly Cue[],
  isLower: boolean,
  isUpper: boolean,
  hasAnother: boolean,
): Framing | undefined {
  const { from, to } = framing('at')
  const clause = clauseAround(scene, from, to)
  const tense = tenseOf(scene, clause)
  if (tense === 'past') return undefined
  const isDenied = cues.includes('not') || isNegatedBefore(scene, from)
  if (cues.includes('next')) return framing('inside')
  const isState = hasState(scene, clause.first, from)
  if (isDenied && !isState) return framing('beyond')
  if (isLower && !isState) return framing('beyond')
  if (isUpper || hasAnother) return framing('inside')
  // "It can live for a hundred years" tells what kind of thing it is.
  if (isState && canDo(scene, clause.first, from)) return undefined
  // "She's out for six weeks".
  if (
    tense === 'open' &&
    /^(?:out|away|sidelined|closed|shut|suspended|banned|grounded|offline|down)$/.test(at(scene, from - 1)) &&
    IS.test(at(scene, from - 2))
  )
    return framing('inside')
  return tense === 'future' || isState
    ? isState && tense !== 'future'
      ? undefined
      : framing(isLower ? 'beyond' : 'inside')
    : undefined
}

function hasState(scene: Scene, first: number, from: number): boolean {
  for (let k = from - 1; k >= first && k > from - 7; k--)
    if (STATES.has(at(scene, k)) || isGoingOn(scene, k)) return true
  return false
}

/** "A tortoise can", and not "we can". */
function canDo(scene: Scene, first: number, from: number): boolean {
  for (let k = from - 1; k >= first && k > from - 4; k--)
    if (at(scene, k) === 'can') return !isSubject(at(scene, k - 1))
  return false
}

/** "Go on", "drag on". */
function isGoingOn(scene: Scene, k: number): boolean {
  return at(scene, k) === 'on' && /^(?:go|going|goes|carry|hang|hold|drag|drags)$/.test(at(scene, k - 1))
}

/** "On a five-year horizon", "over a ten-year time frame". */
function frameAttribute(scene: Scene, term: LengthTerm, from: number, head: number, tail: number): Framing | undefined {
  let k = tail
  if (at(scene, k) === 'time' || at(scene, k) === 'investment' || at(scene, k) === 'planning') k++
  if (!/^(?:horizon|timeline|timeframe|frame|window|outlook|view|timescale|range|period)$/.test(at(scene, k)))
    return undefined
  let p = head - 1
  for (
    let count = 0;
    count < 4 && /^(?:a|an|the|my|our|some|kind|of|like|about|roughly|next)$/.test(at(scene, p));
    count++
  )
    p--
  if (!/^(?:on|over|within|in|inside)$/.test(at(scene, p))) return undefined
  if (tenseOf(scene, clauseAround(scene, p, k)) === 'past') return undefined
  return { term, frame: 'inside', from: Math.min(p, from), to: k + 1, head, tail, isBare: false, isAhead: false }
}

const IS = /^(?:is|are|am|be)$|^(?:it|that|we|they|he|she|you|i)'(?:s|re|m)$/
const BEFORE_DISTANCE = setOf(
  'at least most a an minimum of no not only just still now about around roughly probably maybe perhaps more less longer than under over good easily some like the well',
)

/** "We're five years (away) from a vaccine": something lies that far ahead, where "five years from the merger" does not. */
function distanceFrom(scene: Scene, head: number, tail: number): { value: 'away'; next: number } | undefined {
  const isAway = /^(?:away|off|out)$/.test(at(scene, tail))
  if (at(scene, isAway ? tail + 1 : tail) !== 'from') return undefined
  if (/^(?:now|today|here|this|right|tonight)$/.test(at(scene, isAway ? tail + 2 : tail + 1))) return undefined
  return IS.test(at(scene, beforeDistance(scene, head))) ? { value: 'away', next: isAway ? tail + 1 : tail } : undefined
}

/** "It'll take over a year": more than that, where "over a year" alone is a stretch. */
function isOver(scene: Scene, head: number, [nearest, verb]: readonly Cue[]): boolean {
  if (nearest !== 'over' || !(at(scene, head - 1) === 'over' || at(scene, head - 2) === 'over')) return false
  return verb === 'take' || verb === 'last' || isTaking(scene, head)
}

const WAS = /^(?:was|were|wasn't|weren't)$/

/** The word before the length and what weakens it ("we are at least three years ..."). */
function beforeDistance(scene: Scene, head: number): number {
  let k = head - 1
  for (let count = 0; count < 7 && BEFORE_DISTANCE.has(at(scene, k)); count++) k--
  return k
}

/** Counted from something undated: "within two years of launch", "three years from the merger". */
function isUndated(scene: Scene, tail: number, next: number | undefined): boolean {
  return next === undefined && /^(?:of|after|from|since|into|following)$/.test(at(scene, tail))
}

/** "It will take the industry ten years to recover". */
function isTaking(scene: Scene, head: number): boolean {
  for (let k = head - 1; k > head - 6 && /^[a-z]/.test(at(scene, k)); k--) if (at(scene, k) === 'take') return true
  return false
}

/** "I give the coalition eight months". */
function isGiven(scene: Scene, head: number): boolean {
  for (let k = head - 1; k > head - 5 && /^[a-z]/.test(at(scene, k)); k--)
    if (/^(?:give|gives|giving)$/.test(at(scene, k))) return true
  return false
}

/** "Five more years". */
function isMore(scene: Scene, head: number, tail: number): boolean {
  for (let k = head; k < tail; k++) if (/^(?:more|additional|further|extra)$/.test(at(scene, k))) return true
  return false
}

/** The words around a length that say how it is meant: "within", "in", "away", "at least" (conventions, section 3). */
import type { LengthFrame } from '../../horizon/frame.ts'
import type { LengthTerm } from '../../horizon/term.ts'
import { clauseAround, isNegatedBefore, tenseOf } from './clause.ts'
import type { Framing } from './framing.ts'
import { at, PhraseTable, type Scene } from './words.ts'

/**
 * `in` = at a distance; `for` = a state that lasts or, denied, a lower bound; `over` = a stretch if it is to come; `last` = a
 * state's verb; `take` = the time that something will need; null = no horizon.
 */
type Cue = LengthFrame | 'in' | 'for' | 'over' | 'last' | 'take' | 'needs' | 'next' | 'not' | null

function phrases(value: Cue, list: string): Array<readonly [string, Cue]> {
  return list.split('|').map((phrase) => [phrase.trim(), value] as const)
}

const CUES = new PhraseTable<Cue>('backward', [
  ...phrases(
    'inside',
    `within|inside|inside of|less than|under|fewer than|at most|at the most|up to|no more than|not more than|no longer than|not longer than|maximum of|as much as|
    as long as|at the outside|at worst|upper bound of|not much more than|no later than|well within|well under`,
  ),
  ...phrases('next', 'next|coming|upcoming|these next|years ahead'),
  ...phrases(
    'beyond',
    `at least|at the very least|more than|longer than|upwards of|upward of|no less than|not less than|no fewer than|nothing less than|minimum of|in excess of|north of|
    as little as|as soon as|as early as|as few as|no sooner than|no earlier than|not earlier than|not sooner than|at best|better than|well over|beyond|not before|not until|a minimum|a good deal more than|much more than`,
  ),
  ...phrases(
    'in',
    'in|after|in about|give it|give them|give us|give me|give him|give her|give that|wait|wait about|check back in|come back in|ask me in|ask me again in|another',
  ),
  ...phrases('for', 'for'),
  ...phrases(
    'over',
    'over|during|through|throughout|across|over the course of|in the course of|over a period of|for a period of',
  ),
  ...phrases(
    'last',
    'last|lasts|survive|hold|endure|stand|make it|go on|stay|remain|persist|continue|hang on|hold on|hold out|stick around|live',
  ),
  ...phrases('take', 'take|taking|be|require'),
  ...phrases('needs', "takes|need|needs|requires|is|it's|that's|we're|they're|are|still|us|them|you"),
  ...phrases('not', 'not'),
  ...phrases(
    null,
    `past|the last|these last|previous|every|each|per|first|final|those|aged|age|following|preceding|since|other|age of|invested|spent|took|lasted|had|been|
    sentenced to|ages|only the last|every other|once every|twice every|old|than the|remaining|once in`,
  ),
])

/** `away` = at a distance from now, whatever stands before. */
type Behind = LengthFrame | 'away' | 'before' | null

function behindPhrases(value: Behind, list: string): Array<readonly [string, Behind]> {
  return list.split('|').map((phrase) => [phrase.trim(), value] as const)
}

const BEHIND = new PhraseTable<Behind>('forward', [
  ...behindPhrases(
    'away',
    `from now|from today|from here|from this point|from right now|away|away from now|out|out from here|out from now|off|hence|time|time from now|down the road|down the line|down the track|down the pike|ahead|
    away still|to go|in the future|into the future|away yet|from tonight|from this moment|of today|of now|left`,
  ),
  ...behindPhrases(
    'inside',
    'at most|at the most|tops|max|maximum|or less|or sooner|or fewer|or under|at the outside|at worst|at the latest|at the very most|or faster|or quicker|if that|no more|no longer|not more|not longer|not a day more|not a day longer',
  ),
  ...behindPhrases(
    'beyond',
    'or more|or longer|minimum|at least|at a minimum|at the minimum|at the very least|at the least|at the earliest|plus|at best|if not more|if not longer|and up|or beyond',
  ),
  ...behindPhrases('before', 'before|until|till'),
  ...behindPhrases(
    null,
    `ago|earlier|old|of|since|later|in a row|running|straight|after|following|into|worth|apart|long|behind|late|early|sooner than|younger|older|too late|back|
    ahead of|from|experience|experiences|prior|into the|now|on end|to the day|into it|past the|short of|in jail|in prison|behind bars|out of date|in power|
    time frame|out of every|per|a year|a month|a week|off of|away from the|off from the|ahead of schedule|behind schedule`,
  ),
])

const FILLERS = new Set(
  `about around roughly approximately maybe perhaps probably possibly say like just only some nearly almost another a an the good something somewhere
  between from anywhere anything even really closer to more whole , i'd i think believe guess reckon bet it's that's still easily comfortably solid as
  than part better matter space of well honestly hopefully easily fully let's call or so very what`.split(/\s+/),
)
/** Fillers that must not be walked over alone: they carry the sense with a word farther out. */
const MOST_STEPS = 10

const STATES = new Set(
  `last lasts lasting hold holds holding stay stays staying remain remains keep keeps survive survives continue continues persist persists endure endures
  live around stick dominate dominates rule`.split(/\s+/),
)

interface Left {
  readonly cues: readonly Cue[]
  readonly from: number
}

/** The cues before a length from the nearest outward ("for" + "at least"), beyond fillers. */
function readLeft(scene: Scene, head: number): Left {
  const cues: Cue[] = []
  let from = head
  let k = head - 1
  for (let step = 0; step < MOST_STEPS && k >= 0; step++) {
    const cue = CUES.match(scene, k)
    if (cue !== undefined) {
      if (cues.length > 0 && (cue.value === null || cue.value === 'needs' || cue.value === 'last')) {
        if (cue.value === 'last') cues.push(cue.value)
        break
      }
      cues.push(cue.value)
      if (cue.value === null) break
      if (cue.value !== 'needs') from = cue.next + 1
      k = cue.next
      if (cue.value === 'needs') {
        const bound = boundBefore(scene, k)
        if (bound !== undefined) cues.push(bound)
      }
      if (cue.value === 'needs' || cue.value === 'take' || cue.value === 'last') break
      continue
    }
    const word = at(scene, k)
    if (!FILLERS.has(word) || (word === ',' && cues.length > 0)) break
    if (word === ',' && !isAsideComma(scene, k)) break
    if (word === 'of' && !/^(?:part|matter|space|question)$/.test(at(scene, k - 1))) break
    if (word === 'to' && at(scene, k - 1) !== 'closer') break
    if (word === 'than' && at(scene, k - 1) !== 'rather') break
    k--
  }
  return { cues, from }
}

/** "At the very least it's two years away". */
function boundBefore(scene: Scene, i: number): 'inside' | 'beyond' | undefined {
  const bound = CUES.match(scene, at(scene, i) === ',' ? i - 1 : i)?.value
  return bound === 'inside' || bound === 'beyond' ? bound : undefined
}

/** ", say," and ", maybe," between the frame and the length. */
function isAsideComma(scene: Scene, k: number): boolean {
  const aside = /^(?:say|maybe|perhaps|probably|possibly|like|oh|i|i'd|what)$/
  return aside.test(at(scene, k + 1)) || aside.test(at(scene, k - 1))
}

/** How the length stands in the sentence; undefined when it is no horizon. */
export function frameLength(scene: Scene, term: LengthTerm, head: number, tail: number): Framing | undefined {
  const { cues, from } = readLeft(scene, head)
  const [cue] = cues
  if (cue === null) return undefined
  if (term.isAttribute === true) return frameAttribute(scene, term, from, head, tail)
  const behind = readBehind(scene, tail)
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
  const isLower = !isUpperDenied && (term.isOpen === true || cues.includes('beyond') || behind?.value === 'beyond')
  const isUpper = cues.includes('inside') || behind?.value === 'inside' || isUpperDenied
  if (behind?.value === null) return undefined
  const hasAnother = at(scene, head) === 'another' || at(scene, head - 1) === 'another' || isMore(scene, head, tail)
  if (behind?.value === 'before') {
    // "Five years before the merger" counts from something undated; "another five years before we see it" counts from now.
    const counts = hasAnother || cues.some((c) => c === 'take' || c === 'needs' || c === 'beyond' || c === 'inside')
    if (!counts) return undefined
    return { ...framing(isLower ? 'beyond' : isUpper ? 'inside' : 'at', true), to: tail }
  }
  if (behind?.value === 'away' && cue !== 'for') {
    if (isLower || (cues.includes('over') && !isUpper)) return framing('beyond', true)
    if (isUpper || cues.includes('next')) return framing('inside', true)
    return framing('at', true)
  }
  if (isUndated(scene, tail, behind?.next)) return undefined
  // "In a year full of surprises" tells what kind of year.
  if (at(scene, head) === 'a' && /^(?:full|when|where|like|which|that)$/.test(at(scene, tail))) return undefined
  // "After thirty years in this business" looks back.
  if (at(scene, from) === 'after' && /^(?:in|at|of|on|as|with|together)$/.test(at(scene, tail))) return undefined
  if (cues.includes('for')) return frameFor(scene, framing, cues, isLower, isUpper, hasAnother)
  if (cues.includes('next')) return framing('inside')
  if (isUpper && !isLower) return isTimed(cues, scene, from, to, hasAnother) ? framing('inside') : undefined
  if (isLower) return isTimed(cues, scene, from, to, hasAnother) ? framing('beyond') : undefined
  if (term.isElided === true && cue !== 'in') return framing('at', true)
  switch (cue) {
    case 'in':
      return framing('at')
    case 'over':
      return framing('inside')
    case 'last':
      return tenseOf(scene, clauseAround(scene, from, to)) === 'future' || hasAnother ? framing('inside') : undefined
    case 'take':
      return at(scene, from) === 'be' && !hasAnother && !isAnswer(scene, from, to) && !isBareBehind(scene, to)
        ? undefined
        : takes(scene, framing, from, to)
    case 'needs':
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

function readBehind(scene: Scene, tail: number): { readonly value: Behind; readonly next: number } | undefined {
  const direct = BEHIND.match(scene, tail)
  // "Five years left on the lease" is no distance.
  if (at(scene, tail) === 'left' && /^(?:on|of|in|to)$/.test(at(scene, tail + 1))) return { value: null, next: tail + 1 }
  if (direct?.value === 'away') {
    // "Ten years away at best", "five years out or more".
    const bound = BEHIND.match(scene, at(scene, direct.next) === ',' ? direct.next + 1 : direct.next)
    return bound?.value === 'inside' || bound?.value === 'beyond' ? bound : direct
  }
  if (direct !== undefined) return direct
  const later = at(scene, tail) === ',' ? BEHIND.match(scene, tail + 1) : undefined
  return later !== undefined && (later.value === 'inside' || later.value === 'beyond') ? later : undefined
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

function isBareBehind(scene: Scene, to: number): boolean {
  return to >= scene.words.length || /^(?:[,.;:?!—)]|before|until|and|i|if|from|maybe)$/.test(at(scene, to))
}

/** "Five more years and we're there": the length opens the sentence. */
function isLoneMore(scene: Scene, head: number, to: number): boolean {
  return isBareBehind(scene, to) && (isOpening(scene, head) || /^(?:so|then|and|,)$/.test(at(scene, head - 1)))
}

const ANSWER_WORDS = new Set(
  `i i'd say think guess my is it's call it that's maybe probably perhaps about around roughly honestly well so yeah yes no look oh , . — at least most more like
  we're talking bet estimate be would put another a an good closer to than i'm thinking answer best number timeline and hmm um uh still optimistically conservatively
  realistically something in the range of on order somewhere between from just only really easily give or take tops max maximum if not less that not you ask me let's
  reckon believe suppose figure view sense gut feeling they're it'll that'll will our timeline horizon case base forecast prediction target window matter question then`.split(
    /\s+/,
  ),
)
const MOST_ANSWER_WORDS = 8

function isOpening(scene: Scene, head: number): boolean {
  let k = head - 1
  for (let count = 0; count <= MOST_ANSWER_WORDS && k >= 0; count++, k--) {
    if (/^[.;:?!]$/.test(at(scene, k)) || (at(scene, k) === ',' && /^(?:i|i'd|i'll|my)$/.test(at(scene, k + 1))))
      return true
    if (!ANSWER_WORDS.has(at(scene, k))) return false
  }
  return k < 0
}

/** A short answer that is the length and little else: "Five to ten years, I'd say." */
function isAnswer(scene: Scene, head: number, to: number): boolean {
  if (!isOpening(scene, head)) return false
  for (let k = to, count = 0; k < scene.words.length; k++, count++) {
    const word = at(scene, k)
    if (/^[.;?!—]$/.test(word)) return true
    if (count <= 1 && word === 'and') return true
    if (count > MOST_ANSWER_WORDS || !ANSWER_WORDS.has(word)) return false
  }
  return true
}

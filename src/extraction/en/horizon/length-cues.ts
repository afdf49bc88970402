/** The words before and behind a length that frame it (conventions, section 3). */
import type { LengthFrame } from '../../horizon/frame.ts'
import { asideBefore } from './asides.ts'
import { PhraseTable } from './phrase-table.ts'
import { at, type Scene, setOf } from './words.ts'

/**
 * `in` = at a distance; `for` = a state that lasts or, denied, a lower bound; `over` = a stretch if it is to come; `last` = a
 * state's verb; `take` = the time that something will need; null = no horizon.
 */
export type Cue = LengthFrame | 'in' | 'for' | 'over' | 'last' | 'take' | 'needs' | 'next' | 'not' | null

function phrases(value: Cue, list: string): Array<readonly [string, Cue]> {
  return list.split('|').map((phrase) => [phrase.trim(), value] as const)
}

const CUES = new PhraseTable<Cue>('backward', [
  ...phrases(
    'inside',
    `within|inside|inside of|less than|under|fewer than|at most|at the most|up to|no more than|not more than|no longer than|not longer than|maximum of|as much as|
    as long as|at the outside|at worst|upper bound of|not much more than|by this time in|no later than|well within|well under|in the space of|over the space of|within the space of|in the span of|over the span of|in a span of|within the span of`,
  ),
  ...phrases('next', 'next|coming|upcoming|these next|years ahead'),
  ...phrases(
    'beyond',
    `at least|at the very least|more than|longer than|upwards of|upward of|no less than|not less than|no fewer than|nothing less than|minimum of|in excess of|north of|
    as little as|as soon as|as early as|as few as|no sooner than|no earlier than|not earlier than|not sooner than|at best|better than|well over|beyond|not before|not until|a minimum|a good deal more than|much more than`,
  ),
  ...phrases(
    'in',
    'in|after|in about|give it|give them|give us|give me|give him|give her|give that|wait|wait about|check back in|come back in|ask me in|ask me again in|fast - forward|fast forward|skip ahead|skip forward|jump ahead|jump forward|another',
  ),
  ...phrases('for', 'for'),
  ...phrases(
    'over',
    'over|during|through|throughout|across|over the course of|in the course of|over a period of|for a period of',
  ),
  ...phrases(
    'last',
    'last|lasts|lasting|surviving|enduring|standing|lingering|linger|survive|hold|endure|stand|make it|go on|stay|remain|persist|continue|hang on|hold on|hold out|stick around|live',
  ),
  ...phrases('take', 'take|taking|be|require|put it at|put that at|peg it at'),
  ...phrases('needs', "takes|got|has|have|need|needs|requires|is|it's|that's|we're|they're|are|still|us|them|you"),
  ...phrases('not', 'not'),
  ...phrases(
    null,
    `past|the last|these last|previous|every|each|per|first|final|those|aged|age|following|preceding|since|other|age of|invested|spent|took|lasted|had|been|
    sentenced to|ages|only the last|give or take|every other|once every|twice every|old|than the|remaining|once in`,
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
    `from now|from today|on from now|on from today|on from here|from here|from this point|from right now|away|away from now|out|out from here|out from now|off|hence|time|time from now|down the road|down the line|down the track|down the pike|ahead|
    away still|to go|to run|in the future|into the future|away yet|from tonight|from this moment|of today|of now|left`,
  ),
  ...behindPhrases(
    'inside',
    'at most|at the most|tops|max|maximum|or less|or sooner|or fewer|or under|at the outside|at worst|at the latest|at the very most|or faster|or quicker|if that|no more|no longer|not more|not longer|not a day more|not a day longer',
  ),
  ...behindPhrases(
    'beyond',
    'or more|or longer|minimum|at least|at a minimum|at minimum|at a bare minimum|as a minimum|at the minimum|at the very least|at the least|at the earliest|plus|at best|if not more|if not longer|and up|or beyond',
  ),
  ...behindPhrases('before', 'before|until|till'),
  ...behindPhrases(
    null,
    `ago|earlier|old|of|since|later|in a row|running|straight|after|following|into|worth|apart|long|behind|late|early|sooner than|younger|older|too late|back|
    ahead of|from|experience|experiences|prior|into the|now|on end|to the day|into it|past the|short of|in jail|in prison|behind bars|out of date|in power|
    time frame|out of every|per|a year|a month|a week|off of|away from the|off from the|ahead of schedule|behind schedule`,
  ),
])

const FILLERS =
  setOf(`about around roughly approximately maybe perhaps probably possibly say like just only some nearly almost another a an the good something somewhere
  between from anywhere anything even really closer to more whole , i'd i think believe guess reckon bet it's that's still easily comfortably solid as
  exactly precisely than part better matter space of well honestly hopefully easily fully let's call or so very what`)
/** Fillers that must not be walked over alone: they carry the sense with a word farther out. */
const MOST_STEPS = 10

interface Left {
  readonly cues: readonly Cue[]
  readonly from: number
}

/** The cues before a length from the nearest outward ("for" + "at least"), beyond fillers. */
export function readLeft(scene: Scene, head: number): Left {
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
    const aside = asideBefore(scene, k)
    if (aside !== k) {
      k = aside
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

/** "(Three months left) in it". */
function isInIt(scene: Scene, i: number): boolean {
  return at(scene, i) === 'in' && /^(?:it|him|her|them|me|us|you)$/.test(at(scene, i + 1))
}

export function readBehind(scene: Scene, tail: number): { readonly value: Behind; readonly next: number } | undefined {
  const direct = BEHIND.match(scene, tail)
  // "Five years left on the lease" is no distance.
  if (at(scene, tail) === 'left' && /^(?:on|of|in|to)$/.test(at(scene, tail + 1)) && !isInIt(scene, tail + 1))
    return { value: null, next: tail + 1 }
  if (direct?.value === 'away') {
    // "Ten years away at best", "five years out or more".
    const bound = BEHIND.match(scene, at(scene, direct.next) === ',' ? direct.next + 1 : direct.next)
    return bound?.value === 'inside' || bound?.value === 'beyond' ? bound : direct
  }
  if (direct !== undefined) return direct
  const later = at(scene, tail) === ',' ? BEHIND.match(scene, tail + 1) : undefined
  return later !== undefined && (later.value === 'inside' || later.value === 'beyond') ? later : undefined
}

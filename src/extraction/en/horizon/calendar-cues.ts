/** The words before and behind a calendar term that frame it (conventions, section 3). */
import type { CalendarFrame } from '../../horizon/frame.ts'
import { asideBefore } from './asides.ts'
import { PhraseTable } from './phrase-table.ts'
import { at, type Scene, setOf } from './words.ts'

/** `until` and `before?` become lower bounds when they are denied; `whole` takes "the year" for this one; null = no horizon. */
export type Cue = CalendarFrame | 'until' | 'before?' | 'beyond' | 'whole' | null

function phrases(value: Cue, list: string): Array<readonly [string, Cue]> {
  return list.split('|').map((phrase) => [phrase.trim(), value] as const)
}

const CUES = new PhraseTable<Cue>('backward', [
  ...phrases('during', 'the coming|coming|upcoming|this coming|between'),
  ...phrases(
    'until',
    'until midnight|until midnight on|until noon|until noon on|till midnight|until well into|until deep into|until sometime in|until around|until somewhere in',
  ),
  ...phrases(
    'during',
    'in|during|over|come|for|on|across|all through|in the course of|at|going into|heading into|inside',
  ),
  ...phrases(
    'whole',
    'within|rest of|remainder of|balance of|left of|remains of|later|later in|all of|whole of|over the course of|throughout',
  ),
  ...phrases(
    'by',
    `by|through|thru|through to|thru to|right through|right through to|all through to|clear through|no later than|not later than|no later|up to|out to|into|well into|far into|deep into|as late as|between now and|from now until|
    from now to|from now through|from today until|from here to|from here until|from here till|from here through|from today to|from today through|from this point to|now to|now until|now and|all the way to|all the way through|years to|road to|way to|run up to|
    run-up to|on or before|in or before|at or before|by or before|by the time we get to|by the time we reach|by the time we hit|by the time it's|
    by the time we're in|by the time we are in|by the time|deadline of|deadline is|deadline :|deadline ,|deadline —|latest by|latest in|latest|at the latest|at the latest ,|at the latest by|at the latest in|by the close of business on|by end of day|by the end of day|by end of day on|by end of business|by midnight on|by noon on|
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
    `since|ever since|set in|talks about|worry about|books about|asked about|asking about|asking me about|last|past few|previous|every|each|most|ago in|back in|class of|generation of|in early last|as in|than in|compared to|compared with|versus|vs|born|priced for|
    up from|down from|same as in|born in|happened in|model of|of each|of every|any given|in any|earlier|earlier in|so far|levels of|relative to|and all|unlike in|unlike|late last`,
  ),
])

export const BEHIND = new PhraseTable<Cue>('forward', [
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

export const FILLERS =
  setOf(`the a an year calendar sometime some time point somewhere maybe perhaps probably possibly say like just even only either early well around
  about roughly approximately almost really exactly precisely potentially likely hopefully presumably our your its their anytime any`)
const MOST_STEPS = 9

export interface Left {
  readonly cue: Cue | undefined
  readonly from: number
  readonly isAround: boolean
}

/** The nearest cue before the term, beyond fillers; "around" gives way to a stronger one farther out ("by around 2030"). */
export function readLeft(scene: Scene, head: number): Left {
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
    const aside = asideBefore(scene, k)
    if (aside !== k) {
      k = aside
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

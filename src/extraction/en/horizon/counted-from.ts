/** Lengths counted from a time that has a date: "two years after the 2026 launch", "within a year of next March". */

import { placeOf } from '../../horizon/frame.ts'
import { advance } from '../../horizon/length.ts'
import type { Period } from '../../horizon/period.ts'
import type { CalendarTerm, LengthTerm, Term } from '../../horizon/term.ts'
import type { Scene } from './words.ts'

const COUNTS_FROM =
  /^ (?:after|from|following|past|on from) (?:the |that |its |our |their |about |around |start of |end of )*$/
const OF = /^ (?:of|from|after) (?:the |that |its |our |their )*$/
const WITHIN = /\b(?:within|inside|inside of|in under|less than)(?: about| a| the)* $/
const STRETCH = /\b(?:in|over|during|for|throughout) (?:the|those|these) (?:first )?$/
/** "For six weeks starting in April". */
const LASTING = /\b(?:for|lasts?|lasting)(?: about| another)* $/
const STARTING = /^,? (?:starting|beginning)(?: in| on| from)?(?: the)? $/
/** How far before the length the words that frame it are looked for. */
const REACH = 24

/** Puts each length onto the dated term behind it; both become one calendar term. By start. */
export function countedFrom(scene: Scene, lengths: readonly LengthTerm[], terms: readonly CalendarTerm[]): Term[] {
  const result: Term[] = []
  const all = [...lengths, ...terms].sort((a, b) => a.start - b.start)
  for (let i = 0; i < all.length; i++) {
    const term = all[i] as Term
    const from = all[i + 1]
    const joined = term.kind === 'length' && from?.kind === 'calendar' ? join(scene, term, from) : undefined
    if (joined !== undefined) i++
    result.push(joined ?? term)
  }
  return result
}

function join(scene: Scene, length: LengthTerm, from: CalendarTerm): CalendarTerm | undefined {
  const { text, anchor } = scene
  const between = text.slice(length.end, from.start)
  if (length.isAttribute === true || length.isOpen === true || text.startsWith('today', from.start)) return undefined
  const before = text.slice(Math.max(0, length.start - REACH), length.start)
  const isWithin = (WITHIN.test(before) && OF.test(between)) || (LASTING.test(before) && STARTING.test(between))
  if (!isWithin && !COUNTS_FROM.test(between)) return undefined
  const origin = placeOf(from, anchor)
  if (origin === undefined) return undefined
  const place = placeFrom(origin, length, isWithin ? 'within' : STRETCH.test(before) ? 'stretch' : 'at')
  return { ...from, start: length.start, end: from.end, place, part: null, needsCue: false, isYearNumber: false }
}

function placeFrom(origin: Period, { length }: LengthTerm, how: 'within' | 'stretch' | 'at'): Period {
  const last = advance(origin.last + 1, length.high) - 1
  if (how === 'within') return { first: origin.first, last }
  return { first: how === 'stretch' ? origin.last + 1 : advance(origin.first, length.low), last }
}

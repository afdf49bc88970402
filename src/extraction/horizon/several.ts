/** Several time expressions in one sentence become one (conventions, section 6). */

import { PRECISIONS } from '../../domain/window.ts'
import type { Anchor } from './anchor.ts'
import { placeInside } from './compose.ts'
import type { DayWindow } from './frame.ts'
import type { HorizonLanguage } from './language.ts'
import { advance } from './length.ts'
import { type Mention, mentionOf } from './mention.ts'
import { isRecurrence } from './term.ts'

/**
 * The one that counts: corrected ones give way, alternatives join, a finer one inside a coarser one refines it, a lower bound
 * meets its upper bound. Of what is left apart the first counts.
 * @param mentions - by start
 */
export function oneOf(
  mentions: readonly Mention[],
  text: string,
  language: HorizonLanguage,
  anchor: Anchor,
): Mention | undefined {
  const [first, ...others] = mentions
  if (first === undefined) return undefined
  let current = first
  let last = first
  for (const next of others) {
    switch (language.relate(text, last, next)) {
      case 'corrects':
        current = framedLike(current, next, anchor)
        break
      case 'denied':
      case 'separate':
        break
      case 'alternative':
        current = eitherOf(current, framedLike(current, next, anchor), anchor)
        break
      default:
        current = refined(current, next, anchor) ?? refined(next, current, anchor) ?? bounded(current, next) ?? current
    }
    last = next
  }
  return current
}

/** The second in the frame of the first, when it has none of its own ("by 2035, no, 2034"). */
function framedLike(first: Mention, second: Mention, anchor: Anchor): Mention {
  if (second.isBare !== true || first.spoken === null || second.spoken === null) return second
  if (first.spoken.term.kind !== second.spoken.term.kind || first.spoken.frame === 'around') return second
  const mention = mentionOf(second.spoken.term, first.spoken.frame, second, anchor)
  return mention === undefined ? second : { ...mention, isBare: true }
}

/**
 * From the earliest start to the latest end. Of two lengths the outer one is the limit ("in two years or in five", section 4.1);
 * a deadline behind a period only closes it ("2027, 2028 at the latest").
 */
function eitherOf(a: Mention, b: Mention, anchor: Anchor): Mention {
  if (b.spoken?.frame === 'by' && a.spoken?.frame === 'during' && (b.window.last ?? 0) >= a.window.first) {
    return { ...around(a, b), window: { first: a.window.first, last: b.window.last } }
  }
  const lengths = eitherLength(a, b, anchor)
  if (lengths !== undefined) return { ...around(a, b), window: lengths }
  const first = Math.min(a.window.first, b.window.first)
  const last = a.window.last === null || b.window.last === null ? null : Math.max(a.window.last, b.window.last)
  return { ...around(a, b), window: { first, last } }
}

/** Two lengths; undefined when they are not two, or one is open. */
function eitherLength(a: Mention, b: Mention, anchor: Anchor): DayWindow | undefined {
  if (a.spoken?.term.kind !== 'length' || b.spoken?.term.kind !== 'length') return undefined
  if (a.window.last === null || b.window.last === null) return undefined
  const low = advance(anchor.day, a.spoken.term.length.low)
  const highs = [a, b].map(({ spoken }) =>
    spoken?.term.kind === 'length' ? advance(anchor.day, spoken.term.length.high) : 0,
  )
  const last = Math.max(...highs)
  // "Three years away, maybe four" is one range, of which the second is the far end.
  const isRange = b.isBare === true && a.spoken.frame === 'at' && last > (highs[0] ?? last)
  return { first: isRange ? low : anchor.day, last }
}

/** The finer one, in its place inside the coarser one; undefined when it is not finer or lies elsewhere. */
function refined(coarse: Mention, fine: Mention, anchor: Anchor): Mention | undefined {
  if (coarse.window.last === null && fine.window.last === null) return laterStart(coarse, fine)
  if (coarse.window.last === null || fine.window.last === null) return undefined
  if (fine.spoken?.term.kind === 'calendar' && isRecurrence(fine.spoken.term.place)) {
    const { term, frame } = fine.spoken
    const outer = coarse.spoken?.term.kind === 'calendar' ? placeInside(term, coarse.spoken.term) : undefined
    const inner = outer ?? placeInside(term, wholeOf(coarse))
    const mention = inner && mentionOf(inner, frame, around(coarse, fine), anchor)
    if (mention?.window.last != null && mention.window.last <= coarse.window.last) return mention
  }
  const lies = fine.window.first >= coarse.window.first && fine.window.last <= coarse.window.last
  const isShorter = lengthOf(fine) < lengthOf(coarse)
  return lies && isShorter ? { ...fine, start: around(coarse, fine).start, end: around(coarse, fine).end } : undefined
}

/** "Not until the thirties, 2031 at the earliest": the later start, if it lies in the term that the first names. */
function laterStart(coarse: Mention, fine: Mention): Mention | undefined {
  if (coarse.spoken?.term.kind !== 'calendar' || isRecurrence(coarse.spoken.term.place)) return undefined
  const { first, last } = coarse.spoken.term.place
  const start = fine.window.first
  if (coarse.window.first !== first || start <= first || start > last) return undefined
  return { ...around(coarse, fine), window: fine.window }
}

/** The window of a mention as if it were a term, so that a finer term can be placed inside it. */
function wholeOf(mention: Mention) {
  return {
    kind: 'calendar',
    start: mention.start,
    end: mention.end,
    grain: 'century',
    place: { first: mention.window.first, last: mention.window.last ?? mention.window.first },
    part: null,
    precision: mention.precision,
    limitPrecision: mention.precision,
  } as const
}

/** "No earlier than 2028, no later than 2030". */
function bounded(a: Mention, b: Mention): Mention | undefined {
  const [lower, upper] = a.window.last === null ? [a, b] : [b, a]
  if (lower.window.last !== null || upper.window.last === null || upper.window.last < lower.window.first)
    return undefined
  return { ...around(a, b), window: { first: lower.window.first, last: upper.window.last } }
}

function around(a: Mention, b: Mention): Mention {
  const isFiner = PRECISIONS.indexOf(a.precision) <= PRECISIONS.indexOf(b.precision)
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    window: a.window,
    precision: isFiner ? a.precision : b.precision,
    spoken: null,
  }
}

function lengthOf(mention: Mention): number {
  return (mention.window.last ?? Number.POSITIVE_INFINITY) - mention.window.first
}

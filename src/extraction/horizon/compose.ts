/**
 * Puts neighbouring calendar words together: a finer term into the coarser one beside it ("the third quarter" + "of next year"),
 * a part onto its term ("the end of" + that), two terms into a range ("2027" - "2029").
 */

import { withPart } from './part.ts'
import { type Grain, isFiner, type Period } from './period.ts'
import { occurrenceWithin, type Recurrence } from './recurrence.ts'
import { type CalendarTerm, isRecurrence, type Part } from './term.ts'

/** Words for a part ("the end of", 末) that look for their term. */
export interface PartToken {
  readonly kind: 'part'
  readonly start: number
  readonly end: number
  readonly part: Part
  /** The last part where a range of them was said ("mid-to-late"); else the same. */
  readonly through?: Part
  /** What they mean when no term stands beside them ("year-end"); null = nothing. */
  readonly alone: CalendarTerm | null
}

export type CalendarToken = CalendarTerm | PartToken

/** What may stand between two neighbours, tested on the text between them. */
export interface Gaps {
  /** Between a finer term and the coarser one after it ("Q3 of 2027"); null in a language that never puts them so. */
  readonly fineToCoarse: RegExp | null
  /** Between a coarser term and the finer one after it ("2027 Q3"). */
  readonly coarseToFine: RegExp
  /** Whether a part stands before its term or after it, and what may be between. */
  readonly partStands: 'before' | 'after'
  readonly partGap: RegExp
  /** Between two of a kind of which it may be either ("April or May of next year"); none when a language has no such form. */
  readonly either?: RegExp
  /** Between the two ends of a range ("2027 to 2029"). */
  readonly range: RegExp
  /** Between the ends of a range that a word before it must open ("between 2027 and 2029"). */
  readonly openedRange: RegExp
  readonly rangeOpener: RegExp
  /** Before what looks like a range and is a change from the one to the other ("pushed from 2027 to 2029"). */
  readonly change: RegExp
}

/** How far before a range the words that open it, or say that it is none, are looked for. */
const REACH = 56

/** @param tokens - by start, not overlapping */
export function compose(tokens: readonly CalendarToken[], text: string, gaps: Gaps): CalendarTerm[] {
  if (tokens.length === 0) return []
  const eithers = joinEither(tokens, text, gaps)
  const joined = attachParts(joinCoarseToFine(joinFineToCoarse(eithers, text, gaps), text, gaps), text, gaps)
  return joinRanges(joined, text, gaps)
}

/** "April or May" becomes the stretch from the one to the other, which then finds its place as one. */
function joinEither(tokens: readonly CalendarToken[], text: string, gaps: Gaps): readonly CalendarToken[] {
  if (gaps.either === undefined) return tokens
  const result: CalendarToken[] = []
  for (const token of tokens) {
    const before = result.at(-1)
    const areOfAKind = token.kind === 'calendar' && before?.kind === 'calendar' && token.grain === before.grain
    if (
      areOfAKind &&
      isRecurrence(token.place) &&
      before.isRange !== true &&
      gaps.either.test(text.slice(before.end, token.start))
    ) {
      const range = rangeOf(before, token)
      if (range !== undefined) {
        result[result.length - 1] = { ...range, needsCue: before.needsCue === true, isRange: false }
        continue
      }
    }
    result.push(token)
  }
  return result
}

function joinFineToCoarse(tokens: readonly CalendarToken[], text: string, gaps: Gaps): CalendarToken[] {
  if (gaps.fineToCoarse === null || tokens.length < 2) return [...tokens]
  const result: CalendarToken[] = []
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as CalendarToken
    const after = result.at(-1)
    if (token.kind === 'calendar' && after?.kind === 'calendar') {
      if (gaps.fineToCoarse.test(text.slice(token.end, after.start))) {
        const inside = placeInside(token, after)
        if (inside !== undefined) {
          result[result.length - 1] = inside
          continue
        }
      }
    }
    result.push(token)
  }
  return result.reverse()
}

function joinCoarseToFine(tokens: readonly CalendarToken[], text: string, gaps: Gaps): CalendarToken[] {
  const result: CalendarToken[] = []
  for (const token of tokens) {
    const before = result.at(-1)
    if (token.kind === 'calendar' && before?.kind === 'calendar') {
      if (gaps.coarseToFine.test(text.slice(before.end, token.start))) {
        const inside = placeInside(token, before)
        if (inside !== undefined) {
          result[result.length - 1] = inside
          continue
        }
      }
    }
    result.push(token)
  }
  return result
}

/** The finer term inside the coarser one, over both their stretches; undefined when it has its place already or finds none. */
export function placeInside(fine: CalendarTerm, coarse: CalendarTerm): CalendarTerm | undefined {
  if (!isRecurrence(fine.place) || !isFiner(fine.grain, coarse.grain)) return undefined
  const place = isRecurrence(coarse.place)
    ? recurrenceWithin(fine.place, fine.grain, coarse.place, coarse.grain)
    : occurrenceWithin(fine.place, coarse.place)
  if (place === undefined) return undefined
  return {
    ...fine,
    start: Math.min(fine.start, coarse.start),
    end: Math.max(fine.end, coarse.end),
    place,
    needsCue: fine.needsCue === true && coarse.needsCue === true,
  }
}

/** "The 15th of March", "the first quarter of the year": what comes round inside what comes round. */
function recurrenceWithin(
  fine: Recurrence,
  fineGrain: Grain,
  coarse: Recurrence,
  coarseGrain: Grain,
): Recurrence | undefined {
  if (coarseGrain === 'year' || fine.every === coarse.every) return fineGrain === coarseGrain ? undefined : fine
  if (coarse.every !== 'year') return fine
  return { every: 'year', at: (year): Period => occurrenceWithin(fine, coarse.at(year)) ?? coarse.at(year) }
}

function attachParts(tokens: readonly CalendarToken[], text: string, gaps: Gaps): CalendarTerm[] {
  const terms = gaps.partStands === 'before' ? partsBefore(tokens, text, gaps) : partsAfter(tokens, text, gaps)
  // A coarser term before a part that stood alone: "next year, at the end of March", 2027年 + 年底.
  return joinCoarseToFine(terms, text, gaps) as CalendarTerm[]
}

/** From the last to the first, so that "the end of" takes "the first half of next year" whole. */
function partsBefore(tokens: readonly CalendarToken[], text: string, gaps: Gaps): CalendarTerm[] {
  const result: CalendarTerm[] = []
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as CalendarToken
    const term = result.at(-1)
    if (token.kind === 'calendar') result.push(token)
    else if (term !== undefined && gaps.partGap.test(text.slice(token.end, term.start))) {
      result[result.length - 1] = withPart(term, token.part, token.start, term.end, token.through)
    } else if (token.alone !== null) result.push(token.alone)
  }
  return result.reverse()
}

function partsAfter(tokens: readonly CalendarToken[], text: string, gaps: Gaps): CalendarTerm[] {
  const result: CalendarTerm[] = []
  for (const token of tokens) {
    const term = result.at(-1)
    if (token.kind === 'calendar') result.push(token)
    else if (term !== undefined && term.part === null && gaps.partGap.test(text.slice(term.end, token.start))) {
      result[result.length - 1] = withPart(term, token.part, term.start, token.end, token.through)
    } else if (token.alone !== null) result.push(token.alone)
  }
  return result
}

function joinRanges(terms: readonly CalendarTerm[], text: string, gaps: Gaps): CalendarTerm[] {
  const result: CalendarTerm[] = []
  for (const term of terms) {
    const before = result.at(-1)
    // A range is not joined again: "march to may to ..." would nest without end.
    if (before !== undefined && before.isRange !== true) {
      const between = text.slice(before.end, term.start)
      if (isRange(text, before, between, gaps)) {
        const range = rangeOf(before, term)
        if (range !== undefined) {
          result[result.length - 1] = range
          continue
        }
      }
    }
    result.push(term)
  }
  return result
}

function isRange(text: string, first: CalendarTerm, between: string, gaps: Gaps): boolean {
  const isPlain = gaps.range.test(between)
  if (!isPlain && !gaps.openedRange.test(between)) return false
  const before = text.slice(Math.max(0, first.start - REACH), first.start)
  return (isPlain || gaps.rangeOpener.test(before)) && !gaps.change.test(before)
}

/** First day of the one to last day of the other; undefined when that runs backwards. */
function rangeOf(from: CalendarTerm, to: CalendarTerm): CalendarTerm | undefined {
  const finer = isFiner(from.grain, to.grain) ? from : to
  const base = {
    ...finer,
    start: from.start,
    end: to.end,
    part: null,
    isYearNumber: false,
    needsCue: false,
    isRange: true,
  } as const
  if (isRecurrence(to.place)) {
    const last = to.place
    if (!isRecurrence(from.place)) {
      const end = occurrenceWithin(last, { first: from.place.last + 1, last: from.place.last + 400 })
      return end && { ...base, place: { first: from.place.first, last: end.last } }
    }
    const first = from.place
    if (first.every !== 'year' || last.every !== 'year') {
      if (first.every !== 'week' || last.every !== 'week') return undefined
      return { ...base, place: { every: 'week', at: (monday) => ordered(first.at(monday), last.at(monday)) } }
    }
    return {
      ...base,
      place: {
        every: 'year',
        at: (year) => {
          const start = first.at(year)
          const sameYear = last.at(year)
          return { first: start.first, last: (sameYear.last < start.first ? last.at(year + 1) : sameYear).last }
        },
      },
    }
  }
  // "From March to May 2027": the first end takes the year of the second.
  const start = isRecurrence(from.place) ? lastBefore(from.place, to.place) : from.place
  if (start === undefined || start.first > to.place.last) return undefined
  return { ...base, place: { first: start.first, last: to.place.last } }
}

function ordered(a: Period, b: Period): Period {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }
}

function lastBefore(recurrence: Recurrence, end: Period): Period | undefined {
  // A day more than a year, which would pass for a fiscal one.
  return occurrenceWithin(recurrence, { first: end.last - 366, last: end.last })
}

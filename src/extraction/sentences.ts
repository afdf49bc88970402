/**
 * The sentences of a turn, in Chinese, English or both at once. A scanner over UTF-16 units: ends are full stops that the
 * rules of either language let stand, question and exclamation marks, and paragraphs; line breaks inside a paragraph are
 * hard wraps and end nothing. Where speech has no full stops, `sentences/unpunctuated.ts` cuts at pauses.
 */
import type { Language } from './language.ts'
import { isCjk } from './layout/characters.ts'
import { fold } from './sentences/fold.ts'
import { gapAt } from './sentences/gap.ts'
import { BLANK, CHINESE_STOP, CLASS, ELLIPSIS, MARK, OPENER, QUOTE, STOP } from './sentences/mark-class.ts'
import { endsAtGap, endsAtMark } from './sentences/sentence-end.ts'
import { pauseCuts } from './sentences/unpunctuated.ts'
import type { Turn } from './turns.ts'

export interface Sentence {
  /** Offsets into the source, trimmed to what is seen. */
  readonly start: number
  readonly end: number
  /** Index of the turn. */
  readonly turn: number
  /** What was said, on one line: see `sentences/fold.ts`. */
  readonly text: string
  /**
   * Runs of units that stand side by side in the source, as pairs (index in `text`, offset in the source) of their first
   * unit, in order; null when `text` is the slice itself.
   */
  readonly runs: null | Int32Array
}

/** Source offset of a place in the sentence's text; its length gives the sentence's end. */
export function sourceOffset(sentence: Sentence, index: number): number {
  if (index >= sentence.text.length) return sentence.end
  const { runs } = sentence
  if (runs === null) return sentence.start + index
  let low = 0
  let high = runs.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle * 2] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return (runs[low * 2 + 1] ?? sentence.end) + index - (runs[low * 2] ?? 0)
}

const CLOSERS = "”’」』）)】》〉］]'"
const BARE_BULLET = /^[-–—*•·▪◦>|]+\s/

/** From this length on (units) a sentence is asked whether it is one; Chinese says as much in fewer. */
const SUSPECT = { zh: 80, en: 200 } as const
/** Size, in letters, of the shortest stretch that is cut; a Chinese character counts as three. */
const SHORTEST_CUT = 240
/** A stretch without an end of this length is cut where it stands, so that memory and time stay bounded. */
const UNENDED = 6000

/** Whether a stretch has too few commas for its length to be one written sentence. */
function isUnpunctuated(text: string, start: number, end: number): boolean {
  let chinese = 0
  let letters = 0
  let commas = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2c || code === 0xff0c || code === 0x3001 || code === 0xff1a || code === 0x3a) commas++
    else if (isCjk(code)) chinese++
    else if (code > 0x20) letters++
  }
  const size = chinese * 3 + letters
  if (size < SHORTEST_CUT) return false
  return size > 700 || commas < size / 130
}

/**
 * Sentences of a turn, in order and apart, all inside the turn. Lazy: nothing is kept between them.
 * @param text - the whole source
 * @param language - of the source; marks of the other language end a sentence as well, the language decides how speech
 *   without any is cut
 */
export function* sentencesOf(text: string, turn: Turn, turnIndex: number, language: Language): Iterable<Sentence> {
  const { end, skips } = turn
  const chinese = language === 'zh'
  let skip = 0
  /** Skips from here on may lie in the sentence that is being read. */
  let startSkip = 0
  let start = -1
  /** One past the last visible character. */
  let last = turn.start
  let lineStart = turn.start
  let quotes = 0
  /** Offset of the last opening quotation mark. */
  let opened = -1
  let unended = UNENDED
  let at = turn.start

  function sentence(from: number, to: number, first: number): Sentence | null {
    let head = from
    const bullet = BARE_BULLET.exec(text.slice(from, Math.min(to, from + 8)))
    if (bullet) head = gapAt(text, from + bullet[0].length, to, skips, first).next
    if (head >= to) return null
    const folded = fold(text, head, to, skips, first)
    return folded.text === '' ? null : { start: head, end: to, turn: turnIndex, text: folded.text, runs: folded.runs }
  }

  /** What was read since `start` as sentences; where it is no single sentence, its pieces. */
  function* read(to: number): Iterable<Sentence> {
    const cuts =
      to - start > SUSPECT[language] && isUnpunctuated(text, start, to)
        ? pauseCuts(text, start, to, skips, startSkip, chinese)
        : []
    let from = start
    for (const cut of [...cuts, to]) {
      const trimmed = cut === to ? to : trimmedEnd(from, cut)
      const piece = sentence(from, trimmed, startSkip)
      if (piece) yield piece
      from = cut
    }
    start = -1
    unended = UNENDED
  }

  /** The end of the last character before `to` that is seen and said. */
  function trimmedEnd(from: number, to: number): number {
    let position = to
    let index = startSkip
    while (index < skips.length && (skips[index]?.start ?? to) < to) index++
    while (position > from) {
      const span = skips[index - 1]
      if (span !== undefined && span.end >= position && span.start < position) {
        position = span.start
        index--
      } else if (CLASS[text.charCodeAt(position - 1)] === BLANK) position--
      else break
    }
    return Math.max(position, from)
  }

  while (at < end) {
    const span = skips[skip]
    const code = text.charCodeAt(at)
    const kind = CLASS[code]
    if (kind === BLANK || (span !== undefined && at >= span.start)) {
      const gap = gapAt(text, at, end, skips, skip)
      skip = gap.skip
      at = gap.next
      if (at >= end) break
      if (start >= 0 && gap.breaks > 0 && endsAtGap(text, gap, last, lineStart)) yield* read(last)
      if (gap.breaks > 0) {
        lineStart = at
        if (gap.paragraph) quotes = 0
      }
      continue
    }
    if (start < 0) {
      start = at
      startSkip = skip
    }
    if (kind === 0) {
      at++
      last = at
      if (at - start > unended) {
        // A stretch that is mostly skips may have no place to cut yet: asking again at every character would never end.
        unended *= 2
        const cuts = pauseCuts(text, start, at, skips, startSkip, chinese)
        let from = start
        for (const cut of cuts) {
          const piece = sentence(from, trimmedEnd(from, cut), startSkip)
          if (piece) yield piece
          from = cut
        }
        start = from
        if (cuts.length > 0) unended = UNENDED
        while (startSkip < skip && (skips[startSkip]?.end ?? 0) <= start) startSkip++
      }
      continue
    }
    if (kind === QUOTE || kind === OPENER) {
      if (kind === QUOTE) quotes++
      else opened = at
      at++
      last = at
      continue
    }

    // A mark that may end the sentence: take the run of marks and what closes behind it, then ask.
    const mark = at
    let run = at + 1
    let strongest = kind ?? 0
    while (run < end) {
      const next = CLASS[text.charCodeAt(run)] ?? 0
      if (next < STOP || next > ELLIPSIS) break
      if (next === CHINESE_STOP || (next === MARK && strongest !== CHINESE_STOP)) strongest = next
      run++
    }
    const dots = strongest === STOP && run - mark > 1
    let closed = run
    while (closed < end) {
      const next = text.charAt(closed)
      if (CLOSERS.includes(next)) {
        // "it's 5.'" closes; the apostrophe of "'em" after a space is not reached here.
        closed++
      } else if (
        next === '"' &&
        (quotes % 2 === 1 || CLASS[text.charCodeAt(closed + 1)] === BLANK || closed + 1 >= end)
      ) {
        quotes++
        closed++
      } else break
    }
    let nextSkip = skip
    while (nextSkip < skips.length && (skips[nextSkip]?.end ?? 0) <= closed && (skips[nextSkip]?.start ?? 0) < closed)
      nextSkip++
    const gap = gapAt(text, closed, end, skips, nextSkip)
    at = closed
    last = closed
    if (endsAtMark(text, { mark, run, closed, strongest, dots, start, opened, gap, end })) yield* read(last)
  }
  if (start >= 0) yield* read(last)
}

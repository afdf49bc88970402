/**
 * Who said which stretch of a source: text -> lines -> layout -> turns.
 * A turn runs from the first word of a speaker to the last before somebody else speaks. What nobody said inside it (times,
 * repeated labels, headings, images, the signs of Markdown) is listed as `skips`; what stands outside of the talk is in no turn.
 */
import { isAsideLine } from './layout/boilerplate.ts'
import { isBlank } from './layout/characters.ts'
import { endOfTalk } from './layout/end-of-talk.ts'
import { findUnmarkedHeadings } from './layout/headings.ts'
import { cutAtInlineLabels } from './layout/inline-labels.ts'
import { inlineSkips } from './layout/inline-skips.ts'
import { marksOf } from './layout/layouts.ts'
import { KIND, lineKinds } from './layout/line-kind.ts'
import { endOf, linesOf, lineText, startOf } from './layout/lines.ts'
import { CONTINUES, UNKNOWN } from './layout/marks.ts'
import { PackedTurns } from './layout/packed-turns.ts'
import type { Span } from './span.ts'

export interface Turn extends Span {
  /** Canonical display name, or null when the source does not name who speaks. */
  readonly speaker: string | null
  /** Stretches inside the turn that nobody said, in order and apart. */
  readonly skips: readonly Span[]
}

export interface SourceSpeaker {
  readonly name: string
  /** Every other spelling of the name in the source's labels. */
  readonly aliases: readonly string[]
}

export interface TurnWarning {
  /** `no-labels`, `no-speaker-names`, `rows-without-label`, `no-text` */
  readonly code: string
  readonly message: string
  /** Offset in the source, where there is one place to look at. */
  readonly at?: number
}

export interface TurnReading {
  readonly turns: readonly Turn[]
  readonly speakers: readonly SourceSpeaker[]
  readonly warnings: readonly TurnWarning[]
}

interface OpenTurn {
  readonly speaker: number
  start: number
  end: number
  skips: Span[]
}

/** Moves the ends of a turn inwards over white space and over what nobody said. Null when nothing is left. */
function closed(text: string, turn: OpenTurn, speaker: string | null, packed: PackedTurns): Turn | null {
  let { start, end } = turn
  let first = 0
  let last = turn.skips.length
  for (;;) {
    while (start < end && isBlank(text.charCodeAt(start))) start++
    const skip = turn.skips[first]
    if (skip === undefined || skip.start > start) break
    start = Math.max(start, skip.end)
    first++
  }
  for (;;) {
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    const skip = turn.skips[last - 1]
    if (last <= first || skip === undefined || skip.end < end) break
    end = Math.min(end, skip.start)
    last--
  }
  if (start >= end) return null
  return packed.turn({ start, end }, speaker, turn.skips, first, last)
}

/** Rows longer than this are not compared. */
const LONGEST_ROW = 400

/** The words of a row of captions without the times and classes inside. Captions that roll show each row twice. */
function captionRow(text: string, from: number, end: number): string {
  if (end - from > LONGEST_ROW) return ''
  return text
    .slice(from, end)
    .replace(/<[^<>]*>/g, '')
    .trim()
}

/**
 * Reads the turns and speakers of a source in any of the layouts of `layout/layouts.ts`. Never throws; text without
 * labels is one turn of an unknown speaker, with a warning.
 */
export function findTurns(text: string): TurnReading {
  const lines = cutAtInlineLabels(linesOf(text))
  const kinds = lineKinds(lines)
  const marks = marksOf({ lines, kinds })
  findUnmarkedHeadings(lines, kinds, marks)
  const stop = endOfTalk(lines, kinds, marks)

  const turns: Turn[] = []
  const packed = new PackedTurns()
  let open: OpenTurn | null = null
  /** Lines seen since the last words of the open turn: they become skips once it goes on. */
  let pending: Span[] = []
  const close = (): void => {
    const turn = open && closed(text, open, marks.speakers[open.speaker]?.name ?? null, packed)
    if (turn) turns.push(turn)
    open = null
    pending = []
  }
  /** Adds the words `from..to` of a line that begins at `start`. */
  const say = (who: number, start: number, from: number, to: number): void => {
    if (who !== CONTINUES && (open === null || open.speaker !== who || who === UNKNOWN)) {
      close()
      open = { speaker: who, start: from, end: from, skips: [] }
    }
    if (open === null) return
    if (from >= to) {
      pending.push({ start, end: to })
      return
    }
    for (const skip of pending) open.skips.push(skip)
    pending = []
    if (from > start && start >= open.start) open.skips.push({ start, end: from })
    inlineSkips(text, from, to, open.skips)
    open.end = to
  }

  const inCues = kinds.includes(KIND.cueTiming)
  let previousRow = ''
  for (let line = 0; line < stop; line++) {
    const start = startOf(lines, line)
    const end = endOf(lines, line)
    const from = marks.bodyStart[line] ?? start
    const who = marks.speaker[line] ?? CONTINUES
    const cut = marks.cuts?.get(line)
    let isSaid = kinds[line] === KIND.text && !isAsideLine(lineText(lines, line, 200))
    if (inCues && isSaid) {
      const row = captionRow(text, from, end)
      isSaid = row === '' || row !== previousRow
      previousRow = row
    }
    if (!isSaid) pending.push({ start, end })
    else if (cut === undefined) say(who, start, from, end)
    else {
      say(cut.before, start, from, cut.at)
      say(cut.after, cut.at, cut.at, end)
    }
  }
  close()
  const warnings =
    turns.length > 0
      ? marks.warnings
      : [{ code: 'no-text', message: 'The source holds no words that anybody could have said' }]
  return { turns, speakers: marks.speakers, warnings }
}

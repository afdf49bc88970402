/**
 * Where one speaker ends and the next begins in sources that label every row: recognition software cuts rows by time, so a
 * change of label often falls into a sentence. A sentence has one speaker; the boundary moves to its nearer edge. Where
 * labels come a row late throughout, the row before each change is the next speaker's too.
 */
import { isBlank, isCjk, isDigit } from './characters.ts'
import { KIND } from './line-kind.ts'
import { endOf, type Lines } from './lines.ts'

/** A line whose words belong to two speakers: `before` says what stands before `at`, `after` the rest. */
export interface Cut {
  readonly at: number
  readonly before: number
  readonly after: number
}

/** Rows are half sentences when they are this short on average (units). */
const SHORT_ROW = 110
/** Share of label changes inside a sentence from which on labels are taken to come late. */
const LATE = 0.2
const FEWEST_CHANGES = 5
/** A rest of a sentence of at most so many words is the end of what the speaker before said. */
const SHORT_REST = 4
const SHORT_REST_CJK = 8
const FARTHEST = 600

const CLOSERS = '"\'”’」』）)]》*_'

function isTerminal(char: string): boolean {
  return '.!?。！？…-–—'.includes(char)
}

function endsSentence(text: string, from: number, to: number): boolean {
  let at = to
  while (at > from && (CLOSERS.includes(text.charAt(at - 1)) || isBlank(text.charCodeAt(at - 1)))) at--
  return at <= from || isTerminal(text.charAt(at - 1))
}

function startsInside(text: string, at: number): boolean {
  const char = text.charAt(at)
  return (
    isCjk(text.charCodeAt(at)) ||
    isDigit(text.charCodeAt(at)) ||
    '$€£'.includes(char) ||
    (char === char.toLowerCase() && char !== char.toUpperCase())
  )
}

/** Offset behind the first end of a sentence in a row, or -1. */
function firstEnd(text: string, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + FARTHEST); at++) {
    const char = text.charAt(at)
    if (!'.!?。！？'.includes(char)) continue
    let end = at + 1
    while (end < to && (isTerminal(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++
    if ('。！？'.includes(char) || end >= to || isBlank(text.charCodeAt(end))) return end
  }
  return -1
}

/** Offset at which the last, unfinished sentence of a row begins, or -1 when it began in a row before. */
function lastStart(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= Math.max(from, to - FARTHEST); at--) {
    const char = text.charAt(at)
    if (!'.!?。！？'.includes(char)) continue
    let start = at + 1
    while (start < to && CLOSERS.includes(text.charAt(start))) start++
    if (!'。！？'.includes(char) && !isBlank(text.charCodeAt(start))) continue
    while (start < to && isBlank(text.charCodeAt(start))) start++
    if (start < to) return start
  }
  return -1
}

function isShortRest(rest: string): boolean {
  return isCjk(rest.charCodeAt(0)) ? rest.length <= SHORT_REST_CJK : rest.split(/\s+/).length <= SHORT_REST
}

/**
 * @param speaker - by line; rows that turn out to be the next speaker's are changed
 * @param own - by line: 1 where the label is the row's own, not lent by the next row
 * @returns by line, the cuts inside of it
 */
export function settleRowBoundaries(
  lines: Lines,
  kinds: Uint8Array,
  speaker: Int32Array,
  own: Uint8Array,
  bodyStart: Int32Array,
): ReadonlyMap<number, Cut> {
  const { text } = lines
  const labelled = Int32Array.from(speaker)
  const from = (line: number): number => {
    let at = bodyStart[line] ?? 0
    while (at < endOf(lines, line) && isBlank(text.charCodeAt(at))) at++
    return at
  }
  const rows = new Int32Array(lines.count)
  let count = 0
  let length = 0
  for (let line = 0; line < lines.count; line++) {
    if (kinds[line] !== KIND.text || (labelled[line] ?? -1) < 0) continue
    rows[count++] = line
    length += endOf(lines, line) - from(line)
  }
  const isCrossing = (above: number, line: number): boolean =>
    !endsSentence(text, from(above), endOf(lines, above)) && startsInside(text, from(line))

  let changes = 0
  let crossings = 0
  for (let row = 1; row < count; row++) {
    const above = rows[row - 1] ?? 0
    const line = rows[row] ?? 0
    if (labelled[above] === labelled[line] || own[above] === 0 || own[line] === 0) continue
    changes++
    if (isCrossing(above, line)) crossings++
  }
  const late = changes >= FEWEST_CHANGES && crossings >= changes * LATE && length < count * SHORT_ROW

  const cuts = new Map<number, Cut>()
  for (let row = 1; row < count; row++) {
    const above = rows[row - 1] ?? 0
    const line = rows[row] ?? 0
    const before = labelled[above] ?? 0
    const after = labelled[line] ?? 0
    if (before === after) continue
    const over = rows[row - 2]
    if (
      late &&
      own[above] === 1 &&
      own[line] === 1 &&
      (over === undefined || endsSentence(text, from(over), endOf(lines, over)))
    ) {
      speaker[above] = after
      continue
    }
    if (!isCrossing(above, line)) continue
    const rest = firstEnd(text, from(line), endOf(lines, line))
    if (rest >= 0 && isShortRest(text.slice(from(line), rest))) {
      if (rest < endOf(lines, line)) cuts.set(line, { at: rest, before, after })
      else speaker[line] = before
      continue
    }
    const start = lastStart(text, from(above), endOf(lines, above))
    if (start >= 0 && !cuts.has(above)) cuts.set(above, { at: start, before, after })
  }
  return cuts
}

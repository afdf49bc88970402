/**
 * The lines of a source as offsets: every other layout file works on these, none copies the text.
 * Blank lines are not kept; a line knows whether one stood before it. Plain arrays of numbers, because a transcript of
 * 50 MB may have a million rows.
 */
import { isBlank, isLineBreak } from './characters.ts'

export interface Lines {
  readonly text: string
  readonly count: number
  /** First and one past the last visible character of each line: white space and invisible marks are outside. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where a blank line (or the start of the text) stands before the line. */
  readonly blankBefore: Uint8Array
}

/** Calls `visit` for every line that shows anything. */
function eachLine(text: string, visit: (start: number, end: number, blankBefore: boolean) => void): void {
  const { length } = text
  let blankBefore = true
  let at = 0
  while (at < length) {
    let start = -1
    let end = at
    while (at < length) {
      const code = text.charCodeAt(at)
      if (code <= 0x20 || code >= 0x7f) {
        if (isLineBreak(code)) break
        if (isBlank(code)) {
          at++
          continue
        }
      }
      if (start < 0) start = at
      at++
      end = at
    }
    if (start < 0) blankBefore = true
    else {
      visit(start, end, blankBefore)
      blankBefore = false
    }
    at += text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1
  }
}

export function linesOf(text: string): Lines {
  let count = 0
  eachLine(text, () => {
    count++
  })
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const blankBefore = new Uint8Array(count)
  let line = 0
  eachLine(text, (start, end, blank) => {
    starts[line] = start
    ends[line] = end
    blankBefore[line] = blank ? 1 : 0
    line++
  })
  return { text, count, starts, ends, blankBefore }
}

export function startOf(lines: Lines, line: number): number {
  return lines.starts[line] ?? lines.text.length
}

export function endOf(lines: Lines, line: number): number {
  return lines.ends[line] ?? lines.text.length
}

/** The words of a line, at most `limit` units of them: long lines are judged by their head. */
export function lineText(lines: Lines, line: number, limit = 400): string {
  const start = startOf(lines, line)
  return lines.text.slice(start, Math.min(endOf(lines, line), start + limit))
}

/** The last words of a line, at most `limit` units of them. */
export function lineTail(lines: Lines, line: number, limit = 8): string {
  const end = endOf(lines, line)
  return lines.text.slice(Math.max(startOf(lines, line), end - limit), end)
}

const QUESTION_END = /[?？][”"’'」』）)\]*_]{0,6}$/

export function asksAtEnd(lines: Lines, line: number): boolean {
  return QUESTION_END.test(lineTail(lines, line))
}

/** What stands between two visible characters of a turn: nothing, a space, a line break, a new row, a new paragraph. */
import { isInvisible, isLineBreak, isSpace } from '../layout/characters.ts'
import type { Span } from '../span.ts'

export interface Gap {
  /** Offset of the next visible character, or the end. */
  readonly next: number
  /** Index of the first skip that ends behind `next`. */
  readonly skip: number
  readonly space: boolean
  readonly breaks: number
  /** A blank line, a heading or an image stands between: a paragraph ends. */
  readonly paragraph: boolean
  /** A time or a repeated label stands between: a row of the transcript ends, a sentence may go on. */
  readonly row: boolean
}

const TIME = /\d[:：]\d\d/

/**
 * Reads on from `at` to the next visible character that was said.
 * @param skip - index of the first skip that may lie at or behind `at`
 */
export function gapAt(text: string, at: number, end: number, skips: readonly Span[], skip: number): Gap {
  let breaks = 0
  let space = false
  let blank = false
  let row = false
  let other = false
  /** Whether only white space was seen since the last line break. */
  let lineStart = false
  /** A skip that began its line: what it was shows at the end of it. */
  let heading = false
  let index = skip
  let position = at
  while (position < end) {
    const span = skips[index]
    if (span !== undefined && position >= span.start) {
      if (lineStart) {
        if (TIME.test(text.slice(span.start, Math.min(span.end, span.start + 40)))) row = true
        else heading = true
      }
      lineStart = false
      position = Math.max(position, span.end)
      index++
      continue
    }
    const code = text.charCodeAt(position)
    if (isLineBreak(code)) {
      if (code === 0x0d && text.charCodeAt(position + 1) === 0x0a) position++
      if (lineStart) blank = true
      if (heading) other = true
      heading = false
      lineStart = true
      breaks++
      space = true
    } else if (isSpace(code)) space = true
    else if (!isInvisible(code)) break
    position++
  }
  // A skip that began the line on which the words go on is a repeated label; signs of Markdown there say nothing.
  if (heading && /[:：]/.test(text.slice(Math.max(at, position - 12), position))) row = true
  return { next: Math.min(position, end), skip: index, space, breaks, paragraph: other || (blank && !row), row }
}

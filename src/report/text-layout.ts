/**
 * Text on a grid of columns: how wide it is, where it may be broken, how it is shortened. An East Asian wide character or an emoji
 * takes two columns, a combining mark none.
 * @see https://www.unicode.org/reports/tr11/ (wide and fullwidth; ambiguous characters count one)
 */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]|\ufe0f/u
const NO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u
/** Not at the start of a line, not at its end: East Asian typesetting, https://www.w3.org/TR/clreq/#line_start_and_line_end_prohibition. */
const CLOSING = /^[!),.:;?\]}’”…、。〉》」』】〕！），．：；？］｝·]/u
const OPENING = /[([{‘“〈《「『【〔（［｛]$/u

function widthOfGrapheme(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2
  return NO_WIDTH.test(grapheme) ? 0 : 1
}

/** Columns that a text takes on one line. */
export function widthOf(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment)
  return width
}

/** The text filled up with spaces to a width; a wider one stays as it is. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const filling = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'left' ? text + filling : filling + text
}

/** The text, or its beginning and `…` when it is wider than `width` columns; no character is cut in two. */
export function shorten(text: string, width: number): string {
  // Marks without width could go on for ever; eight units are enough for any character that is meant to be read.
  const head = text.slice(0, width * 8)
  if (head.length === text.length && widthOf(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(head)) {
    used += widthOfGrapheme(segment)
    if (used > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Runs of text that stay on one line: words with the spaces after them, and single wide characters with their punctuation. */
function piecesOf(text: string): string[] {
  if (PRINTABLE_ASCII.test(text)) return text.match(/ *[^ ]+ *| +/g) ?? []
  const pieces: string[] = []
  let piece = ''
  let last = ''
  for (const { segment } of graphemes.segment(text)) {
    const spaced = last === ' ' && segment !== ' '
    const wide = segment !== ' ' && (widthOfGrapheme(last) === 2 || widthOfGrapheme(segment) === 2)
    if (piece !== '' && (spaced || (wide && !CLOSING.test(segment) && !OPENING.test(last)))) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
    last = segment
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function cut(text: string, width: number): string[] {
  const parts: string[] = ['']
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const more = widthOfGrapheme(segment)
    if (used + more > width && used > 0) {
      parts.push('')
      used = 0
    }
    parts[parts.length - 1] += segment
    used += more
  }
  return parts
}

/**
 * Breaks a text of one line into lines of at most `width` columns, at spaces and between wide characters; a word that is wider is cut.
 * @returns at least one line
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const next = () => {
    lines.push(line.trimEnd())
    line = ''
    used = 0
  }
  for (const piece of piecesOf(text)) {
    const needed = widthOf(piece.trimEnd())
    if (used > 0 && used + needed > width) next()
    if (needed <= width) {
      line += piece
      used += widthOf(piece)
      continue
    }
    for (const part of cut(piece, width)) {
      if (used > 0) next()
      line = part
      used = widthOf(part)
    }
  }
  next()
  return lines
}

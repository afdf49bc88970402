/**
 * How wide a text is going to be, without a browser to ask: enough to cut a label before it runs into the next one.
 * Which font a reader has is not known, so each character counts as wide as in the widest of the common sans-serif fonts.
 */

/** Hundredths of an em for the characters from space to `~` in DejaVu Sans (as Verdana), wider than Arial, Helvetica, Noto Sans. */
const ASCII = [
  32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61,
  69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59,
  82, 59, 59, 52, 64, 34, 64, 84,
]
const NO_WIDTH = /[\p{Mark}\p{Default_Ignorable_Code_Point}]/u
/** Latin, Greek, Cyrillic and their like; the widest of them takes about an em, most two thirds. */
const NARROW = /[\u00a1-\u1fff]/u

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** In em. A Chinese character takes one, a dash or a quotation mark as well, because Chinese fonts draw them so. */
function advance(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code < 127) return (ASCII[code - 32] ?? 100) / 100
  if (NO_WIDTH.test(char)) return 0
  if (NARROW.test(char)) return 0.8
  return code > 0xffff ? 1.25 : 1
}

/** @param size - of the font, in pixels; @returns pixels, rather too many than too few */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const char of text) width += advance(char)
  return width * size
}

/** The text, or its beginning and `…` where it is wider than `width` pixels; no character is cut in two. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let kept = ''
  let room = width - size
  for (const { segment } of graphemes.segment(text)) {
    room -= textWidth(segment, size)
    if (room < 0) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Breaks a text into lines of at most `width` pixels: at spaces, between Chinese characters, and inside of a word that is wider. */
export function breakText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const [word] of text.matchAll(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。、；：！？）」』”]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu,
  )) {
    if (textWidth((line + word).trimEnd(), size) <= width) {
      line += word
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = fitText(word, size, width)
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '')
}

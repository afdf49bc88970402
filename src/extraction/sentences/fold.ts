/**
 * What was said in a stretch of the source, as one line: skips taken out, white space and line breaks folded to one space
 * (to none between Chinese characters), invisible marks dropped, full width digits and letters made half width.
 */
import { isBlank, isCjk, isInvisible, isSpace } from '../layout/characters.ts'
import type { Span } from '../span.ts'

export interface Folded {
  readonly text: string
  /** Where each run of units that stand side by side in the source begins: see `Sentence.runs`. */
  readonly runs: Int32Array | null
}

function isFullWidthAlphanumeric(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
}

/** Whether the slice reads the same folded: the common case, and then nothing is copied. */
function isPlain(text: string, start: number, end: number): boolean {
  let spaceBefore = true
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20) {
      if (spaceBefore) return false
      spaceBefore = true
      if (isCjk(text.charCodeAt(at - 1)) && isCjk(text.charCodeAt(at + 1))) return false
      continue
    }
    spaceBefore = false
    if (code < 0x20 || code === 0x7f) return false
    if (code >= 0x80 && (isBlank(code) || isFullWidthAlphanumeric(code))) return false
  }
  return true
}

const BREAK_TAG = /^<\/?(?:br|p|div|li)\b/i

/**
 * @param skips - the turn's skips; those from index `first` on may lie inside `start..end`
 */
export function fold(text: string, start: number, end: number, skips: readonly Span[], first: number): Folded {
  let skip = first
  while (skip < skips.length && (skips[skip]?.end ?? 0) <= start) skip++
  const inside = (skips[skip]?.start ?? end) < end
  if (!inside && isPlain(text, start, end)) return { text: text.slice(start, end), runs: null }

  const runs: number[] = []
  let folded = ''
  /** Start of the piece that is being copied, or -1. */
  let piece = -1
  /** Offset behind the last unit that was taken: what is taken next begins a run unless it stands there. */
  let behind = -1
  /** Offset of the white space that was seen since, or -1. */
  let space = -1
  let last = 0

  const flush = (at: number): void => {
    if (piece < 0) return
    folded += text.slice(piece, at)
    piece = -1
  }
  const take = (at: number): void => {
    if (at !== behind) runs.push(folded.length, at)
    behind = at + 1
  }
  for (let at = start; at < end; at++) {
    const span = skips[skip]
    if (span !== undefined && at >= span.start) {
      flush(at)
      if (space < 0 && BREAK_TAG.test(text.slice(span.start, span.start + 6))) space = span.start
      at = Math.max(at, span.end) - 1
      skip++
      continue
    }
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      flush(at)
      if (space < 0) space = at
      continue
    }
    if (isInvisible(code)) {
      flush(at)
      continue
    }
    if (space >= 0) {
      if (folded !== '' && !(isCjk(last) && isCjk(code))) {
        take(space)
        folded += ' '
      }
      space = -1
    }
    if (isFullWidthAlphanumeric(code)) {
      flush(at)
      take(at)
      folded += String.fromCharCode(code - 0xfee0)
    } else {
      if (piece < 0) {
        take(at)
        piece = at
      }
      behind = at + 1
    }
    last = code
  }
  flush(end)
  return { text: folded, runs: Int32Array.from(runs) }
}

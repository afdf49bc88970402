/** UTF-16 offsets, which the program uses, as code points, in which labels are counted. */

/** @returns the code points before each UTF-16 offset, or null when the two are the same */
export function codePointOffsets(text: string): Int32Array | null {
  let at = 0
  while (at < text.length && !isHighSurrogate(text.charCodeAt(at))) at++
  if (at >= text.length) return null
  const offsets = new Int32Array(text.length + 1)
  let points = 0
  for (let i = 0; i < text.length; i++) {
    offsets[i] = points
    const pair = isHighSurrogate(text.charCodeAt(i)) && isLowSurrogate(text.charCodeAt(i + 1))
    if (!pair) points++
  }
  offsets[text.length] = points
  return offsets
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

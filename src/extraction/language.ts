/** Which of the two languages that Reckon reads a text is written in. */

export type Language = 'zh' | 'en'

/** Enough to tell; a longer text is not read to its end. */
const SAMPLE_LENGTH = 100_000

/**
 * A Chinese character carries about as much as three or four Latin letters, so a Chinese text full of product names and
 * links can hold more letters than characters and is Chinese all the same.
 */
const LETTERS_PER_CHARACTER = 4

/** Offset of the last unit of an address whose `://` is at `at`: pages hold more letters in their addresses than in their words. */
function endOfAddress(text: string, at: number, length: number): number {
  let end = at
  while (end + 1 < length) {
    const code = text.charCodeAt(end + 1)
    if (code <= 0x20 || code === 0x29 || code === 0x22 || code >= 0x2e80) break
    end++
  }
  return end
}

/**
 * The language of a text by the share of its scripts (addresses of links aside), judged on its first 100,000 UTF-16 units.
 * @returns null when it holds neither Chinese characters nor Latin letters, or kana or hangul say that it is neither language
 */
export function detectLanguage(text: string): Language | null {
  const length = Math.min(text.length, SAMPLE_LENGTH)
  let han = 0
  let latin = 0
  let kanaOrHangul = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x3a && text.startsWith('//', i + 1)) i = endOfAddress(text, i, length)
    else if (code < 0x250) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code >= 0xc0) latin++
    } else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) han++
    else if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3)) kanaOrHangul++
  }
  if (kanaOrHangul > han) return null
  if (han === 0 && latin === 0) return null
  return han * LETTERS_PER_CHARACTER >= latin ? 'zh' : 'en'
}

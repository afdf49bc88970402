/** Words that are quoted, and not said. */
import type { Mention } from '../../../horizon/mention.ts'
import type { Framing } from '../framing.ts'
import type { Scene } from '../words.ts'

/** "I've heard 'next year' ten years in a row": the time alone between quotation marks. */
export function isQuoted({ text }: Scene, _: Framing, { start, end }: Mention): boolean {
  return QUOTE.test(text.charAt(start - 1)) && /^[,.]?["'\u201d]/.test(text.slice(end, end + 2))
}

const QUOTE = /["'\u201c]/

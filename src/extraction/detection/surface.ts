/** What the bare characters of a sentence show, whatever the language: figures and names in Latin letters. */

export interface Surface {
  /** Figures that stand by themselves; the "3" of "GPT-3" does not. */
  readonly numbers: number
  /** Signs of money and per cent beside a figure. */
  readonly signs: number
  /** Words with a capital inside the sentence, "I" aside. */
  readonly capitals: number
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLetter = (code: number): boolean => isUpper(code) || (code >= 97 && code <= 122)
const isMoney = (code: number): boolean =>
  code === 0x24 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0xffe5
const isPercent = (code: number): boolean => code === 0x25 || code === 0xff05
/** Acronyms that are said of a kind of thing, not of one that could be looked up. */
const COMMON_ACRONYMS = new Set([
  'AI',
  'AGI',
  'LLM',
  'LLMs',
  'CEO',
  'CEOs',
  'CFO',
  'IT',
  'TV',
  'OK',
  'PC',
  'GPU',
  'GPUs',
  'API',
  'APIs',
  'ROI',
  'PMF',
  'FLOP',
  'FLOPs',
])
const LONGEST_ACRONYM = 5

function isCommonAcronym(text: string, from: number): boolean {
  let to = from
  while (to - from <= LONGEST_ACRONYM && (isLetter(text.charCodeAt(to)) || isDigit(text.charCodeAt(to)))) to++
  return to - from <= LONGEST_ACRONYM && COMMON_ACRONYMS.has(text.slice(from, to))
}

const HYPHEN = 0x2d
const DOT = 0x2e
const COMMA = 0x2c

/** One walk over text[from, to). */
export function readSurface(text: string, from: number, to: number): Surface {
  let numbers = 0
  let capitals = 0
  let signs = 0
  let previous = 0
  let beforePrevious = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if ((isMoney(previous) && isDigit(code)) || (isPercent(code) && isDigit(previous))) signs++
    if (isDigit(code) && !isDigit(previous) && !isLetter(previous)) {
      const afterHyphenatedName = previous === HYPHEN && isLetter(beforePrevious)
      const insideNumber = (previous === DOT || previous === COMMA) && isDigit(beforePrevious)
      if (!afterHyphenatedName && !insideNumber) numbers++
    } else if (isUpper(code) && !isLetter(previous) && i > 0) {
      const next = i + 1 < to ? text.charCodeAt(i + 1) : 0
      // "I" and "I'm" are no names, and neither is a lone letter.
      if ((isLetter(next) || isDigit(next)) && !isCommonAcronym(text, i)) capitals++
    }
    beforePrevious = previous
    previous = code
  }
  return { numbers, signs, capitals }
}

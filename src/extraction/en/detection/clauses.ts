/** Where the clauses of an English sentence end. */

/** Words that open a clause behind a comma. */
const OPENERS = new Set(
  "and but so because cause which where while whereas although though unless until if when once then except since or that as plus i i'm i'd i've it it's it'll we we're we'll we've they they're they'll he she you you're you'll there there's this that's these those my what how".split(
    ' ',
  ),
)
/** Openers that need no comma before them. */
const STRONG = new Set('but because whereas although unless if'.split(' '))
/** "and", "so", "then" open a clause without a comma where a subject follows; they often join two words only. */
const JOINING = new Set('and so then or when once where while as'.split(' '))
const SUBJECTS = new Set(
  "i i'm i'd i'll i've it it's it'll we we're we'll we've they they're they'll he he's she she's you you're you'll there there's this that's then people everybody everyone nobody".split(
    ' ',
  ),
)
/** A clause that opens with one of these ends at the next comma. */
const SUBORDINATE = new Set('if when once unless while although though whereas whenever as'.split(' '))
/** "see if", "as if", "even if", "so if": the word before belongs to the opener, or asks. */
const BOUND_IF = new Set(
  'as even what see know wonder wondering sure ask asked tell only and so but because'.split(' '),
)
/** No opener is longer, in letters. */
const LONGEST_OPENER = 10
/** Shorter pieces, in letters, belong to what stands beside them. */
const SHORTEST = 20

/**
 * Ends of the clauses, ascending; a mark belongs to the clause that it ends. Cuts at semicolons, colons, dashes, at commas
 * before a word that opens a clause, at the comma behind a clause with "if", and before "but", "because", "if" also without a
 * comma.
 */
export function clauseEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  let wordStart = 0
  let comma = false
  let beforeStart = 0
  let subordinate = false
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE
    if (code !== SPACE) continue
    const isFirst = wordStart === start
    const roomy = wordStart - start >= SHORTEST && text.length - wordStart >= SHORTEST
    const mayOpen = i - wordStart <= LONGEST_OPENER && (comma || isFirst || startsOpener(text.charCodeAt(wordStart)))
    const opener = mayOpen && (roomy || isFirst) ? plainWord(text, wordStart, i) : ''
    if (isFirst) subordinate = SUBORDINATE.has(opener)
    if (roomy && opener !== '' && opens(opener, comma, text, beforeStart, i + 1)) {
      ends.push(wordStart)
      start = wordStart
      subordinate = SUBORDINATE.has(opener)
    }
    const mark = text.charCodeAt(i - 1)
    comma = mark === COMMA
    const isDash = i - wordStart <= 2 && (mark === HYPHEN || mark === EM_DASH || mark === EN_DASH) && i > wordStart
    const cuts = (comma && subordinate) || mark === SEMICOLON || mark === COLON || mark === EM_DASH || isDash
    if (cuts && i + 1 - start >= SHORTEST && text.length - i >= SHORTEST) {
      ends.push(i + 1)
      start = i + 1
    }
    beforeStart = wordStart
    wordStart = i + 1
  }
  ends.push(text.length)
  return ends
}

/** @param before - where the word before begins; `next` the one after */
function opens(word: string, comma: boolean, text: string, before: number, next: number): boolean {
  if (comma) return OPENERS.has(word)
  if (STRONG.has(word)) return word !== 'if' || !BOUND_IF.has(wordAt(text, before))
  return JOINING.has(word) && SUBJECTS.has(wordAt(text, next))
}

function wordAt(text: string, from: number): string {
  let to = from
  while (to < text.length && to - from <= LONGEST_OPENER && text.charCodeAt(to) !== SPACE) to++
  return plainWord(text, from, to)
}

function plainWord(text: string, from: number, to: number): string {
  const word = text.slice(from, to).toLowerCase()
  return PLAIN.test(word) ? word : word.replace('’', "'").replace(/[^a-z']/g, '')
}

/** First letters of the openers that need no comma. */
const startsOpener = (code: number): boolean => FIRST_LETTERS.has(code | 0x20)
const FIRST_LETTERS = new Set([...STRONG, ...JOINING].map((word) => word.charCodeAt(0)))
const PLAIN = /^[a-z]+$/

const SPACE = 0x20
const COMMA = 0x2c
const HYPHEN = 0x2d
const SEMICOLON = 0x3b
const COLON = 0x3a
const EN_DASH = 0x2013
const EM_DASH = 0x2014

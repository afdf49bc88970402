/** Where the clauses of an English sentence end. */

/** Words that open a clause when enough stands on both sides of them. */
const OPENERS = new Set(
  'and but so because which where while whereas although though unless until if when once then except since or that'.split(
    ' ',
  ),
)
/** Openers that need no comma before them; the others ("and", "or", "that") often join two words only. */
const STRONG = new Set('but because whereas although unless if so'.split(' '))
/** Shorter pieces, in letters, belong to what stands beside them. */
const SHORTEST = 18

/**
 * Ends of the clauses, ascending; a mark belongs to the clause that it ends. Cuts at semicolons, colons, dashes, at commas
 * before a word that opens a clause, and before "but", "because", "if" also without one.
 */
export function clauseEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  let wordStart = 0
  let comma = false
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE
    if (code !== SPACE) continue
    const word = text.slice(wordStart, i)
    const opener = wordStart > start && i - wordStart <= 8 ? word.toLowerCase().replace(/[^a-z]/g, '') : ''
    const opens = OPENERS.has(opener) && (comma || STRONG.has(opener))
    if (opens && wordStart - start >= SHORTEST && text.length - wordStart >= SHORTEST) {
      ends.push(wordStart)
      start = wordStart
    }
    const mark = text.charCodeAt(i - 1)
    comma = mark === COMMA
    const cuts =
      mark === SEMICOLON || mark === COLON || mark === EM_DASH || mark === EN_DASH || word === '-' || word === '--'
    if ((cuts || (comma && i - start >= LONG)) && i + 1 - start >= SHORTEST && text.length - i >= SHORTEST) {
      ends.push(i + 1)
      start = i + 1
    }
    wordStart = i + 1
  }
  ends.push(text.length)
  return ends
}

/** From this length on a clause may end at any comma. */
const LONG = 40
const SPACE = 0x20
const COMMA = 0x2c
const SEMICOLON = 0x3b
const COLON = 0x3a
const EN_DASH = 0x2013
const EM_DASH = 0x2014

/**
 * The words under which text is found, Chinese and English alike. Both functions cut text the same way, so what is asked for in the words
 * of the text is found.
 *
 * Chinese has no spaces, and no dictionary knows every name; so it is indexed as overlapping pairs of characters (人工智能 -> 人工 工智 智能),
 * and a two-character word like 芯片 is a pair itself. The last character stands alone once more, so that each one begins an entry
 * and a single character is found by prefix. Everything else is cut into words by SQLite's tokenizer.
 */

/** Scripts written without spaces, with the marks that stand within their words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu
const HAS_WORD = /[\p{L}\p{N}]/u

/** Full-width letters and digits become the usual ones. */
const fold = (text: string) => text.normalize('NFKC')

function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

/** Text as the search table takes it. */
export function indexText(text: string): string {
  return fold(text).replace(UNSPACED, (run) => ` ${pairsOf(run).join(' ')} `)
}

/**
 * A query for the search table: every word of `text` must be there, in any order; what stands together in it ("GPT-5", 芯片) as it stands.
 * Words are quoted, so that nothing a user types is taken for the query language.
 * @returns null when there is no word in it
 */
export function searchQuery(text: string): string | null {
  const terms = fold(text)
    .split(/\s+/)
    .flatMap((word) => [...word.matchAll(UNSPACED)].map(([run]) => unspacedTerm(run)).concat(spacedTerms(word)))
  return terms.length === 0 ? null : terms.join(' ')
}

function unspacedTerm(run: string): string {
  const pairs = pairsOf(run)
  return pairs.length === 1 ? `"${run}" *` : `"${pairs.slice(0, -1).join(' ')}"`
}

function spacedTerms(word: string): string[] {
  return word
    .split(UNSPACED)
    .filter((part) => HAS_WORD.test(part))
    .map((part) => `"${part.replaceAll('"', ' ')}"`)
}

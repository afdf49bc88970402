/** The words that a search found, in their surroundings. */

export interface Snippet {
  /** Where they stand. */
  readonly field: 'quote' | 'gist' | 'topic'
  readonly before: string
  /** Empty when the text was found under another form of the word ("robots" for "robotics"). */
  readonly match: string
  readonly after: string
}

/** Characters of the surroundings on each side. */
const AROUND = 60

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** The longest words first: they say most. English ones also with other endings. */
function patternOf(words: readonly string[]): RegExp {
  const forms = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      /^[a-z]{4,}$/i.test(word) ? `\\b${escaped(word.replace(/(?:ing|ed|es|s)$/i, ''))}\\p{L}*` : escaped(word),
    )
  return new RegExp(forms.join('|'), 'iu')
}

/**
 * @param asked - what was searched for
 * @returns the first of its words found in the quote, else in the gist, else in a topic; else how the quote begins
 */
export function snippetOf(
  statement: { readonly exact: string; readonly gist: string | null; readonly topics: readonly string[] },
  asked: string,
): Snippet {
  const words = asked
    .normalize('NFKC')
    .split(/[\s\p{P}]+/u)
    .filter((word) => word !== '')
  const fields = [
    ['quote', statement.exact],
    ['gist', statement.gist ?? ''],
    ['topic', statement.topics.join(', ')],
  ] as const
  if (words.length > 0) {
    const pattern = patternOf(words)
    for (const [field, text] of fields) {
      const found = pattern.exec(text)
      if (found === null) continue
      const end = found.index + found[0].length
      return {
        field,
        before: text.slice(Math.max(0, found.index - AROUND), found.index),
        match: found[0],
        after: text.slice(end, end + AROUND),
      }
    }
  }
  return { field: 'quote', before: statement.exact.slice(0, 2 * AROUND), match: '', after: '' }
}

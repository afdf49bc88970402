/**
 * Words from outside inside a Markdown document (CommonMark with the tables of GFM): they show as they are and set nothing.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
import { oneLine } from './one-line.ts'

/** Everything that can open a construct within a line; `$` because GitHub sets formulas between two of them. */
const MARKUP = /[\\`*_{}[\]<>|~&$#]/g

/** One line of text with its markup escaped; to be set after something of the document's own, so that it never begins a block. */
export function markdownWords(text: string): string {
  return (
    oneLine(text)
      .replace(MARKUP, '\\$&')
      // GFM makes a link of a bare address; an address from a transcript stays a word.
      .replaceAll('://', '\\://')
      .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
  )
}

/** A link to an http or https address that is already percent-encoded; the bare title where there is none. */
export function markdownLink(title: string, url: string | null): string {
  const words = markdownWords(title) || 'untitled'
  if (url === null) return words
  // What may still end the destination, start an entity or end a table's cell.
  const target = url
    .replace(/[<>|\\`]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;')
  return `[${words}](<${target}>)`
}

/** Code within a line, between more backticks than it holds itself. */
export function markdownCode(text: string): string {
  const code = oneLine(text)
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  const space = longest === 0 ? '' : ' '
  return `${fence}${space}${code}${space}${fence}`
}

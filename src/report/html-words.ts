/** Words from outside inside an HTML document: as text or in a quoted attribute. */
import { oneLine } from './one-line.ts'

/** One line, so that control characters and marks of direction are seen instead of obeyed. */
export function htmlWords(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** @param url - http or https and percent-encoded, or null: then the title stays a text */
export function htmlLink(title: string, url: string | null): string {
  return url === null
    ? htmlWords(title)
    : `<a href="${htmlWords(url)}" rel="noreferrer noopener">${htmlWords(title)}</a>`
}

/** Words from outside on one line, fit to be shown: nothing in them can break the line, move a cursor or turn the direction of the text. */

/**
 * Line breaks and tabs become a space. What a terminal or a page would obey instead of showing it (control characters, marks of text
 * direction, halves of a character) is shown by its number, because the reader must see that it is there.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(
      /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu,
      (char) => `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .trim()
}

/** Cuts a quote to what is said: no blanks at its ends, no comma left over from the clause beside it. */

const BLANK_OR_COMMA = /[\s,，、;；:：—–*_]/

export function trimQuote(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): {
  readonly from: number
  readonly to: number
} {
  let first = from
  let last = to
  while (first < last && BLANK_OR_COMMA.test(text.charAt(first))) first++
  while (last > first && BLANK_OR_COMMA.test(text.charAt(last - 1))) last--
  return first < last ? { from: first, to: last } : { from, to }
}

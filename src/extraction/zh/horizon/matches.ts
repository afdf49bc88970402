/** All matches of a pattern. */

const NONE: readonly RegExpExecArray[] = []

/** As `text.matchAll(pattern)`, which copies the pattern at every call; most calls find nothing. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) matches.push(match)
  return matches
}

/** Where the talk ends and the rest of the page begins: the related articles, the announcement, the credits. */

import { isClosingHead, isClosingLine, isPromotion } from './boilerplate.ts'
import { isWholeBold } from './bold.ts'
import { KIND } from './line-kind.ts'
import { type Lines, lineTail, lineText } from './lines.ts'
import { CONTINUES, type Marks } from './marks.ts'

const TERMINAL = /[.!?。！？…～~][”"'’」』）)\]*_]{0,4}$/u
const ITALIC = /^(?:_[^_\n]{4,600}_|\*[^*\n]{4,600}\*)$/
const JUDGED = 3000

/** A last turn of more lines than this, and more than all before it, is the talk itself: its headings are sections, not the end. */
const MONOLOGUE = 60
/** Then only the last lines are asked whether they close it. */
const TAIL_SHARE = 0.2
const LONGEST_TAIL = 40

function lastMarked({ speaker }: Marks): number {
  for (let line = speaker.length - 1; line >= 0; line--) if (speaker[line] !== CONTINUES) return line
  return -1
}

function isOnlyMark({ speaker }: Marks, last: number): boolean {
  for (let line = 0; line < last; line++) if (speaker[line] !== CONTINUES) return false
  return true
}

/** Whether a line does not go on with the sentence of the line above. */
function startsAfresh(lines: Lines, kinds: Uint8Array, line: number): boolean {
  return lines.blankBefore[line] === 1 || kinds[line - 1] !== KIND.text || TERMINAL.test(lineTail(lines, line - 1))
}

/** One past the last line of a talk that is one long turn. */
function endOfMonologue(lines: Lines, kinds: Uint8Array, last: number): number {
  const tail = Math.min(LONGEST_TAIL, Math.floor((lines.count - last) * TAIL_SHARE))
  for (let line = Math.max(last + 1, lines.count - tail); line < lines.count; line++) {
    const judged = kinds[line] === KIND.text || kinds[line] === KIND.heading
    if (judged && startsAfresh(lines, kinds, line) && isClosingHead(lineText(lines, line, JUDGED))) return line
  }
  return lines.count
}

/**
 * One past the last line of the talk. Only what follows the last change of speaker is looked at, and only once that speaker
 * has said something: a heading, a rule or an image between two labels never ends a talk.
 */
export function endOfTalk(lines: Lines, kinds: Uint8Array, marks: Marks): number {
  const last = lastMarked(marks)
  const rest = lines.count - last
  const monologue = isOnlyMark(marks, last) || (rest > MONOLOGUE && rest > lines.count / 2)
  if (monologue) return endOfMonologue(lines, kinds, last)
  let spoken = last >= 0 && (marks.bodyStart[last] ?? 0) < (lines.ends[last] ?? 0)
  let image = -1
  for (let line = last + 1; line < lines.count; line++) {
    const kind = kinds[line]
    if (kind === KIND.text) {
      const words = lineText(lines, line, JUDGED)
      const closes = startsAfresh(lines, kinds, line) && (isClosingLine(words) || ITALIC.test(words))
      const bare = isWholeBold(words) && words.length <= 60 && !TERMINAL.test(words)
      if (spoken && (closes || bare)) return image < 0 ? line : image
      if (image >= 0 && (isPromotion(words) || !TERMINAL.test(words))) return image
      image = -1
      spoken = true
    } else if (!spoken) continue
    else if (kind === KIND.heading || kind === KIND.rule || kind === KIND.link) return image < 0 ? line : image
    else if (kind === KIND.image && image < 0) image = line
  }
  return image < 0 ? lines.count : image
}

/** Headings that carry no sign of one: a bold or short line without a full stop, between two speakers. */
import { isWholeBold } from './bold.ts'
import { KIND } from './line-kind.ts'
import { endOf, type Lines, lineTail, lineText, startOf } from './lines.ts'
import { CONTINUES, type Marks } from './marks.ts'

const TERMINAL = /[.!?。！？…：:；;，,、—–-][”"'’」』）)\]*_]{0,4}$/u
const FULL_STOP = /[.。…][”"'’」』）)\]*_]{0,4}$/u
const NUMBERED =
  /^(?:(?:part|chapter|section) (?:\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six)|第[\d一二三四五六七八九十]{1,3}[章节部分]|[一二三四五六七八九十]{1,3}、|\d{1,2} ?[.、|丨/:：] ?|\d{2}\s)/iu
const LONGEST_BOLD = 60
const LONGEST_PLAIN = 44
/** Lines shorter than this may be labels or headings: they do not tell whether the text is punctuated. */
const SHORTEST_JUDGED = 20

/** Share of lines that must end with punctuation before one that does not is taken for a heading. */
const PUNCTUATED = 0.85

function nextTextIsLabel(lines: Lines, kinds: Uint8Array, marks: Marks, line: number): boolean {
  for (let next = line + 1; next < Math.min(lines.count, line + 8); next++) {
    if (kinds[next] !== KIND.text) continue
    if (marks.speaker[next] !== CONTINUES) return true
    // A heading may have two lines.
    if (!isWholeBold(lineText(lines, next, 300))) return false
  }
  return false
}

function isPunctuated(lines: Lines, kinds: Uint8Array): boolean {
  let judged = 0
  let punctuated = 0
  for (let line = 0; line < lines.count && judged < 2000; line++) {
    if (kinds[line] !== KIND.text) continue
    if (endOf(lines, line) - startOf(lines, line) < SHORTEST_JUDGED) continue
    judged++
    if (TERMINAL.test(lineTail(lines, line))) punctuated++
  }
  return judged >= 4 && punctuated >= judged * PUNCTUATED
}

/** Marks such lines as headings in `kinds`. */
export function findUnmarkedHeadings(lines: Lines, kinds: Uint8Array, marks: Marks): void {
  const punctuated = isPunctuated(lines, kinds)
  let boldSoFar = false
  for (let line = 0; line < lines.count; line++) {
    if (kinds[line] !== KIND.text) continue
    if (marks.speaker[line] !== CONTINUES) {
      boldSoFar = isWholeBold(lineText(lines, line, 5000))
      continue
    }
    const words = lineText(lines, line, 400)
    const alone =
      lines.blankBefore[line] === 1 &&
      (line + 1 >= lines.count || lines.blankBefore[line + 1] === 1 || kinds[line + 1] !== KIND.text)
    if (isWholeBold(words)) {
      // A second bold paragraph after a bold question is its second half.
      if (boldSoFar || FULL_STOP.test(words) || !alone) continue
      if (nextTextIsLabel(lines, kinds, marks, line) || (words.length <= LONGEST_BOLD && !TERMINAL.test(words)))
        kinds[line] = KIND.heading
      continue
    }
    boldSoFar = false
    if (!punctuated || !alone || words.length > LONGEST_PLAIN || TERMINAL.test(words)) continue
    if (NUMBERED.test(words) || nextTextIsLabel(lines, kinds, marks, line)) kinds[line] = KIND.heading
  }
}

/** Layout without names: the questions are bold paragraphs (or headings), the answers plain. Who asks and who answers is unknown. */
import { isWholeBold } from './bold.ts'
import { KIND } from './line-kind.ts'
import { asksAtEnd, lineTail, lineText, startOf } from './lines.ts'
import { CONTINUES, type LaidOut, type Layout, type Marks, UNKNOWN } from './marks.ts'

const FEWEST = 3
const FULL_STOP = /[.。！!…][”"’'」』）)\]*_]{0,6}$/

function isQuestionLine({ lines, kinds }: LaidOut, line: number): boolean {
  if (kinds[line] === KIND.heading) return true
  return kinds[line] === KIND.text && isWholeBold(lineText(lines, line, 3000))
}

export const boldQuestions: Layout = {
  id: 'bold-questions',
  read(source): Marks | null {
    const { lines, kinds } = source
    const speaker = new Int32Array(lines.count).fill(CONTINUES)
    const bodyStart = Int32Array.from(lines.starts)
    let set = 0
    let questions = 0
    let answered = 0
    for (let line = 0; line < lines.count; line++) {
      if (!isQuestionLine(source, line)) continue
      set++
      if (!asksAtEnd(lines, line)) continue
      questions++
      if (line + 1 < lines.count && !isQuestionLine(source, line + 1)) answered++
    }
    if (questions < FEWEST || questions * 2 < set || answered * 2 < questions) return null

    let asking = false
    let started = false
    for (let line = 0; line < lines.count; line++) {
      // "Tell me about the harbour." is asked as well; a heading has no full stop.
      const stopped = kinds[line] === KIND.text && (asking || FULL_STOP.test(lineTail(lines, line)))
      const asks = isQuestionLine(source, line) && (asksAtEnd(lines, line) || stopped)
      if (asks) {
        if (!asking) speaker[line] = UNKNOWN
        asking = true
        started = true
        if (kinds[line] === KIND.heading) {
          kinds[line] = KIND.text
          bodyStart[line] =
            startOf(lines, line) +
            (/^#{1,6}\s*(?:(?:Q|Question|问) ?\d{0,3}[:：.]\s*)?/.exec(lineText(lines, line, 80))?.[0].length ?? 0)
        }
      } else if (started && asking && kinds[line] === KIND.text) {
        speaker[line] = UNKNOWN
        asking = false
      }
    }
    return {
      speaker,
      bodyStart,
      speakers: [],
      warnings: [
        {
          code: 'no-speaker-names',
          message: 'Questions and answers were told apart by their type, but nobody is named',
        },
      ],
    }
  },
}

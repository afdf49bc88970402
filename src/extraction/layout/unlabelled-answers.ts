/** Answers whose label is missing, told by the question before them. */
import { isWholeBold } from './bold.ts'
import { KIND } from './line-kind.ts'
import { asksAtEnd, lineText } from './lines.ts'
import { CONTINUES, type LaidOut, UNKNOWN } from './marks.ts'

/**
 * A question that is bold as a whole, label and all, ends with its paragraph: a plain paragraph after it is the answer, even
 * if its label was forgotten. With two speakers it is the other one's.
 */
export function answerUnlabelled({ lines, kinds }: LaidOut, speaker: Int32Array, speakers: number): void {
  let bold = CONTINUES
  for (let line = 0; line < lines.count; line++) {
    if (kinds[line] !== KIND.text) continue
    const who = speaker[line] ?? CONTINUES
    if (who !== CONTINUES) {
      bold = who >= 0 && asksAtEnd(lines, line) && isWholeBold(lineText(lines, line, 5000)) ? who : CONTINUES
    } else if (bold !== CONTINUES && lines.blankBefore[line] === 1 && !lineText(lines, line, 3).startsWith('**')) {
      speaker[line] = speakers === 2 ? 1 - bold : UNKNOWN
      bold = CONTINUES
    }
  }
}

const FEWEST_QUESTIONS = 2

/** Where only the asker has a label, the paragraph after each question is the answer of somebody unknown. */
export function answerOnlyAsker({ lines, kinds }: LaidOut, speaker: Int32Array): void {
  const answers: number[] = []
  let labels = 0
  let spaced = 0
  for (let line = 0; line < lines.count; line++) {
    if ((speaker[line] ?? CONTINUES) < 0) continue
    labels++
    if (line > 0 && lines.blankBefore[line] === 1) spaced++
  }
  let asking = false
  let asked = false
  for (let line = 0; line < lines.count; line++) {
    if (kinds[line] !== KIND.text) continue
    if ((speaker[line] ?? CONTINUES) >= 0) {
      asking = true
      asked = false
    } else if (asking && asked && (lines.blankBefore[line] === 1 || spaced * 2 < labels)) {
      answers.push(line)
      asking = false
    }
    asked = asksAtEnd(lines, line)
  }
  if (answers.length < FEWEST_QUESTIONS || answers.length * 3 < labels * 2) return
  for (const line of answers) speaker[line] = UNKNOWN
}

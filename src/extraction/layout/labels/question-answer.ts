/** `Q: ...` / `A: ...`, `Q1. ...`, `问：...` / `答：...`, with or without bold. */
import { BOLD, BULLET, type LabelForm, SPACE } from './label-form.ts'

const LABEL = new RegExp(
  String.raw`${BULLET}${BOLD}?(Q|A|问|答|提问|回答|Question|Answer|QUESTION|ANSWER) ?\d{0,3}${BOLD}?${SPACE}?[:：.．、](?![\p{L}\d]\.)${BOLD}?`,
  'uy',
)

export const questionAnswer: LabelForm = {
  id: 'question-answer',
  strength: 'plain',
  read(text, start, end) {
    LABEL.lastIndex = start
    const match = LABEL.exec(text)
    if (match?.[1] === undefined || LABEL.lastIndex > end) return null
    return { written: match[1], bodyStart: LABEL.lastIndex }
  },
}

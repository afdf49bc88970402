/** `**Name: the whole question in bold**`: the bold runs on past the label. */
import { BOLD, BULLET, beginsBold, COLON, type LabelForm, WORDS } from './label-form.ts'

const LABEL = new RegExp(`${BULLET}${BOLD}${BULLET}${WORDS}${COLON}`, 'uy')

export const boldQuestionLabel: LabelForm = {
  id: 'bold-question',
  strength: 'strong',
  read(text, start, end) {
    if (!beginsBold(text, start)) return null
    LABEL.lastIndex = start
    const match = LABEL.exec(text)
    if (match?.[1] === undefined || LABEL.lastIndex > end) return null
    return { written: match[1], bodyStart: LABEL.lastIndex }
  },
}

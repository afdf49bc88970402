/** `[00:01:02] Name: ...`, `00:01:02 - Name: ...`, `[00:01:02] **Name:** ...`: a time, then the name. */
import { STAMP } from '../timestamp.ts'
import { BOLD, BULLET, beginsStamped, COLON, type LabelForm, SPACE, WORDS } from './label-form.ts'

const LABEL = new RegExp(
  `${BULLET}${BOLD}?${STAMP}${SPACE}{0,4}[-–—]?${SPACE}{0,2}${BOLD}?${BULLET}${WORDS}${BOLD}?${COLON}${BOLD}?`,
  'uy',
)

export const stampedLabel: LabelForm = {
  id: 'stamped',
  strength: 'strong',
  read(text, start, end) {
    if (!beginsStamped(text, start)) return null
    LABEL.lastIndex = start
    const match = LABEL.exec(text)
    if (match?.[1] === undefined || LABEL.lastIndex > end) return null
    return { written: match[1], bodyStart: LABEL.lastIndex }
  },
}

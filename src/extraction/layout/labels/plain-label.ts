/** `Name: ...`, `Name (00:01:02): ...`, `Name：00:01 ...`: words before a colon, which prose has as well. */
import { STAMP } from '../timestamp.ts'
import { BULLET, COLON, type LabelForm, SPACE, WORDS } from './label-form.ts'

const LABEL = new RegExp(`${BULLET}${WORDS}(?:${SPACE}?(${STAMP}))?${COLON}(?:${SPACE}?(${STAMP}))?`, 'uy')
const FARTHEST_COLON = 110

function hasEarlyColon(text: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + FARTHEST_COLON)
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3a || code === 0xff1a) return true
  }
  return false
}

export const plainLabel: LabelForm = {
  id: 'plain',
  strength: 'plain',
  read(text, start, end) {
    if (!hasEarlyColon(text, start, end)) return null
    LABEL.lastIndex = start
    const match = LABEL.exec(text)
    if (match?.[1] === undefined || LABEL.lastIndex > end) return null
    return { written: match[1], bodyStart: LABEL.lastIndex }
  },
}

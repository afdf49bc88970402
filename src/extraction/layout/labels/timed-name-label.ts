/** `Name (00:01:02) ...`, `Name [00:01:02](https://...) ...`: a name, a time in brackets, no colon, then the words. */
import { MARKED_STAMP } from '../timestamp.ts'
import { BULLET, type LabelForm, SPACE, WORDS } from './label-form.ts'

const LABEL = new RegExp(String.raw`${BULLET}${WORDS}${SPACE}{1,2}(?=[\[(（【])${MARKED_STAMP}${SPACE}`, 'uy')
const FARTHEST_BRACKET = 60

function hasEarlyTime(text: string, start: number, end: number): boolean {
  const limit = Math.min(end - 3, start + FARTHEST_BRACKET)
  for (let at = start + 2; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x28 && code !== 0x5b && code !== 0xff08 && code !== 0x3010) continue
    const next = text.charCodeAt(at + 1)
    if ((next >= 0x30 && next <= 0x39) || next === 0x28) return true
  }
  return false
}

export const timedNameLabel: LabelForm = {
  id: 'timed-name',
  strength: 'plain',
  read(text, start, end) {
    if (!hasEarlyTime(text, start, end)) return null
    LABEL.lastIndex = start
    const match = LABEL.exec(text)
    if (match?.[1] === undefined || LABEL.lastIndex > end) return null
    return { written: match[1], bodyStart: LABEL.lastIndex }
  },
}

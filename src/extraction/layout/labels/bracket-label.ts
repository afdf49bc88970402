/** `【Name】...`, `[Name]: ...`, `[00:01:02] [Name] ...`: the name in brackets. */
import { STAMP } from '../timestamp.ts'
import { type LabelForm, SPACE, WORDS } from './label-form.ts'

const LENTICULAR = new RegExp(`【${WORDS}】(?:${SPACE}?${STAMP})?${SPACE}?[:：]?`, 'uy')
const SQUARE = new RegExp(String.raw`(?:${STAMP}${SPACE}{0,4})?\[${WORDS}\](?:${SPACE}?${STAMP})?${SPACE}?[:：]`, 'uy')
const SQUARE_STAMPED = new RegExp(String.raw`${STAMP}${SPACE}{0,4}\[${WORDS}\]`, 'uy')

export const bracketLabel: LabelForm = {
  id: 'bracket',
  strength: 'strong',
  read(text, start, end) {
    const first = text.charCodeAt(start)
    if (first !== 0x3010 && first !== 0x5b && !(first >= 0x30 && first <= 0x39)) return null
    for (const label of [LENTICULAR, SQUARE, SQUARE_STAMPED]) {
      label.lastIndex = start
      const match = label.exec(text)
      if (match?.[1] !== undefined && label.lastIndex <= end) return { written: match[1], bodyStart: label.lastIndex }
    }
    return null
  },
}

/**
 * `**Name:** ...`, `**Name**：...`, `**▶Name：**`, `**Name** (00:01:02):`, `**Name (00:01:02):**`, `**Name** _00:01:02_`: the name
 * alone in bold or italics.
 */
import { MARKED_STAMP, STAMP } from '../timestamp.ts'
import { BOLD, BULLET, beginsBold, COLON, type LabelForm, SPACE, WORDS } from './label-form.ts'

const ASIDE = String.raw`(?:${SPACE}?[(（][^()（）\n*]{1,40}[)）])?`
const INSIDE = `${BULLET}${BOLD}(?:${STAMP}${SPACE}?)?${BULLET}${WORDS}(?:${SPACE}?${STAMP})?`
const COLON_INSIDE = new RegExp(`${INSIDE}${COLON}${SPACE}?${BOLD}(?:${SPACE}?${STAMP})?`, 'uy')
const COLON_OUTSIDE = new RegExp(
  `${INSIDE}${SPACE}?${BOLD}(?:${SPACE}?${STAMP}|${ASIDE})${COLON}(?:${SPACE}?${STAMP})?`,
  'uy',
)
const STAMP_OUTSIDE = new RegExp(`${INSIDE}${SPACE}?${BOLD}${SPACE}{0,4}${MARKED_STAMP}`, 'uy')

export const boldLabel: LabelForm = {
  id: 'bold',
  strength: 'strong',
  read(text, start, end) {
    if (!beginsBold(text, start)) return null
    for (const label of [COLON_INSIDE, COLON_OUTSIDE, STAMP_OUTSIDE]) {
      label.lastIndex = start
      const match = label.exec(text)
      if (match?.[1] !== undefined && label.lastIndex <= end) return { written: match[1], bodyStart: label.lastIndex }
    }
    return null
  },
}

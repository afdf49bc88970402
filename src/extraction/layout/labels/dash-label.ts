/** `NAME — ...`, `Name -- ...`: a name before a dash that stands apart from it. */
import { type LabelForm, SPACE } from './label-form.ts'

const NAME = String.raw`(\p{Lu}[\p{L}.'’]{0,20}(?: \p{Lu}[\p{L}.'’]{0,20}){0,3}|[\p{Script=Han}·]{1,8})`
const LABEL = new RegExp(String.raw`(?:\*\*)?${NAME}(?:\*\*)?${SPACE}{1,2}(?:[—–]{1,2}|--)${SPACE}{1,2}(?=\S)`, 'uy')
const CHINESE_LABEL = /([\p{Script=Han}·]{2,8})\s?——\s?(?=\S)/uy
const FARTHEST_DASH = 60

function hasEarlyDash(text: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + FARTHEST_DASH)
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2013 || code === 0x2014 || (code === 0x2d && text.charCodeAt(at + 1) === 0x2d)) return true
  }
  return false
}

export const dashLabel: LabelForm = {
  id: 'dash',
  strength: 'plain',
  read(text, start, end) {
    if (!hasEarlyDash(text, start, end)) return null
    for (const label of [LABEL, CHINESE_LABEL]) {
      label.lastIndex = start
      const match = label.exec(text)
      if (match?.[1] !== undefined && label.lastIndex < end) return { written: match[1], bodyStart: label.lastIndex }
    }
    return null
  },
}

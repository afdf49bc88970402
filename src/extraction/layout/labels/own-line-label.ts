/** A name alone on a line, without colon: `Name`, `**Name**`, `### Name`, `Name  00:01:02`, `00:01:02 Name`, `**Name** -- *CEO*`. */
import { STAMP } from '../timestamp.ts'
import { BOLD, BULLET, type LabelForm, WORDS } from './label-form.ts'

/** The office behind a name in bold. */
const OFFICE = String.raw`(?:\s?(?:--|[-–—,，|｜])\s?[*_]{1,2}[^*_\n]{2,60}[*_]{1,2})?`
const LINE = new RegExp(
  String.raw`^(?:#{1,6}\s)?${BULLET}${BOLD}?(?:(${STAMP})\s{0,4}[-–—|]?\s?)?${BOLD}?${WORDS}${BOLD}?${OFFICE}(?:\s{0,8}[-–—|·,，]?\s{0,8}(${STAMP}))?${BOLD}?$`,
  'u',
)
const LONGEST = 90

/** Cheap and mostly no: rows of a transcript begin in lower case or end with a full stop. */
function couldBeName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  if (first >= 0x61 && first <= 0x7a) return false
  return !'.,!?;。，！？；…、-'.includes(text.charAt(end - 1))
}

function ownLine(id: string, strength: LabelForm['strength'], stamped: boolean): LabelForm {
  return {
    id,
    strength,
    read(text, start, end) {
      if (end - start > LONGEST || !couldBeName(text, start, end)) return null
      const match = LINE.exec(text.slice(start, end))
      if (match?.[2] === undefined) return null
      if (stamped !== (match[1] !== undefined || match[3] !== undefined)) return null
      return { written: match[2], bodyStart: end }
    },
  }
}

/** With a time beside it the line is hardly anything but a label. */
export const ownLineStampedLabel = ownLine('own-line-stamped', 'strong', true)

/** Without one it is a label only if the document shows it again and again. */
export const ownLineLabel = ownLine('own-line', 'weak', false)

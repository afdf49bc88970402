/** Whether a sentence is over: at a mark, with what closes behind it, or at the end of a line or paragraph. */
import { fullStopEnds } from '../en/sentences/full-stop.ts'
import { isCjk, isDigit } from '../layout/characters.ts'
import { ellipsisEnds, goesOnBehindQuote, isPartOfSentence } from '../zh/sentences/marks.ts'
import type { Gap } from './gap.ts'
import { CHINESE_STOP, ELLIPSIS, MARK, SEMICOLON, STOP } from './mark-class.ts'

const BULLET = /^(?:[-–—*•·▪◦>] |\d{1,3}[.、)）] ?|[(（]\d{1,2}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])/u

/** A line of this length was not wrapped by hand: what follows its break is a new paragraph. */
const UNWRAPPED = 240
const FEWEST_BEFORE_SEMICOLON = 10

/** Whether the sentence ends with the line or paragraph before the gap. */
export function endsAtGap(text: string, gap: Gap, last: number, lineStart: number): boolean {
  const before = text.charCodeAt(last - 1)
  const after = text.charAt(gap.next)
  const goesOn =
    /[\p{Ll}]/u.test(after) && (/[\p{L}\d]/u.test(text.charAt(last - 1)) || before === 0x2c || before === 0x2d)
  if (gap.paragraph) return !goesOn
  if (gap.row) return false
  if (BULLET.test(text.slice(gap.next, gap.next + 6)) && !/^\d{1,3}[.)]\d/.test(text.slice(gap.next, gap.next + 6)))
    return true
  return !goesOn && !isCjk(before) && last - lineStart > UNWRAPPED && !isCjk(text.charCodeAt(gap.next))
}

/** A run of marks and what closes behind it. */
export interface Mark {
  /** Its first unit, the end of the run, and the end of what closes. */
  readonly mark: number
  readonly run: number
  readonly closed: number
  /** Class of the mark that decides. */
  readonly strongest: number
  /** More than one full stop. */
  readonly dots: boolean
  /** Where the sentence began, and the last quotation was opened. */
  readonly start: number
  readonly opened: number
  readonly gap: Gap
  /** End of the turn. */
  readonly end: number
}

/** Whether a mark, with all that closes behind it, ends the sentence that began at `start`. */
export function endsAtMark(
  text: string,
  { mark, run, closed, strongest, dots, start, opened, gap, end }: Mark,
): boolean {
  const paragraphEnds = gap.next >= end || gap.paragraph
  const after = gap.next < end ? text.charAt(gap.next) : ''
  const code = after === '' ? 0 : after.charCodeAt(0)
  const quoted = closed > run
  if (paragraphEnds && strongest !== STOP) return true
  switch (strongest) {
    case CHINESE_STOP:
      if (!quoted) return !'，,、'.includes(after)
      return gap.breaks > 0 || !(isPartOfSentence(text, start, opened, closed) || goesOnBehindQuote(text, gap.next))
    case SEMICOLON:
      return mark - start >= FEWEST_BEFORE_SEMICOLON
    case ELLIPSIS:
      return ellipsisEnds(text, gap.next, gap.space || gap.row, mark - start)
    case MARK:
      if (!gap.space && !gap.row && !isCjk(code) && gap.next === closed) return false
      return !(quoted && after !== after.toUpperCase()) && !'，,、'.includes(after)
    default: {
      if (paragraphEnds) return true
      const apart = gap.space || gap.row
      if (dots) return apart && ellipsisEnds(text, gap.next, true, mark - start)
      if (!apart)
        return isCjk(code)
          ? !isDigit(text.charCodeAt(mark - 1)) && !'，,、。的'.includes(after)
          : gluedOpener(text, mark, gap.next)
      if (quoted && /\p{Ll}/u.test(after)) return false
      return fullStopEnds(text, mark, start, gap.next)
    }
  }
}

/** "…ready.The next": a space was lost, as happens when pages become text. Only before a word that opens sentences. */
function gluedOpener(text: string, stop: number, next: number): boolean {
  return (
    next === stop + 1 &&
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, stop - 3), stop)) &&
    /^(?:The|This|That|It|And|But|So|We|You|They|He|She|In|If|There|What|When|How|Because|Now) /.test(
      text.slice(next, next + 8),
    )
  )
}

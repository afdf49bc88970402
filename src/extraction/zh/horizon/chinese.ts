/** Time expressions in Chinese: find the terms, frame them by the cues round them, leave out what is no horizon. */

import type { Anchor } from '../../horizon/anchor.ts'
import { type Frame, placeOf } from '../../horizon/frame.ts'
import type { HorizonLanguage } from '../../horizon/language.ts'
import { type Mention, mentionOf } from '../../horizon/mention.ts'
import { type CalendarTerm, isRecurrence, type LengthTerm, type Term } from '../../horizon/term.ts'
import type { Span } from '../../span.ts'
import { findAges } from './ages.ts'
import { findCalendarTerms } from './calendar.ts'
import { calendarFrame, termAsDeadline } from './calendar-frames.ts'
import { clauseBefore } from './clause.ts'
import { FRAMES_DATE, FRAMES_LENGTH, WORDS_WITH_DATE, WORDS_WITH_LENGTH } from './cue-words.ts'
import { cuesBefore, cuesBehind, framedFrom } from './cues.ts'
import { lengthFrame } from './length-frames.ts'
import { findLengths } from './lengths.ts'
import { relate } from './relation.ts'
import { findSameTimes } from './same-time.ts'
import { type Script, scriptOf, spanInSentence } from './script.ts'
import type { Surroundings } from './surroundings.ts'
import { findVaguePhrase } from './vague.ts'
import { isNoDate } from './vetoes/calendar.ts'
import { type Disowned, findDisowned, isDismissed } from './vetoes/discourse.ts'
import { isNoHorizon } from './vetoes/lengths.ts'

export const chinese: HorizonLanguage = {
  gate: /[年月日号天周季代世旬期末底初春夏秋冬久快载岁歲時时晚早將将未今明后後星禮礼纪紀辈輩終终迟遲]|十[三四五六]五|\d{4}|[qh][1-4]|fy ?\d|[1-4][qh]/,
  findMentions,
  relate,
  findVague: (text) => {
    const script = scriptOf(text)
    const vague = findVaguePhrase(script.text)
    return vague && spanInSentence(script, vague.start, vague.end)
  },
}

function findMentions(sentence: string, anchor: Anchor): Mention[] {
  const script = scriptOf(sentence)
  const { text } = script
  const dates = findCalendarTerms(text, anchor)
  const sameTimes = findSameTimes(text, anchor)
  const lengths = findLengths(text, sameTimes.length === 0 ? dates : byStart([...dates, ...sameTimes]))
  const ages = findAges(text, anchor)
  if (dates.length + lengths.length + sameTimes.length === 0 && ages === undefined) return []

  const surroundings = new Map<Term, Surroundings>()
  for (const term of byStart<Term>([...dates, ...lengths])) {
    surroundings.set(term, { text, before: cuesBefore(text, term.start), behind: cuesBehind(text, term.end) })
  }
  const disowned = findDisowned(text, pastTimes(dates, lengths, surroundings, anchor))
  const mentions: Mention[] = []
  let at = 0
  for (const [term, around] of surroundings) {
    while ((disowned[at]?.end ?? Number.POSITIVE_INFINITY) <= term.start) at++
    if (isDisowned(term, disowned[at]) || isDismissed(clauseBefore(text, term.start))) continue
    const mention = term.kind === 'length' ? lengthMention(term, around, anchor) : dateMention(term, around, anchor)
    if (mention !== undefined) mentions.push(mention)
  }
  const own = ages === undefined ? sameTimes : byStart([...sameTimes, ages])
  return inSentence(merged(own, mentions), script)
}

/** Both by start; what a whole phrase covers is no mention of its own. */
function merged(phrases: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  if (phrases.length === 0) return [...mentions]
  const result: Mention[] = []
  for (const mention of byStart([...phrases, ...mentions])) {
    const before = result.at(-1)
    if (before !== undefined && mention.start < before.end) {
      if (before.spoken !== null && mention.spoken === null) result[result.length - 1] = mention
    } else result.push(mention)
  }
  return result
}

function byStart<Placed extends { readonly start: number }>(placed: Placed[]): Placed[] {
  return placed.sort((a, b) => a.start - b.start)
}

function lengthMention(term: LengthTerm, around: Surroundings, anchor: Anchor): Mention | undefined {
  const framed = lengthFrame(term, around)
  return isNoHorizon(term, framed, around) ? undefined : framedMention(term, framed.frame, around, anchor)
}

function dateMention(term: CalendarTerm, around: Surroundings, anchor: Anchor): Mention | undefined {
  if (isNoDate(term, around, anchor)) return undefined
  const frame = calendarFrame(term, around)
  return framedMention(frame === 'by' ? termAsDeadline(term) : term, frame, around, anchor)
}

function framedMention(
  term: Term,
  frame: Frame,
  { text, before, behind }: Surroundings,
  anchor: Anchor,
): Mention | undefined {
  const [kinds, words] = term.kind === 'length' ? [FRAMES_LENGTH, WORDS_WITH_LENGTH] : [FRAMES_DATE, WORDS_WITH_DATE]
  // 三年后的 ends before its 的.
  const end = behind.end > term.end && text.charAt(behind.end - 1) === '的' ? behind.end - 1 : behind.end
  const span = { start: framedFrom(before, words, term.start), end }
  const mention = mentionOf(term, frame, span, anchor)
  const isBare =
    (frame === 'at' || frame === 'during') &&
    framedFrom(before, kinds, term.start) === term.start &&
    span.end === term.end
  return mention && (isBare ? { ...mention, isBare } : mention)
}

/** Times of the past: 2018年, 去年, 十年前. */
function pastTimes(
  dates: readonly CalendarTerm[],
  lengths: readonly LengthTerm[],
  surroundings: ReadonlyMap<Term, Surroundings>,
  anchor: Anchor,
): Span[] {
  const times: Span[] = []
  for (const date of dates) {
    if (isRecurrence(date.place)) continue
    const period = placeOf(date, anchor)
    if (period !== undefined && period.last < anchor.day) times.push(date)
  }
  for (const length of lengths) {
    const behind = surroundings.get(length)?.behind
    if (behind?.kinds.has('ago') === true) times.push({ start: length.start, end: behind.chainEnd })
  }
  return byStart(times)
}

function isDisowned(term: Term, span: Disowned | undefined): boolean {
  return (
    span !== undefined && term.start >= span.start && term.start < (term.kind === 'length' ? span.end : span.datesEnd)
  )
}

/** Offsets of the sentence; a cue that two share belongs to the first. */
function inSentence(mentions: readonly Mention[], script: Script): Mention[] {
  const result: Mention[] = []
  let end = 0
  for (const mention of mentions) {
    const span = spanInSentence(script, Math.max(mention.start, end), mention.end)
    end = mention.end
    result.push(script.offsets === null && span.start === mention.start ? mention : { ...mention, ...span })
  }
  return result
}

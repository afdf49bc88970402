/**
 * Reads when a sentence says that something will happen: the time phrase and the window it names, counted from the day the
 * sentence was said. Find terms, frame them, drop what is no horizon, make one of several. No clock, no outside knowledge.
 */
import { type Day, fromDayNumber } from '../domain/day.ts'
import type { Precision } from '../domain/window.ts'
import { english } from './en/horizon/english.ts'
import { type Anchor, anchorOf } from './horizon/anchor.ts'
import { fold } from './horizon/fold.ts'
import type { HorizonLanguage } from './horizon/language.ts'
import { oneOf } from './horizon/several.ts'
import type { Language } from './language.ts'
import { chinese } from './zh/horizon/chinese.ts'

export interface Horizon {
  /** The time phrase in the sentence's own characters; null when there is none. */
  readonly phrase: string | null
  /** Offsets of the phrase in the sentence: UTF-16 units, end excluded; both 0 when there is none. */
  readonly start: number
  readonly end: number
  /** First and last day, both included; an open end is null, and both are when nothing datable was said. */
  readonly windowStart: Day | null
  readonly windowEnd: Day | null
  /** The finest calendar unit that the horizon names; `vague` when nothing datable was said. */
  readonly precision: Precision
}

const LANGUAGES: Readonly<Record<Language, HorizonLanguage>> = { en: english, zh: chinese }

const NONE: Horizon = { phrase: null, start: 0, end: 0, windowStart: null, windowEnd: null, precision: 'vague' }

/** 9999-12-31 as a day number: what four digits of a year can write. */
const LAST_DAY = 2932896

/**
 * The horizon of one sentence; always returns.
 * @param anchor - the day the sentence was said
 * @throws RangeError when the anchor is no day
 */
export function readHorizon(sentence: string, language: Language, anchor: Day): Horizon {
  const reader = LANGUAGES[language]
  const text = fold(sentence)
  if (!reader.gate.test(text)) return NONE
  return horizonIn(text, sentence, reader, anchorOf(anchor))
}

function horizonIn(text: string, sentence: string, reader: HorizonLanguage, anchor: Anchor): Horizon {
  const mention = oneOf(reader.findMentions(text, anchor), text, reader, anchor)
  if (mention !== undefined && mention.window.first <= LAST_DAY && (mention.window.last ?? 0) <= LAST_DAY) {
    const { start, end, window, precision } = mention
    const windowEnd = window.last === null ? null : fromDayNumber(window.last)
    return {
      phrase: sentence.slice(start, end),
      start,
      end,
      windowStart: fromDayNumber(window.first),
      windowEnd,
      precision,
    }
  }
  const vague = reader.findVague(text)
  if (vague === undefined) return NONE
  return { ...NONE, phrase: sentence.slice(vague.start, vague.end), start: vague.start, end: vague.end }
}

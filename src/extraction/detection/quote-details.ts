/** What is kept beside a quote, verbatim: the hedge and its level, and the condition. */
import type { HedgeLevel } from '../../domain/hedge.ts'
import type { CompiledLanguage } from './compiled-language.ts'
import { hasBit } from './features.ts'
import type { SentenceReading } from './sentence-reading.ts'

export interface Hedge {
  /** Place in `sentence.text`; null when nothing hedges. */
  readonly at: { readonly start: number; readonly end: number } | null
  readonly level: HedgeLevel
}

/** From the most careful down: one "may" makes a sentence with "certainly" no certainty. */
const LEVELS: readonly HedgeLevel[] = ['possible', 'likely', 'certain']

/** The hedge of text[from, to): the first one of the most careful level; without any the words are taken as certain. */
export function readHedge(language: CompiledLanguage, reading: SentenceReading, from: number, to: number): Hedge {
  for (const level of LEVELS) {
    for (const hit of reading.hits) {
      if (hit.start < from || hit.end > to || !hasBit(language.roles.hedges[level], hit.cue)) continue
      return { at: { start: hit.start, end: hit.end }, level }
    }
  }
  return { at: null, level: 'certain' }
}

/** The clause that opens with "if", without its closing punctuation; null when nothing is conditional in text[from, to). */
export function readCondition(
  language: CompiledLanguage,
  reading: SentenceReading,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  for (const hit of reading.hits) {
    if (hit.start < from || hit.end > to || !hasBit(language.roles.condition, hit.cue)) continue
    const clauseEnd = reading.clauses.find((clause) => clause.to > hit.start)?.to ?? to
    const { text } = reading.sentence
    let end = Math.min(clauseEnd, to)
    while (end > hit.end && /[\s,，;；:：。.!！?？、]/.test(text.charAt(end - 1))) end--
    return { start: hit.start, end }
  }
  return null
}

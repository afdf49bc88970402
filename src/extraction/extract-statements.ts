/**
 * Text of a conversation -> proposed statements. The way of one sentence: turns -> sentences with what stands around them ->
 * judged as prediction or claim -> a proposal with quote, horizon, hedge and condition -> linked to what it repeats.
 */
import type { Day } from '../domain/day.ts'
import type { HedgeLevel } from '../domain/hedge.ts'
import type { Precision } from '../domain/window.ts'
import type { CompiledLanguage } from './detection/compiled-language.ts'
import { readConversation } from './detection/conversation.ts'
import { judge } from './detection/judge.ts'
import type { Kind } from './detection/language-module.ts'
import { detectorOf } from './detection/languages.ts'
import { propose } from './detection/propose.ts'
import { Restatements } from './detection/restatements.ts'
import { detectLanguage, type Language } from './language.ts'
import { findTurns, type TurnReading } from './turns.ts'

/** Offsets are UTF-16 units into the text, end excluded; `exact` is the text's own characters there. */
export interface ProposedStatement {
  kind: Kind
  start: number
  end: number
  exact: string
  turn: number
  speaker: string | null
  /** The time phrase; it may stand outside the quote. */
  horizonText: string | null
  horizonStart: number | null
  horizonEnd: number | null
  windowStart: Day | null
  windowEnd: Day | null
  /** null for a claim. */
  precision: Precision | null
  basis: 'spoken' | 'context' | null
  conditional: boolean
  condition: string | null
  hedge: string | null
  hedgeLevel: HedgeLevel
  /** In [0, 1]; higher = more like a statement of its kind. */
  score: number
  /** Names of the cues that spoke for it, strongest first. */
  cues: string[]
  /** Index, in the list, of an earlier statement that says the same. */
  restates: number | null
}

export interface Extraction extends TurnReading {
  readonly statements: ProposedStatement[]
}

/**
 * Everything in the text that looks like a prediction or a check-worthy claim, in the order of the text. The same text gives
 * the same list; any text gives a list.
 * @param options.language - guessed from the letters when absent
 * @param options.statedOn - the day the words were said; relative times count from it
 */
export function extractStatements(text: string, options: { language?: Language; statedOn: Day }): Extraction {
  return extractWith(detectorOf(options.language ?? detectLanguage(text) ?? 'en'), text, options.statedOn)
}

/** The same with a detector of one's own, such as one whose weights are being fitted. */
export function extractWith(detector: CompiledLanguage, text: string, statedOn: Day): Extraction {
  const reading = findTurns(text)
  const statements: ProposedStatement[] = []
  const restatements = new Restatements((index) => statements[index]?.exact ?? '')
  for (const sentence of readConversation(detector, text, reading.turns, statedOn)) {
    for (const judgement of judge(detector, sentence)) {
      const proposal = propose(detector, text, sentence, judgement)
      const group = `${proposal.kind} ${proposal.speaker ?? ''}`
      statements.push({ ...proposal, restates: restatements.add(statements.length, group, proposal.exact) })
    }
  }
  return { ...reading, statements }
}

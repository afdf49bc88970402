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
import { findTurns, type Turn, type TurnReading } from './turns.ts'

/** Offsets are UTF-16 units into the text, end excluded; `exact` is the text's own characters there. */
export interface ProposedStatement {
  kind: Kind
  start: number
  end: number
  exact: string
  turn: number
  speaker: string | null
  /** The sentence that the quote takes its content or its subject from: the question answered, or the one before. */
  contextStart: number | null
  contextEnd: number | null
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

export interface ExtractionStream extends TurnReading {
  /** In the order of the text, made as they are asked for: a long text is never held as statements. */
  readonly statements: Iterable<ProposedStatement>
}

interface ExtractionOptions {
  /** Guessed from the letters when absent. */
  readonly language?: Language
  /** The day the words were said; relative times count from it. */
  readonly statedOn: Day
}

/**
 * Everything in the text that looks like a prediction or a check-worthy claim, in the order of the text. The same text gives
 * the same list; any text gives a list.
 */
export function extractStatements(text: string, options: ExtractionOptions): Extraction {
  return collected(streamStatements(text, options))
}

/** The same one by one, for texts whose statements are not to be held in memory. */
export function streamStatements(text: string, { language, statedOn }: ExtractionOptions): ExtractionStream {
  return streamWith(detectorOf(language ?? detectLanguage(text) ?? 'en'), text, statedOn)
}

/** `extractStatements` with a detector of one's own, such as one whose weights are being fitted. */
export function extractWith(detector: CompiledLanguage, text: string, statedOn: Day): Extraction {
  return collected(streamWith(detector, text, statedOn))
}

function streamWith(detector: CompiledLanguage, text: string, statedOn: Day): ExtractionStream {
  const reading = findTurns(text)
  return { ...reading, statements: { [Symbol.iterator]: () => statementsOf(detector, text, reading.turns, statedOn) } }
}

function collected(stream: ExtractionStream): Extraction {
  return { ...stream, statements: [...stream.statements] }
}

function* statementsOf(
  detector: CompiledLanguage,
  text: string,
  turns: readonly Turn[],
  statedOn: Day,
): Generator<ProposedStatement> {
  const restatements = new Restatements()
  let count = 0
  for (const sentence of readConversation(detector, text, turns, statedOn)) {
    for (const judgement of judge(detector, sentence)) {
      const proposal = propose(detector, text, sentence, judgement)
      const group = `${proposal.kind} ${proposal.speaker ?? ''}`
      yield { ...proposal, restates: restatements.add(count++, group, proposal.exact) }
    }
  }
}

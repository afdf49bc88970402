/**
 * What a language brings to detection. A second language is a second module over the same framework: its cues, the cues
 * that stand in certain roles, how its sentences fall into clauses, and a file of weights.
 */
import type { HedgeLevel } from '../../domain/hedge.ts'
import type { Language } from '../language.ts'
import type { Combination, Cue } from './cue.ts'

export type Kind = 'prediction' | 'claim'
export const KINDS: readonly Kind[] = ['prediction', 'claim']

/** One additive model: score = logistic(bias + sum of the weights of the features that are there). */
export interface KindWeights {
  readonly bias: number
  /** Proposed from this score on; in [0, 1]. */
  readonly threshold: number
  readonly features: Readonly<Record<string, number>>
}
export type LanguageWeights = Readonly<Record<Kind, KindWeights>>

/** Cues, by name, that the framework itself has to know. */
export interface CueRoles {
  /** Words without which a sentence has no horizon worth reading; a cheap gate before the horizon reader. */
  readonly time: readonly string[]
  /** A future that is asserted; lends its neighbour sentences their colour. */
  readonly future: readonly string[]
  /** Makes a clause a statement of its own: a predicate about the time to come. */
  readonly asserts: readonly string[]
  /** Hedge words by level; the most careful level found in the quote wins. */
  readonly hedges: Readonly<Record<HedgeLevel, readonly string[]>>
  /** Opens a condition ("if"). */
  readonly condition: readonly string[]
  /** Makes a sentence a question even without a question mark. */
  readonly question: readonly string[]
  /** Asks for a time: answers to it are about when. */
  readonly asksWhen: readonly string[]
  /** At the start of a sentence that cannot stand without the one before ("that"). */
  readonly anaphor: readonly string[]
  /** A short answer that affirms, denies or dates what was asked; counts in a short sentence that opens a turn. */
  readonly shortAnswer: readonly string[]
  /** Opens a clause that stands beside the one before and can be judged apart from it ("but"). */
  readonly coordinate: readonly string[]
}

export interface LanguageModule {
  readonly language: Language
  /** Whether phrases match whole words only (a language that writes spaces). */
  readonly wholeWords: boolean
  readonly cues: readonly Cue[]
  readonly combinations: readonly Combination[]
  /** Cues that also say something of the other clauses of their sentence ("if", "in my view", "next year"). */
  readonly reaching: readonly string[]
  readonly roles: CueRoles
  /**
   * Ends of the clauses of a sentence, ascending, the last one = text.length; punctuation belongs to the clause it ends.
   * Must be linear.
   */
  readonly clauseEnds: (text: string) => number[]
  /** Ends a sentence that only seeks agreement (", right?") and asserts all the same. */
  readonly tagQuestion: RegExp
  /** Sentence lengths, in characters, that part very short | short | medium | long | very long. */
  readonly lengths: readonly [number, number, number, number]
  /**
   * From this score on a claim stays beside a louder forecast when another clause carries it; 1 = never. A language whose
   * clauses are cut at every comma needs it, one whose clauses run on does not.
   */
  readonly claimBesideForecast?: number
  /** Longest sentence, in characters, that can be a short answer. */
  readonly shortAnswerLength: number
  /**
   * What a person expects of a feature before any document is seen, in the units of the weights; its sign is binding when
   * weights are fitted. Features that are not named may turn out either way.
   */
  readonly expected: Readonly<Record<Kind, Readonly<Record<string, number>>>>
  readonly weights: LanguageWeights
}

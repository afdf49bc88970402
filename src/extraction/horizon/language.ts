/** What a language gives to the horizon reader; the rest (windows, several expressions in one sentence) is the same for all. */
import type { Span } from '../span.ts'
import type { Anchor } from './anchor.ts'
import type { Mention } from './mention.ts'

/**
 * How the second of two neighbouring mentions stands to the first (conventions, section 6):
 * - `corrects`: it takes the place of the first ("2035, wait, no, 2036")
 * - `denied`: it is the wrong one, the first holds ("2036, not 2035")
 * - `alternative`: one or the other ("in two years or in five")
 * - `apart`: nothing is said; a finer one may still lie inside a coarser one, a lower bound may still meet an upper one
 * - `separate`: they are about two things ("by mid-century the ice is gone in summer"); the first counts
 */
export type Relation = 'corrects' | 'denied' | 'alternative' | 'apart' | 'separate'

/**
 * All texts are folded (`fold.ts`): small letters, half width, plain quotes and dashes; offsets are those of the sentence.
 * Every function takes linear time in the text and never throws.
 */
export interface HorizonLanguage {
  /** Matches wherever a time expression could be; a sentence without a match is not read. */
  readonly gate: RegExp
  /**
   * The time expressions in their frames, by start, not overlapping. What section 7 or the speaker rules out (past, attribute,
   * habitual, "they claim three years, which is nonsense") is not among them, nor is what has no date.
   */
  findMentions(text: string, anchor: Anchor): Mention[]
  relate(text: string, first: Mention, second: Mention): Relation
  /** The first time phrase that has no date ("soon", 未来几年); asked only when no mention was found. */
  findVague(text: string): Span | undefined
}

/** Finds the sentence without which a quote cannot be understood. */
import type { Span } from '../span.ts'
import type { CompiledLanguage } from './compiled-language.ts'
import type { SentenceInContext } from './conversation.ts'
import { opensWith } from './sentence-reading.ts'

/**
 * A short answer leans on its question; a quote that opens with a word that points back ("it", "that") leans on the sentence
 * before it.
 * @param from - where the quote begins in the sentence
 * @param features - of the clause that made it a statement
 * @returns the place in the source, or null when the quote stands by itself
 */
export function reachContext(
  language: CompiledLanguage,
  { reading, question, before }: SentenceInContext,
  from: number,
  features: readonly number[],
): Span | null {
  if (question !== undefined && features.includes(language.shortAnswer)) return placeOf(question.reading.sentence)
  const clause = reading.clauses.find(({ to }) => to > from)
  const pointsBack = clause !== undefined && opensWith(reading, clause, language.roles.anaphor)
  return pointsBack && before !== undefined ? placeOf(before.sentence) : null
}

function placeOf({ start, end }: Span): Span {
  return { start, end }
}

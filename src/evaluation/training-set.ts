/** Labelled documents as examples to fit weights on: every judged stretch with its features and what the editor said of it. */
import { candidatesOf } from '../extraction/detection/candidate.ts'
import type { CompiledLanguage } from '../extraction/detection/compiled-language.ts'
import { readConversation } from '../extraction/detection/conversation.ts'
import { KINDS, type Kind } from '../extraction/detection/language-module.ts'
import { sourceOffset } from '../extraction/sentences.ts'
import { findTurns } from '../extraction/turns.ts'
import { codePointOffsets } from './code-points.ts'
import type { LabelledDocument } from './labelled-document.ts'
import { areAlike } from './matching.ts'

export interface ClauseExample {
  readonly features: readonly number[]
  /** Indexes of the labels, per kind, that this clause is part of; unique within the document. */
  readonly gold: Readonly<Record<Kind, readonly number[]>>
}

export interface SentenceExample {
  readonly clauses: readonly ClauseExample[]
  readonly text: string
}

export interface TrainingSet {
  readonly sentences: readonly SentenceExample[]
  readonly isCore: readonly boolean[]
}

/** The sentences inside the labelled range of a document, in the order of the text. */
export function trainingSetOf(language: CompiledLanguage, document: LabelledDocument): TrainingSet {
  const { text, range, gold } = document
  const offsets = codePointOffsets(text)
  const at = (offset: number): number => offsets?.[offset] ?? offset
  const sentences: SentenceExample[] = []
  for (const context of readConversation(language, text, findTurns(text).turns, document.statedOn)) {
    const { sentence } = context.reading
    if (at(sentence.end) <= range[0] || at(sentence.start) >= range[1]) continue
    const clauses = candidatesOf(language, context, true).map(({ from, to, features }) => {
      const place = { start: at(sourceOffset(sentence, from)), end: at(sourceOffset(sentence, to)) }
      const labels = KINDS.map((kind) => {
        const alike = gold.flatMap((item, index) => (item.kind === kind && areAlike(item, place) ? [index] : []))
        return [kind, alike] as const
      })
      return { features, gold: Object.fromEntries(labels) as unknown as Record<Kind, number[]> }
    })
    sentences.push({ clauses, text: sentence.text })
  }
  return { sentences, isCore: gold.map((item) => item.core) }
}

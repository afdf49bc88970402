/** How good the weights are on a document they were not fitted on: each document in turn is left out and then read. */
import { compileLanguage } from '../extraction/detection/compiled-language.ts'
import type { LanguageModule, LanguageWeights } from '../extraction/detection/language-module.ts'
import { extractWith } from '../extraction/extract-statements.ts'
import { fitLanguage, type TrainingDocument } from './fit-language.ts'
import type { LabelledDocument } from './labelled-document.ts'
import { scoreDocument } from './score-document.ts'
import type { ScoredDocument } from './score-table.ts'

export function leaveOneOut(module: LanguageModule, training: readonly TrainingDocument[]): ScoredDocument[] {
  return training.map(({ document }) => {
    const others = training.filter((other) => other.document !== document)
    return scoreWith(module, fitLanguage(module, others), document)
  })
}

/** What the module proposes with these weights in a document, scored. */
export function scoreWith(
  module: LanguageModule,
  weights: LanguageWeights,
  document: LabelledDocument,
): ScoredDocument {
  const { statements } = extractWith(compileLanguage(module, weights), document.text, document.statedOn)
  return { document, score: scoreDocument(document, statements) }
}

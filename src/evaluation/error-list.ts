/** What was missed and what was falsely proposed in a document, one a line, for a person who wants to know why. */
import { KINDS, type Kind } from '../extraction/detection/language-module.ts'
import type { DocumentScore } from './score-document.ts'

export function errorList(score: Readonly<Record<Kind, DocumentScore>>): string {
  return KINDS.flatMap((kind) => {
    const { missed, falseAlarms } = score[kind]
    return [
      ...missed.map((item) => `MISSED ${kind}${item.core ? ' core' : ''} ${item.id} ${item.quote}`),
      ...falseAlarms.map(
        ({ score: value, exact, cues }) => `FALSE ${kind} ${value.toFixed(2)} ${exact} [${cues.join(', ')}]`,
      ),
    ].map((line) => line.replace(/\s+/g, ' '))
  }).join('\n')
}

/** Scores as a table of text: a row a document, then one a language and one for all. */
import { KINDS, type Kind } from '../extraction/detection/language-module.ts'
import type { LabelledDocument } from './labelled-document.ts'
import { ratesOf } from './rates.ts'
import { addCounts, type Counts, type DocumentScore } from './score-document.ts'

export interface ScoredDocument {
  readonly document: LabelledDocument
  readonly score: Readonly<Record<Kind, DocumentScore>>
}

const HEAD = 'gold prop found   prec   rec    f1  r.core  speak  quote  w.exact w.end w.near dated  undated cond  hedge'

export function scoreTable(scored: readonly ScoredDocument[]): string {
  return KINDS.map((kind) => tableOfKind(kind, scored)).join('\n\n')
}

function tableOfKind(kind: Kind, scored: readonly ScoredDocument[]): string {
  const rows = scored.map(({ document, score }) => row(document.name, score[kind].counts))
  const languages = [...new Set(scored.map(({ document }) => document.language))].sort()
  for (const language of languages) {
    const counts = scored
      .filter(({ document }) => document.language === language)
      .map(({ score }) => score[kind].counts)
    rows.push(row(`-- ${language}`, addCounts(counts)))
  }
  rows.push(row('== all', addCounts(scored.map(({ score }) => score[kind].counts))))
  return [`${`${kind}s`.padEnd(22)} ${HEAD}`, ...rows].join('\n')
}

function row(name: string, counts: Counts): string {
  const rates = ratesOf(counts)
  const number = (value: number): string => String(value).padStart(4)
  const rate = (value: number | null): string => (value === null ? '  -  ' : value.toFixed(3))
  return [
    name.padEnd(22),
    `${number(counts.gold)} ${number(counts.proposed)}  ${number(counts.found)} `,
    `${rate(rates.precision)} ${rate(rates.recall)} ${rate(rates.f1)}  ${rate(rates.recallCore)} `,
    `${rate(rates.speaker)}  ${rate(rates.quoteExact)}  ${rate(rates.windowExact)}  ${rate(rates.windowEnd)} ${rate(rates.windowNear)}`,
    ` ${number(counts.windows)}   ${rate(rates.undated)}  ${rate(rates.condition)} ${rate(rates.hedge)}`,
  ]
    .join(' ')
    .trimEnd()
}

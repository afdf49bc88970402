/**
 * `npm run fit -- FOLDER...`: fits the weights of each language on the labelled documents of the folders, writes them to
 * `extraction/LANGUAGE/weights.json`, and prints how good they are on documents that were left out and on those they were
 * fitted on. `--dry` prints only; `--errors NAME` lists what was missed and falsely proposed in a left-out document.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { leaveOneOut, scoreWith } from '../evaluation/cross-validation.ts'
import { errorList } from '../evaluation/error-list.ts'
import { fitLanguage, readTraining } from '../evaluation/fit-language.ts'
import type { LabelledDocument } from '../evaluation/labelled-document.ts'
import { type ScoredDocument, scoreTable } from '../evaluation/score-table.ts'
import { KINDS, type LanguageWeights } from '../extraction/detection/language-module.ts'
import { MODULES } from '../extraction/detection/languages.ts'
import type { Language } from '../extraction/language.ts'
import { readEvaluationFolder } from './evaluation-folder.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean', default: false }, errors: { type: 'string' }, lang: { type: 'string' } },
})
if (positionals.length === 0) {
  process.stderr.write('usage: npm run fit -- FOLDER... [--lang zh|en] [--dry] [--errors NAME]\n')
  process.exitCode = 2
} else fitAll((await Promise.all(positionals.map(readEvaluationFolder))).flat())

function fitAll(documents: readonly LabelledDocument[]): void {
  const left: ScoredDocument[] = []
  const inSample: ScoredDocument[] = []
  for (const language of ['zh', 'en'] satisfies Language[]) {
    if (values.lang !== undefined && values.lang !== language) continue
    const module = MODULES[language]
    const training = readTraining(
      module,
      documents.filter((document) => document.language === language),
    )
    left.push(...leaveOneOut(module, training))
    const weights = fitLanguage(module, training)
    for (const { document } of training) inSample.push(scoreWith(module, weights, document))
    if (!values.dry)
      writeFileSync(new URL(`../extraction/${language}/weights.json`, import.meta.url), weightsFile(weights))
  }
  for (const { document, score } of left) {
    if (values.errors !== undefined && document.name.includes(values.errors))
      process.stdout.write(`${errorList(score)}\n`)
  }
  process.stdout.write(`Each document scored with weights fitted on the others\n\n${scoreTable(left)}\n\n`)
  process.stdout.write(`Each document scored with weights fitted on all\n\n${scoreTable(inSample)}\n`)
}

/** One feature a line, strongest first, so that a change reads well. */
function weightsFile(weights: LanguageWeights): string {
  const sorted = KINDS.map((kind) => {
    const { bias, threshold, features } = weights[kind]
    return [
      kind,
      { bias, threshold, features: Object.fromEntries(Object.entries(features).sort(([, a], [, b]) => b - a)) },
    ]
  })
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

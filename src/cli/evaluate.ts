/**
 * `npm run eval -- FOLDER [--errors NAME]`: scores the extractor on labelled documents, per document and language.
 * `npm run eval -- seeds/cohere-20vc`: against what editors took in of an interview.
 * `npm run eval -- horizon-examples.jsonl [--errors all]`: scores the reading of time phrases.
 * `--write FOLDER` writes what was proposed as `NAME.pred.jsonl`, offsets in code points, for other scorers.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { errorList } from '../evaluation/error-list.ts'
import { type HorizonExample, scoreHorizons } from '../evaluation/horizon-examples.ts'
import { proposalLines } from '../evaluation/proposal-lines.ts'
import { scoreDocument } from '../evaluation/score-document.ts'
import { scoreTable } from '../evaluation/score-table.ts'
import { extractStatements } from '../extraction/extract-statements.ts'
import { readEvaluationFolder } from './evaluation-folder.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, write: { type: 'string' } },
})
const place = positionals[0]
if (place === undefined || !existsSync(place)) {
  const came = place === undefined ? '' : `There is no ${place}\n`
  process.stderr.write(`${came}usage: npm run eval -- FOLDER | EXAMPLES.jsonl [--errors NAME] [--write FOLDER]\n`)
  process.exitCode = 2
} else if (statSync(place).isDirectory()) await evaluateDocuments(place)
else evaluateHorizons(place)

async function evaluateDocuments(folder: string): Promise<void> {
  const scored = (await readEvaluationFolder(folder)).map((document) => {
    const { statements } = extractStatements(document.text, {
      language: document.language,
      statedOn: document.statedOn,
    })
    if (values.write !== undefined) {
      mkdirSync(values.write, { recursive: true })
      writeFileSync(path.join(values.write, `${document.name}.pred.jsonl`), proposalLines(document.text, statements))
    }
    return { document, score: scoreDocument(document, statements) }
  })
  for (const { document, score } of scored) {
    if (values.errors !== undefined && document.name.includes(values.errors))
      process.stdout.write(`${errorList(score)}\n\n`)
  }
  process.stdout.write(`${scoreTable(scored)}\n`)
}

function evaluateHorizons(file: string): void {
  const examples = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as HorizonExample)
  for (const language of [...new Set(examples.map(({ lang }) => lang))].sort()) {
    const { counts, misses } = scoreHorizons(examples.filter(({ lang }) => lang === language))
    const of = (part: number, whole: number): string =>
      `${part}/${whole} ${whole === 0 ? '' : (part / whole).toFixed(3)}`
    process.stdout.write(
      `${language}: horizon or none ${of(counts.detected, counts.examples)}, false alarms ${of(counts.falseAlarms, counts.empty)}, ` +
        `window near ${of(counts.near, counts.dated)}, exact ${of(counts.exact, counts.dated)}\n`,
    )
    if (values.errors === undefined) continue
    for (const { example, windowStart, windowEnd } of misses) {
      const expected = `${example.window_start ?? '-'}..${example.window_end ?? '-'}`
      process.stdout.write(
        `  ${example.id} expected ${expected} got ${windowStart ?? '-'}..${windowEnd ?? '-'}: ${example.sentence}\n`,
      )
    }
  }
}

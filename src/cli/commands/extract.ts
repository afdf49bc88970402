/** `reckon extract`: what the extractor finds in a file, without a database. */
import type { Command } from 'commander'
import { LANGUAGES, MAX_SOURCE_BYTES } from '../../domain/source.ts'
import type { ProposedStatement } from '../../extraction/extract-statements.ts'
import { oneLine } from '../../report/one-line.ts'
import { labelled } from '../../report/statement-text.ts'
import { counted, horizonWords } from '../../report/statement-words.ts'
import { wrap } from '../../report/text-layout.ts'
import { answer, type Page, warn } from '../answer.ts'
import { type GlobalFlags, withExamples } from '../flags.ts'
import type { Host } from '../host.ts'
import { flagOf, placed } from '../places.ts'
import { inputName, readText } from '../read-input.ts'
import { keepHeapSmall } from '../small-heap.ts'

interface Flags extends GlobalFlags {
  readonly statedOn: string
  readonly lang?: string
  readonly title?: string
}

/** One line of `--json`: offsets are UTF-16 units, end excluded. */
function proposalLine(proposal: ProposedStatement): string {
  const { kind, start, end, exact: quote, speaker, horizonText, windowStart, windowEnd, precision, basis } = proposal
  const { conditional, condition, hedge, hedgeLevel, score, cues, restates } = proposal
  const window = { horizonText, windowStart, windowEnd, precision, basis }
  return JSON.stringify({
    kind,
    start,
    end,
    quote,
    speaker,
    ...window,
    conditional,
    condition,
    hedge,
    hedgeLevel,
    score,
    cues,
    restates,
  })
}

function proposalLines(proposal: ProposedStatement, { paint, width }: Page): string[] {
  const { kind, start, end, exact, speaker, hedge, hedgeLevel, condition, score, cues } = proposal
  const body = [
    ...wrap(`“${oneLine(exact)}”`, width - 2),
    ...(kind === 'prediction'
      ? labelled('Horizon', horizonWords({ ...proposal, windowBasis: proposal.basis }), width - 2, paint)
      : []),
    ...(hedge === null ? [] : labelled('Hedge', `“${hedge}” (${hedgeLevel})`, width - 2, paint)),
    ...(condition === null ? [] : labelled('Condition', condition, width - 2, paint)),
    ...labelled('Cues', cues.join(', '), width - 2, paint),
  ]
  const head = `${paint.title(kind)} by ${speaker ?? 'unknown speaker'}, ${start}–${end}, score ${score.toFixed(2)}`
  return [head, ...body.map((line) => `  ${line}`), '']
}

/** Lines that are written together: one call of the system for each would take longer than the extraction. */
const BATCH = 256

async function writeLines(host: Host, statements: Iterable<ProposedStatement>): Promise<void> {
  let lines: string[] = []
  for (const proposal of statements) {
    if (lines.push(`${proposalLine(proposal)}\n`) < BATCH) continue
    host.out(lines.join(''))
    if (!(await host.drained())) return
    lines = []
  }
  host.out(lines.join(''))
}

async function run(host: Host, file: string, flags: Flags): Promise<void> {
  const { parseInput, extractQuery } = await import('../../usecases/inputs.ts')
  const { proposalsOf } = await import('../../usecases/propose-from-text.ts')
  const { decodeSource } = await import('../../usecases/ingest-source.ts')
  const name = inputName(file)
  keepHeapSmall()
  const { statements, warnings } = await placed(
    (pointer) => (pointer === '/text' ? name : flagOf(pointer)),
    async () => {
      const query = parseInput(
        extractQuery,
        { statedOn: flags.statedOn, lang: flags.lang, title: flags.title },
        'The extraction',
      )
      const text = await readText(host, { file, limit: MAX_SOURCE_BYTES, pointer: '/text' }, decodeSource)
      return proposalsOf(text, query)
    },
  )
  warn(host, flags, warnings)
  if (flags.json) await writeLines(host, statements)
  else {
    const list = [...statements]
    const predictions = list.filter(({ kind }) => kind === 'prediction').length
    answer(host, flags, list, (page) => [
      `${flags.title ?? name}: ${counted(predictions, 'prediction')} and ${counted(list.length - predictions, 'claim')}`,
      '',
      ...list.flatMap((proposal) => proposalLines(proposal, page)),
    ])
  }
}

export function addExtract(program: Command, host: Host): void {
  const command = program
    .command('extract')
    .summary('find predictions and claims in a file, without a database')
    .description(
      'Finds what looks like a prediction or a checkable claim, word for word, with speaker and window. With --json one object a line.',
    )
    .argument(
      '<file>',
      `a text or HTML page in UTF-8 of at most ${MAX_SOURCE_BYTES / 1e6} MB; - reads the standard input`,
    )
    .requiredOption('--stated-on <day>', 'the day the words were said, YYYY-MM-DD')
    .option('--lang <code>', `${LANGUAGES.join(' or ')}; by default told from the text`)
    .option('--title <title>', 'to head the list with, in place of the name of the file')
    .action((file: string, _flags: unknown, self: Command) => run(host, file, self.optsWithGlobals<Flags>()))
  withExamples(
    command,
    'reckon extract interview.md --stated-on 2024-08-19',
    'reckon extract talk.vtt --stated-on 2025-03-01 --lang en --json | jq .quote',
  )
}

/** `reckon ingest`: a transcript comes in. */
import path from 'node:path'
import type { Command } from 'commander'
import { LANGUAGES, MAX_SOURCE_BYTES, STATED_ON_BASES, STATED_ON_PRECISIONS } from '../../domain/source.ts'
import { oneLine } from '../../report/one-line.ts'
import type { Ingested } from '../../usecases/ingest-source.ts'
import { answer, replayedLine, warn } from '../answer.ts'
import { type WriteFlags, withExamples, withIdempotencyKey } from '../flags.ts'
import type { Host } from '../host.ts'
import { flagOf, placed } from '../places.ts'
import { inputName, readInput } from '../read-input.ts'
import { withContext } from '../session.ts'

interface Flags extends WriteFlags {
  readonly statedOn: string
  readonly statedOnPrecision?: string
  readonly statedOnBasis?: string
  readonly title?: string
  readonly url?: string
  readonly publisher?: string
  readonly language?: string
  readonly propose: boolean
}

function ingestedLines({ source, created, turns, speakers, proposals }: Ingested): string[] {
  const { id, title, statedOn, statedOnPrecision, statedOnBasis, language } = source
  return [
    created
      ? `Ingested as source ${id}: “${oneLine(title)}”`
      : `Reckon holds this very text already, as source ${id}: “${oneLine(title)}”; nothing was changed.`,
    `  Stated on ${statedOn} (precision: ${statedOnPrecision}, basis: ${statedOnBasis}), language: ${language}`,
    `  Turns: ${turns}`,
    `  Speakers: ${speakers.length === 0 ? 'none found' : speakers.map(oneLine).join(', ')}`,
    ...(proposals === 0
      ? []
      : [`  Proposed statements: ${proposals} (see: reckon list --source ${id} --status proposed)`]),
  ]
}

async function run(host: Host, file: string, flags: Flags): Promise<void> {
  const { parseInput, sourceInput } = await import('../../usecases/inputs.ts')
  const { decodeSource, ingestSource } = await import('../../usecases/ingest-source.ts')
  const { statedOn, statedOnPrecision, statedOnBasis, title, url, publisher, language, propose } = flags
  const name = inputName(file)
  const result = await placed(
    (pointer) => (pointer === '/text' ? name : flagOf(pointer)),
    async () => {
      const given = { statedOn, statedOnPrecision, statedOnBasis, title, url, publisher, language, propose }
      // The flags are looked at first: a mistake in them is told without reading fifty megabytes.
      parseInput(sourceInput, { ...given, text: '' }, 'The source')
      const bytes = await readInput(host, { file, limit: MAX_SOURCE_BYTES, pointer: '/text' })
      const text = decodeSource(bytes, file === '-' ? 'The standard input' : path.basename(file))
      const input = parseInput(sourceInput, { ...given, text }, 'The source')
      return withContext(host, flags, (context, caller) => ingestSource(context, caller, input))
    },
  )
  warn(host, flags, result.warnings)
  answer(host, flags, result, () => [...replayedLine(result.replayed), ...ingestedLines(result)])
}

export function addIngest(program: Command, host: Host): void {
  const command = program
    .command('ingest')
    .summary('take a transcript in')
    .description(
      'Takes a transcript in: its text is stored as it is, with the turns, the speakers and the proposed statements found in it. The same text twice changes nothing.',
    )
    .argument(
      '<file>',
      `a text or HTML page in UTF-8 of at most ${MAX_SOURCE_BYTES / 1e6} MB; - reads the standard input`,
    )
    .requiredOption('--stated-on <day>', 'the day the words were said, YYYY-MM-DD')
    .option(
      '--stated-on-precision <unit>',
      `how well the day is known: ${STATED_ON_PRECISIONS.join(', ')} (default: day)`,
    )
    .option('--stated-on-basis <basis>', `how the day is known: ${STATED_ON_BASES.join(', ')} (default: published)`)
    .option('--title <title>', 'by default the first heading or line')
    .option('--url <address>', 'where it was published')
    .option('--publisher <name>', 'who published it')
    .option('--language <code>', `${LANGUAGES.join(' or ')}; by default told from the text`)
    .option('--no-propose', 'take the text in without proposing statements')
    .action((file: string, _flags: unknown, self: Command) => run(host, file, self.optsWithGlobals<Flags>()))
  withExamples(
    withIdempotencyKey(command),
    'reckon ingest interview.md --stated-on 2024-08-19 --stated-on-basis recorded --publisher 20VC',
    'pandoc interview.docx -t markdown | reckon ingest - --stated-on 2024-08-19',
  )
}

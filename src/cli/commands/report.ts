/** `reckon report`: the status report, on the terminal or into a file. */
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { ReckonError, shown } from '../../domain/errors.ts'
import type { StatusReport } from '../../report/status-report.ts'
import { statusReportMarkdown } from '../../report/status-report-markdown.ts'
import { statusReportText } from '../../report/status-report-text.ts'
import { answer } from '../answer.ts'
import { type ClockFlags, withClocks, withExamples } from '../flags.ts'
import type { Host } from '../host.ts'
import { fileFault } from '../read-input.ts'
import { withContext } from '../session.ts'

interface Flags extends ClockFlags {
  readonly since?: string
  readonly source?: string
  readonly speaker?: string
  readonly limit?: string
  readonly format?: string
  readonly output?: string
}

interface Layout {
  readonly width: number | undefined
  readonly color: boolean
}

const WRITERS = {
  text: (report, { width, color }) => statusReportText(report, width === undefined ? { color } : { width, color }),
  markdown: statusReportMarkdown,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
} satisfies Record<string, (report: StatusReport, layout: Layout) => string>
type Format = keyof typeof WRITERS

const FORMATS = Object.keys(WRITERS) as Format[]

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 120

/**
 * The format asked for; `--json` asks for JSON on the standard output, and leaves a file as it is asked for.
 * @throws ReckonError `invalid` for an unknown format, or for another one than JSON on the standard output with `--json`
 */
function formatOf({ format, json, output }: Flags): Format {
  const toJson = json === true && output === undefined
  const expected = toJson ? 'json with --json (or --output FILE)' : `one of ${FORMATS.join(', ')}`
  const asked = FORMATS.find((each) => each === (format ?? (toJson ? 'json' : 'text')))
  if (asked !== undefined && (!toJson || asked === 'json')) return asked
  const message = `expected ${expected}, got ${shown(format)}`
  throw new ReckonError('invalid', `The report cannot be written: ${message}`, [{ pointer: '/format', message }])
}

async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (cause) {
    const message = `expected a file that can be written, got ${shown(file)}: ${fileFault(cause)}`
    throw new ReckonError('invalid', `The report cannot be written: ${message}`, [{ pointer: '/output', message }], {
      cause,
    })
  }
}

async function run(host: Host, flags: Flags): Promise<void> {
  const format = formatOf(flags)
  const { parseInput, reportQuery } = await import('../../usecases/inputs.ts')
  const { statusReport } = await import('../../usecases/status-report.ts')
  const { asOf, recordedBy, since, source, speaker, limit, output } = flags
  const query = parseInput(reportQuery, { asOf, recordedBy, since, source, speaker, limit }, 'The report')
  const report = await withContext(host, flags, (context) => statusReport(context, query))
  if (output === undefined) {
    const width = host.width === undefined ? undefined : Math.min(host.width, WIDEST)
    host.out(WRITERS[format](report, { width, color: host.color }))
    return
  }
  await save(output, WRITERS[format](report, { width: undefined, color: false }))
  answer(host, flags, { output, format }, () => [
    `Wrote the report as of ${report.clocks.asOf} to ${output} (${format}).`,
  ])
}

export function addReport(program: Command, host: Host): void {
  const command = program
    .command('report')
    .summary('write the status report of any day')
    .description('Writes the status report: what is due, what was judged, what comes next, as of any day.')
    .option('--since <day>', 'judged from this day on is news; by default three months before --as-of')
    .option('--source <id>', 'only of one source')
    .option('--speaker <name>', 'only of one speaker, by name or alias')
    .option('--limit <n>', 'statements in each section, 1 to 100; the rest is counted (default: 10)')
    .option('--format <format>', `${FORMATS.join(', ')} (default: text)`)
    .option('--output <file>', 'write to a file, which is replaced if it exists')
    .action((_flags: unknown, self: Command) => run(host, self.optsWithGlobals<Flags>()))
  withExamples(
    withClocks(command),
    'reckon report --as-of 2025-01-01 --since 2024-10-01',
    'reckon report --format markdown --output report.md',
  )
}

/** `reckon report`: the status report, on the terminal or into a file. */
import type { Command } from 'commander'
import type { ReportFormat } from '../../report/writers.ts'
import { withExamples } from '../flags.ts'
import type { Host } from '../host.ts'
import { formatOf, langOf, put, type ReportFlags, scopeOf, withFormat, withScope } from '../report-flags.ts'
import { withContext } from '../session.ts'

interface Flags extends ReportFlags {
  readonly since?: string
  readonly compare?: string
  readonly compareRecordedBy?: string
  readonly limit?: string
  readonly rows?: string
}

/** How long the list of all statements is where nobody says so: CSV is that list, and a page on the screen is not. */
const ROWS: Record<ReportFormat, number> = { text: 0, markdown: 100, html: 2000, json: 100, csv: 10_000 }

async function run(host: Host, flags: Flags): Promise<void> {
  const format = formatOf(flags, 'report')
  langOf(flags, 'report')
  const { parseInput } = await import('../../usecases/inputs.ts')
  const { statusReportQuery } = await import('../../usecases/report-inputs.ts')
  const { statusReport } = await import('../../usecases/status-report.ts')
  const { writeStatusReport } = await import('../../report/writers.ts')
  const { since, compare, compareRecordedBy, limit, rows = ROWS[format] } = flags
  const input = { ...scopeOf(flags), since, compare, compareRecordedBy, limit, rows }
  const query = parseInput(statusReportQuery, input, 'The report')
  const report = await withContext(host, flags, (context) => statusReport(context, query))
  await put(host, flags, 'report', report.clocks.asOf, (as, options) => writeStatusReport(as, report, options))
}

export function addReport(program: Command, host: Host): void {
  const command = program
    .command('report')
    .summary('write the status report of any day')
    .description(
      'Writes the status report: what was said, what is due, what came of it, what changed, and how good the record is, as of any day.',
    )
    .option('--since <day>', 'what happened from this day on is news; by default three months before --as-of')
    .option('--compare <day>', 'an earlier day: tell what stood otherwise then')
    .option('--compare-recorded-by <instant>', "the ledger's clock of the earlier day; by default as --recorded-by")
    .option('--limit <n>', 'statements in each section, 1 to 100; the rest is counted (default: 10)')
    .option('--rows <n>', 'statements in the list of all, at most 10000')
    .action((_flags: unknown, self: Command) => run(host, self.optsWithGlobals<Flags>()))
  withExamples(
    withFormat(withScope(command)),
    'reckon report --as-of 2025-01-01 --since 2024-10-01',
    'reckon report --speaker "Aidan Gomez" --compare 2025-01-01',
    'reckon report --format html --lang zh --out report.html',
  )
}

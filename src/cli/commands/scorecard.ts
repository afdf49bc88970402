/** `reckon scorecard`: how good a record of predictions and claims has been. */
import type { Command } from 'commander'
import { SCORECARD_GROUPINGS } from '../../report/scorecard.ts'
import { withExamples } from '../flags.ts'
import type { Host } from '../host.ts'
import { formatOf, langOf, put, type ReportFlags, scopeOf, withFormat, withScope } from '../report-flags.ts'
import { withContext } from '../session.ts'

interface Flags extends ReportFlags {
  readonly by?: string
}

async function run(host: Host, flags: Flags): Promise<void> {
  formatOf(flags, 'scorecard')
  langOf(flags, 'scorecard')
  const { parseInput } = await import('../../usecases/inputs.ts')
  const { scorecardQuery } = await import('../../usecases/report-inputs.ts')
  const { scorecard } = await import('../../usecases/scorecard.ts')
  const { writeScorecard } = await import('../../report/writers.ts')
  const query = parseInput(scorecardQuery, { ...scopeOf(flags), by: flags.by }, 'The scorecard')
  const card = await withContext(host, flags, (context) => scorecard(context, query))
  await put(host, flags, 'scorecard', card.clocks.asOf, (as, options) => writeScorecard(as, card, options))
}

export function addScorecard(program: Command, host: Host): void {
  const command = program
    .command('scorecard')
    .summary('tell how good a record has been')
    .description(
      'Tells how good a record has been: hit rate with its interval, timeliness, calibration, and how much of it can be checked at all.',
    )
    .option('--by <what>', `broken down by ${SCORECARD_GROUPINGS.join(', ')}`)
    .action((_flags: unknown, self: Command) => run(host, self.optsWithGlobals<Flags>()))
  withExamples(
    withFormat(withScope(command)),
    'reckon scorecard --speaker "Aidan Gomez" --by topic',
    'reckon scorecard --by speaker --as-of 2026-01-01 --format csv --out scores.csv',
  )
}

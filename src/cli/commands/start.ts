/** `reckon start`: the whole path at once; what `npm start` runs. */
import type { Command } from 'commander'
import { statusReportBrief } from '../../report/status-report-brief.ts'
import { answer } from '../answer.ts'
import { type GlobalFlags, withExamples } from '../flags.ts'
import type { Host } from '../host.ts'
import { serve } from '../serving.ts'

interface Flags extends GlobalFlags {
  readonly port?: string
}

/** Commands that a newcomer can copy: judge the prediction that has waited longest, or else comes due next, and see the report of another day. */
function whatNext(url: string, id: number | undefined): string[] {
  const outcome = {
    verdict: 'cannot_tell',
    cannotTellReason: 'no_public_record',
    rationale: 'Nothing was published by today.',
  }
  return [
    'What to try next:',
    `  The page     ${url}/`,
    ...(id === undefined
      ? []
      : [
          '  Record what happened to a prediction (true, partly_true and false need evidence as well):',
          `    curl -X POST ${url}/api/v1/statements/${id}/outcomes -H 'content-type: application/json' \\`,
          `      -d '${JSON.stringify(outcome)}'`,
        ]),
    '  The report as of another day, and one statement with its history:',
    '    npx reckon report --as-of 2025-01-01',
    ...(id === undefined ? [] : [`    npx reckon show ${id}`]),
    'Ctrl-C ends the server; nothing that was recorded is lost.',
  ]
}

async function run(host: Host, flags: Flags): Promise<void> {
  await serve(host, flags, async ({ url, context }) => {
    const [{ readSeeds }, { loadRecord }, { statusReport }, { parseInput }, { statusReportQuery }] = await Promise.all([
      import('../seeds.ts'),
      import('../../usecases/load-record.ts'),
      import('../../usecases/status-report.ts'),
      import('../../usecases/inputs.ts'),
      import('../../usecases/report-inputs.ts'),
    ])
    const loaded = []
    for (const record of await readSeeds()) {
      const result = await loadRecord(context, record, (doing) => host.err(`Loading ${doing} …\n`))
      loaded.push({ name: record.name, ...result })
    }
    const report = await statusReport(context, parseInput(statusReportQuery, { rows: 0 }, 'The report'))
    const next = report.due.statements[0] ?? report.next.statements[0]
    answer(host, flags, { url, loaded, report }, ({ width }) => [
      '',
      statusReportBrief(report, { width, color: host.color }),
      `Reckon listens on ${url} (this machine only).`,
      ...whatNext(url, next?.id),
    ])
  })
}

export function addStart(program: Command, host: Host): void {
  const command = program
    .command('start')
    .summary('serve, with the interviews that come with Reckon loaded')
    .description(
      'Serves as `reckon serve` does, loads the interviews that come with Reckon with what was decided about them, and prints a short ' +
        'status report. Started again it loads nothing twice and leaves your own decisions alone.',
    )
    .option('--port <port>', 'in place of RECKON_PORT (by default 4004); 0 lets the system choose')
    .action((_flags: unknown, self: Command) => run(host, self.optsWithGlobals<Flags>()))
  withExamples(command, 'reckon start', 'reckon start --port 8080 --database /tmp/try.db')
}

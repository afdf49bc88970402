/** The commands of `reckon`, in the order of the work: a transcript comes in, is reviewed, judged, reported. A file each in `commands/`. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addAccept } from './commands/accept.ts'
import { addCheckInCommand } from './commands/check-in.ts'
import { addExtract } from './commands/extract.ts'
import { addHorizon } from './commands/horizon.ts'
import { addIngest } from './commands/ingest.ts'
import { addList } from './commands/list.ts'
import { addOpenApi } from './commands/openapi.ts'
import { addRecord } from './commands/record.ts'
import { addReject } from './commands/reject.ts'
import { addReport } from './commands/report.ts'
import { addScorecard } from './commands/scorecard.ts'
import { addServe } from './commands/serve.ts'
import { addShow } from './commands/show.ts'
import { addStart } from './commands/start.ts'
import { addSpeaker } from './commands/speaker.ts'
import { addToken } from './commands/token.ts'
import { EXIT_CODES, failureOf } from './failure.ts'
import type { Host } from './host.ts'

const COMMANDS = [
  addIngest,
  addList,
  addShow,
  addAccept,
  addReject,
  addRecord,
  addCheckInCommand,
  addSpeaker,
  addReport,
  addScorecard,
  addServe,
  addStart,
  addExtract,
  addHorizon,
  addToken,
  addOpenApi,
]

const EXAMPLES = `
The way of a transcript:
  $ reckon ingest interview.md --stated-on 2024-08-19
  $ reckon list --status proposed
  $ reckon accept 7
  $ reckon record 7 --verdict false --occurred-on 2025-08-07 --rationale "..." --evidence-url https://... --evidence-title "..."
  $ reckon report --as-of 2025-01-01`

function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version
}

function programFor(host: Host, json: boolean): Command {
  const program = new Command('reckon')
    .description('Tracks claims and predictions: who said what would happen by when, and what came of it.')
    .version(version(), '-V, --version', 'print the version')
    .option('--database <file>', 'the SQLite file to work on (in place of DATABASE_URL; by default data/reckon.db)')
    .option('--actor <name>', 'the name under which your work is recorded (in place of RECKON_ACTOR)')
    .option('--json', 'one JSON document on the standard output; an error is a JSON problem on the standard error')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => host.out(text),
      writeErr: (text) => (json ? undefined : host.err(text)),
      // Every error is told in one place and form, see failure.ts.
      outputError: () => undefined,
      getOutHelpWidth: () => host.width ?? 100,
      getErrHelpWidth: () => host.width ?? 100,
      getOutHasColors: () => host.color,
      getErrHasColors: () => host.color,
    })
    .exitOverride()
  for (const add of COMMANDS) add(program, host)
  const codes = Object.entries(EXIT_CODES).map(([code, meaning]) => `  ${code}  ${meaning}`)
  return program.addHelpText('after', EXAMPLES).addHelpText('afterAll', `\nExit codes:\n${codes.join('\n')}`)
}

/**
 * Runs one command line.
 * @param argv - the words after the program's name
 * @returns the exit code
 */
export async function reckon(argv: readonly string[], host: Host): Promise<number> {
  // Known before the command line is understood, because not understanding it is an error as well.
  const json = argv.includes('--json')
  const program = programFor(host, json)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return 0
  } catch (error) {
    const command = argv.find((word) => program.commands.some((each) => each.name() === word))
    const failure = failureOf(error, command)
    if (failure.exitCode !== 0) host.err(json ? `${JSON.stringify(failure.problem, null, 2)}\n` : failure.text)
    return failure.exitCode
  }
}

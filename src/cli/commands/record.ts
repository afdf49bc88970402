/** `reckon record`: a person records what actually happened. */
import type { Command } from 'commander'
import { todayOf } from '../../context.ts'
import { CANNOT_TELL_REASONS, VERDICTS } from '../../domain/outcome.ts'
import { answer, replayedLine, warn } from '../answer.ts'
import { bodyOf, type EvidenceFlags, withEvidence } from '../evidence-flags.ts'
import { idsOf, withExamples, withIdempotencyKey } from '../flags.ts'
import type { Host } from '../host.ts'
import { placed } from '../places.ts'
import { withContext } from '../session.ts'
import { statementLines } from '../statement-lines.ts'

interface Flags extends EvidenceFlags {
  readonly verdict?: string
  readonly occurredOn?: string
  readonly judgedOn?: string
  readonly rationale?: string
  readonly cannotTellReason?: string
  readonly supersedesWhy?: string
}

async function run(host: Host, word: string, self: Command): Promise<void> {
  const flags = self.optsWithGlobals<Flags>()
  const [id] = idsOf([word]) as [number]
  if (flags.verdict === undefined && flags.jsonFile === undefined) {
    self.error("error: required option '--verdict <verdict>' not specified (or --json-file)", { exitCode: 1 })
  }
  const { outcomeInput, parseInput } = await import('../../usecases/inputs.ts')
  const { recordOutcome } = await import('../../usecases/record-outcome.ts')
  const { verdict, occurredOn, judgedOn, rationale, cannotTellReason, supersedesWhy } = flags
  const body = await bodyOf(host, flags, { verdict, occurredOn, judgedOn, rationale, cannotTellReason, supersedesWhy })
  const result = await placed(body.placeOf, () => {
    const input = parseInput(outcomeInput, body.raw, 'The outcome')
    return withContext(host, flags, (context, caller) => recordOutcome(context, caller, id, input))
  })
  warn(
    host,
    flags,
    result.warnings.map(({ pointer, message }) => `${body.placeOf(pointer)}: ${message}`),
  )
  answer(host, flags, result, (page) => [
    ...replayedLine(result.replayed),
    `Recorded as outcome ${result.outcome.id}. The statement now stands so:`,
    ...statementLines(result.statement, todayOf(host.clock), page),
  ])
}

export function addRecord(program: Command, host: Host): void {
  const command = program
    .command('record')
    .summary('record what actually happened')
    .description(
      'Records what actually happened to an accepted statement. Nothing is overwritten: the outcome that was recorded before stays, superseded.',
    )
    .argument('<id>', 'id of a statement')
    .option('--verdict <verdict>', VERDICTS.join(', '))
    .option('--occurred-on <when>', 'when it happened: a day, a month (YYYY-MM) or a year')
    .option(
      '--judged-on <day>',
      'the day from which the verdict counts: when public evidence settled it; by default today',
    )
    .option('--rationale <words>', 'why this verdict; needed for all but cannot_tell')
    .option('--cannot-tell-reason <reason>', `with cannot_tell: ${CANNOT_TELL_REASONS.join(', ')}`)
    .option('--supersedes-why <words>', 'when one was recorded before: why this one takes its place')
    .action((id: string, _flags: unknown, self: Command) => run(host, id, self))
  withExamples(
    withIdempotencyKey(withEvidence(command)),
    'reckon record 7 --verdict false --occurred-on 2025-08-07 --judged-on 2025-08-08 \\',
    '    --rationale "No GPT-5 by 19 February 2025; it came in August." \\',
    '    --evidence-url https://openai.com/index/introducing-gpt-5/ --evidence-title "Introducing GPT-5"',
    'reckon record 7 --json-file outcome.json',
  )
}

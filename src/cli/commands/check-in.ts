/** `reckon check-in`: a dated note on an open statement, without a verdict. */
import type { Command } from 'commander'
import { STANDINGS } from '../../domain/check-in.ts'
import { oneLine } from '../../report/one-line.ts'
import { citationLines } from '../../report/statement-text.ts'
import { citationsOf, standingWords } from '../../report/statement-words.ts'
import { answer, replayedLine } from '../answer.ts'
import { bodyOf, type EvidenceFlags, withEvidence } from '../evidence-flags.ts'
import { idsOf, withExamples, withIdempotencyKey } from '../flags.ts'
import type { Host } from '../host.ts'
import { placed } from '../places.ts'
import { withContext } from '../session.ts'

interface Flags extends EvidenceFlags {
  readonly standing?: string
  readonly on?: string
  readonly note?: string
}

async function run(host: Host, word: string, self: Command): Promise<void> {
  const flags = self.optsWithGlobals<Flags>()
  const [id] = idsOf([word]) as [number]
  if (flags.standing === undefined && flags.jsonFile === undefined) {
    self.error("error: required option '--standing <standing>' not specified (or --json-file)", { exitCode: 1 })
  }
  const { checkInInput, parseInput } = await import('../../usecases/inputs.ts')
  const { addCheckIn } = await import('../../usecases/add-check-in.ts')
  const { standing, on: onDay, note } = flags
  const body = await bodyOf(host, flags, { standing, onDay, note })
  const result = await placed(body.placeOf, () => {
    const input = parseInput(checkInInput, body.raw, 'The check-in')
    return withContext(host, flags, (context, caller) => addCheckIn(context, caller, id, input))
  })
  const { checkIn, replayed } = result
  answer(host, flags, result, ({ width, paint }) => [
    ...replayedLine(replayed),
    oneLine(`Check-in ${checkIn.id} on statement #${id}, ${standingWords(checkIn)}`),
    ...citationsOf(checkIn.evidence).flatMap((citation) => citationLines(citation, width, paint)),
  ])
}

export function addCheckInCommand(program: Command, host: Host): void {
  const command = program
    .command('check-in')
    .summary('note how an open statement stands')
    .description('Adds a dated note on a statement that has no verdict yet.')
    .argument('<id>', 'id of a statement')
    .option('--standing <standing>', STANDINGS.join(', '))
    .option('--on <day>', 'the day of the note, by default today')
    .option('--note <words>', 'how it stands; needed for all but no_news')
    .action((id: string, _flags: unknown, self: Command) => run(host, id, self))
  withExamples(
    withIdempotencyKey(withEvidence(command)),
    'reckon check-in 9 --standing on_track --note "Two makers ship humanoids to factories."',
  )
}

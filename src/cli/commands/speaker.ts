/** `reckon speaker`: says who really spoke. */
import type { Command } from 'commander'
import { counted } from '../../report/statement-words.ts'
import type { SpeakerCorrected } from '../../usecases/correct-speaker.ts'
import { answer, replayedLine } from '../answer.ts'
import { idsOf, type WriteFlags, withExamples, withIdempotencyKey } from '../flags.ts'
import type { Host } from '../host.ts'
import { flagOf, placed } from '../places.ts'
import { withContext } from '../session.ts'

interface Flags extends WriteFlags {
  readonly is?: string
  readonly unknown?: true
  readonly turn?: string
  readonly label?: string
}

function correctedLine({ turns, statements }: SpeakerCorrected): string {
  if (turns === 0) return 'The turns have this speaker already; nothing was changed.'
  return `Corrected: ${counted(turns, 'turn')}, and ${counted(statements, 'statement')} said there.`
}

async function run(host: Host, source: string, flags: Flags): Promise<void> {
  const { parseInput, speakerCorrection } = await import('../../usecases/inputs.ts')
  const { correctSpeaker } = await import('../../usecases/correct-speaker.ts')
  const result = await placed(
    (pointer) => (pointer === '/speaker' ? '--is' : flagOf(pointer)),
    async () => {
      const [id] = idsOf([source])
      const turn = flags.turn === undefined || !/^\d+$/.test(flags.turn) ? flags.turn : Number(flags.turn)
      const input = parseInput(
        speakerCorrection,
        { speaker: flags.unknown ? null : flags.is, turn, label: flags.label },
        'The correction',
      )
      return withContext(host, flags, (context, caller) => correctSpeaker(context, caller, id as number, input))
    },
  )
  answer(host, flags, result, () => [...replayedLine(result.replayed), correctedLine(result)])
}

export function addSpeaker(program: Command, host: Host): void {
  const command = program
    .command('speaker')
    .summary('say who really spoke')
    .description(
      'Sets the speaker of a turn, of the turns under a label, or of a whole source; the statements said there follow.',
    )
    .argument('<source>', 'the id of the source')
    .option('--is <name>', 'who spoke')
    .option('--unknown', 'nobody knows who spoke')
    .option('--turn <number>', 'this turn alone, counted from 0')
    .option('--label <name>', 'the turns that are under this name now')
    .action((source: string, _flags: unknown, self: Command) => run(host, source, self.optsWithGlobals<Flags>()))
  withExamples(
    withIdempotencyKey(command),
    'reckon speaker 1 --label A --is "Aidan Gomez"',
    'reckon speaker 2 --is "Ann Example"',
    'reckon speaker 1 --turn 12 --unknown',
  )
}

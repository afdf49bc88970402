/** `reckon reject`: an editor leaves statements out of the record, and says why. */
import type { Command } from 'commander'
import { type WriteFlags, withExamples, withIdempotencyKey } from '../flags.ts'
import type { Host } from '../host.ts'
import { review } from '../review.ts'

interface Flags extends WriteFlags {
  readonly reason: string
}

export function addReject(program: Command, host: Host): void {
  const command = program
    .command('reject')
    .summary('leave proposed statements out of the record')
    .description(
      'Leaves statements out of the record: all of those named, or none when one of them cannot be rejected. They stay in the history.',
    )
    .argument('<id...>', 'ids of statements')
    .requiredOption('--reason <words>', 'why')
    .action((ids: string[], _flags: unknown, self: Command) => {
      const flags = self.optsWithGlobals<Flags>()
      return review(host, flags, ids, { decision: 'reject', reason: flags.reason })
    })
  withExamples(withIdempotencyKey(command), 'reckon reject 14 --reason "a question, nothing is predicted"')
}

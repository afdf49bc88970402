/** `reckon accept`: an editor takes proposals into the record. */
import type { Command } from 'commander'
import { type WriteFlags, withExamples, withIdempotencyKey } from '../flags.ts'
import type { Host } from '../host.ts'
import { review } from '../review.ts'

export function addAccept(program: Command, host: Host): void {
  const command = program
    .command('accept')
    .summary('take proposed statements into the record')
    .description('Takes statements into the record: all of those named, or none when one of them cannot be taken.')
    .argument('<id...>', 'ids of statements')
    .action((ids: string[], _flags: unknown, self: Command) =>
      review(host, self.optsWithGlobals<WriteFlags>(), ids, { decision: 'accept' }),
    )
  withExamples(withIdempotencyKey(command), 'reckon accept 12 13 17')
}

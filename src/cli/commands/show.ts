/** `reckon show`: one statement whole. */
import type { Command } from 'commander'
import { answer } from '../answer.ts'
import { type ClockFlags, idsOf, withClocks, withExamples } from '../flags.ts'
import type { Host } from '../host.ts'
import { withContext } from '../session.ts'
import { detailLines } from '../statement-detail.ts'

async function run(host: Host, word: string, flags: ClockFlags): Promise<void> {
  const [id] = idsOf([word]) as [number]
  const { readStatement } = await import('../../usecases/read-statement.ts')
  const { asOf, recordedBy } = flags
  const detail = await withContext(host, flags, (context) => readStatement(context, id, { asOf, recordedBy }))
  answer(host, flags, detail, (page) => detailLines(detail, page))
}

export function addShow(program: Command, host: Host): void {
  const command = program
    .command('show')
    .summary('show one statement whole')
    .description(
      'Shows one statement: its quote in its surroundings, window, criteria, outcomes with their evidence, check-ins and history.',
    )
    .argument('<id>', 'id of a statement')
    .action((id: string, _flags: unknown, self: Command) => run(host, id, self.optsWithGlobals<ClockFlags>()))
  withExamples(withClocks(command), 'reckon show 7', 'reckon show 7 --as-of 2025-01-01')
}

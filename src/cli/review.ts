/** What `accept` and `reject` have in common: one decision on all of the statements named, or on none. */
import { todayOf } from '../context.ts'
import { answer, replayedLine } from './answer.ts'
import { idsOf, type WriteFlags } from './flags.ts'
import type { Host } from './host.ts'
import { withContext } from './session.ts'
import { statementLines } from './statement-lines.ts'

/** @param decision - as the API takes it */
export async function review(
  host: Host,
  flags: WriteFlags,
  words: readonly string[],
  decision: Readonly<Record<string, unknown>>,
): Promise<void> {
  const ids = idsOf(words)
  const { parseInput, reviewInput } = await import('../usecases/inputs.ts')
  const { reviewStatements } = await import('../usecases/review-statement.ts')
  const input = parseInput(reviewInput, decision, 'The decision')
  const result = await withContext(host, flags, (context, caller) => reviewStatements(context, caller, ids, input))
  answer(host, flags, result, (page) => [
    ...replayedLine(result.replayed),
    ...result.statements.flatMap((view) => statementLines(view, todayOf(host.clock), page)),
  ])
}

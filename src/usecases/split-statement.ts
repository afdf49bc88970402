/** An editor splits a statement that says two things: each part becomes a statement of its own, the whole is rejected and points to them. */
import type { Caller, Context } from '../context.ts'
import { ReckonError } from '../domain/errors.ts'
import { type StatementView, viewOf } from '../domain/statement-record.ts'
import type { SplitInput, StatementInput } from './inputs.ts'
import { type Answered, once } from './once.ts'
import { newStatements } from './propose-statements.ts'
import { reviewIn } from './review-statement.ts'
import { refuseStale } from './revisions.ts'
import { presentOf, statementOf } from './rows.ts'

/**
 * The parts are accepted: a person chose them. What a part leaves out (kind, hedge, window, topics ...) it takes from the whole.
 * @param revision - the revision that the editor has seen; left out, the split holds for whatever stands there
 * @throws ReckonError `not-found`; `stale`; `conflict` when the whole is judged, or stands there as a part already; `invalid` with every fault
 */
export async function splitStatement(
  context: Context,
  caller: Caller,
  id: number,
  { parts }: SplitInput,
  revision?: number,
): Promise<Answered<{ statement: StatementView; parts: readonly StatementView[] }>> {
  return once(context, caller, { id, parts }, async (tables) => {
    const whole = await statementOf(tables, id, context)
    refuseStale(whole.revision, revision)
    if (whole.outcome !== null)
      throw new ReckonError('conflict', `Statement ${id} is judged already: a judgement of the whole would be lost`)
    if (whole.state === 'merged' || whole.state === 'rejected')
      throw new ReckonError('conflict', `Statement ${id} is ${whole.state}: only a proposed or accepted one is split`)
    const present = presentOf(context)
    const { horizonText, horizonStart, horizonEnd, windowStart, windowEnd, precision, windowBasis } = whole
    const window = { horizonText, horizonStart, horizonEnd, windowStart, windowEnd, precision, windowBasis }
    const inputs = parts.map((part): StatementInput => {
      const kind = part.kind ?? whole.kind
      const ownWindow = part.windowStart !== undefined || part.windowEnd !== undefined
      const speaker = part.speaker ?? whole.speaker
      return {
        ...(kind === 'prediction' && !ownWindow ? window : {}),
        ...part,
        kind,
        condition: part.condition === undefined ? whole.condition : part.condition,
        topics: part.topics ?? [...whole.topics],
        ...(speaker === null ? {} : { speaker }),
      }
    })
    const placed = await newStatements(context, caller, tables, whole.source.id, inputs, '/parts')
    const known = placed.find(({ created }) => !created)
    if (known !== undefined)
      throw new ReckonError('conflict', `Statement ${known.id} stands there already with the words of a part`)
    const ids = placed.map((statement) => statement.id)
    const views: StatementView[] = []
    for (const part of ids) views.push(await reviewIn(context, caller, tables, part, { decision: 'accept' }))
    await tables.statements.link(
      ids.map((from) => ({ from, to: id, relation: 'part_of' as const })),
      context.clock.now(),
    )
    const reason = `split into ${ids.map((part) => `#${part}`).join(', ')}`
    await reviewIn(context, caller, tables, id, { decision: 'reject', reason })
    return { statement: viewOf(await statementOf(tables, id, context), present.asOf), parts: views }
  })
}

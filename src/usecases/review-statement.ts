/** An editor accepts, rejects or merges a statement. */
import type { Caller, Context } from '../context.ts'
import { ReckonError } from '../domain/errors.ts'
import { decide } from '../domain/statement.ts'
import { type StatementView, viewOf } from '../domain/statement-record.ts'
import { snapshotOf } from '../store/statements.ts'
import type { Tables } from '../store/store.ts'
import type { ReviewInput } from './inputs.ts'
import { type Answered, once } from './once.ts'
import { refuseStale, staleError } from './revisions.ts'
import { presentOf, statementOf } from './rows.ts'

const ACTIONS = { accept: 'accepted', reject: 'rejected', merge: 'merged' } as const

/**
 * @param revision - the revision the editor has seen; left out, the decision holds for whatever stands there
 * @throws ReckonError `not-found`; `stale` when the statement has changed since; `invalid` for a rejection without a reason or a merge into nothing
 */
export async function reviewStatement(
  context: Context,
  caller: Caller,
  id: number,
  input: ReviewInput,
  revision?: number,
): Promise<Answered<{ statement: StatementView }>> {
  return once(context, caller, { id, input }, async (tables) => ({
    statement: await reviewIn(context, caller, tables, id, input, revision),
  }))
}

/**
 * The same decision on several statements: on all of them, or on none.
 * @throws ReckonError as for one statement
 */
export async function reviewStatements(
  context: Context,
  caller: Caller,
  ids: readonly number[],
  input: ReviewInput,
): Promise<Answered<{ statements: readonly StatementView[] }>> {
  return once(context, caller, { ids, input }, async (tables) => {
    const statements: StatementView[] = []
    for (const id of ids) statements.push(await reviewIn(context, caller, tables, id, input))
    return { statements }
  })
}

/** The same within a transaction that may decide on further statements. */
export async function reviewIn(
  context: Context,
  caller: Caller,
  tables: Tables,
  id: number,
  input: ReviewInput,
  revision?: number,
): Promise<StatementView> {
  const present = presentOf(context)
  const before = await statementOf(tables, id, context)
  refuseStale(before.revision, revision)
  const decided = decide(id, input)
  if (decided.mergedIntoId !== null) {
    const into = await tables.statements.get(decided.mergedIntoId, present, present.asOf)
    if (into === null || into.state === 'merged') {
      const message = `expected the id of a statement that is not itself merged, got ${decided.mergedIntoId}`
      throw new ReckonError('invalid', `The statement cannot be merged: ${message}`, [{ pointer: '/into', message }])
    }
  }
  const same =
    before.state === decided.state &&
    before.stateReason === decided.stateReason &&
    before.mergedIntoId === decided.mergedIntoId
  if (!same) {
    const after = { ...snapshotOf(before), ...decided }
    const done = await tables.statements.revise(
      before,
      after,
      ACTIONS[input.decision],
      caller.actor,
      context.clock.now(),
    )
    if (!done) throw staleError()
  }
  return viewOf(await statementOf(tables, id, context), present.asOf)
}

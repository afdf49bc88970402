/** Records what actually happened to a statement: one more outcome, with its evidence, that counts from `judgedOn` on. */
import { type Caller, type Context, todayOf } from '../context.ts'
import { type Problem, ReckonError, throwIfAny } from '../domain/errors.ts'
import { checkOutcome, type Outcome, type OutcomeDetails } from '../domain/outcome.ts'
import { type StatementView, viewOf } from '../domain/statement-record.ts'
import type { OutcomeInput } from './inputs.ts'
import type { Tables } from '../store/store.ts'
import { type Answered, once } from './once.ts'
import { refuseStale } from './revisions.ts'
import { presentOf, statementOf } from './rows.ts'

export interface Recorded {
  readonly outcome: Outcome
  readonly statement: StatementView
  /** What is odd about it, though it was taken. */
  readonly warnings: readonly Problem[]
}

function detailsOf({
  verdict,
  cannotTellReason,
  occurredOn,
  judgedOn,
  rationale,
  supersedesWhy,
  evidence,
}: OutcomeDetails): OutcomeDetails {
  return { verdict, cannotTellReason, occurredOn, judgedOn, rationale, supersedesWhy, evidence }
}

/**
 * Appends an outcome. The one recorded before, if any, is superseded and stays. The very same judgement sent again is answered with the row
 * that stands there, also without an idempotency key.
 * @param revision - the revision of the statement that the judge has seen; left out, the judgement holds for whatever stands there
 * @throws ReckonError `not-found`; `stale`; `conflict` when the statement is not accepted; `invalid` with every broken rule
 */
export async function recordOutcome(
  context: Context,
  caller: Caller,
  statementId: number,
  input: OutcomeInput,
  revision?: number,
): Promise<Answered<Recorded>> {
  return once(context, caller, { statementId, input }, (tables) =>
    recordIn(context, caller, tables, statementId, input, revision),
  )
}

/** The same within a transaction that may record further outcomes. */
export async function recordIn(
  context: Context,
  caller: Caller,
  tables: Tables,
  statementId: number,
  input: OutcomeInput,
  revision?: number,
): Promise<Recorded> {
  const statement = await statementOf(tables, statementId, context)
  refuseStale(statement.revision, revision)
  if (statement.state !== 'accepted') {
    throw new ReckonError(
      'conflict',
      `Statement ${statementId} is ${statement.state}: accept it before you record what happened`,
    )
  }
  const today = todayOf(context.clock)
  const details: OutcomeDetails = { ...input, judgedOn: input.judgedOn ?? today }
  const [previous] = await tables.outcomes.history(statementId, null)
  const judged = {
    kind: statement.kind,
    statedOn: statement.statedOn,
    window: { start: statement.windowStart, end: statement.windowEnd },
  }
  const again =
    previous !== undefined &&
    previous.actor === caller.actor &&
    JSON.stringify(detailsOf(previous)) === JSON.stringify(detailsOf(details))
  const { problems, warnings } = checkOutcome(judged, details, again ? undefined : previous, today)
  throwIfAny('The outcome', problems)
  const outcome = again
    ? previous
    : await tables.outcomes.append(
        statementId,
        detailsOf(details),
        previous?.id ?? null,
        caller.actor,
        context.clock.now(),
      )
  if (!again) {
    const after = { statementId, verdict: outcome.verdict, judgedOn: outcome.judgedOn }
    await tables.events.append(
      { action: 'recorded', entity: 'outcome', entityId: outcome.id, after },
      caller.actor,
      outcome.recordedAt,
    )
  }
  return {
    outcome,
    statement: viewOf(await statementOf(tables, statementId, context), presentOf(context).asOf),
    warnings,
  }
}

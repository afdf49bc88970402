/** Adds a dated note on an open statement, without a verdict. */
import { type Caller, type Context, todayOf } from '../context.ts'
import type { CheckIn, CheckInDetails } from '../domain/check-in.ts'
import { problemsOfCheckIn } from '../domain/check-in.ts'
import { ReckonError, throwIfAny } from '../domain/errors.ts'
import type { CheckInInput } from './inputs.ts'
import { type Answered, once } from './once.ts'
import { statementOf } from './rows.ts'

function detailsOf({ onDay, standing, note, evidence }: CheckInDetails): CheckInDetails {
  return { onDay, standing, note, evidence }
}

/**
 * The very same note sent again is answered with the row that stands there.
 * @throws ReckonError `not-found`; `conflict` when the statement is not accepted or has its verdict; `invalid` with every fault
 */
export async function addCheckIn(
  context: Context,
  caller: Caller,
  statementId: number,
  input: CheckInInput,
): Promise<Answered<{ checkIn: CheckIn }>> {
  return once(context, caller, { statementId, input }, async (tables) => {
    const statement = await statementOf(tables, statementId, context)
    if (statement.state !== 'accepted') {
      throw new ReckonError(
        'conflict',
        `Statement ${statementId} is ${statement.state}: only an accepted statement is followed up`,
      )
    }
    if (statement.outcome !== null) {
      throw new ReckonError(
        'conflict',
        `Statement ${statementId} is judged already (${statement.outcome.verdict}): record a new outcome instead of a check-in`,
      )
    }
    const today = todayOf(context.clock)
    const details: CheckInDetails = {
      onDay: input.onDay ?? today,
      standing: input.standing,
      note: input.note,
      evidence: input.evidence,
    }
    throwIfAny('The check-in', problemsOfCheckIn(details, statement, today))
    const latest = statement.checkIn
    if (
      latest !== null &&
      latest.actor === caller.actor &&
      JSON.stringify(detailsOf(latest)) === JSON.stringify(detailsOf(details))
    ) {
      return { checkIn: latest }
    }
    const recordedAt = context.clock.now()
    const checkIn = await tables.checkIns.append(statementId, details, caller.actor, recordedAt)
    await tables.events.append(
      { action: 'added', entity: 'check-in', entityId: checkIn.id, after: { statementId, standing: details.standing } },
      caller.actor,
      recordedAt,
    )
    return { checkIn }
  })
}

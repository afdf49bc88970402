/** An editor corrects what Reckon says of a statement; the quote stays the source's own characters, also at a corrected span. */
import type { Caller, Context } from '../context.ts'
import { throwIfAny } from '../domain/errors.ts'
import { findQuote, type QuoteSelector } from '../domain/quote.ts'
import { defaultReviewBy, problemsOfStatement, type StatementSnapshot, windowOf } from '../domain/statement.ts'
import { type StatementView, viewOf } from '../domain/statement-record.ts'
import { snapshotOf } from '../store/statements.ts'
import type { CorrectionInput } from './inputs.ts'
import { type Answered, once } from './once.ts'
import { refuseStale, staleError } from './revisions.ts'
import { presentOf, sourceOf, speakerIdOf, statementOf } from './rows.ts'

/**
 * A window that the editor sets without saying where it comes from is the editor's own reading.
 * @throws ReckonError `not-found`; `stale`; `invalid` with every fault
 */
export async function correctStatement(
  context: Context,
  caller: Caller,
  id: number,
  input: CorrectionInput,
  revision?: number,
): Promise<Answered<{ statement: StatementView }>> {
  return once(context, caller, { id, input }, async (tables) => {
    const before = await statementOf(tables, id, context)
    refuseStale(before.revision, revision)
    const { source, text } = await sourceOf(tables, before.source.id)
    const { quote, speaker, topics, ...fields } = input
    const given = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as Partial<StatementSnapshot>
    const movesWindow = input.windowStart !== undefined || input.windowEnd !== undefined
    const corrected: StatementSnapshot = {
      ...snapshotOf(before),
      ...(movesWindow && input.windowBasis === undefined ? { windowBasis: 'editor' as const } : {}),
      // Other words stand at another place.
      ...(input.horizonText === undefined ? {} : { horizonStart: null, horizonEnd: null }),
      ...given,
      ...(topics === undefined ? {} : { topics: [...new Set(topics)].sort() }),
      ...(quote === undefined ? {} : findQuote(text, quote as QuoteSelector)),
      ...(speaker === undefined ? {} : { speakerId: speaker === null ? null : await speakerIdOf(tables, speaker) }),
    }
    const reviewBy = corrected.reviewBy ?? defaultReviewBy(corrected.kind, windowOf(corrected), source.statedOn)
    const after = { ...corrected, reviewBy }
    throwIfAny('The correction', problemsOfStatement(after, source.statedOn, text))
    if (JSON.stringify(after) !== JSON.stringify(snapshotOf(before))) {
      const done = await tables.statements.revise(before, after, 'corrected', caller.actor, context.clock.now())
      if (!done) throw staleError()
    }
    return { statement: viewOf(await statementOf(tables, id, context), presentOf(context).asOf) }
  })
}

/** The scorecard for any day, as the ledger stood at any instant: how good a record has been. */
import type { Context } from '../context.ts'
import { buildScorecard, type Scorecard } from '../report/scorecard.ts'
import type { ScorecardQuery } from './report-inputs.ts'
import { readScope } from './report-scope.ts'

/** @throws ReckonError `invalid` for a malformed clock, an empty period or an unknown speaker; `not-found` for the source */
export async function scorecard(context: Context, query: ScorecardQuery): Promise<Scorecard> {
  const { store } = context
  const { today, clocks, scope, limits } = await readScope(context, query, 'The scorecard')
  const by = query.by ?? null
  const { overall, groups, groupsTotal, recordedLater } = await store.scores.ofReport(limits, by, clocks, today)
  const firstRecordedAt = await store.sources.firstRecordedAt()
  return buildScorecard({ clocks, scope, by, overall, groups, groupsTotal, recordedLater, firstRecordedAt })
}

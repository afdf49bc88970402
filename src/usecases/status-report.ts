/** The status report for any day, as the ledger stood at any instant. */
import { type Context, todayOf } from '../context.ts'
import { readClocks } from '../domain/clocks.ts'
import { addMonths } from '../domain/day.ts'
import { throwIfAny } from '../domain/errors.ts'
import { viewOf } from '../domain/statement-record.ts'
import { buildStatusReport, type StatusReport } from '../report/status-report.ts'
import type { ReportQuery } from './inputs.ts'
import { sourceOf, speakerIdOf } from './rows.ts'

/** What counts as news when nobody says since when. */
const NEWS_MONTHS = 3

/** @throws ReckonError `invalid` for a malformed clock, a `since` after `asOf` or an unknown speaker; `not-found` for the source */
export async function statusReport(context: Context, query: ReportQuery): Promise<StatusReport> {
  const { store } = context
  const today = todayOf(context.clock)
  const { clocks, problems } = readClocks(query, today)
  if (query.since !== undefined && problems.length === 0 && query.since > clocks.asOf) {
    problems.push({ pointer: '/since', message: `expected ${clocks.asOf} (asOf) or earlier, got ${query.since}` })
  }
  throwIfAny('The report', problems)
  const since = query.since ?? addMonths(clocks.asOf, -NEWS_MONTHS)
  const source = query.source === undefined ? null : (await sourceOf(store, query.source)).source.title
  const scope = {
    sourceId: query.source,
    speakerId: query.speaker === undefined ? undefined : await speakerIdOf(store, query.speaker),
  }
  const { limit } = query
  const list = async (statuses: readonly ('due' | 'open' | 'upcoming' | 'undated')[], sort: 'due' | 'review') => {
    const records = await store.statements.list(
      { ...scope, kind: 'prediction', statuses },
      { sort, limit },
      clocks,
      today,
    )
    return records.map((record) => viewOf(record, clocks.asOf))
  }
  const [counts, bySpeaker, byTopic, due, judged, next, undated, firstRecordedAt] = await Promise.all([
    store.counts.byStatus(scope, clocks, today),
    store.counts.bySpeaker(scope, clocks, today),
    store.counts.byTopic(scope, clocks, today),
    list(['due'], 'due'),
    store.statements.judgedSince(since, scope, limit, clocks, today),
    list(['open', 'upcoming'], 'due'),
    list(['undated'], 'review'),
    store.sources.firstRecordedAt(),
  ])
  return buildStatusReport({
    clocks,
    since,
    scope: { source, speaker: query.speaker ?? null },
    counts,
    bySpeaker,
    byTopic,
    due,
    newlyJudged: { statements: judged.records.map((record) => viewOf(record, clocks.asOf)), total: judged.total },
    next,
    undated,
    firstRecordedAt,
  })
}

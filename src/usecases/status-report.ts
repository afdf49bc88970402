/** The status report for any day, as the ledger stood at any instant. */
import type { Context } from '../context.ts'
import { type Clocks, type Instant, readClocks } from '../domain/clocks.ts'
import { addDays, addMonths, type Day } from '../domain/day.ts'
import type { Problem } from '../domain/errors.ts'
import type { StatementRecord } from '../domain/statement-record.ts'
import { viewOf } from '../domain/statement-record.ts'
import { buildScorecard } from '../report/scorecard.ts'
import {
  buildStatusReport,
  COMING_DUE_DAYS,
  type ComparisonFacts,
  type Edited,
  type StatusReport,
} from '../report/status-report.ts'
import type { EditRow, Period } from '../store/report-lists.ts'
import type { Scope } from '../store/scope.ts'
import type { StatusReportQuery } from './report-inputs.ts'
import { type ReadScope, readScope } from './report-scope.ts'

/** What counts as news when nobody says since when. */
const NEWS_MONTHS = 3

/** Statements of the list, when nobody says how many. */
const LIST_ROWS = 100

/**
 * @throws ReckonError `invalid` for a malformed clock, a `since` after `asOf`, a day of comparison that is not before it, an empty period or an unknown
 *   speaker; `not-found` for the source
 */
export async function statusReport(context: Context, query: StatusReportQuery): Promise<StatusReport> {
  const { store } = context
  const read = await readScope(context, query, 'The report', (clocks) => problemsOf(query, clocks))
  const { today, clocks, scope, limits } = read
  const { asOf } = clocks
  const since = query.since ?? addMonths(asOf, -NEWS_MONTHS)
  const view = (record: StatementRecord) => viewOf(record, asOf)
  const { limit } = query
  const rows = query.rows ?? LIST_ROWS
  const lists = store.reportLists

  const stretches = COMING_DUE_DAYS.map((days) => addDays(asOf, days))
  const counts = await store.counts.ofReport(limits, since, stretches, clocks, today)
  const scores = await store.scores.ofReport(limits, 'speaker', clocks, today)
  const firstRecordedAt = await store.sources.firstRecordedAt()

  // The list goes on where a section ends, so each section is fetched once, as long as the longer of the two.
  let room = rows
  const page = async (fetch: (size: number) => Promise<StatementRecord[]>) => {
    const views = (await fetch(Math.max(limit, room))).map(view)
    const listed = views.slice(0, room)
    room -= listed.length
    return { section: views.slice(0, limit), listed }
  }
  const due = await page((size) => lists.waiting('due', limits, size, clocks, today))
  const next = await page((size) => lists.waiting('next', limits, size, clocks, today))
  const judged = room === 0 ? [] : (await lists.judged(null, limits, room, clocks, today)).map(view)
  room -= judged.length
  const undated = await page((size) => lists.waiting('undated', limits, size, clocks, today))
  const unchecked = room === 0 ? [] : await lists.waiting('unchecked', limits, room, clocks, today)

  const news = await lists.judgedCounts(since, limits, clocks, today)
  const again = await lists.judgedAgain(since, limits, limit, clocks, today)
  const period = ledgerPeriod(since, clocks)
  const added = await lists.added(period, limits, limit, clocks, today)
  const edited = await lists.edited(period, limits, limit, clocks, today)
  const contested = await lists.contested(limits, limit, clocks, today)
  const comingDue = []
  for (const [index, total] of counts.comingDue.entries()) {
    const from = addDays(asOf, 1 + (COMING_DUE_DAYS[index - 1] ?? 0))
    const soonest = await lists.waiting('next', limits, Math.min(limit, total), clocks, today, from)
    comingDue.push({ statements: soonest.map(view), total })
  }

  const { sources, speakers, firstSaidOn, lastSaidOn, speaker, source } = counts.accepted
  return buildStatusReport({
    clocks,
    since,
    scope,
    counts: counts.byStatus,
    headline: { sources, speakers, firstSaidOn, lastSaidOn, speaker, source },
    bySpeaker: counts.bySpeaker,
    byTopic: counts.byTopic,
    bySource: counts.bySource,
    groupTotals: counts.groupTotals,
    byDueMonth: counts.byDueMonth,
    byJudgedMonth: scores.byJudgedMonth.map(({ verdict, ...month }) => ({ ...month, status: verdict })),
    due: due.section,
    newlyJudged: {
      statements: (await lists.judged(since, limits, limit, clocks, today)).map(view),
      total: news.total,
    },
    judgedAgain: {
      statements: again.map(({ record, before }) => ({ statement: view(record), before })),
      total: news.again,
    },
    newlyDue: {
      statements: (await lists.waiting('due', limits, limit, clocks, today, since)).map(view),
      total: counts.newlyDue,
    },
    added: { statements: added.records.map(view), total: added.total },
    edited: { statements: edited.edits.map((edit) => editedOf(edit, asOf)), total: edited.total },
    next: next.section,
    comingDue,
    undated: undated.section,
    reviewDue: await lists.reviewDue(limits, clocks, today),
    contested: { statements: contested.records.map(view), total: contested.total },
    list: [...due.listed, ...next.listed, ...judged, ...undated.listed, ...unchecked.map(view)],
    scorecard: buildScorecard({
      clocks,
      scope,
      by: 'speaker',
      overall: scores.overall,
      groups: scores.groups,
      groupsTotal: scores.groupsTotal,
      recordedLater: scores.recordedLater,
      firstRecordedAt,
    }),
    comparison: query.compare === undefined ? null : await comparisonWith(context, query, query.compare, read),
    firstRecordedAt,
  })
}

function problemsOf({ since, compare, compareRecordedBy }: StatusReportQuery, { asOf }: Clocks): Problem[] {
  const problems: Problem[] = []
  if (since !== undefined && since > asOf) {
    problems.push({ pointer: '/since', message: `expected ${asOf} (asOf) or earlier, got ${since}` })
  }
  if (compare !== undefined && compare > asOf) {
    problems.push({ pointer: '/compare', message: `expected ${asOf} (asOf) or earlier, got ${compare}` })
  }
  if (compareRecordedBy !== undefined) {
    const read = readClocks({ recordedBy: compareRecordedBy }, asOf)
    problems.push(...read.problems.map((problem) => ({ ...problem, pointer: '/compareRecordedBy' })))
    if (compare === undefined) {
      problems.push({ pointer: '/compare', message: 'expected a day with compareRecordedBy, got nothing' })
    }
  }
  return problems
}

/** The days from `since` to `asOf` on the ledger's clock, as far as the ledger is read. */
function ledgerPeriod(since: Day, { asOf, recordedBy }: Clocks): Period {
  const end: Instant = `${asOf}T23:59:59.999Z`
  return { from: `${since}T00:00:00.000Z`, until: recordedBy === null || recordedBy > end ? end : recordedBy }
}

/** Follows from the others, or changes with every change. */
const DERIVED = new Set(['revision', 'dueOn', 'prefix', 'suffix'])

function editedOf({ record, action, actor, at, before, after }: EditRow, asOf: Day): Edited {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !DERIVED.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .sort()
  return { statement: viewOf(record, asOf), action, actor, at, fields }
}

async function comparisonWith(
  { store }: Context,
  { compareRecordedBy, limit }: StatusReportQuery,
  compare: Day,
  { today, clocks, limits }: ReadScope & { readonly limits: Scope },
): Promise<ComparisonFacts> {
  const earlier = readClocks({ asOf: compare, recordedBy: compareRecordedBy }, today).clocks
  const at: Clocks = { asOf: compare, recordedBy: earlier.recordedBy ?? clocks.recordedBy }
  const { counts, statements } = await store.reportLists.moves(at, limits, limit, clocks, today)
  return {
    clocks: at,
    counts: await store.counts.byStatus(limits, at, today),
    moves: counts,
    statements: statements.map(({ record, from }) => ({ statement: viewOf(record, clocks.asOf), from })),
  }
}

/**
 * The status report as one plain value: what is due, what was judged, what comes next, as of a day and as the ledger stood at an instant.
 * Page, API, command line and files all show this value; the writers beside this file turn it into text.
 */
import type { Clocks, Instant } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { StatementView } from '../domain/statement-record.ts'
import { type ByStatus, countByStatus, type Funnel, funnelOf, type StatusCount } from '../verification/funnel.ts'

/** Some statements of a section, and how many there are in all. */
export interface Section {
  readonly statements: readonly StatementView[]
  readonly total: number
}

export interface GroupRow {
  readonly name: string
  readonly predictions: ByStatus
  readonly claims: ByStatus
  readonly total: number
}

export interface StatusReport {
  readonly clocks: Clocks
  /** Outcomes judged from this day on are news. */
  readonly since: Day
  /** What the report is limited to. */
  readonly scope: { readonly source: string | null; readonly speaker: string | null }
  /** Why there is nothing to show; null when there is something. */
  readonly emptyBecause: string | null
  readonly predictions: { readonly byStatus: ByStatus; readonly funnel: Funnel }
  readonly claims: { readonly byStatus: ByStatus; readonly funnel: Funnel }
  /** The window has passed and nobody has judged it: longest overdue first. */
  readonly due: Section
  /** Judged from `since` to `asOf`, latest first. */
  readonly newlyJudged: Section
  /** Running or not begun: soonest due first. */
  readonly next: Section
  /** No day was said: by the day of review. */
  readonly undated: Section
  readonly bySpeaker: readonly GroupRow[]
  readonly byTopic: readonly GroupRow[]
}

export interface GroupCount extends StatusCount {
  readonly group: string
}

/** What the store answers for a report. */
export interface ReportFacts {
  readonly clocks: Clocks
  readonly since: Day
  readonly scope: StatusReport['scope']
  readonly counts: readonly StatusCount[]
  readonly bySpeaker: readonly GroupCount[]
  readonly byTopic: readonly GroupCount[]
  readonly due: readonly StatementView[]
  readonly newlyJudged: Section
  readonly next: readonly StatementView[]
  readonly undated: readonly StatementView[]
  /** When the ledger got its first row; null when it holds none. */
  readonly firstRecordedAt: Instant | null
}

/** Largest group first, then by name, so that two runs print the same. */
function rowsOf(counts: readonly GroupCount[]): GroupRow[] {
  const groups = new Map<string, GroupCount[]>()
  for (const count of counts) groups.set(count.group, [...(groups.get(count.group) ?? []), count])
  return [...groups]
    .map(([name, rows]) => ({
      name,
      predictions: countByStatus(rows.filter(({ kind }) => kind === 'prediction')),
      claims: countByStatus(rows.filter(({ kind }) => kind === 'claim')),
      total: rows.reduce((sum, { count }) => sum + count, 0),
    }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
}

function emptyBecause({ clocks, counts, firstRecordedAt, scope }: ReportFacts): string | null {
  if (counts.some(({ count }) => count > 0)) return null
  if (firstRecordedAt === null) return 'Reckon holds no source yet: ingest a transcript first.'
  if (clocks.recordedBy !== null && clocks.recordedBy < firstRecordedAt) {
    return `Reckon held nothing by ${clocks.recordedBy}: its first entry was recorded at ${firstRecordedAt}.`
  }
  if (scope.source !== null || scope.speaker !== null)
    return `Nothing of this ${scope.source === null ? 'speaker' : 'source'} was said by ${clocks.asOf} and recorded by then.`
  return `No statement was said by ${clocks.asOf}, as far as Reckon held them${clocks.recordedBy === null ? '' : ` by ${clocks.recordedBy}`}.`
}

/** Builds the report; every number in it follows from the facts given, no clock is read. */
export function buildStatusReport(facts: ReportFacts): StatusReport {
  const predictions = facts.counts.filter(({ kind }) => kind === 'prediction')
  const claims = facts.counts.filter(({ kind }) => kind === 'claim')
  const byStatus = countByStatus(predictions)
  return {
    clocks: facts.clocks,
    since: facts.since,
    scope: facts.scope,
    emptyBecause: emptyBecause(facts),
    predictions: { byStatus, funnel: funnelOf(predictions) },
    claims: { byStatus: countByStatus(claims), funnel: funnelOf(claims) },
    due: { statements: facts.due, total: byStatus.due },
    newlyJudged: facts.newlyJudged,
    next: { statements: facts.next, total: byStatus.open + byStatus.upcoming },
    undated: { statements: facts.undated, total: byStatus.undated },
    bySpeaker: rowsOf(facts.bySpeaker),
    byTopic: rowsOf(facts.byTopic),
  }
}

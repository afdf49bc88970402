/**
 * The status report as one plain value: what was said, what is due, what came of it, what changed, how good the record is; as of a day and as
 * the ledger stood at an instant. Page, API, command line and files all show this value; the writers beside this file turn it into text.
 */
import type { Clocks, Instant } from '../domain/clocks.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { Verdict } from '../domain/outcome.ts'
import type { Kind } from '../domain/statement.ts'
import type { StatementView } from '../domain/statement-record.ts'
import type { Status } from '../domain/status.ts'
import { type ByStatus, countByStatus, type Funnel, funnelOf, type StatusCount } from '../verification/funnel.ts'
import { type EmptyReason, emptySentence, type ReportScope, whyEmpty } from './report-scope.ts'
import type { Scorecard } from './scorecard.ts'

/** Some statements of a section, and how many there are in all. */
export interface Section {
  readonly statements: readonly StatementView[]
  readonly total: number
}

export interface GroupRow {
  /** Name of the speaker, title of the source, or topic. */
  readonly name: string
  /** Of the speaker or source; null for a topic and for an unknown speaker. */
  readonly id: number | null
  readonly predictions: ByStatus
  readonly claims: ByStatus
  readonly total: number
}

/** What the first sentence of a report says: who said how much, when, and where it stands. */
export interface Headline {
  /** Accepted statements, and from how many sources and speakers they are. */
  readonly statements: number
  readonly sources: number
  readonly speakers: number
  /** The first and the last day on which one of them was said; null when there is none. */
  readonly firstSaidOn: Day | null
  readonly lastSaidOn: Day | null
  /** The name when it is one speaker; null when there are several, or nobody knows who. */
  readonly speaker: string | null
  /** The title when it is one source. */
  readonly source: string | null
}

/** A verdict that took the place of one that had counted. */
export interface JudgedAgain {
  readonly statement: StatementView
  /** The judgement that counted before. */
  readonly before: { readonly verdict: Verdict; readonly judgedOn: Day; readonly recordedAt: Instant }
  readonly after: { readonly verdict: Verdict; readonly judgedOn: Day; readonly recordedAt: Instant }
  /** The recorder's words. */
  readonly why: string | null
}

/** A statement that was corrected or reviewed. */
export interface Edited {
  readonly statement: StatementView
  /** The latest change of the period: what was done, by whom, when. */
  readonly action: string
  readonly actor: string
  readonly at: Instant
  /** Names of what differs between the first and the last state of the period, in alphabetical order. */
  readonly fields: readonly string[]
}

/**
 * What is new since a day. What was judged and what came due goes by the world's clock: from `since` to `asOf`. What was added and edited goes by
 * the ledger's clock: recorded from `since` to the end of the day `asOf`.
 */
export interface Changes {
  readonly since: Day
  /** Judged for the first time: the outcome that counts is judged from `since` on and supersedes none that counts. */
  readonly judgedFirst: number
  /** Judged again: latest first. */
  readonly judgedAgain: { readonly statements: readonly JudgedAgain[]; readonly total: number }
  /** The window passed from `since` to `asOf` and nobody has judged it. */
  readonly newlyDue: Section
  /** Statements that were recorded: latest first. */
  readonly added: Section
  /** Statements recorded before and changed since: latest first. */
  readonly edited: { readonly statements: readonly Edited[]; readonly total: number }
}

/** Predictions that come due in a stretch of days after `asOf`. The stretches follow one another without overlap. */
export interface ComingDue {
  /** First day of the stretch. */
  readonly from: Day
  /** Last day: 30, 90 or 365 days after `asOf`. */
  readonly until: Day
  readonly days: number
  /** Those of this stretch, soonest first. */
  readonly statements: readonly StatementView[]
  readonly total: number
  /** Those that come due from the day after `asOf` until the end of this stretch. */
  readonly totalUntil: number
}

export const COMING_DUE_DAYS = [30, 90, 365] as const

/** Predictions whose judgement is owed from some day of this month on, whatever came of them. */
export interface DueMonth {
  /** `YYYY-MM` */
  readonly month: string
  readonly byStatus: ByStatus
}

/** What was judged in a month, predictions and claims apart. */
export interface JudgedMonth {
  /** `YYYY-MM` of `judgedOn`. */
  readonly month: string
  readonly predictions: ByStatus
  readonly claims: ByStatus
}

/** How many statements had one status on the earlier day and another on the later. */
export interface Move {
  readonly kind: Kind
  /** null = not said by then, or not yet in the ledger. */
  readonly from: Status | null
  readonly to: Status | null
  readonly count: number
}

/** What is different from the report of another, earlier day. */
export interface Comparison {
  readonly clocks: Clocks
  readonly predictions: { readonly byStatus: ByStatus; readonly funnel: Funnel }
  readonly claims: { readonly byStatus: ByStatus; readonly funnel: Funnel }
  /** Every change of status, most frequent first. */
  readonly moves: readonly Move[]
  /** Statements whose status differs, as they stand on the later day, by id. */
  readonly statements: readonly { readonly statement: StatementView; readonly from: Status | null }[]
  readonly total: number
}

export interface StatusReport {
  readonly clocks: Clocks
  /** Outcomes judged from this day on are news. */
  readonly since: Day
  /** What the report is limited to. */
  readonly scope: ReportScope
  /** Why there is nothing to show, as a code and as an English sentence; null when there is something. */
  readonly emptyReason: EmptyReason | null
  readonly emptyBecause: string | null
  /** Judgements that count here and were recorded only after the day `asOf`: history entered later. */
  readonly recordedLater: number
  readonly headline: Headline
  readonly predictions: { readonly byStatus: ByStatus; readonly funnel: Funnel }
  readonly claims: { readonly byStatus: ByStatus; readonly funnel: Funnel }
  /** The window has passed and nobody has judged it: longest overdue first. */
  readonly due: Section
  /** Judged from `since` to `asOf`, for the first time or again: latest first. */
  readonly newlyJudged: Section
  readonly changes: Changes
  /** Running or not begun: soonest due first. */
  readonly next: Section
  readonly comingDue: readonly ComingDue[]
  /** No day was said: by the day of review. `reviewDue` of them were to be looked at again by `asOf`. */
  readonly undated: Section & { readonly reviewDue: number }
  /** Judged more than once with different verdicts, or the sources conflict: latest judged first. */
  readonly contested: Section
  /** Largest group first, then by name; at most 50 of each. */
  readonly bySpeaker: readonly GroupRow[]
  readonly byTopic: readonly GroupRow[]
  readonly bySource: readonly GroupRow[]
  /** How many groups there are in all. */
  readonly groupTotals: { readonly speakers: number; readonly topics: number; readonly sources: number }
  /** By month, earliest first; months without a prediction are left out. */
  readonly byDueMonth: readonly DueMonth[]
  readonly byJudgedMonth: readonly JudgedMonth[]
  /** Every accepted statement: due, coming due, judged (latest first), undated, unchecked. */
  readonly list: Section
  /** How good the record in this scope is, by speaker. */
  readonly scorecard: Scorecard
  /** Present when a comparison was asked for. */
  readonly comparison: Comparison | null
}

/** Counts of a group's statements by kind and status. */
export interface GroupCount {
  readonly id: number | null
  /** null = unknown speaker. */
  readonly name: string | null
  readonly kind: Kind
  readonly status: Status
  readonly count: number
}

export interface MonthCount {
  readonly month: string
  readonly kind: Kind
  readonly status: Status
  readonly count: number
}

/** What the store answers for the day of a comparison. */
export interface ComparisonFacts {
  readonly clocks: Clocks
  readonly counts: readonly StatusCount[]
  readonly moves: readonly Move[]
  readonly statements: readonly { readonly statement: StatementView; readonly from: Status | null }[]
}

/** What the store answers for a report. */
export interface ReportFacts {
  readonly clocks: Clocks
  readonly since: Day
  readonly scope: ReportScope
  readonly counts: readonly StatusCount[]
  readonly headline: Omit<Headline, 'statements'>
  readonly bySpeaker: readonly GroupCount[]
  readonly byTopic: readonly GroupCount[]
  readonly bySource: readonly GroupCount[]
  readonly groupTotals: StatusReport['groupTotals']
  readonly byDueMonth: readonly MonthCount[]
  readonly byJudgedMonth: readonly MonthCount[]
  readonly due: readonly StatementView[]
  readonly newlyJudged: Section
  readonly judgedAgain: { readonly statements: readonly Omit<JudgedAgain, 'after' | 'why'>[]; readonly total: number }
  readonly newlyDue: Section
  readonly added: Section
  readonly edited: Changes['edited']
  readonly next: readonly StatementView[]
  /** For each of `COMING_DUE_DAYS`, the predictions of its own stretch. */
  readonly comingDue: readonly Section[]
  readonly undated: readonly StatementView[]
  readonly reviewDue: number
  readonly contested: Section
  readonly list: readonly StatementView[]
  readonly scorecard: Scorecard
  readonly comparison: ComparisonFacts | null
  /** When the ledger got its first row; null when it holds none. */
  readonly firstRecordedAt: Instant | null
}

const ofKind = <T extends { readonly kind: Kind }>(counts: readonly T[], kind: Kind) =>
  counts.filter((count) => count.kind === kind)

const bothOf = (counts: readonly { readonly kind: Kind; readonly status: Status; readonly count: number }[]) => ({
  predictions: countByStatus(ofKind(counts, 'prediction')),
  claims: countByStatus(ofKind(counts, 'claim')),
})

function gathered<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

/** Largest group first, then by name, so that two runs print the same. */
function groupRows(counts: readonly GroupCount[]): GroupRow[] {
  return [...gathered(counts, ({ id, name }) => `${id} ${name}`).values()]
    .map((rows) => ({
      name: rows[0]?.name ?? 'unknown speaker',
      id: rows[0]?.id ?? null,
      ...bothOf(rows),
      total: rows.reduce((sum, { count }) => sum + count, 0),
    }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : (a.id ?? 0) - (b.id ?? 0)))
}

/** Earliest month first. */
function months(counts: readonly MonthCount[]): (JudgedMonth & { readonly byStatus: ByStatus })[] {
  return [...gathered(counts, ({ month }) => month)]
    .map(([month, rows]) => ({ month, byStatus: countByStatus(rows), ...bothOf(rows) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
}

function stations(counts: readonly StatusCount[], kind: Kind) {
  const own = ofKind(counts, kind)
  return { byStatus: countByStatus(own), funnel: funnelOf(own) }
}

function comingDue({ asOf }: Clocks, sections: readonly Section[]): ComingDue[] {
  let totalUntil = 0
  return COMING_DUE_DAYS.map((days, index) => {
    const { statements, total } = sections[index] ?? { statements: [], total: 0 }
    totalUntil += total
    const from = addDays(asOf, 1 + (COMING_DUE_DAYS[index - 1] ?? 0))
    return { from, until: addDays(asOf, days), days, statements, total, totalUntil }
  })
}

function judgedAgain({ statement, before }: ReportFacts['judgedAgain']['statements'][number]): JudgedAgain {
  const { outcome } = statement
  if (outcome === null) throw new TypeError(`statement ${statement.id} was judged again, but has no outcome`)
  const { verdict, judgedOn, recordedAt, supersedesWhy } = outcome
  return { statement, before, after: { verdict, judgedOn, recordedAt }, why: supersedesWhy }
}

/** Builds the report; every number in it follows from the facts given, no clock is read. */
export function buildStatusReport(facts: ReportFacts): StatusReport {
  const { clocks, since, scope, counts, firstRecordedAt, comparison, scorecard } = facts
  const [predictions, claims] = [stations(counts, 'prediction'), stations(counts, 'claim')]
  const accepted = predictions.funnel.accepted + claims.funnel.accepted
  const emptyReason = counts.some(({ count }) => count > 0) ? null : whyEmpty(clocks, scope, firstRecordedAt)
  return {
    clocks,
    since,
    scope,
    emptyReason,
    emptyBecause: emptyReason === null ? null : emptySentence(emptyReason, clocks, scope, firstRecordedAt),
    recordedLater: scorecard.recordedLater,
    headline: { statements: accepted, ...facts.headline },
    predictions,
    claims,
    due: { statements: facts.due, total: predictions.byStatus.due },
    newlyJudged: facts.newlyJudged,
    changes: {
      since,
      judgedFirst: facts.newlyJudged.total - facts.judgedAgain.total,
      judgedAgain: { statements: facts.judgedAgain.statements.map(judgedAgain), total: facts.judgedAgain.total },
      newlyDue: facts.newlyDue,
      added: facts.added,
      edited: facts.edited,
    },
    next: { statements: facts.next, total: predictions.byStatus.open + predictions.byStatus.upcoming },
    comingDue: comingDue(clocks, facts.comingDue),
    undated: { statements: facts.undated, total: predictions.byStatus.undated, reviewDue: facts.reviewDue },
    contested: facts.contested,
    bySpeaker: groupRows(facts.bySpeaker),
    byTopic: groupRows(facts.byTopic),
    bySource: groupRows(facts.bySource),
    groupTotals: facts.groupTotals,
    byDueMonth: months(facts.byDueMonth).map(({ month, byStatus }) => ({ month, byStatus })),
    byJudgedMonth: months(facts.byJudgedMonth).map(({ month, predictions: p, claims: c }) => ({
      month,
      predictions: p,
      claims: c,
    })),
    list: { statements: facts.list, total: accepted },
    scorecard,
    comparison:
      comparison === null
        ? null
        : {
            clocks: comparison.clocks,
            predictions: stations(comparison.counts, 'prediction'),
            claims: stations(comparison.counts, 'claim'),
            moves: comparison.moves,
            statements: comparison.statements,
            total: comparison.moves.reduce((sum, { count }) => sum + count, 0),
          },
  }
}

/** From what was said to what can be scored: how many statements reach each station, with every denominator in view. */
import type { Kind } from '../domain/statement.ts'
import { STATUSES, type Status } from '../domain/status.ts'
import type { WindowPhase } from './case-count.ts'

export interface StatusCount {
  readonly kind: Kind
  readonly status: Status
  /** Where the window stands, judged or not; `undated` for a claim. */
  readonly phase: WindowPhase
  readonly count: number
}

export type ByStatus = Readonly<Record<Status, number>>

export interface Funnel {
  /** Statements that an extractor or a person put forward, whatever became of them. */
  readonly found: number
  readonly proposed: number
  readonly rejected: number
  readonly merged: number
  readonly accepted: number
  /** Accepted predictions with a window that has a last day: when they are to come true can be said. */
  readonly datable: number
  /** Accepted predictions with a lower bound only ("not before 2028"). */
  readonly oneSided: number
  /** Datable ones whose window has passed, judged or not. */
  readonly windowClosed: number
  /** Of closed windows, those with any verdict. */
  readonly closedJudged: number
  /** Of closed windows, those judged true, partly true or false: the denominator of the hit rate. */
  readonly scored: number
  /** Accepted statements without a verdict. */
  readonly waiting: number
  /** Accepted statements with any verdict. */
  readonly judged: number
  /** Judged true, partly true or false: the denominator of any rate. */
  readonly decided: number
  readonly true: number
  readonly partlyTrue: number
  readonly false: number
  readonly cannotTell: number
  readonly void: number
}

const DECIDED: readonly Status[] = ['true', 'partly_true', 'false']
const JUDGED: readonly Status[] = [...DECIDED, 'cannot_tell', 'void']
const NOT_ACCEPTED: readonly Status[] = ['proposed', 'rejected', 'merged']

/** Counts of every status, zeros included. */
export function countByStatus(counts: readonly Pick<StatusCount, 'status' | 'count'>[]): ByStatus {
  const total = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>
  for (const { status, count } of counts) total[status] += count
  return total
}

/**
 * Adds up: found = proposed + rejected + merged + accepted; accepted = waiting + judged; judged = decided + cannotTell + void.
 * Narrows: accepted ≥ datable ≥ windowClosed ≥ closedJudged ≥ scored.
 */
export function funnelOf(counts: readonly StatusCount[]): Funnel {
  const by = countByStatus(counts)
  const accepted = counts.filter(({ status }) => !NOT_ACCEPTED.includes(status))
  const inPhase = (phases: readonly WindowPhase[], statuses?: readonly Status[]) =>
    accepted
      .filter(({ phase, status }) => phases.includes(phase) && (statuses?.includes(status) ?? true))
      .reduce((sum, { count }) => sum + count, 0)
  const waiting = by.due + by.open + by.upcoming + by.undated + by.unchecked
  const decided = by.true + by.partly_true + by.false
  const judged = decided + by.cannot_tell + by.void
  return {
    found: waiting + judged + by.proposed + by.rejected + by.merged,
    proposed: by.proposed,
    rejected: by.rejected,
    merged: by.merged,
    accepted: waiting + judged,
    datable: inPhase(['running', 'closed']),
    oneSided: inPhase(['bound_ahead', 'bound_passed']),
    windowClosed: inPhase(['closed']),
    closedJudged: inPhase(['closed'], JUDGED),
    scored: inPhase(['closed'], DECIDED),
    waiting,
    judged,
    decided,
    true: by.true,
    partlyTrue: by.partly_true,
    false: by.false,
    cannotTell: by.cannot_tell,
    void: by.void,
  }
}

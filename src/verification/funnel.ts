/** From what was said to what can be scored: how many statements reach each station, with every denominator in view. */
import type { Kind } from '../domain/statement.ts'
import { STATUSES, type Status } from '../domain/status.ts'

export interface StatusCount {
  readonly kind: Kind
  readonly status: Status
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

/** Counts of every status, zeros included. */
export function countByStatus(counts: readonly StatusCount[]): ByStatus {
  const total = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>
  for (const { status, count } of counts) total[status] += count
  return total
}

/** Adds up: found = proposed + rejected + merged + accepted; accepted = waiting + judged; judged = decided + cannotTell + void. */
export function funnelOf(counts: readonly StatusCount[]): Funnel {
  const by = countByStatus(counts)
  const waiting = by.due + by.open + by.upcoming + by.undated + by.unchecked
  const decided = by.true + by.partly_true + by.false
  const judged = decided + by.cannot_tell + by.void
  const accepted = waiting + judged
  return {
    found: accepted + by.proposed + by.rejected + by.merged,
    proposed: by.proposed,
    rejected: by.rejected,
    merged: by.merged,
    accepted,
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

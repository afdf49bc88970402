/** What the numbers are made from: accepted statements, grouped and counted. */
import type { Day } from '../domain/day.ts'
import type { HedgeLevel } from '../domain/hedge.ts'
import type { Verdict } from '../domain/outcome.ts'
import type { Kind } from '../domain/statement.ts'
import { dueOn } from '../domain/timing.ts'
import { isLowerBound, type Window } from '../domain/window.ts'

/**
 * Where the window of a prediction stands on a day, whether it was judged or not:
 * - `undated`: it has none
 * - `running`: its last day has not passed (it may not have begun)
 * - `closed`: its last day has passed
 * - `bound_ahead`, `bound_passed`: it is a lower bound only ("not before 2028"), and its first day has not come, or has
 */
export const WINDOW_PHASES = ['undated', 'running', 'closed', 'bound_ahead', 'bound_passed'] as const
export type WindowPhase = (typeof WINDOW_PHASES)[number]

export function windowPhase(kind: Kind, window: Window, asOf: Day): WindowPhase {
  const due = kind === 'claim' ? null : dueOn(window)
  if (due === null) return 'undated'
  if (isLowerBound(window)) return due <= asOf ? 'bound_passed' : 'bound_ahead'
  return due <= asOf ? 'closed' : 'running'
}

/** Accepted statements that are alike in everything a score looks at. */
export interface CaseCount {
  readonly kind: Kind
  /** `undated` for every claim. */
  readonly phase: WindowPhase
  /** Of the outcome that counts; null = not yet judged. */
  readonly verdict: Verdict | null
  /** It happened, but after the window's last day (the verdict is `false` then). */
  readonly late: boolean
  readonly hedgeLevel: HedgeLevel | null
  /** From 0 to 1, only when the speaker said a number. */
  readonly statedProbability: number | null
  readonly count: number
}

export function isScored(verdict: Verdict | null): boolean {
  return verdict === 'true' || verdict === 'partly_true' || verdict === 'false'
}

export function total(cases: readonly CaseCount[]): number {
  return cases.reduce((sum, { count }) => sum + count, 0)
}

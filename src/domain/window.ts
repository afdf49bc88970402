/**
 * The window of a statement: first and last day, both included, on which it may come true.
 * How a spoken horizon becomes a window is in `extraction/`; what a window means is here.
 */
import type { Day } from './day.ts'

/** The finest calendar unit that the horizon named (conventions, section 8); `vague` when nothing datable was said. */
export const PRECISIONS = ['day', 'month', 'quarter', 'year', 'decade', 'century', 'vague'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Where the window comes from: the quote itself, the conversation around it, or an editor's reading. */
export const WINDOW_BASES = ['spoken', 'context', 'editor'] as const
export type WindowBasis = (typeof WINDOW_BASES)[number]

/** Either side may be open (null); both null = undated. */
export interface Window {
  readonly start: Day | null
  readonly end: Day | null
}

export function isUndated(window: Window): boolean {
  return window.start === null && window.end === null
}

/** A lower bound only ("not before 2028"): it is due from its first day on and never late (see `timing.ts`). */
export function isLowerBound(window: Window): boolean {
  return window.start !== null && window.end === null
}

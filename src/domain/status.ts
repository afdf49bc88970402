/** The one word a reader sees for a statement: one function of the statement, the outcome that counts, and the day. */
import type { Day } from './day.ts'
import type { Verdict } from './outcome.ts'
import type { Kind, State } from './statement.ts'
import { timingOf } from './timing.ts'
import type { Window } from './window.ts'

export const STATUSES = [
  'due',
  'open',
  'upcoming',
  'undated',
  'unchecked',
  'true',
  'partly_true',
  'false',
  'cannot_tell',
  'void',
  'proposed',
  'rejected',
  'merged',
] as const
export type Status = (typeof STATUSES)[number]

export interface StatusInput {
  readonly kind: Kind
  readonly state: State
  readonly window: Window
}

/**
 * Editorial state first (only an accepted statement has a verdict to show), then the verdict, then the window.
 * @param verdict - of the outcome that counts at the two clocks; undefined = not yet judged
 */
export function statusOf({ kind, state, window }: StatusInput, verdict: Verdict | undefined, asOf: Day): Status {
  if (state !== 'accepted') return state
  if (verdict !== undefined) return verdict
  return kind === 'claim' ? 'unchecked' : timingOf(window, asOf)
}

/** The label for a reader; it depends on the kind, because a claim does not "come true". */
export const STATUS_LABELS = {
  due: { prediction: 'Due', claim: 'Due' },
  open: { prediction: 'Open', claim: 'Open' },
  upcoming: { prediction: 'Upcoming', claim: 'Upcoming' },
  undated: { prediction: 'Undated', claim: 'Undated' },
  unchecked: { prediction: 'Unchecked', claim: 'Unchecked' },
  true: { prediction: 'Came true', claim: 'True' },
  partly_true: { prediction: 'Came partly true', claim: 'Partly true' },
  false: { prediction: 'Did not come true', claim: 'False' },
  cannot_tell: { prediction: 'Cannot tell', claim: 'Cannot tell' },
  void: { prediction: 'Void', claim: 'Void' },
  proposed: { prediction: 'Proposed', claim: 'Proposed' },
  rejected: { prediction: 'Rejected', claim: 'Rejected' },
  merged: { prediction: 'Merged', claim: 'Merged' },
} satisfies Record<Status, Record<Kind, string>>

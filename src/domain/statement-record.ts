/** A statement as it is read at the two clocks: its words, what editors say of it, and the outcome that counts there. */
import type { CheckIn } from './check-in.ts'
import type { Instant } from './clocks.ts'
import type { Day } from './day.ts'
import type { Outcome } from './outcome.ts'
import type { StatementSnapshot } from './statement.ts'
import { type Status, statusOf } from './status.ts'
import { dueOn, type Timeliness, timelinessOf } from './timing.ts'

export interface StatementRecord extends StatementSnapshot {
  readonly id: number
  readonly uid: string
  readonly revision: number
  readonly statedOn: Day
  readonly source: { readonly id: number; readonly title: string; readonly url: string | null }
  readonly speaker: string | null
  /** The extractor's score and the names of its cues; null and empty when a person proposed it. */
  readonly score: number | null
  readonly cues: readonly string[]
  readonly actor: string
  readonly recordedAt: Instant
  /** The outcome that counts at the two clocks. */
  readonly outcome: Outcome | null
  /** The latest check-in by then. */
  readonly checkIn: CheckIn | null
}

/** The record with what is derived from it on a day. */
export interface StatementView extends StatementRecord {
  readonly status: Status
  /** The first day on which a judgement is owed; null for claims and undated predictions. */
  readonly dueOn: Day | null
  /** How the event lies to the window; null without an event or a window. */
  readonly timeliness: Timeliness | null
}

export function viewOf(record: StatementRecord, asOf: Day): StatementView {
  const window = { start: record.windowStart, end: record.windowEnd }
  const occurredOn = record.outcome?.occurredOn ?? null
  return {
    ...record,
    dueOn: record.kind === 'prediction' ? dueOn(window) : null,
    status: statusOf({ kind: record.kind, state: record.state, window }, record.outcome?.verdict, asOf),
    timeliness: record.kind === 'prediction' && occurredOn !== null ? (timelinessOf(window, occurredOn) ?? null) : null,
  }
}

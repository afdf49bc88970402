/** What a report or scorecard is limited to, and why there may be nothing in it. */
import type { Clocks, Instant } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { Kind } from '../domain/statement.ts'

/** null = not limited. */
export interface ReportScope {
  /** Title of the source. */
  readonly source: string | null
  readonly sourceId: number | null
  readonly speaker: string | null
  readonly topic: string | null
  readonly kind: Kind | null
  /** Said on this day or later. */
  readonly saidFrom: Day | null
  /** Said on this day or earlier. */
  readonly saidTo: Day | null
}

/**
 * - `no_source`: the ledger is empty
 * - `before_first_entry`: it held nothing yet at `recordedBy`
 * - `nothing_in_scope`: there is nothing of this speaker, source, topic, kind or period
 * - `nothing_said`: nothing had been said by `asOf`
 */
export const EMPTY_REASONS = ['no_source', 'before_first_entry', 'nothing_in_scope', 'nothing_said'] as const
export type EmptyReason = (typeof EMPTY_REASONS)[number]

/**
 * Why a report without any statement is empty.
 * @param firstRecordedAt - when the ledger got its first row; null when it holds none
 */
export function whyEmpty(clocks: Clocks, scope: ReportScope, firstRecordedAt: Instant | null): EmptyReason {
  if (firstRecordedAt === null) return 'no_source'
  if (clocks.recordedBy !== null && clocks.recordedBy < firstRecordedAt) return 'before_first_entry'
  return Object.values(scope).some((limit) => limit !== null) ? 'nothing_in_scope' : 'nothing_said'
}

/** The reason in an English sentence. */
export function emptySentence(
  reason: EmptyReason,
  clocks: Clocks,
  scope: ReportScope,
  firstRecordedAt: Instant | null,
): string {
  switch (reason) {
    case 'no_source':
      return 'Reckon holds no source yet: ingest a transcript first.'
    case 'before_first_entry':
      return `Reckon held nothing by ${clocks.recordedBy}: its first entry was recorded at ${firstRecordedAt}.`
    case 'nothing_in_scope':
      return `Nothing of this ${limitOf(scope)} was said by ${clocks.asOf} and recorded by then.`
    case 'nothing_said':
      return `No statement was said by ${clocks.asOf}, as far as Reckon held them${clocks.recordedBy === null ? '' : ` by ${clocks.recordedBy}`}.`
    default:
      return reason satisfies never
  }
}

/** The word for the narrowest limit. */
function limitOf({ source, speaker, topic, kind }: ReportScope): string {
  if (source !== null) return 'source'
  if (speaker !== null) return 'speaker'
  if (topic !== null) return 'topic'
  return kind === null ? 'period' : 'kind'
}

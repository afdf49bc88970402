/** Counts as shares of one; null where there is nothing to share. */
import type { Counts } from './score-document.ts'

export interface Rates {
  /** Of what was proposed, how much is in the labels. */
  readonly precision: number | null
  /** Of the labels, and of the core ones, how many were proposed. */
  readonly recall: number | null
  readonly recallCore: number | null
  /** Harmonic mean of precision and recall. */
  readonly f1: number
  readonly speaker: number | null
  readonly windowExact: number | null
  readonly windowEnd: number | null
  readonly windowNear: number | null
  readonly undated: number | null
  readonly condition: number | null
  readonly hedge: number | null
  readonly quoteExact: number | null
}

export function ratesOf(counts: Counts): Rates {
  const precision = share(counts.found, counts.proposed)
  const recall = share(counts.found, counts.gold)
  const predictions = counts.windows + counts.undated
  return {
    precision,
    recall,
    recallCore: share(counts.foundCore, counts.core),
    f1: precision && recall ? (2 * precision * recall) / (precision + recall) : 0,
    speaker: share(counts.speakersRight, counts.speakers),
    windowExact: share(counts.windowsRight, counts.windows),
    windowEnd: share(counts.windowEndsRight, counts.windows),
    windowNear: share(counts.windowEndsNear, counts.windows),
    undated: share(counts.undatedRight, counts.undated),
    condition: share(counts.conditionsRight, predictions),
    hedge: share(counts.hedgesRight, predictions),
    quoteExact: share(counts.quotesExact, counts.proposed),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

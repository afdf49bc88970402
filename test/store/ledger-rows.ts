/** Values to fill a store with. */
import type { OutcomeDetails } from '../../src/domain/outcome.ts'
import type { NewStatement } from '../../src/store/statements.ts'

export const STATED_ON = '2024-08-19'

/** An accepted prediction without a date; each statement of a source needs a place of its own. */
export const PREDICTION: Omit<NewStatement, 'sourceId' | 'speakerId' | 'start' | 'end'> = {
  kind: 'prediction',
  statedOn: STATED_ON,
  exact: 'Robots will walk among us.',
  prefix: '',
  suffix: '',
  state: 'accepted',
  stateReason: null,
  mergedIntoId: null,
  gist: null,
  criteria: null,
  condition: null,
  note: null,
  horizonText: null,
  horizonStart: null,
  horizonEnd: null,
  windowStart: null,
  windowEnd: null,
  precision: null,
  windowBasis: null,
  hedge: null,
  hedgeLevel: null,
  statedProbability: null,
  reviewBy: null,
  topics: [],
  score: null,
  cues: [],
}

export const OUTCOME: OutcomeDetails = {
  verdict: 'true',
  cannotTellReason: null,
  occurredOn: null,
  judgedOn: '2025-03-01',
  rationale: 'The record shows it.',
  supersedesWhy: null,
  evidence: [
    {
      url: 'https://example.org/report',
      title: 'A report',
      publisher: null,
      publishedOn: '2025-02-28',
      excerpt: null,
      note: 'It says so.',
      stance: 'supports',
      archiveUrl: null,
    },
  ],
}

/** A prediction and its outcome, worked by hand: GPT-5 "in three to six months", said on 2024-08-19, came on 2025-08-07. */
import type { Evidence, Outcome } from '../../src/domain/outcome.ts'
import type { StatementDetails } from '../../src/domain/statement.ts'
import type { StatementRecord } from '../../src/domain/statement-record.ts'

export const TEXT = `**Harry Stebbings:**

I think GPT-5 will be out in three to six months. 😀 We raised $500 million, perhaps.
`

export const DETAILS: StatementDetails = {
  gist: 'OpenAI will release GPT-5 within three to six months.',
  criteria: 'A model named GPT-5 can be used by the public.',
  condition: null,
  note: null,
  horizonText: 'in three to six months',
  horizonStart: 48,
  horizonEnd: 70,
  windowStart: '2024-11-19',
  windowEnd: '2025-02-19',
  precision: 'month',
  windowBasis: 'spoken',
  hedge: 'I think',
  hedgeLevel: 'likely',
  statedProbability: null,
  reviewBy: null,
  topics: ['models'],
}

export const QUOTE = {
  exact: 'I think GPT-5 will be out in three to six months.',
  prefix: '**Harry Stebbings:**\n\n',
  suffix: ' 😀 We raised $500 million, perh',
  start: 22,
  end: 71,
}

export const EVIDENCE: Evidence = {
  url: 'https://openai.com/index/introducing-gpt-5/',
  title: 'Introducing GPT-5',
  publisher: 'OpenAI',
  publishedOn: '2025-08-07',
  excerpt: null,
  note: 'GPT-5 is announced.',
  stance: 'contradicts',
  archiveUrl: null,
}

export const OUTCOME: Outcome = {
  id: 5,
  statementId: 7,
  verdict: 'false',
  cannotTellReason: null,
  occurredOn: '2025-08-07',
  judgedOn: '2025-08-08',
  rationale: 'There was no GPT-5 by the end of the window; it came in August.',
  supersedesId: null,
  supersedesWhy: null,
  evidence: [EVIDENCE],
  actor: 'an editor',
  recordedAt: '2026-11-20T10:00:00.000Z',
}

export const RECORD: StatementRecord = {
  ...DETAILS,
  ...QUOTE,
  id: 7,
  uid: '0190a0b0-0000-7000-8000-000000000007',
  revision: 2,
  kind: 'prediction',
  state: 'accepted',
  stateReason: null,
  mergedIntoId: null,
  speakerId: 1,
  speaker: 'Harry Stebbings',
  source: { id: 1, title: 'A talk about models', url: null },
  statedOn: '2024-08-19',
  score: null,
  cues: [],
  actor: 'an editor',
  recordedAt: '2026-11-20T09:00:00.000Z',
  outcome: null,
  checkIn: null,
}

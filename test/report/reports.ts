/** Statements and reports made by hand, with defaults for what a test does not care about. */
import type { Evidence, Outcome } from '../../src/domain/outcome.ts'
import { type StatementRecord, type StatementView, viewOf } from '../../src/domain/statement-record.ts'
import type { ReportScope } from '../../src/report/report-scope.ts'
import { buildScorecard, type Scorecard, type ScorecardFacts } from '../../src/report/scorecard.ts'
import { buildStatusReport, type ReportFacts, type StatusReport } from '../../src/report/status-report.ts'

export const AS_OF = '2026-11-24'

export function evidence(given: Partial<Evidence> = {}): Evidence {
  return {
    url: 'https://openai.com/index/introducing-gpt-5/',
    title: 'Introducing GPT-5',
    publisher: 'OpenAI',
    publishedOn: '2025-08-07',
    excerpt: null,
    note: null,
    stance: 'supports',
    archiveUrl: null,
    ...given,
  }
}

export function outcome(given: Partial<Outcome> = {}): Outcome {
  return {
    id: 5,
    statementId: 7,
    verdict: 'false',
    cannotTellReason: null,
    occurredOn: '2025-08-07',
    judgedOn: '2025-08-08',
    rationale: 'No GPT-5 by the end of the window; it came in August.',
    supersedesId: null,
    supersedesWhy: null,
    evidence: [evidence()],
    actor: 'local editor',
    recordedAt: '2026-11-01T10:00:00.000Z',
    ...given,
  }
}

export function statement(given: Partial<StatementRecord> = {}, asOf = AS_OF): StatementView {
  const record: StatementRecord = {
    id: 7,
    uid: '0190a0b0-0000-7000-8000-000000000007',
    revision: 2,
    kind: 'prediction',
    state: 'accepted',
    stateReason: null,
    mergedIntoId: null,
    speakerId: 1,
    speaker: 'Harry Stebbings',
    source: { id: 1, title: '20VC: Aidan Gomez', url: 'https://example.org/20vc' },
    statedOn: '2024-08-19',
    exact: 'GPT-5 will be out in three to six months',
    prefix: '',
    suffix: '',
    start: 100,
    end: 140,
    gist: 'OpenAI will release GPT-5 within three to six months.',
    criteria: null,
    condition: null,
    note: null,
    horizonText: 'three to six months',
    horizonStart: 121,
    horizonEnd: 140,
    windowStart: '2024-11-19',
    windowEnd: '2025-02-19',
    precision: 'month',
    windowBasis: 'spoken',
    hedge: null,
    hedgeLevel: null,
    statedProbability: null,
    reviewBy: null,
    topics: ['models'],
    score: null,
    cues: [],
    actor: 'local editor',
    recordedAt: '2026-11-01T09:00:00.000Z',
    outcome: null,
    checkIn: null,
    ...given,
  }
  return viewOf(record, asOf)
}

export function undated(given: Partial<StatementRecord> = {}, asOf = AS_OF): StatementView {
  return statement(
    {
      horizonText: null,
      horizonStart: null,
      horizonEnd: null,
      windowStart: null,
      windowEnd: null,
      precision: 'vague',
      reviewBy: '2025-08-19',
      ...given,
    },
    asOf,
  )
}

const NOTHING = { statements: [], total: 0 }

const UNLIMITED: ReportScope = {
  source: null,
  sourceId: null,
  speaker: null,
  topic: null,
  kind: null,
  saidFrom: null,
  saidTo: null,
}

/** A scorecard of nothing, unless it is given something. */
export function scorecard(given: Partial<ScorecardFacts> = {}): Scorecard {
  return buildScorecard({
    clocks: { asOf: AS_OF, recordedBy: null },
    scope: UNLIMITED,
    by: null,
    overall: { cases: [], distances: [] },
    groups: [],
    groupsTotal: 0,
    recordedLater: 0,
    firstRecordedAt: '2026-11-01T09:00:00.000Z',
    ...given,
  })
}

type GivenFacts = Partial<Omit<ReportFacts, 'scope'>> & { readonly scope?: Partial<ReportScope> }

export function report({ scope, ...given }: GivenFacts = {}): StatusReport {
  return buildStatusReport({
    clocks: { asOf: AS_OF, recordedBy: null },
    since: '2026-08-24',
    scope: { ...UNLIMITED, ...scope },
    counts: [{ kind: 'prediction', status: 'due', phase: 'closed', count: 1 }],
    headline: {
      sources: 1,
      speakers: 1,
      firstSaidOn: '2024-08-19',
      lastSaidOn: '2024-08-19',
      speaker: 'Harry Stebbings',
      source: '20VC: Aidan Gomez',
    },
    bySpeaker: [],
    byTopic: [],
    bySource: [],
    groupTotals: { speakers: 0, topics: 0, sources: 0 },
    byDueMonth: [],
    byJudgedMonth: [],
    due: [],
    newlyJudged: NOTHING,
    judgedAgain: NOTHING,
    newlyDue: NOTHING,
    added: NOTHING,
    edited: NOTHING,
    next: [],
    comingDue: [NOTHING, NOTHING, NOTHING],
    undated: [],
    reviewDue: 0,
    contested: NOTHING,
    list: [],
    scorecard: scorecard(),
    comparison: null,
    firstRecordedAt: '2026-11-01T09:00:00.000Z',
    ...given,
  })
}

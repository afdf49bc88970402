import { describe, expect, it } from 'vitest'
import {
  checkEvidence,
  checkOutcome,
  effectiveOutcome,
  isDecided,
  type Judged,
  type OutcomeDetails,
  VERDICTS,
  type Verdict,
} from '../../src/domain/outcome.ts'
import { EVIDENCE, OUTCOME } from './examples.ts'

const TODAY = '2026-11-25'
const PREDICTION: Judged = {
  kind: 'prediction',
  statedOn: '2024-08-19',
  window: { start: '2024-11-19', end: '2025-02-19' },
}
/** "Not before 2026." */
const LOWER_BOUND: Judged = { ...PREDICTION, window: { start: '2026-01-01', end: null } }
const UNDATED: Judged = { ...PREDICTION, window: { start: null, end: null } }
const CLAIM: Judged = { ...PREDICTION, kind: 'claim', window: { start: null, end: null } }

/** An outcome that nothing is wrong with: it came true within its window. */
const TRUE: OutcomeDetails = {
  verdict: 'true',
  cannotTellReason: null,
  occurredOn: '2025-01-15',
  judgedOn: '2025-01-16',
  rationale: 'It was released.',
  supersedesWhy: null,
  evidence: [{ ...EVIDENCE, publishedOn: '2025-01-15', stance: 'supports' }],
}
const FALSE: OutcomeDetails = { ...TRUE, verdict: 'false', occurredOn: null, judgedOn: '2025-02-20' }
const CANNOT_TELL: OutcomeDetails = {
  ...TRUE,
  verdict: 'cannot_tell',
  cannotTellReason: 'vague',
  occurredOn: null,
  rationale: null,
  evidence: [],
}
const VOID: OutcomeDetails = { ...FALSE, verdict: 'void', evidence: [] }

function sound(judged: Judged, outcome: OutcomeDetails, previous?: { verdict: Verdict }): void {
  expect(checkOutcome(judged, outcome, previous, TODAY)).toEqual({ problems: [], warnings: [] })
}

function problems(judged: Judged, outcome: OutcomeDetails, previous?: { verdict: Verdict }): [string, string][] {
  return checkOutcome(judged, outcome, previous, TODAY).problems.map(({ pointer, message }) => [pointer, message])
}

function warnings(judged: Judged, outcome: OutcomeDetails): [string, string][] {
  const { problems: wrong, warnings: odd } = checkOutcome(judged, outcome, undefined, TODAY)
  expect(wrong).toEqual([])
  return odd.map(({ pointer, message }) => [pointer, message])
}

describe('rationale and evidence', () => {
  const DECIDED = VERDICTS.filter(isDecided)

  it('are owed by true, partly true and false', () => {
    expect(DECIDED).toEqual(['true', 'partly_true', 'false'])
  })

  it.each(DECIDED)('both missing are both named: %s', (verdict) => {
    const bare = { ...TRUE, verdict, occurredOn: null, judgedOn: '2025-02-20', rationale: null, evidence: [] }
    expect(problems(PREDICTION, bare)).toEqual([
      ['/rationale', `expected a rationale in words with the verdict ${verdict}, got none`],
      ['/evidence', `expected at least one piece of evidence with the verdict ${verdict}, got none`],
    ])
  })

  it('of white space alone is none', () => {
    expect(problems(PREDICTION, { ...TRUE, rationale: ' \n\t' }).map(([pointer]) => pointer)).toEqual(['/rationale'])
  })

  it('are owed for claims as well', () => {
    expect(problems(CLAIM, { ...TRUE, occurredOn: null, evidence: [] }).map(([pointer]) => pointer)).toEqual([
      '/evidence',
    ])
  })

  it('void needs a rationale, for the premise that has gone, and no evidence', () => {
    sound(PREDICTION, VOID)
    expect(problems(PREDICTION, { ...VOID, rationale: '' }).map(([pointer]) => pointer)).toEqual(['/rationale'])
  })

  it('cannot tell needs neither', () => {
    sound(PREDICTION, CANNOT_TELL)
  })
})

describe('cannot tell', () => {
  it('says why', () => {
    expect(problems(PREDICTION, { ...CANNOT_TELL, cannotTellReason: null })).toEqual([
      [
        '/cannotTellReason',
        'expected one of vague, no_public_record, sources_conflict with the verdict cannot_tell, got nothing',
      ],
    ])
  })

  it('is the only verdict that does', () => {
    expect(problems(PREDICTION, { ...TRUE, cannotTellReason: 'vague' })).toEqual([
      ['/cannotTellReason', 'expected nothing with the verdict true, got vague'],
    ])
  })

  it.each([CANNOT_TELL, VOID])('has no day of an event, nor has void', (outcome) => {
    expect(problems(PREDICTION, { ...outcome, occurredOn: '2025-01-15', judgedOn: '2025-02-20' })).toEqual([
      ['/occurredOn', `expected nothing with the verdict ${outcome.verdict}, got 2025-01-15`],
    ])
  })
})

describe('an event after the window', () => {
  it.each(['true', 'partly_true'] as const)('makes it false, not %s', (verdict) => {
    expect(problems(PREDICTION, { ...TRUE, verdict, occurredOn: '2025-02-20', judgedOn: '2025-03-01' })).toEqual([
      [
        '/verdict',
        `expected false, since it happened (2025-02-20) after the window's end (2025-02-19), got ${verdict}; occurredOn is kept and shown as how late it came`,
      ],
    ])
  })

  it('is kept with the verdict false', () => {
    sound(PREDICTION, { ...FALSE, occurredOn: '2025-08-07', judgedOn: '2025-08-08' })
  })

  it('on its last day is not after it', () => {
    sound(PREDICTION, { ...TRUE, occurredOn: '2025-02-19', judgedOn: '2025-02-19' })
  })

  it('in a month or year that the window still touches is in doubt, and the doubt is the speaker’s', () => {
    sound(PREDICTION, { ...TRUE, occurredOn: '2025-02', judgedOn: '2025-03-01' })
    sound(PREDICTION, { ...TRUE, occurredOn: '2025', judgedOn: '2026-01-01' })
    expect(problems(PREDICTION, { ...TRUE, occurredOn: '2025-03', judgedOn: '2025-04-01' })).toHaveLength(1)
  })

  it('is no matter to a claim or an undated prediction', () => {
    sound(CLAIM, { ...TRUE, occurredOn: '2025-08-07', judgedOn: '2025-08-08' })
    sound(UNDATED, { ...TRUE, occurredOn: '2026-08-07', judgedOn: '2026-08-08' })
  })
})

describe('true and false ahead of time', () => {
  it('true may be recorded before the window has ended, and before it has begun', () => {
    sound(PREDICTION, { ...TRUE, judgedOn: '2025-01-16' })
    sound(PREDICTION, {
      ...TRUE,
      occurredOn: '2024-10-01',
      judgedOn: '2024-10-02',
      evidence: [{ ...EVIDENCE, publishedOn: '2024-10-01' }],
    })
  })

  it('false before the window has ended must say why it has become impossible', () => {
    expect(warnings(PREDICTION, { ...FALSE, judgedOn: '2025-02-19' })).toEqual([
      [
        '/rationale',
        "judged false before the window's end (2025-02-19): the rationale must say why it has become impossible",
      ],
    ])
    expect(problems(PREDICTION, { ...FALSE, judgedOn: '2025-02-19', rationale: '' }).map(([at]) => at)).toEqual([
      '/rationale',
    ])
  })

  it('false from the day after the window is as it should be', () => {
    sound(PREDICTION, FALSE)
  })
})

describe('a lower bound', () => {
  it.each(['true', 'partly_true'] as const)('is false, not %s, when it happened earlier', (verdict) => {
    const early = { ...TRUE, verdict, occurredOn: '2025-12-31', judgedOn: '2026-02-01' }
    expect(problems(LOWER_BOUND, early)).toEqual([
      [
        '/verdict',
        `expected false, since it happened (2025-12-31) before the lower bound (2026-01-01), got ${verdict}`,
      ],
    ])
    sound(LOWER_BOUND, { ...early, verdict: 'false' })
  })

  it('may be judged true from its first day on, when nothing has happened yet', () => {
    sound(LOWER_BOUND, { ...TRUE, occurredOn: null, judgedOn: '2026-01-01' })
    expect(problems(LOWER_BOUND, { ...TRUE, occurredOn: null, judgedOn: '2025-12-31' })).toEqual([
      ['/verdict', 'expected no verdict true before the lower bound (2026-01-01) has passed, got judgedOn 2025-12-31'],
    ])
  })

  it('may be judged false as soon as it has happened', () => {
    sound(LOWER_BOUND, { ...FALSE, occurredOn: '2025-02-01', judgedOn: '2025-02-02' })
  })

  it('is in doubt in a year that it divides, and the doubt is the speaker’s', () => {
    const mid = { ...LOWER_BOUND, window: { start: '2026-06-01', end: null } }
    sound(mid, { ...TRUE, occurredOn: '2026', judgedOn: '2026-11-01' })
  })
})

describe('the day of the judgement', () => {
  it.each([
    ['today at the latest', '2026-11-26', 'expected today (2026-11-25) at the latest, got 2026-11-26'],
    [
      'never before the words were said',
      '2024-08-18',
      'expected 2024-08-19 (the day it was said) or later, got 2024-08-18',
    ],
    ['a day', '2025-02', 'expected a day as YYYY-MM-DD, got "2025-02"'],
  ])('is %s', (_words, judgedOn, message) => {
    expect(problems(UNDATED, { ...CANNOT_TELL, judgedOn })).toEqual([['/judgedOn', message]])
  })

  it('may be today, and the day on which it was said', () => {
    sound(UNDATED, { ...CANNOT_TELL, judgedOn: TODAY })
    sound(UNDATED, { ...CANNOT_TELL, judgedOn: '2024-08-19' })
  })

  it('never lies before the event that it rests on', () => {
    expect(problems(PREDICTION, { ...TRUE, judgedOn: '2025-01-14' })).toEqual([
      [
        '/judgedOn',
        'expected a day from 2025-01-15 (occurredOn) on, got 2025-01-14: nobody can judge an event before it happens',
      ],
    ])
    sound(PREDICTION, { ...TRUE, judgedOn: '2025-01-15' })
    // Known to the month: any day of it may be the one.
    sound(PREDICTION, { ...TRUE, occurredOn: '2025-01', judgedOn: '2025-01-02' })
    expect(problems(PREDICTION, { ...TRUE, occurredOn: '2025-01', judgedOn: '2024-12-31' })).toHaveLength(1)
  })
})

describe('the day of the event', () => {
  it('does not lie in the future', () => {
    expect(problems(UNDATED, { ...TRUE, occurredOn: '2026-11-26', judgedOn: '2026-11-25' })).toContainEqual([
      '/occurredOn',
      'expected today (2026-11-25) at the latest, got 2026-11-26',
    ])
    sound(UNDATED, { ...TRUE, occurredOn: '2026', judgedOn: TODAY })
  })

  it('is a day, a month or a year, and nothing else is said of it otherwise', () => {
    expect(problems(PREDICTION, { ...TRUE, occurredOn: 'January', evidence: [] })).toEqual([
      ['/occurredOn', 'expected a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY), got "January"'],
      ['/evidence', 'expected at least one piece of evidence with the verdict true, got none'],
    ])
  })

  it('before the prediction was made is odd', () => {
    expect(warnings(UNDATED, { ...TRUE, occurredOn: '2024-08-18' })).toEqual([
      ['/occurredOn', '2024-08-18 lies before the day it was said (2024-08-19)'],
    ])
    sound(UNDATED, { ...TRUE, occurredOn: '2024-08' })
    // A claim is about the past.
    sound(CLAIM, { ...TRUE, occurredOn: '1999' })
  })
})

describe('judging again', () => {
  it('says why the new judgement takes the place of the old one', () => {
    expect(problems(PREDICTION, FALSE, { verdict: 'true' })).toEqual([
      ['/supersedesWhy', 'expected why this judgement takes the place of the one recorded before (true), got nothing'],
    ])
    expect(problems(PREDICTION, { ...FALSE, supersedesWhy: '  ' }, { verdict: 'true' })).toHaveLength(1)
    sound(PREDICTION, { ...FALSE, supersedesWhy: 'The release was another model.' }, { verdict: 'true' })
  })

  it('is needed for the same verdict too', () => {
    expect(problems(PREDICTION, FALSE, { verdict: 'false' })).toHaveLength(1)
  })
})

describe('evidence', () => {
  it.each([
    ['url', 'javascript:alert(1)', '/evidence/1/url', 'expected an http or https address, got "javascript:alert(1)"'],
    ['url', 'openai.com', '/evidence/1/url', 'expected an http or https address, got "openai.com"'],
    ['url', '', '/evidence/1/url', 'expected an http or https address, got ""'],
    ['archiveUrl', 'file:///etc/x', '/evidence/1/archiveUrl', 'an http or https address, got "file:///etc/x"'],
    ['title', ' ', '/evidence/1/title', 'expected a title, got an empty one'],
    ['publishedOn', '2025-02-30', '/evidence/1/publishedOn', 'expected a day as YYYY-MM-DD, got "2025-02-30"'],
    ['publishedOn', '2026-11-26', '/evidence/1/publishedOn', 'expected today (2026-11-25) at the latest'],
  ])('with a %s of %j is refused, and its place is told', (field, value, pointer, message) => {
    expect(checkEvidence(PREDICTION, [EVIDENCE, { ...EVIDENCE, [field]: value }], TODAY)).toEqual({
      problems: [{ pointer, message: expect.stringContaining(message) }],
      warnings: [],
    })
  })

  it('published before a prediction was made gets a warning; before a claim it may well be', () => {
    const old = [{ ...EVIDENCE, publishedOn: '2024-08-18' }]
    expect(checkEvidence(PREDICTION, old, TODAY)).toEqual({
      problems: [],
      warnings: [
        {
          pointer: '/evidence/0/publishedOn',
          message: 'published on 2024-08-18, before the prediction was made (2024-08-19)',
        },
      ],
    })
    expect(checkEvidence(CLAIM, old, TODAY)).toEqual({ problems: [], warnings: [] })
  })

  it('may be undated', () => {
    expect(checkEvidence(PREDICTION, [{ ...EVIDENCE, publishedOn: null }], TODAY)).toEqual({
      problems: [],
      warnings: [],
    })
  })
})

it('every fault is told at once', () => {
  const wrong: OutcomeDetails = {
    ...TRUE,
    cannotTellReason: 'vague',
    occurredOn: '2026-12-01',
    judgedOn: '2024-01-01',
    rationale: null,
    evidence: [{ ...EVIDENCE, url: 'x', title: '' }],
  }
  expect(problems(PREDICTION, wrong, { verdict: 'false' }).map(([pointer]) => pointer)).toEqual([
    '/rationale',
    '/cannotTellReason',
    '/supersedesWhy',
    '/judgedOn',
    '/judgedOn',
    '/occurredOn',
    '/verdict',
    '/evidence/0/url',
    '/evidence/0/title',
  ])
})

describe('the outcome that counts', () => {
  const first = { ...OUTCOME, id: 1, judgedOn: '2025-02-20', recordedAt: '2026-11-20T10:00:00.000Z' }
  const second = { ...OUTCOME, id: 2, judgedOn: '2025-08-08', recordedAt: '2026-11-21T10:00:00.000Z' }
  /** Recorded last, for a day before the others. */
  const third = { ...OUTCOME, id: 3, judgedOn: '2025-01-01', recordedAt: '2026-11-22T10:00:00.000Z' }

  it.each([
    ['none before the first judgement', '2024-12-31', null, undefined],
    ['the last recorded, although judged for an earlier day', '2026-01-01', null, 3],
    ['the one judged by then', '2025-01-01', null, 3],
    ['the one that the ledger held by then', '2026-01-01', '2026-11-21T10:00:00.000Z', 2],
    ['the one judged by then of those held by then', '2025-03-01', '2026-11-21T23:59:59.999Z', 1],
    ['none when the ledger held none', '2026-01-01', '2026-11-20T09:59:59.999Z', undefined],
    ['the first, at the very instant it was recorded', '2026-01-01', '2026-11-20T10:00:00.000Z', 1],
    ['none that was judged later, of those held by then', '2025-01-01', '2026-11-21T23:59:59.999Z', undefined],
  ])('is %s', (_words, asOf, recordedBy, id) => {
    for (const order of [
      [first, second, third],
      [third, first, second],
    ]) {
      expect(effectiveOutcome(order, { asOf, recordedBy })?.id).toBe(id)
    }
  })

  it('is the later of two recorded at one instant', () => {
    const twin = { ...second, recordedAt: first.recordedAt }
    expect(effectiveOutcome([twin, first], { asOf: '2026-01-01', recordedBy: null })?.id).toBe(2)
  })

  it('is none without outcomes', () => {
    expect(effectiveOutcome([], { asOf: '2026-01-01', recordedBy: null })).toBeUndefined()
  })
})

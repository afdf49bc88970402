import { describe, expect, it } from 'vitest'
import { ReckonError } from '../../src/domain/errors.ts'
import {
  type Decision,
  decide,
  defaultReviewBy,
  problemsOfStatement,
  type StatementDetails,
} from '../../src/domain/statement.ts'
import { DETAILS, QUOTE, TEXT } from './examples.ts'

const STATED_ON = '2024-08-19'
const PREDICTION = { ...DETAILS, ...QUOTE, kind: 'prediction' as const }

function problems(given: Partial<StatementDetails> & { kind?: 'claim' }): [string, string][] {
  return problemsOfStatement({ ...PREDICTION, ...given }, STATED_ON, TEXT).map(({ pointer, message }) => [
    pointer,
    message,
  ])
}

describe('a statement', () => {
  it('has nothing wrong with it when all of it stands in the source', () => {
    expect(problems({})).toEqual([])
  })

  it.each<[string, Partial<StatementDetails>]>([
    ['of a single day', { windowStart: '2024-12-01', windowEnd: '2024-12-01' }],
    ['that begins on the day it was said', { windowStart: STATED_ON }],
    ['without an end', { windowEnd: null }],
    ['that is not there', { windowStart: null, windowEnd: null }],
  ])('may have a window %s', (_words, given) => {
    expect(problems(given)).toEqual([])
  })

  it.each<[string, Partial<StatementDetails>, string, string]>([
    [
      'that ends before it begins',
      { windowEnd: '2024-11-18' },
      '/windowEnd',
      'expected a day from 2024-11-19 (windowStart) on, got 2024-11-18',
    ],
    [
      'that begins before it was said',
      { windowStart: '2024-08-18' },
      '/windowStart',
      'expected 2024-08-19 (statedOn) or later, got 2024-08-18',
    ],
    [
      'with an end alone',
      { windowStart: null },
      '/windowStart',
      'expected 2024-08-19 (statedOn) or later with a windowEnd, got nothing',
    ],
    ['of no days', { windowStart: '2025-02-30' }, '/windowStart', 'expected a day as YYYY-MM-DD, got "2025-02-30"'],
  ])('of the future has no window %s', (_words, given, pointer, message) => {
    expect(problems(given)).toContainEqual([pointer, message])
  })

  it('of the past may speak of any time', () => {
    expect(problems({ kind: 'claim', windowStart: '2019-01-01', windowEnd: '2019-12-31' })).toEqual([])
    expect(problems({ kind: 'claim', windowStart: null, windowEnd: '2019-12-31' })).toEqual([])
  })

  it('is never reviewed before it was said', () => {
    expect(problems({ reviewBy: '2024-08-18' })).toEqual([
      ['/reviewBy', 'expected 2024-08-19 (statedOn) or later, got 2024-08-18'],
    ])
    expect(problems({ reviewBy: STATED_ON })).toEqual([])
  })

  it('has the words of its horizon at their place, wherever in the source', () => {
    expect(problems({ horizonStart: 47 })).toEqual([
      ['/horizonText', `expected the source's own words at 47..70, got "in three to six months"`],
    ])
    expect(problems({ horizonStart: null, horizonEnd: null })).toEqual([])
    expect(problems({ horizonText: 'in six months', horizonStart: null, horizonEnd: null })).toEqual([
      ['/horizonText', 'expected words of the source, got "in six months"'],
    ])
  })

  it('has its hedge within the quote', () => {
    // It stands in the source, beside the quote.
    expect(problems({ hedge: 'perhaps' })).toEqual([['/hedge', 'expected words of the quote, got "perhaps"']])
  })

  it.each([-0.01, 1.01, Number.NaN])('has no probability of %d', (statedProbability) => {
    expect(problems({ statedProbability }).map(([pointer]) => pointer)).toEqual(['/statedProbability'])
  })

  it.each([0, 0.5, 1])('may have a probability of %d', (statedProbability) => {
    expect(problems({ statedProbability })).toEqual([])
  })

  it.each(['models', 'gpt-5', '机器人', 'x'.repeat(50)])('may have the topic %s', (topic) => {
    expect(problems({ topics: [topic] })).toEqual([])
  })

  it.each(['', 'two words', '-models', 'a,b', 'x'.repeat(51), '<b>'])('has no topic %j', (topic) => {
    expect(problems({ topics: ['models', topic] }).map(([pointer]) => pointer)).toEqual(['/topics/1'])
  })

  it('is told every fault at once', () => {
    const wrong = { windowStart: '2024-01-01', hedge: 'maybe', statedProbability: 2, topics: ['a b'] }
    expect(problems(wrong).map(([pointer]) => pointer)).toEqual([
      '/windowStart',
      '/hedge',
      '/statedProbability',
      '/topics/0',
    ])
  })
})

describe('the review of an undated prediction', () => {
  const UNDATED = { start: null, end: null }

  it('is a year after it was said', () => {
    expect(defaultReviewBy('prediction', UNDATED, '2024-08-19')).toBe('2025-08-19')
    expect(defaultReviewBy('prediction', UNDATED, '2024-02-29')).toBe('2025-02-28')
  })

  it('is none for what has a date, or is no prediction', () => {
    expect(defaultReviewBy('prediction', { start: '2028-01-01', end: null }, STATED_ON)).toBeNull()
    expect(defaultReviewBy('claim', UNDATED, STATED_ON)).toBeNull()
  })
})

describe('an editor’s decision', () => {
  it.each<[Decision, ReturnType<typeof decide>]>([
    [{ decision: 'accept' }, { state: 'accepted', stateReason: null, mergedIntoId: null }],
    [
      { decision: 'reject', reason: ' Not checkable. ' },
      { state: 'rejected', stateReason: 'Not checkable.', mergedIntoId: null },
    ],
    [
      { decision: 'merge', into: 3 },
      { state: 'merged', stateReason: null, mergedIntoId: 3 },
    ],
    [
      { decision: 'merge', into: 3, reason: 'Said twice.' },
      { state: 'merged', stateReason: 'Said twice.', mergedIntoId: 3 },
    ],
  ])('%j leads to its state', (decision, state) => {
    expect(decide(7, decision)).toEqual(state)
  })

  it.each<[string, Decision, string]>([
    ['a rejection without a reason', { decision: 'reject', reason: '  ' }, '/reason'],
    ['a merge into itself', { decision: 'merge', into: 7 }, '/into'],
  ])('%s is refused', (_words, decision, pointer) => {
    expect(() => decide(7, decision)).toThrow(
      expect.objectContaining({
        name: ReckonError.name,
        code: 'invalid',
        problems: [expect.objectContaining({ pointer })],
      }),
    )
  })
})

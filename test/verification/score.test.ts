import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HEDGE_LEVELS } from '../../src/domain/hedge.ts'
import { windowPhase } from '../../src/verification/case-count.ts'
import { scoreOf } from '../../src/verification/score.ts'
import { WORD_PROBABILITIES } from '../../src/verification/word-probabilities.ts'
import { anyCases, cases, shuffled } from './cases.ts'

describe('the phase of a window', () => {
  const asOf = '2025-02-20'
  it.each([
    ['undated', { start: null, end: null }],
    ['running', { start: '2024-11-19', end: '2025-02-20' }],
    ['running', { start: '2026-01-01', end: '2026-12-31' }],
    ['closed', { start: '2024-11-19', end: '2025-02-19' }],
    ['bound_ahead', { start: '2025-02-21', end: null }],
    ['bound_passed', { start: '2025-02-20', end: null }],
  ] as const)('is %s for %j', (phase, window) => {
    expect(windowPhase('prediction', window, asOf)).toBe(phase)
  })

  it('of a claim is none', () => {
    expect(windowPhase('claim', { start: '2020-01-01', end: '2020-12-31' }, asOf)).toBe('undated')
  })
})

/** A record worked through by hand below. */
const RECORD = [
  cases({ hedgeLevel: 'certain', count: 8 }),
  cases({ verdict: 'false', late: true, hedgeLevel: 'possible', count: 2 }),
  cases({ verdict: 'false', hedgeLevel: 'possible', count: 2 }),
  cases({ verdict: 'cannot_tell', count: 1 }),
  cases({ verdict: null, count: 3 }),
  cases({ phase: 'running', verdict: 'partly_true', hedgeLevel: 'likely', count: 2 }),
  cases({ phase: 'running', verdict: null, count: 4 }),
  cases({ phase: 'undated', verdict: 'true', count: 3 }),
  cases({ phase: 'undated', verdict: null, count: 5 }),
  cases({ phase: 'bound_passed', verdict: 'true', count: 6 }),
  cases({ phase: 'bound_ahead', verdict: null, count: 1 }),
  cases({ kind: 'claim', phase: 'undated', verdict: 'true', count: 9 }),
  cases({ kind: 'claim', phase: 'undated', verdict: 'false', count: 1 }),
  cases({ kind: 'claim', phase: 'undated', verdict: null, count: 20 }),
]

describe('the score of a record', () => {
  const { predictions, claims } = scoreOf(RECORD, [{ days: 169, count: 2 }])

  it('narrows from what was accepted to what can be scored', () => {
    // accepted 8+2+2+1+3 +2+4 +3+5 +6+1; datable 16+6; closed 16; judged 16−3; scored 13−1
    expect(predictions.stations).toEqual({ accepted: 37, datable: 22, windowClosed: 16, judged: 13, scored: 12 })
  })

  it('takes closed windows for the hit rate, and all that was judged beside it, without lower bounds', () => {
    expect(predictions.closedWindows).toMatchObject({ n: 12, true: 8, partlyTrue: 0, late: 2, false: 2 })
    expect(predictions.allJudged).toMatchObject({ n: 17, true: 11, partlyTrue: 2, late: 2, false: 2 })
    expect(predictions.oneSided).toMatchObject({ accepted: 7, passed: 6, hits: { n: 6, true: 6 } })
  })

  it('tells how much can be checked at all', () => {
    // judged: 13 + 2 + 3 + 6
    expect(predictions.checkability).toMatchObject({
      undated: { hits: 8, n: 37 },
      cannotTell: { hits: 1, n: 24 },
      void: { hits: 0, n: 24 },
      overdue: { hits: 3, n: 22 },
    })
  })

  it('keeps claims apart', () => {
    expect(claims).toMatchObject({ accepted: 30, judged: 10, hits: { n: 10, true: 9, strict: { rate: 0.9 } } })
  })

  it('tells what became of each word, with n, and what readers take it for', () => {
    expect(predictions.calibration.levels.map(({ level, hits }) => [level, hits.true, hits.n])).toEqual([
      ['certain', 8, 8],
      ['likely', 0, 0],
      ['possible', 0, 4],
      [null, 0, 0],
    ])
    expect(predictions.calibration.levels[1]?.hits.strict.reason).toBe('no_data')
    expect(predictions.calibration.levels[2]?.meaning?.probability).toBe(0.385)
  })

  it('infers a Brier score from words, apart from stated numbers', () => {
    // 8 certain came: 8 · 0.004²; 4 possible did not: 4 · 0.385²; over 12
    expect(predictions.calibration.inferred.score).toBeCloseTo((8 * 0.004 ** 2 + 4 * 0.385 ** 2) / 12, 12)
    expect(predictions.calibration.stated).toMatchObject({ n: 0, score: null, reason: 'no_data' })
  })

  it('scores a stated probability as stated, not by the word beside it', () => {
    const { calibration } = scoreOf(
      [cases({ hedgeLevel: 'likely', statedProbability: 0.9, count: 10 })],
      [],
    ).predictions
    expect(calibration.stated.score).toBeCloseTo(0.01, 12)
    expect(calibration.inferred.n).toBe(0)
  })

  it('says nothing of nothing', () => {
    const nothing = scoreOf([], [])
    expect(nothing.predictions.closedWindows.strict).toMatchObject({ n: 0, rate: null, reason: 'no_data' })
    expect(nothing.predictions.timeliness).toMatchObject({ n: 0, medianDays: null, reason: 'no_data' })
    expect(nothing.claims.hits.strict.reason).toBe('no_data')
  })

  it('does not depend on the order, and each station is a part of the one before', () => {
    fc.assert(
      fc.property(anyCases, fc.nat(100), (some, seed) => {
        const score = scoreOf(some, [])
        expect(scoreOf(shuffled(some, seed), [])).toEqual(score)
        const { accepted, datable, windowClosed, judged, scored } = score.predictions.stations
        expect([accepted, datable, windowClosed, judged, scored].toSorted((a, b) => b - a)).toEqual([
          accepted,
          datable,
          windowClosed,
          judged,
          scored,
        ])
        expect(score.predictions.closedWindows.n).toBe(scored)
      }),
    )
  })
})

describe('what readers take words for', () => {
  it('falls from certain to possible, each within its own quartiles', () => {
    const meanings = HEDGE_LEVELS.map((level) => WORD_PROBABILITIES[level])
    expect(meanings.map(({ probability }) => probability)).toEqual([0.996, 0.711, 0.385])
    for (const { low, probability, high } of meanings) {
      expect(low).toBeLessThanOrEqual(probability)
      expect(probability).toBeLessThanOrEqual(high)
    }
  })
})

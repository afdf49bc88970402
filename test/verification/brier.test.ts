import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brierScore, type ForecastGroup } from '../../src/verification/brier.ts'
import { shuffled } from './cases.ts'

/**
 * Probability of precipitation over the USA, some 12,400 forecasts: Wilks (1995), Statistical Methods in the Atmospheric Sciences, Table 7.3, as the R package
 * `verification` prints it in its help of `attribute`: forecast, share of forecasts, share of events. Base rate there: 0.162.
 */
const PRECIPITATION = [
  [0, 0.4112, 0.006],
  [0.05, 0.0671, 0.019],
  [0.1, 0.1833, 0.059],
  [0.2, 0.0986, 0.15],
  [0.3, 0.0616, 0.277],
  [0.4, 0.0366, 0.377],
  [0.5, 0.0303, 0.511],
  [0.6, 0.0275, 0.587],
  [0.7, 0.0245, 0.723],
  [0.8, 0.022, 0.779],
  [0.9, 0.017, 0.934],
  [1, 0.0203, 0.933],
].map(([probability = 0, share = 0, observed = 0]): ForecastGroup => {
  const n = Math.round(share * 12_402)
  return { probability, n, hits: Math.round(n * observed) }
})

const groups = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 60 }))
    .chain(([percent, n]) => fc.nat(n).map((hits) => ({ probability: percent / 100, n, hits }))),
  { minLength: 1, maxLength: 12 },
)

/** Each forecast beside its event, one by one, as the score is defined. */
const oneByOne = (some: readonly ForecastGroup[]) =>
  some.flatMap(({ probability, n, hits }) =>
    Array.from({ length: n }, (_, index) => (probability - (index < hits ? 1 : 0)) ** 2),
  )

describe('the Brier score', () => {
  it('is worked by hand', () => {
    // Ten forecasts. 0.8 five times, four came: 4 · 0.04 + 1 · 0.64 = 0.8. 0.4 five times, one came: 1 · 0.36 + 4 · 0.16 = 1. Sum 1.8 / 10.
    const score = brierScore([
      { probability: 0.8, n: 5, hits: 4 },
      { probability: 0.4, n: 5, hits: 1 },
    ])
    expect(score.score).toBeCloseTo(0.18, 12)
    // 0.8 came in 0.8: 0. 0.4 came in 0.2: 5 · 0.04 / 10.
    expect(score.miscalibration).toBeCloseTo(0.02, 12)
    // Base 0.5: 5 · 0.3² + 5 · 0.3² = 0.9 / 10.
    expect(score.discrimination).toBeCloseTo(0.09, 12)
    expect(score.uncertainty).toBeCloseTo(0.25, 12)
  })

  it('has the parts of the precipitation forecasts of a textbook', () => {
    const score = brierScore(PRECIPITATION)
    const base = PRECIPITATION.reduce((sum, { hits }) => sum + hits, 0) / score.n
    expect(base.toFixed(3)).toBe('0.162')
    expect(score.uncertainty).toBeCloseTo(0.162 * 0.838, 3)
    expect(score.miscalibration).toBeCloseTo(0.00083, 5)
    expect(score.discrimination).toBeCloseTo(0.0628, 4)
    expect(score.score).toBeCloseTo(0.0735, 4)
  })

  it('agrees with the reference implementation in R', () => {
    // SpecsVerification::BrierDecomp (Siegert 2020), one bin for each value: A forecasts, B events, C sum of forecasts in a bin, Y events in all.
    const n = PRECIPITATION.reduce((sum, group) => sum + group.n, 0)
    const y = PRECIPITATION.reduce((sum, { hits }) => sum + hits, 0)
    const sum = (of: (a: number, b: number, c: number) => number) =>
      PRECIPITATION.reduce((total, group) => total + of(group.n, group.hits, group.n * group.probability), 0)
    const score = brierScore(PRECIPITATION)
    expect(score.miscalibration).toBeCloseTo(sum((a, b, c) => (b - c) ** 2 / a) / n, 14)
    expect(score.discrimination).toBeCloseTo(sum((a, b) => a * (b / a - y / n) ** 2) / n, 14)
    expect(score.uncertainty).toBeCloseTo((y * (n - y)) / n / n, 14)
  })

  it('is 0 for a perfect forecaster, 1 for one who is certain and always wrong, 0.25 for one half', () => {
    const perfect = brierScore([
      { probability: 1, n: 6, hits: 6 },
      { probability: 0, n: 6, hits: 0 },
    ])
    expect(perfect).toMatchObject({ score: 0, miscalibration: 0, discrimination: 0.25, uncertainty: 0.25 })
    expect(
      brierScore([
        { probability: 1, n: 6, hits: 0 },
        { probability: 0, n: 6, hits: 6 },
      ]).score,
    ).toBe(1)
    expect(brierScore([{ probability: 0.5, n: 12, hits: 3 }]).score).toBe(0.25)
  })

  it('adds up exactly, and is the mean squared difference, whatever the forecasts', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const { n, score, miscalibration, discrimination, uncertainty, reason } = brierScore(some)
        if (
          reason !== null ||
          score === null ||
          miscalibration === null ||
          discrimination === null ||
          uncertainty === null
        ) {
          expect(n).toBeLessThan(10)
          return
        }
        expect(score).toBeCloseTo(miscalibration - discrimination + uncertainty, 10)
        const squares = oneByOne(some)
        expect(score).toBeCloseTo(squares.reduce((sum, square) => sum + square, 0) / squares.length, 10)
        for (const part of [score, miscalibration, discrimination, uncertainty]) {
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(1)
        }
        expect(discrimination).toBeLessThanOrEqual(uncertainty + 1e-12)
      }),
    )
  })

  it('does not depend on the order, or on how forecasts of one value are split', () => {
    fc.assert(
      fc.property(groups, fc.nat(100), (some, seed) => {
        const split = some.flatMap(({ probability, n, hits }) => [
          { probability, n: hits, hits },
          { probability, n: n - hits, hits: 0 },
        ])
        expect(brierScore(shuffled(split, seed))).toEqual(brierScore(some))
      }),
    )
  })

  it('has no number of nothing or of a few', () => {
    expect(brierScore([])).toEqual({
      n: 0,
      score: null,
      miscalibration: null,
      discrimination: null,
      uncertainty: null,
      reason: 'no_data',
      groups: [],
    })
    const few = [{ probability: 0.9, n: 3, hits: 3 }]
    expect(brierScore(few)).toMatchObject({ n: 3, score: null, reason: 'too_few', groups: few })
  })

  it.each([
    [{ probability: 1.2, n: 1, hits: 1 }],
    [{ probability: -0.1, n: 1, hits: 1 }],
    [{ probability: Number.NaN, n: 1, hits: 1 }],
    [{ probability: 0.5, n: 1, hits: 2 }],
  ])('refuses %j', (group) => {
    expect(() => brierScore([group])).toThrow(RangeError)
  })
})

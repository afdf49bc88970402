import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeliness } from '../../src/verification/timeliness.ts'
import { weightedQuantile } from '../../src/verification/weighted-quantile.ts'
import { shuffled } from './cases.ts'

const counted = (...values: readonly number[]) => values.map((value) => ({ value, count: 1 }))

describe('a quantile of counted values', () => {
  it.each([
    // R: quantile(c(1, 2, 3, 4), c(.25, .5, .75)) is 1.75, 2.5, 3.25
    [0, 1],
    [0.25, 1.75],
    [0.5, 2.5],
    [0.75, 3.25],
    [1, 4],
  ])('of 1, 2, 3, 4 at %s is %s', (share, expected) => {
    expect(weightedQuantile(counted(1, 2, 3, 4), share)).toBe(expected)
  })

  it('counts a value as often as it occurs', () => {
    // 0 0 0 10: the median stands between the second and the third.
    expect(
      weightedQuantile(
        [
          { value: 0, count: 3 },
          { value: 10, count: 1 },
        ],
        0.5,
      ),
    ).toBe(0)
  })

  it('of nothing is nothing', () => {
    expect(weightedQuantile([], 0.5)).toBeUndefined()
  })

  it('lies among the values and grows with the share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (values, a, b) => {
          const sorted = counted(...values.toSorted((x, y) => x - y))
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
            (share) => weightedQuantile(sorted, share / 20) ?? NaN,
          )
          expect(low).toBeLessThanOrEqual((high as number) + 1e-9)
          expect(low).toBeGreaterThanOrEqual(Math.min(...values))
          expect(high).toBeLessThanOrEqual(Math.max(...values))
        },
      ),
    )
  })
})

describe('timeliness', () => {
  const some = [
    { days: 0, count: 6 },
    { days: 169, count: 1 },
    { days: -10, count: 2 },
    { days: 30, count: 2 },
  ]

  it('tells median and quartiles, late positive, early negative', () => {
    // -10 -10 0 0 0 0 0 0 30 30 169: the median is the sixth; the quartiles stand at 2.5 and 7.5, counted from 0: 0 and half-way from 0 to 30.
    expect(timeliness(some)).toEqual({
      n: 11,
      early: 2,
      inWindow: 6,
      late: 3,
      medianDays: 0,
      quartileDays: { low: 0, high: 15 },
      reason: null,
    })
  })

  it('tells only counts of a few events, and that there is nothing of none', () => {
    expect(timeliness([{ days: 169, count: 1 }])).toEqual({
      n: 1,
      early: 0,
      inWindow: 0,
      late: 1,
      medianDays: null,
      quartileDays: null,
      reason: 'too_few',
    })
    expect(timeliness([]).reason).toBe('no_data')
  })

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.nat(100), (seed) => {
        expect(timeliness(shuffled(some, seed))).toEqual(timeliness(some))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../../src/verification/wilson.ts'

describe('the Wilson interval', () => {
  it('is that of Newcombe’s table of worked examples', () => {
    // Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 857-872, Table I, method 3.
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const
    for (const [hits, n, low, high] of published) {
      const interval = wilsonInterval(hits, n)
      expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)])
    }
  })

  it('is worked by hand for 5 of 10', () => {
    // z² = 3.84146; middle (0.5 + 0.192073) / 1.384146 = 0.5; reach √(0.384146 · (0.25 + 0.096036)) / 1.384146 = 0.263407
    expect(wilsonInterval(5, 10).low).toBeCloseTo(0.236593, 6)
    expect(wilsonInterval(5, 10).high).toBeCloseTo(0.763407, 6)
  })

  it('lies within 0 and 1, holds the share that was seen, and is as wide below as above', () => {
    const some = fc
      .integer({ min: 1, max: 100_000 })
      .chain((n) => fc.integer({ min: 0, max: n }).map((hits) => [hits, n] as const))
    fc.assert(
      fc.property(some, ([hits, n]) => {
        const { low, high } = wilsonInterval(hits, n)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(hits / n)
        expect(high).toBeGreaterThanOrEqual(hits / n)
        const mirrored = wilsonInterval(n - hits, n)
        expect(mirrored.low).toBeCloseTo(1 - high, 12)
        expect(mirrored.high).toBeCloseTo(1 - low, 12)
      }),
    )
  })

  it('narrows as cases are added at the same share', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), (hits, misses) => {
        const width = (times: number) => {
          const { low, high } = wilsonInterval(hits * times, (hits + misses) * times)
          return high - low
        }
        expect(width(2)).toBeLessThan(width(1))
      }),
    )
  })

  it.each([
    [3, 2],
    [-1, 2],
    [0, 0],
    [0.5, 2],
    [1, Number.NaN],
  ])('refuses %s of %s', (hits, n) => {
    expect(() => wilsonInterval(hits, n)).toThrow(RangeError)
  })
})

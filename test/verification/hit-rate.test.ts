import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hitRate, LATE_CREDIT, PARTLY_CREDIT } from '../../src/verification/hit-rate.ts'
import { MINIMUM_N } from '../../src/verification/no-number.ts'
import { proportion } from '../../src/verification/proportion.ts'
import { wilsonInterval } from '../../src/verification/wilson.ts'
import { anyCases, cases, shuffled } from './cases.ts'

describe('a proportion', () => {
  it('is a rate with its interval', () => {
    expect(proportion(6, 12)).toEqual({ hits: 6, n: 12, rate: 0.5, interval: wilsonInterval(6, 12), reason: null })
  })

  it('has no rate of nothing, which is neither 0 nor 1', () => {
    expect(proportion(0, 0)).toEqual({ hits: 0, n: 0, rate: null, interval: null, reason: 'no_data' })
  })

  it('has no rate of a few cases, but their counts', () => {
    expect(proportion(9, MINIMUM_N - 1)).toEqual({ hits: 9, n: 9, rate: null, interval: null, reason: 'too_few' })
    expect(proportion(0, MINIMUM_N).rate).toBe(0)
  })

  it('is shown from the n on at which an even record’s interval begins to say something', () => {
    const { low, high } = wilsonInterval((MINIMUM_N - 2) / 2, MINIMUM_N - 2)
    expect(high - low).toBeGreaterThan(0.5)
  })

  it('refuses more hits than cases', () => {
    expect(() => proportion(2, 1)).toThrow(RangeError)
  })
})

describe('the hit rate', () => {
  it('is strict and lenient side by side', () => {
    const rate = hitRate([
      cases({ count: 5 }),
      cases({ verdict: 'partly_true', count: 4 }),
      cases({ verdict: 'false', late: true, count: 2 }),
      cases({ verdict: 'false', count: 1 }),
      // Not scored: they say nothing about the speaker's foresight.
      cases({ verdict: 'cannot_tell', count: 7 }),
      cases({ verdict: 'void', count: 8 }),
      cases({ verdict: null, count: 9 }),
    ])
    // n = 5 + 4 + 2 + 1; strict 5 / 12; lenient (5 + 4 · 0.5 + 2 · 1) / 12
    expect(rate).toEqual({
      n: 12,
      true: 5,
      partlyTrue: 4,
      late: 2,
      false: 1,
      strict: { hits: 5, n: 12, rate: 5 / 12, interval: wilsonInterval(5, 12), reason: null },
      lenient: { credit: 9, n: 12, rate: 0.75, reason: null },
    })
  })

  it('of nothing has no rate', () => {
    const { strict, lenient } = hitRate([cases({ verdict: null })])
    expect([strict.rate, strict.reason, lenient.rate, lenient.reason]).toEqual([null, 'no_data', null, 'no_data'])
  })

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(anyCases, fc.nat(100), (some, seed) => {
        expect(hitRate(shuffled(some, seed))).toEqual(hitRate(some))
      }),
    )
  })

  it('is never lower leniently than strictly, and a better verdict never lowers it', () => {
    fc.assert(
      fc.property(anyCases, (some) => {
        const [base, others] = [hitRate([...some, cases({ verdict: 'false', count: 10 })]), [...some]]
        const partly = hitRate([...others, cases({ verdict: 'partly_true', count: 10 })])
        const came = hitRate([...others, cases({ count: 10 })])
        for (const { strict, lenient } of [base, partly, came]) {
          expect(lenient.rate ?? 0).toBeGreaterThanOrEqual(strict.rate ?? 0)
          expect(lenient.rate ?? 0).toBeLessThanOrEqual(1)
        }
        expect(partly.lenient.credit - base.lenient.credit).toBe(10 * PARTLY_CREDIT)
        expect(came.lenient.credit - base.lenient.credit).toBe(10)
        expect(partly.strict.hits).toBe(base.strict.hits)
        expect(came.strict.hits).toBe(base.strict.hits + 10)
      }),
    )
  })

  it('credits parts between nothing and all', () => {
    for (const credit of [PARTLY_CREDIT, LATE_CREDIT]) {
      expect(credit).toBeGreaterThan(0)
      expect(credit).toBeLessThanOrEqual(1)
    }
  })

  it('of a perfect record is 1', () => {
    const { strict, lenient } = hitRate([cases({ count: 30 })])
    expect([strict.rate, strict.interval?.high, lenient.rate]).toEqual([1, 1, 1])
  })
})

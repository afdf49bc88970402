/** Case counts made by hand, with defaults for what a test does not care about. */
import fc from 'fast-check'
import { HEDGE_LEVELS } from '../../src/domain/hedge.ts'
import { VERDICTS } from '../../src/domain/outcome.ts'
import { KINDS } from '../../src/domain/statement.ts'
import { type CaseCount, WINDOW_PHASES } from '../../src/verification/case-count.ts'

/** One prediction of a closed window that came true, unless it is said otherwise. */
export function cases(given: Partial<CaseCount> = {}): CaseCount {
  return {
    kind: 'prediction',
    phase: 'closed',
    verdict: 'true',
    late: false,
    hedgeLevel: null,
    statedProbability: null,
    count: 1,
    ...given,
  }
}

export const anyCases: fc.Arbitrary<CaseCount[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    phase: fc.constantFrom(...WINDOW_PHASES),
    verdict: fc.constantFrom(...VERDICTS, null),
    late: fc.boolean(),
    hedgeLevel: fc.constantFrom(...HEDGE_LEVELS, null),
    statedProbability: fc.constantFrom(null, 0, 0.2, 0.5, 0.9, 1),
    count: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 20 },
)

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, index) => ({ item, key: (index * 7919 + seed * 104_729) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

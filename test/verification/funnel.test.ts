import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/domain/statement.ts'
import { STATUSES } from '../../src/domain/status.ts'
import { WINDOW_PHASES } from '../../src/verification/case-count.ts'
import { countByStatus, funnelOf, type StatusCount } from '../../src/verification/funnel.ts'

describe('the funnel', () => {
  it('counts what was found, accepted, judged and decided', () => {
    const counts: StatusCount[] = [
      { kind: 'prediction', status: 'due', phase: 'closed', count: 2 },
      { kind: 'prediction', status: 'open', phase: 'running', count: 30 },
      { kind: 'prediction', status: 'upcoming', phase: 'running', count: 4 },
      { kind: 'prediction', status: 'undated', phase: 'undated', count: 15 },
      { kind: 'claim', status: 'unchecked', phase: 'undated', count: 100 },
      { kind: 'prediction', status: 'true', phase: 'closed', count: 5 },
      { kind: 'claim', status: 'true', phase: 'undated', count: 1 },
      { kind: 'prediction', status: 'partly_true', phase: 'closed', count: 3 },
      { kind: 'prediction', status: 'false', phase: 'undated', count: 2 },
      { kind: 'prediction', status: 'cannot_tell', phase: 'closed', count: 7 },
      { kind: 'prediction', status: 'void', phase: 'bound_passed', count: 1 },
      { kind: 'prediction', status: 'proposed', phase: 'running', count: 40 },
      { kind: 'prediction', status: 'rejected', phase: 'closed', count: 8 },
      { kind: 'prediction', status: 'merged', phase: 'closed', count: 9 },
    ]
    expect(funnelOf(counts)).toEqual({
      // 170 accepted + 40 proposed + 8 rejected + 9 merged
      found: 227,
      proposed: 40,
      rejected: 8,
      merged: 9,
      accepted: 170,
      // 34 running + 2 due + 5 true + 3 partly + 7 cannot tell
      datable: 51,
      oneSided: 1,
      // 2 due + 5 + 3 + 7
      windowClosed: 17,
      closedJudged: 15,
      // 5 + 3
      scored: 8,
      // 2 + 30 + 4 + 15 + 100
      waiting: 151,
      // 11 decided + 7 + 1
      judged: 19,
      // 6 + 3 + 2
      decided: 11,
      true: 6,
      partlyTrue: 3,
      false: 2,
      cannotTell: 7,
      void: 1,
    })
  })

  it('is all zeros of nothing', () => {
    expect(new Set(Object.values(funnelOf([])))).toEqual(new Set([0]))
    expect(Object.keys(countByStatus([]))).toEqual([...STATUSES])
  })

  it('adds up, whatever the counts', () => {
    const count = fc.record({
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...STATUSES),
      phase: fc.constantFrom(...WINDOW_PHASES),
      count: fc.nat(1000),
    })
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const funnel = funnelOf(counts)
        expect(funnel.found).toBe(counts.reduce((sum, { count: n }) => sum + n, 0))
        expect(funnel.found).toBe(funnel.proposed + funnel.rejected + funnel.merged + funnel.accepted)
        expect(funnel.accepted).toBe(funnel.waiting + funnel.judged)
        expect(funnel.judged).toBe(funnel.decided + funnel.cannotTell + funnel.void)
        expect(funnel.decided).toBe(funnel.true + funnel.partlyTrue + funnel.false)
        const narrowing = [funnel.accepted, funnel.datable, funnel.windowClosed, funnel.closedJudged, funnel.scored]
        expect(narrowing.toSorted((a, b) => b - a)).toEqual(narrowing)
      }),
    )
  })
})

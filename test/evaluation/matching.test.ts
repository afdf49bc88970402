import { describe, expect, it } from 'vitest'
import { codePointOffsets } from '../../src/evaluation/code-points.ts'
import { areAlike, matchSpans } from '../../src/evaluation/matching.ts'

const span = (start: number, end: number) => ({ start, end })

describe('areAlike', () => {
  it.each([
    ['the same span', span(10, 20), span(10, 20), true],
    ['one inside the other', span(10, 100), span(40, 50), true],
    ['half of the shorter one shared', span(0, 10), span(5, 15), true],
    ['less than half shared', span(0, 10), span(6, 16), false],
    ['side by side', span(0, 10), span(10, 20), false],
  ])('%s', (_case, a, b, alike) => {
    expect(areAlike(a, b)).toBe(alike)
    expect(areAlike(b, a)).toBe(alike)
  })
})

describe('matchSpans', () => {
  it('gives each label one proposal and each proposal one label', () => {
    expect(matchSpans([span(0, 10), span(20, 30)], [span(0, 30)])).toHaveLength(1)
    expect(matchSpans([span(0, 30)], [span(0, 10), span(20, 30)])).toHaveLength(1)
  })

  it('takes the largest share of overlap first', () => {
    const pairs = matchSpans([span(0, 20), span(20, 40)], [span(0, 40), span(21, 40)])
    // 19 of 20 units for (second, second); then 20 of 40 for (first, first).
    expect(pairs).toEqual([
      { gold: 1, proposed: 1 },
      { gold: 0, proposed: 0 },
    ])
  })

  it('finds nothing in nothing', () => {
    expect(matchSpans([], [span(0, 1)])).toEqual([])
  })
})

describe('codePointOffsets', () => {
  it('is null when a text has no surrogate pairs', () => {
    expect(codePointOffsets('芯片 chips')).toBeNull()
  })

  it('counts a pair as one', () => {
    // a, 😀 (two units), b
    expect([...(codePointOffsets('a😀b') ?? [])]).toEqual([0, 1, 1, 2, 3])
  })
})

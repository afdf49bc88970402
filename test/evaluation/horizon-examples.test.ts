import { describe, expect, it } from 'vitest'
import { type HorizonExample, scoreHorizons } from '../../src/evaluation/horizon-examples.ts'

const example = (sentence: string, start: string | null, end: string | null): HorizonExample => ({
  id: sentence,
  lang: 'en',
  sentence,
  anchor: '2025-06-30',
  window_start: start,
  window_end: end,
})

describe('scoreHorizons', () => {
  it('counts presence, exact windows and near ones', () => {
    const { counts, misses } = scoreHorizons([
      example('The bridge opens by 2031.', '2025-06-30', '2031-12-31'),
      // 20 days off the right end; 5 % of six and a half years are about 119 days.
      example('The tunnel opens by 2031.', '2025-06-30', '2031-12-11'),
      example('The ferry stops by 2031.', '2025-06-30', '2029-12-31'),
      example('The old mill burned down.', null, null),
    ])
    expect(counts).toEqual({ examples: 4, detected: 4, empty: 1, falseAlarms: 0, dated: 3, exact: 1, near: 2 })
    expect(misses.map(({ example: { id } }) => id)).toEqual(['The tunnel opens by 2031.', 'The ferry stops by 2031.'])
  })

  it('wants an open end to be open in both', () => {
    const { counts } = scoreHorizons([example('The bridge opens by 2031.', '2025-06-30', null)])
    expect(counts).toMatchObject({ detected: 1, exact: 0, near: 0 })
  })
})

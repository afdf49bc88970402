import { describe, expect, it } from 'vitest'
import { findLengths } from '../../../../src/extraction/zh/horizon/lengths.ts'

/** Months and days at the low and at the high end, and the unit. */
function lengthsIn(text: string) {
  return findLengths(text, []).map(({ start, end, length: { low, high, unit } }) => [
    text.slice(start, end),
    [low.months, low.days],
    [high.months, high.days],
    unit,
  ])
}

describe('a length', () => {
  it.each([
    ['五年', [60, 0], [60, 0], 'year'],
    ['一年半', [18, 0], [18, 0], 'half-year'],
    ['1.5年', [18, 0], [18, 0], 'half-year'],
    ['半年', [6, 0], [6, 0], 'half-year'],
    ['八个月', [8, 0], [8, 0], 'month'],
    ['一个半月', [1, 15], [1, 15], 'month'],
    ['半个月', [0, 15], [0, 15], 'month'],
    ['俩月', [2, 0], [2, 0], 'month'],
    ['18月', [18, 0], [18, 0], 'month'],
    ['个把月', [1, 0], [1, 0], 'month'],
    ['两个季度', [6, 0], [6, 0], 'quarter'],
    ['三周', [0, 21], [0, 21], 'week'],
    ['两个星期', [0, 14], [0, 14], 'week'],
    ['四十天', [0, 40], [0, 40], 'day'],
    ['72小时', [0, 3], [0, 3], 'day'],
    ['半个世纪', [600, 0], [600, 0], 'century'],
    ['三个十年', [360, 0], [360, 0], 'decade'],
    ['一年零三个月', [15, 0], [15, 0], 'month'],
    ['三到五年', [36, 0], [60, 0], 'year'],
    ['三年到五年', [36, 0], [60, 0], 'year'],
    ['3-5年', [36, 0], [60, 0], 'year'],
    ['两三年', [24, 0], [36, 0], 'year'],
    ['十几年', [132, 0], [228, 0], 'year'],
    ['十年八年', [96, 0], [120, 0], 'year'],
    ['半年到一年', [6, 0], [12, 0], 'half-year'],
    ['一年半载', [6, 0], [12, 0], 'half-year'],
    ['一年多', [12, 0], [24, 0], 'year'],
    ['两个多月', [2, 0], [3, 0], 'month'],
    // Either of two: any time up to the longer.
    ['两年或者五年', [0, 0], [60, 0], 'year'],
  ])('%s', (text, low, high, unit) => {
    expect(lengthsIn(text)).toEqual([[text, low, high, unit]])
  })

  it.each([
    '几年',
    '数十年',
    '好几个月',
    '第三年',
    '三月',
    '三年级',
    '三十年代',
    '五天津人',
    '周年',
    '50小时',
    '2031年',
  ])('none in %s', (text) => {
    expect(lengthsIn(text)).toEqual([])
  })

  it('leaves alone what a calendar term has taken', () => {
    const text = '2027年三年'
    expect(findLengths(text, [{ start: 0, end: 5 }]).map(({ start, end }) => text.slice(start, end))).toEqual(['三年'])
  })
})

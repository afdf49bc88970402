/** The small recognisers by themselves: what each reads, how far, and what it leaves to others. */
import { describe, expect, it } from 'vitest'
import { readYear } from '../../../../src/extraction/en/horizon/calendar/years.ts'
import { readLengths } from '../../../../src/extraction/en/horizon/joined-lengths.ts'
import { readNumber } from '../../../../src/extraction/en/horizon/numbers.ts'
import { type Scene, wordsOf } from '../../../../src/extraction/en/horizon/words.ts'

/** Said on 2026-11-25, which is day 20782. */
function scene(text: string): Scene {
  return { text, words: wordsOf(text), anchor: { day: 20782, year: 2026, month: 11 } }
}

describe('words', () => {
  it.each([
    ["it'll be '31, not 2,040", ["it'll", 'be', "'31", ',', 'not', '2,040']],
    ['1h26 or q3, 5yrs', ['1h26', 'or', 'q3', ',', '5', 'yrs']],
    ['mid-2030s. 2.5 years', ['mid', '-', '2030s', '.', '2.5', 'years']],
    ['the next, uh, two years', ['the', 'next', 'two', 'years']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected)
  })
})

describe('numbers', () => {
  it.each([
    ['seven', 7],
    ['twenty-seven', 27],
    ['a couple of', 2],
    ['half a dozen', 6],
    ['a hundred and fifty', 150],
    ['1,500', 1500],
    ['2.5', 2.5],
  ])('%s is %d', (text, value) => {
    const { words } = scene(text)
    expect(readNumber(scene(text), 0)).toEqual({ value, next: words.length })
  })

  it.each(['few', 'several', 'many', '5g', 'a few'])('%s is none', (text) => {
    expect(readNumber(scene(text), 0)).toBeUndefined()
  })
})

describe('years', () => {
  it.each([
    ['2031', 2031],
    ["'31", 2031],
    ["'98", 1998],
    ['twenty twenty-seven', 2027],
    ['twenty-thirty', 2030],
    ['two thousand and thirty', 2030],
    ['nineteen eighty-four', 1984],
  ])('%s is %d', (text, value) => {
    expect(readYear(scene(text), 0)?.value).toBe(value)
  })

  it.each(['2,031', '20311', 'twenty', 'two thousand', '31'])('%s is none', (text) => {
    expect(readYear(scene(text), 0)).toBeUndefined()
  })
})

describe('lengths', () => {
  it.each([
    ['five years', 60, 60, 'year'],
    ['a year and a half', 18, 18, 'half-year'],
    ['two and a half years', 30, 30, 'half-year'],
    ['half a century', 600, 600, 'century'],
    ['six to nine months', 6, 9, 'month'],
    ['six months to a year', 6, 12, 'month'],
    ['a year or two', 12, 24, 'year'],
    ['two years, maybe three', 24, 36, 'year'],
    ['a year and three months', 15, 15, 'month'],
    ['3-5 yrs', 36, 60, 'year'],
    ['ten-plus years', 120, 120, 'year'],
  ] as const)('%s is %d to %d months, in units of a %s', (text, low, high, unit) => {
    const read = readLengths(scene(text), 0)?.value[0]
    expect(read?.length).toEqual({ low: { months: low, days: 0 }, high: { months: high, days: 0 }, unit })
    expect(text.slice(read?.start, read?.end)).toBe(text)
  })

  it('a second length without its unit is a length too', () => {
    const lengths = readLengths(scene('two years or in five?'), 0)?.value
    expect(lengths?.map(({ length }) => length.low.months)).toEqual([24, 60])
  })

  it.each(['few years', 'five people', 'five', 'years', '5%'])('%s is none', (text) => {
    expect(readLengths(scene(text), 0)).toBeUndefined()
  })

  it.each(['three-year plan', "two years' salary", 'five year contract'])('%s is an attribute', (text) => {
    expect(readLengths(scene(text), 0)?.value[0]?.isAttribute).toBe(true)
  })
})

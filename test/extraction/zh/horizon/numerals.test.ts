import { describe, expect, it } from 'vitest'
import { amountOf, figuresOf, numberOf } from '../../../../src/extraction/zh/horizon/numerals.ts'

describe('one number', () => {
  it.each([
    ['七', 7],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['四十', 40],
    ['六十八', 68],
    ['一百', 100],
    ['一百零五', 105],
    ['三百二十', 320],
    ['廿', 20],
    ['12', 12],
    ['1.5', 1.5],
    ['3百', 300],
  ])('%s is %d', (words, value) => {
    expect(numberOf(words)).toBe(value)
  })

  it.each(['', '三一', '二〇三一', '千百'])('%j is none', (words) => {
    expect(numberOf(words)).toBeUndefined()
  })
})

describe('an amount', () => {
  it.each([
    ['两三', 2, 3],
    ['三两', 2, 3],
    ['三五', 3, 5],
    ['七八', 7, 8],
    ['二三十', 20, 30],
    ['三四百', 300, 400],
    ['十七八', 17, 18],
    ['二十五六', 25, 26],
    ['十几', 11, 19],
    ['三十多', 31, 39],
    ['一百多', 101, 199],
    ['十来', 10, 10],
    ['8', 8, 8],
  ])('%s is %d to %d', (words, low, high) => {
    expect(amountOf(words)).toEqual({ low, high })
  })

  it.each(['几', '多', '三几', '七三', '二五'])('%j is none', (words) => {
    expect(amountOf(words)).toBeUndefined()
  })
})

describe('figures one after another', () => {
  it.each([
    ['二〇三一', 2031],
    ['二零四零', 2040],
    ['三一', 31],
    ['2027', 2027],
  ])('%s is %d', (words, value) => {
    expect(figuresOf(words)).toBe(value)
  })

  it.each(['', '十五', '两千'])('%j is none', (words) => {
    expect(figuresOf(words)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { breakText, fitText, textWidth } from '../../src/charts/text-width.ts'

describe('the width of a text', () => {
  it.each([
    ['nothing', '', 0],
    ['Chinese characters, an em each', '芯片', 20],
    ['Chinese punctuation, an em as well', '，。', 20],
    ['digits, 0.64 em in the widest of the common fonts', '100', 19.2],
    ['a combining mark, which takes none', 'e\u0301', 6.2],
    ['an emoji, an em and a quarter', '🤖', 12.5],
  ])('of %s', (_what, text, width) => {
    expect(textWidth(text, 10)).toBeCloseTo(width, 6)
  })
})

describe('a text that is fitted', () => {
  it('stays whole where there is room', () => {
    expect(fitText('机器人', 10, 30)).toBe('机器人')
  })

  it('says that it was cut', () => {
    expect(fitText('机器人会走进家庭', 10, 45)).toBe('机器人…')
  })

  it.each(['机器人会走进每一个家庭', 'W'.repeat(90), '👩‍👩‍👧‍👦'.repeat(9), 'a b c '.repeat(30)])(
    'is never wider than its room: %s',
    (text) => {
      for (let width = 15; width < 200; width += 7)
        expect(textWidth(fitText(text, 12, width), 12)).toBeLessThanOrEqual(width)
    },
  )
})

describe('a text that is broken', () => {
  it('breaks at spaces, and between Chinese characters but not before their punctuation', () => {
    expect(breakText('one two three', 10, 50)).toEqual(['one two', 'three'])
    expect(breakText('芯片很贵，机器人也是', 10, 40)).toEqual(['芯片很', '贵，机器', '人也是'])
  })
})

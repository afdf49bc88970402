import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toDayNumber } from '../../../../src/domain/day.ts'
import { readHorizon } from '../../../../src/extraction/horizon.ts'

const day = fc
  .integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2090-12-31') })
  .map((n) => addDays('1970-01-01', n))
const piece = fc.constantFrom(
  ...'三 五 十 两 半 几 一 二〇 2027 31 1.5 年 个月 月 周 天 季度 世纪 年代 底 初 中 末 前 后 之 内 以 到 至 从 起 再 过 还 要 没有 至少 最多 最晚 最早'.split(
    ' ',
  ),
  ...'未来 今年 明年 后年 去年 当年 我们说 他们说 不信 不对 或者 还是 不是 是 会 了 来 的 每 ， 。 、 ？ - ~ 岁 这个时候 十五五 上半 下个 旬 q3 fy26 “ ” 後 個'.split(
    ' ',
  ),
  ' ',
  '\u3000',
  '３',
)
const sentence = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))

describe('whatever is said', () => {
  it('the window begins on the day it was said or later, does not end before it begins, and the phrase stands in the sentence', () => {
    fc.assert(
      fc.property(sentence, day, (text, anchor) => {
        const { phrase, start, end, windowStart, windowEnd } = readHorizon(text, 'zh', anchor)
        if (phrase !== null) expect(text.slice(start, end)).toBe(phrase)
        if (windowStart === null) expect(windowEnd).toBeNull()
        else {
          expect(windowStart >= anchor).toBe(true)
          if (windowEnd !== null) expect(windowEnd >= windowStart).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('any string is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), day, (text, anchor) => {
        readHorizon(text, 'zh', anchor)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a rolling window', () => {
  it.each(['未来四十天', '三周后', '至少还要一百天', '十到二十天后'])('%s moves with the day', (text) => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), (anchor, shift) => {
        const here = readHorizon(text, 'zh', anchor)
        const there = readHorizon(text, 'zh', addDays(anchor, shift))
        expect(there.windowStart).toBe(here.windowStart && addDays(here.windowStart, shift))
        expect(there.windowEnd).toBe(here.windowEnd && addDays(here.windowEnd, shift))
      }),
      { numRuns: 50 },
    )
  })
})

describe('the writing', () => {
  it.each([
    ['未来 18 个月', '未来18个月'],
    ['未来１８个月', '未来十八个月'],
    ['“十五五”期间', '十五五期间'],
    ['五年後，這個產業會變', '五年后，这个产业会变'],
    ['二〇三一年', '2031 年'],
    ['FY26 会扭亏', 'ＦＹ２６会扭亏'],
  ])('%s is %s', (text, same) => {
    const read = (sentence: string) => {
      const { windowStart, windowEnd, precision } = readHorizon(sentence, 'zh', '2024-05-05')
      return { windowStart, windowEnd, precision }
    }
    expect(read(text).windowStart).not.toBeNull()
    expect(read(text)).toEqual(read(same))
  })

  it('gives the phrase in the characters of the sentence', () => {
    expect(readHorizon('我看 未来 18 个月，一定有结果', 'zh', '2024-05-05').phrase).toBe('未来 18 个月')
  })
})

it('a long text without end takes no deep stack', () => {
  for (const unit of [
    '三年后',
    '三月到',
    '到2027年底，',
    '当年我们说三年',
    '他们说五年',
    '最多',
    '一',
    '1',
    '个把月',
  ]) {
    readHorizon(unit.repeat(20000), 'zh', '2024-05-05')
  }
})

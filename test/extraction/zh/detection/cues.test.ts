import { describe, expect, it } from 'vitest'
import { CueMatcher } from '../../../../src/extraction/detection/cue-matcher.ts'
import { chinese } from '../../../../src/extraction/zh/detection/chinese.ts'
import { clauseEnds } from '../../../../src/extraction/zh/detection/clauses.ts'

const matcher = new CueMatcher(chinese.cues, chinese.wholeWords)
const has = (cue: string, text: string): boolean =>
  matcher.match(text).some((hit) => chinese.cues[hit.cue]?.name === cue)

describe('the cue "will"', () => {
  it.each([
    '租金会上涨',
    '手机会降价',
    '供应商会退出',
    '整体会好转',
    '两家公司会合并',
    '明年会计划扩产',
    '市场将迎来拐点',
    '码头即将关闭',
  ])('is in %s', (text) => {
    expect(has('will', text)).toBe(true)
  })

  it.each([
    '社会在变',
    '机会很多',
    '昨天的会议',
    '委员会决定',
    '在发布会上说',
    '他深有体会',
    '将任意图片变成动画',
    '将近十年',
    '会不会涨',
    '你会觉得很贵',
  ])('is not in %s', (text) => {
    expect(has('will', text)).toBe(false)
  })
})

describe('time', () => {
  it.each([
    ['past time', '过去两年', true],
    ['past time', '在隧道建成之前', false],
    ['before then', '在隧道建成之前', true],
    ['time ahead', '未来', true],
    ['time ahead', '对未来的期待', false],
    ['experienced', '他在船厂工作过', true],
    ['experienced', '通过考试', false],
    ['experienced', '超过一半', false],
    ['done', '卖了两艘船', true],
    ['done', '为了卖船', false],
    ['whenever', '当需求下降时', true],
    ['whenever', '当年的需求', false],
    ['comes to nothing', '价格战停不下来', true],
    ['comes to nothing', '忍不住笑了', false],
    ['still to come', '还要三年', true],
    ['is to happen', '一半的船厂要关门', true],
    ['is to happen', '不要关门', false],
  ])('"%s" in %s: %s', (cue, text, expected) => {
    expect(has(cue, text)).toBe(expected)
  })
})

describe('stance', () => {
  it.each([
    ['may', '可能涨价', true],
    ['may', '不可能涨价', false],
    ['may', '尽可能便宜', false],
    ['certainly', '一定会涨', true],
    ['certainly', '不一定会涨', false],
    ['certainly', '一定程度上', false],
    ['opinion', '我觉得会涨', true],
    ['opinion', '我想问一下', false],
    ['past belief', '我以为会涨', true],
    ['hope', '我们希望明年建成', true],
  ])('"%s" in %s: %s', (cue, text, expected) => {
    expect(has(cue, text)).toBe(expected)
  })
})

describe('clauseEnds', () => {
  const clauses = (text: string): string[] => {
    let from = 0
    return clauseEnds(text).map((to) => {
      const clause = text.slice(from, to)
      from = to
      return clause
    })
  }

  it.each([
    ['parts at commas, with the mark', '租金会上涨，渡轮会消失。', ['租金会上涨，', '渡轮会消失。']],
    ['leaves short openers with what follows', '所以，租金会上涨。', ['所以，租金会上涨。']],
    ['parts no number', '一共22,000块芯片卖掉了', ['一共22,000块芯片卖掉了']],
    ['gives one clause for no comma', '租金会上涨', ['租金会上涨']],
    ['gives one empty clause for nothing', '', ['']],
  ])('%s', (_case, text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })
})

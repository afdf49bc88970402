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
    '运河将超越铁路',
    '船队将回落到去年的规模',
    '旺季或将到来',
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
    '一会儿再说',
    '将船推向市场',
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
    ['comes to nothing', '这条航线撑不了多久', true],
    ['comes to nothing', '免不了要等', false],
    ['can come about', '运价守得住', true],
    ['can come about', '我觉得住在港口很好', false],
    ['still to come', '还要再等等', true],
    ['still to come', '我们一直继续', false],
    ['is to happen', '一半的船厂要关门', true],
    ['is to happen', '不要关门', false],
    ['is to do', '明年要造两艘渡轮', true],
    ['is to do', '不要造渡轮', false],
    ['is to do', '重要推手', false],
    ['will not', '渡轮不会消失', true],
    ['will not', '会不会消失', false],
    ['impossible', '船不可能飞', true],
    ['impossible', '船可能会飞', false],
    ['takes time', '可能需要五年的时间', true],
    ['takes time', '还要三年', true],
    ['takes time', '没有五年修不好', true],
    ['takes time', '电动船没那么快', true],
    ['takes time', '花了三年时间', false],
    ['takes time', '看不出区别', false],
    ['goes on', '封航会持续到明年', true],
    ['goes on', '他还会不会来', false],
    ['turning point', '2031年是航运的拐点', true],
    ['chance', '延期的可能性很大', true],
    ['chance', '可能性', false],
    ['no problem', '年内通航没问题', true],
    ['no problem', '这没问题吗', false],
    ['no longer then', '有了桥，渡轮就没了', true],
    ['no longer then', '这个就不说了', false],
    ['foregone', '停航只是时间问题', true],
    ['foregone', '涨价是不可避免的。', true],
    ['foregone', '遇到不可避免的困难', false],
    ['time ahead', '未来的港口', true],
    ['time ahead', '这代表了未来。', false],
    ['time ahead', '以后会更贵', true],
    ['time ahead', '大桥通车以后，我去过一次', false],
    ['next one', '下一个大港', true],
    ['next one', '下一个问题', false],
    ['at most', '顶多再跑两年', true],
    ['at most', '也就是说', false],
    ['this year', '今年的运价', true],
    ['this year', '明年的运价', false],
    ['habit', '每隔5分钟发一班', true],
    ['habit', '每年会', false],
    ['whenever', '遇到大雾就停航', true],
    ['whenever', '到那个时候', false],
    ['people will', '客户可能会问', true],
    ['people will', '运价会涨', false],
    ['is going to', '渡轮将消失', true],
    ['is going to', '渡轮会消失', false],
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
    ['surely is', '这一定是最后一班', true],
    ['surely is', '不一定是最后一班', false],
    ['expects', '预计明年通航', true],
    ['expects', '用来做预测的模型', false],
    ['mood', '我对运价比较乐观', true],
    ['mood', '一种盲目乐观', false],
    ['trusts', '我相信大桥能通车', true],
    ['hardly', '渡轮很难赚钱', true],
    ['hardly', '这很难说', false],
    ['condition', '如果停航', true],
    ['condition', '顺利的话明年通航', true],
    ['condition', '像渡轮的话，我坐过', false],
    ['advice', '还是要多看看', true],
    ['not that', '不是说渡轮要停', true],
    ['plan', '我们计划再买两艘', true],
  ])('"%s" in %s: %s', (cue, text, expected) => {
    expect(has(cue, text)).toBe(expected)
  })
})

describe('discourse', () => {
  it.each([
    ['asks', '明年的运价会如何', true],
    ['asks', '无论如何', false],
    ['asks', '运价会不会涨', true],
    ['asks', '讨论会不会涨，我认为会', false],
    ['question word', '会有啥变化', true],
    ['likens', '就像坐公交车', true],
    ['example', '比如这条航线', true],
    ['example', '就像坐公交车', false],
    ['step', '随后它会靠岸', true],
    ['step', '接着说', false],
    ['purpose', '为了省油', true],
    ['talk about the talk', '您回答这个问题', true],
    ['talk about the talk', '我们解决了这个问题', false],
    ['wants', '我想做一条新航线', true],
  ])('"%s" in %s: %s', (cue, text, expected) => {
    expect(has(cue, text)).toBe(expected)
  })
})

describe('content', () => {
  it.each([
    ['amount', '一共卖了三万套', true],
    ['amount', '下个月', false],
    ['record', '连续八年盈利', true],
    ['record', '运量创新高', true],
    ['record', '平均水平', false],
    ['superlative', '最贵的船', true],
    ['superlative', '最终的结果', false],
    ['comparison', '渡轮比火车慢', true],
    ['comparison', '票价同比涨了一成', true],
    ['comparison', '比如渡轮', false],
    ['known name', '挪威的渡轮', true],
    ['known name', '浙江大学', true],
    ['known name', '上大学时', false],
    ['worldwide', '全球最长的桥', true],
    ['abstract', '这是一种挑战', true],
    ['abstract', '价值链上的公司', false],
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

import { describe, expect, it } from 'vitest'
import { parted, sentencesIn } from './sentences-in.ts'

function expectParts(written: string): void {
  const { text, parts } = parted(written, '')
  expect(sentencesIn(text, 'zh')).toEqual(parts)
}

describe('中文句子止于句号、问号、感叹号', () => {
  it.each([
    '港口会改造。|三年内一定完成！|你信吗？',
    '真的吗？！|不会吧！！|当然。',
    '他说：“港口会改造。”|我不信。',
    '（他笑了。）|港口会改造。',
    '港口要在三年内完成改造；|渡轮要换成电动的，这件事会晚一些。',
    '三点：港口；渡轮；票价。',
    '“港口会改造吗？”|“会的。”|“什么时候？”',
  ])('%s', expectParts)
})

describe('引文在句中不断开', () => {
  it.each([
    '大家都在问“港口会改造吗？”这个问题。|我的回答是会。',
    '他喊了一声“好！”就走了。|我没走。',
    '“会改造。”他说。|我不信。',
    '《港口怎么办？》这本书明年会出版。|很厚。',
    '客户说「明年再看吧。」的时候，我就知道不会买了。|果然。',
  ])('%s', expectParts)
})

describe('省略号', () => {
  it.each([
    ['犹豫时不断', '我觉得……应该会改造。|大概三年。'],
    ['说完了，换了话头就断', '这件事其实谁也说不清楚到底会怎么样……|但是港口一定会改造。'],
    ['段末', '港口会改造……'],
  ])('%s', (_, written) => expectParts(written))
})

describe('数字、英文和网址', () => {
  it.each([
    '增长了3.5%，到1.2亿。|明年会到2.0亿。',
    '我们用GPT-4.5和v2.0。|明年换3.0。',
    '见 harbour.example 网站。|谢谢。',
    'U.S. 市场会增长。|欧洲不会。',
    'OpenAI 会发布 GPT-6。|我判断在明年。',
    '港口会改造.|三年内完成.|你信吗?',
    '这是A.I.的时代。|会很长。',
  ])('%s', expectParts)
})

describe('折行', () => {
  it('行中折断的句子接上，中文之间不留空格', () => {
    expect(sentencesIn('港口会在三\n年内改造。渡轮\n也会。', 'zh')).toEqual(['港口会在三年内改造。', '渡轮也会。'])
  })

  it('空行是段落的界限', () => {
    expect(sentencesIn('港口会改造\n\n渡轮也会', 'zh')).toEqual(['港口会改造', '渡轮也会'])
  })

  it('列表的每一项是一句', () => {
    expect(sentencesIn('两件事：\n1、港口会改造\n2、渡轮会更换', 'zh')).toEqual([
      '两件事：',
      '1、港口会改造',
      '2、渡轮会更换',
    ])
  })

  it('全角数字和字母读作半角，原文的位置不变', () => {
    expect(sentencesIn('２０３０年会用上ＡＩ。好。', 'zh')).toEqual(['2030年会用上AI。', '好。'])
  })
})

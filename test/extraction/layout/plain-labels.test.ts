import { describe, expect, it } from 'vitest'
import { said, speakersOf } from './said.ts'

const ENGLISH = [
  ['Nora Field', 'How long until the ferries run on batteries?'],
  ['Tom Reed', 'Six years, I would say. The harbours have to be rebuilt first.'],
  ['Nora Field', 'And the cost?'],
  ['Tom Reed', 'It will fall by half.'],
]
const CHINESE = [
  ['林雪', '渡轮什么时候能用上电池？'],
  ['周海', '我判断要六年。港口得先改造。'],
  ['林雪', '成本呢？'],
  ['周海', '会降一半。'],
]

describe('a name before a colon', () => {
  it.each([
    ['Name: words', (name: string, words: string) => `${name}: ${words}`],
    ['Name：words', (name: string, words: string) => `${name}：${words}`],
    ['Name (00:01:02): words', (name: string, words: string) => `${name} (00:01:02): ${words}`],
    ['Name (00:01:02): on a line of its own', (name: string, words: string) => `${name} (00:01:02):\n${words}`],
    ['Name: on a line of its own', (name: string, words: string) => `${name}:\n${words}`],
    ['Name：on a line of its own', (name: string, words: string) => `${name}：\n\n${words}`],
    ['[00:01:02] Name: words', (name: string, words: string) => `[00:01:02] ${name}: ${words}`],
    ['[1:02] Name: words', (name: string, words: string) => `[1:02] ${name}: ${words}`],
    ['00:01:02 Name: words', (name: string, words: string) => `00:01:02 ${name}: ${words}`],
    ['(00:01:02) Name: words', (name: string, words: string) => `(00:01:02) ${name}: ${words}`],
    ['[00:01:02] **Name:** words', (name: string, words: string) => `[00:01:02] **${name}:** ${words}`],
    ['Name: [00:01:02] words', (name: string, words: string) => `${name}: [00:01:02] ${words}`],
    ['Name (00:01:02) words, without a colon', (name: string, words: string) => `${name} (00:01:02) ${words}`],
    [
      'Name [00:01:02](address) words',
      (name: string, words: string) => `${name} [00:01:02](https://example.org/watch?v=a&t=62) ${words}`,
    ],
    ['Name（00:01:02）：words', (name: string, words: string) => `${name}（00:01:02）：${words}`],
    [
      '[00:00:01.000 --> 00:00:04.000] Name: words',
      (name: string, words: string) => `[00:00:01.000 --> 00:00:04.000] ${name}: ${words}`,
    ],
    [
      '[00:00:01.000 --> 00:00:04.000] [Name] words',
      (name: string, words: string) => `[00:00:01.000 --> 00:00:04.000] [${name}] ${words}`,
    ],
    ['NAME:, a tab, words', (name: string, words: string) => `${name}:\t${words}`],
    ['[Name]: words', (name: string, words: string) => `[${name}]: ${words}`],
    ['【Name】words', (name: string, words: string) => `【${name}】${words}`],
    ['- Name: words, in a list', (name: string, words: string) => `- ${name}: ${words}`],
  ])('%s', (_, write) => {
    const document = (turns: string[][]) => turns.map(([name, words]) => write(name ?? '', words ?? '')).join('\n\n')
    expect(said(document(ENGLISH))).toEqual(ENGLISH)
    expect(said(document(CHINESE))).toEqual(CHINESE)
  })

  it('one line a turn, without blank lines between', () => {
    const document = (turns: string[][]) => turns.map(([name, words]) => `${name}: ${words}`).join('\n')
    expect(said(document(ENGLISH))).toEqual(ENGLISH)
    expect(said(document(CHINESE))).toEqual(CHINESE)
  })

  it('bare times on the lines in between go on with the same speaker', () => {
    const text =
      'Nora Field (00:00:04):\nShall we start?\n\nTom Reed (00:00:09):\nYes. The dam will be finished in 2030.\n\n(00:01:15):\nThen the valley floods.\n\nNora Field (00:01:30):\nThank you.'
    expect(said(text)).toEqual([
      ['Nora Field', 'Shall we start?'],
      ['Tom Reed', 'Yes. The dam will be finished in 2030. Then the valley floods.'],
      ['Nora Field', 'Thank you.'],
    ])
  })

  it.each([
    ['Q: / A:', 'Q', 'A', ': '],
    ['Q. / A.', 'Q', 'A', '. '],
    ['问：/ 答：', '问', '答', '：'],
    ['主持人：/ 嘉宾：', '主持人', '嘉宾', '：'],
    ['Host: / Guest:', 'Host', 'Guest', ': '],
    ['SJ: / MB:', 'SJ', 'MB', ': '],
    ['Speaker 1: / Speaker 2:', 'Speaker 1', 'Speaker 2', ': '],
    ['发言人1：/ 发言人2：', '发言人1', '发言人2', '：'],
    ['S.J.: / M.B.:', 'S.J.', 'M.B.', ': '],
  ])('%s', (_, first, second, sign) => {
    const text = `${first}${sign}Will it rain?\n\n${second}${sign}It will. Bring a coat.\n\n${first}${sign}Tomorrow too?\n\n${second}${sign}No.`
    expect(said(text)).toEqual([
      [first, 'Will it rain?'],
      [second, 'It will. Bring a coat.'],
      [first, 'Tomorrow too?'],
      [second, 'No.'],
    ])
  })

  it('numbered questions are one asker', () => {
    const text = 'Q1: Will it rain?\nA: It will.\nQ2: Will it snow?\nA: No.\nQ3: Why?\nA: It is June.'
    expect(said(text).map(([speaker]) => speaker)).toEqual(['Q', 'A', 'Q', 'A', 'Q', 'A'])
  })

  it('a word before a colon inside an answer is no speaker', () => {
    const text =
      'Nora: What have you learnt?\n\nTom: Two things.\n\nFirst: nobody reads the manual.\n\nMy advice: ask the harbour master.\n\nNora: And the second?\n\nTom: One caveat: it is early.'
    expect(said(text)).toEqual([
      ['Nora', 'What have you learnt?'],
      ['Tom', 'Two things. First: nobody reads the manual. My advice: ask the harbour master.'],
      ['Nora', 'And the second?'],
      ['Tom', 'One caveat: it is early.'],
    ])
  })

  it('举例与小结的冒号不是说话人', () => {
    const text =
      '林雪：你学到了什么？\n\n周海：两点。\n\n第一：没人看说明书。\n\n举个例子：上个月港口停了三天。\n\n林雪：第二点呢？\n\n周海：结论：还早。'
    expect(said(text)).toEqual([
      ['林雪', '你学到了什么？'],
      ['周海', '两点。第一：没人看说明书。举个例子：上个月港口停了三天。'],
      ['林雪', '第二点呢？'],
      ['周海', '结论：还早。'],
    ])
  })

  it('only the asker has a label: the paragraphs after each question are somebody else’s', () => {
    const text =
      'Q: When?\n\nIn six years.\n\nThe harbours come first.\n\nQ: And the cost?\n\nHalf.\n\nQ: Why?\n\nThere is no money.'
    expect(said(text)).toEqual([
      ['Q', 'When?'],
      [null, 'In six years. The harbours come first.'],
      ['Q', 'And the cost?'],
      [null, 'Half.'],
      ['Q', 'Why?'],
      [null, 'There is no money.'],
    ])
    expect(said('问：什么时候？\n六年后。\n问：成本呢？\n一半。')).toEqual([
      ['问', '什么时候？'],
      [null, '六年后。'],
      ['问', '成本呢？'],
      [null, '一半。'],
    ])
  })

  it('one person who talks under one label', () => {
    const text = 'Tom Reed: I have three points. First: the harbour.\n\nSecond: the ferry.\n\nThe fare will fall.'
    expect(said(text)).toEqual([
      ['Tom Reed', 'I have three points. First: the harbour. Second: the ferry. The fare will fall.'],
    ])
  })

  it.each([
    'The plan is simple.\n\nThe Big Question: who pays?\n\nNobody knows yet.\n\nThe Big Question: when?\n\nIn ten years.',
    '今天聊三件事。\n\n核心变化：渡轮用上电池。\n\n六年内会发生。\n\n核心变化：票价下降。\n\n还有很多要说的。\n\n就这些。',
  ])('a heading before a colon that comes back is no speaker: %j', (text) => {
    expect(said(text)).toHaveLength(1)
    expect(said(text)[0]?.[0]).toBeNull()
  })

  it('credits over the talk name who plays a part', () => {
    const text =
      '主持人：林雪\n嘉宾：周海\n\n主持人：渡轮什么时候能用上电池？\n\n嘉宾：我判断要六年。\n\n主持人：成本呢？\n\n嘉宾：会降一半。'
    expect(said(text).map(([speaker]) => speaker)).toEqual(['林雪', '周海', '林雪', '周海'])
    expect(speakersOf(text)).toEqual({ 林雪: ['主持人'], 周海: ['嘉宾'] })
  })

  it('a cast over the talk is not said', () => {
    const text =
      'Nora Field: editor of the Weekly\nTom Reed: builder of ferries\n\nNora Field: When will it be?\n\nTom Reed: In six years.\n\nNora Field: Thank you.'
    expect(said(text)).toEqual([
      ['Nora Field', 'When will it be?'],
      ['Tom Reed', 'In six years.'],
      ['Nora Field', 'Thank you.'],
    ])
    expect(
      said('林雪：海港周刊主编\n周海：海港科技创始人\n\n林雪：什么时候？\n\n周海：六年后。\n\n林雪：好。'),
    ).toEqual([
      ['林雪', '什么时候？'],
      ['周海', '六年后。'],
      ['林雪', '好。'],
    ])
  })

  it('speech without full stops is no cast', () => {
    const text = 'Nora: so when will it be\nTom: in six years\nNora: and the cost\nTom: half'
    expect(said(text)).toHaveLength(4)
  })

  it('a single exchange is enough', () => {
    expect(said('Nora: Will it rain?\nTom: It will.')).toEqual([
      ['Nora', 'Will it rain?'],
      ['Tom', 'It will.'],
    ])
    expect(said('问：会下雨吗？\n答：会的。')).toEqual([
      ['问', '会下雨吗？'],
      ['答', '会的。'],
    ])
  })

  it('somebody who speaks once among others who come back', () => {
    const text =
      'Nora Field: Shall we take questions?\n\nTom Reed: Please.\n\nVera Lang: Will the fare rise?\n\nTom Reed: No, it will fall.\n\nNora Field: Thank you.'
    expect(said(text).map(([speaker]) => speaker)).toEqual([
      'Nora Field',
      'Tom Reed',
      'Vera Lang',
      'Tom Reed',
      'Nora Field',
    ])
  })
})

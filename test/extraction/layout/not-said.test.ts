import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

/** A talk of four turns with something set between the second and the third. */
const english = (between: string): string =>
  [
    '**Nora Field:** How long until the ferries run on batteries?',
    '**Tom Reed:** Six years, I would say. The harbours have to be rebuilt first.',
    between,
    '**Nora Field:** And what will a ticket to the islands cost by then?',
    '**Tom Reed:** Half of what it costs today, if the power stays cheap.',
  ].join('\n\n')
const ENGLISH = said(english(''))

const chinese = (between: string): string =>
  [
    '**林雪：** 渡轮什么时候能用上电池？大家都在等这一天。',
    '**周海：** 我判断要六年。港口得先改造，这件事急不来。',
    between,
    '**林雪：** 到那个时候，去岛上的船票会是什么价钱？',
    '**周海：** 如果电一直便宜，会比现在降一半左右吧。',
  ].join('\n\n')
const CHINESE = said(chinese(''))

describe('between two turns, in none', () => {
  it.each([
    ['a heading', '## The price of a ticket'],
    ['a heading of two lines', 'The price of a ticket\n---------------------'],
    ['a bold heading', '**The price of a ticket**'],
    ['a numbered heading', '**02 / The price of a ticket**'],
    ['a rule', '* * *'],
    ['an image', '![A ferry at the pier](https://example.org/ferry.jpg)'],
    ['a linked image', '[![A ferry](https://example.org/s.jpg)](https://example.org/l.jpg)'],
    ['an HTML image', '<img src="https://example.org/ferry.jpg" alt="A ferry">'],
    ['a caption', 'Photo: The old pier, painted white'],
    ['a caption with credit', '*Image credit: Harbour Archive*'],
    ['a call to subscribe', 'Subscribe now'],
    ['a share button', '[Share](https://example.org/share)'],
    ['an advertisement', 'Advertisement'],
    ['a bare time', '[00:14:03]'],
    ['a note of the editor', 'Editor’s note: the fare was raised in May.'],
    ['a table of contents', '- [Batteries](#batteries)\n- [Tickets](#tickets)\n- [Harbours](#harbours)'],
  ])('%s', (_, between) => {
    expect(said(english(between))).toEqual(ENGLISH)
  })

  it.each([
    ['标题', '## 船票的价钱'],
    ['两行标题', '船票的价钱\n----------'],
    ['加粗标题', '**船票的价钱**'],
    ['编号标题', '**二、船票的价钱**'],
    ['单独的编号和标题', '**02**\n\n**船票的价钱**'],
    ['没有标记的编号标题', '02 船票的价钱'],
    ['图片', '![](https://example.org/ferry.jpg)'],
    ['图注', '图：刚刷白的老码头'],
    ['带来源的图注', '▲ 老码头，图源：港口档案馆'],
    ['来源', '来源：港口档案馆'],
    ['复制时留下的图片说明', '图片\n周海在码头 受访者供图'],
    ['编者注', '编者注：票价在五月上调过。'],
    ['广告', '扫描下方二维码，加入读者群'],
    ['分割线', '———'],
  ])('%s', (_, between) => {
    expect(said(chinese(between))).toEqual(CHINESE)
  })
})

describe('before the first turn, in none', () => {
  it.each([
    ['front matter', '---\ntitle: Ferries\nguest: Tom Reed\ntags:\n- boats\n---'],
    [
      'title and introduction',
      '# The long crossing\n\nTom Reed has built ferries all his life. We met him at the pier; it will be cold there.',
    ],
    [
      'show notes',
      '## Show notes\n\n- [The harbour plan](https://example.org/plan)\n- Tom’s book: https://example.org/book\n\n## Transcript',
    ],
    ['a list of chapters', 'Timestamps\n\n(00:00:00) – Batteries\n(00:14:03) – Tickets\n(00:51:20) – Harbours'],
    ['topics', 'Topics we discuss:\n  - [Batteries](#batteries)\n  - [Tickets](#tickets)'],
    ['sponsors', 'Sponsors:\n\nHarbour Bank will lend you a boat. Go to harbour.example/ferry.'],
    ['metadata', 'Date: 2025-03-01\nLocation: The pier\nHost: Nora'],
  ])('%s', (_, before) => {
    expect(said(`${before}\n\n${english('')}`)).toEqual(ENGLISH)
  })

  it.each([
    ['标题和导语', '# 漫长的渡海\n\n周海造了一辈子渡轮。我们在码头见到了他，他说未来会变。\n\n以下为对话全文：'],
    ['作者', '文 | 林雪\n\n编辑 | 何木\n\n来源：海港周刊（ID：haigang）'],
    ['目录', '目录\n\n01 电池\n02 船票\n03 港口'],
    ['嘉宾介绍', '本期嘉宾：周海，海港科技创始人\n\n本期主播：林雪'],
    ['时间轴', '时间轴：\n\n00:30 电池\n14:03 船票\n51:20 港口'],
    ['原文信息', '文章作者: 海港周刊\n发布时间: 2025-03-01 13:50\n原文链接: https://example.org/a?b=c'],
  ])('%s', (_, before) => {
    expect(said(`${before}\n\n${chinese('')}`)).toEqual(CHINESE)
  })
})

describe('after the last turn, in none', () => {
  it.each([
    [
      'related articles',
      '## Related\n\n- [Harbours of the north](https://example.org/n)\n\nThe north will freeze again.',
    ],
    ['show notes', 'Show notes\n\nTom’s book will be out in May.'],
    ['credits', 'Produced by Vera Lang. Music by the Pier Band.'],
    ['copyright', '© 2025 Harbour Weekly. All rights reserved.'],
    ['a call to subscribe', 'Subscribe to our newsletter: you will get one letter a week.'],
    ['thanks to the reader', '*Thanks for reading. The next talk will be out in June.*'],
    ['footnotes', '---\n\n[^1]: The harbour plan, 2024, page 3.'],
    ['about the guest', '**About the guest**\n\nTom Reed will retire in 2030.'],
    ['the end', '— END —\n\nThe next issue will be about bridges.'],
  ])('%s', (_, after) => {
    expect(said(`${english('')}\n\n${after}`)).toEqual(ENGLISH)
  })

  it.each([
    ['推荐阅读', '推荐阅读\n\n北方的港口将再次封冻'],
    ['结束语', '（完）\n\n下一期将谈桥梁。'],
    ['转载', '转载请联系海港周刊，投稿将在三天内回复。'],
    ['活动', '![](https://example.org/a.png)\n\n活动时间：8月24日，报名将于20日截止\n\n扫码报名'],
    ['免责声明', '免责声明：本文不构成投资建议，市场将有波动。'],
    ['化名', '（应受访者要求，何木为化名）'],
    ['版权', '海港周刊原创内容，未经授权禁止转载'],
    ['参考', '参考资料\n\n[1] 港口改造规划，2024'],
    ['关注', '关注海港周刊，我们将每周更新。'],
  ])('%s', (_, after) => {
    expect(said(`${chinese('')}\n\n${after}`)).toEqual(CHINESE)
  })
})

describe('inside a line, not said', () => {
  const words = (line: string): string | undefined =>
    said(`Nora: Well?\n\nTom: ${line}\n\nNora: And?\n\nTom: Nothing.`)[1]?.[1]
  it.each([
    ['footnote marks', 'It will close in 2030[^3], I am told.[12]', 'It will close in 2030, I am told.'],
    [
      'the address of a link',
      'Read [the harbour plan](https://example.org/a_(b)?c=d) first.',
      'Read the harbour plan first.',
    ],
    ['a bare address', 'It is at https://example.org/plan?x=1 for all.', 'It is at for all.'],
    ['stage directions', 'It will close. [laughs] I hope (laughter) not.', 'It will close. I hope not.'],
    ['a time', 'It will close. [00:14:03] It must.', 'It will close. It must.'],
    ['tags', 'It <i>will</i> close.<br>It must.', 'It will close. It must.'],
    ['emphasis', 'It *will* close, **all of it**, and `soon`.', 'It will close, all of it, and soon.'],
    ['a backslash', 'Pier \\& sons will close.', 'Pier & sons will close.'],
    ['an entity', 'Pier &amp; sons will close.', 'Pier & sons will close.'],
  ])('%s', (_, line, expected) => {
    expect(words(line)).toBe(expected)
  })

  it.each([
    ['a word in brackets that was said', 'It [the pier] will close (in 2030).'],
    ['a name with underscores', 'The file pier_plan_final is old.'],
    ['a product', '5 * 3 is fifteen.'],
    ['a square bracket that nobody closes', 'It will [close soon.'],
  ])('%s stays', (_, line) => {
    expect(words(line)).toBe(line)
  })

  it('中文的舞台说明和注脚', () => {
    const text = '林雪：真的吗？\n\n周海：会的（笑）。港口[3]要改造【掌声】。\n\n林雪：好。\n\n周海：好。'
    expect(said(text)[1]?.[1]).toBe('会的。港口要改造【掌声】。')
  })
})

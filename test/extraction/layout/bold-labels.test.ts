import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

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

describe('a name in bold before what is said', () => {
  it.each([
    ['**Name:** words', (name: string, words: string) => `**${name}:** ${words}`],
    ['**Name**: words', (name: string, words: string) => `**${name}**: ${words}`],
    ['**Name：** words, with a full width colon', (name: string, words: string) => `**${name}：** ${words}`],
    ['**Name**：words', (name: string, words: string) => `**${name}**：${words}`],
    ['**▶Name：** words', (name: string, words: string) => `**▶${name}：** ${words}`],
    ['▶ **Name:** words', (name: string, words: string) => `▶ **${name}:** ${words}`],
    ['**Name:** on a line of its own', (name: string, words: string) => `**${name}:**\n\n${words}`],
    ['**▶Name：** on a line of its own', (name: string, words: string) => `**▶${name}：**\n\n${words}`],
    ['**Name** (00:01:02): on a line of its own', (name: string, words: string) => `**${name}** (00:01:02):\n${words}`],
    ['**Name (00:01:02):** words', (name: string, words: string) => `**${name} (00:01:02):** ${words}`],
    ['**Name** [1:02] words', (name: string, words: string) => `**${name}** [1:02] ${words}`],
    ['**Name** _00:01:02_ over the words', (name: string, words: string) => `**${name}** _00:01:02_\n\n${words}`],
    [
      '**Name** [(00:01:02)](address) words',
      (name: string, words: string) => `**${name}** [(00:01:02)](https://example.org/watch?v=a&t=62) ${words}`,
    ],
    ['**[00:01:02] Name:** words', (name: string, words: string) => `**[00:01:02] ${name}:** ${words}`],
    ['*Name:* words, in italics', (name: string, words: string) => `*${name}:* ${words}`],
    ['_Name_: words', (name: string, words: string) => `_${name}_: ${words}`],
    ['<b>Name:</b> words', (name: string, words: string) => `<b>${name}:</b> ${words}`],
    ['<strong>Name</strong>: words', (name: string, words: string) => `<strong>${name}</strong>: ${words}`],
    ['__Name:__ words', (name: string, words: string) => `__${name}:__ ${words}`],
    ['**Name: words**, the whole paragraph in bold', (name: string, words: string) => `**${name}: ${words}**`],
    ['> **Name:** words, in a block quote', (name: string, words: string) => `> **${name}:** ${words}`],
  ])('%s', (_, write) => {
    const document = (turns: string[][]) => turns.map(([name, words]) => write(name ?? '', words ?? '')).join('\n\n')
    expect(said(document(ENGLISH))).toEqual(ENGLISH)
    expect(said(document(CHINESE))).toEqual(CHINESE)
  })

  it('paragraphs without a label belong to the speaker before them', () => {
    const text =
      '**林雪：**\n\n第一段。\n\n第二段。\n\n**周海：**\n\n回答在这里。\n\n还有一段。\n\n**林雪：**\n\n好的。'
    expect(said(text)).toEqual([
      ['林雪', '第一段。第二段。'],
      ['周海', '回答在这里。还有一段。'],
      ['林雪', '好的。'],
    ])
  })

  it('words in bold inside an answer are words', () => {
    const text =
      '**Nora:** Why?\n\n**Tom:** Because **the harbour is too small**. It will close.\n\n**Nora:** When?\n\n**Tom:** Soon.'
    expect(said(text)).toEqual([
      ['Nora', 'Why?'],
      ['Tom', 'Because the harbour is too small. It will close.'],
      ['Nora', 'When?'],
      ['Tom', 'Soon.'],
    ])
  })

  it('a bold question with its label, a plain answer whose label was forgotten', () => {
    const text =
      '**Nora Field: Will the bridge open?**\n\nYes, next spring.\n\n**Nora Field: And the tunnel?**\n\nTom Reed: Not before 2031.\n\n**Nora Field: Why so late?**\n\nTom Reed: There is no money.'
    expect(said(text)).toEqual([
      ['Nora Field', 'Will the bridge open?'],
      ['Tom Reed', 'Yes, next spring.'],
      ['Nora Field', 'And the tunnel?'],
      ['Tom Reed', 'Not before 2031.'],
      ['Nora Field', 'Why so late?'],
      ['Tom Reed', 'There is no money.'],
    ])
  })
})

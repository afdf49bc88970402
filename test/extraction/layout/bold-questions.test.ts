import { describe, expect, it } from 'vitest'
import { said, warningsOf } from './said.ts'

describe('questions in bold and answers plain, nobody named', () => {
  const ENGLISH =
    '**When will the ferries run on batteries?**\n\nIn six years, I would say.\n\nThe harbours have to be rebuilt first.\n\n**And what will a ticket cost?**\n\nHalf of what it costs now.\n\n**Is anybody against it?**\n\nThe fuel sellers are.'

  it('each question and each answer is a turn of an unknown speaker', () => {
    expect(said(ENGLISH)).toEqual([
      [null, 'When will the ferries run on batteries?'],
      [null, 'In six years, I would say. The harbours have to be rebuilt first.'],
      [null, 'And what will a ticket cost?'],
      [null, 'Half of what it costs now.'],
      [null, 'Is anybody against it?'],
      [null, 'The fuel sellers are.'],
    ])
    expect(warningsOf(ENGLISH)).toEqual(['no-speaker-names'])
  })

  it('中文也一样', () => {
    const text =
      '**渡轮什么时候能用上电池？**\n\n我判断要六年。\n\n**票价呢？**\n\n会降一半。\n\n**有人反对吗？**\n\n卖油的反对。'
    expect(said(text)).toEqual([
      [null, '渡轮什么时候能用上电池？'],
      [null, '我判断要六年。'],
      [null, '票价呢？'],
      [null, '会降一半。'],
      [null, '有人反对吗？'],
      [null, '卖油的反对。'],
    ])
  })

  it('questions as headings', () => {
    const text =
      '# The long crossing\n\n### When will the ferries run on batteries?\n\nIn six years.\n\n### Q: What will a ticket cost?\n\nHalf of what it costs now.\n\n### Is anybody against it?\n\nThe fuel sellers are.'
    expect(said(text)).toEqual([
      [null, 'When will the ferries run on batteries?'],
      [null, 'In six years.'],
      [null, 'What will a ticket cost?'],
      [null, 'Half of what it costs now.'],
      [null, 'Is anybody against it?'],
      [null, 'The fuel sellers are.'],
    ])
  })

  it('what is asked without a question mark', () => {
    const text =
      '**Is it far?**\n\nNo.\n\n**Tell me about the pier.**\n\nIt will close.\n\n**When?**\n\nSoon.\n\n**And then?**\n\nNothing.'
    expect(said(text).slice(2, 4)).toEqual([
      [null, 'Tell me about the pier.'],
      [null, 'It will close.'],
    ])
  })

  it('an introduction before the first question is in no turn', () => {
    const text = `We met the engineer on a windy day.\n\n${ENGLISH}`
    expect(said(text)[0]).toEqual([null, 'When will the ferries run on batteries?'])
  })

  it('a question of two bold paragraphs is one turn', () => {
    const text =
      '**You have built three bridges. Which was the hardest?**\n\nThe second.\n\n**I crossed it this morning?**\n\n**How long will it stand?**\n\nA hundred years.\n\n**And the third?**\n\nIt is closed.'
    expect(said(text)[2]).toEqual([null, 'I crossed it this morning? How long will it stand?'])
  })
})

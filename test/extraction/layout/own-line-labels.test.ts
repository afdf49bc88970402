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

describe('a name alone on a line, without a colon', () => {
  it.each([
    ['Name over the words', (name: string, words: string) => `${name}\n${words}`],
    ['Name, a blank line, the words', (name: string, words: string) => `${name}\n\n${words}`],
    ['**Name** over the words', (name: string, words: string) => `**${name}**\n\n${words}`],
    ['### Name as a heading', (name: string, words: string) => `### ${name}\n\n${words}`],
    ['Name 00:01:02', (name: string, words: string) => `${name} 00:01:02\n${words}`],
    ['Name  1:02', (name: string, words: string) => `${name}  1:02\n${words}`],
    ['Name (00:01:02)', (name: string, words: string) => `${name} (00:01:02)\n${words}`],
    ['00:01:02 Name', (name: string, words: string) => `00:01:02 ${name}\n${words}`],
    ['[00:01:02] Name', (name: string, words: string) => `[00:01:02] ${name}\n${words}`],
    ['Name | 01:02', (name: string, words: string) => `${name} | 01:02\n${words}`],
    ['Name, then the time on its own line', (name: string, words: string) => `${name}\n00:01:02\n${words}`],
  ])('%s', (_, write) => {
    const document = (turns: string[][]) => turns.map(([name, words]) => write(name ?? '', words ?? '')).join('\n\n')
    expect(said(document(ENGLISH))).toEqual(ENGLISH)
    expect(said(document(CHINESE))).toEqual(CHINESE)
  })

  it.each([
    ['Name - office', (name: string) => `${name} - Harbour Ltd`],
    ['Name -- office', (name: string) => `${name} -- Chief Executive Officer`],
    ['**Name** -- *office*', (name: string) => `**${name}** -- *Chief Executive Officer*`],
    ['Name, office', (name: string) => `${name}, Harbour Ltd`],
    ['Name | office', (name: string) => `${name} | Harbour Ltd`],
  ])('%s', (_, label) => {
    const text = ENGLISH.map(([name, words]) => `${label(name ?? '')}\n\n${words}`).join('\n\n')
    expect(said(text)).toEqual(ENGLISH)
  })

  it('an operator and a caller who speak once', () => {
    const turns = [
      ['Operator', 'Welcome to the call of Harbour Ltd.'],
      ['Nora Field', 'Thank you. The year was good.'],
      ['Tom Reed', 'It was.'],
      ['Vera Lang', 'Will the fare rise?'],
      ['Nora Field', 'It will not.'],
      ['Tom Reed', 'Never.'],
    ]
    const text = turns
      .map(([name, words]) => `${name}${name === 'Operator' ? '' : ' - Harbour Ltd'}\n\n${words}`)
      .join('\n\n')
    expect(said(text)).toEqual(turns)
  })

  it('numbered stand-ins', () => {
    const text =
      '发言人1 00:03\n大家好，今天聊渡轮。\n\n发言人2 00:09\n谢谢邀请。\n\n发言人1 00:15\n什么时候能用上电池？\n\n发言人2 00:20\n要六年。'
    expect(said(text).map(([speaker]) => speaker)).toEqual(['发言人1', '发言人2', '发言人1', '发言人2'])
  })

  it('short lines that come back are not names', () => {
    const text =
      'It was late.\n\nYes\n\nThe harbour slept.\n\nYes\n\nNobody came.\n\nYes\n\nThe boats were gone.\n\nYes\n\nThat was all.'
    expect(said(text)).toHaveLength(1)
    expect(said(text)[0]?.[0]).toBeNull()
  })
})

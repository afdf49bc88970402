import { describe, expect, it } from 'vitest'
import { findTurns } from '../../../src/extraction/turns.ts'
import { said, warningsOf } from './said.ts'

describe('words without any sign of who says them', () => {
  it('are one turn of an unknown speaker, with a warning', () => {
    const text = 'The ferries will run on batteries in six years.\n\nThe harbours have to be rebuilt first.'
    expect(findTurns(text)).toMatchObject({ turns: [{ start: 0, end: text.length, speaker: null }], speakers: [] })
    expect(warningsOf(text)).toEqual(['no-labels'])
    expect(said('渡轮六年后会用上电池。\n\n港口得先改造。')).toEqual([[null, '渡轮六年后会用上电池。港口得先改造。']])
  })

  it('keep their colons', () => {
    const text = 'I will say this: it closes.\n\nMy point: nobody pays.\n\nRemember: the pier is old.\n\nSo: sell.'
    expect(said(text)).toEqual([
      [null, 'I will say this: it closes. My point: nobody pays. Remember: the pier is old. So: sell.'],
    ])
  })

  it('without full stops, line by line', () => {
    const text = 'so the ferries will run\non batteries in six years\nand the harbours have to\nbe rebuilt first'
    expect(said(text).map(([speaker]) => speaker)).toEqual([null])
  })

  it('headings and links around them are not said', () => {
    const text =
      '# The long crossing\n\nThe ferries will change.\n\n## Later\n\n[Read on](https://example.org)\n\nThe pier will not.'
    expect(said(text)).toEqual([[null, 'The ferries will change. The pier will not.']])
  })

  it('a page without line breaks is no heading, whatever it begins with', () => {
    expect(said(`# ${'The ferries will change. '.repeat(40)}`)).toHaveLength(1)
  })

  it('closing words of the page end it only at its end', () => {
    const talk = Array.from({ length: 12 }, (_, index) => `分享一个故事。这是第${index + 1}段，港口以后会改造。`).join(
      '\n\n',
    )
    expect(said(`${talk}\n\n推荐阅读\n\n北方的港口将再次封冻`)).toEqual(said(talk))
  })

  it.each(['', '   \n\n\t', '---\ntitle: x\n---\n', '# Title\n\n![](a.png)', '\u200b\ufeff\0'])(
    'nothing at all: %j',
    (text) => {
      expect(findTurns(text)).toMatchObject({ turns: [], warnings: [{ code: 'no-text' }] })
    },
  )
})

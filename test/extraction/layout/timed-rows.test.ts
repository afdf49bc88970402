import { describe, expect, it } from 'vitest'
import { said, warningsOf } from './said.ts'

describe('half sentences with a time on each row', () => {
  it('labels on every row: a turn runs until another label comes', () => {
    const text = [
      '[00:00:01] Nora Field: How long until',
      '[00:00:03] Nora Field: the ferries run on batteries?',
      '[00:00:05] Tom Reed: Six years, I would say,',
      '[00:00:08] Tom Reed: and the harbours have to be',
      '[00:00:10] Tom Reed: rebuilt first.',
      '[00:00:12] Nora Field: And the cost?',
      '[00:00:14] Tom Reed: It will fall by half.',
    ].join('\n')
    expect(said(text)).toEqual([
      ['Nora Field', 'How long until the ferries run on batteries?'],
      ['Tom Reed', 'Six years, I would say, and the harbours have to be rebuilt first.'],
      ['Nora Field', 'And the cost?'],
      ['Tom Reed', 'It will fall by half.'],
    ])
  })

  it('the first row of a turn has no label: it is what the next label’s speaker says, and a warning tells so', () => {
    const text = [
      '[00:00:01] How long until',
      '[00:00:03] Nora Field: the ferries run on batteries?',
      '[00:00:04] Nora Field: I mean the big ones.',
      '[00:00:05] Six years, I would say.',
      '[00:00:08] Tom Reed: The harbours have to be',
      '[00:00:10] Tom Reed: rebuilt first.',
      '[00:00:11] Tom Reed: They are old.',
    ].join('\n')
    expect(said(text)).toEqual([
      ['Nora Field', 'How long until the ferries run on batteries? I mean the big ones.'],
      ['Tom Reed', 'Six years, I would say. The harbours have to be rebuilt first. They are old.'],
    ])
    expect(warningsOf(text)).toEqual(['rows-without-label'])
  })

  it('a label that changes inside a sentence moves to its edge', () => {
    const text = [
      '[00:01] Nora Field: How long until the',
      '[00:03] Nora Field: ferries run on batteries?',
      '[00:05] Tom Reed: Six years, I would say.',
      '[00:08] Tom Reed: The harbours have to be',
      '[00:10] Nora Field: rebuilt. And the cost?',
      '[00:12] Nora Field: Is it known?',
      '[00:14] Tom Reed: It is.',
      '[00:15] Tom Reed: Half of today’s.',
    ].join('\n')
    expect(said(text)).toEqual([
      ['Nora Field', 'How long until the ferries run on batteries?'],
      ['Tom Reed', 'Six years, I would say. The harbours have to be rebuilt.'],
      ['Nora Field', 'And the cost? Is it known?'],
      ['Tom Reed', 'It is. Half of today’s.'],
    ])
  })

  it('without labels: one turn, the times are not said', () => {
    const text =
      '[00:00:01] The ferries will run\n[00:00:03] on batteries in six years.\n[00:00:05] The harbours come first.'
    expect(said(text)).toEqual([[null, 'The ferries will run on batteries in six years. The harbours come first.']])
    expect(warningsOf(text)).toEqual(['no-labels'])
  })

  it('没有标签的中文时间行', () => {
    const text = '00:01 渡轮六年后\n00:03 会用上电池。\n00:05 港口要先\n00:08 改造。\n00:09 就这样。'
    expect(said(text)).toEqual([[null, '渡轮六年后会用上电池。港口要先改造。就这样。']])
  })

  it('a time on a line of its own over each row', () => {
    const text = '0:01\nthe ferries will run on\n0:04\nbatteries in six years\n0:07\nthe harbours come first'
    expect(said(text)[0]?.[1]).not.toMatch(/\d:\d/)
    expect(said(text)).toHaveLength(1)
  })

  it('a time that is part of a sentence stays', () => {
    const text =
      'Nora: When does it leave?\n\nTom: The boat leaves at 10:30 every day.\n\n10:45 is too late.\n\nNora: Noted.\n\nTom: Good.'
    expect(said(text)[1]).toEqual(['Tom', 'The boat leaves at 10:30 every day. 10:45 is too late.'])
  })
})

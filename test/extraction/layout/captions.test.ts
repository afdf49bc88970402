import { describe, expect, it } from 'vitest'
import { said, warningsOf } from './said.ts'

describe('WebVTT', () => {
  it('<v Name> says who speaks; header, notes, styles, cue names and timings are not said', () => {
    const text = `WEBVTT - harbour talk
Kind: captions
Language: en

NOTE made by hand

STYLE
::cue { color: white }

1
00:00:01.000 --> 00:00:03.000 align:start position:0%
<v Nora Field>How long until the ferries

2
00:00:03.000 --> 00:00:05.000
<v Nora Field>run on batteries?</v>

answer
00:00:05.500 --> 00:00:09.000
<v.loud Tom Reed>Six years, <i>I would say</i>.

NOTE the rest is missing

4
00:00:09.000 --> 00:00:11.000
<v Tom Reed>The harbours come first.
`
    expect(said(text)).toEqual([
      ['Nora Field', 'How long until the ferries run on batteries?'],
      ['Tom Reed', 'Six years, I would say. The harbours come first.'],
    ])
  })

  it('中文字幕', () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:03.000\n<v 林雪>渡轮什么时候能\n\n00:03.000 --> 00:05.000\n<v 林雪>用上电池？\n\n00:05.000 --> 00:08.000\n<v 周海>六年。\n'
    expect(said(text)).toEqual([
      ['林雪', '渡轮什么时候能用上电池？'],
      ['周海', '六年。'],
    ])
  })

  it('without voices it is one turn', () => {
    const text =
      'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nthe ferries will run\n\n00:00:03.000 --> 00:00:05.000\non batteries in six years.\n\n00:00:05.000 --> 00:00:06.000\nThe harbours come first.\n'
    expect(said(text)).toEqual([[null, 'the ferries will run on batteries in six years. The harbours come first.']])
    expect(warningsOf(text)).toEqual(['no-labels'])
  })

  it('captions that roll show each line twice and say it once', () => {
    const text = `WEBVTT

00:00:01.000 --> 00:00:03.000
the ferries<00:00:01.500><c> will</c><00:00:02.000><c> run</c>

00:00:03.000 --> 00:00:03.010
the ferries will run

00:00:03.010 --> 00:00:05.000
the ferries will run
on batteries<00:00:04.000><c> in</c><00:00:04.500><c> six</c><00:00:04.800><c> years</c>

00:00:05.000 --> 00:00:05.010
on batteries in six years
`
    expect(said(text)).toEqual([[null, 'the ferries will run on batteries in six years']])
  })

  it('a dash or a chevron marks a change of speaker', () => {
    const dashes =
      'WEBVTT\n\n00:01.000 --> 00:03.000\n- How long will it take?\n- Six years.\n\n00:03.000 --> 00:05.000\n- And the cost?\n\n00:05.000 --> 00:06.000\n- Half.\n'
    expect(said(dashes)).toEqual([
      [null, 'How long will it take?'],
      [null, 'Six years.'],
      [null, 'And the cost?'],
      [null, 'Half.'],
    ])
    const chevrons = '>> How long will it\ntake?\n>> Six years. The harbours\ncome first.\n>> And the cost?'
    expect(said(chevrons)).toEqual([
      [null, 'How long will it take?'],
      [null, 'Six years. The harbours come first.'],
      [null, 'And the cost?'],
    ])
    expect(warningsOf(chevrons)).toEqual(['no-speaker-names'])
  })
})

describe('SubRip', () => {
  it('with names before a colon', () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:03,000\r\nNora: How long until the ferries\r\nrun on batteries?\r\n\r\n2\r\n00:00:03,500 --> 00:00:05,000\r\nTom: Six years.\r\n\r\n3\r\n00:00:05,500 --> 00:00:07,000\r\nNora: And the cost?\r\n\r\n4\r\n00:00:07,500 --> 00:00:09,000\r\nTom: Half.\r\n'
    expect(said(text)).toEqual([
      ['Nora', 'How long until the ferries run on batteries?'],
      ['Tom', 'Six years.'],
      ['Nora', 'And the cost?'],
      ['Tom', 'Half.'],
    ])
  })

  it('with <v Name>', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:03,000\n<v Nora>How long?</v>\n\n2\n00:00:03,500 --> 00:00:05,000\n<v Tom>Six years.</v>\n\n3\n00:00:05,500 --> 00:00:07,000\n<v Nora>Really?</v>\n'
    expect(said(text).map(([speaker]) => speaker)).toEqual(['Nora', 'Tom', 'Nora'])
  })

  it('without names; a number that is said is not the number of a cue', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:03,000\nHow many ships?\n\n2\n00:00:03,500 --> 00:00:05,000\n50\n\n3\n00:00:05,500 --> 00:00:07,000\nThat is a fleet.\n'
    expect(said(text)).toHaveLength(1)
    expect(said(text)[0]?.[1]).toBe('How many ships? 50 That is a fleet.')
  })
})

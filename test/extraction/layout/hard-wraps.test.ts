import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

describe('lines wrapped by hand', () => {
  it('sentences go on over the breaks', () => {
    const text =
      'Nora: How long until the ferries\nrun on batteries?\n\nTom: Six years, I would say, and the\nharbours have to be rebuilt\nfirst.\n\nNora: And the\ncost?\n\nTom: It will fall.'
    expect(said(text)).toEqual([
      ['Nora', 'How long until the ferries run on batteries?'],
      ['Tom', 'Six years, I would say, and the harbours have to be rebuilt first.'],
      ['Nora', 'And the cost?'],
      ['Tom', 'It will fall.'],
    ])
  })

  it('中文折行不加空格，中英之间留空格', () => {
    const text =
      '林雪：渡轮什么时候能用\n上电池？\n\n周海：我判断要六年，港口得先改造，Port\nAuthority 会出\n钱。\n\n林雪：成\n本呢？\n\n周海：会降。'
    expect(said(text)).toEqual([
      ['林雪', '渡轮什么时候能用上电池？'],
      ['周海', '我判断要六年，港口得先改造，Port Authority 会出钱。'],
      ['林雪', '成本呢？'],
      ['周海', '会降。'],
    ])
  })

  it('a label that is cut in two is joined', () => {
    const text =
      '**Nora Field：什么时候能用上电池？**\n\nTom\nReed：六年。\n\n**Nora\nField：成本呢？**\n\nTom Reed：会降\n一半。\n\n**Nora Field：真的？**\n\nTom Reed：真的。'
    expect(said(text)).toEqual([
      ['Nora Field', '什么时候能用上电池？'],
      ['Tom Reed', '六年。'],
      ['Nora Field', '成本呢？'],
      ['Tom Reed', '会降一半。'],
      ['Nora Field', '真的？'],
      ['Tom Reed', '真的。'],
    ])
  })

  it('a wrapped line that happens to begin with a capital and a colon stays with its sentence', () => {
    const text =
      'Nora: What is the plan?\n\nTom: We wrote it down in one document, the\nHarbour plan: rebuild, then buy.\n\nNora: And then?\n\nTom: Then we sail.'
    expect(said(text)[1]).toEqual(['Tom', 'We wrote it down in one document, the Harbour plan: rebuild, then buy.'])
  })
})

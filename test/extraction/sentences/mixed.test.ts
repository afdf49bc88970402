import { describe, expect, it } from 'vitest'
import { sentencesIn } from './sentences-in.ts'

describe('both languages in one text', () => {
  it('中文里的英文句子', () => {
    expect(sentencesIn('他说 It will close. 我不信。But who knows? 走着瞧。', 'zh')).toEqual([
      '他说 It will close.',
      '我不信。',
      'But who knows?',
      '走着瞧。',
    ])
  })

  it('Chinese marks in an English text end sentences as well', () => {
    expect(sentencesIn('They call it 港口改造。It will take years. 三年！Good.', 'en')).toEqual([
      'They call it 港口改造。',
      'It will take years.',
      '三年！',
      'Good.',
    ])
  })

  it('an English name before a Chinese full stop', () => {
    expect(sentencesIn('我们投了 Harbour Inc.，它会上市。也投了 Pier Co. 和 Boat Ltd.。', 'zh')).toEqual([
      '我们投了 Harbour Inc.，它会上市。',
      '也投了 Pier Co. 和 Boat Ltd.。',
    ])
  })
})

/** Text that nobody would say: read to its end without an error, whatever it is, and without ever going back over it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHorizon } from '../../../src/extraction/horizon.ts'
import { SENTENCES } from './sentences.ts'

const ANCHOR = '2026-02-28'
const languages = fc.constantFrom('en' as const, 'zh' as const)

const pieces = fc.constantFrom(
  ...[
    'in',
    'within',
    'by',
    'not',
    'before',
    'until',
    'the',
    'next',
    'end of',
    'early',
    'mid',
    '-',
    ',',
    'to',
    'or',
    'between',
    'and',
    'no',
    'wait',
  ],
  ...[
    '5',
    'five',
    'twenty',
    'a',
    'half',
    '2031',
    "'31",
    'q3',
    '1h26',
    '2030s',
    '0',
    '99999',
    'hundred thousand',
    '1,000',
    '3.5',
  ],
  ...[
    'years',
    'months',
    'decade',
    'century',
    'weeks',
    'march',
    'friday',
    'spring',
    'year',
    'quarter',
    'ago',
    'from now',
    'is',
    'she',
    'when',
  ],
  ...[
    '三',
    '两三',
    '十几',
    '年',
    '个月',
    '后',
    '内',
    '前',
    '到',
    '明年',
    '底',
    '季度',
    '2030年',
    '以后',
    '至少',
    '不会',
    '还要',
    '，',
    '年代',
  ],
)

describe('hostile text', () => {
  it('any string is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), languages, (text, language) => {
        expect(() => readHorizon(text, language, ANCHOR)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  it('the middle of the middle of a half-year does not end before it begins', () => {
    const { windowStart, windowEnd } = readHorizon('mid mid 1h26', 'en', ANCHOR)
    expect(windowStart !== null && windowEnd !== null && windowStart <= windowEnd).toBe(true)
  })

  it('any heap of time words is read without an error and quotes the text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom('', ' '),
        languages,
        (words, space, language) => {
          const text = words.join(space)
          const { phrase, start, end, windowStart, windowEnd } = readHorizon(text, language, ANCHOR)
          if (phrase !== null) expect(text.slice(start, end)).toBe(phrase)
          if (windowStart !== null && windowEnd !== null) expect(windowEnd >= windowStart).toBe(true)
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('amounts beyond the calendar have no date', () => {
    expect(readHorizon('In 999999 years the sun dies.', 'en', ANCHOR).windowStart).toBeNull()
    expect(readHorizon('Within ninety thousand centuries.', 'en', ANCHOR).windowStart).toBeNull()
    expect(readHorizon('In ten years.', 'en', '9998-01-01').windowStart).toBeNull()
  })

  it.each([
    ['en', 'in five years '],
    ['en', 'she is 9 and when she is 19 '],
    ['en', 'between 2031 and '],
    ['en', 'a '],
    ['zh', '三年后'],
    ['zh', '三月到'],
  ] as const)(
    'a million characters are read to their end (%s, %j over and over)',
    (language, unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
      expect(() => readHorizon(text, language, ANCHOR)).not.toThrow()
    },
    120_000,
  )

  it.each([
    ...[
      'by 2031 or ',
      'one, two, ',
      '1 to 2 to ',
      'fy27 ',
      'not ',
      'the early to mid ',
      'march to ',
      "'31 ",
      '10-',
      'no wait, ',
      'the end of ',
      'very ',
    ],
    ...['到2030年', '三到', '两三', '不', '，', '年底', '十', '2030-'],
  ])(
    'a hundred thousand characters of %j are read to their end',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length))
      for (const language of ['en', 'zh'] as const) expect(() => readHorizon(text, language, ANCHOR)).not.toThrow()
    },
    60_000,
  )

  it('a sentence keeps its window behind a long preamble of other words', () => {
    const preamble = 'as we said many times over and over, '.repeat(2000)
    const sentence = `${preamble}it opens in 2071.`
    expect(readHorizon(sentence, 'en', ANCHOR)).toMatchObject({ windowStart: '2071-01-01', windowEnd: '2071-12-31' })
  })

  it('an anchor that is no day is refused', () => {
    for (const [language, sentence] of SENTENCES.slice(0, 3)) {
      expect(() => readHorizon(sentence, language, '2026-02-30')).toThrow(RangeError)
    }
  })
})

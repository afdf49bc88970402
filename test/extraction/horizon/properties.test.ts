/** What holds for every sentence and every day, in both languages. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../../../src/domain/day.ts'
import { type Horizon, readHorizon } from '../../../src/extraction/horizon.ts'
import type { Language } from '../../../src/extraction/language.ts'
import { SENTENCES } from './sentences.ts'

const anchors = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1950-01-01', days))
const spoken = fc.constantFrom(...SENTENCES)

function expectWellFormed(sentence: string, horizon: Horizon, anchor: Day): void {
  const { phrase, start, end, windowStart, windowEnd, precision } = horizon
  if (phrase === null) expect([start, end]).toEqual([0, 0])
  else expect(sentence.slice(start, end)).toBe(phrase)
  if (windowStart === null) {
    expect(windowEnd).toBeNull()
    expect(precision).toBe('vague')
    return
  }
  expect(phrase).not.toBeNull()
  expect(precision).not.toBe('vague')
  expect(windowStart >= anchor).toBe(true)
  if (windowEnd !== null) expect(windowEnd >= windowStart).toBe(true)
}

describe('every horizon', () => {
  it('starts at its anchor or later, ends where it starts or later, and quotes the sentence', () => {
    fc.assert(
      fc.property(spoken, anchors, ([language, sentence], anchor) => {
        expectWellFormed(sentence, readHorizon(sentence, language, anchor), anchor)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not change when the sentence is repeated in capitals, with curly quotes or with white space around it', () => {
    fc.assert(
      fc.property(spoken, anchors, ([language, sentence], anchor) => {
        const { windowStart, windowEnd, precision } = readHorizon(sentence, language, anchor)
        const expected = { windowStart, windowEnd, precision }
        const disguises = [sentence.toUpperCase(), sentence.replaceAll("'", '\u2019'), `  ${sentence}\n`]
        for (const disguise of disguises) expect(readHorizon(disguise, language, anchor)).toMatchObject(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps its window when something without a time is said after it', () => {
    fc.assert(
      fc.property(spoken, anchors, ([language, sentence], anchor) => {
        const { windowStart, windowEnd } = readHorizon(sentence, language, anchor)
        const longer = sentence + (language === 'en' ? ' Everybody knows it.' : '大家都清楚。')
        expect(readHorizon(longer, language, anchor)).toMatchObject({ windowStart, windowEnd })
      }),
      { numRuns: 500 },
    )
  })
})

describe('a rolling window', () => {
  const rolling: ReadonlyArray<readonly [Language, string]> = [
    ['en', 'Within ninety days they will sign.'],
    ['en', 'In ten weeks it will be over.'],
    ['en', 'They are at least forty days away from it.'],
    ['en', "It'll take between three and five weeks."],
    ['zh', '九十天之内他们会签约。'],
    ['zh', '十周以后就结束了。'],
  ]

  it('moves by as many days as its anchor does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rolling),
        anchors,
        fc.integer({ min: -900, max: 900 }),
        ([language, sentence], anchor, days) => {
          const here = readHorizon(sentence, language, anchor)
          const there = readHorizon(sentence, language, addDays(anchor, days))
          expect(here.windowStart).not.toBeNull()
          expect(daysBetween(here.windowStart ?? anchor, there.windowStart ?? anchor)).toBe(days)
          if (here.windowEnd !== null) expect(daysBetween(here.windowEnd, there.windowEnd ?? anchor)).toBe(days)
          else expect(there.windowEnd).toBeNull()
        },
      ),
    )
  })
})

describe('a year by its number', () => {
  it('is that year from every anchor before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2025, max: 2099 }), anchors, (year, anchor) => {
        fc.pre(anchor < `${year}-01-01`)
        for (const [sentence, language] of [
          [`It will open in ${year}.`, 'en'],
          [`${year}年会开业。`, 'zh'],
        ] as const) {
          expect(readHorizon(sentence, language, anchor)).toMatchObject({
            windowStart: `${year}-01-01`,
            windowEnd: `${year}-12-31`,
          })
        }
      }),
    )
  })

  it('is no horizon once it is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2080 }), anchors, (year, anchor) => {
        fc.pre(anchor > `${year}-12-31`)
        expect(readHorizon(`It will open in ${year}.`, 'en', anchor).windowStart).toBeNull()
        expect(readHorizon(`${year}年会开业。`, 'zh', anchor).windowStart).toBeNull()
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractStatements } from '../../../src/extraction/extract-statements.ts'
import type { Language } from '../../../src/extraction/language.ts'

const PIECES = [
  '未来五年',
  '会',
  '我认为',
  '可能',
  '，',
  '。',
  '？',
  '“',
  '”',
  '如果',
  '2030年',
  '翻一倍',
  '公司',
  '去年',
  '了',
  '\n',
  '\n\n',
  '**林：**',
  'Lin: ',
  '[00:01:02] ',
  'will ',
  'in five years ',
  'I think ',
  'if ',
  '$5 million ',
  '. ',
  '? ',
  'Q: ',
  'A: ',
  '\u200b',
  '\u202e',
  '\u0000',
  '😀',
  '\ud83d',
  'ﬁ',
  '１２',
  '，，，',
  '....',
  '——',
  'they',
  "won't ",
  '<v Ada>',
  '--> ',
  '00:00:01.000 --> 00:00:02.000\n',
  'WEBVTT\n\n',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 80 })
  .map((parts) => parts.join(''))
const language = fc.constantFrom<Language | undefined>('zh', 'en', undefined)

describe('extractStatements on any text', () => {
  it('quotes the text at the place it gives, in order, each with a window that is one', () => {
    fc.assert(
      fc.property(text, language, (source, lang) => {
        const options = lang === undefined ? { statedOn: '2025-03-01' } : { language: lang, statedOn: '2025-03-01' }
        const { statements, turns } = extractStatements(source, options)
        statements.forEach((statement, index) => {
          expect(statement.exact).not.toBe('')
          expect(source.slice(statement.start, statement.end)).toBe(statement.exact)
          expect(statement.start).toBeGreaterThanOrEqual(turns[statement.turn]?.start ?? 0)
          expect(statement.end).toBeLessThanOrEqual(turns[statement.turn]?.end ?? 0)
          expect(statement.score).toBeGreaterThanOrEqual(0)
          expect(statement.score).toBeLessThanOrEqual(1)
          if (statement.horizonStart !== null && statement.horizonEnd !== null) {
            expect(source.slice(statement.horizonStart, statement.horizonEnd)).toBe(statement.horizonText)
          }
          if (statement.windowStart !== null && statement.windowEnd !== null) {
            expect(statement.windowStart <= statement.windowEnd).toBe(true)
          }
          if (statement.hedge !== null) expect(source).toContain(statement.hedge)
          if (statement.restates !== null) expect(statement.restates).toBeLessThan(index)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same list for the same text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = extractStatements(source, { language: 'zh', statedOn: '2025-03-01' })
        expect(extractStatements(source, { language: 'zh', statedOn: '2025-03-01' })).toEqual(once)
      }),
      { numRuns: 50 },
    )
  })
})

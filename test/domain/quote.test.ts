import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReckonError } from '../../src/domain/errors.ts'
import { findQuote, type QuoteSelector, quoteAt } from '../../src/domain/quote.ts'
import { QUOTE, TEXT } from './examples.ts'

function faultOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    if (error instanceof ReckonError) return { code: error.code, problems: error.problems }
  }
  throw new Error('expected a ReckonError')
}

describe('the quote at a span', () => {
  it('is the source’s own characters, with up to 32 before and after', () => {
    expect(quoteAt(TEXT, 22, 71)).toEqual(QUOTE)
  })

  it('counts UTF-16 units, as JavaScript and the W3C selectors do', () => {
    expect(quoteAt('😀芯片很贵。', 2, 6)).toEqual({ exact: '芯片很贵', prefix: '😀', suffix: '。', start: 2, end: 6 })
  })

  it('may be the whole text', () => {
    expect(quoteAt('芯片', 0, 2)).toEqual({ exact: '芯片', prefix: '', suffix: '', start: 0, end: 2 })
  })

  it('never parts a character in its surroundings', () => {
    const text = `${'😀'.repeat(20)}x${'😀'.repeat(20)}`
    // 32 units are 16 faces; beside one more letter there is room for 15 of them.
    expect(quoteAt(text, 40, 41)).toMatchObject({ prefix: '😀'.repeat(16), suffix: '😀'.repeat(16) })
    expect(quoteAt(`${'😀'.repeat(20)}ab`, 41, 42).prefix).toBe(`${'😀'.repeat(15)}a`)
    expect(quoteAt(`ab${'😀'.repeat(20)}`, 0, 1).suffix).toBe(`b${'😀'.repeat(15)}`)
  })

  it.each([
    ['is empty', 5, 5],
    ['runs backwards', 9, 5],
    ['begins before the text', -1, 5],
    ['ends after the text', 0, TEXT.length + 1],
    ['is no whole number', 0.5, 5],
    ['is no number', Number.NaN, 5],
  ])('is refused when it %s', (_words, start, end) => {
    expect(faultOf(() => quoteAt(TEXT, start, end))).toMatchObject({
      code: 'invalid',
      problems: [{ pointer: '/quote', message: expect.stringContaining(`0 <= start < end <= ${TEXT.length}`) }],
    })
  })

  it('is refused when it cuts a character in two', () => {
    const face = TEXT.indexOf('😀')
    expect(faultOf(() => quoteAt(TEXT, face + 1, face + 5))).toMatchObject({ problems: [{ pointer: '/quote/start' }] })
    expect(faultOf(() => quoteAt(TEXT, 22, face + 1))).toMatchObject({
      problems: [
        { pointer: '/quote/end', message: `offset ${face + 1} stands between the two halves of one character` },
      ],
    })
  })
})

describe('a quote that is looked for', () => {
  it('is found by its words', () => {
    expect(findQuote(TEXT, { exact: QUOTE.exact })).toEqual(QUOTE)
  })

  it('is found by its span, with its words as a check', () => {
    expect(findQuote(TEXT, { start: 22, end: 71 })).toEqual(QUOTE)
    expect(findQuote(TEXT, { start: 22, end: 71, exact: QUOTE.exact })).toEqual(QUOTE)
  })

  it('is found by its occurrence where the words stand more than once', () => {
    expect(findQuote('soon, soon, soon', { exact: 'soon', occurrence: 2 })).toMatchObject({ start: 6, end: 10 })
    // Occurrences may overlap.
    expect(findQuote('哈哈哈', { exact: '哈哈', occurrence: 2 })).toMatchObject({ start: 1, end: 3 })
  })

  it.each<[string, QuoteSelector, string, string]>([
    ['words that are not there', { exact: 'GPT-6' }, '/quote/exact', 'exactly so, got "GPT-6"'],
    ['words in another case', { exact: 'gpt-5' }, '/quote/exact', 'exactly so, got "gpt-5"'],
    ['words that stand there twice', { exact: 'ill' }, '/quote/occurrence', 'between 1 and 2 (the words stand there 2'],
    ['an occurrence too many', { exact: 'GPT-5', occurrence: 2 }, '/quote/occurrence', 'stand there once), got 2'],
    ['nothing', { exact: '' }, '/quote/exact', 'got ""'],
    [
      'other words than those at the span',
      { start: 22, end: 29, exact: 'I guess' },
      '/quote/exact',
      '"I think", got "I guess"',
    ],
  ])('is refused for %s', (_words, selector, pointer, message) => {
    expect(faultOf(() => findQuote(TEXT, selector))).toMatchObject({
      code: 'invalid',
      problems: [{ pointer, message: expect.stringContaining(message) }],
    })
  })

  it('counts to a hundred and no further', () => {
    expect(faultOf(() => findQuote('a'.repeat(1000), { exact: 'a' }))).toMatchObject({
      problems: [{ message: expect.stringContaining('at least 100 times') }],
    })
  })
})

it('is a slice of its text, whatever the text', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(text, fc.nat(90), fc.nat(90), (whole, start, end) => {
      let quote: ReturnType<typeof quoteAt>
      try {
        quote = quoteAt(whole, start, end)
      } catch (error) {
        expect(error).toBeInstanceOf(ReckonError)
        return
      }
      expect(whole.slice(quote.start, quote.end)).toBe(quote.exact)
      expect(whole.slice(0, start).endsWith(quote.prefix)).toBe(true)
      expect(whole.slice(end).startsWith(quote.suffix)).toBe(true)
      // No half of a character at any end, so each part survives being written as UTF-8.
      for (const part of [quote.exact, quote.prefix, quote.suffix]) {
        expect(new TextDecoder().decode(new TextEncoder().encode(part))).toBe(part)
      }
      expect(findQuote(whole, { start, end, exact: quote.exact })).toEqual(quote)
    }),
  )
})

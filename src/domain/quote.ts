/**
 * Quotes: the source's own characters at a span, in the terms of the W3C Web Annotation selectors.
 * Offsets are UTF-16 units, end excluded. Invariant: `text.slice(quote.start, quote.end) === quote.exact`.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector and #text-position-selector
 */
import { ReckonError, shown } from './errors.ts'

export interface Quote {
  readonly exact: string
  /** Up to 32 UTF-16 units before and after, by which a person (or a re-anchoring tool) finds the place again. */
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

const CONTEXT_LENGTH = 32

/** Where a quote is to be found: by its span, or by its words (with the occurrence when they stand there more than once). */
export type QuoteSelector =
  | { readonly start: number; readonly end: number; readonly exact?: string | undefined }
  | { readonly exact: string; readonly occurrence?: number | undefined }

/** Whether a cut at the offset would part the two halves of one character. */
function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/** What stands next to a span is cut so that it holds no half of a character. */
function around(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const from = Math.max(0, start - CONTEXT_LENGTH)
  const to = Math.min(text.length, end + CONTEXT_LENGTH)
  return {
    prefix: text.slice(splitsCharacter(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsCharacter(text, to) ? to - 1 : to),
  }
}

/**
 * The quote at a span.
 * @throws ReckonError `invalid` when the span is empty, outside the text, or cuts a character in two
 */
export function quoteAt(text: string, start: number, end: number): Quote {
  const sound = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  if (!sound) {
    const message = `expected 0 <= start < end <= ${text.length} (UTF-16 units of the source), got start ${shown(start)}, end ${shown(end)}`
    throw new ReckonError('invalid', `The quote is outside the source: ${message}`, [{ pointer: '/quote', message }])
  }
  for (const [name, offset] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (splitsCharacter(text, offset)) {
      const message = `offset ${offset} stands between the two halves of one character`
      throw new ReckonError('invalid', `The quote cuts a character: ${message}`, [
        { pointer: `/quote/${name}`, message },
      ])
    }
  }
  return {
    exact: text.slice(start, end),
    ...around(text, start, end),
    start,
    end,
  }
}

/**
 * Finds a quote in a source. Words are only a pointer: what is returned is always a slice of the source.
 * @throws ReckonError `invalid` when the words do not stand there, stand there more than once without `occurrence`, or differ from those at the span
 */
export function findQuote(text: string, selector: QuoteSelector): Quote {
  if ('start' in selector) {
    const quote = quoteAt(text, selector.start, selector.end)
    if (selector.exact !== undefined && selector.exact !== quote.exact) {
      const message = `expected the source's own characters at ${quote.start}..${quote.end}, ${shown(quote.exact)}, got ${shown(selector.exact)}`
      throw new ReckonError('invalid', `The quote differs from the source: ${message}`, [
        { pointer: '/quote/exact', message },
      ])
    }
    return quote
  }
  const { exact } = selector
  const places: number[] = []
  if (exact.length > 0) {
    for (let at = text.indexOf(exact); at >= 0 && places.length < 100; at = text.indexOf(exact, at + 1)) places.push(at)
  }
  const occurrence = selector.occurrence ?? 1
  const start = places[occurrence - 1]
  if (start === undefined || (selector.occurrence === undefined && places.length > 1)) {
    const count = places.length === 1 ? 'once' : `${places.length === 100 ? 'at least 100' : places.length} times`
    const message =
      places.length === 0
        ? `expected words that stand in the source exactly so, got ${shown(exact)}`
        : `expected an occurrence between 1 and ${places.length} (the words stand there ${count}), got ${shown(selector.occurrence)}`
    throw new ReckonError('invalid', `The quote was not found: ${message}`, [
      { pointer: places.length === 0 ? '/quote/exact' : '/quote/occurrence', message },
    ])
  }
  return quoteAt(text, start, start + exact.length)
}

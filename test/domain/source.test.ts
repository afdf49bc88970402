import { describe, expect, it } from 'vitest'
import { isWebAddress, problemsOfSource, type SourceDetails } from '../../src/domain/source.ts'

const TODAY = '2026-11-25'
const SOURCE: SourceDetails = {
  title: 'A talk about models',
  url: 'https://example.org/talk',
  publisher: null,
  language: 'en',
  statedOn: '2024-08-19',
  statedOnPrecision: 'day',
  statedOnBasis: 'published',
}

function problems(given: Partial<SourceDetails>): [string, string][] {
  return problemsOfSource({ ...SOURCE, ...given }, TODAY).map(({ pointer, message }) => [pointer, message])
}

describe('a source', () => {
  it('may have been spoken today, and have no address', () => {
    expect(problems({ statedOn: TODAY, url: null })).toEqual([])
  })

  it('was not spoken in the future', () => {
    expect(problems({ statedOn: '2026-11-26' })).toEqual([
      ['/statedOn', 'expected the day the words were said, today (2026-11-25) at the latest, got 2026-11-26'],
    ])
  })

  it('was spoken on a day that exists', () => {
    expect(problems({ statedOn: '2025-02-29' })).toEqual([
      ['/statedOn', 'expected a day as YYYY-MM-DD, got "2025-02-29"'],
    ])
  })

  it('has a title, and an address of the web if any; both faults are told at once', () => {
    expect(problems({ title: ' ', url: 'ftp://example.org/talk' })).toEqual([
      ['/title', 'expected a title, got an empty one'],
      ['/url', 'expected an http or https address, got "ftp://example.org/talk"'],
    ])
  })
})

describe('an address of the web', () => {
  it.each(['https://example.org', 'http://127.0.0.1:8080/x?y#z', 'https://例え.jp/芯片'])('is %s', (text) => {
    expect(isWebAddress(text)).toBe(true)
  })

  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///x', '//example.org', 'x', ''])(
    'is not %j',
    (text) => {
      expect(isWebAddress(text)).toBe(false)
    },
  )
})

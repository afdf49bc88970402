import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseEnds } from '../../../../src/extraction/en/detection/clauses.ts'

/** The clauses, the places of the cuts shown by "|". */
const cut = (text: string): string => {
  let start = 0
  return clauseEnds(text)
    .map((end) => {
      const clause = text.slice(start, end)
      start = end
      return clause
    })
    .join('|')
}

describe('clauses of an English sentence', () => {
  it.each([
    // A comma before a word that opens a clause.
    'The harbour was empty last winter, |and it will be full again next year.',
    'If the tunnel opens in the spring, |the ferries lose half of their passengers.',
    // "but", "because", "if" need no comma.
    'Rents have doubled since the bridge |but they are going to come down.',
    'Nobody builds cranes around here |because the steel is too expensive.',
    // "and" before a subject joins two clauses, ...
    'The yard hired four hundred people |and they built eleven ships.',
    // ... before anything else it joins two words.
    'The yard hired four hundred welders and riggers from the old docks.',
    // Dashes, colons and semicolons.
    'My own view on the matter is simple: |the old docks are finished for good.',
    'The river port is growing quickly; |the sea port is not growing at all.',
    'The river port is growing quickly — |the sea port is not growing at all.',
    // "so quickly" and "see if" belong together.
    'Steel prices went up so quickly that the yard had to close.',
    'We would like to see if the cranes can work without a driver.',
    // Nothing short is a clause of its own.
    'Well, I think so, but maybe not.',
  ])('%s', (marked) => {
    expect(cut(marked.replaceAll('|', ''))).toBe(marked)
  })

  it('end in order, the last one with the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const ends = clauseEnds(text)
        expect(ends.at(-1)).toBe(text.length)
        expect([...ends].sort((a, b) => a - b)).toEqual(ends)
        expect(new Set(ends).size).toBe(ends.length)
      }),
    )
  })
})

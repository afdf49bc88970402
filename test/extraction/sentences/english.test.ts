import { describe, expect, it } from 'vitest'
import { parted, sentencesIn } from './sentences-in.ts'

/** Sentences apart with `|`; in the text there is a space. */
function expectParts(written: string): void {
  const { text, parts } = parted(written, ' ')
  expect(sentencesIn(text, 'en')).toEqual(parts)
}

describe('English sentences end at full stops, question and exclamation marks', () => {
  it.each([
    'It will close. | It must! | Will it?',
    'Really?! | No!! | Well...',
    'It will close.) | (So they say.) | Good.',
    'I see. | "It is late." | We left.',
    'He said "it will close." | Then he left.',
    'He said “it will close.” | Then he left.',
    'It costs 5. | 6 is too much.',
    '“Will it close?” she asked. | “Yes.”',
    'It is plan B. | Then came plan C.',
    'So do I. | Then we left.',
  ])('%s', expectParts)
})

describe('a full stop does not end one inside or behind', () => {
  it.each([
    ['a title', 'Dr. Smith met Mrs. Field and Prof. Reed. | They left.'],
    ['an abbreviation', 'It holds e.g. boats, i.e. ferries, vs. trains. | Good.'],
    ['a company', 'Harbour Inc. will close, and Pier Co. too. | We bought Boat Ltd. shares.'],
    ['a company at the end of a sentence', 'We bought Harbour Inc. | It was cheap.'],
    ['a country', 'The U.S. economy will grow. | The U.K. will not.'],
    ['a country at the end of a sentence', 'It is made in the U.S. | They know it.'],
    ['hours', 'We meet at 5 p.m. on Monday. | It ends at 6 a.m. | Then we sleep.'],
    ['initials', 'J. K. Rowling met George R. R. Martin. | They talked.'],
    ['a decimal', 'It rose 3.5 percent to $1.2 billion. | Then 0.5 more.'],
    ['a version', 'We run version 2.0.1 of it. | Not 3.0.'],
    ['a domain', 'Go to harbour.example or see pier.io for it. | Thanks.'],
    ['a file', 'Open plan.pdf and main.ts first. | Then go.'],
    ['a number', 'See No. 5 and Fig. 3 of it. | Then go on.'],
    ['a month', 'It closed on Jan. 5 and opened on Feb. 6. | Good.'],
    ['et al.', 'Field et al. found it. | Others did not.'],
    ['etc.', 'Boats, piers, etc. will go. | The rest stays.'],
    ['a degree', 'She holds a Ph.D. in boats. | He does not.'],
    ['approx.', 'It takes approx. six years. | Or seven.'],
  ])('%s', (_, written) => expectParts(written))
})

describe('ellipses', () => {
  it.each([
    ['a hesitation goes on', 'I think... maybe it will close. | Who knows.'],
    ['one that trails off ends', 'It may well close down soon... | But who knows.'],
    ['the one character', 'I think… maybe. | It will… close.'],
    ['two dots', 'Well.. maybe. | Yes.'],
  ])('%s', (_, written) => expectParts(written))
})

describe('lines', () => {
  it('a break inside a paragraph ends nothing', () => {
    expect(sentencesIn('It will\nclose in\n2030. It must.', 'en')).toEqual(['It will close in 2030.', 'It must.'])
  })

  it('a blank line ends a sentence without a full stop', () => {
    expect(sentencesIn('It will close\n\nThe pier is old', 'en')).toEqual(['It will close', 'The pier is old'])
  })

  it('a blank line inside a sentence that goes on in lower case does not', () => {
    expect(sentencesIn('It will close in\n\ntwo years. Good.', 'en')).toEqual(['It will close in two years.', 'Good.'])
  })

  it('list items are sentences', () => {
    expect(sentencesIn('There are two:\n- the ferry will run\n- the pier will close', 'en')).toEqual([
      'There are two:',
      'the ferry will run',
      'the pier will close',
    ])
    expect(sentencesIn('Two points:\n1. The ferry will run.\n2. The pier will close.', 'en')).toEqual([
      'Two points:',
      '1. The ferry will run.',
      '2. The pier will close.',
    ])
  })

  it('a hyphen at the end of a line', () => {
    expect(sentencesIn('It is a long-\nterm plan. Good.', 'en')).toHaveLength(2)
  })

  it('a space that was lost between two sentences', () => {
    expect(sentencesIn('The pier is ready.The ferry is not.', 'en')).toEqual([
      'The pier is ready.',
      'The ferry is not.',
    ])
  })
})

describe('brackets and quotes', () => {
  it.each([
    'He asked “Will it close?” and left. | Good.',
    "She said 'it will close.' | Then she left.",
    'It will close (see p. 5). | Good.',
    'The plan (it is old!) will go. | Good.',
    'He told me, "My boss said \'it will close.\'" | I left.',
  ])('%s', expectParts)
})

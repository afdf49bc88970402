import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/extraction/language.ts'
import { type Sentence, sentencesOf, sourceOffset } from '../../../src/extraction/sentences.ts'
import { findTurns } from '../../../src/extraction/turns.ts'

/** The stored character as a reader of the sentence sees it. */
function shown(text: string, offset: number): string {
  const character = text.charAt(offset)
  if (/\s/.test(character) || character === '\u0085') return ' '
  return /[０-９Ａ-Ｚａ-ｚ]/.test(character) ? character.normalize('NFKC') : character
}

function sentencesOfAll(text: string, language: Language): Sentence[] {
  return findTurns(text).turns.flatMap((turn, index) => [...sentencesOf(text, turn, index, language)])
}

/** What is wrong with the sentences of a text: they are in order and apart, inside their turn, and their characters stand where they say. */
function faultsOf(text: string, language: Language): string[] {
  const { turns } = findTurns(text)
  const faults: string[] = []
  let end = 0
  for (const sentence of sentencesOfAll(text, language)) {
    const turn = turns[sentence.turn]
    if (sentence.text === '' || sentence.end <= sentence.start) faults.push('empty')
    if (sentence.start < Math.max(end, turn?.start ?? text.length))
      faults.push(`starts at ${sentence.start}, before ${end}`)
    if (sentence.end > (turn?.end ?? 0)) faults.push(`ends at ${sentence.end}, outside its turn`)
    end = sentence.end
    let offset = sentence.start
    for (let index = 0; index < sentence.text.length; index++) {
      const at = sourceOffset(sentence, index)
      const character = sentence.text.charAt(index)
      if (at < offset || at >= sentence.end) faults.push(`unit ${index} at ${at}`)
      if (character !== ' ' && character !== shown(text, at))
        faults.push(`unit ${index} is ${character}, stored is ${shown(text, at)}`)
      offset = at + 1
    }
    if (sourceOffset(sentence, sentence.text.length) !== sentence.end) faults.push('the end is not the end')
  }
  return faults
}

// biome-ignore format: a table of pieces
const PIECES = [
  'It will close', 'and then', 'Dr. ', 'U.S. ', 'Inc. ', 'e.g. ', '3.5', '10:30', '$1.2', 'so ', 'but ', 'word '.repeat(30), '港口会改造', '然后', '会的', '的', '我觉得', '港口'.repeat(60),
  '. ', '.', '。', '！', '? ', '？', '…', '……', '...', ';', '；', ', ', '，', '：', '"', '“', '”', '「', '」', '《', '》', '(', ')', '（笑）', '[laughs]', '[^1]', '**', '_', '[a](https://example.org)', 'https://example.org/a.b ',
  '\n', '\n\n', '\r\n', ' ', '  ', '\u3000', '\u00a0', '\u200b', '\u202e', '\0', '- ', '1. ', '[00:00:01] ', '# x\n', 'Nora: ', '\nTom: ', '\n周海：', '２０３０', 'ＡＩ', '\ud83d\ude00', '\ud83d', '<br>', '&amp;',
]

describe('any text', () => {
  it.each(['en', 'zh'] as const)('made of pieces gives sound sentences (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        expect(faultsOf(pieces.join(''), language)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it.each(['en', 'zh'] as const)('of any characters gives sound sentences (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 200 }), (units) => {
        expect(faultsOf(String.fromCharCode(...units), language)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each(['en', 'zh'] as const)('nothing that was said is lost (%s)', (language) => {
    // Spaces, dashes and the signs of lists and emphasis aside.
    const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
    const said = fc.array(
      fc.constantFrom(
        'It will close',
        '港口会改造',
        '. ',
        '。',
        '？”',
        ', ',
        '，',
        ' ',
        '\n',
        '\n\n',
        '"',
        'so ',
        '然后',
        '3.5',
        'Dr. ',
        '…',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(said, (pieces) => {
        const text = pieces.join('')
        const turn = { start: 0, end: text.length, speaker: null, skips: [] }
        expect(letters([...sentencesOf(text, turn, 0, language)].map((sentence) => sentence.text).join(''))).toBe(
          letters(text),
        )
      }),
    )
  })
})

describe('offsets lead into the stored text', () => {
  const at = (text: string, words: string): string => {
    for (const sentence of sentencesOfAll(text, 'en')) {
      const index = sentence.text.indexOf(words)
      if (index >= 0)
        return text.slice(sourceOffset(sentence, index), sourceOffset(sentence, index + words.length - 1) + 1)
    }
    return ''
  }

  it('over a hard wrap', () => {
    expect(at('It will close\nin 2030. Good.', 'close in 2030')).toBe('close\nin 2030')
  })

  it('over a row with its time and label', () => {
    const text = '[00:01] Nora: It will close\n[00:03] Nora: in 2030.\n[00:05] Tom: No.\n[00:06] Tom: Never.'
    expect(at(text, 'close in 2030')).toBe('close\n[00:03] Nora: in 2030')
  })

  it('over emphasis and links', () => {
    expect(at('It will **close** in [2030](https://example.org). Good.', 'close in 2030')).toBe('close** in [2030')
  })

  it('over invisible marks and full width figures', () => {
    expect(at('It will\u200b close\u00a0in ２０３０. Good.', 'will close in 2030')).toBe(
      'will\u200b close\u00a0in ２０３０',
    )
  })

  it('a sentence that reads as it is stored keeps no table of runs', () => {
    const [sentence] = sentencesOfAll('It will close in 2030. Good.', 'en')
    expect(sentence).toMatchObject({ start: 0, end: 22, text: 'It will close in 2030.', runs: null })
  })
})

describe('long and hostile text', () => {
  it.each([
    ['words without a stop', 'word '],
    ['Chinese without a stop', '会'],
    ['abbreviations', 'e.g. '],
    ['initials', 'A. '],
    ['ellipses', '… '],
    ['dots', '.'],
    ['quotes', '"'],
    ['opening quotes', '“'],
    ['closing quotes', '。”'],
    ['commas', '，'],
    ['stage directions', '(laughs)'],
    ['tags', '<br>'],
    ['spaces', ' '],
    ['zero width', '\u200b'],
    ['rows', 'half a\n'],
    ['list items', '- a\n'],
    ['emoji', '\ud83d\ude00'],
  ])('a hundred thousand units of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    for (const language of ['en', 'zh'] as const) {
      const ends = sentencesOfAll(text, language).map(
        (sentence, index, all) => sentence.start >= (all[index - 1]?.end ?? 0),
      )
      expect(ends).not.toContain(false)
    }
  })

  it('pieces of a surrogate pair stay together', () => {
    for (const { text } of sentencesOfAll('😀'.repeat(20_000), 'zh'))
      expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
  })
})

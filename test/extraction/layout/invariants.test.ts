import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTurns } from '../../../src/extraction/turns.ts'

/** What is wrong with a reading: turns are in order and apart, inside the text; skips in order and apart, inside their turn. */
function faultsOf(text: string): string[] {
  const { turns, speakers } = findTurns(text)
  const names = new Set<string | null>([null, ...speakers.map(({ name }) => name)])
  const faults: string[] = []
  let end = 0
  for (const turn of turns) {
    if (turn.start < end || turn.end <= turn.start || turn.end > text.length)
      faults.push(`turn ${turn.start}-${turn.end}`)
    if (!names.has(turn.speaker)) faults.push(`nobody is called ${turn.speaker}`)
    end = turn.end
    let skipped = turn.start
    for (const skip of turn.skips) {
      if (skip.start < skipped || skip.end < skip.start || skip.end > turn.end)
        faults.push(`skip ${skip.start}-${skip.end}`)
      skipped = skip.end
    }
  }
  return faults
}

/** Pieces of which transcripts, good and bad, are made. */
// biome-ignore format: a table of pieces
const PIECES = [
  'Nora:', 'Tom Reed: ', '**Nora:**', '**', '__', '林雪：', '**周海：**', '▶', 'Q: ', 'A: ', '问：', '答：', '[00:00:01]', ' (00:01:02):', '00:00:01.000 --> 00:00:02.000',
  'WEBVTT', '<v Nora>', '</v>', '<i>', '1', '\n', '\n\n', '\r\n', '\r', '\u2028', ' ', '\t', '\u3000', '---', '===', '# ', '![](', '](', '[', ']', '(', ')', '（', '）', '【', '】',
  'https://example.org/a', 'It will close.', 'will it', '港口会改造。', '会的', '？', '?', '.', '…', '“', '”', '"', '>> ', '- ', '* ', '> ', '|', '©', 'THE END', '推荐阅读', '\0', '\u200b', '\u202e', '\ufeff', '\ud83d\ude00', '\ud83d', '&gt;', '\\',
]

describe('any text', () => {
  it('made of the pieces of transcripts gives sound turns', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => {
        expect(faultsOf(pieces.join(''))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('of any characters gives sound turns', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 300 }), (units) => {
        expect(faultsOf(String.fromCharCode(...units))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is read alike however its lines end', () => {
    const text = '**Nora:** Well?\n\n**Tom:** It will close.\nSoon.\n\n**Nora:** And?\n\n**Tom:** Nothing.'
    const read = (breaks: string) => {
      const written = text.replaceAll('\n', breaks)
      return findTurns(written).turns.map(({ start, end, speaker }) => [
        speaker,
        written.slice(start, end).replaceAll(breaks, '\n'),
      ])
    }
    expect(read('\r\n')).toEqual(read('\n'))
    expect(read('\r')).toEqual(read('\n'))
    expect(read('\u2028')).toEqual(read('\n'))
  })
})

describe('bad text', () => {
  it('with marks that nobody sees', () => {
    const text =
      '\ufeff\u200bNora\u200b:\u200e Will it\0 close?\n\n\u202eTom Reed\u202c\ufeff: It will.\n\n\u2066Nora\u2069: When?\n\nTom Reed: Soon.'
    expect(findTurns(text).turns.map(({ speaker }) => speaker)).toEqual(['Nora', 'Tom Reed', 'Nora', 'Tom Reed'])
    expect(faultsOf(text)).toEqual([])
  })

  it.each([
    ['Arabic', 'نورا: متى؟\n\nتوم: قريبا.\n\nنورا: حقا؟\n\nتوم: نعم.'],
    ['Russian', 'Нора: Когда?\n\nТом: Скоро.\n\nНора: Правда?\n\nТом: Да.'],
    ['Japanese', '林：いつですか。\n\n周：もうすぐです。\n\n林：本当に？\n\n周：はい。'],
    ['Korean', '노라: 언제요?\n\n톰: 곧이요.\n\n노라: 정말요?\n\n톰: 네.'],
  ])('in another language: %s', (_, text) => {
    expect(faultsOf(text)).toEqual([])
    expect(findTurns(text).turns.length).toBeGreaterThan(0)
  })

  // Each of these made some expression or loop of a line reader quadratic at some time; a hang fails by the runner's timeout.
  it.each([
    ['opening brackets', '['],
    ['opening addresses', '[a]('],
    ['images', '![]('],
    ['stars', '*'],
    ['underscores', '_a'],
    ['backslashes', '\\'],
    ['tags', '<i'],
    ['times', '00:00:01 '],
    ['bracketed times', '[00:01] '],
    ['labels', 'Nora: '],
    ['bold labels', '**Nora:** '],
    ['label lines', 'Nora:\n'],
    ['names on lines', 'Nora Field\n'],
    ['questions', '?\n\n'],
    ['bold questions', '**Why?**\n\n'],
    ['rules', '---\n'],
    ['blank lines', '\n'],
    ['zero width', '\u200b'],
    ['NULs', '\0'],
    ['cues', '00:00:01.000 --> 00:00:02.000\n'],
    ['chevrons', '>> a\n'],
    ['full width brackets', '（（'],
    ['Chinese', '会'],
    ['quotes', '“"'],
    ['hashes', '#'],
    ['ampersands', '&'],
    ['braces', '{.'],
    ['h', 'http'],
  ])('two hundred thousand units of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const { turns } = findTurns(text)
    expect(turns.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
  })

  it('twenty thousand names that come once', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `Name${index} Field: words`).join('\n')
    expect(findTurns(text).turns.length).toBeGreaterThan(0)
  })
})

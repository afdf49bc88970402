import { describe, expect, it } from 'vitest'
import { oneLine } from '../../src/report/one-line.ts'
import { pad, shorten, widthOf, wrap } from '../../src/report/text-layout.ts'
import { textTable } from '../../src/report/text-table.ts'

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['芯片', 4],
    ['（五年，十年）', 14],
    ['カタカナ', 8],
    ['ｶﾀｶﾅ', 4],
    ['한국어', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['👩‍👩‍👧', 2],
    ['🇨🇦', 2],
    ['“…”', 3],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

describe('wrap', () => {
  it.each([
    ['breaks at spaces', 'one two three', 8, ['one two', 'three']],
    ['breaks between wide characters', '未来五年内', 6, ['未来五', '年内']],
    ['does not part Latin words among them', '发布 GPT-5 模型', 6, ['发布', 'GPT-5', '模型']],
    ['keeps closing marks off the start of a line', '未来五年，十年', 8, ['未来五', '年，十年']],
    ['keeps opening marks off the end of a line', '未来（五年）', 6, ['未来', '（五', '年）']],
    ['cuts a word that is wider than a line', 'abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
    ['gives an empty line for nothing', '', 10, ['']],
  ])('%s', (_case, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('shorten', () => {
  it.each([
    ['leaves what fits', 'abcdef', 6, 'abcdef'],
    ['ends in an ellipsis', 'abcdefg', 6, 'abcde…'],
    ['counts wide characters twice', '未来五年内', 7, '未来五…'],
    ['does not cut a character in two', '👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
    ['drops a space before the ellipsis', 'abcd efg', 6, 'abcd…'],
  ])('%s', (_case, text, width, shortened) => {
    expect(shorten(text, width)).toBe(shortened)
  })

  it('ends also where marks without width go on for ever', () => {
    expect(shorten(`a${'\u0301'.repeat(100_000)}`, 10).length).toBeLessThan(100)
  })
})

describe('pad', () => {
  it('fills up to the width in columns, and lets a wider text stand', () => {
    expect([pad('芯片', 6), pad('芯片', 6, 'right'), pad('abc', 2)]).toEqual(['芯片  ', '  芯片', 'abc'])
  })
})

describe('oneLine', () => {
  it('turns breaks and tabs into spaces and shows what would be obeyed', () => {
    expect(oneLine(' a\r\nb\tc\u2028d \u001b[2J\u0000\u2066 ')).toBe('a b c d ⟨U+001B⟩[2J⟨U+0000⟩⟨U+2066⟩')
  })

  it('leaves the spaces of the text alone', () => {
    expect(oneLine('未来　五年\u00a0内')).toBe('未来　五年\u00a0内')
  })
})

describe('textTable', () => {
  const columns = [{ head: 'Id', align: 'right' }, { head: 'Words', flexible: 'wrap' }, { head: 'n' }] as const

  it('wraps the flexible column beside the others', () => {
    expect(textTable(columns, [['7', 'one two three four', '1']], 20)).toEqual([
      'Id  Words          n',
      ' 7  one two three  1',
      '    four',
    ])
  })

  it('has no limit without a width', () => {
    expect(textTable(columns, [['7', '芯片芯片芯片芯片芯片', '1']])).toEqual([
      'Id  Words                 n',
      ' 7  芯片芯片芯片芯片芯片  1',
    ])
  })
})

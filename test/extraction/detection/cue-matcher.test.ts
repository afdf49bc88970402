import { describe, expect, it } from 'vitest'
import type { Cue } from '../../../src/extraction/detection/cue.ts'
import { CueMatcher } from '../../../src/extraction/detection/cue-matcher.ts'

const found = (cues: Cue[], wholeWords: boolean, text: string): string[] =>
  new CueMatcher(cues, wholeWords)
    .match(text)
    .map(({ cue, start, end }) => `${cues[cue]?.name}: ${text.slice(start, end)}`)

const rise: Cue = { name: 'rise', about: 'goes up', words: 'rise|rises|grow*' }

describe('CueMatcher in a language that writes spaces', () => {
  it.each([
    ['finds whole words', 'prices rise', ['rise: rise']],
    ['finds no part of a word', 'the sunrise, a riser', []],
    ['lets a star stand for any ending', 'growth and growing', ['rise: growth', 'rise: growing']],
    ['looks past case', 'Prices RISE', ['rise: RISE']],
    ['takes marks for the end of a word', '"rise", rises.', ['rise: rise', 'rise: rises']],
    ['keeps accented letters in their word', 'risé', []],
  ])('%s', (_case, text, hits) => {
    expect(found([rise], true, text)).toEqual(hits)
  })

  it('takes a typographic apostrophe for a plain one', () => {
    const cue: Cue = { name: 'not', about: '', words: "won't" }
    expect(found([cue], true, "It won’t and won't")).toEqual(['not: won’t', "not: won't"])
  })

  it('hides a phrase inside another one, for that cue only', () => {
    const will: Cue = { name: 'will', about: '', words: 'will', except: 'good will' }
    const good: Cue = { name: 'good', about: '', words: 'good' }
    expect(found([will, good], true, 'good will, and it will')).toEqual(['good: good', 'will: will'])
  })
})

describe('CueMatcher in a language without spaces', () => {
  const will: Cue = { name: 'will', about: '', words: '会', except: '社会|会议' }

  it('finds phrases anywhere but inside what hides them', () => {
    expect(found([will], false, '社会会变')).toEqual(['will: 会'])
    expect(found([will], false, '会议上')).toEqual([])
  })

  it('tells by a pattern what only the neighbours tell', () => {
    const cue: Cue = {
      name: 'will',
      about: '',
      words: '会',
      exceptPatterns: [{ at: '机会', match: /(?<!手)机会/y }],
      patterns: [{ at: '将', match: /将(?=成为)/y }],
    }
    expect(found([cue], false, '这个机会')).toEqual([])
    expect(found([cue], false, '手机会降价')).toEqual(['will: 会'])
    expect(found([cue], false, '将成为将军')).toEqual(['will: 将'])
  })

  it('finds phrases of several cues that lie inside each other', () => {
    const sure: Cue = { name: 'sure', about: '', words: '一定会' }
    expect(found([will, sure], false, '一定会涨')).toEqual(['sure: 一定会', 'will: 会'])
  })
})

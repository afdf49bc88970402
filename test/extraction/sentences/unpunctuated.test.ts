import { describe, expect, it } from 'vitest'
import { sentencesIn } from './sentences-in.ts'

/** Longest piece that a listener could still follow as one thought: about 80 Chinese characters, 40 English words. */
const LONGEST_UNITS = { zh: 90, en: 270 } as const

describe('speech without full stops is cut', () => {
  const ENGLISH =
    'so i think the ferries will run on batteries in about six years you know the harbours have to be rebuilt first and that takes time and money but the cities want it because the noise is terrible and the fuel is expensive so by 2030 we will have four hundred boats on the water and the fare will fall by half i mean it has to fall because nobody pays that much for a trip to the islands and then the other thing is the trains they will come too but later maybe in ten years or so'

  it('English: before connectives, never inside a word, nothing lost', () => {
    const sentences = sentencesIn(ENGLISH, 'en')
    expect(sentences.length).toBeGreaterThanOrEqual(4)
    expect(sentences.join(' ')).toBe(ENGLISH)
    for (const sentence of sentences) expect(sentence.length).toBeLessThanOrEqual(LONGEST_UNITS.en)
    expect(sentences.find((sentence) => sentence.includes('by 2030'))).toContain('four hundred boats')
    for (const sentence of sentences.slice(1))
      expect(sentence).toMatch(/^(?:so|and|but|because|i mean|the|you know|maybe|they|in)\b/)
  })

  it('English in rows: the cuts like the ends of rows', () => {
    const rows = ENGLISH.split(/ (?=but|so by|i mean|and then)/).join('\n')
    expect(sentencesIn(rows, 'en').join(' ')).toBe(ENGLISH)
  })

  it('中文：在空格处断开，空格是停顿', () => {
    const text =
      '我觉得渡轮六年后会用上电池 港口要先改造 这个需要时间 也需要钱 但是城市都想要 因为噪音太大了 油又贵 所以到2030年我们会有四百艘船 票价会降一半 我的意思是必须降 因为没人愿意花这么多钱去岛上 然后另外一件事是火车 火车也会来 但是要晚一些 可能十年左右吧'
    const sentences = sentencesIn(text, 'zh')
    expect(sentences.length).toBeGreaterThanOrEqual(3)
    expect(sentences.join('')).toBe(text.replaceAll(' ', ''))
    for (const sentence of sentences) expect(sentence.length).toBeLessThanOrEqual(LONGEST_UNITS.zh)
    expect(sentences.find((sentence) => sentence.includes('2030年'))).toContain('四百艘船')
  })

  it('中文：连空格也没有', () => {
    const text =
      '我觉得渡轮六年后会用上电池港口要先改造这个需要时间也需要钱但是城市都想要因为噪音太大了油又贵所以到2030年我们会有四百艘船票价会降一半我的意思是必须降因为没人愿意花这么多钱去岛上然后另外一件事是火车火车也会来但是要晚一些可能十年左右吧'
    const sentences = sentencesIn(text, 'zh')
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(sentences.join('')).toBe(text)
    for (const sentence of sentences) expect(sentence.length).toBeLessThanOrEqual(LONGEST_UNITS.zh)
    for (const sentence of sentences) expect(sentence).not.toMatch(/^(?:的|了|年|百|艘|吧)/)
  })

  it('中文：只有逗号', () => {
    const text =
      '港口要先改造，这个需要时间，也需要钱，但是城市都想要，因为噪音太大了，油又贵，所以到2030年我们会有四百艘船，票价会降一半，我的意思是必须降，因为没人愿意花这么多钱去岛上，然后另外一件事是火车，火车也会来，但是要晚一些，可能十年左右，大家可以等等看，反正我是相信的，这件事没有悬念，港口的人也都知道，就是不说，'.repeat(
        2,
      )
    const sentences = sentencesIn(text, 'zh')
    expect(sentences.join('')).toBe(text)
    expect(sentences.length).toBeGreaterThan(2)
    for (const sentence of sentences) expect(sentence).toMatch(/，$/)
  })

  it('a long sentence with its commas stays one', () => {
    const text =
      'The ferries, which were built in the north, will be rebuilt, one by one, in the yards of the south, where labour is cheap, where steel is at hand, and where the weather, for most of the year, lets men work outside, which in the north, as everybody knows, it does not.'
    expect(sentencesIn(text, 'en')).toEqual([text])
  })

  it('a word without end is cut in the end', () => {
    const sentences = sentencesIn('x'.repeat(50_000), 'en')
    expect(sentences.join('')).toBe('x'.repeat(50_000))
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThan(10_000)
  })
})

import { describe, expect, it } from 'vitest'
import { extractStatements, type ProposedStatement } from '../../../src/extraction/extract-statements.ts'
import type { Language } from '../../../src/extraction/language.ts'

const extract = (text: string, language: Language = 'zh', statedOn = '2025-03-01') =>
  extractStatements(text, { language, statedOn }).statements
const kindsOf = (statements: readonly ProposedStatement[]) => statements.map(({ kind }) => kind)
const predictionsIn = (text: string, language: Language = 'zh') =>
  extract(text, language)
    .filter(({ kind }) => kind === 'prediction')
    .map(({ exact }) => exact)

describe('what is proposed', () => {
  it.each<[string, Language]>([
    ['未来五年，港口的租金会翻一倍。', 'zh'],
    ['我判断明年铜价还会继续上涨。', 'zh'],
    ['这家船厂三年内肯定会倒闭。', 'zh'],
    ['渡轮最终会被隧道取代。', 'zh'],
    ['Within five years rents in the harbour will double.', 'en'],
    ['I expect copper to keep climbing next year.', 'en'],
    ['Ferries are going to disappear once the tunnel opens.', 'en'],
  ])('a prediction: %s', (text, language) => {
    expect(extract(text, language)).toMatchObject([{ kind: 'prediction', exact: text }])
  })

  it.each<[string, Language]>([
    ['这家船厂2011年成立，现在有四千名工人。', 'zh'],
    ['去年港口的吞吐量超过了一千万箱。', 'zh'],
    ['The yard was founded in 1911 and has 4,000 workers.', 'en'],
    ['Last year the harbour handled more than ten million boxes.', 'en'],
  ])('a check-worthy claim: %s', (text, language) => {
    expect(extract(text, language)).toMatchObject([{ kind: 'claim', exact: text, precision: null, windowEnd: null }])
  })

  it.each<[string, string, Language]>([
    ['a question', '你觉得明年租金会涨吗？', 'zh'],
    ['a question', 'Do you think rents will rise next year?', 'en'],
    ['talk about the talk', '谢谢大家，这个问题我们待会儿再聊。', 'zh'],
    ['talk about the talk', "Thank you so much, let's talk about the next topic.", 'en'],
    ['advice', '做父母的应该多听孩子说话。', 'zh'],
    ['advice', 'You should always listen to the people around you.', 'en'],
    ['a word that only looks like a future', '昨天的会议上机会难得，社会很热闹。', 'zh'],
    ['a habit', '他一般每天都会去散步。', 'zh'],
  ])('nothing in %s: %s', (_case, text, language) => {
    expect(predictionsIn(text, language)).toEqual([])
  })

  it('two predictions of one sentence, each with its own clauses', () => {
    const text = '未来五年渡轮肯定会消失，但我相信到2035年码头上一定会建起新的工厂。'
    expect(predictionsIn(text)).toEqual(['未来五年渡轮肯定会消失', '但我相信到2035年码头上一定会建起新的工厂。'])
  })

  it('leaves the question behind a statement out of the quote', () => {
    const [statement] = extract('去年港口的吞吐量超过了一千万箱，你怎么看？')
    expect(statement).toMatchObject({ kind: 'claim', exact: '去年港口的吞吐量超过了一千万箱' })
  })
})

describe('horizon', () => {
  it('is read from the quote', () => {
    const [statement] = extract('未来五年，港口的租金会翻一倍。')
    expect(statement).toMatchObject({
      horizonText: '未来五年',
      horizonStart: 0,
      horizonEnd: 4,
      windowStart: '2025-03-01',
      windowEnd: '2030-03-01',
      precision: 'year',
      basis: 'spoken',
    })
  })

  it('is taken from the question that is answered', () => {
    const text = '问：五年之内，渡轮会消失吗？\n答：我觉得会被隧道取代。'
    const statement = extract(text).find(({ kind }) => kind === 'prediction')
    expect(statement).toMatchObject({ windowEnd: '2030-03-01', basis: 'context' })
    expect(text.slice(statement?.horizonStart ?? 0, statement?.horizonEnd ?? 0)).toBe(statement?.horizonText)
  })

  it('is taken from a sentence of the asker just before the question', () => {
    const text = '问：到2031年渡轮都会消失。你同意这个判断吗？\n答：我完全同意这个判断。'
    expect(extract(text).at(-1)).toMatchObject({
      exact: '我完全同意这个判断。',
      windowEnd: '2031-12-31',
      basis: 'context',
    })
  })

  it('is never invented', () => {
    expect(extract('港口的租金迟早会翻一倍。')[0]).toMatchObject({
      windowStart: null,
      windowEnd: null,
      precision: 'vague',
    })
  })
})

describe('short answers', () => {
  it('take their content from the question and are quoted as they are', () => {
    expect(predictionsIn('问：明年租金会涨吗？\n答：会的。')).toEqual(['会的。'])
    expect(predictionsIn('Q: How long until the ferries are going to disappear?\nA: Five years.', 'en')).toEqual([
      'Five years.',
    ])
  })

  it('point to the question', () => {
    const text = '问：明年租金会涨吗？\n答：会的。'
    const [statement] = extract(text)
    expect(text.slice(statement?.contextStart ?? 0, statement?.contextEnd ?? 0)).toBe('明年租金会涨吗？')
  })

  it('are nothing without a question', () => {
    expect(predictionsIn('答：会的。')).toEqual([])
  })
})

describe('a quote that points back', () => {
  it('comes with the place of the sentence before', () => {
    const text = '码头上在建一座新工厂。它明年会投产。'
    const statement = extract(text).find(({ kind }) => kind === 'prediction')
    expect(statement).toMatchObject({ exact: '它明年会投产。', contextStart: 0, contextEnd: 11 })
  })

  it('has none when it stands by itself', () => {
    expect(extract('码头上在建一座新工厂。租金明年会上涨。').at(-1)).toMatchObject({
      contextStart: null,
      contextEnd: null,
    })
  })
})

describe('what is kept beside the quote', () => {
  it('keeps the hedge and its level', () => {
    expect(extract('明年租金可能会上涨。')[0]).toMatchObject({ hedge: '可能', hedgeLevel: 'possible' })
    expect(extract('我认为明年租金会上涨。')[0]).toMatchObject({ hedge: '我认为', hedgeLevel: 'likely' })
    expect(extract('明年租金会上涨。')[0]).toMatchObject({ hedge: null, hedgeLevel: 'certain' })
  })

  it('keeps the condition', () => {
    expect(extract('如果隧道建成，渡轮明年就会消失。')[0]).toMatchObject({
      conditional: true,
      condition: '如果隧道建成',
    })
    expect(extract('渡轮明年就会消失。')[0]).toMatchObject({ conditional: false, condition: null })
  })

  it('names the cues that spoke for it', () => {
    const [statement] = extract('未来五年，港口的租金会翻一倍。')
    expect(statement?.cues).toEqual(expect.arrayContaining(['will', 'dated horizon']))
    expect(statement?.score).toBeGreaterThan(0.5)
  })

  it('links what a speaker says again', () => {
    const text = '林：未来五年，港口的租金会翻一倍。\n\n王：是吗？\n\n林：未来五年，港口的租金会翻一倍！'
    expect(extract(text).map(({ restates }) => restates)).toEqual([null, 0])
  })
})

describe('layouts', () => {
  it('gives each statement its speaker and the text at its place', () => {
    const text = '**林芳：**\n\n去年港口的吞吐量超过了一千万箱。\n\n**王强：**\n\n我认为明年会再涨一成。\n'
    const statements = extract(text)
    expect(statements.map(({ speaker }) => speaker)).toEqual(['林芳', '王强'])
    expect(kindsOf(statements)).toEqual(['claim', 'prediction'])
    for (const { start, end, exact } of statements) expect(text.slice(start, end)).toBe(exact)
  })

  it('quotes across hard wraps', () => {
    const text = '**Lin:** Hello.\n\n**Ada:** Within five years, I think, rents\nin the harbour will double.\n'
    expect(extract(text, 'en')).toMatchObject([
      { speaker: 'Ada', exact: 'Within five years, I think, rents\nin the harbour will double.' },
    ])
  })
})

describe('a claim and a louder forecast in the same words', () => {
  it('stand side by side when another clause carries the claim, where clauses are cut at commas', () => {
    const text = '我们去年的收入是三百亿，增长百分之二十，但未来三年一定会跌到一百亿。'
    const { statements } = extractStatements(text, { language: 'zh', statedOn: '2024-03-01' })
    expect(statements.map(({ kind, exact }) => [kind, exact])).toEqual([
      ['prediction', text],
      ['claim', text],
    ])
  })

  it('are one forecast in English', () => {
    const text =
      'Last year the yard delivered 300 ships, but within five years it will definitely be replaced by robots.'
    const { statements } = extractStatements(text, { language: 'en', statedOn: '2024-03-01' })
    expect(statements.map(({ kind }) => kind)).toEqual(['prediction'])
  })
})

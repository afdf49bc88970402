import { describe, expect, it } from 'vitest'
import type { GoldItem, LabelledDocument } from '../../src/evaluation/labelled-document.ts'
import { readLabelledDocument } from '../../src/evaluation/labelled-document.ts'
import { ratesOf } from '../../src/evaluation/rates.ts'
import { addCounts, scoreDocument } from '../../src/evaluation/score-document.ts'
import type { ProposedStatement } from '../../src/extraction/extract-statements.ts'

const TEXT = 'Prices double by 2030. Rents fall. Nobody sells. We sold nine mills in May.'

const gold = (start: number, end: number, more: Partial<GoldItem> = {}): GoldItem => ({
  id: `g${start}`,
  kind: 'prediction',
  speaker: 'Ada Lind',
  quote: TEXT.slice(start, end),
  start,
  end,
  windowStart: null,
  windowEnd: null,
  conditional: false,
  hedge: 'certain',
  core: true,
  ...more,
})

const proposal = (start: number, end: number, more: Partial<ProposedStatement> = {}): ProposedStatement => ({
  kind: 'prediction',
  start,
  end,
  exact: TEXT.slice(start, end),
  turn: 0,
  speaker: 'Ada Lind',
  contextStart: null,
  contextEnd: null,
  horizonText: null,
  horizonStart: null,
  horizonEnd: null,
  windowStart: null,
  windowEnd: null,
  precision: 'vague',
  basis: null,
  conditional: false,
  condition: null,
  hedge: null,
  hedgeLevel: 'certain',
  score: 0.9,
  cues: [],
  restates: null,
  ...more,
})

const documentOf = (items: GoldItem[], range: [number, number] = [0, TEXT.length]): LabelledDocument => ({
  name: 'mills',
  language: 'en',
  text: TEXT,
  statedOn: '2025-03-01',
  speakers: [{ name: 'Ada Lind', aliases: ['Ada', 'A.L.'] }],
  labelsSpeakers: true,
  range,
  gold: items,
})

describe('scoreDocument', () => {
  it('counts what was found of all labels and of the core ones', () => {
    const labels = [gold(0, 22), gold(23, 34, { core: false }), gold(35, 48)]
    const { prediction } = scoreDocument(documentOf(labels), [proposal(0, 22), proposal(23, 34), proposal(49, 75)])
    expect(prediction.counts).toMatchObject({ gold: 3, core: 2, proposed: 3, found: 2, foundCore: 1 })
    expect(prediction.missed.map(({ id }) => id)).toEqual(['g35'])
    expect(prediction.falseAlarms.map(({ start }) => start)).toEqual([49])
    expect(ratesOf(prediction.counts)).toMatchObject({
      precision: 2 / 3,
      recall: 2 / 3,
      recallCore: 1 / 2,
      quoteExact: 1,
    })
  })

  it('keeps the kinds apart', () => {
    const { prediction, claim } = scoreDocument(documentOf([gold(49, 75, { kind: 'claim' })]), [proposal(49, 75)])
    expect(prediction.counts).toMatchObject({ gold: 0, proposed: 1, found: 0 })
    expect(claim.counts).toMatchObject({ gold: 1, proposed: 0, found: 0 })
  })

  it('drops proposals outside of the labelled range', () => {
    const { prediction } = scoreDocument(documentOf([gold(0, 22)], [0, 22]), [proposal(0, 22), proposal(23, 34)])
    expect(prediction.counts).toMatchObject({ proposed: 1, found: 1 })
  })

  it('takes a speaker by any of his names, without case, blanks and colons', () => {
    const named = (speaker: string | null) =>
      scoreDocument(documentOf([gold(0, 22)]), [proposal(0, 22, { speaker })]).prediction.counts.speakersRight
    expect(named('ada')).toBe(1)
    expect(named('A. L.:')).toBe(1)
    expect(named('Bo Lind')).toBe(0)
    expect(named(null)).toBe(0)
  })

  it('lets a window open no earlier than the words were said', () => {
    const label = gold(0, 22, { windowStart: '2025-03-01', windowEnd: '2030-12-31' })
    const right = (windowStart: string | null, windowEnd: string | null) => {
      const { counts } = scoreDocument(documentOf([label]), [proposal(0, 22, { windowStart, windowEnd })]).prediction
      return [counts.windowsRight, counts.windowEndsRight, counts.windowEndsNear]
    }
    expect(right('2025-03-01', '2030-12-31')).toEqual([1, 1, 1])
    expect(right(null, '2030-12-31')).toEqual([1, 1, 1])
    expect(right('2025-01-01', '2030-12-31')).toEqual([1, 1, 1])
    expect(right('2026-01-01', '2030-12-31')).toEqual([0, 1, 1])
    expect(right('2025-03-01', '2030-12-01')).toEqual([0, 0, 1])
    expect(right('2025-03-01', null)).toEqual([0, 0, 0])
  })

  it('notices a quote that is not the text at its place', () => {
    const { counts } = scoreDocument(documentOf([gold(0, 22)]), [
      proposal(0, 22, { exact: 'Prices will double' }),
    ]).prediction
    expect(counts).toMatchObject({ proposed: 1, quotesExact: 0 })
  })
})

describe('addCounts', () => {
  it('adds count by count', () => {
    const { counts } = scoreDocument(documentOf([gold(0, 22)]), [proposal(0, 22)]).prediction
    expect(addCounts([counts, counts])).toMatchObject({ gold: 2, core: 2, proposed: 2, found: 2, speakersRight: 2 })
    expect(addCounts([])).toMatchObject({ gold: 0, proposed: 0 })
  })
})

describe('readLabelledDocument', () => {
  it('reads the three files of a document', () => {
    const meta =
      '{"lang":"zh","statement_date":"2024-02-29","range":[2,9],"speakers":[{"name":"林","aliases":["老林"]}]}'
    const line =
      '{"id":"x","kind":"claim","speaker":"林","quote":"涨了","start":3,"end":5,"core":false,"window_end":null}'
    expect(readLabelledDocument('doc', '价格涨了', meta, `${line}\n\n`)).toMatchObject({
      language: 'zh',
      statedOn: '2024-02-29',
      range: [2, 9],
      labelsSpeakers: true,
      speakers: [{ name: '林', aliases: ['老林'] }],
      gold: [{ id: 'x', kind: 'claim', start: 3, end: 5, core: false, windowEnd: null }],
    })
  })

  it('says which file lacks what', () => {
    expect(() => readLabelledDocument('doc', '', '{"lang":"fr"}', '')).toThrow('doc.meta.json: expected lang zh or en')
    expect(() => readLabelledDocument('doc', '', '{"lang":"en"}', '')).toThrow('doc.meta.json: expected statement_date')
  })
})

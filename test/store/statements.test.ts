import { describe, expect, it } from 'vitest'
import type { StatementFilter, StatementPage } from '../../src/store/statement-filter.ts'
import { snapshotOf } from '../../src/store/statements.ts'
import { addSource, NOW, RECORDED, TODAY, useLedger } from './ledger.ts'
import { OUTCOME } from './ledger-rows.ts'

const ledger = useLedger()
const LATER = '2026-02-01T00:00:00.000Z'

async function listed(
  filter: StatementFilter,
  page: Partial<StatementPage> = {},
  clocks = NOW as { asOf: string; recordedBy: string | null },
) {
  const records = await ledger.store().statements.list(filter, { sort: 'id', limit: 100, ...page }, clocks, TODAY)
  return records.map(({ id }) => id)
}

/** Reads page after page until one is not full. */
async function pages(filter: StatementFilter, sort: StatementPage['sort'], limit: number): Promise<number[][]> {
  const found: number[][] = []
  let after: StatementPage['after']
  for (;;) {
    const records = await ledger.store().statements.list(filter, { sort, limit, after }, NOW, TODAY)
    found.push(records.map(({ id }) => id))
    const last = records.at(-1)
    if (last === undefined || records.length < limit) return found
    after = { key: last.sortKey, id: last.id }
  }
}

describe('a page of statements', () => {
  it('by id: each statement once, in order, and the last page short', async () => {
    await ledger.add(Array.from({ length: 7 }, () => ({})))
    expect(await pages({}, 'id', 3)).toEqual([[1, 2, 3], [4, 5, 6], [7]])
  })

  it('by the day a judgement is owed: earliest first, equal days by id, and those without a day left out', async () => {
    await ledger.add([
      { windowStart: '2025-01-01', windowEnd: '2026-12-31' },
      { windowStart: '2025-01-01', windowEnd: '2025-06-30' },
      {},
      { windowStart: '2025-01-01', windowEnd: '2025-06-30' },
      { windowStart: '2025-07-01' }, // a lower bound is owed from its first day, as the two before it
      { windowStart: '2025-01-01', windowEnd: '2025-02-28' },
    ])
    expect(await pages({}, 'due', 2)).toEqual([[6, 2], [4, 5], [1]])
  })

  it('by the day of review', async () => {
    await ledger.add([{ reviewBy: '2026-03-01' }, {}, { reviewBy: '2025-08-19' }, { reviewBy: '2025-08-19' }])
    expect(await pages({}, 'review', 2)).toEqual([[3, 4], [1]])
    expect(await listed({ reviewBy: '2025-12-31' })).toEqual([3, 4])
  })
})

describe('a filter', () => {
  it('takes kind, status, speaker, topic, source and due day, and all of them together', async () => {
    const other = await addSource(ledger.store(), 'Another talk')
    const [ada, ben] = ledger.speakerIds()
    await ledger.add([
      { kind: 'claim', topics: ['chips'] },
      { topics: ['chips', 'robots'], windowStart: '2025-01-01', windowEnd: '2025-12-31', speakerId: ben ?? null },
      { topics: ['robots'], windowStart: '2025-01-01', windowEnd: '2027-12-31', speakerId: ben ?? null },
      { state: 'proposed', sourceId: other.id, speakerId: null },
    ])
    expect(await listed({ kind: 'claim' })).toEqual([1])
    expect(await listed({ statuses: ['due'] })).toEqual([2])
    expect(await listed({ statuses: ['open', 'unchecked'] })).toEqual([1, 3])
    expect(await listed({ speakerId: ada })).toEqual([1])
    expect(await listed({ topic: 'robots' })).toEqual([2, 3])
    expect(await listed({ topic: 'nothing' })).toEqual([])
    expect(await listed({ sourceId: other.id })).toEqual([4])
    expect(await listed({ dueBefore: '2026-01-01' })).toEqual([]) // owed on 2026-01-01 is not before it
    expect(await listed({ dueBefore: '2026-01-02' })).toEqual([2])
    expect(
      await listed({ kind: 'prediction', topic: 'robots', speakerId: ben, statuses: ['due'], dueBefore: '2026-06-01' }),
    ).toEqual([2])
  })

  it('finds Chinese and English words of the quote, the gist or a topic', async () => {
    await ledger.add([
      {
        exact: '未来五年内，英伟达的芯片会便宜一半。',
        gist: "NVIDIA's chips will cost half as much within five years.",
      },
      { exact: 'GPT-5 will be out in three to six months.', topics: ['models'] },
    ])
    expect(await listed({ text: '芯片' })).toEqual([1])
    expect(await listed({ text: 'chip' })).toEqual([1])
    expect(await listed({ text: 'gpt-5' })).toEqual([2])
    expect(await listed({ text: 'model' })).toEqual([2])
    expect(await listed({ text: 'months years' })).toEqual([])
    expect(await listed({ text: '…' })).toEqual([])
  })

  it('finds a corrected statement by its new words, not by its old ones', async () => {
    const [id = 0] = await ledger.add([{ gist: 'A kettle in every home', topics: ['kettles'] }])
    const { statements } = ledger.store()
    const before = await statements.get(id, NOW, TODAY)
    if (before === null) throw new Error('it is there')
    const after = { ...snapshotOf(before), gist: 'A computer in every home', topics: ['computers'] }
    expect(
      await ledger
        .store()
        .transaction((tables) => tables.statements.revise(before, after, 'corrected', 'an editor', LATER)),
    ).toBe(true)
    expect(await listed({ text: 'computer home' })).toEqual([id])
    expect(await listed({ text: 'kettle home' })).toEqual([])
    expect(await listed({ topic: 'kettles' })).toEqual([])
  })
})

describe('a statement', () => {
  it('comes back as it was given, with its topics in order', async () => {
    const details = {
      gist: 'g',
      criteria: 'c',
      condition: 'if',
      note: 'n',
      horizonText: 'within a year',
      horizonStart: 3,
      horizonEnd: 16,
      windowStart: '2024-08-19',
      windowEnd: '2025-08-19',
      precision: 'year' as const,
      windowBasis: 'spoken' as const,
      hedge: 'I think',
      hedgeLevel: 'likely' as const,
      statedProbability: 0.7,
      score: 0.25,
      cues: ['will', '会'],
      prefix: 'before',
      suffix: 'after',
    }
    const [id = 0] = await ledger.add([{ ...details, topics: ['robots', 'chips'] }])
    const record = await ledger.store().statements.get(id, NOW, TODAY)
    expect(record).toMatchObject({
      ...details,
      id,
      revision: 1,
      state: 'accepted',
      speaker: 'Ada Lin',
      topics: ['chips', 'robots'],
    })
    expect(record).toMatchObject({
      source: { id: ledger.sourceId(), title: 'A talk about models' },
      recordedAt: RECORDED,
      outcome: null,
      checkIn: null,
    })
    expect(await ledger.store().statements.get(id + 1, NOW, TODAY)).toBeNull()
  })

  it('is not changed by someone who has seen an older revision', async () => {
    const [id = 0] = await ledger.add([{}])
    const { statements } = ledger.store()
    const seen = await statements.get(id, NOW, TODAY)
    if (seen === null) throw new Error('it is there')
    const change = (gist: string) =>
      ledger
        .store()
        .transaction((tables) =>
          tables.statements.revise(seen, { ...snapshotOf(seen), gist }, 'corrected', 'an editor', LATER),
        )
    expect([await change('first'), await change('second')]).toEqual([true, false])
    expect(await statements.get(id, NOW, TODAY)).toMatchObject({ gist: 'first', revision: 2 })
    const history = await ledger.store().events.history('statement', id, null)
    expect(history.map(({ action, before, after }) => [action, before?.gist, after?.gist])).toEqual([
      ['corrected', null, 'first'],
      ['proposed', undefined, null],
    ])
  })

  it('is proposed once for the same place and kind of a source', async () => {
    await ledger.add([{ start: 5, end: 9 }])
    await expect(ledger.add([{ start: 5, end: 9 }])).rejects.toThrow(/UNIQUE/)
    expect(await listed({})).toEqual([1])
  })
})

describe('an outcome', () => {
  it('counts from the day it was judged and from the instant it was recorded; the latest recorded one takes the place of the others', async () => {
    const [id = 0] = await ledger.add([{}])
    const record = (details: object, at: string) =>
      ledger
        .store()
        .transaction(({ outcomes }) => outcomes.append(id, { ...OUTCOME, ...details }, null, 'an editor', at))
    await record({ verdict: 'true', judgedOn: '2025-03-01', occurredOn: '2025-02' }, RECORDED)
    await record({ verdict: 'false', judgedOn: '2025-06-01', evidence: [] }, LATER)
    const verdictAt = async (asOf: string, recordedBy: string | null) =>
      (await ledger.store().statements.get(id, { asOf, recordedBy }, TODAY))?.outcome?.verdict ?? null
    expect(await verdictAt('2025-02-28', null)).toBeNull()
    expect(await verdictAt('2025-03-01', null)).toBe('true')
    expect(await verdictAt('2025-06-01', null)).toBe('false')
    expect(await verdictAt('2025-06-01', RECORDED)).toBe('true')
    expect(await verdictAt(TODAY, null)).toBe('false')
    const [latest, first] = await ledger.store().outcomes.history(id, null)
    expect(latest).toMatchObject({ verdict: 'false', evidence: [], occurredOn: null })
    expect(first).toMatchObject({ verdict: 'true', occurredOn: '2025-02', evidence: OUTCOME.evidence })
  })
})

import { describe, expect, it } from 'vitest'
import { correctStatement } from '../../src/usecases/correct-statement.ts'
import { correctionInput, parseInput } from '../../src/usecases/inputs.ts'
import { EDITOR, fault, LATE, SAID, useReckon } from './reckon.ts'

const reckon = useReckon(({ fill }) => fill())

async function ids(query: Record<string, unknown>): Promise<number[]> {
  return (await reckon.list(query)).statements.map(({ id }) => id)
}

describe('the list of statements', () => {
  it.each<[string, Record<string, unknown>, number[]]>([
    ['everything', {}, [1, 2, 3, 4]],
    ['a kind', { kind: 'claim' }, [3]],
    ['a status', { status: ['undated'] }, [2]],
    ['several', { status: ['due', 'open', 'proposed'] }, [1, 3, 4]],
    ['a speaker', { speaker: 'Aidan Gomez' }, [1, 2, 3, 4]],
    ['a speaker of whom there is none', { speaker: 'Harry Stebbings' }, []],
    ['a topic', { topic: 'robots' }, [2, 4]],
    ['a topic in Chinese', { topic: '家庭' }, [4]],
    ['a topic that nobody has', { topic: 'nothing' }, []],
    ['a source', { source: 1 }, [1, 2, 3, 4]],
    ['a source that is not there', { source: 2 }, []],
    ['what is owed before a day', { dueBefore: '2025-02-21' }, [1]],
    ['and not on it', { dueBefore: '2025-02-20' }, []],
    ['several of these', { kind: 'prediction', topic: 'robots', status: ['open'] }, [4]],
    ['the world on a day', { asOf: '2025-01-01', status: ['open'] }, [1, 4]],
    ['the world before a window', { asOf: '2024-09-01', status: ['upcoming'] }, [1]],
    ['the world before it was said', { asOf: '2024-08-18' }, []],
    ['the ledger before anything was in it', { recordedBy: '2026-11-19' }, []],
  ])('gives %s', async (_what, query, expected) => {
    expect(await ids(query)).toEqual(expected)
  })

  it.each<[string, string, number[]]>([
    ['two Chinese characters', '机器', [4]],
    ['the last two of a word', '器人', [4]],
    ['one Chinese character', '家', [4]],
    ['a Chinese word of the quote', '人形机器人', [4]],
    ['Chinese words apart', '未来 家庭', [4]],
    ['Chinese that only seems to stand together', '未来家庭', []],
    ['words that stand in the source and in no statement', '芯片', []],
    ['an English word in another case', 'ROBOTS', [2, 4]],
    ['a word of the gist alone', 'humanoid', [4]],
    ['a topic', 'money', [3]],
    ['both languages at once', 'robots 机器人', [4]],
    ['a name with its hyphen', 'GPT-5', [1]],
    ['the language of queries, which is none here', 'robots OR humanoid NOT "', []],
    ['an apostrophe and a star, which are no word', `gpt-5 '*`, [1]],
    ['signs alone', '***', []],
  ])('is searched for %s', async (_what, text, expected) => {
    expect(await ids({ text })).toEqual(expected)
  })

  it('is searched by what a statement says now', async () => {
    const input = parseInput(correctionInput, { gist: 'A new model by 冬天.' }, 'The correction')
    await correctStatement(reckon.context(), EDITOR, 1, input)
    expect([await ids({ text: '冬天' }), await ids({ text: 'OpenAI' })]).toEqual([[1], []])
  })

  it('gives each with its outcome', async () => {
    await reckon.record(1, LATE)
    const { statements } = await reckon.list({ status: ['false'] })
    expect(statements).toEqual([
      expect.objectContaining({
        id: 1,
        source: { id: 1, title: 'A talk about models', url: null },
        outcome: expect.objectContaining({ verdict: 'false', evidence: [expect.objectContaining(LATE.evidence[0])] }),
        timeliness: { kind: 'late', days: 169, distance: '5 months 19 days' },
      }),
    ])
  })

  it.each([
    ['a speaker nobody knows', { speaker: 'Nobody' }, '/speaker'],
    ['a clock that is none', { asOf: 'x' }, '/asOf'],
    ['a cursor from elsewhere', { cursor: 'abc' }, '/cursor'],
    ['a status that is none', { status: ['late'] }, '/status/0'],
    ['no page', { limit: 0 }, '/limit'],
    ['a page too large', { limit: 101 }, '/limit'],
    ['a parameter that is not there', { colour: 'red' }, '/colour'],
  ])('refuses %s', async (_what, query, pointer) => {
    await expect(async () => reckon.list(query)).rejects.toMatchObject(fault('invalid', pointer))
  })
})

describe('pages', () => {
  /** Every page of a list, as ids. */
  async function pages(query: Record<string, unknown>): Promise<number[][]> {
    const found: number[][] = []
    let cursor: string | null | undefined
    do {
      const page = await reckon.list({ ...query, ...(cursor == null ? {} : { cursor }) })
      found.push(page.statements.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor !== null)
    return found
  }

  it('hold each statement once', async () => {
    expect(await pages({ limit: 3 })).toEqual([[1, 2, 3], [4]])
    expect(await pages({ limit: 2 })).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(await pages({ limit: 4 })).toEqual([[1, 2, 3, 4]])
  })

  it('go by the day a judgement is owed, and by id on the same day', async () => {
    const text = 'Robots one by 2026. Robots two by 2026. Robots three by 2025.'
    await reckon.ingest({ text })
    const windows = [
      ['one', '2026-12-31'],
      ['two', '2026-12-31'],
      ['three', '2025-12-31'],
    ]
    await reckon.propose(
      windows.map(([word, windowEnd]) => ({
        kind: 'prediction',
        quote: { exact: `Robots ${word}` },
        windowStart: SAID,
        windowEnd,
      })),
      2,
    )
    expect(await pages({ sort: 'due', limit: 1 })).toEqual([[1], [7], [5], [6], [4]])
    expect(await pages({ sort: 'due', limit: 2 })).toEqual([[1, 7], [5, 6], [4]])
  })

  it('stay in place when something new is added in between', async () => {
    const first = await reckon.list({ limit: 2 })
    await reckon.propose([{ kind: 'claim', quote: { exact: 'Robots will walk among us soon, I think' } }])
    expect(await ids({ limit: 2, cursor: first.nextCursor })).toEqual([3, 4])
  })

  it('of one order are no pages of the other', async () => {
    const { nextCursor } = await reckon.list({ limit: 2 })
    await expect(reckon.list({ sort: 'due', limit: 2, cursor: nextCursor })).rejects.toMatchObject(
      fault('invalid', '/cursor'),
    )
  })
})

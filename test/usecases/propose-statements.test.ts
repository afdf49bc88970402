import { describe, expect, it } from 'vitest'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { fault, INTERVIEW, STATEMENTS, useReckon } from './reckon.ts'

const reckon = useReckon(({ ingest }) => ingest())
const [GPT_5, ROBOTS, MONEY] = STATEMENTS

async function statement(id: number) {
  return (await readStatement(reckon.context(), id)).statement
}

describe('a proposal', () => {
  it('quotes the source at its place and takes the speaker of the turn', async () => {
    expect(await reckon.propose([GPT_5])).toEqual({ statements: [{ id: 1, created: true }], replayed: false })
    const proposed = await statement(1)
    expect(proposed).toMatchObject({
      kind: 'prediction',
      state: 'proposed',
      status: 'proposed',
      revision: 1,
      speaker: 'Aidan Gomez',
      statedOn: '2024-08-19',
      exact: 'GPT-5 will be out in three to six months.',
      gist: 'OpenAI will release GPT-5 within three to six months.',
      horizonText: 'in three to six months',
      windowStart: '2024-11-19',
      windowEnd: '2025-02-19',
      dueOn: '2025-02-20',
      topics: ['models'],
      score: null,
      cues: [],
    })
    expect(INTERVIEW.slice(proposed.start, proposed.end)).toBe(proposed.exact)
    expect(INTERVIEW.slice(0, proposed.start).endsWith(proposed.prefix)).toBe(true)
    expect(INTERVIEW.slice(proposed.end).startsWith(proposed.suffix)).toBe(true)
  })

  it('of an undated prediction gets a day of review, a year on', async () => {
    await reckon.propose([ROBOTS, MONEY])
    expect(await statement(1)).toMatchObject({ reviewBy: '2025-08-19', dueOn: null })
    expect(await statement(2)).toMatchObject({ reviewBy: null, dueOn: null })
  })

  it('may name the speaker where the label is wrong', async () => {
    await reckon.propose([{ ...GPT_5, speaker: 'Harry Stebbings' }])
    expect(await statement(1)).toMatchObject({ speaker: 'Harry Stebbings' })
  })

  it('keeps each topic once', async () => {
    await reckon.propose([{ ...GPT_5, topics: ['openai', 'models', 'openai'] }])
    expect(await statement(1)).toMatchObject({ topics: ['models', 'openai'] })
  })

  it('at the very span of one that is there is that one; another kind is another statement', async () => {
    await reckon.propose([GPT_5])
    const again = await reckon.propose([
      { ...GPT_5, gist: 'Another gist.' },
      { kind: 'claim', quote: GPT_5.quote },
    ])
    expect(again.statements).toEqual([
      { id: 1, created: false },
      { id: 2, created: true },
    ])
    expect(await statement(1)).toMatchObject({ revision: 1, gist: GPT_5.gist })
  })
})

describe('proposals of which one is wrong', () => {
  it('are all refused, with every fault at its place', async () => {
    const wrong = [
      GPT_5,
      { kind: 'claim', quote: { exact: 'words that nobody said' } },
      { kind: 'prediction', quote: { start: 5, end: 99_999 } },
      { ...ROBOTS, speaker: 'Nobody' },
      { ...ROBOTS, windowStart: '2020-01-01', topics: ['two words'] },
      { ...GPT_5 },
    ]
    await expect(reckon.propose(wrong)).rejects.toMatchObject(
      fault(
        'invalid',
        '/statements/1/quote/exact',
        '/statements/2/quote',
        '/statements/3/speaker',
        '/statements/4/windowStart',
        '/statements/4/topics/0',
        '/statements/5/quote',
      ),
    )
    expect((await reckon.list()).statements).toEqual([])
  })

  it('belong to a source that is there', async () => {
    await expect(reckon.propose([GPT_5], 7)).rejects.toMatchObject(fault('not-found'))
  })
})

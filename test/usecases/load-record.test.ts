import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/context.ts'
import { correctStatement } from '../../src/usecases/correct-statement.ts'
import { correctionInput, parseInput } from '../../src/usecases/inputs.ts'
import { editorialRecord, loadRecord } from '../../src/usecases/load-record.ts'
import { listSources } from '../../src/usecases/read-sources.ts'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { reviewStatement } from '../../src/usecases/review-statement.ts'
import { EDITOR, FALSE, INTERVIEW, LATE, STATEMENTS, useReckon } from './reckon.ts'

const reckon = useReckon()
const [GPT_5, ROBOTS, MONEY, HUMANOIDS] = STATEMENTS

/** The interview as its editors left it: four statements, one judged twice, one followed up. */
const RECORD = {
  name: 'a-talk',
  source: { text: INTERVIEW, statedOn: '2024-08-19' },
  statements: [
    { key: 'gpt-5', ...GPT_5, restates: null, core: true },
    { key: 'robots', ...ROBOTS, restates: null, core: false },
    { key: 'money', ...MONEY, restates: null, core: false },
    { key: 'humanoids', ...HUMANOIDS, restates: 'robots', core: true },
  ],
  results: [
    { statement: 'gpt-5', outcomes: [FALSE, { ...LATE, supersedesWhy: 'It came in August.' }] },
    {
      statement: 'humanoids',
      checkIns: [
        { onDay: '2025-08-19', standing: 'no_news' },
        { onDay: '2026-08-19', standing: 'slipping', note: 'None is sold.' },
      ],
    },
  ],
}
type Given = Partial<typeof RECORD> | Record<string, unknown>

function recordOf(given: Given = {}) {
  return parseInput(editorialRecord, { ...RECORD, ...given }, 'The record')
}

async function load(given: Given = {}, context: Context = reckon.context()) {
  const said: string[] = []
  const loaded = await loadRecord(context, recordOf(given), (doing) => said.push(doing))
  return { ...loaded, said }
}

/** All that the ledger holds, for comparing. */
async function ledger() {
  const { statements } = await reckon.list({ limit: 100 })
  const details = await Promise.all(statements.map(({ id }) => readStatement(reckon.context(), id)))
  const { sources } = await listSources(reckon.context(), { limit: 100, after: 0 })
  return { sources, details }
}

describe('an editorial record', () => {
  it('is loaded as its editors left it, and says what it does', async () => {
    const { said, proposals, ...loaded } = await load()
    expect(loaded).toEqual({ loaded: true, statements: 4, outcomes: 2, checkIns: 2 })
    expect(said).toHaveLength(4)
    const { statements } = await reckon.list({ limit: 100 })
    expect(statements.slice(0, 4).map(({ status, actor }) => `${status} by ${actor}`)).toEqual([
      "false by Reckon's editors",
      "undated by Reckon's editors",
      "unchecked by Reckon's editors",
      "open by Reckon's editors",
    ])
    // What the extractor finds beside them is only proposed.
    expect(statements.slice(4).map(({ status, actor }) => `${status} by ${actor}`)).toEqual(
      Array(proposals).fill('proposed by extractor'),
    )
    const { outcomes, links } = await readStatement(reckon.context(), 4)
    expect([outcomes, links]).toEqual([[], [{ from: 4, to: 2, relation: 'restates' }]])
    expect((await readStatement(reckon.context(), 4)).checkIns).toHaveLength(2)
  })

  it('loaded again changes nothing', async () => {
    await load()
    const before = await ledger()
    reckon.at('2026-11-20T09:00:00.000Z')
    expect(await load()).toEqual({
      loaded: false,
      statements: 0,
      outcomes: 0,
      checkIns: 0,
      proposals: 0,
      said: [],
    })
    expect(await ledger()).toEqual(before)
  })

  it('in a later edition adds what is new in it', async () => {
    await load()
    const before = await ledger()
    const statements = [
      ...RECORD.statements,
      { key: 'soon', kind: 'prediction', quote: { exact: '芯片会越来越便宜。' }, restates: null, core: true },
    ]
    const edition = await load({ statements })
    expect(edition).toMatchObject({ loaded: true, outcomes: 0, checkIns: 0 })
    const after = await ledger()
    expect(after.details.slice(0, 4)).toEqual(before.details.slice(0, 4))
    expect(after.details.map(({ statement }) => statement.exact)).toContain('芯片会越来越便宜。')
  })

  it.each([
    ['a result', { results: [{ statement: 'nobody', outcomes: [] }] }],
    ['a restatement', { statements: [{ ...RECORD.statements[0], restates: 'nobody' }], results: [] }],
  ])('whose %s names a stranger is refused before anything is stored', async (_what, given) => {
    await expect(load(given)).rejects.toMatchObject({
      code: 'invalid',
      message: 'The editorial record has no statement nobody, which it speaks of',
    })
    expect((await ledger()).sources).toEqual([])
  })

  it('with one key for two statements is refused', async () => {
    const twice = [RECORD.statements[0], { ...RECORD.statements[1], key: 'gpt-5' }]
    await expect(load({ statements: twice, results: [] })).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('a record that was cut short', () => {
  /** A store that ends with the process after some transactions. */
  function endingAfter(transactions: number): Context {
    const { store, ...rest } = reckon.context()
    let left = transactions
    return {
      ...rest,
      store: {
        ...store,
        transaction: (run) => (left-- > 0 ? store.transaction(run) : Promise.reject(new Error('the power has gone'))),
      },
    }
  }

  it('goes on where it was, wherever that was', async () => {
    await load()
    const whole = await ledger()
    // ingest, propose, accept, link, two check-ins, two outcomes, extract, and the mark that it is done
    for (let done = 0; done < 10; done++) {
      const fresh = await reckon.startAnew()
      await expect(load({}, endingAfter(done)), `after ${done}`).rejects.toThrow('the power has gone')
      expect(await load({}, fresh), `after ${done}`).toMatchObject({ loaded: true })
      expect(withoutUids(await ledger()), `after ${done}`).toEqual(withoutUids(whole))
    }
    await reckon.startAnew()
    expect(await load({}, endingAfter(10))).toMatchObject({ loaded: true })
  })
})

function withoutUids(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, held: unknown) => (key === 'uid' ? undefined : held)))
}

describe('what a user has decided', () => {
  /** Loads all but the results, as when it is cut short, lets the user work, and loads the rest. */
  async function meanwhile(work: () => Promise<unknown>) {
    await load({ results: [] })
    await work()
    return load()
  }

  it('to reject stays rejected, and is not judged', async () => {
    await meanwhile(() =>
      reviewStatement(reckon.context(), EDITOR, 1, { decision: 'reject', reason: 'A question only.' }),
    )
    const { statement, outcomes } = await readStatement(reckon.context(), 1)
    expect([statement.status, statement.stateReason, outcomes]).toEqual(['rejected', 'A question only.', []])
  })

  it('to correct stays corrected', async () => {
    const given = { gist: 'My own reading.', windowEnd: '2025-03-31', topics: ['openai'] }
    await meanwhile(() =>
      correctStatement(reckon.context(), EDITOR, 1, parseInput(correctionInput, given, 'The correction')),
    )
    const { statement } = await readStatement(reckon.context(), 1)
    expect(statement).toMatchObject({ gist: 'My own reading.', windowEnd: '2025-03-31', topics: ['openai'] })
    // The record's judgements come on top of it.
    expect(statement.status).toBe('false')
  })

  it('of what happened is not judged over', async () => {
    await meanwhile(() =>
      reckon.record(1, { verdict: 'cannot_tell', cannotTellReason: 'vague', rationale: 'What is GPT-5?' }),
    )
    const { outcomes } = await readStatement(reckon.context(), 1)
    expect(outcomes.map(({ verdict, actor }) => [verdict, actor])).toEqual([['cannot_tell', 'an editor']])
  })

  it('to note beside the record’s own notes stands with them', async () => {
    await meanwhile(() => reckon.checkIn(4, { standing: 'on_track', note: 'I have seen one.' }))
    const { checkIns } = await readStatement(reckon.context(), 4)
    expect(checkIns.map(({ onDay, actor }) => [onDay, actor])).toEqual([
      ['2026-11-20', 'an editor'],
      ['2026-08-19', "Reckon's editors"],
      ['2025-08-19', "Reckon's editors"],
    ])
  })
})

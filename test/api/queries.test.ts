import { describe, expect, it } from 'vitest'
import { FALSE, LATE } from '../usecases/reckon.ts'
import { expectDescribed } from './contract.ts'
import { problemOf, useApi } from './server.ts'

/**
 * Of the interview's statements: 1 = GPT-5, due, judged false on 2025-02-20 and again on 2025-08-08 (happened late); 2 = robots, undated;
 * 3 = money, a proposed claim; 4 = humanoids, open until 2029.
 */
const { reckon, ask, post } = useApi(async ({ fill, record }) => {
  await fill()
  await record(1, FALSE)
  await record(1, { ...LATE, supersedesWhy: 'It came in August.' })
})

const idsOf = (json: { statements: { id: number }[] }) => json.statements.map(({ id }) => id)

describe('a filter', () => {
  it.each([
    ['state=proposed', [3]],
    ['state=accepted,proposed', [1, 2, 3, 4]],
    ['verdict=false', [1]],
    ['verdict=true,void', []],
    ['timing=late', [1]],
    ['timing=early,in_window', []],
    ['timing=open,undated', [2, 4]],
    ['statedFrom=2024-08-19&statedTo=2024-08-19', [1, 2, 3, 4]],
    ['statedFrom=2024-08-20', []],
    // Windows: 1 = 2024-11-19 to 2025-02-19, 4 = 2024-08-19 to 2029-08-19.
    ['windowFrom=2025-02-19&windowTo=2025-02-19', [1, 4]],
    ['windowFrom=2025-02-20', [4]],
    ['windowTo=2024-11-18', [4]],
    ['judgedFrom=2025-08-08&judgedTo=2025-08-08', [1]],
    ['judgedTo=2025-08-07', []],
    // On that day only the first judgement counted.
    ['judgedTo=2025-08-07&asOf=2025-03-01', [1]],
    ['undated=true', [2]],
    ['undated=false', [1, 4]],
    // Both judgements say false.
    ['contested=true', []],
    ['contested=false&kind=prediction', [1, 2, 4]],
    ['text=robots&status=undated', [2]],
    ['text=…', []],
    ['kind=prediction&state=accepted&speaker=Aidan%20Gomez&topic=robots&windowFrom=2029-01-01', [4]],
  ])('%s', async (query, ids) => {
    const answer = await ask(`statements?${query}`)
    expect([answer.status, idsOf(answer.json)]).toEqual([200, ids])
    expectDescribed('listStatements', answer)
  })

  it('of judgements that disagree', async () => {
    await reckon.record(2, { verdict: 'cannot_tell', cannotTellReason: 'sources_conflict', rationale: 'Two say no.' })
    await reckon.record(1, { verdict: 'void', rationale: 'The premise is gone.', supersedesWhy: 'Read again.' })
    expect(idsOf((await ask('statements?contested=true')).json)).toEqual([1, 2])
    // A year before, neither was recorded nor judged.
    expect(idsOf((await ask('statements?contested=true&asOf=2025-11-20')).json)).toEqual([])
  })

  it.each([
    ['predictions', [1, 2, 4]],
    ['claims', [3]],
  ])('%s are a list of their own', async (list, ids) => {
    expect(idsOf((await ask(list)).json)).toEqual(ids)
    expect(problemOf(await ask(`${list}?kind=claim`))).toEqual([422, '/kind'])
  })

  it.each([
    ['state=new', '/state/0'],
    ['timing=soon', '/timing/0'],
    ['undated=yes', '/undated'],
    ['judgedFrom=1', '/judgedFrom'],
    ['sort=name', '/sort'],
    ['fields=id', '/fields/0'],
    ['facets=colour', '/facets/0'],
  ])('%s is refused', async (query, pointer) => {
    expect(problemOf(await ask(`statements?${query}`))).toEqual([422, pointer])
  })
})

describe('an order', () => {
  it.each([
    ['-id', [4, 3, 2, 1]],
    ['window-start', [4, 1]],
    ['-window-end', [4, 1]],
    ['review', [2]],
    ['-judged', [1]],
    ['stated', [1, 2, 3, 4]],
    ['score', []],
  ])('%s', async (sort, ids) => {
    expect(idsOf((await ask(`statements?sort=${sort}`)).json)).toEqual(ids)
  })

  it.each([
    'status=due',
    'status=open,upcoming',
    'status=undated',
    'status=false',
    'state=proposed',
    'timing=late',
    'timing=due,late',
    'timing=open',
    'windowFrom=2025-02-19&windowTo=2025-02-19',
    'windowTo=2024-11-19',
    'kind=claim',
    'undated=true',
    'topic=robots',
    'text=robots',
    'verdict=false',
    'asOf=2025-01-01&status=open',
  ])('changes nothing of what %s lists', async (filter) => {
    // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer
    const listed: any[] = (await ask(`statements?${filter}`)).json.statements
    const keys: Readonly<Record<string, (statement: (typeof listed)[number]) => unknown>> = {
      stated: ({ statedOn }) => statedOn,
      due: ({ dueOn }) => dueOn,
      'window-start': ({ windowStart }) => windowStart,
      'window-end': ({ windowEnd }) => windowEnd,
      review: ({ reviewBy }) => reviewBy,
      judged: ({ outcome }) => outcome?.judgedOn,
      revised: ({ id }) => id,
    }
    for (const [sort, key] of Object.entries(keys)) {
      const expected = listed.filter((statement) => key(statement) != null).map(({ id }) => id)
      for (const way of [sort, `-${sort}`])
        expect([way, idsOf((await ask(`statements?${filter}&sort=${way}`)).json).sort()]).toEqual([way, expected])
    }
  })

  it('stays as it is while statements are added: every row is seen once', async () => {
    const first = await ask('statements?sort=-stated&limit=2')
    expect(idsOf(first.json)).toEqual([4, 3])
    await post('sources/1/statements', { statements: [{ kind: 'claim', quote: { exact: 'And what of chips?' } }] })
    const next = /^<(.+)>; rel="next"$/.exec(String(first.headers.link))?.[1] ?? ''
    const second = await ask(next)
    expect([idsOf(second.json), second.headers.link]).toEqual([[2, 1], undefined])
  })

  it('has a cursor of its own', async () => {
    const { json } = await ask('statements?sort=stated&limit=1')
    expect(problemOf(await ask(`statements?sort=due&cursor=${json.nextCursor}`))).toEqual([422, '/cursor'])
  })
})

describe('a list', () => {
  it('gives only the fields that are asked for', async () => {
    const { json } = await ask('statements?fields=exact,status&limit=1')
    expect(json.statements).toEqual([{ id: 1, exact: 'GPT-5 will be out in three to six months.', status: 'false' }])
  })

  it('counts by facet what matches, not what is shown', async () => {
    const { json } = await ask('statements?kind=prediction&limit=1&facets=status,speaker,topic,verdict,contested')
    expect(json.facets).toEqual({
      status: [
        { value: 'false', label: null, count: 1 },
        { value: 'open', label: null, count: 1 },
        { value: 'undated', label: null, count: 1 },
      ],
      speaker: [{ value: 'Aidan Gomez', label: 'Aidan Gomez', count: 3 }],
      topic: [
        { value: 'robots', label: null, count: 2 },
        { value: 'models', label: null, count: 1 },
        { value: '家庭', label: null, count: 1 },
      ],
      verdict: [
        { value: null, label: null, count: 2 },
        { value: 'false', label: null, count: 1 },
      ],
      contested: [{ value: false, label: null, count: 3 }],
    })
    expect((await ask('statements')).json.facets).toBeNull()
  })
})

describe('a search', () => {
  it('finds a Chinese word of two characters, and shows it in its surroundings', async () => {
    const { json } = await ask('search?text=%E6%9C%BA%E5%99%A8')
    expect(json.results.map(({ statement, snippet }: never) => [(statement as { id: number }).id, snippet])).toEqual([
      [4, { field: 'quote', before: '未来五年内，人形', match: '机器', after: '人会走进每一个家庭。' }],
    ])
  })

  it('finds other forms of an English word, the best match first', async () => {
    const { json } = await ask('search?text=robot')
    expect(json.results.map(({ statement }: { statement: { id: number } }) => statement.id)).toEqual([2, 4])
    expect(json.results[0].snippet).toMatchObject({ field: 'quote', match: 'Robots' })
    const first = await ask('search?text=robot&limit=1')
    expect(first.headers.link).toBe('</api/v1/search?text=robot&limit=1&offset=1>; rel="next"')
    expect((await ask('search?text=robot&limit=1&offset=1')).json).toMatchObject({
      results: [{ statement: { id: 4 } }],
      nextOffset: null,
    })
  })

  it('knows the two clocks', async () => {
    expect((await ask('search?text=robot&asOf=2024-08-18')).json.results).toEqual([])
    expect((await ask('search?text=robot&recordedBy=2026-11-19')).json.results).toEqual([])
  })
})

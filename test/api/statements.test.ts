import { describe, expect, it } from 'vitest'
import { FALSE, LATE } from '../usecases/reckon.ts'
import { problemOf, useApi } from './server.ts'

const { reckon, ask, post, patch, seen } = useApi()

describe('GET /statements', () => {
  it('lists with both clocks', async () => {
    const { status, json } = await ask('statements')
    expect([status, json.clocks, json.nextCursor]).toEqual([200, { asOf: '2026-11-20', recordedBy: null }, null])
    expect(json.statements.map(({ id, status: word }: { id: number; status: string }) => `${id} ${word}`)).toEqual([
      '1 due',
      '2 undated',
      '3 proposed',
      '4 open',
    ])
  })

  it.each([
    ['kind=claim', [3]],
    ['status=due,open', [1, 4]],
    ['status=due&status=proposed', [1, 3]],
    ['speaker=Aidan%20Gomez&topic=robots', [2, 4]],
    ['source=1&dueBefore=2025-02-21', [1]],
    ['text=%E6%9C%BA%E5%99%A8', [4]],
    ['asOf=2025-01-01&status=open', [1, 4]],
    ['recordedBy=2026-11-19', []],
    ['sort=due', [1, 4]],
  ])('takes %s', async (query, ids) => {
    const { status, json } = await ask(`statements?${query}`)
    expect([status, json.statements.map(({ id }: { id: number }) => id)]).toEqual([200, ids])
  })

  it('links to the next page, which keeps the query', async () => {
    const first = await ask('statements?limit=2&kind=prediction')
    const next = /^<(.+)>; rel="next"$/.exec(String(first.headers.link))?.[1] ?? ''
    expect(next).toMatch(/^\/api\/v1\/statements\?/)
    const second = await ask(next)
    expect(second.json.statements.map(({ id }: { id: number }) => id)).toEqual([4])
    expect(second.headers.link).toBeUndefined()
  })

  it.each([
    ['colour=red', '/colour'],
    ['status=late', '/status/0'],
    ['kind=claim&kind=prediction', '/kind'],
    ['limit=0', '/limit'],
    ['limit=1000', '/limit'],
    ['limit=ten', '/limit'],
    ['source=-1', '/source'],
    ['asOf=2025-02-30', '/asOf'],
    ['recordedBy=2025-01-01T10:00', '/recordedBy'],
    ['dueBefore=soon', '/dueBefore'],
    ['cursor=x', '/cursor'],
    ['speaker=Nobody', '/speaker'],
    ['__proto__=1', '/__proto__'],
  ])('refuses %s', async (query, pointer) => {
    expect(problemOf(await ask(`statements?${query}`))).toEqual([422, pointer])
  })
})

describe('GET /statements/:id', () => {
  it('gives the statement whole, with its revision as its entity tag', async () => {
    const { status, headers, json } = await ask('statements/1')
    expect([status, headers.etag]).toEqual([200, '"r2"'])
    expect(json).toMatchObject({
      statement: { id: 1, exact: 'GPT-5 will be out in three to six months.', status: 'due', revision: 2 },
      surroundings: { question: { speaker: 'Harry Stebbings' } },
      outcomes: [],
      checkIns: [],
      links: [],
    })
    expect(json.history).toHaveLength(2)
  })

  it('answers HEAD without a body', async () => {
    const { status, headers, text } = await ask('statements/1', { method: 'HEAD' })
    expect([status, headers.etag, text]).toEqual([200, '"r2"', ''])
  })

  it.each(['99', '0', '-1', '1.5', 'x', '1e3', '99999999999999999999'])('does not find %s', async (id) => {
    expect(problemOf(await ask(`statements/${id}`))).toEqual([404])
  })

  it('does not find what was not held by then', async () => {
    const answer = await ask('statements/1?recordedBy=2026-11-19')
    expect(problemOf(answer)).toEqual([404])
    expect(answer.json.detail).toContain('recorded by 2026-11-19T23:59:59.999Z')
  })

  it('refuses clocks that are none, and other parameters', async () => {
    expect(problemOf(await ask('statements/1?asOf=x&recordedBy=y'))).toEqual([422, '/asOf', '/recordedBy'])
    expect(problemOf(await ask('statements/1?full=1'))).toEqual([422, '/full'])
  })
})

describe('POST /statements/:id/reviews', () => {
  const decide = async (id: number, decision: unknown) =>
    post(`statements/${id}/reviews`, decision, await seen(`statements/${id}`))

  it('accepts, rejects and merges', async () => {
    const accepted = await decide(3, { decision: 'accept' })
    expect([accepted.status, accepted.headers.etag, accepted.json.statement.status]).toEqual([200, '"r2"', 'unchecked'])
    const rejected = await decide(3, { decision: 'reject', reason: 'Hearsay.' })
    expect(rejected.json.statement).toMatchObject({ state: 'rejected', stateReason: 'Hearsay.', revision: 3 })
    const merged = await decide(2, { decision: 'merge', into: 4 })
    expect(merged.json.statement).toMatchObject({ state: 'merged', mergedIntoId: 4 })
  })

  it.each([
    ['no decision', {}, '/decision'],
    ['another decision', { decision: 'delete' }, '/decision'],
    ['no reason', { decision: 'reject' }, '/reason'],
    ['an empty reason', { decision: 'reject', reason: ' ' }, '/reason'],
    ['a merge into nothing', { decision: 'merge', into: 99 }, '/into'],
    ['a merge into a word', { decision: 'merge', into: 'x' }, '/into'],
    ['a field that is not there', { decision: 'accept', state: 'accepted' }, '/state'],
    ['a list', [], ''],
  ])('refuses %s', async (_what, body, pointer) => {
    expect(problemOf(await decide(1, body))).toEqual([422, pointer])
  })

  it('needs the revision that was seen', async () => {
    const decision = { decision: 'accept' }
    expect(problemOf(await post('statements/3/reviews', decision))).toEqual([428, '/If-Match'])
    expect(problemOf(await post('statements/3/reviews', decision, { 'if-match': '*' }))).toEqual([428, '/If-Match'])
    expect(problemOf(await post('statements/3/reviews', decision, { 'if-match': 'r1' }))).toEqual([422, '/If-Match'])
    expect(problemOf(await post('statements/3/reviews', decision, { 'if-match': '"x"' }))).toEqual([412, '/If-Match'])
    expect(problemOf(await post('statements/3/reviews', decision, { 'if-match': '"r7"' }))).toEqual([412])
    expect((await post('statements/3/reviews', decision, { 'if-match': '"r1"' })).status).toBe(200)
    expect(problemOf(await post('statements/3/reviews', decision, { 'if-match': '"r1"' }))).toEqual([412])
  })

  it('does not find what is not there', async () => {
    expect(problemOf(await post('statements/99/reviews', { decision: 'accept' }, { 'if-match': '"r1"' }))).toEqual([
      404,
    ])
  })
})

describe('PATCH /statements/:id', () => {
  it('corrects', async () => {
    const { etag } = (await ask('statements/1')).headers
    const { status, headers, json } = await patch(
      'statements/1',
      { gist: 'By February.' },
      { 'if-match': String(etag) },
    )
    expect([status, headers.etag, json.statement.gist]).toEqual([200, '"r3"', 'By February.'])
    expect(problemOf(await patch('statements/1', { gist: 'x' }, { 'if-match': String(etag) }))).toEqual([412])
  })

  it('tells every fault at its place', async () => {
    const tag = await seen('statements/1')
    const wrong = { windowStart: '2025-02-30', hedgeLevel: 'sure', topics: [1], state: 'accepted' }
    expect(problemOf(await patch('statements/1', wrong, tag))).toEqual([
      422,
      '/hedgeLevel',
      '/state',
      '/topics/0',
      '/windowStart',
    ])
    expect(problemOf(await patch('statements/1', { windowEnd: '2020-01-01', hedge: 'maybe' }, tag))).toEqual([
      422,
      '/hedge',
      '/windowEnd',
    ])
    expect(problemOf(await patch('statements/1', { id: 7, gist: 'x' }, tag))).toEqual([422, '/id'])
    expect(problemOf(await patch('statements/1', {}, tag))).toEqual([422, ''])
  })
})

describe('POST /statements/:id/outcomes', () => {
  it('records what happened, and the next report has it', async () => {
    const { status, json } = await post('statements/1/outcomes', LATE)
    expect([status, json.statement.status, json.warnings]).toEqual([201, 'false', []])
    expect(json.outcome).toMatchObject({ id: 1, verdict: 'false', actor: 'local editor' })
    const report = await ask('reports/status?since=2025-01-01')
    expect(report.json.newlyJudged.statements[0].timeliness).toEqual({
      kind: 'late',
      days: 169,
      distance: '5 months 19 days',
    })
  })

  it('tells what is odd and takes it', async () => {
    const { status, json } = await post('statements/4/outcomes', { ...LATE, occurredOn: null, judgedOn: null })
    expect([status, json.warnings.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([201, ['/rationale']])
  })

  it('tells every rule that is broken', async () => {
    expect(problemOf(await post('statements/1/outcomes', { verdict: 'true' }))).toEqual([
      422,
      '/evidence',
      '/rationale',
    ])
    expect(problemOf(await post('statements/1/outcomes', { ...LATE, verdict: 'true' }))).toEqual([422, '/verdict'])
    const strange = { ...LATE, verdict: 'maybe', occurredOn: 'August', judgedOn: 5, evidence: [{ url: 'x' }], by: 'me' }
    expect(problemOf(await post('statements/1/outcomes', strange))).toEqual([
      422,
      '/by',
      '/evidence/0/title',
      '/judgedOn',
      '/occurredOn',
      '/verdict',
    ])
    const unsafe = { ...LATE, evidence: [{ ...LATE.evidence[0], url: 'javascript:alert(1)' }] }
    expect(problemOf(await post('statements/1/outcomes', unsafe))).toEqual([422, '/evidence/0/url'])
    expect((await ask('statements/1')).json.outcomes).toEqual([])
  })

  it('refuses what is not accepted and what is not there', async () => {
    expect(problemOf(await post('statements/3/outcomes', LATE))).toEqual([409])
    expect(problemOf(await post('statements/99/outcomes', LATE))).toEqual([404])
  })

  it('judges again only with a reason', async () => {
    await post('statements/1/outcomes', FALSE)
    expect(problemOf(await post('statements/1/outcomes', LATE))).toEqual([422, '/supersedesWhy'])
    const again = await post('statements/1/outcomes', { ...LATE, supersedesWhy: 'It came in August.' })
    expect([again.status, again.json.outcome.supersedesId]).toEqual([201, 1])
  })

  it('takes effect once under one key, whatever the connection did', async () => {
    const key = { 'idempotency-key': 'b2c0' }
    const first = await post('statements/1/outcomes', LATE, key)
    const second = await post('statements/1/outcomes', LATE, key)
    expect([second.status, second.text]).toEqual([first.status, first.text])
    expect([first.headers['idempotency-replayed'], second.headers['idempotency-replayed']]).toEqual([undefined, 'true'])
    expect(problemOf(await post('statements/1/outcomes', { ...LATE, rationale: 'x' }, key))).toEqual([422])
    expect(problemOf(await post('statements/1/outcomes', LATE, { 'idempotency-key': 'a b' }))).toEqual([
      422,
      '/idempotencyKey',
    ])
    expect((await ask('statements/1')).json.outcomes).toHaveLength(1)
  })
})

describe('POST /statements/:id/check-ins', () => {
  it('adds a note', async () => {
    const { status, json } = await post('statements/4/check-ins', { standing: 'slipping', note: 'None is sold.' })
    expect([status, json.checkIn.onDay, json.checkIn.standing]).toEqual([201, '2026-11-20', 'slipping'])
    expect((await ask('statements/4')).json.checkIns).toEqual([json.checkIn])
  })

  it('refuses what is wrong, what is judged and what is not there', async () => {
    expect(problemOf(await post('statements/4/check-ins', { standing: 'bad', onDay: 'x', x: 1 }))).toEqual([
      422,
      '/onDay',
      '/standing',
      '/x',
    ])
    expect(problemOf(await post('statements/4/check-ins', { standing: 'slipping' }))).toEqual([422, '/note'])
    await reckon.record(1, LATE)
    expect(problemOf(await post('statements/1/check-ins', { standing: 'no_news' }))).toEqual([409])
    expect(problemOf(await post('statements/99/check-ins', { standing: 'no_news' }))).toEqual([404])
  })
})

import { describe, expect, it } from 'vitest'
import { FALSE, INTERVIEW, LATE, SAID } from '../usecases/reckon.ts'
import { problemOf, useApi } from './server.ts'

const { ask, post, patch, seen } = useApi()

describe('many at once', () => {
  const items = [
    { id: 3, revision: 1, decision: { decision: 'accept' } },
    { id: 2, revision: 9, decision: { decision: 'accept' } },
    { id: 99, revision: 1, decision: { decision: 'reject', reason: 'No.' } },
  ]

  it('are all decided, or none', async () => {
    expect(problemOf(await post('statements/reviews', { mode: 'all', items }))).toEqual([412, '/items/1', '/items/2'])
    expect((await ask('statements/3')).json.statement.state).toBe('proposed')
    const done = await post('statements/reviews', { mode: 'all', items: items.slice(0, 1) })
    expect([done.status, done.json.done, done.json.refused]).toEqual([200, 1, 0])
  })

  it('or each by itself, and each says what became of it', async () => {
    const { status, json } = await post('statements/reviews', { mode: 'each', items })
    expect([status, json.done, json.refused]).toEqual([200, 1, 2])
    expect(json.items.map(({ refused }: { refused: { code: string } | null }) => refused?.code ?? 'done')).toEqual([
      'done',
      'stale',
      'not-found',
    ])
  })

  it('have their outcomes recorded', async () => {
    const outcomes = [
      { statementId: 1, outcome: FALSE },
      { statementId: 2, outcome: { verdict: 'true' } },
      { statementId: 3, outcome: LATE },
    ]
    expect(problemOf(await post('outcomes', { items: outcomes }))).toEqual([
      422,
      '/items/1/outcome/evidence',
      '/items/1/outcome/rationale',
      '/items/2',
    ])
    expect((await ask('statements/1/outcomes')).json.outcomes).toEqual([])
    const { json } = await post('outcomes', { mode: 'each', items: outcomes })
    expect([json.done, json.refused, (await ask('statements/1/outcomes')).json.outcomes.length]).toEqual([1, 2, 1])
  })
})

describe('a dry run', () => {
  it('answers as the request would, and writes nothing', async () => {
    const dry = await post('statements/1/outcomes?dryRun=true', FALSE)
    expect([dry.status, dry.json.statement.status]).toEqual([201, 'false'])
    expect((await ask('statements/1')).json.outcomes).toEqual([])
    expect(problemOf(await post('statements/1/outcomes?dryRun=true', { verdict: 'true' }))).toEqual([
      422,
      '/evidence',
      '/rationale',
    ])
    expect(problemOf(await post('statements/1/outcomes?dryRun=maybe', FALSE))).toEqual([422, '/dryRun'])
    expect(problemOf(await ask('statements?dryRun=true'))).toEqual([422, '/dryRun'])
  })
})

describe('an idempotency key', () => {
  it('stands for one request of one operation', async () => {
    const key = { 'idempotency-key': 'k' }
    const body = { statements: [{ kind: 'claim', quote: { exact: 'And what of chips?' } }] }
    const first = await post('sources/1/statements', body, key)
    const again = await post('sources/1/statements', body, key)
    expect([again.status, again.text, again.headers['idempotency-replayed']]).toEqual([201, first.text, 'true'])
    expect(problemOf(await post('statements/4/check-ins', { standing: 'no_news' }, key))).toEqual([422])
  })

  it('is not used up by a request that was refused', async () => {
    const key = { 'idempotency-key': 'k' }
    expect(problemOf(await post('statements/1/outcomes', { ...FALSE, evidence: [] }, key))).toEqual([422, '/evidence'])
    expect((await post('statements/1/outcomes', FALSE, key)).status).toBe(201)
  })
})

describe('a statement', () => {
  it('that says two things is split, and the whole points to its parts', async () => {
    const parts = [
      { quote: { exact: '人形机器人会走进每一个家庭' }, gist: 'Humanoid robots will be in every home.' },
      { quote: { exact: '未来五年内' }, kind: 'claim' },
    ]
    const { status, json } = await post('statements/4/splits', { parts }, await seen('statements/4'))
    expect([status, json.statement.state, json.statement.stateReason]).toEqual([201, 'rejected', 'split into #5, #6'])
    expect(json.parts).toMatchObject([
      { id: 5, state: 'accepted', windowEnd: '2029-08-19', topics: ['robots', '家庭'], speaker: 'Aidan Gomez' },
      { id: 6, kind: 'claim', windowEnd: null },
    ])
    expect((await ask('statements/4/links')).json.links).toEqual([
      { relation: 'part_of', from: 5, to: 4 },
      { relation: 'part_of', from: 6, to: 4 },
    ])
    expect(problemOf(await post('statements/4/splits', { parts }, await seen('statements/4')))).toEqual([409])
    const one = await post('statements/2/splits', { parts: parts.slice(0, 1) }, await seen('statements/2'))
    expect(problemOf(one)).toEqual([422, '/parts'])
  })

  it('is linked to another', async () => {
    const { status, json } = await post('statements/2/links', { to: 4, relation: 'restates' })
    expect([status, json.links]).toEqual([201, 1])
    expect(problemOf(await post('statements/2/links', { to: 2, relation: 'restates' }))).toEqual([422, '/links/0/to'])
    expect(problemOf(await post('statements/99/links', { to: 2, relation: 'restates' }))).toEqual([404])
  })
})

describe('a source', () => {
  it('has its title corrected; its text and its day stay', async () => {
    const tag = await seen('sources/1')
    const { status, headers, json } = await patch('sources/1', { title: 'Models', publisher: '20VC' }, tag)
    expect([status, headers.etag, json.source.title]).toEqual([200, '"r2"', 'Models'])
    expect(problemOf(await patch('sources/1', { title: 'x' }, tag))).toEqual([412])
    const now = await seen('sources/1')
    expect(problemOf(await patch('sources/1', { statedOn: '2025-01-01', url: 'ftp://x' }, now))).toEqual([
      422,
      '/statedOn',
    ])
    expect(problemOf(await patch('sources/1', { url: 'ftp://x' }, now))).toEqual([422, '/url'])
    expect((await ask('sources/1/history')).json.history[0]).toMatchObject({
      action: 'corrected',
      before: { title: 'A talk about models' },
      after: { title: 'Models' },
    })
  })

  it('is taken in as a file with its fields beside it', async () => {
    const form = (fields: Readonly<Record<string, string>>, file: string | null, type = 'text/markdown') => {
      const part = (head: string, content: string) =>
        `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
      const parts = Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value))
      if (file !== null) parts.push(part(`name="file"; filename="talk.md"\r\nContent-Type: ${type}`, file))
      const headers = { 'content-type': 'multipart/form-data; boundary=b' }
      return ask('sources', { method: 'POST', headers, body: `${parts.join('')}--b--\r\n` })
    }
    const text = `${INTERVIEW}\nThis is another one.\n`
    const { status, json } = await form({ statedOn: SAID, title: 'A file', propose: 'false' }, text)
    expect([status, json.source.title, json.proposals]).toEqual([201, 'A file', 0])
    expect((await ask(`sources/${json.source.id}/text`)).text).toBe(text)
    expect(problemOf(await form({ statedOn: SAID }, null))).toEqual([422, '/file'])
    expect(problemOf(await form({ statedOn: 'x', colour: 'red' }, text))).toEqual([422, '/colour', '/statedOn'])
    const broken = { method: 'POST', headers: { 'content-type': 'multipart/form-data' }, body: 'x' }
    expect(problemOf(await ask('sources', broken))).toEqual([400])
  })

  it('is read by the extractor anew; what is known stays', async () => {
    await post('sources', { text: 'Robots will walk among us by 2030.', statedOn: SAID, propose: false })
    const first = await post('sources/2/extractions', '')
    expect([first.status, first.json]).toEqual([200, { proposals: 1 }])
    expect((await post('sources/2/extractions', '')).json).toEqual({ proposals: 0 })
    expect((await post('sources/1/extractions', '')).status).toBe(200)
    expect((await ask('statements/1')).json.statement.state).toBe('accepted')
  })
})

describe('a speaker', () => {
  it('has aliases, and keeps a name that is given up as one', async () => {
    const tag = await seen('speakers/2')
    const renamed = await patch('speakers/2', { name: 'Aidan N. Gomez', aliases: ['Gomez'] }, tag)
    expect([renamed.status, renamed.headers.etag, renamed.json.speaker.aliases]).toEqual([
      200,
      '"r2"',
      ['Aidan Gomez', 'Gomez'],
    ])
    for (const name of ['Gomez', 'Aidan%20Gomez', 'Aidan%20N.%20Gomez'])
      expect((await ask(`predictions?speaker=${name}`)).json.statements).toHaveLength(3)
    expect(problemOf(await patch('speakers/2', { name: 'x' }, tag))).toEqual([412])
    const taken = await patch('speakers/2', { name: 'Harry Stebbings' }, await seen('speakers/2'))
    expect(problemOf(taken)).toEqual([422, '/name'])
  })

  it('turns out to be another one: everything said is that one’s, and the past is kept', async () => {
    const { status, json } = await post('speakers/1/merges', { into: 2 }, await seen('speakers/1'))
    expect([status, json.speaker.name, json.speaker.aliases]).toEqual([200, 'Aidan Gomez', ['Harry Stebbings']])
    expect((await ask('sources/1/turns')).json.turns.map(({ speaker }: { speaker: string }) => speaker)).toEqual(
      Array.from({ length: 4 }, () => 'Aidan Gomez'),
    )
    expect((await ask('speakers/1')).json.speaker).toMatchObject({ mergedIntoId: 2, statements: 0 })
    expect(problemOf(await patch('speakers/1', { name: 'x' }, await seen('speakers/1')))).toEqual([409])
    expect(problemOf(await post('speakers/2/merges', { into: 2 }, await seen('speakers/2')))).toEqual([422, '/into'])
    expect(problemOf(await post('speakers/2/merges', { into: 9 }, await seen('speakers/2')))).toEqual([422, '/into'])
  })
})

it('the audit trail tells who did what, in order', async () => {
  await post('statements/1/outcomes', FALSE)
  const { json } = await ask('events')
  expect(
    json.events.map(({ actor, action, entity }: Record<string, string>) => `${actor} ${action} ${entity}`),
  ).toEqual([
    'an editor ingested source',
    ...Array.from({ length: 4 }, () => 'an editor proposed statement'),
    ...Array.from({ length: 3 }, () => 'an editor accepted statement'),
    'local editor recorded outcome',
  ])
  expect((await ask('events?limit=2&after=1')).json).toMatchObject({ events: [{ id: 2 }, { id: 3 }], nextAfter: 3 })
})

it('metrics name the operations and how they ended', async () => {
  await ask('statements/1')
  await ask('statements/99')
  const { status, headers, text } = await ask('/metrics')
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  expect(text).toContain('reckon_request_duration_seconds_count{operation="readStatement",status="200"} 1')
  expect(text).toContain('reckon_requests_refused_total{operation="readStatement",code="not-found"} 1')
})

it('the entrance links to everything, and every link leads somewhere', async () => {
  const { json } = await ask('/api/v1')
  for (const [name, address] of Object.entries(json.links as Record<string, string>)) {
    const { status } = await ask(address.replace('{?text}', '?text=x').replace(/^\/api\/v1\/tokens$/, '/api/v1'))
    expect([name, status]).toEqual([name, name === 'outcomes' ? 405 : 200])
  }
})

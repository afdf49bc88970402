import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { LATE } from '../usecases/reckon.ts'
import { problemOf, useApi } from './server.ts'

const { reckon, url, logged, ask, post, patch, seen } = useApi()

describe('a status report', () => {
  it('is JSON on both clocks', async () => {
    const { status, json } = await ask('reports/status?asOf=2025-02-20&since=2025-01-01&limit=1')
    expect([status, json.clocks.asOf, json.since]).toEqual([200, '2025-02-20', '2025-01-01'])
    expect([json.due.total, json.next.total, json.undated.total]).toEqual([1, 1, 1])
    const none = await ask('reports/status?recordedBy=2026-11-19')
    expect(none.json.emptyBecause).toContain('Reckon held nothing by 2026-11-19')
  })

  it('is the same to the byte twice', async () => {
    const [first, second] = [await ask('reports/status'), await ask('reports/status')]
    expect(second.text).toBe(first.text)
  })

  it.each([
    ['asOf=x', '/asOf'],
    ['since=2030-01-01', '/since'],
    ['speaker=Nobody', '/speaker'],
    ['limit=0', '/limit'],
    ['format=pdf', '/format'],
  ])('refuses %s', async (query, pointer) => {
    expect(problemOf(await ask(`reports/status?${query}`))).toEqual([422, pointer])
  })

  it('of a source that is not there is not found', async () => {
    expect(problemOf(await ask('reports/status?source=9'))).toEqual([404])
  })
})

describe('a request that cannot be read', () => {
  it.each([
    ['no JSON', '{"decision":'],
    ['a bare word', 'accept'],
    ['a bare string', '"accept"'],
  ])('is told of %s', async (_what, body) => {
    expect(problemOf(await post('statements/3/reviews', body))).toEqual([400])
  })

  it('is told of a malformed path', async () => {
    expect(problemOf(await ask('statements/%E0%A4%A'))).toEqual([400])
  })

  it.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['plain text, which a foreign page may send', 'text/plain'],
    ['JSON in another alphabet', 'application/json; charset=latin1'],
  ])('is told of %s', async (_what, type) => {
    const answer = await ask('statements/3/reviews', {
      method: 'POST',
      body: '{"decision":"accept"}',
      headers: { 'content-type': type },
    })
    expect(problemOf(answer)).toEqual([415])
  })

  it('is told of a body that is not there', async () => {
    expect(problemOf(await ask('statements/3/reviews', { method: 'POST' }))).toEqual([415])
  })

  it('is told of a body that is too large', async () => {
    expect(problemOf(await post('statements/3/reviews', { decision: 'x'.repeat(200_000) }))).toEqual([413])
    const large = { ...LATE, rationale: 'x'.repeat(2_000_000) }
    expect(problemOf(await post('statements/1/outcomes', large))).toEqual([413])
  })

  it('is told of a body nested without end', async () => {
    const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`
    expect(problemOf(await post('statements/3/reviews', `{"decision":${deep}}`))).toEqual([422, '/decision'])
    expect(logged()).toMatchObject([{ level: 40, problem: 'invalid' }])
  })

  it('has no way to the prototype of objects', async () => {
    const answer = await patch(
      'statements/1',
      '{"gist":"x","__proto__":{"state":"rejected"}}',
      await seen('statements/1'),
    )
    expect(problemOf(answer)).toEqual([422, '/__proto__'])
  })
})

describe('a path', () => {
  it.each(['nothing', 'statements/1/nothing', 'reports', '/api/v2'])(
    'that is not there is not found: %s',
    async (path) => {
      expect(problemOf(await ask(path))).toEqual([404])
    },
  )

  it.each([
    ['statements', 'DELETE', 'GET, HEAD'],
    ['statements/1', 'DELETE', 'GET, HEAD, PATCH'],
    ['statements/1', 'PUT', 'GET, HEAD, PATCH'],
    ['statements/1/reviews', 'GET', 'POST'],
    ['statements/1/outcomes', 'DELETE', 'GET, HEAD, POST'],
    ['statements/1/check-ins', 'DELETE', 'GET, HEAD, POST'],
    ['tokens/1', 'GET', 'DELETE'],
    ['sources', 'DELETE', 'GET, HEAD, POST'],
    ['sources/1', 'DELETE', 'GET, HEAD, PATCH'],
    ['sources/1/statements', 'GET', 'POST'],
    ['sources/1/speakers', 'POST', 'PATCH'],
    ['reports/status', 'POST', 'GET, HEAD'],
    ['reports/status', 'OPTIONS', 'GET, HEAD'],
  ])('%s says what it offers in place of %s', async (path, method, allow) => {
    const answer = await ask(path, { method })
    expect([...problemOf(answer), answer.headers.allow]).toEqual([405, allow])
  })
})

describe('the guard of the loopback', () => {
  it.each(['evil.example', 'evil.example:4004', '10.0.0.1', '127.0.0.1.evil.example', 'localhost@evil.example', '::1'])(
    'refuses the host %s',
    async (host) => {
      expect(problemOf(await ask('statements', { headers: { host } }))).toEqual([421])
      expect((await ask('/', { headers: { host } })).status).toBe(421)
    },
  )

  it.each(['localhost', 'localhost:4004', '127.0.0.1', '[::1]:4004', 'LOCALHOST'])(
    'takes the host %s',
    async (host) => {
      expect((await ask('statements', { headers: { host } })).status).toBe(200)
    },
  )

  it.each(['https://evil.example', 'null', 'http://localhost:1', 'http://127.0.0.1'])(
    'refuses what comes from %s',
    async (origin) => {
      expect(problemOf(await post('statements/3/reviews', { decision: 'accept' }, { origin }))).toEqual([403])
      expect((await ask('statements/3')).json.statement.state).toBe('proposed')
    },
  )

  it('takes what comes from its own pages', async () => {
    const answer = await post(
      'statements/3/reviews',
      { decision: 'accept' },
      { origin: url(), ...(await seen('statements/3')) },
    )
    expect(answer.status).toBe(200)
  })
})

describe('every answer', () => {
  it.each(['statements', 'nothing', '/', '/statements/99', '/style.css'])(
    'is closed to other sites: %s',
    async (path) => {
      const { headers } = await ask(path)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      })
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('access-control-allow-origin')
      expect(headers).not.toHaveProperty('strict-transport-security')
    },
  )
})

describe('a failure of the program', () => {
  it('is told without its words, which go to the log', async () => {
    // The clock stops: no use case can go on.
    reckon.at(undefined as unknown as string)
    const answer = await ask('statements')
    expect(problemOf(answer)).toEqual([500])
    expect(answer.json.detail).toBe('Reckon failed to answer; the log on the server says why')
    const [fault] = logged()
    expect(fault).toMatchObject({ requestId: answer.json.requestId, err: { type: 'TypeError' } })
  })
})

it('a client that never ends its request does not keep others waiting', async () => {
  const socket = connect(Number(new URL(url()).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(
    'POST /api/v1/sources HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  )
  expect((await ask('statements')).status).toBe(200)
  socket.destroy()
})

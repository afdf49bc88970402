import { describe, expect, it } from 'vitest'
import { INTERVIEW, SAID, STATEMENTS } from '../usecases/reckon.ts'
import { problemOf, useApi } from './server.ts'

const { ask, post, patch, seen } = useApi(() => Promise.resolve())
const SOURCE = { text: INTERVIEW, statedOn: SAID }

describe('POST /sources', () => {
  it('takes a transcript in, once', async () => {
    const first = await post('sources', { ...SOURCE, url: 'https://example.org/talk' })
    expect([first.status, first.headers.location]).toEqual([201, '/api/v1/sources/1'])
    expect(first.json).toMatchObject({ created: true, turns: 4, speakers: ['Harry Stebbings', 'Aidan Gomez'] })
    expect(first.json.proposals).toBeGreaterThan(0)
    const again = await post('sources', SOURCE)
    expect([again.status, again.headers.location, again.json.created]).toEqual([200, '/api/v1/sources/1', false])
  })

  it.each([
    ['nothing', {}, ['/statedOn', '/text']],
    ['an empty text', { ...SOURCE, text: '' }, ['/text']],
    ['a future day', { ...SOURCE, statedOn: '2030-01-01' }, ['/statedOn']],
    [
      'what is none',
      { ...SOURCE, statedOn: 'x', language: 'de', statedOnBasis: 'guessed', extra: 1 },
      ['/extra', '/language', '/statedOn', '/statedOnBasis'],
    ],
    ['an address that is none', { ...SOURCE, url: 'javascript:alert(1)' }, ['/url']],
  ])('refuses %s', async (_what, body, pointers) => {
    expect(problemOf(await post('sources', body))).toEqual([422, ...pointers])
    expect((await ask('sources')).json.sources).toEqual([])
  })

  it('takes a day of speech', async () => {
    const text = `**Aidan Gomez:**\n\n${'We trained the model on many books. '.repeat(60_000)}`
    const { status, json } = await post('sources', { ...SOURCE, text, propose: false })
    expect([status, json.turns]).toEqual([201, 1])
    expect((await ask('sources/1/text')).text).toBe(text)
  })

  it('refuses more than 50 MB', async () => {
    expect(problemOf(await post('sources', { ...SOURCE, text: 'x'.repeat(50_000_001) }))).toEqual([413, '/text'])
  })
})

describe('GET /sources', () => {
  it('lists them in pages, and gives one with its text and turns', async () => {
    await post('sources', { ...SOURCE, propose: false })
    await post('sources', { ...SOURCE, text: 'Robots will walk among us.', propose: false })
    const { json } = await ask('sources?limit=1')
    expect([json.sources.length, json.nextAfter]).toEqual([1, 1])
    expect((await ask('sources?limit=1&after=1')).json).toMatchObject({ sources: [{ id: 2 }], nextAfter: null })
    const one = await ask('sources/1')
    expect([one.headers.etag, one.json.source.sha256.length]).toEqual(['"r1"', 64])
    const said = await ask('sources/1/text')
    expect([said.headers['content-type'], said.text]).toEqual(['text/plain; charset=utf-8', INTERVIEW])
    const turns = await ask('sources/1/turns?limit=3')
    expect([turns.json.turns.length, turns.json.nextAfter, turns.headers.link]).toEqual([
      3,
      2,
      '</api/v1/sources/1/turns?limit=3&after=2>; rel="next"',
    ])
    expect((await ask('sources/1/turns?after=2')).json).toMatchObject({ turns: [{ ordinal: 3 }], nextAfter: null })
  })

  it('refuses what it does not know', async () => {
    expect(problemOf(await ask('sources?page=2'))).toEqual([422, '/page'])
    expect(problemOf(await ask('sources?limit=101'))).toEqual([422, '/limit'])
    expect(problemOf(await ask('sources/1'))).toEqual([404])
  })
})

describe('POST /sources/:id/statements', () => {
  it('proposes statements', async () => {
    await post('sources', { ...SOURCE, propose: false })
    const { status, json } = await post('sources/1/statements', { statements: STATEMENTS })
    expect([status, json.statements]).toEqual([201, [1, 2, 3, 4].map((id) => ({ id, created: true }))])
    expect((await ask('statements?status=proposed')).json.statements).toHaveLength(4)
  })

  it('tells which one is wrong', async () => {
    await post('sources', { ...SOURCE, propose: false })
    const [first] = STATEMENTS
    const wrong = [first, { ...first, quote: { exact: 'GPT-6' } }, { ...first, kind: 'guess' }]
    expect(problemOf(await post('sources/1/statements', { statements: wrong }))).toEqual([422, '/statements/2/kind'])
    expect(problemOf(await post('sources/1/statements', { statements: wrong.slice(0, 2) }))).toEqual([
      422,
      '/statements/1/quote/exact',
    ])
    expect(problemOf(await post('sources/1/statements', { statements: [] }))).toEqual([422, '/statements'])
    expect(problemOf(await post('sources/9/statements', { statements: [first] }))).toEqual([404])
  })
})

describe('PATCH /sources/:id/speakers', () => {
  it('says who really spoke', async () => {
    await post('sources', { ...SOURCE, propose: false })
    const first = await seen('sources/1')
    const correction = { turn: 1, speaker: 'Nick Frosst' }
    const { status, headers, json } = await patch('sources/1/speakers', correction, first)
    expect([status, headers.etag, json.turns]).toEqual([200, '"r2"', 1])
    expect((await ask('sources/1/turns')).json.turns[1].speaker).toBe('Nick Frosst')
    expect(problemOf(await patch('sources/1/speakers', correction))).toEqual([428, '/If-Match'])
    expect(problemOf(await patch('sources/1/speakers', correction, first))).toEqual([412])
    const now = await seen('sources/1')
    expect(problemOf(await patch('sources/1/speakers', { turn: 99, speaker: null }, now))).toEqual([422, '/turn'])
    expect(problemOf(await patch('sources/1/speakers', { turn: 'x' }, now))).toEqual([422, '/speaker', '/turn'])
    expect(problemOf(await patch('sources/9/speakers', { speaker: null }, now))).toEqual([404])
  })
})

import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/context.ts'
import { decodeSource, ingestSource } from '../../src/usecases/ingest-source.ts'
import { parseInput, sourceInput } from '../../src/usecases/inputs.ts'
import { listSources, listTurns, readSourceText } from '../../src/usecases/read-sources.ts'
import { BEGUN, EDITOR, fault, INTERVIEW, SAID, TODAY, useReckon } from './reckon.ts'

const reckon = useReckon()

async function sourcesHeld(): Promise<number> {
  return (await listSources(reckon.context(), { limit: 100, after: 0 })).sources.length
}

describe('a transcript', () => {
  it('is kept to the letter, with its turns, its speakers and where it comes from', async () => {
    const { source, created, turns, speakers, warnings, replayed } = await reckon.ingest({
      url: 'https://example.org/talk',
      publisher: '20VC',
      statedOnPrecision: 'month',
      statedOnBasis: 'estimated',
    })
    expect({ created, turns, speakers, warnings, replayed }).toEqual({
      created: true,
      turns: 4,
      speakers: ['Harry Stebbings', 'Aidan Gomez'],
      warnings: [],
      replayed: false,
    })
    expect(source).toMatchObject({
      id: 1,
      // Its first heading, and the language it is mostly in.
      title: 'A talk about models',
      language: 'en',
      url: 'https://example.org/talk',
      publisher: '20VC',
      statedOn: SAID,
      statedOnPrecision: 'month',
      statedOnBasis: 'estimated',
      actor: 'an editor',
      recordedAt: BEGUN,
    })
    expect(await readSourceText(reckon.context(), 1)).toBe(INTERVIEW)
    const list = await listTurns(reckon.context(), 1, { limit: 100 })
    expect(list.turns.map(({ speaker, start, end }) => [speaker, INTERVIEW.slice(start, end).trim()])).toEqual([
      ['Harry Stebbings', 'When will GPT-5 be out?'],
      ['Aidan Gomez', 'GPT-5 will be out in three to six months. Robots will walk among us soon, I think.'],
      ['Harry Stebbings', 'And what of chips?'],
      ['Aidan Gomez', 'We raised $500 million last month. 未来五年内，人形机器人会走进每一个家庭。芯片会越来越便宜。'],
    ])
  })

  it('gets proposals from the extractor, none of them decided', async () => {
    const { proposals } = await reckon.ingest({ propose: true })
    expect(proposals).toBeGreaterThanOrEqual(2)
    const { statements } = await reckon.list()
    expect(statements).toHaveLength(proposals)
    expect(new Set(statements.map(({ status, actor }) => `${status} by ${actor}`))).toEqual(
      new Set(['proposed by extractor']),
    )
    for (const { exact, start, end } of statements) expect(INTERVIEW.slice(start, end)).toBe(exact)
    expect(statements.map(({ exact }) => exact).join('\n')).toContain('GPT-5 will be out in three to six months')
  })

  it('that comes again changes nothing and says so', async () => {
    await reckon.ingest({ propose: true })
    const before = await reckon.list()
    reckon.at('2026-11-21T08:00:00.000Z')
    const again = await reckon.ingest({ propose: true, title: 'Another title', statedOn: '2024-08-20' })
    expect(again).toMatchObject({
      created: false,
      proposals: 0,
      source: { id: 1, title: 'A talk about models', statedOn: SAID, recordedAt: BEGUN },
    })
    expect(await sourcesHeld()).toBe(1)
    expect((await reckon.list()).statements).toEqual(before.statements)
  })

  it('is another one when a single character differs', async () => {
    await reckon.ingest()
    expect(await reckon.ingest({ text: `${INTERVIEW} ` })).toMatchObject({ created: true, source: { id: 2 } })
  })

  it('is taken without a speaker, with a warning', async () => {
    const { created, turns, speakers, warnings } = await reckon.ingest({ text: 'Robots will walk among us by 2030.' })
    expect([created, turns, speakers]).toEqual([true, 1, []])
    expect(warnings).toEqual([expect.stringMatching(/speaker/)])
  })

  it('shares its speakers with the next one', async () => {
    await reckon.ingest()
    await reckon.ingest({ text: '**Aidan Gomez:**\n\nChips will be cheap by 2030.\n' })
    const { turns } = await listTurns(reckon.context(), 2, { limit: 100 })
    const first = await listTurns(reckon.context(), 1, { limit: 100 })
    expect(turns[0]?.speakerId).toBe(first.turns[1]?.speakerId)
  })
})

describe('what is no transcript', () => {
  it.each([
    ['an empty text', { text: '' }, '/text'],
    ['white space alone', { text: ' \n\t　' }, '/text'],
    ['a text with a NUL in it', { text: 'Robots will come.\0' }, '/text'],
    ['a text in no language that it can tell', { text: '1234 5678' }, '/language'],
    ['words of the future', { statedOn: '2026-11-21' }, '/statedOn'],
    ['an address that is none', { url: 'javascript:alert(1)' }, '/url'],
  ])('%s is refused and leaves nothing', async (_what, given, pointer) => {
    await expect(reckon.ingest(given)).rejects.toMatchObject(fault('invalid', pointer))
    expect(await sourcesHeld()).toBe(0)
  })

  it('more than 50 MB are refused before anything is done with them', async () => {
    const text = `${INTERVIEW}${'芯'.repeat(17_000_000)}`
    await expect(reckon.ingest({ text })).rejects.toMatchObject(fault('too-large', '/text'))
    expect(await sourcesHeld()).toBe(0)
  })

  it('words said today are no future', async () => {
    expect(await reckon.ingest({ statedOn: TODAY })).toMatchObject({ created: true })
  })
})

describe('a file', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values)

  it('is UTF-8', () => {
    expect(decodeSource(new TextEncoder().encode('芯片 😀'), 'talk.md')).toBe('芯片 😀')
  })

  it.each([
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9), 'talk.md cannot be read: expected UTF-8'],
    ['GB 18030', bytes(0xbb, 0xfa, 0xc6, 0xf7), 'talk.md cannot be read: expected UTF-8'],
    ['UTF-16', bytes(0xff, 0xfe, 0x61, 0x00, 0x62, 0x00), 'talk.md is not a text'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'talk.md is not a text'],
    ['cut off in the middle of a character', bytes(0x61, 0xe8, 0x8a), 'talk.md cannot be read: expected UTF-8'],
  ])('is not %s', (_what, content, words) => {
    expect(() => decodeSource(content, 'talk.md')).toThrow(
      expect.objectContaining({ code: 'invalid', message: expect.stringContaining(words) }),
    )
  })

  it('is at most 50 MB', () => {
    expect(decodeSource(new Uint8Array(50_000_000).fill(97), 'talk.md')).toHaveLength(50_000_000)
    expect(() => decodeSource(new Uint8Array(50_000_001).fill(97), 'talk.md')).toThrow(
      expect.objectContaining({ code: 'too-large', message: expect.stringContaining('at most 50 MB of text') }),
    )
  })
})

describe('a failure in the middle', () => {
  /** The same store, in which one write fails. */
  function failing(context: Context, fail: 'sources' | 'events' | 'statements'): Context {
    const { store } = context
    const broken = () => Promise.reject(new Error('the power has gone'))
    return {
      ...context,
      store: {
        ...store,
        transaction: (run) =>
          store.transaction((tables) =>
            run({
              ...tables,
              events: fail === 'events' ? { ...tables.events, append: broken } : tables.events,
              statements: fail === 'statements' ? { ...tables.statements, insert: broken } : tables.statements,
              sources: fail === 'sources' ? { ...tables.sources, get: broken } : tables.sources,
            }),
          ),
      },
    }
  }

  it.each(['sources', 'events', 'statements'] as const)('of the %s leaves nothing', async (part) => {
    const input = parseInput(sourceInput, { text: INTERVIEW, statedOn: SAID }, 'The source')
    await expect(ingestSource(failing(reckon.context(), part), EDITOR, input)).rejects.toThrow('the power has gone')
    const { store } = reckon.context()
    expect(await sourcesHeld()).toBe(0)
    expect(await store.speakers.list(10, 0)).toEqual([])
    expect(await store.sources.turns(1)).toEqual([])
    expect((await reckon.list()).statements).toEqual([])
    // The next one goes as if nothing had been.
    expect(await reckon.ingest({ propose: true })).toMatchObject({ created: true, turns: 4 })
  })
})

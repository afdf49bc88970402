import { describe, expect, it } from 'vitest'
import { listSources, readSource } from '../../src/usecases/read-sources.ts'
import { fault, useReckon } from './reckon.ts'

const reckon = useReckon(async ({ ingest, at }) => {
  await ingest()
  at('2026-11-21T08:00:00.000Z')
  await ingest({ text: 'Robots will walk among us by 2030.', statedOn: '2026-01-31', title: 'A talk about robots' })
})

async function titles(query: { asOf?: string; recordedBy?: string; limit?: number; after?: number } = {}) {
  reckon.at('2026-11-21T12:00:00.000Z')
  const { sources, nextAfter } = await listSources(reckon.context(), { limit: 50, after: 0, ...query })
  return { titles: sources.map(({ title }) => title), nextAfter }
}

describe('the list of sources', () => {
  it('holds what was said by a day', async () => {
    expect((await titles()).titles).toEqual(['A talk about models', 'A talk about robots'])
    expect((await titles({ asOf: '2026-01-30' })).titles).toEqual(['A talk about models'])
    expect((await titles({ asOf: '2024-08-18' })).titles).toEqual([])
  })

  it('holds what was recorded by an instant', async () => {
    expect((await titles({ recordedBy: '2026-11-20' })).titles).toEqual(['A talk about models'])
  })

  it('comes in pages', async () => {
    expect(await titles({ limit: 1 })).toEqual({ titles: ['A talk about models'], nextAfter: 1 })
    expect(await titles({ limit: 1, after: 1 })).toEqual({ titles: ['A talk about robots'], nextAfter: null })
  })

  it('needs clocks that can be read', async () => {
    await expect(titles({ asOf: 'x' })).rejects.toMatchObject(fault('invalid', '/asOf'))
  })
})

it('a source that is not there is not found', async () => {
  await expect(readSource(reckon.context(), 9)).rejects.toMatchObject(fault('not-found'))
})

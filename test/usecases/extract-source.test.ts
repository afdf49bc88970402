import { describe, expect, it } from 'vitest'
import { extractSource } from '../../src/usecases/extract-source.ts'
import { EDITOR, fault, INTERVIEW, STATEMENTS, useReckon } from './reckon.ts'

const reckon = useReckon(({ ingest }) => ingest())

async function quotes(): Promise<string[]> {
  return (await reckon.list({ limit: 100 })).statements.map(({ kind, exact }) => `${kind}: ${exact}`)
}

describe('the extractor', () => {
  it('proposes what it finds in a source that is there, once', async () => {
    const { proposals } = await extractSource(reckon.context(), EDITOR, 1)
    expect(proposals).toBeGreaterThan(0)
    const found = await quotes()
    expect(found).toHaveLength(proposals)
    expect(await extractSource(reckon.context(), EDITOR, 1)).toEqual({ proposals: 0, replayed: false })
    expect(await quotes()).toEqual(found)
  })

  it('leaves alone what an editor has cut out of a sentence or joined of two', async () => {
    const robots = 'Robots will walk among us soon'
    await reckon.propose([
      { kind: 'prediction', quote: { exact: robots } },
      { kind: 'prediction', quote: { exact: '未来五年内，人形机器人会走进每一个家庭。芯片会越来越便宜。' } },
    ])
    await extractSource(reckon.context(), EDITOR, 1)
    const found = await quotes()
    expect(found.filter((quote) => quote.startsWith('prediction:') && quote.includes(robots))).toHaveLength(1)
    expect(found.filter((quote) => quote.startsWith('prediction:') && quote.includes('人形机器人'))).toHaveLength(1)
  })

  it('undoes nothing that was decided', async () => {
    await reckon.propose(STATEMENTS)
    const before = (await reckon.list()).statements
    await extractSource(reckon.context(), EDITOR, 1)
    const after = (await reckon.list({ limit: 100 })).statements
    expect(after.slice(0, before.length)).toEqual(before)
    for (const { exact, start, end } of after) expect(INTERVIEW.slice(start, end)).toBe(exact)
  })

  it('needs a source', async () => {
    await expect(extractSource(reckon.context(), EDITOR, 9)).rejects.toMatchObject(fault('not-found'))
  })
})

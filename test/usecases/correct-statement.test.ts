import { describe, expect, it } from 'vitest'
import { correctStatement } from '../../src/usecases/correct-statement.ts'
import { correctionInput, parseInput } from '../../src/usecases/inputs.ts'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { EDITOR, fault, INTERVIEW, useReckon } from './reckon.ts'

const reckon = useReckon(({ fill }) => fill())

async function correct(id: number, input: unknown, revision?: number) {
  const correction = parseInput(correctionInput, input, 'The correction')
  return (await correctStatement(reckon.context(), EDITOR, id, correction, revision)).statement
}

describe('a correction', () => {
  it('changes what it names and leaves the rest', async () => {
    const before = (await readStatement(reckon.context(), 1)).statement
    expect(await correct(1, { gist: 'GPT-5 by February.', topics: ['openai', 'models'] })).toEqual({
      ...before,
      gist: 'GPT-5 by February.',
      topics: ['models', 'openai'],
      revision: 3,
    })
  })

  it('keeps what was before, with who changed it', async () => {
    await correct(1, { criteria: null })
    const { history } = await readStatement(reckon.context(), 1)
    expect(history[0]).toMatchObject({
      action: 'corrected',
      actor: 'an editor',
      before: { criteria: 'A model named GPT-5 can be used by the public.', revision: 2 },
      after: { criteria: null, revision: 3 },
    })
  })

  it('of a window moves the day it falls due, and is the editor’s reading', async () => {
    expect(await correct(1, { windowEnd: '2027-02-19' })).toMatchObject({
      dueOn: '2027-02-20',
      status: 'open',
      windowBasis: 'editor',
    })
    expect(await correct(1, { windowEnd: '2025-02-19', windowBasis: 'spoken' })).toMatchObject({
      status: 'due',
      windowBasis: 'spoken',
    })
  })

  it('that takes the window away gives a day of review in its place', async () => {
    expect(await correct(1, { windowStart: null, windowEnd: null })).toMatchObject({
      status: 'undated',
      dueOn: null,
      reviewBy: '2025-08-19',
    })
    expect((await reckon.report()).undated.statements.map(({ id }) => id)).toEqual([1, 2])
  })

  it('of a claim into a prediction without a date does so too', async () => {
    expect(await correct(3, { kind: 'prediction' })).toMatchObject({ kind: 'prediction', reviewBy: '2025-08-19' })
  })

  it('of the horizon finds its words anew', async () => {
    const start = INTERVIEW.indexOf('in three')
    await correct(1, { horizonText: 'in three', horizonStart: start, horizonEnd: start + 8 })
    expect(await correct(1, { horizonText: 'six months' })).toMatchObject({
      horizonText: 'six months',
      horizonStart: null,
      horizonEnd: null,
    })
    await expect(correct(1, { horizonText: 'never said' })).rejects.toMatchObject(fault('invalid', '/horizonText'))
  })

  it('of the quote takes the source’s own characters at the new place', async () => {
    const { exact, start, end, prefix } = await correct(2, {
      quote: { exact: 'Robots will walk among us soon, I think.' },
    })
    expect(INTERVIEW.slice(start, end)).toBe('Robots will walk among us soon, I think.')
    expect(exact).toBe('Robots will walk among us soon, I think.')
    expect(prefix.length).toBe(32)
    expect((await reckon.list({ text: 'think' })).statements.map(({ id }) => id)).toEqual([2])
  })

  it('of the speaker names one that Reckon knows, or none', async () => {
    expect(await correct(1, { speaker: 'Harry Stebbings' })).toMatchObject({ speaker: 'Harry Stebbings' })
    expect(await correct(1, { speaker: null })).toMatchObject({ speaker: null, speakerId: null })
    await expect(correct(1, { speaker: 'Nobody' })).rejects.toMatchObject(fault('invalid', '/speaker'))
  })

  it('that changes nothing is no revision', async () => {
    expect(await correct(1, { topics: ['models', 'models'] })).toMatchObject({ revision: 2 })
  })

  it.each([
    ['a window before it was said', { windowStart: '2020-01-01' }, '/windowStart'],
    ['a hedge beside the quote', { hedge: 'I think' }, '/hedge'],
    ['a quote that nobody said', { quote: { exact: 'GPT-6' } }, '/quote/exact'],
  ])('of %s is refused', async (_words, input, pointer) => {
    await expect(correct(1, input)).rejects.toMatchObject(fault('invalid', pointer))
    expect((await readStatement(reckon.context(), 1)).statement.revision).toBe(2)
  })

  it.each([
    ['nothing', {}, ''],
    ['a field that is not there', { gist: 'x', verdict: 'true' }, '/verdict'],
    ['its state', { gist: 'x', state: 'accepted' }, '/state'],
  ])('of %s is refused', async (_words, input, pointer) => {
    await expect(correct(1, input)).rejects.toMatchObject(fault('invalid', pointer))
  })

  it('of a revision that has passed is refused', async () => {
    await correct(1, { gist: 'GPT-5 by February.' }, 2)
    await expect(correct(1, { gist: 'GPT-5 by March.' }, 2)).rejects.toMatchObject(fault('stale'))
  })

  it('of what is not there is not found', async () => {
    await expect(correct(99, { gist: 'x' })).rejects.toMatchObject(fault('not-found'))
  })
})

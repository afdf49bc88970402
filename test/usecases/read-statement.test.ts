import { describe, expect, it } from 'vitest'
import { correctStatement } from '../../src/usecases/correct-statement.ts'
import { correctionInput, parseInput } from '../../src/usecases/inputs.ts'
import { linkStatements } from '../../src/usecases/link-statements.ts'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { reviewStatement } from '../../src/usecases/review-statement.ts'
import { EDITOR, FALSE, fault, LATE, useReckon } from './reckon.ts'

const reckon = useReckon(({ fill }) => fill())

function read(id: number, clocks: { asOf?: string; recordedBy?: string } = {}) {
  return readStatement(reckon.context(), id, clocks)
}

describe('a statement whole', () => {
  it('stands between the question and what else the speaker said', async () => {
    const { surroundings, statement } = await read(2)
    expect(surroundings.question?.speaker).toBe('Harry Stebbings')
    expect(surroundings.question?.text.trim()).toBe('When will GPT-5 be out?')
    expect(surroundings.before.trim()).toBe('GPT-5 will be out in three to six months.')
    expect(statement.exact).toBe('Robots will walk among us soon')
    expect(surroundings.after.trim()).toBe(', I think.')
  })

  it('in the first turn answers nothing', async () => {
    await reckon.propose([{ kind: 'claim', quote: { exact: 'When will GPT-5 be out?' } }])
    expect((await read(5)).surroundings).toEqual({ question: null, before: '', after: '' })
  })

  it('has every decision, newest first', async () => {
    const { history } = await read(1)
    expect(history.map(({ action, actor }) => `${action} by ${actor}`)).toEqual([
      'accepted by an editor',
      'proposed by an editor',
    ])
  })

  it('has its links to others, from both sides', async () => {
    await linkStatements(reckon.context(), EDITOR, [{ from: 2, to: 4, relation: 'restates' }])
    const link = { from: 2, to: 4, relation: 'restates' }
    expect([(await read(2)).links, (await read(4)).links, (await read(1)).links]).toEqual([[link], [link], []])
  })
})

describe('a statement at a past instant of the ledger', () => {
  const corrected = () => {
    const given = { gist: 'Late reading.', windowEnd: '2027-02-19', topics: ['openai'], speaker: 'Harry Stebbings' }
    const input = parseInput(correctionInput, given, 'The correction')
    return correctStatement(reckon.context(), EDITOR, 1, input)
  }

  it('is as it was held then: reading, topics, speaker, status and history', async () => {
    const before = (await read(1)).statement
    reckon.at('2026-11-22T08:00:00.000Z')
    await corrected()
    expect((await read(1)).statement).toMatchObject({
      gist: 'Late reading.',
      status: 'open',
      topics: ['openai'],
      speaker: 'Harry Stebbings',
      revision: 3,
    })
    const then = await read(1, { recordedBy: '2026-11-21' })
    expect(then.statement).toEqual(before)
    expect(then.history).toHaveLength(2)
  })

  it('is as it was held at each of several instants', async () => {
    reckon.at('2026-11-21T08:00:00.000Z')
    await reviewStatement(reckon.context(), EDITOR, 1, { decision: 'reject', reason: 'Hearsay.' })
    reckon.at('2026-11-22T08:00:00.000Z')
    await corrected()
    reckon.at('2026-11-23T08:00:00.000Z')
    await reviewStatement(reckon.context(), EDITOR, 1, { decision: 'accept' })
    const seen = async (recordedBy: string) => {
      const { statement } = await read(1, { recordedBy })
      return [statement.revision, statement.status, statement.stateReason, statement.topics.join()]
    }
    expect(await seen('2026-11-20')).toEqual([2, 'due', null, 'models'])
    expect(await seen('2026-11-21')).toEqual([3, 'rejected', 'Hearsay.', 'models'])
    expect(await seen('2026-11-22')).toEqual([4, 'rejected', 'Hearsay.', 'openai'])
    expect(await seen('2026-11-23')).toEqual([5, 'open', null, 'openai'])
  })

  it('has only the outcomes of then', async () => {
    await reckon.record(1, FALSE)
    reckon.at('2026-11-22T08:00:00.000Z')
    await reckon.record(1, { ...LATE, supersedesWhy: 'It came.' })
    const { outcomes } = await read(1, { recordedBy: '2026-11-21' })
    expect(outcomes.map(({ id, counts }) => [id, counts])).toEqual([[1, true]])
  })

  it('is not there before it was recorded, nor before it was said', async () => {
    await expect(read(1, { recordedBy: '2026-11-20T07:59:59Z' })).rejects.toMatchObject({
      code: 'not-found',
      message: 'There is no statement 1 that was said by 2026-11-20 and recorded by 2026-11-20T07:59:59.000Z',
    })
    await expect(read(1, { asOf: '2024-08-18' })).rejects.toMatchObject(fault('not-found'))
    await expect(read(99)).rejects.toMatchObject(fault('not-found'))
  })

  it('needs clocks that can be read', async () => {
    await expect(read(1, { asOf: '2025', recordedBy: '8 pm' })).rejects.toMatchObject(
      fault('invalid', '/asOf', '/recordedBy'),
    )
  })
})

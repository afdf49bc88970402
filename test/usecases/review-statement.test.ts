import { describe, expect, it } from 'vitest'
import { parseInput, reviewInput } from '../../src/usecases/inputs.ts'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { reviewStatement, reviewStatements } from '../../src/usecases/review-statement.ts'
import { EDITOR, fault, STATEMENTS, useReckon } from './reckon.ts'

const reckon = useReckon(async ({ ingest, propose }) => {
  await ingest()
  await propose(STATEMENTS)
})

function review(id: number, input: unknown, revision?: number) {
  return reviewStatement(reckon.context(), EDITOR, id, parseInput(reviewInput, input, 'The decision'), revision)
}

async function history(id: number): Promise<string[]> {
  const { history: events } = await readStatement(reckon.context(), id)
  return events.map(({ action, before, after }) => `${action}: ${before?.state ?? '-'} to ${after?.state}`)
}

describe('an editor', () => {
  it('accepts, and the statement is due', async () => {
    expect((await review(1, { decision: 'accept' })).statement).toMatchObject({
      state: 'accepted',
      status: 'due',
      revision: 2,
    })
    expect(await history(1)).toEqual(['accepted: proposed to accepted', 'proposed: - to proposed'])
  })

  it('rejects with a reason', async () => {
    expect((await review(1, { decision: 'reject', reason: 'Hearsay.' })).statement).toMatchObject({
      status: 'rejected',
      stateReason: 'Hearsay.',
    })
    await expect(review(2, { decision: 'reject', reason: ' ' })).rejects.toMatchObject(fault('invalid', '/reason'))
  })

  it('merges one statement into another', async () => {
    expect((await review(2, { decision: 'merge', into: 4 })).statement).toMatchObject({
      status: 'merged',
      mergedIntoId: 4,
    })
  })

  it.each([
    ['itself', 2, 2],
    ['nothing', 2, 99],
  ])('merges nothing into %s', async (_words, id, into) => {
    await expect(review(id, { decision: 'merge', into })).rejects.toMatchObject(fault('invalid', '/into'))
  })

  it('merges nothing into what is merged itself, so there is no ring', async () => {
    await review(2, { decision: 'merge', into: 4 })
    await expect(review(4, { decision: 'merge', into: 2 })).rejects.toMatchObject(fault('invalid', '/into'))
  })

  it('may change their mind, and every step is kept', async () => {
    await review(1, { decision: 'reject', reason: 'Hearsay.' })
    await review(1, { decision: 'accept' })
    expect(await review(1, { decision: 'merge', into: 2 })).toMatchObject({
      statement: { state: 'merged', stateReason: null, revision: 4 },
    })
    expect(await history(1)).toEqual([
      'merged: accepted to merged',
      'accepted: rejected to accepted',
      'rejected: proposed to rejected',
      'proposed: - to proposed',
    ])
  })

  it('who decides the same again changes nothing', async () => {
    await review(1, { decision: 'accept' })
    expect((await review(1, { decision: 'accept' })).statement.revision).toBe(2)
    expect(await history(1)).toHaveLength(2)
  })

  it('who has seen an older revision is refused', async () => {
    await review(1, { decision: 'accept' }, 1)
    await expect(review(1, { decision: 'reject', reason: 'Hearsay.' }, 1)).rejects.toMatchObject(fault('stale'))
    expect((await review(1, { decision: 'reject', reason: 'Hearsay.' }, 2)).statement.revision).toBe(3)
  })

  it('of two who decide at the same moment, one is told', async () => {
    const other = await reckon.reopen()
    const decided = await Promise.allSettled([
      review(1, { decision: 'accept' }, 1),
      reviewStatement(other, { actor: 'another' }, 1, { decision: 'reject', reason: 'Hearsay.' }, 1),
    ])
    expect(decided.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await history(1)).toHaveLength(2)
  })

  it('decides nothing on what is not there', async () => {
    await expect(review(99, { decision: 'accept' })).rejects.toMatchObject(fault('not-found'))
  })
})

describe('one decision on several statements', () => {
  it('is made on all of them', async () => {
    const { statements } = await reviewStatements(reckon.context(), EDITOR, [1, 2, 3, 4], { decision: 'accept' })
    expect(statements.map(({ status }) => status)).toEqual(['due', 'undated', 'unchecked', 'open'])
  })

  it('or on none', async () => {
    await expect(reviewStatements(reckon.context(), EDITOR, [1, 99], { decision: 'accept' })).rejects.toMatchObject(
      fault('not-found'),
    )
    expect((await reckon.list({ status: ['proposed'] })).statements).toHaveLength(4)
  })
})

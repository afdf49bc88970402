import { expect, it } from 'vitest'
import { linkStatements } from '../../src/usecases/link-statements.ts'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { EDITOR, fault, useReckon } from './reckon.ts'

const reckon = useReckon(({ fill }) => fill())
const link = (from: number, to: number) => ({ from, to, relation: 'revises' as const })

it('links are made once, however often they are asked for', async () => {
  await linkStatements(reckon.context(), EDITOR, [link(2, 4)])
  await linkStatements(reckon.context(), EDITOR, [link(2, 4), link(1, 4)])
  expect((await readStatement(reckon.context(), 4)).links).toEqual([link(2, 4), link(1, 4)])
})

it('all are made or none, and each fault is told', async () => {
  const wrong = [link(1, 2), link(3, 3), link(98, 99)]
  await expect(linkStatements(reckon.context(), EDITOR, wrong)).rejects.toMatchObject(
    fault('invalid', '/links/1/to', '/links/2/from', '/links/2/to'),
  )
  expect((await readStatement(reckon.context(), 1)).links).toEqual([])
})

it('a link is seen from the instant on at which it was made', async () => {
  reckon.at('2026-11-22T08:00:00.000Z')
  await linkStatements(reckon.context(), EDITOR, [link(2, 4)])
  expect((await readStatement(reckon.context(), 4, { recordedBy: '2026-11-21' })).links).toEqual([])
})

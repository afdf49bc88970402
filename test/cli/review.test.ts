import { describe, expect, it } from 'vitest'
import { useDatabase } from './database.ts'
import { json } from './run-reckon.ts'

const database = useDatabase()

async function stateOf(id: number): Promise<unknown> {
  const { out } = await database.run(['show', String(id), '--json'])
  return (json(out).statement as { state: string }).state
}

describe('reckon accept', () => {
  it('takes a proposal into the record and shows how it stands', async () => {
    expect(await database.run(['accept', '3'])).toEqual({
      code: 0,
      out: '#3  Unchecked\n    “We raised $500 million last month.”\n',
      err: '',
    })
    expect(await stateOf(3)).toBe('accepted')
  })

  it('records who did it', async () => {
    await database.run(['accept', '3', '--actor', 'Ada'])
    expect((await database.run(['show', '3'])).out).toContain('  2026-11-24T12:00:00.000Z  accepted by Ada\n')
  })

  it('writes nothing when one of the ids is none', async () => {
    const { code, err } = await database.run(['accept', '3', '1', 'x'])
    expect([code, err]).toEqual([
      3,
      'reckon: There is no statement to work on\n  id: expected a whole positive number, got "x"\n',
    ])
    expect(await stateOf(3)).toBe('proposed')
  })

  it('writes nothing when one of the statements is not there', async () => {
    expect(await database.run(['accept', '3', '99'])).toEqual({
      code: 4,
      out: '',
      err: 'reckon: There is no statement 99\n',
    })
    expect(await stateOf(3)).toBe('proposed')
  })

  it('is one JSON document for several statements', async () => {
    const { out, err } = await database.run(['accept', '3', '1', '3', '--json'])
    expect(err).toBe('')
    expect(json(out)).toMatchObject({
      statements: [
        { id: 3, status: 'unchecked' },
        { id: 1, status: 'due' },
      ],
      replayed: false,
    })
  })

  it('takes several statements under one idempotency key', async () => {
    const argv = ['accept', '3', '1', '--idempotency-key', 'review-1']
    expect((await database.run(argv)).code).toBe(0)
    const again = await database.run(argv)
    expect(again.out).toContain('nothing was done now.\n#3  Unchecked\n')
    expect((await database.run(['accept', '3', '--idempotency-key', 'review-1'])).code).toBe(5)
  })
})

describe('reckon reject', () => {
  it('leaves a statement out and keeps the reason', async () => {
    expect((await database.run(['reject', '3', '--reason', 'past, not checkable'])).out).toBe(
      '#3  Rejected · past, not checkable\n    “We raised $500 million last month.”\n',
    )
    expect(await stateOf(3)).toBe('rejected')
  })

  it('refuses an empty reason', async () => {
    expect(await database.run(['reject', '3', '--reason', '  '])).toEqual({
      code: 3,
      out: '',
      err: 'reckon: A rejection needs a reason\n  --reason: expected a reason in words, got an empty one\n',
    })
    expect(await stateOf(3)).toBe('proposed')
  })
})

import { describe, expect, it } from 'vitest'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { BEGUN, EDITOR, fault, LATE, TODAY, useReckon } from './reckon.ts'

const reckon = useReckon(({ fill }) => fill())
const SLIPPING = { standing: 'slipping', note: 'No robot has been seen at home.' }

describe('a check-in', () => {
  it('is a note of today that leaves the status as it is', async () => {
    const { checkIn } = await reckon.checkIn(4, { ...SLIPPING, evidence: LATE.evidence })
    expect(checkIn).toEqual({
      ...SLIPPING,
      id: 1,
      statementId: 4,
      onDay: TODAY,
      evidence: [{ ...LATE.evidence[0], excerpt: null, archiveUrl: null }],
      actor: 'an editor',
      recordedAt: BEGUN,
    })
    const { statement, checkIns } = await readStatement(reckon.context(), 4)
    expect([statement.status, statement.checkIn, checkIns]).toEqual(['open', checkIn, [checkIn]])
  })

  it('is seen from its day on, by those who hold it', async () => {
    await reckon.checkIn(4, { ...SLIPPING, onDay: '2026-01-10' })
    reckon.at('2026-11-22T08:00:00.000Z')
    await reckon.checkIn(4, { standing: 'on_track', note: 'They walk.', onDay: '2025-06-01' })
    const seen = async (asOf: string, recordedBy?: string) => {
      const { statement, checkIns } = await readStatement(reckon.context(), 4, { asOf, recordedBy })
      return [statement.checkIn?.onDay ?? null, checkIns.map(({ onDay }) => onDay)]
    }
    expect(await seen('2026-11-22')).toEqual(['2026-01-10', ['2026-01-10', '2025-06-01']])
    expect(await seen('2026-01-09')).toEqual(['2025-06-01', ['2025-06-01']])
    expect(await seen('2025-05-31')).toEqual([null, []])
    expect(await seen('2026-01-09', '2026-11-21')).toEqual([null, []])
  })

  it('said again is the one that stands there', async () => {
    const first = await reckon.checkIn(4, SLIPPING)
    expect(await reckon.checkIn(4, SLIPPING)).toEqual(first)
    const keyed = { ...EDITOR, idempotencyKey: 'k1' }
    const news = { standing: 'no_news' }
    const second = await reckon.checkIn(4, news, keyed)
    expect(await reckon.checkIn(4, news, keyed)).toEqual({ ...second, replayed: true })
    expect((await readStatement(reckon.context(), 4)).checkIns).toHaveLength(2)
  })

  it('is for what is accepted and has no verdict yet', async () => {
    await expect(reckon.checkIn(3, SLIPPING)).rejects.toMatchObject(fault('conflict'))
    await reckon.record(1, LATE)
    await expect(reckon.checkIn(1, SLIPPING)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Statement 1 is judged already (false): record a new outcome instead of a check-in',
    })
    await expect(reckon.checkIn(99, SLIPPING)).rejects.toMatchObject(fault('not-found'))
  })

  it('holds to its rules', async () => {
    await expect(reckon.checkIn(4, { standing: 'on_track', onDay: '2026-11-21' })).rejects.toMatchObject(
      fault('invalid', '/onDay', '/note'),
    )
  })
})

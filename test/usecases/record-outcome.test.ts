import { describe, expect, it } from 'vitest'
import { outcomeInput, parseInput } from '../../src/usecases/inputs.ts'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { recordOutcome } from '../../src/usecases/record-outcome.ts'
import { reviewStatement } from '../../src/usecases/review-statement.ts'
import { BEGUN, EDITOR, FALSE, fault, LATE, TODAY, useReckon } from './reckon.ts'

const reckon = useReckon(({ fill }) => fill())
const WHY = { supersedesWhy: 'It came in August after all.' }

describe('an outcome', () => {
  it('is kept as it was given, with who recorded it and when', async () => {
    const { outcome, statement, warnings, replayed } = await reckon.record(1, LATE)
    expect({ warnings, replayed }).toEqual({ warnings: [], replayed: false })
    expect(outcome).toEqual({
      id: 1,
      statementId: 1,
      verdict: 'false',
      cannotTellReason: null,
      occurredOn: '2025-08-07',
      judgedOn: '2025-08-08',
      rationale: 'It came half a year after the window.',
      supersedesId: null,
      supersedesWhy: null,
      evidence: [{ ...LATE.evidence[0], excerpt: null, archiveUrl: null }],
      actor: 'an editor',
      recordedAt: BEGUN,
    })
    expect(statement).toMatchObject({
      status: 'false',
      outcome: { id: 1 },
      timeliness: { kind: 'late', distance: '5 months 19 days' },
    })
    expect((await readStatement(reckon.context(), 1)).outcomes).toEqual([{ ...outcome, counts: true }])
  })

  it('counts from today on when nobody says from when', async () => {
    const { outcome } = await reckon.record(1, { ...LATE, judgedOn: null })
    expect(outcome.judgedOn).toBe(TODAY)
    expect((await readStatement(reckon.context(), 1, { asOf: '2026-11-19' })).statement.status).toBe('due')
  })

  it('keeps an event known to the month or the year as such', async () => {
    await reckon.record(2, { ...LATE, verdict: 'true', occurredOn: '2025-08', judgedOn: null })
    await reckon.record(4, { ...LATE, verdict: 'true', occurredOn: '2025', judgedOn: null })
    const read = async (id: number) => (await readStatement(reckon.context(), id)).outcomes[0]?.occurredOn
    expect([await read(2), await read(4)]).toEqual(['2025-08', '2025'])
  })

  it('is taken with a warning when it is odd', async () => {
    const { warnings, statement } = await reckon.record(4, { ...LATE, occurredOn: null, judgedOn: null })
    expect(warnings.map(({ pointer }) => pointer)).toEqual(['/rationale'])
    expect(statement.status).toBe('false')
  })

  it('that breaks rules is refused with all of them, and nothing is kept', async () => {
    const wrong = { verdict: 'true', judgedOn: '2026-11-21', occurredOn: '2025-08-07', evidence: [] }
    await expect(reckon.record(1, wrong)).rejects.toMatchObject(
      fault('invalid', '/rationale', '/evidence', '/judgedOn', '/verdict'),
    )
    const { outcomes, statement } = await readStatement(reckon.context(), 1)
    expect([outcomes, statement.status]).toEqual([[], 'due'])
  })

  it('belongs to a statement that is there and accepted', async () => {
    await expect(reckon.record(99, LATE)).rejects.toMatchObject(fault('not-found'))
    await expect(reckon.record(3, LATE)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Statement 3 is proposed: accept it before you record what happened',
    })
  })

  it('of a claim says whether it is true', async () => {
    await reviewStatement(reckon.context(), EDITOR, 3, { decision: 'accept' })
    expect((await reckon.record(3, { ...LATE, verdict: 'true', occurredOn: null })).statement.status).toBe('true')
  })
})

describe('judging again', () => {
  it('appends, says why, and keeps the first', async () => {
    await reckon.record(1, FALSE)
    reckon.at('2026-11-21T08:00:00.000Z')
    await expect(reckon.record(1, LATE)).rejects.toMatchObject(fault('invalid', '/supersedesWhy'))
    const { outcome } = await reckon.record(1, { ...LATE, ...WHY })
    expect(outcome).toMatchObject({ id: 2, supersedesId: 1, ...WHY })
    const { outcomes } = await readStatement(reckon.context(), 1)
    expect(outcomes.map(({ id, counts }) => [id, counts])).toEqual([
      [2, true],
      [1, false],
    ])
  })

  it('shows on both clocks what counted', async () => {
    await reckon.record(1, FALSE)
    reckon.at('2026-11-22T08:00:00.000Z')
    await reckon.record(1, { ...LATE, ...WHY })
    const seen = async (asOf: string, recordedBy?: string) => {
      const { statement } = await readStatement(reckon.context(), 1, { asOf, recordedBy })
      return `${statement.status} ${statement.outcome?.occurredOn ?? '-'}`
    }
    // The world: open within the window, due on the day after it, until the judgement of that very day counts.
    expect(await seen('2025-02-19')).toBe('open -')
    expect(await seen('2025-02-20')).toBe('false -')
    expect(await seen('2025-08-07')).toBe('false -')
    expect(await seen('2025-08-08')).toBe('false 2025-08-07')
    // The ledger: on 21 November it held only the first.
    expect(await seen('2026-11-22', '2026-11-21')).toBe('false -')
    expect(await seen('2026-11-22', '2026-11-22')).toBe('false 2025-08-07')
    // Recorded this instant, and not a millisecond before.
    expect(await seen('2026-11-22', '2026-11-22T07:59:59.999Z')).toBe('false -')
    expect(await seen('2026-11-22', '2026-11-22T08:00:00.000Z')).toBe('false 2025-08-07')
  })

  it('lists and reports agree with it', async () => {
    await reckon.record(1, LATE)
    const ids = async (query: Record<string, unknown>) => (await reckon.list(query)).statements.map(({ id }) => id)
    expect(await ids({ status: ['false'] })).toEqual([1])
    expect(await ids({ status: ['false'], asOf: '2025-08-07' })).toEqual([])
    expect(await ids({ status: ['due'], asOf: '2025-08-07' })).toEqual([1])
    expect((await reckon.report()).predictions.funnel).toMatchObject({ judged: 1, false: 1, waiting: 2 })
    expect((await reckon.report({ asOf: '2025-08-07' })).predictions.funnel).toMatchObject({ judged: 0, waiting: 3 })
  })
})

describe('the same request sent twice', () => {
  const KEYED = { ...EDITOR, idempotencyKey: 'a4f1' }

  it('with its key takes effect once and is answered alike', async () => {
    const first = await reckon.record(1, LATE, KEYED)
    reckon.at('2026-11-21T07:59:59.999Z')
    const second = await reckon.record(1, LATE, KEYED)
    expect(second).toEqual({ ...first, replayed: true })
    expect((await readStatement(reckon.context(), 1)).outcomes).toHaveLength(1)
  })

  it('is answered alike by another process, and after the statement has gone on', async () => {
    const first = await reckon.record(1, LATE, KEYED)
    await reckon.record(1, { ...FALSE, supersedesWhy: 'Another reading.' })
    const again = await recordOutcome(await reckon.reopen(), KEYED, 1, parseInput(outcomeInput, LATE, 'The outcome'))
    expect(again.outcome).toEqual(first.outcome)
    expect((await readStatement(reckon.context(), 1)).outcomes).toHaveLength(2)
  })

  it('without a key is recognised by what it says', async () => {
    const first = await reckon.record(1, LATE)
    expect((await reckon.record(1, LATE)).outcome).toEqual(first.outcome)
    expect((await readStatement(reckon.context(), 1)).outcomes).toHaveLength(1)
    const other = { actor: 'another editor' }
    await expect(reckon.record(1, LATE, other)).rejects.toMatchObject(fault('invalid', '/supersedesWhy'))
  })

  it('with its key and other content is refused', async () => {
    await reckon.record(1, LATE, KEYED)
    await expect(reckon.record(1, { ...LATE, rationale: 'Other.' }, KEYED)).rejects.toMatchObject(fault('key-reused'))
    await expect(reckon.record(2, LATE, KEYED)).rejects.toMatchObject(fault('key-reused'))
  })

  it('has its key for a day', async () => {
    await reckon.record(1, LATE, KEYED)
    reckon.at('2026-11-21T08:00:00.001Z')
    const { replayed } = await reckon.record(2, { ...LATE, evidence: LATE.evidence }, KEYED)
    expect(replayed).toBe(false)
  })

  it('has the key of another actor for itself', async () => {
    await reckon.record(1, LATE, KEYED)
    const { replayed } = await reckon.record(1, { ...LATE, ...WHY }, { actor: 'another', idempotencyKey: 'a4f1' })
    expect(replayed).toBe(false)
  })

  it('may be sent again with its key when it was refused before', async () => {
    await expect(reckon.record(1, { ...LATE, evidence: [] }, KEYED)).rejects.toMatchObject(fault('invalid'))
    expect(await reckon.record(1, LATE, KEYED)).toMatchObject({ replayed: false })
  })

  it.each(['', 'two words', 'ü', 'x'.repeat(201)])('has no key %j', async (idempotencyKey) => {
    await expect(reckon.record(1, LATE, { ...EDITOR, idempotencyKey })).rejects.toMatchObject(
      fault('invalid', '/idempotencyKey'),
    )
  })

  it('at the same moment takes effect once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => reckon.record(1, LATE, KEYED)))
    expect(new Set(answers.map(({ outcome }) => outcome.id)).size).toBe(1)
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
  })
})

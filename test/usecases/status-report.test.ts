import { describe, expect, it } from 'vitest'
import { statusReportMarkdown } from '../../src/report/status-report-markdown.ts'
import { reviewStatements } from '../../src/usecases/review-statement.ts'
import { statusReport } from '../../src/usecases/status-report.ts'
import { EDITOR, FALSE, fault, LATE, TODAY, useReckon } from './reckon.ts'

const reckon = useReckon(({ fill }) => fill())
const empty = useReckon()

/** Which statements stand in which section. */
async function sections(query: Record<string, unknown>) {
  const { due, newlyJudged, next, undated } = await reckon.report(query)
  const ids = ({ statements }: typeof due) => statements.map(({ id }) => id)
  return { due: ids(due), newlyJudged: ids(newlyJudged), next: ids(next), undated: ids(undated) }
}

describe('GPT-5 in three to six months, judged on the day after its window and again when it came', () => {
  const judged = async () => {
    await reckon.record(1, FALSE)
    reckon.at('2026-11-21T08:00:00.000Z')
    await reckon.record(1, { ...LATE, supersedesWhy: 'It came in August.' })
  }

  it('is open as of 2025-01-01', async () => {
    await judged()
    expect(await sections({ asOf: '2025-01-01' })).toEqual({ due: [], newlyJudged: [], next: [1, 4], undated: [2] })
  })

  it('is judged as of 2025-02-20', async () => {
    await judged()
    expect(await sections({ asOf: '2025-02-19' })).toMatchObject({ due: [], newlyJudged: [], next: [1, 4] })
    expect(await sections({ asOf: '2025-02-20' })).toMatchObject({ due: [], newlyJudged: [1], next: [4] })
  })

  it('would be due then, had nobody judged it', async () => {
    expect(await sections({ asOf: '2025-02-20' })).toMatchObject({ due: [1], newlyJudged: [], next: [4] })
  })

  it('is false today, and says how late it came', async () => {
    await judged()
    const report = await reckon.report({ since: '2025-01-01' })
    expect(report.clocks).toEqual({ asOf: '2026-11-21', recordedBy: null })
    expect(report.newlyJudged.statements).toEqual([
      expect.objectContaining({
        id: 1,
        status: 'false',
        timeliness: { kind: 'late', days: 169, distance: '5 months 19 days' },
      }),
    ])
    expect(statusReportMarkdown(report)).toContain('5 months 19 days late')
  })
})

describe('the report', () => {
  it('counts every statement once, with its whole', async () => {
    const { predictions, claims } = await reckon.report()
    expect(predictions.byStatus).toMatchObject({ due: 1, open: 1, undated: 1, upcoming: 0, proposed: 0 })
    expect(predictions.funnel).toMatchObject({ found: 3, accepted: 3, waiting: 3, judged: 0 })
    expect(claims.funnel).toMatchObject({ found: 1, proposed: 1, accepted: 0 })
  })

  it('counts by speaker and by topic; two topics count in both', async () => {
    const { bySpeaker, byTopic } = await reckon.report()
    expect(bySpeaker.map(({ name, total }) => [name, total])).toEqual([['Aidan Gomez', 4]])
    expect(byTopic.map(({ name, total }) => [name, total])).toEqual([
      ['robots', 2],
      ['models', 1],
      ['money', 1],
      ['家庭', 1],
    ])
  })

  it('shows as many lines as asked and counts the rest', async () => {
    await reckon.ingest({ text: 'Robots one by 2026. Robots two by 2027.' })
    await reckon.propose(
      ['one', 'two'].map((word) => ({ kind: 'prediction', quote: { exact: `Robots ${word}` } })),
      2,
    )
    await reviewStatements(reckon.context(), EDITOR, [5, 6], { decision: 'accept' })
    const { undated } = await reckon.report({ limit: 1 })
    expect([undated.statements.length, undated.total]).toEqual([1, 3])
  })

  it('is limited to a source or a speaker', async () => {
    const { scope, predictions } = await reckon.report({ source: 1, speaker: 'Harry Stebbings' })
    expect(scope).toEqual({ source: 'A talk about models', speaker: 'Harry Stebbings' })
    expect(predictions.funnel.found).toBe(0)
  })

  it('takes what was judged in the last three months for news, or since the day asked for', async () => {
    await reckon.record(1, LATE)
    expect((await reckon.report()).since).toBe('2026-08-20')
    expect(await sections({})).toMatchObject({ newlyJudged: [] })
    expect(await sections({ since: '2025-08-08' })).toMatchObject({ newlyJudged: [1] })
    expect(await sections({ since: '2025-08-09' })).toMatchObject({ newlyJudged: [] })
  })

  it('is the same to the byte twice, and in another process', async () => {
    await reckon.record(1, LATE)
    await reckon.checkIn(4, { standing: 'no_news' })
    const first = await reckon.report({ since: '2025-01-01' })
    const second = await reckon.report({ since: '2025-01-01' })
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
    expect(statusReportMarkdown(second)).toBe(statusReportMarkdown(first))
    const elsewhere = await statusReport(await reckon.reopen(), { since: '2025-01-01', limit: 10 })
    expect(JSON.stringify(elsewhere)).toBe(JSON.stringify(first))
  })

  it('of a past instant stays the same, whatever is recorded later', async () => {
    await reckon.record(1, FALSE)
    const then = { asOf: TODAY, recordedBy: '2026-11-20T12:00:00Z' }
    const before = JSON.stringify(await reckon.report(then))
    reckon.at('2026-11-22T08:00:00.000Z')
    await reckon.record(1, { ...LATE, supersedesWhy: 'It came.' })
    await reckon.checkIn(4, { standing: 'no_news' })
    await reckon.ingest({ text: 'Chips will be cheap by 2030, I think.', propose: true })
    expect(JSON.stringify(await reckon.report(then))).toBe(before)
  })

  it.each([
    ['a clock that is none', { asOf: 'x' }, '/asOf'],
    ['news since a day to come', { asOf: '2025-01-01', since: '2025-01-02' }, '/since'],
    ['a speaker nobody knows', { speaker: 'Nobody' }, '/speaker'],
  ])('refuses %s', async (_what, query, pointer) => {
    await expect(async () => reckon.report(query)).rejects.toMatchObject(fault('invalid', pointer))
  })

  it('of a source that is not there is not found', async () => {
    await expect(reckon.report({ source: 9 })).rejects.toMatchObject(fault('not-found'))
  })
})

describe('a report of nothing says why', () => {
  const why = async (query: Record<string, unknown>) => (await reckon.report(query)).emptyBecause

  it('when the ledger held nothing yet', async () => {
    expect(await why({ recordedBy: '2026-11-19' })).toBe(
      'Reckon held nothing by 2026-11-19T23:59:59.999Z: its first entry was recorded at 2026-11-20T08:00:00.000Z.',
    )
    expect(await sections({ recordedBy: '2026-11-19' })).toEqual({ due: [], newlyJudged: [], next: [], undated: [] })
  })

  it('when nothing had been said', async () => {
    expect(await why({ asOf: '2024-08-18' })).toBe('No statement was said by 2024-08-18, as far as Reckon held them.')
  })

  it('when there is nothing of a speaker', async () => {
    expect(await why({ speaker: 'Harry Stebbings' })).toContain('Nothing of this speaker was said')
  })

  it('when there is no source at all', async () => {
    expect((await empty.report()).emptyBecause).toBe('Reckon holds no source yet: ingest a transcript first.')
  })

  it('and nothing when there is something', async () => {
    expect(await why({})).toBeNull()
  })
})

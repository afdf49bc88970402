import { describe, expect, it } from 'vitest'
import { statusReportMarkdown } from '../../src/report/status-report-markdown.ts'
import { correctStatement } from '../../src/usecases/correct-statement.ts'
import { reviewStatements } from '../../src/usecases/review-statement.ts'
import { statusReport } from '../../src/usecases/status-report.ts'
import { BEGUN, EDITOR, FALSE, fault, LATE, TODAY, useReckon } from './reckon.ts'

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
    expect(scope).toMatchObject({ source: 'A talk about models', sourceId: 1, speaker: 'Harry Stebbings', topic: null })
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

describe('what changed', () => {
  const RE = { ...LATE, supersedesWhy: 'It came in August.' }

  it('tells what was judged first, what again and why', async () => {
    await reckon.record(1, FALSE)
    const first = await reckon.report({ since: '2025-01-01' })
    expect([first.newlyJudged.total, first.changes.judgedFirst, first.changes.judgedAgain.total]).toEqual([1, 1, 0])
    reckon.at('2026-11-21T08:00:00.000Z')
    await reckon.record(1, RE)
    const { newlyJudged, changes } = await reckon.report({ since: '2025-01-01' })
    expect([newlyJudged.total, changes.judgedFirst]).toEqual([1, 0])
    expect(changes.judgedAgain).toMatchObject({
      total: 1,
      statements: [
        {
          statement: { id: 1 },
          before: { verdict: 'false', judgedOn: '2025-02-20', recordedAt: BEGUN },
          after: { verdict: 'false', judgedOn: '2025-08-08', recordedAt: '2026-11-21T08:00:00.000Z' },
          why: 'It came in August.',
        },
      ],
    })
    // On a day between the two judgements the second had not been made.
    expect((await reckon.report({ asOf: '2025-03-01' })).changes.judgedFirst).toBe(1)
  })

  it('tells what came due, was added and was edited since the day', async () => {
    expect((await reckon.report({ asOf: '2025-02-20', since: '2025-02-20' })).changes.newlyDue.total).toBe(1)
    expect((await reckon.report({ asOf: '2025-02-21', since: '2025-02-21' })).changes.newlyDue.total).toBe(0)
    expect((await reckon.report({ since: TODAY })).changes.added.total).toBe(3)
    reckon.at('2026-11-22T08:00:00.000Z')
    await correctStatement(reckon.context(), EDITOR, 2, { gist: 'Robots will be among people soon.' })
    const { added, edited } = (await reckon.report({ since: '2026-11-21' })).changes
    expect(added.total).toBe(0)
    expect(edited).toMatchObject({
      total: 1,
      statements: [{ statement: { id: 2 }, action: 'corrected', fields: ['gist'], at: '2026-11-22T08:00:00.000Z' }],
    })
    // The ledger of a past day knows nothing of it.
    expect((await reckon.report({ asOf: TODAY, since: TODAY })).changes.edited.total).toBe(0)
  })

  it('is told between any two days', async () => {
    await reckon.record(1, LATE)
    const { comparison } = await reckon.report({ compare: '2025-03-01' })
    expect(comparison?.predictions.byStatus).toMatchObject({ due: 1, open: 1, undated: 1 })
    expect(comparison?.moves).toEqual([{ kind: 'prediction', from: 'due', to: 'false', count: 1 }])
    expect(comparison?.statements).toMatchObject([{ statement: { id: 1, status: 'false' }, from: 'due' }])
    const before = await reckon.report({ compare: '2024-08-18' })
    expect(before.comparison?.moves.map(({ from }) => from)).toEqual([null, null, null, null])
    const held = await reckon.report({ compare: '2025-03-01', compareRecordedBy: '2026-11-19' })
    expect(held.comparison?.total).toBe(4)
    expect((await reckon.report()).comparison).toBeNull()
  })

  it.each([
    ['a day of comparison after the report', { asOf: '2025-01-01', compare: '2025-01-02' }, '/compare'],
    ['a ledger of comparison without its day', { compareRecordedBy: '2025-01-01' }, '/compare'],
    ['a clock of comparison that is none', { compare: '2025-01-01', compareRecordedBy: 'x' }, '/compareRecordedBy'],
    ['a period that ends before it begins', { saidFrom: '2025-01-02', saidTo: '2025-01-01' }, '/saidTo'],
  ])('refuses %s', async (_what, query, pointer) => {
    await expect(async () => reckon.report(query)).rejects.toMatchObject(fault('invalid', pointer))
  })
})

describe('history that is entered later', () => {
  it('counts as of the past day, and the report says how much of it there is', async () => {
    await reckon.record(1, FALSE)
    const past = await reckon.report({ asOf: '2025-06-01' })
    expect([past.predictions.byStatus.false, past.recordedLater]).toEqual([1, 1])
    expect((await reckon.report()).recordedLater).toBe(0)
    expect((await reckon.report({ asOf: '2025-06-01', recordedBy: '2025-06-01' })).emptyReason).toBe(
      'before_first_entry',
    )
  })
})

describe('what comes and what is in doubt', () => {
  it('is told for the next 30, 90 and 365 days, each stretch by itself', async () => {
    const { comingDue } = await reckon.report({ asOf: '2024-12-01' })
    // 81 days until 2025-02-20.
    expect(comingDue.map(({ from, until, days, total, totalUntil }) => [from, until, days, total, totalUntil])).toEqual(
      [
        ['2024-12-02', '2024-12-31', 30, 0, 0],
        ['2025-01-01', '2025-03-01', 90, 1, 1],
        ['2025-03-02', '2025-12-01', 365, 0, 1],
      ],
    )
    expect(comingDue[1]?.statements.map(({ id }) => id)).toEqual([1])
  })

  it('is contested where judgements disagree or sources conflict', async () => {
    await reckon.record(1, FALSE)
    await reckon.record(1, { ...LATE, supersedesWhy: 'The same verdict, a later event.' })
    await reckon.record(2, { verdict: 'cannot_tell', cannotTellReason: 'sources_conflict', judgedOn: '2026-01-01' })
    const { contested } = await reckon.report()
    expect([contested.total, contested.statements.map(({ id }) => id)]).toEqual([1, [2]])
  })

  it('counts undated predictions whose day of review has come', async () => {
    expect((await reckon.report()).undated).toMatchObject({ total: 1, reviewDue: 1 })
    expect((await reckon.report({ asOf: '2025-08-18' })).undated).toMatchObject({ total: 1, reviewDue: 0 })
  })
})

describe('the list of all statements', () => {
  it('is in order of urgency, as long as asked, with its total', async () => {
    await reckon.record(2, { verdict: 'cannot_tell', cannotTellReason: 'vague', judgedOn: '2026-01-01' })
    const { list } = await reckon.report()
    expect([list.total, list.statements.map(({ id, status }) => [id, status])]).toEqual([
      3,
      [
        [1, 'due'],
        [4, 'open'],
        [2, 'cannot_tell'],
      ],
    ])
    expect((await reckon.report({ rows: 2, limit: 1 })).list.statements.map(({ id }) => id)).toEqual([1, 4])
    expect((await reckon.report({ rows: 0 })).list).toEqual({ statements: [], total: 3 })
  })
})

describe('the scorecard', () => {
  it('says in words that there is nothing yet', async () => {
    const { overall, emptyReason } = await reckon.scorecard()
    expect(emptyReason).toBeNull()
    expect(overall.predictions.stations).toEqual({ accepted: 3, datable: 2, windowClosed: 1, judged: 0, scored: 0 })
    expect(overall.predictions.closedWindows.strict).toMatchObject({ n: 0, rate: null, reason: 'no_data' })
    expect((await empty.scorecard()).emptyReason).toBe('no_source')
  })

  it('counts what is late apart, and how late it was', async () => {
    await reckon.record(1, LATE)
    const { closedWindows, timeliness } = (await reckon.scorecard()).overall.predictions
    expect(closedWindows).toMatchObject({ n: 1, late: 1, false: 0, strict: { hits: 0 }, lenient: { credit: 1 } })
    expect(timeliness).toMatchObject({ n: 1, late: 1, medianDays: null, reason: 'too_few' })
  })

  it('is of a speaker, topic, source, kind or period, and of any day', async () => {
    await reckon.record(1, LATE)
    const accepted = async (query: Record<string, unknown>) =>
      (await reckon.scorecard(query)).overall.predictions.stations.accepted
    expect(await accepted({ speaker: 'Aidan Gomez' })).toBe(3)
    expect(await accepted({ topic: 'robots' })).toBe(2)
    expect(await accepted({ source: 1 })).toBe(3)
    expect(await accepted({ kind: 'claim' })).toBe(0)
    expect(await accepted({ saidFrom: '2024-08-20' })).toBe(0)
    expect((await reckon.scorecard({ asOf: '2025-08-07' })).overall.predictions.closedWindows.n).toBe(0)
    expect((await reckon.scorecard({ topic: 'nothing' })).emptyReason).toBe('nothing_in_scope')
  })

  it('is broken down by topic, and is the one of the report', async () => {
    await reckon.record(1, LATE)
    const { by, groups, groupsTotal } = await reckon.scorecard({ by: 'topic' })
    expect([by, groupsTotal, groups.map(({ name }) => name)]).toEqual(['topic', 3, ['robots', 'models', '家庭']])
    expect((await reckon.report()).scorecard).toEqual(await reckon.scorecard({ by: 'speaker' }))
  })

  it('of a past instant stays the same, whatever is recorded later', async () => {
    await reckon.record(1, FALSE)
    const then = { asOf: TODAY, recordedBy: '2026-11-20T12:00:00Z', by: 'topic' }
    const before = JSON.stringify(await reckon.scorecard(then))
    reckon.at('2026-11-22T08:00:00.000Z')
    await reckon.record(1, { ...LATE, supersedesWhy: 'It came.' })
    await correctStatement(reckon.context(), EDITOR, 1, { topics: ['other'] })
    expect(JSON.stringify(await reckon.scorecard(then))).toBe(before)
  })
})

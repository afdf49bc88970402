import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Clocks, Instant } from '../../src/domain/clocks.ts'
import { addDays } from '../../src/domain/day.ts'
import { HEDGE_LEVELS } from '../../src/domain/hedge.ts'
import { VERDICTS } from '../../src/domain/outcome.ts'
import { KINDS, STATES, windowOf } from '../../src/domain/statement.ts'
import { type StatementView, viewOf } from '../../src/domain/statement-record.ts'
import type { Scope } from '../../src/store/scope.ts'
import type { CaseCount, ScoreCounts, ScoreKey } from '../../src/store/scores.ts'
import type { NewStatement } from '../../src/store/statements.ts'
import { snapshotOf } from '../../src/store/statements.ts'
import { windowPhase } from '../../src/verification/case-count.ts'
import { addSource, NOW, TODAY, useLedger } from './ledger.ts'
import { OUTCOME, STATED_ON } from './ledger-rows.ts'

/**
 * What a report counts in SQL is worked out a second time from the list of statements (which the tests of the clocks hold to the rules of the domain) with
 * the functions of the domain, over a ledger filled at random.
 */
const ledger = useLedger()

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((offset) => addDays(STATED_ON, offset))
const window = fc.oneof(
  fc.constant({ windowStart: null, windowEnd: null }),
  day(0, 900).map((windowStart) => ({ windowStart, windowEnd: null })),
  fc
    .tuple(day(0, 600), fc.nat(300))
    .map(([windowStart, days]) => ({ windowStart, windowEnd: addDays(windowStart, days) })),
)
const statement = fc
  .record({
    kind: fc.constantFrom(...KINDS, 'prediction' as const),
    state: fc.constantFrom(
      ...STATES,
      'accepted' as const,
      'accepted' as const,
      'accepted' as const,
      'accepted' as const,
    ),
    statedOn: day(0, 100),
    window,
    speaker: fc.constantFrom(0, 1, null),
    topics: fc.subarray(['chips', 'robots', '芯片']),
    hedgeLevel: fc.constantFrom(...HEDGE_LEVELS, null),
    statedProbability: fc.constantFrom(null, null, 0.3, 0.9),
    judgements: fc.array(
      fc.record({
        verdict: fc.constantFrom(...VERDICTS),
        judgedOn: day(200, 820),
        occurredOn: fc.oneof(
          fc.constant(null),
          day(-20, 900),
          day(-20, 900).map((on) => on.slice(0, 7)),
          day(-20, 900).map((on) => on.slice(0, 4)),
        ),
        conflict: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    revised: fc.boolean(),
  })
  .map((given) => ({ ...given, reviewBy: given.window.windowStart === null ? addDays(given.statedOn, 365) : null }))

const instantOf = (step: number): Instant => new Date(Date.UTC(2026, 0, 1) + step * 3_600_000).toISOString()
let steps = 0

beforeEach(async () => {
  const store = ledger.store()
  const { id: otherSource } = await addSource(store, 'Another talk')
  const given = fc.sample(statement, { seed: 20240819, numRuns: 70 })
  steps = 0
  const ids = await ledger.add(
    given.map(
      (
        { window: { windowStart, windowEnd }, speaker, judgements: _judged, revised: _revised, ...rest },
        index,
      ): Partial<NewStatement> => ({
        ...rest,
        windowStart: rest.kind === 'claim' ? null : windowStart,
        windowEnd: rest.kind === 'claim' ? null : windowEnd,
        speakerId: speaker === null ? null : (ledger.speakerIds()[speaker] ?? null),
        ...(index % 3 === 0 ? { sourceId: otherSource } : {}),
      }),
    ),
    instantOf(0),
  )
  for (const [index, id] of ids.entries()) {
    for (const { conflict, ...judged } of given[index]?.judgements ?? []) {
      const cannotTellReason = judged.verdict === 'cannot_tell' ? (conflict ? 'sources_conflict' : 'vague') : null
      const occurredOn = judged.verdict === 'cannot_tell' || judged.verdict === 'void' ? null : judged.occurredOn
      await store.transaction(({ outcomes }) =>
        outcomes.append(
          id,
          { ...OUTCOME, evidence: [], ...judged, occurredOn, cannotTellReason },
          null,
          'an editor',
          instantOf(++steps),
        ),
      )
    }
    if (given[index]?.revised) {
      const before = await store.statements.get(id, NOW, TODAY)
      if (before === null) throw new Error(`statement ${id} is gone`)
      const after = { ...snapshotOf(before), gist: 'Corrected', topics: ['chips'], hedgeLevel: 'likely' as const }
      await store.transaction(({ statements }) =>
        statements.revise(before, after, 'corrected', 'an editor', instantOf(++steps)),
      )
    }
  }
})

async function viewsAt(clocks: Clocks, scope: Scope = {}): Promise<StatementView[]> {
  const records = await ledger.store().statements.list({}, { sort: 'id', limit: 1000 }, clocks, TODAY)
  return records
    .map((record) => viewOf(record, clocks.asOf))
    .filter(
      ({ source, speakerId, topics, kind, statedOn }) =>
        (scope.sourceId === undefined || source.id === scope.sourceId) &&
        (scope.speakerId === undefined || speakerId === scope.speakerId) &&
        (scope.topic === undefined || topics.includes(scope.topic)) &&
        (scope.kind === undefined || kind === scope.kind) &&
        (scope.saidFrom === undefined || statedOn >= scope.saidFrom) &&
        (scope.saidTo === undefined || statedOn <= scope.saidTo),
    )
}

/** How often each thing occurs. */
function tally(things: readonly unknown[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(JSON.stringify(thing), (counts.get(JSON.stringify(thing)) ?? 0) + 1)
  return [...counts].sort()
}
const repeated = <T extends { readonly count: number }>(rows: readonly T[]) =>
  rows.flatMap(({ count, ...rest }) => Array.from({ length: count }, () => rest))

const accepted = (views: readonly StatementView[]) => views.filter(({ state }) => state === 'accepted')
const daysOf = ({ timeliness, windowEnd }: StatementView) =>
  timeliness === null || windowEnd === null ? null : timeliness.kind === 'early' ? -timeliness.days : timeliness.days

function caseOf(view: StatementView, asOf: string): Omit<CaseCount, 'count'> {
  const judged = view.outcome !== null
  return {
    kind: view.kind,
    phase: windowPhase(view.kind, windowOf(view), asOf),
    verdict: view.outcome?.verdict ?? null,
    late: (daysOf(view) ?? 0) > 0,
    hedgeLevel: judged ? view.hedgeLevel : null,
    statedProbability: judged ? view.statedProbability : null,
  }
}

function expectScores(counts: ScoreCounts, views: readonly StatementView[], asOf: string): void {
  expect(tally(repeated(counts.cases))).toEqual(tally(views.map((view) => caseOf(view, asOf))))
  const days = views.map(daysOf).filter((found) => found !== null)
  expect(tally(repeated(counts.distances))).toEqual(tally(days.map((found) => ({ days: found }))))
}

const keysOf: Record<ScoreKey, (view: StatementView) => readonly (string | null)[]> = {
  speaker: ({ speaker }) => [speaker],
  source: ({ source }) => [source.title],
  hedge: ({ hedgeLevel }) => [hedgeLevel],
  topic: ({ topics }) => topics,
}

async function expectAgreement(clocks: Clocks, scope: Scope, by: ScoreKey): Promise<void> {
  const { counts, scores, reportLists } = ledger.store()
  const { asOf } = clocks
  const views = await viewsAt(clocks, scope)
  const since = addDays(asOf, -200)
  const stretches = [30, 90, 365].map((days) => addDays(asOf, days))

  const counted = await counts.ofReport(scope, since, stretches, clocks, TODAY)
  const statuses = views.map((view) => ({
    kind: view.kind,
    status: view.status,
    phase: windowPhase(view.kind, windowOf(view), asOf),
  }))
  expect(tally(repeated(counted.byStatus))).toEqual(tally(statuses))
  expect(tally(repeated(await counts.byStatus(scope, clocks, TODAY)))).toEqual(tally(statuses))
  const groups = (of: (view: StatementView) => readonly { id: number | null; name: string | null }[]) =>
    tally(views.flatMap((view) => of(view).map((group) => ({ ...group, kind: view.kind, status: view.status }))))
  expect(tally(repeated(counted.bySpeaker))).toEqual(groups(({ speakerId: id, speaker: name }) => [{ id, name }]))
  expect(tally(repeated(counted.bySource))).toEqual(groups(({ source: { id, title: name } }) => [{ id, name }]))
  expect(tally(repeated(counted.byTopic))).toEqual(groups(({ topics }) => topics.map((name) => ({ id: null, name }))))
  const months = views.flatMap(({ kind, status, dueOn }) =>
    dueOn === null ? [] : [{ month: dueOn.slice(0, 7), kind, status }],
  )
  expect(tally(repeated(counted.byDueMonth))).toEqual(tally(months))
  const waiting = views.filter(({ status }) => status === 'open' || status === 'upcoming')
  expect(counted.comingDue).toEqual(
    stretches.map(
      (until, index) =>
        waiting.filter(({ dueOn }) => (dueOn ?? '') > (stretches[index - 1] ?? '') && (dueOn ?? '9') <= until).length,
    ),
  )
  const due = views.filter(({ status }) => status === 'due')
  expect(counted.newlyDue).toBe(due.filter(({ dueOn }) => (dueOn ?? '') >= since).length)
  const said = accepted(views).map(({ statedOn }) => statedOn)
  expect(counted.accepted).toMatchObject({
    sources: new Set(accepted(views).map(({ source }) => source.id)).size,
    firstSaidOn: said.toSorted()[0] ?? null,
    lastSaidOn: said.toSorted().at(-1) ?? null,
  })

  const scored = await scores.ofReport(scope, by, clocks, TODAY)
  expectScores(scored.overall, accepted(views), asOf)
  const names = new Set(accepted(views).flatMap(keysOf[by]))
  expect(new Set(scored.groups.map(({ name }) => name))).toEqual(names)
  expect(scored.groupsTotal).toBe(names.size)
  for (const group of scored.groups) {
    const own = accepted(views).filter((view) => keysOf[by](view).includes(group.name))
    expectScores(group, own, asOf)
  }
  const judged = accepted(views).filter(({ outcome }) => outcome !== null)
  expect(tally(repeated(scored.byJudgedMonth))).toEqual(
    tally(
      judged.map(({ kind, outcome }) => ({
        month: outcome?.judgedOn.slice(0, 7),
        kind,
        verdict: outcome?.verdict,
      })),
    ),
  )
  expect(scored.recordedLater).toBe(
    judged.filter(({ outcome }) => (outcome?.recordedAt ?? '') >= addDays(asOf, 1)).length,
  )

  const ids = (records: readonly { readonly id: number }[]) => records.map(({ id }) => id)
  const inOrder = (some: readonly StatementView[], key: (view: StatementView) => string | number) =>
    ids(some.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id - b.id)))
  expect(ids(await reportLists.waiting('due', scope, 999, clocks, TODAY))).toEqual(
    inOrder(due, ({ dueOn }) => dueOn ?? ''),
  )
  expect(ids(await reportLists.waiting('next', scope, 999, clocks, TODAY))).toEqual(
    inOrder(waiting, ({ dueOn }) => dueOn ?? ''),
  )
  expect(ids(await reportLists.waiting('undated', scope, 999, clocks, TODAY))).toEqual(
    inOrder(
      views.filter(({ status }) => status === 'undated'),
      ({ reviewBy }) => reviewBy ?? '',
    ),
  )
  expect(ids(await reportLists.waiting('unchecked', scope, 999, clocks, TODAY))).toEqual(
    ids(views.filter(({ status }) => status === 'unchecked')),
  )
  const news = judged.filter(({ outcome }) => (outcome?.judgedOn ?? '') >= since)
  expect(ids(await reportLists.judged(since, scope, 999, clocks, TODAY))).toEqual(
    ids(
      news.toSorted((a, b) =>
        `${b.outcome?.judgedOn} ${b.outcome?.id}`.localeCompare(`${a.outcome?.judgedOn} ${a.outcome?.id}`, 'en', {
          numeric: true,
        }),
      ),
    ),
  )
  expect((await reportLists.judgedCounts(since, scope, clocks, TODAY)).total).toBe(news.length)

  const histories = new Map<number, Awaited<ReturnType<typeof historyAt>>>()
  for (const { id } of accepted(views)) histories.set(id, await historyAt(id, clocks))
  const disputed = accepted(views).filter(({ id }) => {
    const counting = histories.get(id) ?? []
    return (
      new Set(counting.map(({ verdict }) => verdict)).size > 1 ||
      counting.some(({ cannotTellReason }) => cannotTellReason === 'sources_conflict')
    )
  })
  const contested = await reportLists.contested(scope, 999, clocks, TODAY)
  expect([contested.total, ids(contested.records).toSorted((a, b) => a - b)]).toEqual([disputed.length, ids(disputed)])
  const again = await reportLists.judgedAgain(since, scope, 999, clocks, TODAY)
  const expectedAgain = news.filter(({ id }) => (histories.get(id)?.length ?? 0) > 1)
  expect(ids(again.map(({ record }) => record)).toSorted((a, b) => a - b)).toEqual(ids(expectedAgain))
  for (const { record, before } of again) {
    expect(before).toEqual(
      (({ verdict, judgedOn, recordedAt }) => ({ verdict, judgedOn, recordedAt }))(
        histories.get(record.id)?.[1] as never,
      ),
    )
  }
}

/** The judgements of a statement that count by then, latest recorded first. */
async function historyAt(id: number, { asOf, recordedBy }: Clocks) {
  const outcomes = await ledger.store().outcomes.history(id, recordedBy)
  return outcomes.filter(({ judgedOn }) => judgedOn <= asOf)
}

describe('the counts and lists of a report agree with the list of statements', () => {
  it('today, at past days and past instants, in any scope', async () => {
    const scope = fc.oneof(
      fc.constant({}),
      fc.constantFrom<Scope[]>(
        { topic: 'chips' },
        { topic: '芯片', kind: 'prediction' },
        { kind: 'claim' },
        { saidFrom: addDays(STATED_ON, 30), saidTo: addDays(STATED_ON, 60) },
      ),
      fc.constantFrom(0, 1).map((index) => ({ speakerId: ledger.speakerIds()[index] as number })),
      fc.constant(null).map(() => ({ sourceId: ledger.sourceId() })),
    )
    const clocks = fc.record({
      asOf: fc.oneof(day(150, 1000), fc.constant(TODAY)),
      recordedBy: fc.option(fc.integer({ min: 0, max: steps + 1 }).map(instantOf)),
    })
    await fc.assert(
      fc.asyncProperty(
        clocks,
        scope,
        fc.constantFrom<ScoreKey[]>('speaker', 'source', 'topic', 'hedge'),
        expectAgreement,
      ),
      { numRuns: 40, seed: 20240819 },
    )
  }, 60_000)

  it('tell every status that moved between two days, and nothing else', async () => {
    const later = { asOf: addDays(STATED_ON, 700), recordedBy: null }
    const earlier = { asOf: addDays(STATED_ON, 60), recordedBy: instantOf(20) }
    const was = new Map((await viewsAt(earlier)).map(({ id, status }) => [id, status]))
    const now = await viewsAt(later)
    const moved = now.filter(({ id, status }) => was.get(id) !== status)
    const { counts, statements } = await ledger.store().reportLists.moves(earlier, {}, 999, later, TODAY)
    expect(tally(repeated(counts))).toEqual(
      tally(moved.map(({ id, kind, status }) => ({ kind, from: was.get(id) ?? null, to: status }))),
    )
    expect(statements.map(({ record, from }) => [record.id, from])).toEqual(
      moved.map(({ id }) => [id, was.get(id) ?? null]),
    )
    expect(new Set(was.values()).size).toBeGreaterThan(5)
  })
})

describe('what was recorded in a period', () => {
  it('is added, or edited, with what was changed', async () => {
    const [id] = await ledger.add([{ gist: 'One', topics: ['chips'] }], '2027-01-05T10:00:00.000Z')
    if (id === undefined) throw new Error('nothing was added')
    const { statements, reportLists } = ledger.store()
    const clocks = { asOf: '2027-03-01', recordedBy: null }
    const period = (from: string, until: string) => ({ from: `${from}T00:00:00.000Z`, until: `${until}T23:59:59.999Z` })
    const before = await statements.get(id, clocks, clocks.asOf)
    if (before === null) throw new Error('it is gone')
    await ledger
      .store()
      .transaction((tables) =>
        tables.statements.revise(
          before,
          { ...snapshotOf(before), gist: 'Two', topics: ['robots'] },
          'corrected',
          'an editor',
          '2027-02-05T10:00:00.000Z',
        ),
      )
    const january = await reportLists.added(period('2027-01-01', '2027-01-31'), {}, 10, clocks, clocks.asOf)
    expect([january.total, january.records.map((record) => record.id)]).toEqual([1, [id]])
    expect((await reportLists.edited(period('2027-01-01', '2027-01-31'), {}, 10, clocks, clocks.asOf)).total).toBe(0)
    const { edits, total } = await reportLists.edited(period('2027-02-01', '2027-02-28'), {}, 10, clocks, clocks.asOf)
    expect(total).toBe(1)
    expect(edits).toMatchObject([
      {
        record: { id },
        action: 'corrected',
        actor: 'an editor',
        at: '2027-02-05T10:00:00.000Z',
        before: { gist: 'One', topics: ['chips'] },
        after: { gist: 'Two', topics: ['robots'] },
      },
    ])
    expect((await reportLists.added(period('2027-02-01', '2027-02-28'), {}, 10, clocks, clocks.asOf)).total).toBe(0)
  })
})

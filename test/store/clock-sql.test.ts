import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Clocks, Instant } from '../../src/domain/clocks.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { effectiveOutcome, VERDICTS, type Verdict } from '../../src/domain/outcome.ts'
import { KINDS, STATES, type StatementSnapshot } from '../../src/domain/statement.ts'
import { viewOf } from '../../src/domain/statement-record.ts'
import { STATUSES, type Status, statusOf } from '../../src/domain/status.ts'
import { dueOn } from '../../src/domain/timing.ts'
import { type NewStatement, snapshotOf } from '../../src/store/statements.ts'
import { NOW, TODAY, useLedger } from './ledger.ts'
import { OUTCOME, PREDICTION, STATED_ON } from './ledger-rows.ts'

/**
 * The status in SQL and the status of the domain are two texts of one rule. Here a ledger is filled at random, a second time in plain
 * memory, and both are asked at many points of the two clocks.
 */
const ledger = useLedger()

/** What decides a status, and what else is seen to have changed. */
type Decisions = Pick<StatementSnapshot, 'kind' | 'state' | 'gist' | 'topics' | 'windowStart' | 'windowEnd'>

interface Kept {
  readonly statedOn: Day
  /** What stood there from when on. */
  readonly snapshots: { readonly from: Instant; readonly snapshot: Decisions }[]
  readonly outcomes: {
    readonly id: number
    readonly verdict: Verdict
    readonly judgedOn: Day
    readonly recordedAt: Instant
  }[]
}

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((offset) => addDays(STATED_ON, offset))
const window = fc.oneof(
  fc.constant({ windowStart: null, windowEnd: null }),
  day(0, 900).map((windowStart) => ({ windowStart, windowEnd: null })),
  fc
    .tuple(day(0, 900), fc.nat(400))
    .map(([windowStart, days]) => ({ windowStart, windowEnd: addDays(windowStart, days) })),
)
const decisions = fc.record({
  kind: fc.constantFrom(...KINDS),
  // Most are accepted: only they have a verdict or a timing to show.
  state: fc.constantFrom(...STATES, 'accepted' as const, 'accepted' as const, 'accepted' as const),
  window,
  gist: fc.constantFrom('one', 'two', null),
  topics: fc.subarray(['chips', 'robots', '芯片']),
})
const revision = decisions.map((change) => ({ revise: change }))
const judgement = fc
  .record({ verdict: fc.constantFrom(...VERDICTS), judgedOn: day(200, 820) })
  .map((judge) => ({ judge }))
const history = fc.record({
  statedOn: day(0, 200),
  first: decisions,
  // Half of them stay unjudged: only those show how a window stands.
  steps: fc.oneof(fc.array(revision, { maxLength: 2 }), fc.array(fc.oneof(revision, judgement), { maxLength: 4 })),
})

/** One instant a step; the ledger is written from 2026-01-01 on. */
const instantOf = (step: number): Instant => new Date(Date.UTC(2026, 0, 1) + step * 3_600_000).toISOString()
const STATEMENTS = 60

function changeOf({
  window,
  ...rest
}: Omit<Decisions, 'windowStart' | 'windowEnd'> & { window: Pick<Decisions, 'windowStart' | 'windowEnd'> }): Decisions {
  return { ...rest, ...window }
}

let kept: Map<number, Kept>
let steps = 0

beforeEach(async () => {
  const histories = fc.sample(history, { seed: 20240819, numRuns: STATEMENTS })
  const store = ledger.store()
  kept = new Map()
  steps = 0
  const first = histories.map(({ statedOn, first }): Partial<NewStatement> => ({ statedOn, ...changeOf(first) }))
  const ids = await ledger.add(first, instantOf(steps))
  for (const [index, id] of ids.entries()) {
    const { statedOn, ...snapshot } = { ...PREDICTION, ...first[index] }
    kept.set(id, { statedOn, snapshots: [{ from: instantOf(0), snapshot }], outcomes: [] })
  }
  for (let round = 0; round < 4; round++) {
    for (const [index, id] of ids.entries()) {
      const step = histories[index]?.steps[round]
      if (step === undefined) continue
      const memory = kept.get(id) as Kept
      const recordedAt = instantOf(++steps)
      if ('revise' in step) {
        const before = await store.statements.get(id, NOW, TODAY)
        if (before === null) throw new Error(`statement ${id} is gone`)
        const snapshot = { ...snapshotOf(before), ...changeOf(step.revise) }
        await store.transaction(({ statements }) =>
          statements.revise(before, snapshot, 'corrected', 'an editor', recordedAt),
        )
        memory.snapshots.push({ from: recordedAt, snapshot })
      } else {
        const details = { ...OUTCOME, evidence: [], ...step.judge }
        const { id: outcomeId } = await store.transaction(({ outcomes }) =>
          outcomes.append(id, details, null, 'an editor', recordedAt),
        )
        memory.outcomes.push({ id: outcomeId, recordedAt, ...step.judge })
      }
    }
  }
})

/** What the ledger shows of one statement at the two clocks, worked out from memory by the rules of the domain. */
function expected(
  { statedOn, snapshots, outcomes }: Kept,
  clocks: Clocks,
): { status: Status; gist: string | null; topics: readonly string[] } | undefined {
  const held = snapshots.filter(({ from }) => clocks.recordedBy === null || from <= clocks.recordedBy).at(-1)?.snapshot
  if (held === undefined || statedOn > clocks.asOf) return undefined
  const timing = { start: held.windowStart, end: held.windowEnd }
  const status = statusOf(
    { kind: held.kind, state: held.state, window: timing },
    effectiveOutcome(outcomes, clocks)?.verdict,
    clocks.asOf,
  )
  return { status, gist: held.gist, topics: [...held.topics].sort() }
}

function expectedAt(clocks: Clocks): Map<number, NonNullable<ReturnType<typeof expected>>> {
  return new Map(
    [...kept].flatMap(([id, memory]) => {
      const found = expected(memory, clocks)
      return found === undefined ? [] : [[id, found] as const]
    }),
  )
}

const PAGE = { sort: 'id', limit: 1000 } as const

async function expectAgreement(clocks: Clocks): Promise<void> {
  const { statements, counts } = ledger.store()
  const wanted = expectedAt(clocks)

  const listed = await statements.list({}, PAGE, clocks, TODAY)
  const views = listed.map((record) => viewOf(record, clocks.asOf))
  expect(
    new Map(views.map(({ id, status, gist, topics }) => [id, { status, gist, topics: [...topics].sort() }])),
  ).toEqual(wanted)

  for (const status of STATUSES) {
    const ids = (await statements.list({ statuses: [status] }, PAGE, clocks, TODAY)).map(({ id }) => id)
    expect([status, ids]).toEqual([
      status,
      [...wanted].filter(([, found]) => found.status === status).map(([id]) => id),
    ])
  }

  const counted = await counts.byStatus({}, clocks, TODAY)
  const tally = (rows: readonly { status: Status; count: number }[]) =>
    STATUSES.map((status) => [
      status,
      rows.filter((row) => row.status === status).reduce((sum, { count }) => sum + Number(count), 0),
    ])
  expect(tally(counted)).toEqual(tally([...wanted.values()].map(({ status }) => ({ status, count: 1 }))))

  const { byTopic } = await counts.ofReport({}, clocks.asOf, [clocks.asOf], clocks, TODAY)
  for (const topic of ['chips', 'robots', '芯片']) {
    const rows = byTopic.filter(({ name }) => name === topic)
    const having = [...wanted.values()]
      .filter(({ topics }) => topics.includes(topic))
      .map(({ status }) => ({ status, count: 1 }))
    expect([topic, tally(rows)]).toEqual([topic, tally(having)])
  }
}

describe('lists, filters and counts agree with the rules of the domain', () => {
  it('today', async () => {
    await expectAgreement(NOW)
    // The ledger is worth the asking: every status occurs in it.
    expect(new Set([...expectedAt(NOW).values()].map(({ status }) => status)).size).toBeGreaterThan(9)
  })

  it('at any point of the two clocks, and above all on the days on which something changes', async () => {
    const memories = [...kept.values()]
    const predictions = memories
      .flatMap(({ snapshots }) => snapshots.at(-1)?.snapshot ?? [])
      .filter(({ kind, state, windowStart }) => kind === 'prediction' && state === 'accepted' && windowStart !== null)
    const turningDays = [
      memories.map(({ statedOn }) => statedOn),
      predictions.map(({ windowStart }) => windowStart),
      predictions.map(({ windowStart, windowEnd }) => dueOn({ start: windowStart, end: windowEnd })),
      memories.flatMap(({ outcomes }) => outcomes.map(({ judgedOn }) => judgedOn)),
    ].map((days) => fc.constantFrom(...days.filter((found) => found !== null)))
    const asOf = fc.oneof(day(-10, 1300), ...turningDays)
    const recordedBy = fc.option(fc.integer({ min: -1, max: steps + 1 }).map(instantOf))
    await fc.assert(
      fc.asyncProperty(asOf, recordedBy, async (on, by) => expectAgreement({ asOf: on, recordedBy: by })),
      { numRuns: 60, seed: 20240819 },
    )
  })
})

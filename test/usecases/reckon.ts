/** Reckon over a real database file of its own for each test, with a clock that the test turns, and short ways to fill it. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Caller, Context } from '../../src/context.ts'
import type { Instant } from '../../src/domain/clocks.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { addCheckIn } from '../../src/usecases/add-check-in.ts'
import { ingestSource } from '../../src/usecases/ingest-source.ts'
import {
  checkInInput,
  outcomeInput,
  parseInput,
  sourceInput,
  statementQuery,
  statementsInput,
} from '../../src/usecases/inputs.ts'
import { listStatements } from '../../src/usecases/list-statements.ts'
import { proposeStatements } from '../../src/usecases/propose-statements.ts'
import { recordOutcome } from '../../src/usecases/record-outcome.ts'
import { scorecardQuery, statusReportQuery } from '../../src/usecases/report-inputs.ts'
import { reviewStatements } from '../../src/usecases/review-statement.ts'
import { scorecard } from '../../src/usecases/scorecard.ts'
import { statusReport } from '../../src/usecases/status-report.ts'

export const EDITOR: Caller = { actor: 'an editor' }
export const SAID = '2024-08-19'
/** The clock of a fresh database; `later` turns it on. */
export const BEGUN: Instant = '2026-11-20T08:00:00.000Z'
export const TODAY = '2026-11-20'

export const INTERVIEW = `# A talk about models

![A picture](https://example.org/a.png)

**Harry Stebbings:**

When will GPT-5 be out?

**Aidan Gomez:**

GPT-5 will be out in three to six months. Robots will walk among us soon, I think.

**Harry Stebbings:**

And what of chips?

**Aidan Gomez:**

We raised $500 million last month. 未来五年内，人形机器人会走进每一个家庭。芯片会越来越便宜。
`

/** What a person would say of the interview: a prediction with a window, one without, a claim, and one in Chinese. */
export const STATEMENTS = [
  {
    kind: 'prediction',
    quote: { exact: 'GPT-5 will be out in three to six months.' },
    gist: 'OpenAI will release GPT-5 within three to six months.',
    horizonText: 'in three to six months',
    windowStart: '2024-11-19',
    windowEnd: '2025-02-19',
    precision: 'month',
    windowBasis: 'spoken',
    criteria: 'A model named GPT-5 can be used by the public.',
    topics: ['models'],
  },
  { kind: 'prediction', quote: { exact: 'Robots will walk among us soon' }, topics: ['robots'] },
  { kind: 'claim', quote: { exact: 'We raised $500 million last month.' }, topics: ['money'] },
  {
    kind: 'prediction',
    quote: { exact: '未来五年内，人形机器人会走进每一个家庭。' },
    gist: 'Humanoid robots will be in every home within five years.',
    windowStart: '2024-08-19',
    windowEnd: '2029-08-19',
    topics: ['robots', '家庭'],
  },
] as const

/** GPT-5 came, half a year late. */
export const LATE = {
  verdict: 'false',
  occurredOn: '2025-08-07',
  judgedOn: '2025-08-08',
  rationale: 'It came half a year after the window.',
  evidence: [
    {
      url: 'https://openai.com/index/introducing-gpt-5/',
      title: 'Introducing GPT-5',
      publisher: 'OpenAI',
      publishedOn: '2025-08-07',
      note: 'GPT-5 is announced.',
      stance: 'contradicts',
    },
  ],
} as const

/** The judgement that could be made on the first day after the window. */
export const FALSE = {
  ...LATE,
  occurredOn: null,
  judgedOn: '2025-02-20',
  rationale: 'There was no GPT-5 by 2025-02-19.',
  evidence: [{ ...LATE.evidence[0], title: 'Roadmap', publishedOn: '2025-02-13' }],
} as const

export interface Reckon {
  readonly context: () => Context
  readonly file: () => string
  /** Turns the clock to an instant. */
  readonly at: (instant: Instant) => void
  /** The database as it was when the test began; what `context` gave before is closed. */
  readonly startAnew: () => Promise<Context>
  /** Another process's view of the same file. */
  readonly reopen: () => Promise<Context>
  readonly ingest: (given?: Record<string, unknown>) => ReturnType<typeof ingestSource>
  readonly propose: (statements: readonly unknown[], sourceId?: number) => ReturnType<typeof proposeStatements>
  /** The interview with its four statements, 1 to 4; all but the claim (3) are accepted. */
  readonly fill: () => Promise<void>
  readonly record: (id: number, given: Record<string, unknown>, caller?: Caller) => ReturnType<typeof recordOutcome>
  readonly checkIn: (id: number, given: Record<string, unknown>, caller?: Caller) => ReturnType<typeof addCheckIn>
  readonly list: (query?: Record<string, unknown>) => ReturnType<typeof listStatements>
  readonly report: (query?: Record<string, unknown>) => ReturnType<typeof statusReport>
  readonly scorecard: (query?: Record<string, unknown>) => ReturnType<typeof scorecard>
}

/** @param prepare - fills a database once; each test gets a copy of it */
export function useReckon(prepare: (reckon: Reckon) => Promise<unknown> = () => Promise.resolve()): Reckon {
  let folder = ''
  let store: Store
  let now = BEGUN
  const opened: Store[] = []
  let round = 0
  // Each test has a file of its own: one that is written over under an open connection is broken by it.
  const file = () => path.join(folder, `reckon-${round}.db`)
  const contextOf = (of: Store): Context => ({ store: of, clock: { now: () => now }, config: readConfig({}) })
  const context = () => contextOf(store)

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'reckon-usecases-'))
    store = await openStore(`file:${file()}`)
    await prepare(reckon)
    await store.close()
    copyFileSync(file(), path.join(folder, 'prepared.db'))
  })
  const begin = async (): Promise<Context> => {
    round++
    copyFileSync(path.join(folder, 'prepared.db'), file())
    store = await openStore(`file:${file()}`)
    now = BEGUN
    return context()
  }
  beforeEach(async () => {
    await begin()
  })
  afterEach(async () => {
    for (const other of opened.splice(0)) await other.close()
    await store.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const ingest: Reckon['ingest'] = (given = {}) => {
    const input = { text: INTERVIEW, statedOn: SAID, propose: false, ...given }
    return ingestSource(context(), EDITOR, parseInput(sourceInput, input, 'The source'))
  }
  const propose: Reckon['propose'] = (statements, sourceId = 1) =>
    proposeStatements(
      context(),
      EDITOR,
      sourceId,
      parseInput(statementsInput, { statements }, 'The statements').statements,
    )
  const reckon: Reckon = {
    context,
    file,
    at: (instant) => {
      now = instant
    },
    startAnew: async () => {
      await store.close()
      return begin()
    },
    reopen: async () => {
      const other = await openStore(`file:${file()}`)
      opened.push(other)
      return contextOf(other)
    },
    ingest,
    propose,
    fill: async () => {
      await ingest()
      await propose(STATEMENTS)
      await reviewStatements(context(), EDITOR, [1, 2, 4], { decision: 'accept' })
    },
    record: (id, given, caller = EDITOR) =>
      recordOutcome(context(), caller, id, parseInput(outcomeInput, given, 'The outcome')),
    checkIn: (id, given, caller = EDITOR) =>
      addCheckIn(context(), caller, id, parseInput(checkInInput, given, 'The check-in')),
    list: (query = {}) => listStatements(context(), parseInput(statementQuery, query, 'The query')),
    report: (query = {}) => statusReport(context(), parseInput(statusReportQuery, query, 'The report')),
    scorecard: (query = {}) => scorecard(context(), parseInput(scorecardQuery, query, 'The scorecard')),
  }
  return reckon
}

/** What a `ReckonError` must hold: its code and, as far as they are named, the places of its faults. */
export function fault(code: string, ...pointers: readonly string[]): Record<string, unknown> {
  return {
    name: 'ReckonError',
    code,
    ...(pointers.length === 0 ? {} : { problems: pointers.map((pointer) => expect.objectContaining({ pointer })) }),
  }
}

/**
 * What Reckon costs: `npm run bench [-- --statements 100000]`. Fills a database of its own in a temporary folder, then measures what users wait for.
 * Figures are medians of several runs on whatever machine this is; they tell a change from the one before, and are no test.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { SEEDS } from '../../src/cli/seeds.ts'
import { readConfig } from '../../src/config.ts'
import { type Context, systemClock } from '../../src/context.ts'
import { addDays } from '../../src/domain/day.ts'
import { quoteAt } from '../../src/domain/quote.ts'
import { extractStatements } from '../../src/extraction/extract-statements.ts'
import { readHorizon } from '../../src/extraction/horizon.ts'
import type { NewStatement } from '../../src/store/statements.ts'
import { openStore } from '../../src/store/store.ts'
import { ingestSource } from '../../src/usecases/ingest-source.ts'
import { outcomeInput, parseInput, sourceInput, statementQuery } from '../../src/usecases/inputs.ts'
import { listStatements } from '../../src/usecases/list-statements.ts'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { recordOutcome } from '../../src/usecases/record-outcome.ts'
import { scorecardQuery, statusReportQuery } from '../../src/usecases/report-inputs.ts'
import { scorecard } from '../../src/usecases/scorecard.ts'
import { statusReport } from '../../src/usecases/status-report.ts'
import { measureApi } from './api.ts'

const { values } = parseArgs({ options: { statements: { type: 'string', default: '100000' } } })
const STATEMENTS = Number(values.statements)
/** Statements of one source: an interview holds some hundred. */
const PER_SOURCE = 500
const SAID = '2024-08-19'

function row(name: string, figure: string): void {
  console.log(`${name.padEnd(58)} ${figure.padStart(16)}`)
}

/** Median milliseconds of a call. */
async function timed(times: number, run: (index: number) => unknown): Promise<number> {
  const took: number[] = []
  for (let index = 0; index < times; index++) {
    const from = performance.now()
    await run(index)
    took.push(performance.now() - from)
  }
  return took.sort((a, b) => a - b)[times >> 1] as number
}

const perSecond = (ms: number) => `${Math.round(1000 / ms).toLocaleString('en')}/s`
const milliseconds = (ms: number) => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`

function statement(text: string, sourceId: number, number: number): NewStatement {
  const start = (number % PER_SOURCE) * 20
  const window = number % 4 === 0 ? null : addDays(SAID, (number * 37) % 3000)
  const kind = number % 3 === 0 ? 'claim' : 'prediction'
  return {
    ...quoteAt(text, start, start + 18),
    kind,
    sourceId,
    statedOn: SAID,
    speakerId: 1 + (number % 2),
    state: number % 10 === 0 ? 'proposed' : 'accepted',
    stateReason: null,
    mergedIntoId: null,
    gist: `Statement ${number} about chips 芯片 and models`,
    criteria: null,
    condition: null,
    note: null,
    horizonText: null,
    horizonStart: null,
    horizonEnd: null,
    windowStart: kind === 'prediction' && window !== null ? SAID : null,
    windowEnd: kind === 'prediction' ? window : null,
    precision: kind === 'prediction' ? 'year' : null,
    windowBasis: null,
    hedge: null,
    hedgeLevel: 'likely',
    statedProbability: null,
    reviewBy: kind === 'prediction' && window === null ? addDays(SAID, 365) : null,
    topics: [`topic-${number % 40}`],
    score: null,
    cues: [],
  }
}

async function fill(context: Context): Promise<void> {
  for (let done = 0; done < STATEMENTS; done += PER_SOURCE) {
    const text = `**Ann:**\n\n${`Some words of number ${done} about chips. `.repeat(10)}\n\n**Bob:**\n\n${'More words that somebody said. '.repeat(PER_SOURCE)}`
    const input = parseInput(
      sourceInput,
      { text, statedOn: SAID, title: `Talk ${done}`, language: 'en', propose: false },
      'The source',
    )
    const { source } = await ingestSource(context, { actor: 'bench' }, input)
    const rows = Array.from({ length: Math.min(PER_SOURCE, STATEMENTS - done) }, (_, index) =>
      statement(text, source.id, done + index),
    )
    await context.store.transaction((tables) => tables.statements.insert(rows, 'bench', systemClock.now()))
    process.stderr.write(
      `\rfilling: ${(done + rows.length).toLocaleString('en')} of ${STATEMENTS.toLocaleString('en')}`,
    )
  }
  process.stderr.write('\n')
}

function outcome(index: number) {
  const evidence = [
    { url: 'https://example.org/a', title: 'What happened', publishedOn: '2025-03-01', stance: 'supports' },
  ]
  const judged = {
    verdict: 'partly_true',
    judgedOn: addDays('2025-03-01', index % 400),
    rationale: 'It happened in part.',
    evidence,
  }
  return parseInput(outcomeInput, judged, 'The outcome')
}

/** Judgements on four statements of ten, written in bulk: what a report has to go through. */
async function judge(context: Context): Promise<void> {
  const details = { ...outcome(0), evidence: [] }
  const wanted = Math.round(STATEMENTS * 0.4)
  for (let done = 0; done < wanted; done += 2000) {
    await context.store.transaction(async (tables) => {
      for (let index = done; index < Math.min(done + 2000, wanted); index++) {
        const judgedOn = addDays('2025-03-01', index % 400)
        const verdict = (['true', 'true', 'partly_true', 'false', 'void'] as const)[index % 5] as 'true'
        await tables.outcomes.append(2 + index * 2, { ...details, verdict, judgedOn }, null, 'bench', systemClock.now())
      }
    })
    process.stderr.write(`\rjudging: ${done.toLocaleString('en')} of ${wanted.toLocaleString('en')}`)
  }
  process.stderr.write('\n')
}

async function measureLedger(folder: string): Promise<void> {
  const url = `file:${path.join(folder, 'bench.db')}`
  const store = await openStore(url)
  const context: Context = { store, clock: systemClock, config: readConfig({ DATABASE_URL: url }) }
  const from = performance.now()
  await fill(context)
  row(
    `propose, ${STATEMENTS.toLocaleString('en')} statements in all`,
    `${Math.round(STATEMENTS / ((performance.now() - from) / 1000)).toLocaleString('en')}/s`,
  )

  const accepted = (index: number) => 2 + ((index * 7919) % Math.floor(STATEMENTS / 10)) * 10
  row(
    'record an outcome, durable',
    perSecond(await timed(300, (index) => recordOutcome(context, { actor: 'bench' }, accepted(index), outcome(index)))),
  )
  row(
    'read a statement with its history',
    perSecond(await timed(300, (index) => readStatement(context, accepted(index)))),
  )
  const query = (input: Record<string, unknown>) => parseInput(statementQuery, input, 'The query')
  const lists: readonly (readonly [string, Record<string, unknown>])[] = [
    ['list 50 by id', {}],
    ['list 50 by due day', { sort: 'due' }],
    ['list 50 that are due', { status: ['due'], sort: 'due' }],
    ['list 50 of a speaker and topic', { speaker: 'Ann', topic: 'topic-7' }],
    ['search a two-character word', { text: '芯片' }],
    ['search a rare word', { text: String(STATEMENTS - 7) }],
    ['list 50 as of a past day', { asOf: '2025-01-01', status: ['open'] }],
    ['list 50 as recorded by now', { recordedBy: systemClock.now() }],
  ]
  for (const [name, input] of lists)
    row(name, milliseconds(await timed(9, () => listStatements(context, query(input)))))
  const report = (input: Record<string, unknown>) =>
    statusReport(context, parseInput(statusReportQuery, input, 'The report'))
  await judge(context)
  row('status report', milliseconds(await timed(5, () => report({}))))
  row('status report as of a past day', milliseconds(await timed(5, () => report({ asOf: '2025-06-01' }))))
  row('status report as recorded by now', milliseconds(await timed(3, () => report({ recordedBy: systemClock.now() }))))
  row('status report compared with a past day', milliseconds(await timed(3, () => report({ compare: '2025-06-01' }))))
  row('status report of a topic', milliseconds(await timed(3, () => report({ topic: 'topic-7' }))))
  for (const by of ['speaker', 'topic', 'source', 'hedge'])
    row(
      `scorecard by ${by}`,
      milliseconds(await timed(3, () => scorecard(context, parseInput(scorecardQuery, { by }, 'The scorecard')))),
    )
  await store.close()
  row('open the database again', milliseconds(await timed(5, async () => (await openStore(url)).close())))
}

async function measureExtraction(): Promise<void> {
  const interview = readFileSync(path.join(SEEDS, 'cohere-20vc', 'interview.md'), 'utf8')
  const english =
    'Host: When will it come?\n\nGuest: We will ship two million units by the end of 2027, I think. In 2019 revenue was 4 percent lower than today.\n\n'.repeat(
      300,
    )
  for (const [language, text] of [
    ['zh', interview.repeat(4)],
    ['en', english],
  ] as const) {
    const ms = await timed(9, () => extractStatements(text, { language, statedOn: SAID }))
    row(`extract, ${language}`, `${(Buffer.byteLength(text) / 1e6 / (ms / 1000)).toFixed(1)} MB/s`)
  }
  const sentences = [
    ['未来五年内，还是十年内，人形机器人会走进家庭。', 'zh'],
    ['我们会在明年年底之前推出新产品。', 'zh'],
    ['这个市场每年都在增长，没有人怀疑。', 'zh'],
    ['Within the next five years robots will be everywhere.', 'en'],
    ['We expect it by the end of the first quarter of next year.', 'en'],
    ['It took us eighteen months to build that, honestly.', 'en'],
  ] as const
  const rounds = 2_000
  const ms = await timed(7, () => {
    for (let round = 0; round < rounds; round++)
      for (const [sentence, language] of sentences) readHorizon(sentence, language, SAID)
  })
  row('read a horizon', `${Math.round((rounds * sentences.length) / (ms / 1000)).toLocaleString('en')}/s`)
}

const folder = mkdtempSync(path.join(tmpdir(), 'reckon-bench-'))
try {
  await measureExtraction()
  await measureLedger(folder)
  await measureApi(folder, STATEMENTS, row)
  row('memory of this process', `${Math.round(process.memoryUsage().rss / 1e6)} MB`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** What the API costs over HTTP with one client: the slowest hundredth of each kind of request, beside the middle. */
import { Agent, request } from 'node:http'
import path from 'node:path'
import { readConfig } from '../../src/config.ts'
import { systemClock } from '../../src/context.ts'
import { addDays } from '../../src/domain/day.ts'
import { SORT_KEYS } from '../../src/domain/statement-list.ts'
import { startServer } from '../../src/main.ts'
import type { NewStatement } from '../../src/store/statements.ts'
import type { Store } from '../../src/store/store.ts'

const SPEAKERS = 200
const TOPICS = 300
const PER_SOURCE = 500
const TODAY = systemClock.now().slice(0, 10)
const VERDICTS = ['true', 'partly_true', 'false', 'cannot_tell', 'void'] as const
const LEVELS = ['certain', 'likely', 'possible', null] as const

/** Statements of many days, speakers, topics, windows and states; the same in every run. */
function statement(sourceId: number, number: number, speakerIds: readonly number[]): NewStatement {
  const statedOn = addDays('2015-01-01', (number * 7) % 4000)
  const isPrediction = number % 3 !== 0
  const dated = isPrediction && number % 4 !== 0
  const start = (number % PER_SOURCE) * 30
  return {
    exact: `Statement ${number} says 芯片会便宜`,
    prefix: '',
    suffix: '',
    start,
    end: start + 20,
    kind: isPrediction ? 'prediction' : 'claim',
    sourceId,
    statedOn,
    speakerId: speakerIds[(number * 13) % speakerIds.length] ?? null,
    state: number % 10 === 0 ? 'proposed' : number % 50 === 1 ? 'rejected' : 'accepted',
    stateReason: null,
    mergedIntoId: null,
    gist: `Statement ${number} about chips, robots and number${number % 1000}`,
    criteria: null,
    condition: null,
    note: null,
    horizonText: null,
    horizonStart: null,
    horizonEnd: null,
    windowStart: dated ? statedOn : null,
    windowEnd: dated ? addDays(statedOn, 30 + ((number * 37) % 3000)) : null,
    precision: dated ? 'year' : null,
    windowBasis: null,
    hedge: null,
    hedgeLevel: LEVELS[((number * 7919) % 13) % 4] ?? null,
    statedProbability: null,
    reviewBy: isPrediction && !dated ? addDays(statedOn, 365) : null,
    topics: [`topic-${number % TOPICS}`],
    score: (number * 7919) % 11 < 3 ? null : ((number * 31) % 1000) / 1000,
    cues: [],
  }
}

/** A ledger of a size, with a third of its accepted statements judged. */
export async function fillLedger(store: Store, statements: number): Promise<void> {
  const at = systemClock.now()
  const speakers = Array.from({ length: SPEAKERS }, (_, index) => ({ name: `Speaker ${index}`, aliases: [] }))
  for (let done = 0; done < statements; done += PER_SOURCE) {
    await store.transaction(async (tables) => {
      const text = `**Speaker 0:**\n\n${`words of source ${done} `.repeat(100)}`
      const source = {
        title: `Talk ${done}`,
        url: null,
        publisher: null,
        language: 'en' as const,
        statedOn: '2015-01-01',
        statedOnPrecision: 'day' as const,
        statedOnBasis: 'published' as const,
        text,
        sha256: String(done).padStart(64, '0'),
        actor: 'bench',
        recordedAt: at,
      }
      const { id, speakerIds } = await tables.sources.insert(
        source,
        [{ start: 0, end: text.length, speaker: 0 }],
        speakers,
      )
      const rows = Array.from({ length: PER_SOURCE }, (_, index) => statement(id, done + index, speakerIds))
      const ids = await tables.statements.insert(rows, 'bench', at)
      for (const [index, row] of rows.entries()) {
        if (row.state !== 'accepted' || ((done + index) * 13) % 31 > 10) continue
        const verdict = VERDICTS[(done + index) % 5] as (typeof VERDICTS)[number]
        const judgedOn = [addDays(row.statedOn, 400), TODAY].sort()[0] as string
        await tables.outcomes.append(
          ids[index] as number,
          {
            verdict,
            cannotTellReason: verdict === 'cannot_tell' ? 'vague' : null,
            occurredOn: verdict === 'true' ? judgedOn : null,
            judgedOn,
            rationale: 'It is so.',
            supersedesWhy: null,
            evidence: [
              {
                url: 'https://example.org/a',
                title: 'What happened',
                publisher: null,
                publishedOn: judgedOn,
                excerpt: null,
                note: null,
                stance: 'supports',
                archiveUrl: null,
              },
            ],
          },
          null,
          'bench',
          at,
        )
      }
    })
    process.stderr.write(`\rfilling: ${(done + PER_SOURCE).toLocaleString('en')} of ${statements.toLocaleString('en')}`)
  }
  process.stderr.write('\n')
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

function get(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end()
  })
}

const FILTERS = [
  '',
  'kind=claim',
  'state=proposed',
  'status=due',
  'status=open,upcoming',
  'status=undated',
  'verdict=false',
  'timing=late',
  'timing=early,in_window',
  'speaker=Speaker%207',
  'topic=topic-7',
  'source=17',
  'hedgeLevel=likely',
  'statedFrom=2020-01-01&statedTo=2020-01-31',
  'windowFrom=2025-01-01&windowTo=2025-01-31',
  'judgedFrom=2024-01-01&judgedTo=2024-01-31',
  'dueBefore=2016-01-01',
  'undated=true',
  'contested=true',
  'text=%E8%8A%AF%E7%89%87',
  'text=number77',
  'kind=prediction&status=due&speaker=Speaker%207&topic=topic-7',
  'kind=claim&verdict=true&hedgeLevel=certain',
]

/** @param report - told the name and the figures of each kind of request */
export async function measureApi(
  folder: string,
  statements: number,
  report: (name: string, figure: string) => void,
): Promise<void> {
  const url = `file:${path.join(folder, 'api.db')}`
  const server = await startServer({
    config: readConfig({}, { DATABASE_URL: url, RECKON_PORT: '0' }),
    log: () => undefined,
  })
  try {
    await fillLedger(server.context.store, statements)
    const base = `${server.url}/api/v1/`
    const sorts = SORT_KEYS.flatMap((key) => [key, `-${key}`])
    const kinds: readonly (readonly [string, (index: number) => string])[] = [
      ['read one', (index) => `statements/${1 + ((index * 7919) % statements)}`],
      ...FILTERS.map(
        (filter) =>
          [
            `list ${decodeURIComponent(filter) || 'all'}`,
            (index: number) => `statements?${filter}&sort=${sorts[index % sorts.length]}`,
          ] as const,
      ),
      [
        'list as of 2022-01-01',
        (index) => `statements?asOf=2022-01-01&status=open&sort=${sorts[index % sorts.length]}`,
      ],
      ['search 芯片', () => 'search?text=%E8%8A%AF%E7%89%87'],
      ['search number77', () => 'search?text=number77'],
      ['topics', () => 'topics'],
      ['speakers', () => 'speakers'],
      ['sources', () => 'sources'],
    ]
    for (const [name, pathOf] of kinds) {
      const took: { ms: number; path: string }[] = []
      for (let index = 0; index < 180; index++) {
        const from = performance.now()
        await get(base + pathOf(index))
        // The first ones prepare their statements.
        if (index >= 36) took.push({ ms: performance.now() - from, path: pathOf(index) })
      }
      took.sort((a, b) => a.ms - b.ms)
      const at = (share: number) =>
        took[Math.min(took.length - 1, Math.floor(took.length * share))] as { ms: number; path: string }
      report(
        `http: ${name}`,
        `${at(0.5).ms.toFixed(1)} ms, p99 ${at(0.99).ms.toFixed(1)} ms  ${at(0.99).ms > 15 ? at(0.99).path : ''}`,
      )
    }
  } finally {
    agent.destroy()
    await server.close()
  }
}

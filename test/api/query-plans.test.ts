/** No query that the API can make reads a whole table: each finds its rows by an index, or reads along one until the page is full. */
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it, vi } from 'vitest'
import { SORT_KEYS } from '../../src/domain/statement-list.ts'
import { useApi } from './server.ts'

const { reckon, ask } = useApi(async ({ fill, record }) => {
  await fill()
  await record(1, {
    verdict: 'cannot_tell',
    cannotTellReason: 'vague',
    rationale: 'Nobody can say.',
  })
})

/** Every query that the store has prepared. */
const prepared = vi.hoisted(() => new Set<string>())
vi.mock('@photostructure/sqlite', async (original) => {
  const sqlite = await original<typeof import('@photostructure/sqlite')>()
  class DatabaseSync extends sqlite.DatabaseSync {
    override prepare(...given: Parameters<InstanceType<typeof sqlite.DatabaseSync>['prepare']>) {
      prepared.add(given[0])
      return super.prepare(...given)
    }
  }
  return { ...sqlite, DatabaseSync }
})

const FILTERS = [
  'kind=claim',
  'state=proposed',
  'state=proposed,rejected',
  'status=due',
  'status=open,upcoming,undated',
  'status=true,unchecked',
  'verdict=false',
  'verdict=false,partly_true',
  'timing=late,early,in_window',
  'timing=due',
  'speaker=Aidan%20Gomez',
  'topic=robots',
  'source=1',
  'hedgeLevel=likely',
  'statedFrom=2024-01-01&statedTo=2024-12-31',
  'windowFrom=2025-01-01&windowTo=2025-12-31',
  'judgedFrom=2025-01-01&judgedTo=2026-12-31',
  'dueBefore=2026-01-01',
  'undated=true',
  'undated=false',
  'contested=true',
  'contested=false',
  'text=robots',
  'text=%E8%8A%AF%E7%89%87',
  'kind=prediction&status=due&speaker=Aidan%20Gomez&topic=robots',
  'kind=prediction&state=accepted&source=1&statedFrom=2024-01-01',
]
const SORTS = SORT_KEYS.flatMap((key) => [key, `-${key}`])
const CLOCKS = ['', '&asOf=2025-06-01', '&recordedBy=2026-11-20T09:00:00Z', '&asOf=2025-06-01&recordedBy=2026-11-19']
const FACETS = ['kind', 'state', 'status', 'verdict', 'speaker', 'topic', 'source', 'hedgeLevel', 'contested']

/** Everything that reads, beside the lists of statements. */
const READS = [
  'sources',
  'sources?after=1&asOf=2025-01-01&recordedBy=2026-11-20',
  'sources/1',
  'sources/1/text',
  'sources/1/turns',
  'sources/1/history',
  'statements/1',
  'statements/1?asOf=2025-01-01&recordedBy=2026-11-20T09:00:00Z',
  'search?text=robots',
  'search?text=%E8%8A%AF%E7%89%87&asOf=2025-01-01',
  'speakers',
  'speakers/1',
  'topics',
  'topics?after=a',
  'events',
  'events?recordedBy=2026-11-20',
]

/** What a plan may go through from end to end: intermediate results, values given, the words of the search. */
const PASSED =
  /^SCAN (s|page|found|g|top|j|counting|e|topics|CONSTANT ROW|\(subquery-\d+\)|StatementSearch VIRTUAL TABLE .*|json_each .*|j VIRTUAL TABLE .*|\d+ CONSTANT ROWS)$/

/** Rows in the order of their ids: read along until the page is full, as an index is. */
const BY_ID = 'SCAN st'

/** The steps of a query's plan that read a table from end to end, without an index to follow. */
function scans(db: InstanceType<typeof DatabaseSync>, sql: string): string[] {
  const steps = (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(({ detail }) => detail)
  const pages = / ORDER BY s\."id" (ASC|DESC) LIMIT \?\)/.test(sql) && !steps.includes('USE TEMP B-TREE FOR ORDER BY')
  return steps
    .filter(
      (detail) => detail.startsWith('SCAN') && !/ USING (COVERING )?INDEX| USING INTEGER PRIMARY KEY/.test(detail),
    )
    .filter((detail) => !PASSED.test(detail) && !(pages && detail === BY_ID))
}

it('whatever is asked for', { timeout: 300_000 }, async () => {
  const asked = [
    ...FILTERS.flatMap((filter) => SORTS.map((sort) => `statements?${filter}&sort=${sort}`)),
    ...FILTERS.flatMap((filter) => CLOCKS.map((clocks) => `statements?${filter}${clocks}`)),
    ...SORTS.flatMap((sort) => CLOCKS.map((clocks) => `statements?sort=${sort}&limit=1${clocks}`)),
    ...FACETS.flatMap((facet) => FILTERS.map((filter) => `statements?limit=1&facets=${facet}&${filter}`)),
    ...READS,
  ]
  for (const path of asked) {
    const { status, json } = await ask(path)
    expect([path, status]).toEqual([path, 200])
    if (typeof json?.nextCursor === 'string') await ask(`${path}&cursor=${json.nextCursor}`)
  }
  const db = new DatabaseSync(reckon.file())
  try {
    const reads = [...prepared].filter((sql) => /^\s*(SELECT|WITH)\b/i.test(sql))
    expect(reads.length).toBeGreaterThan(400)
    const found = new Map<string, string>()
    for (const sql of reads) for (const step of scans(db, sql)) if (!found.has(step)) found.set(step, sql)
    expect(Object.fromEntries(found)).toEqual({})
  } finally {
    db.close()
  }
})

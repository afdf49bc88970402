/** A database file for the tests of the command line, filled through the use cases. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Context } from '../../src/context.ts'
import { openStore } from '../../src/store/store.ts'
import { ingestSource } from '../../src/usecases/ingest-source.ts'
import { parseInput, sourceInput, statementsInput } from '../../src/usecases/inputs.ts'
import { proposeStatements } from '../../src/usecases/propose-statements.ts'
import { reviewStatements } from '../../src/usecases/review-statement.ts'
import { type Run, runReckon, type Surroundings } from './run-reckon.ts'

/** When the statements of the interview were recorded. */
export const RECORDED = '2026-11-20T08:00:00.000Z'

export const INTERVIEW = `# A talk about models

**Harry Stebbings:**

When will GPT-5 be out?

**Aidan Gomez:**

GPT-5 will be out in three to six months. Robots will walk among us soon, I think.

**Harry Stebbings:**

And Cohere?

**Aidan Gomez:**

We raised $500 million last month. 未来五年内，人形机器人会走进每一个家庭。
`

/**
 * A database with the interview and four statements: 1 a prediction whose window has passed, 2 undated, 4 open (all accepted), 3 a proposed
 * claim. Each test gets a fresh copy.
 */
export function useDatabase(): {
  readonly folder: () => string
  readonly file: () => string
  readonly run: (argv: readonly string[], given?: Surroundings) => Promise<Run>
} {
  let folder = ''
  const file = () => path.join(folder, 'reckon.db')

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'reckon-cli-'))
    await fill(path.join(folder, 'first.db'))
  })
  beforeEach(() => copyFileSync(path.join(folder, 'first.db'), file()))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  return {
    folder: () => folder,
    file,
    run: (argv, given = {}) => runReckon([...argv, '--database', file()], given),
  }
}

async function fill(file: string): Promise<void> {
  const store = await openStore(`file:${file}`)
  const context: Context = { store, clock: { now: () => RECORDED }, config: readConfig({}) }
  const caller = { actor: 'an editor' }
  try {
    const given = { text: INTERVIEW, propose: false, statedOn: '2024-08-19', url: 'https://example.org/talk' }
    const { source } = await ingestSource(context, caller, parseInput(sourceInput, given, 'The source'))
    const { statements } = parseInput(
      statementsInput,
      {
        statements: [
          {
            kind: 'prediction',
            quote: { exact: 'GPT-5 will be out in three to six months.' },
            gist: 'OpenAI will release GPT-5 within three to six months.',
            horizonText: 'three to six months',
            windowStart: '2024-11-19',
            windowEnd: '2025-02-19',
            precision: 'month',
            windowBasis: 'spoken',
            criteria: 'A model named GPT-5 can be used by the public.',
            topics: ['models'],
          },
          { kind: 'prediction', quote: { exact: 'Robots will walk among us soon' }, topics: ['robots'] },
          { kind: 'claim', quote: { exact: 'We raised $500 million last month.' } },
          {
            kind: 'prediction',
            quote: { exact: '未来五年内，人形机器人会走进每一个家庭。' },
            gist: 'Humanoid robots will be in every home within five years.',
            windowStart: '2024-08-19',
            windowEnd: '2029-08-19',
            topics: ['robots'],
          },
        ],
      },
      'The statements',
    )
    await proposeStatements(context, caller, source.id, statements)
    await reviewStatements(context, caller, [1, 2, 4], { decision: 'accept' })
  } finally {
    await store.close()
  }
}

/** `reckon start` as a newcomer meets it: a process of its own, the interview that comes with Reckon, a database that is not there yet. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readSeeds } from '../src/cli/seeds.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const records = await readSeeds()
const STATEMENTS = records.flatMap(({ statements }) => statements).length
const OUTCOMES = records.flatMap(({ results }) => results.flatMap(({ outcomes }) => outcomes)).length
const CHECK_INS = records.flatMap(({ results }) => results.flatMap(({ checkIns }) => checkIns)).length

let folder = ''
const running = new Set<ChildProcess>()

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reckon-start-'))
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Started {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  /** Waits until the standard output, or the standard error, holds these words. */
  readonly says: (words: string) => Promise<void>
  readonly ended: Promise<[code: number | null, signal: NodeJS.Signals | null]>
}

function start(file: string): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/reckon.ts', 'start', '--port', '0'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: `file:${file}`, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const said = { out: '', err: '' }
  const waiting = new Set<() => void>()
  for (const [stream, name] of [
    [child.stdout, 'out'],
    [child.stderr, 'err'],
  ] as const) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
      for (const look of waiting) look()
    })
  }
  const ended = once(child, 'close').then(([code, signal]): [number | null, NodeJS.Signals | null] => {
    running.delete(child)
    return [code, signal]
  })
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!`${said.out}\n${said.err}`.includes(words)) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      ended.then(() => reject(new Error(`ended without saying "${words}": ${said.out}${said.err}`)), reject)
      look()
    })
  return { child, out: () => said.out, err: () => said.err, says, ended }
}

/** The last line that a start prints. */
const READY = 'Ctrl-C ends the server; nothing that was recorded is lost.'

async function stop({ child, ended }: Started): Promise<void> {
  child.kill('SIGINT')
  expect(await ended).toEqual([0, null])
}

/** How many rows the file holds, as another program sees it; expects it to be sound. */
function counts(file: string) {
  const db = new DatabaseSync(file)
  try {
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    const [row] = db
      .prepare(
        `SELECT (SELECT COUNT(*) FROM "Source") AS sources,
          (SELECT COUNT(*) FROM "Statement" WHERE "state" = 'accepted') AS accepted,
          (SELECT COUNT(*) FROM "Statement") AS statements,
          (SELECT COUNT(*) FROM "Outcome") AS outcomes, (SELECT COUNT(*) FROM "CheckIn") AS checkIns,
          (SELECT COUNT(*) FROM "Evidence") AS evidence, (SELECT COUNT(*) FROM "Event") AS events`,
      )
      .all()
    return row as Record<string, number>
  } finally {
    db.close()
  }
}

/** The curl line of the output, taken apart as a shell would. */
function curlIn(out: string): { method: string; url: string; type: string; body: string } {
  const line = /curl -X (\w+) (\S+) -H 'content-type: ([^']+)' \\\n +-d '([^']+)'/.exec(out)
  if (line === null) throw new Error(`no curl line in ${out}`)
  const [, method = '', url = '', type = '', body = ''] = line
  return { method, url, type, body }
}

describe('the first start', () => {
  it('loads what comes with Reckon, prints a report, and its own advice works; the next one loads nothing twice', async () => {
    const file = path.join(folder, 'first', 'reckon.db')
    const first = start(file)
    await first.says(READY)
    expect(first.err()).toMatch(/^Loading the source “.+” …\nLoading \d+ statements …\n/)
    const out = first.out()
    expect(out).toMatch(/Status report as of \d{4}-\d{2}-\d{2}\n/)
    expect(out).toMatch(/^\d+ predictions: \d+ judged/m)
    const url = /Reckon listens on (http:\/\/127\.0\.0\.1:\d+) /.exec(out)?.[1] ?? ''
    expect((await fetch(url)).status).toBe(200)

    const { method, url: address, type, body } = curlIn(out)
    const answer = await fetch(address, { method, headers: { 'content-type': type }, body })
    const recorded = (await answer.json()) as { statement: { id: number; status: string } }
    expect([answer.status, recorded.statement.status]).toEqual([201, 'cannot_tell'])
    await stop(first)
    const before = counts(file)
    expect(before).toMatchObject({
      sources: records.length,
      accepted: STATEMENTS,
      outcomes: OUTCOMES + 1,
      checkIns: CHECK_INS,
    })

    const second = start(file)
    await second.says(READY)
    expect(second.err()).toBe('')
    await stop(second)
    expect(counts(file)).toEqual(before)
  })
})

describe('a start that is killed', () => {
  it('at any stage of its loading leaves nothing half done, and the next one completes it', async () => {
    const file = path.join(folder, 'killed.db')
    for (const stage of ['Loading the source', 'statements …', 'Loading what came of', 'Loading what the extractor']) {
      const run = start(file)
      await run.says(stage)
      run.child.kill('SIGKILL')
      expect(await run.ended).toEqual([null, 'SIGKILL'])
      counts(file)
    }
    const last = start(file)
    await last.says(READY)
    await stop(last)
    expect(counts(file)).toMatchObject({
      sources: records.length,
      accepted: STATEMENTS,
      outcomes: OUTCOMES,
      checkIns: CHECK_INS,
    })
  })

  it('by Ctrl-C while it loads ends cleanly as well', async () => {
    const file = path.join(folder, 'interrupted.db')
    const run = start(file)
    await run.says('Loading the source')
    await stop(run)
    counts(file)
  })
})

/** The program as a process of its own: what a shell sees of it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { INTERVIEW, useDatabase } from './database.ts'
import { json, runReckon } from './run-reckon.ts'

const database = useDatabase()

function start(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess & { stdout: NodeJS.ReadableStream } {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/reckon.ts', ...argv], {
    env: { ...rest, DATABASE_URL: `file:${database.file()}`, ...env },
  }) as ChildProcess & { stdout: NodeJS.ReadableStream }
}

async function run(argv: readonly string[], given: { env?: Readonly<Record<string, string>>; input?: string } = {}) {
  const child = start(argv, given.env)
  child.stdin?.end(given.input ?? '')
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit'),
  ])
  return { code: code as number, out, err }
}

const ESCAPE = String.fromCharCode(27)

describe('the program', { timeout: 20_000 }, () => {
  it('ingests from a pipe into the database of the environment', async () => {
    const { code, out } = await run(['ingest', '-', '--stated-on', '2024-08-19'], { input: `${INTERVIEW}More.\n` })
    expect([code, out.split('\n')[0]]).toEqual([0, 'Ingested as source 2: “A talk about models”'])
  })

  it('writes no colours into a pipe, unless it is forced to', async () => {
    const [plain, forced, both] = await Promise.all([
      run(['list']),
      run(['list'], { env: { FORCE_COLOR: '1' } }),
      run(['list'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
    ])
    expect(plain.out).not.toContain(ESCAPE)
    expect(forced.out).toContain(ESCAPE)
    expect(both.out).toBe(plain.out)
  })

  it('ends quietly when its reader has seen enough', async () => {
    const child = start(['report'])
    child.stdout.once('readable', () => (child.stdout as unknown as { destroy: () => void }).destroy())
    const [err, [code]] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), once(child, 'exit')])
    expect([code, err]).toEqual([0, ''])
  })

  it('ends with the code of what went wrong, and says it on the standard error', async () => {
    const lines = [
      ['list', '--nope'],
      ['show', 'x'],
      ['show', '99'],
      ['record', '3', '--verdict', 'void', '--rationale', 'x'],
    ]
    const ended = await Promise.all(lines.map((argv) => run(argv)))
    expect(ended.map(({ code, out }) => [code, out])).toEqual([2, 3, 4, 5].map((code) => [code, '']))
    for (const { err } of ended) expect(err).toMatch(/^reckon: /)
  })

  it('serves on loopback until it is interrupted', async () => {
    const child = start(['serve', '--port', '0', '--json'])
    let said = ''
    for await (const chunk of child.stdout) {
      said += String(chunk)
      if (said.endsWith('}\n')) break
    }
    const { url } = json(said) as { url: string }
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${url}/api/v1/statements`)).status).toBe(200)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

describe('a port that is taken', () => {
  it('ends with 3 and names the flag', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, out, err } = await database.run(['serve', '--port', String(port)])
    other.close()
    expect([code, out]).toEqual([3, ''])
    expect(err).toBe(
      `reckon: The server cannot listen\n  --port: expected a port that is free, got ${port}: another program listens there\n`,
    )
  })
})

describe('a database that cannot be opened', () => {
  it('ends with 6, names the file and leaves it as it is', async () => {
    const file = path.join(database.folder(), 'notes.txt')
    writeFileSync(file, 'These are my notes, not a database.\n'.repeat(40))
    const { code, out, err } = await runReckon(['list', '--database', file])
    expect([code, out]).toEqual([6, ''])
    expect(err).toContain(`reckon: ${file}: `)
    const asJson = await runReckon(['list', '--database', file, '--json'])
    expect(json(asJson.err)).toMatchObject({
      title: 'The database cannot be used',
      detail: expect.stringContaining(file),
    })
  })

  it('is never made by a command line that cannot be taken', async () => {
    const file = path.join(database.folder(), 'new.db')
    await runReckon(['accept', '1', 'x', '--database', file])
    await runReckon(['list', '--status', 'nope', '--database', file])
    expect(existsSync(file)).toBe(false)
  })
})

describe('an unexpected failure', () => {
  it('ends with 1 and tells where it happened', async () => {
    const now = () => {
      throw new Error('the clock has stopped')
    }
    const { code, err } = await database.run(['list'], { now })
    expect(code).toBe(1)
    expect(err).toMatch(/^reckon: failed unexpectedly\nError: the clock has stopped\n {4}at /)
    const asJson = await database.run(['list', '--json'], { now })
    expect(json(asJson.err)).toMatchObject({ title: 'Reckon failed' })
  })
})

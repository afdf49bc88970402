import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isWrite } from '../../src/api/operation.ts'
import { OPERATIONS } from '../../src/api/operations.ts'
import { described, document, expectDescribed } from './contract.ts'
import { useApi } from './server.ts'

const { ask, seen } = useApi()

const byId = new Map(OPERATIONS.map((operation) => [operation.id, operation]))

describe('the document', () => {
  it('is served, as OpenAPI 3.1', async () => {
    const { status, json } = await ask('openapi.json')
    expect([status, json.openapi]).toEqual([200, '3.1.0'])
    expect(json).toEqual(document)
  })

  it('describes every operation there is, and no other', () => {
    const written = described.map(({ id, method, path: at }) => `${id} ${method} ${at}`).sort()
    expect(written).toEqual(OPERATIONS.map(({ id, method, path: at }) => `${id} ${method} ${at}`).sort())
    expect(new Set(described.map(({ id }) => id)).size).toBe(described.length)
  })

  it('says of every write that it takes a key and a dry run, and of every row that can change that it needs its tag', () => {
    for (const { id, method, parameters } of described) {
      const names = parameters.map(({ name }) => name)
      const operation = byId.get(id)
      expect([id, names.includes('Idempotency-Key'), names.includes('dryRun')]).toEqual([
        id,
        method !== 'get',
        method !== 'get',
      ])
      const tag = parameters.find(({ name }) => name === 'If-Match')
      expect([id, tag?.required ?? false]).toEqual([
        id,
        operation?.ifMatch !== undefined && operation.ifMatchOptional !== true,
      ])
    }
  })

  it('has an example for every operation that the local user may do', () => {
    const without = OPERATIONS.filter(({ example, role }) => example === undefined && role !== 'admin')
    expect(without.map(({ id }) => id)).toEqual(['readDocument'])
  })
})

describe('each example is answered as the document says', () => {
  const examples = OPERATIONS.filter(({ example, role }) => example !== undefined && role !== 'admin')

  it.each(examples.map((operation) => [operation.id, operation] as const))('%s', async (id, operation) => {
    const { example, method, path: at, ifMatch } = operation
    const row = at.replace('{id}', String(example?.id ?? ''))
    const query = new URLSearchParams(
      Object.entries(example?.query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
    )
    const headers = ifMatch === undefined ? {} : await seen(`/api/v1/${ifMatch}s/${example?.id}`)
    const answer = await ask(`${row}${query.size > 0 ? `?${query}` : ''}`, {
      method: method.toUpperCase(),
      headers,
      ...(example?.body === undefined ? {} : { body: example.body }),
    })
    expect([id, String(answer.status)]).toEqual([id, Object.keys(operation.answers).at(-1)])
    expectDescribed(id, answer)
    if (isWrite(operation)) {
      // The same request as a dry run of a fresh ledger would have said the same; here it may no longer fit, but never fails.
      const dry = await ask(`${row}?dryRun=true`, { method: method.toUpperCase(), headers, body: example?.body ?? {} })
      expectDescribed(id, dry)
    }
  })
})

it('the client that the tests use is the one that the generator makes of the document', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reckon-client-'))
  try {
    writeFileSync(path.join(folder, 'openapi.json'), JSON.stringify(document))
    const manifest = createRequire(import.meta.url).resolve('swagger-typescript-api/package.json')
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> }
    const program = path.join(path.dirname(manifest), Object.values(bin)[0] as string)
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        program,
        'generate',
        '-p',
        path.join(folder, 'openapi.json'),
        '-o',
        folder,
        '-n',
        'reckon-client.ts',
        '--api-class-name',
        'ReckonApi',
        '--silent',
      ],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, expect.any(String)])
    const made = readFileSync(path.join(folder, 'reckon-client.ts'), 'utf8')
    const kept = readFileSync(new URL('client/reckon-client.ts', import.meta.url), 'utf8')
    // "npm run client" makes it anew.
    expect(made === kept).toBe(true)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** The life of the server: not ready while it opens its database, answers nonsense as a problem, ends what it has begun and nothing more. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { startServer } from '../src/main.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reckon-main-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const configFor = (name: string, more: Readonly<Record<string, string>> = {}) =>
  readConfig({}, { DATABASE_URL: `file:${path.join(folder, name)}`, RECKON_PORT: '0', ...more })
const start = (name: string, more?: Readonly<Record<string, string>>) =>
  startServer({ config: configFor(name, more), log: () => undefined })

/** A port that nobody listens on. */
async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return String(port)
}

describe('a server', () => {
  it('lives but is not ready while another process holds its database', async () => {
    const port = await freePort()
    const holder = new DatabaseSync(path.join(folder, 'held.db'))
    holder.exec('BEGIN EXCLUSIVE')
    const starting = start('held.db', { RECKON_PORT: port })
    const url = `http://127.0.0.1:${port}`
    // It listens before it opens.
    let health = await fetch(`${url}/healthz`).catch(() => null)
    while (health === null) health = await fetch(`${url}/healthz`).catch(() => null)
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
    const ready = await fetch(`${url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'starting' }])
    expect((await fetch(`${url}/api/v1/statements`)).status).toBe(503)
    holder.exec('COMMIT')
    holder.close()
    const server = await starting
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    await server.close()
  })

  it('that cannot open its database listens no more', async () => {
    const port = await freePort()
    const other = new DatabaseSync(path.join(folder, 'other.db'))
    other.exec('CREATE TABLE "Cake" ("id" INTEGER)')
    other.close()
    await expect(start('other.db', { RECKON_PORT: port })).rejects.toMatchObject({ name: 'DatabaseError' })
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
  })

  it('answers what is no HTTP as a problem', async () => {
    const server = await start('nonsense.db')
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write('EHLO mail.example.org\r\n\r\n')
    const said = await text(socket)
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/)
    expect(JSON.parse(said.split('\r\n\r\n')[1] as string)).toMatchObject({ code: 'malformed', status: 400 })
    await server.close()
  })

  it('asked to end, finishes what it has begun and takes nothing new', async () => {
    const server = await start('ending.db')
    const body = JSON.stringify({ text: '**Ann:**\n\nIt will rain by 2030.\n', statedOn: '2025-01-01' })
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write(
      `POST /api/v1/sources HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    )
    await fetch(`${server.url}/healthz`)
    const closed = server.close()
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
    socket.write(body.slice(10))
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 201 Created/)
    await closed
    const db = new DatabaseSync(path.join(folder, 'ending.db'))
    expect(db.prepare('SELECT COUNT(*) AS n FROM "Source"').all()).toEqual([{ n: 1 }])
    db.close()
  })
})

/** The server as users meet it: a port of the system's choice, a database file of its own for each test, real HTTP. */
import { type IncomingHttpHeaders, request as send } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { type Server, startServer } from '../../src/main.ts'
import { type Reckon, useReckon } from '../usecases/reckon.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The body as JSON; null when it is none. */
  readonly json: Json
}

// biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer
type Json = any

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; text is sent as it is. */
  readonly body?: unknown
}

export interface Api {
  readonly reckon: Reckon
  readonly url: () => string
  /** The lines of the log so far, as JSON. */
  readonly logged: () => readonly Json[]
  /** One request; a path of the API unless it begins with a slash. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly patch: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** The ETag of a row, as the header that a change of it needs. */
  readonly seen: (path: string) => Promise<{ readonly 'if-match': string }>
}

/**
 * @param prepare - fills the database once; each test gets a copy. Without it, it holds the interview and its four statements.
 * @param settings - of the environment
 */
export function useApi(
  prepare: (reckon: Reckon) => Promise<unknown> = ({ fill }) => fill(),
  settings: Readonly<Record<string, string>> = {},
): Api {
  const reckon = useReckon(prepare)
  let server: Server
  let lines: string[] = []

  beforeEach(async () => {
    lines = []
    server = await startServer({
      config: readConfig(settings, { DATABASE_URL: `file:${reckon.file()}`, RECKON_PORT: '0' }),
      log: (line) => lines.push(line),
      clock: reckon.context().clock,
    })
  })
  afterEach(() => server.close())

  const ask: Api['ask'] = async (path, { method = 'GET', headers = {}, body } = {}) => {
    const content = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await exchange(`${server.url}${path.startsWith('/') ? path : `/api/v1/${path}`}`, method, content, {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    })
    // Whatever happens, no answer tells how the program looks from inside.
    expect(answer.text).not.toMatch(/node_modules|\bat .*\.[jt]s:\d+|Prisma|SQLITE/)
    return answer
  }
  return {
    reckon,
    url: () => server.url,
    logged: () => lines.map((line) => JSON.parse(line) as Json),
    ask,
    post: (path, body, headers = {}) => ask(path, { method: 'POST', body, headers }),
    patch: (path, body, headers = {}) => ask(path, { method: 'PATCH', body, headers }),
    seen: async (path) => ({ 'if-match': String((await ask(path)).headers.etag) }),
  }
}

function exchange(
  url: string,
  method: string,
  body: string | undefined,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const request = send(url, { method, headers: { ...length, ...headers } }, async (response) => {
      const said = await text(response)
      const isJson = /\bjson\b/.test(response.headers['content-type'] ?? '') && said !== ''
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text: said,
        json: isJson ? JSON.parse(said) : null,
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** The problem of an answer, as its status and the places of its faults in the order of their names. */
export function problemOf({ status, headers, json }: Answer): [status: number, ...pointers: string[]] {
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(json).toMatchObject({
    type: `/docs/problems#${json.code}`,
    status,
    title: expect.any(String),
    detail: expect.any(String),
    requestId: headers['x-request-id'],
  })
  return [status, ...(json.errors ?? []).map(({ pointer }: { pointer: string }) => pointer).sort()]
}

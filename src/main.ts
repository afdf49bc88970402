/** The server: listens, opens the store, serves, closes. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server as HttpServer, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { problemDetails } from './api/problem-details.ts'
import { createRequestLog } from './api/request-log.ts'
import { createApp } from './app.ts'
import { type Config, ConfigError, isLoopback } from './config.ts'
import { type Clock, type Context, systemClock } from './context.ts'
import { openStore, type Store } from './store/store.ts'

/** A client that never finishes its request does not hold the end up for longer. */
const CLOSING_MS = 5_000
const SWEEP_MS = 20

export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string
  readonly context: Context
  /** Takes no new requests, lets the running ones finish, then closes the database. */
  close(): Promise<void>
}

export interface ServerOptions {
  readonly config: Config
  /** Gets the lines of the request log. */
  readonly log: (line: string) => void
  readonly clock?: Clock
}

const NONSENSE: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: 'Expected an address and headers of 16 kB at most, got more',
}

/** What is no HTTP at all is answered as every other fault is; there is no request to answer it to. */
function answerNonsense(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const problem = late
    ? problemDetails('request-timeout', 'The request did not arrive whole in time')
    : problemDetails('malformed', NONSENSE[error.code ?? ''] ?? `Expected a request of HTTP/1.1: ${error.message}`)
  const requestId = randomUUID()
  const body = JSON.stringify({ ...problem, requestId })
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** While the database is opened and migrated, a probe learns that the process lives and is not ready. */
const answerStarting: RequestListener = (request, response) => {
  const alive = request.url === '/healthz'
  const body = alive ? { status: 'ok' } : { status: 'starting' }
  response.writeHead(alive ? 200 : 503, { 'content-type': 'application/json', 'retry-after': '1' })
  response.end(JSON.stringify(body))
}

/** @throws ConfigError when the server would be reached from elsewhere, and nobody has a token */
async function refuseOpenDoor(config: Config, store: Store): Promise<void> {
  if (isLoopback(config.host) || (await store.tokens.any())) return
  throw new ConfigError(
    `The environment cannot be used:\n  RECKON_HOST: expected a loopback address (127.0.0.1) as long as there is no token, got ${JSON.stringify(config.host)}; make one first: reckon token create --role admin --name you`,
  )
}

function urlOf(server: HttpServer): string {
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/**
 * @throws DatabaseError when the database cannot be opened; ConfigError when there is no token and others could ask; the error of the system
 *   (EADDRINUSE, EACCES) when the port cannot be had; everything is closed again by then
 */
export async function startServer({ config, log, clock = systemClock }: ServerOptions): Promise<Server> {
  let answer = answerStarting
  const server = createServer((request, response) => answer(request, response))
  server.on('clientError', answerNonsense)
  server.requestTimeout = config.requestTimeoutMs
  server.headersTimeout = Math.min(config.requestTimeoutMs, 30_000)
  server.listen(config.port, config.host)
  await once(server, 'listening')
  let store: Store | undefined
  let context: Context
  try {
    store = await openStore(config.databaseUrl)
    await refuseOpenDoor(config, store)
    context = { store, clock, config }
    answer = createApp(context, createRequestLog(config.logLevel, { write: log }))
  } catch (error) {
    server.close()
    server.closeAllConnections()
    await store?.close()
    throw error
  }
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    // A connection becomes idle when the answer that it waited for has gone out.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const hurry = setTimeout(() => server.closeAllConnections(), CLOSING_MS)
    await closed
    clearTimeout(hurry)
    clearInterval(sweep)
    await store.close()
  }
  return { url: urlOf(server), context, close: () => (closing ??= close()) }
}

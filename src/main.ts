/** The server: opens the store, creates the app, listens on this machine alone, closes. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { type Clock, type Context, systemClock } from './context.ts'
import { openStore } from './store/store.ts'

/** The only address it listens on, until there are tokens that tell who asks. */
const LOOPBACK = '127.0.0.1'

/** A client that never finishes its request does not hold the end up for longer. */
const CLOSING_MS = 5_000

export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string
  readonly context: Context
  /** Takes no new requests, lets the running ones finish, then closes the database. */
  close(): Promise<void>
}

export interface ServerOptions {
  readonly config: Config
  /** Gets every fault of the program itself. */
  readonly log: (error: unknown) => void
  readonly clock?: Clock
}

/**
 * @throws DatabaseError when the database cannot be opened; the error of the system (EADDRINUSE, EACCES) when the port cannot be had,
 *   the database closed again by then
 */
export async function startServer({ config, log, clock = systemClock }: ServerOptions): Promise<Server> {
  const store = await openStore(config.databaseUrl)
  const context: Context = { store, clock, config }
  const server = createServer(createApp(context, log))
  try {
    server.listen(config.port, LOOPBACK)
    await once(server, 'listening')
  } catch (error) {
    await store.close()
    throw error
  }
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const hurry = setTimeout(() => server.closeAllConnections(), CLOSING_MS)
    await closed
    clearTimeout(hurry)
    await store.close()
  }
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`,
    context,
    close: () => (closing ??= close()),
  }
}

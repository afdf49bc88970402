/** Serves until the program is told to end: what `serve` and `start` have in common. */
import { ReckonError } from '../domain/errors.ts'
import type { Server } from '../main.ts'
import type { GlobalFlags } from './flags.ts'
import type { Host } from './host.ts'
import { configOf } from './session.ts'

interface Flags extends GlobalFlags {
  readonly port?: string
}

const PORT_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'the system does not let you listen there',
}

/** A port that is taken is no fault of the program. */
function listenError(error: unknown, port: number): unknown {
  const why = PORT_FAULTS[(error as NodeJS.ErrnoException).code ?? '']
  if (why === undefined) return error
  const message = `expected a port that is free, got ${port}: ${why}`
  return new ReckonError('invalid', `The server cannot listen: ${message}`, [{ pointer: '/port', message }], {
    cause: error,
  })
}

/**
 * @param begun - runs once the server listens; when it fails, the server is closed and its error goes on
 * @throws ReckonError `invalid` when the port cannot be had; DatabaseError
 */
export async function serve(host: Host, flags: Flags, begun: (server: Server) => Promise<void>): Promise<void> {
  const config = configOf(host, flags)
  const { startServer } = await import('../main.ts')
  // Asked for before the start, so that a Ctrl-C during it ends the server as cleanly.
  const ended = host.ended()
  const server = await startServer({ config, log: host.err, clock: host.clock }).catch((error: unknown) => {
    throw listenError(error, config.port)
  })
  try {
    await begun(server)
    await ended
  } finally {
    await server.close()
  }
}

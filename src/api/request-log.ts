/** One line of JSON for each request: its id, operation, caller, status and time; never its body, query or secrets. */
import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { type DestinationStream, type Logger, pino } from 'pino'
import { pinoHttp } from 'pino-http'
import type { LogLevel } from '../config.ts'

export interface RequestLog {
  readonly handler: RequestHandler
  /** A fault of the program itself, with the id of the request that met it. */
  readonly fault: (error: unknown, request: Request) => void
}

/** @param to - where the lines go: the standard error, since the standard output belongs to the answer of a command */
export function createRequestLog(level: LogLevel, to: DestinationStream): RequestLog {
  const logger: Logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to)
  const handler = pinoHttp<Request, Response>({
    logger,
    genReqId: (_request, response) => {
      const id = randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    customLogLevel: (_request, response, error) => {
      if (error !== undefined || response.statusCode >= 500) return 'error'
      return response.statusCode >= 400 ? 'warn' : 'info'
    },
    // A path may hold no secret, a query might.
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
    customProps: (_request, response) => ({
      operation: response.locals?.operation as unknown,
      actor: response.locals?.identity?.actor as unknown,
      problem: response.locals?.problem as unknown,
    }),
  })
  return {
    handler,
    fault: (error, request) => logger.error({ err: error, requestId: String(request.id) }, 'a request failed'),
  }
}

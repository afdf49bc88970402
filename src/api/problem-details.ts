/** Errors as RFC 9457 problem details: one JSON shape for every fault, made in one place. */
import type { ErrorRequestHandler, Response } from 'express'
import { type ErrorCode, type Problem, ReckonError } from '../domain/errors.ts'

/** The only table that joins a fault to an HTTP status. */
const STATUS = { invalid: 422, 'not-found': 404, conflict: 409, stale: 412, 'too-large': 413 } satisfies Record<
  ErrorCode,
  number
>

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  403: 'The request is refused',
  404: 'There is no such thing',
  405: 'The method is not offered here',
  409: 'The request does not fit the present state',
  412: 'The row has changed since it was read',
  413: 'The request is too large',
  415: 'The media type is not taken here',
  421: 'The request was sent to another host',
  422: 'The input breaks a rule',
  500: 'Reckon failed',
  503: 'The database is busy',
  507: 'The disk is full',
}

export interface ProblemDetails {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code?: string
  /** Each fault with the place of its input, as RFC 6901 pointers into the body or names of query parameters. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

export function problemDetails(
  status: number,
  detail: string,
  problems: readonly Problem[] = [],
  code?: string,
): ProblemDetails {
  return {
    type: 'about:blank',
    title: TITLES[status] ?? 'The request failed',
    status,
    detail,
    ...(code === undefined ? {} : { code }),
    ...(problems.length === 0
      ? {}
      : { errors: problems.map(({ pointer, message }) => ({ pointer, detail: message })) }),
  }
}

export function sendProblem(response: Response, problem: ProblemDetails): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

/** What any thrown value is to a client; unknown ones keep their words to the log. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof ReckonError) return problemDetails(STATUS[error.code], error.message, error.problems, error.code)
  const { status, type, message, code } = error as {
    status?: unknown
    type?: unknown
    message?: string
    code?: unknown
  }
  // The disk and lock faults that the store names are states of the machine, not faults of the program.
  if (code === 'locked')
    return problemDetails(503, 'Another process holds the database; try again in a moment', [], 'locked')
  if (code === 'full') return problemDetails(507, 'The disk is full: nothing was written', [], 'full')
  if (typeof status === 'number' && status >= 400 && status < 500) {
    if (type === 'entity.parse.failed') return problemDetails(400, `The body is not JSON: ${message ?? ''}`)
    if (type === 'entity.too.large') return problemDetails(413, 'The body is larger than this operation takes')
    return problemDetails(status, message ?? 'The request cannot be read')
  }
  return problemDetails(500, 'Reckon failed to answer; the log on the server says why')
}

/** The last handler: turns whatever was thrown into one problem. */
export function handleErrors(log: (error: unknown) => void): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const problem = problemOf(error)
    if (problem.status >= 500) log(error)
    if (response.headersSent) next(error)
    else sendProblem(response, problem)
  }
}

/** Errors as RFC 9457 problem details: one JSON shape for every fault, made in one place. */
import type { ErrorRequestHandler, Request, Response } from 'express'
import { type ErrorCode, type Problem, ReckonError } from '../domain/errors.ts'

/**
 * Every kind of problem, by the last part of its `type`: its status and its title. Both are stable, and a program may act on either.
 */
export const PROBLEM_TYPES = {
  malformed: [400, 'The request cannot be read'],
  unauthenticated: [401, 'Nobody knows who asks'],
  forbidden: [403, 'The request is refused'],
  'not-found': [404, 'There is no such thing'],
  'method-not-allowed': [405, 'The method is not offered here'],
  'request-timeout': [408, 'The request took too long to arrive'],
  conflict: [409, 'The request does not fit the present state'],
  stale: [412, 'The row has changed since it was read'],
  'too-large': [413, 'The request is too large'],
  'unsupported-media-type': [415, 'The media type is not taken here'],
  'foreign-host': [421, 'The request was sent to another host'],
  invalid: [422, 'The input breaks a rule'],
  'key-reused': [422, 'The idempotency key stands for another request'],
  unseen: [428, 'The request must say which revision was read'],
  'too-many-requests': [429, 'Too many requests in a short time'],
  failure: [500, 'Reckon failed'],
  busy: [503, 'Reckon is busy'],
  'disk-full': [507, 'The disk is full'],
} as const satisfies Readonly<Record<ErrorCode | string, readonly [number, string]>>

export type ProblemType = keyof typeof PROBLEM_TYPES

/** Where each type is explained; an address of this server, so that it can be opened. */
export const PROBLEM_BASE = '/docs/problems#'

export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** The last part of the type, for a program that compares words. */
  readonly code: ProblemType
  /** Each fault with the place of its input, as RFC 6901 pointers into the body or names of query parameters. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
  /** Also in the log and in the header `X-Request-Id`. */
  readonly requestId?: string
}

export function problemDetails(code: ProblemType, detail: string, problems: readonly Problem[] = []): ProblemDetails {
  const [status, title] = PROBLEM_TYPES[code]
  return {
    type: PROBLEM_BASE + code,
    title,
    status,
    detail,
    code,
    ...(problems.length === 0
      ? {}
      : { errors: problems.map(({ pointer, message }) => ({ pointer, detail: message })) }),
  }
}

export function sendProblem(response: Response, problem: ProblemDetails): void {
  const requestId = response.getHeader('x-request-id')
  const body = typeof requestId === 'string' ? { ...problem, requestId } : problem
  response.locals.problem = problem.code
  if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer realm="Reckon"')
  if (problem.status === 503) response.set('Retry-After', '1')
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(body))
}

const BODY_FAULTS: Readonly<Record<string, readonly [ProblemType, (message: string) => string]>> = {
  'entity.parse.failed': ['malformed', (message) => `The body is not JSON: ${message}`],
  'entity.too.large': ['too-large', () => 'The body is larger than this operation takes'],
  'encoding.unsupported': ['unsupported-media-type', (message) => `The encoding is not taken here: ${message}`],
  'charset.unsupported': ['unsupported-media-type', (message) => `The character set is not taken here: ${message}`],
}

/** What any thrown value is to a client; unknown ones keep their words to the log. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof ReckonError) return problemDetails(error.code, error.message, error.problems)
  const { status, type, message, code } = error as {
    status?: unknown
    type?: unknown
    message?: string
    code?: unknown
  }
  // The disk and lock faults that the store names are states of the machine, not faults of the program.
  if (code === 'locked') return problemDetails('busy', 'Another process holds the database; try again in a moment')
  if (code === 'full') return problemDetails('disk-full', 'The disk is full: nothing was written')
  const fault = BODY_FAULTS[String(type)]
  if (fault !== undefined) return problemDetails(fault[0], fault[1](message ?? ''))
  if (typeof status === 'number' && status >= 400 && status < 500)
    return problemDetails('malformed', message ?? 'The request cannot be read')
  return problemDetails('failure', 'Reckon failed to answer; the log on the server says why')
}

/** The last handler: turns whatever was thrown into one problem. */
export function handleErrors(log: (error: unknown, request: Request) => void): ErrorRequestHandler {
  return (error, request, response, next) => {
    const problem = problemOf(error)
    if (problem.status >= 500) log(error, request)
    if (response.headersSent) next(error)
    else sendProblem(response, problem)
  }
}

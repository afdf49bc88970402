/** The REST API: mounts every operation with the checks that it asks for, and answers what is none. */
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import type { Caller, Context } from '../context.ts'
import { parseInput } from '../usecases/inputs.ts'
import { bearerOf, type Identity, identify, requireRole } from './authentication.ts'
import { guessLimit, tokenLimit } from './limits.ts'
import { type Answer, isWrite, type Method, type Operation } from './operation.ts'
import { OPERATIONS } from './operations.ts'
import { problemDetails, sendProblem } from './problem-details.ts'
import { bodyReader, entityTag, flagOf, idOf, queryOf, revisionOf } from './requests.ts'

const NO_QUERY = z.strictObject({})

function callerOf(request: Request, identity: Identity | undefined, operation: Operation, dryRun: boolean): Caller {
  const actor = identity?.actor ?? 'anybody'
  if (!isWrite(operation)) return { actor }
  return { actor, idempotencyKey: request.get('idempotency-key'), operation: operation.id, dryRun }
}

/** The address of the next page: this one's, with what brings the reader on. */
function nextLink(request: Request, next: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '')
  for (const [name, value] of Object.entries(next)) query.set(name, value)
  return `<${request.baseUrl}${request.path}?${query}>; rel="next"`
}

function sendAnswer(request: Request, response: Response, operation: Operation, answer: Answer): void {
  const { body, revision, location, next, replayed } = answer
  if (revision !== undefined) response.set('ETag', entityTag(revision))
  if (location !== undefined) response.set('Location', location)
  if (next) response.set('Link', nextLink(request, next))
  if (replayed) response.set('Idempotency-Replayed', 'true')
  const [first] = Object.keys(operation.answers)
  response.status(answer.status ?? Number(first))
  if (operation.send === undefined) response.json(body)
  else operation.send(response, body)
}

/** The answer depends on who asks and on the moment; no cache is to give it to another, or later. */
const PRIVATE = 'private, no-cache'

function identifyCaller(context: Context, { id, role }: Operation): RequestHandler {
  return async (request, response, next) => {
    response.locals.operation = id
    response.set('Cache-Control', PRIVATE)
    if (role !== null) response.locals.identity = await identify(context, bearerOf(request))
    next()
  }
}

function requireRoleOf({ id, role }: Operation): RequestHandler {
  return (_request, response, next) => {
    if (role !== null) requireRole(response.locals.identity as Identity, role, id)
    next()
  }
}

function run(context: Context, operation: Operation): RequestHandler {
  return async (request, response) => {
    const query = queryOf(request, operation.lists)
    const dryRun = isWrite(operation) && flagOf(query, 'dryRun')
    const answer = await operation.handle(context, {
      caller: callerOf(request, response.locals.identity as Identity | undefined, operation, dryRun),
      id: operation.path.includes('{id}') ? idOf(request, 'row') : 0,
      query: parseInput(operation.query ?? NO_QUERY, query, 'The query'),
      body: operation.body === undefined ? undefined : parseInput(operation.body, request.body, 'The body'),
      revision:
        operation.ifMatch === undefined
          ? undefined
          : revisionOf(request, operation.ifMatch, operation.ifMatchOptional ?? false),
      request,
    })
    sendAnswer(request, response, operation, answer)
  }
}

function refuseMethods(methods: readonly Method[]): RequestHandler {
  const allow = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])).join(', ')
  return (request, response) => {
    response.set('Allow', allow)
    sendProblem(response, problemDetails('method-not-allowed', `Expected one of ${allow}, got ${request.method}`))
  }
}

/** Every operation under its own path, to be mounted at the root. */
export function apiRouter(context: Context): Router {
  const router = Router()
  const limit = tokenLimit(context.config)
  router.use(guessLimit())
  const byPath = new Map<string, Operation[]>()
  for (const operation of OPERATIONS) {
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation])
  }
  // A path with a word in the place of an id ("/statements/reviews") stands before the one with the id.
  const paths = [...byPath].sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
  for (const [path, operations] of paths) {
    const route = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'))
    for (const operation of operations) {
      const body = operation.body === undefined ? [] : [bodyReader(operation)]
      route[operation.method](
        identifyCaller(context, operation),
        limit,
        requireRoleOf(operation),
        ...body,
        run(context, operation),
      )
    }
    route.all(refuseMethods(operations.map(({ method }) => method)))
  }
  router.use('/api', (request, response) => {
    sendProblem(response, problemDetails('not-found', `There is no ${request.originalUrl.split('?')[0]}`))
  })
  return router
}

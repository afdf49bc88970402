/** What every router reads from a request: ids, queries, the caller, the revision; and the methods it offers. */
import express, { type Request, type RequestHandler, type Router } from 'express'
import type { Caller, Context } from '../context.ts'
import { ReckonError, shown } from '../domain/errors.ts'
import { problemDetails, sendProblem } from './problem-details.ts'

/** @throws ReckonError `not-found`: what is no whole positive number names no row */
export function idOf(request: Request, what: string): number {
  const text = String(request.params.id)
  const id = Number(text)
  if (!/^[1-9]\d{0,15}$/.test(text) || !Number.isSafeInteger(id)) {
    throw new ReckonError('not-found', `There is no ${what} ${shown(text)}: expected a whole positive number`)
  }
  return id
}

/** A query as one value a name; a name that comes twice, or with commas where a list is taken, becomes a list. */
export function queryOf(request: Request, lists: readonly string[] = []): Record<string, unknown> {
  const query: Record<string, unknown> = { ...request.query }
  for (const name of lists) {
    const value = query[name]
    if (value !== undefined)
      query[name] = (Array.isArray(value) ? value : [value]).flatMap((item) => String(item).split(','))
  }
  return query
}

export function callerOf(request: Request, context: Context): Caller {
  return { actor: context.config.actor, idempotencyKey: request.get('idempotency-key') }
}

export function entityTag(revision: number): string {
  return `"r${revision}"`
}

/** The revision in If-Match; undefined when the header is left out or `*`. */
export function revisionOf(request: Request): number | undefined {
  const tag = request.get('if-match')?.trim()
  if (tag === undefined || tag === '*') return undefined
  const revision = /^"r(\d{1,9})"$/.exec(tag)?.[1]
  if (revision === undefined) {
    const message = `expected the ETag of the statement ("r1"), got ${shown(tag)}`
    throw new ReckonError('invalid', `If-Match cannot be used: ${message}`, [{ pointer: '/If-Match', message }])
  }
  return Number(revision)
}

const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) next()
  else
    sendProblem(
      response,
      problemDetails(415, `Expected a body of application/json, got ${shown(request.get('content-type'))}`),
    )
}

/** JSON bodies up to a size; writes are taken in no other form, which a foreign page could send without asking. */
export function jsonBody(limit: string): RequestHandler[] {
  return [requireJson, express.json({ limit })]
}

type Method = 'get' | 'post' | 'patch'

/** Mounts the handlers of one path and answers every other method with 405. */
export function offer(
  router: Router,
  path: string,
  handlers: Partial<Record<Method, RequestHandler | RequestHandler[]>>,
): void {
  const route = router.route(path)
  const methods = Object.keys(handlers) as Method[]
  for (const method of methods) route[method](handlers[method] as RequestHandler)
  const allow = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])).join(', ')
  route.all((request, response) => {
    response.set('Allow', allow)
    sendProblem(response, problemDetails(405, `Expected one of ${allow}, got ${request.method}`))
  })
}

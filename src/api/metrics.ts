/** What Prometheus is told: how many requests each operation had, how they ended, and how long they took. */
import type { RequestHandler } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  readonly registry: Registry
  readonly count: RequestHandler
}

/** Requests that reached no operation (an unknown path, a page) stand under one name, so that no client can make names. */
const OTHER = 'other'

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'reckon_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer, by operation and status.',
    labelNames: ['operation', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const refused = new Counter({
    name: 'reckon_requests_refused_total',
    help: 'Requests that were answered with a problem, by operation and the code of the problem.',
    labelNames: ['operation', 'code'],
    registers: [registry],
  })
  const inFlight = new Gauge({
    name: 'reckon_requests_in_flight',
    help: 'Requests that are being worked on.',
    registers: [registry],
  })
  const count: RequestHandler = (_request, response, next) => {
    const stop = seconds.startTimer()
    inFlight.inc()
    response.once('close', () => {
      inFlight.dec()
      const operation = String(response.locals.operation ?? OTHER)
      stop({ operation, status: String(response.statusCode) })
      if (response.locals.problem !== undefined) refused.inc({ operation, code: String(response.locals.problem) })
    })
    next()
  }
  return { registry, count }
}

/** What Prometheus is told: how many requests each operation had, how they ended, and how long they took. */
import type { RequestHandler } from 'express'

export interface Metrics {
  /** In the text format of Prometheus. */
  readonly text: () => Promise<string>
  readonly count: RequestHandler
}

/** Requests that reached no operation (an unknown path, a page) stand under one name, so that no client can make names. */
const OTHER = 'other'

/** @param inFlight - requests that are being worked on */
async function loadInstruments(inFlight: () => number) {
  // Of a CommonJS package the bundle knows the default alone.
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = (await import('prom-client')).default
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
  new Gauge({
    name: 'reckon_requests_in_flight',
    help: 'Requests that are being worked on.',
    registers: [registry],
    collect() {
      this.set(inFlight())
    },
  })
  return { registry, seconds, refused }
}

/** The library is loaded when the first answer has gone out: a start need not wait for it. */
export function createMetrics(): Metrics {
  let inFlight = 0
  let loading: ReturnType<typeof loadInstruments> | undefined
  const instruments = () => (loading ??= loadInstruments(() => inFlight))
  const count: RequestHandler = (_request, response, next) => {
    const from = performance.now()
    inFlight++
    response.once('close', async () => {
      inFlight--
      const took = (performance.now() - from) / 1000
      const operation = String(response.locals.operation ?? OTHER)
      const { seconds, refused } = await instruments()
      seconds.observe({ operation, status: String(response.statusCode) }, took)
      if (response.locals.problem !== undefined) refused.inc({ operation, code: String(response.locals.problem) })
    })
    next()
  }
  return { text: async () => (await instruments()).registry.metrics(), count }
}

/** The entrance of the API and what the people who run it look at: its links, its document, health, readiness, metrics. */
import { z } from 'zod'
import * as answers from '../answers.ts'
import type { Metrics } from '../metrics.ts'
import { type Operation, operation } from '../operation.ts'

/** Where a client finds everything else. */
const LINKS = {
  self: '/api/v1',
  document: '/api/v1/openapi.json',
  reference: '/docs',
  sources: '/api/v1/sources',
  statements: '/api/v1/statements',
  predictions: '/api/v1/predictions',
  claims: '/api/v1/claims',
  search: '/api/v1/search{?text}',
  outcomes: '/api/v1/outcomes',
  speakers: '/api/v1/speakers',
  topics: '/api/v1/topics',
  events: '/api/v1/events',
  tokens: '/api/v1/tokens',
  statusReport: '/api/v1/reports/status',
  scorecard: '/api/v1/reports/scorecard',
  health: '/healthz',
  readiness: '/readyz',
  metrics: '/metrics',
} as const

const state = z.object({ status: z.enum(['ok', 'starting']) })

export const systemOperations: readonly Operation[] = [
  operation({
    id: 'readRoot',
    method: 'get',
    path: '/api/v1',
    tag: 'System',
    summary: 'The links to everything',
    role: null,
    answers: {
      200: {
        description: 'Addresses by what is found there.',
        schema: z.object({ name: answers.line, links: z.record(z.string().max(100), answers.line) }),
      },
    },
    example: {},
    handle: async () => ({ body: { name: 'Reckon', links: LINKS } }),
  }),
  operation({
    id: 'readDocument',
    method: 'get',
    path: '/api/v1/openapi.json',
    tag: 'System',
    summary: 'This document',
    role: null,
    answers: { 200: { description: 'OpenAPI 3.1.', schema: z.record(z.string().max(100), z.unknown()) } },
    handle: async () => {
      // It is made once it is asked for: a start need not wait for it.
      const { openApiDocument } = await import('../openapi.ts')
      return { body: openApiDocument() }
    },
  }),
  operation({
    id: 'readHealth',
    method: 'get',
    path: '/healthz',
    tag: 'System',
    summary: 'Whether the process answers at all',
    role: null,
    answers: { 200: { description: 'It does.', schema: state } },
    example: {},
    handle: async () => ({ body: { status: 'ok' } }),
  }),
  operation({
    id: 'readReadiness',
    method: 'get',
    path: '/readyz',
    tag: 'System',
    summary: 'Whether requests can be worked on: the database is open and answers',
    role: null,
    answers: { 200: { description: 'They can.', schema: state } },
    example: {},
    handle: async ({ store }) => {
      await store.sources.firstRecordedAt()
      return { body: { status: 'ok' } }
    },
  }),
  operation({
    id: 'readMetrics',
    method: 'get',
    path: '/metrics',
    tag: 'System',
    summary: 'What Prometheus reads',
    role: 'viewer',
    answers: {
      200: { description: 'In the text format of Prometheus.', schema: answers.text, mediaType: 'text/plain' },
    },
    example: {},
    handle: async (_context, { request }) => ({
      body: await (request.app.locals.metrics as Metrics).text(),
    }),
    send: (response, body) => response.type('text/plain; version=0.0.4; charset=utf-8').send(body),
  }),
]

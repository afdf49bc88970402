/** The ledger as a whole over HTTP: its topics, and who did what. */
import { z } from 'zod'
import { eventQuery, topicQuery } from '../../usecases/inputs.ts'
import { listEvents } from '../../usecases/list-events.ts'
import { listTopics } from '../../usecases/list-topics.ts'
import * as answers from '../answers.ts'
import { type Operation, operation } from '../operation.ts'

export const ledgerOperations: readonly Operation[] = [
  operation({
    id: 'listTopics',
    method: 'get',
    path: '/api/v1/topics',
    tag: 'Topics',
    summary: 'List topics, with how many statements are about each',
    role: 'viewer',
    query: topicQuery,
    answers: {
      200: {
        description: 'A page of topics, by slug.',
        schema: z.object({ topics: answers.list(answers.topic), nextAfter: answers.line.nullable() }),
        headers: ['Link'],
      },
    },
    example: { query: { limit: 2 } },
    handle: async (context, { query }) => {
      const body = await listTopics(context, query)
      return { body, next: body.nextAfter === null ? null : { after: body.nextAfter } }
    },
  }),
  operation({
    id: 'listEvents',
    method: 'get',
    path: '/api/v1/events',
    tag: 'Audit',
    summary: 'List who did what, oldest first',
    role: 'viewer',
    query: eventQuery,
    answers: {
      200: {
        description: 'A page of events, by id.',
        schema: z.object({ events: answers.list(answers.event), nextAfter: answers.id.nullable() }),
        headers: ['Link'],
      },
    },
    example: { query: { limit: 2 } },
    handle: async (context, { query }) => {
      const body = await listEvents(context, query)
      return { body, next: body.nextAfter === null ? null : { after: String(body.nextAfter) } }
    },
  }),
]

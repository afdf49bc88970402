/** Statements over HTTP: list, read, accept / reject / merge, correct, record an outcome, add a check-in. */
import { Router } from 'express'
import type { Context } from '../context.ts'
import { addCheckIn } from '../usecases/add-check-in.ts'
import { correctStatement } from '../usecases/correct-statement.ts'
import {
  checkInInput,
  correctionInput,
  outcomeInput,
  parseInput,
  reviewInput,
  statementQuery,
} from '../usecases/inputs.ts'
import { listStatements } from '../usecases/list-statements.ts'
import { readStatement } from '../usecases/read-statement.ts'
import { recordOutcome } from '../usecases/record-outcome.ts'
import { reviewStatement } from '../usecases/review-statement.ts'
import { clocksOf } from './clocks.ts'
import { callerOf, entityTag, idOf, jsonBody, offer, queryOf, revisionOf } from './requests.ts'

export function statementsRouter(context: Context): Router {
  const router = Router()

  offer(router, '/', {
    get: async (request, response) => {
      const query = parseInput(statementQuery, queryOf(request, ['status']), 'The query')
      const list = await listStatements(context, query)
      if (list.nextCursor !== null) {
        const next = new URLSearchParams(request.originalUrl.split('?')[1] ?? '')
        next.set('cursor', list.nextCursor)
        response.set('Link', `<${request.baseUrl}?${next}>; rel="next"`)
      }
      response.json(list)
    },
  })

  offer(router, '/:id', {
    get: async (request, response) => {
      const detail = await readStatement(context, idOf(request, 'statement'), clocksOf(request))
      response.set('ETag', entityTag(detail.statement.revision)).json(detail)
    },
    patch: [
      ...jsonBody('100kb'),
      async (request, response) => {
        const input = parseInput(correctionInput, request.body, 'The correction')
        const result = await correctStatement(
          context,
          callerOf(request, context),
          idOf(request, 'statement'),
          input,
          revisionOf(request),
        )
        response.set('ETag', entityTag(result.statement.revision)).json(result)
      },
    ],
  })

  offer(router, '/:id/review', {
    post: [
      ...jsonBody('100kb'),
      async (request, response) => {
        const input = parseInput(reviewInput, request.body, 'The decision')
        const result = await reviewStatement(
          context,
          callerOf(request, context),
          idOf(request, 'statement'),
          input,
          revisionOf(request),
        )
        response.set('ETag', entityTag(result.statement.revision)).json(result)
      },
    ],
  })

  offer(router, '/:id/outcomes', {
    post: [
      ...jsonBody('1mb'),
      async (request, response) => {
        const input = parseInput(outcomeInput, request.body, 'The outcome')
        const result = await recordOutcome(context, callerOf(request, context), idOf(request, 'statement'), input)
        response.status(201).json(result)
      },
    ],
  })

  offer(router, '/:id/check-ins', {
    post: [
      ...jsonBody('1mb'),
      async (request, response) => {
        const input = parseInput(checkInInput, request.body, 'The check-in')
        const result = await addCheckIn(context, callerOf(request, context), idOf(request, 'statement'), input)
        response.status(201).json(result)
      },
    ],
  })

  return router
}

/** Sources over HTTP: ingest, list, read, propose statements of one, and say who really spoke. */
import { Router } from 'express'
import type { Context } from '../context.ts'
import { correctSpeaker } from '../usecases/correct-speaker.ts'
import { ingestSource } from '../usecases/ingest-source.ts'
import { parseInput, sourceInput, sourceQuery, speakerCorrection, statementsInput } from '../usecases/inputs.ts'
import { proposeStatements } from '../usecases/propose-statements.ts'
import { listSources, readSource } from '../usecases/read-sources.ts'
import { callerOf, idOf, jsonBody, offer, queryOf } from './requests.ts'

export function sourcesRouter(context: Context): Router {
  const router = Router()

  offer(router, '/', {
    get: async (request, response) => {
      response.json(await listSources(context, parseInput(sourceQuery, queryOf(request), 'The query')))
    },
    post: [
      // 50 MB of text, written as JSON with every character escaped at worst; the use case holds the limit on the text itself.
      ...jsonBody('110mb'),
      async (request, response) => {
        const result = await ingestSource(
          context,
          callerOf(request, context),
          parseInput(sourceInput, request.body, 'The source'),
        )
        response
          .status(result.created ? 201 : 200)
          .location(`${request.baseUrl}/${result.source.id}`)
          .json(result)
      },
    ],
  })

  offer(router, '/:id', {
    get: async (request, response) => {
      response.json(await readSource(context, idOf(request, 'source')))
    },
  })

  offer(router, '/:id/speakers', {
    patch: [
      ...jsonBody('100kb'),
      async (request, response) => {
        const input = parseInput(speakerCorrection, request.body, 'The correction')
        response.json(await correctSpeaker(context, callerOf(request, context), idOf(request, 'source'), input))
      },
    ],
  })

  offer(router, '/:id/statements', {
    post: [
      ...jsonBody('5mb'),
      async (request, response) => {
        const { statements } = parseInput(statementsInput, request.body, 'The statements')
        response
          .status(201)
          .json(await proposeStatements(context, callerOf(request, context), idOf(request, 'source'), statements))
      },
    ],
  })

  return router
}

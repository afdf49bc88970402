/** The REST API: every path, in one place. */
import { Router } from 'express'
import type { Context } from '../context.ts'
import { parseInput, reportQuery } from '../usecases/inputs.ts'
import { statusReport } from '../usecases/status-report.ts'
import { problemDetails, sendProblem } from './problem-details.ts'
import { offer, queryOf } from './requests.ts'
import { sourcesRouter } from './sources-router.ts'
import { statementsRouter } from './statements-router.ts'

export function apiRouter(context: Context): Router {
  const router = Router()
  router.use('/sources', sourcesRouter(context))
  router.use('/statements', statementsRouter(context))
  offer(router, '/reports/status', {
    get: async (request, response) => {
      response.json(await statusReport(context, parseInput(reportQuery, queryOf(request), 'The query')))
    },
  })
  router.use((request, response) => {
    sendProblem(response, problemDetails(404, `There is no ${request.originalUrl.split('?')[0]}`))
  })
  return router
}

/** The pages: every path, in one place. Each renders the value of the use case that the API gives as JSON. */
import { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express'
import type { JSX } from 'preact'
import { problemDetails, problemOf } from '../api/problem-details.ts'
import { idOf, queryOf } from '../api/requests.ts'
import type { Context } from '../context.ts'
import { clockQuery, LIST_PARAMETERS, parseInput, sourceQuery, statementQuery } from '../usecases/inputs.ts'
import { listStatements } from '../usecases/list-statements.ts'
import { listSources } from '../usecases/read-sources.ts'
import { readStatement } from '../usecases/read-statement.ts'
import { clockLink, type ClockLink } from './clock-link.ts'
import { ICON } from './icon.ts'
import { html } from './page.tsx'
import { ProblemPage } from './problem-page.tsx'
import { reportRoutes } from './report-routes.tsx'
import { SourcesPage } from './sources-page.tsx'
import { StatementPage } from './statement-page.tsx'
import { StatementsPage } from './statements-page.tsx'
import { STYLE } from './style.ts'

/** A form sends every field; an empty one says nothing. */
function given(request: Request, lists: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(queryOf(request, lists)).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.join('') === ''),
    ),
  )
}

type Render = (request: Request, link: ClockLink) => Promise<JSX.Element>

function page(render: Render): RequestHandler {
  return async (request, response) => {
    response.type('html').send(html(await render(request, clockLink(request.query))))
  }
}

/** A faulty query is told on a page; a fault of the program goes on to the handler that logs it. */
const showProblem: ErrorRequestHandler = (error, _request, response, next) => {
  const problem = problemOf(error)
  if (problem.status >= 500 || response.headersSent) next(error)
  else
    response
      .status(problem.status)
      .type('html')
      .send(html(<ProblemPage problem={problem} />))
}

/** @param guard - lets those pass who may read */
export function webRouter(context: Context, guard: RequestHandler): Router {
  const router = Router()
  router.get('/style.css', (_request, response) => {
    response.type('css').set('Cache-Control', 'no-cache').send(STYLE)
  })
  router.get('/icon.svg', (_request, response) => {
    response.type('svg').send(ICON)
  })
  router.use(guard)
  router.use(reportRoutes(context))
  router.get(
    '/statements',
    page(async (request, link) => {
      const list = await listStatements(
        context,
        parseInput(statementQuery, given(request, LIST_PARAMETERS), 'The query'),
      )
      return <StatementsPage list={list} filters={fieldsOf(request)} link={link} />
    }),
  )
  router.get(
    '/statements/:id',
    page(async (request, link) => (
      <StatementPage
        detail={
          await readStatement(
            context,
            idOf(request, 'statement'),
            parseInput(clockQuery, queryOf(request), 'The query'),
          )
        }
        link={link}
      />
    )),
  )
  router.get(
    '/sources',
    page(async (request, link) => (
      <SourcesPage
        list={await listSources(context, parseInput(sourceQuery, given(request), 'The query'))}
        link={link}
      />
    )),
  )
  router.use((request, response) => {
    response
      .status(404)
      .type('html')
      .send(html(<ProblemPage problem={problemDetails('not-found', `There is no page ${request.path}`)} />))
  })
  router.use(showProblem)
  return router
}

/** What the query says beside the two clocks, as a form shows it again. */
function fieldsOf(request: Request): Readonly<Record<string, string>> {
  const { asOf: _asOf, recordedBy: _recordedBy, cursor: _cursor, ...fields } = given(request)
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
}

/** Report and scorecard: as pages, as files of every format, and their pictures one by one. All of them ask the same use cases. */
import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { queryOf } from '../api/requests.ts'
import type { Chart, ChartWidth } from '../charts/chart.ts'
import type { Context } from '../context.ts'
import { ReckonError } from '../domain/errors.ts'
import { HTML_POLICY } from '../report/document-html.ts'
import { REPORT_LANGUAGES, wordsOf } from '../report/language.ts'
import { scorecardDocument } from '../report/scorecard-document.ts'
import { isReportChart, REPORT_CHARTS, statusReportDocument } from '../report/status-report-document.ts'
import {
  FORMAT_TYPES,
  REPORT_FORMATS,
  type ReportFormat,
  writeScorecard,
  writeStatusReport,
} from '../report/writers.ts'
import { parseInput } from '../usecases/inputs.ts'
import { scorecardQuery, statusReportQuery } from '../usecases/report-inputs.ts'
import { scorecard } from '../usecases/scorecard.ts'
import { statusReport } from '../usecases/status-report.ts'
import { clockLink } from './clock-link.ts'
import type { PageChart } from './document.tsx'
import { html } from './page.tsx'
import { ScorecardPage } from './scorecard-page.tsx'
import { StatusPage } from './status-page.tsx'

const lang = z.enum(REPORT_LANGUAGES).default('en')
const bom = z.enum(['true', 'false']).default('false')
const width = z.enum(['wide', 'narrow']).default('wide')

const reportPage = statusReportQuery.extend({ lang })
const reportFile = reportPage.extend({ bom })
const reportPicture = reportPage.extend({ width })
const cardPage = scorecardQuery.extend({ lang })
const cardFile = cardPage.extend({ bom })
const cardPicture = cardPage.extend({ width })

/** Lines of the list in a file, which has room for all but the largest ledgers. */
const ROWS_OF_A_FILE = '1000'

/** A form sends every field; an empty one says nothing. */
function given(request: Request): Record<string, unknown> {
  return Object.fromEntries(Object.entries(queryOf(request)).filter(([, value]) => value !== ''))
}

/** What the query says beside the two clocks. */
function fieldsOf(request: Request): Readonly<Record<string, string>> {
  const { asOf: _asOf, recordedBy: _recordedBy, ...fields } = given(request)
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
}

function formatOf(request: Request): ReportFormat {
  const format = REPORT_FORMATS.find((each) => FORMAT_TYPES[each].extension === request.params.extension)
  if (format === undefined) throw new ReckonError('not-found', `There is no page ${request.path}`)
  return format
}

function sendFile(response: Response, format: ReportFormat, name: string, text: string): void {
  const { mime, extension } = FORMAT_TYPES[format]
  response.set('Content-Type', mime)
  // The file carries its own style sheet, and a policy that lets nothing run or load; the browser shows it, ready to be printed.
  if (format === 'html') response.set('Content-Security-Policy', `${HTML_POLICY}; frame-ancestors 'none'`)
  else response.attachment(`${name}.${extension}`).set('Content-Type', mime)
  response.send(text)
}

/** An image of its own: its style sheet, which makes it dark for whoever reads in the dark, stands in it. */
function sendPicture(response: Response, chart: Chart): void {
  response
    .type('svg')
    .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
    .send(chart.svg)
}

/** The pictures of a page by their names; each is served under an address that asks the same question. */
function picturesOf(
  names: readonly string[],
  folder: string,
  request: Request,
  draw: (name: string) => Chart,
): ReadonlyMap<string, PageChart> {
  const link = clockLink(request.query)
  const address = (name: string, size: ChartWidth) =>
    link(`${folder}/${name}.svg`, { ...fieldsOf(request), ...(size === 'wide' ? {} : { width: size }) })
  return new Map(
    names.map((name) => [name, { chart: draw(name), wide: address(name, 'wide'), narrow: address(name, 'narrow') }]),
  )
}

/** The library that draws is loaded with the first picture, so that the server starts without it. */
const charts = () => import('../report/report-charts.ts')

export function reportRoutes(context: Context): Router {
  const router = Router()

  router.get('/', async (request, response) => {
    const query = parseInput(reportPage, given(request), 'The query')
    const words = wordsOf(query.lang)
    const report = await statusReport(context, query)
    const { reportChart } = await charts()
    const pictures = picturesOf(REPORT_CHARTS, '/charts', request, (name) => {
      if (!isReportChart(name)) throw new RangeError(`a report has no picture ${name}`)
      return reportChart(name, report, words, { width: 'wide' })
    })
    const link = clockLink(request.query)
    response
      .type('html')
      .send(
        html(
          <StatusPage
            report={report}
            document={statusReportDocument(report, words)}
            charts={pictures}
            fields={fieldsOf(request)}
            link={link}
          />,
        ),
      )
  })

  router.get('/report.:extension', async (request, response) => {
    const format = formatOf(request)
    const query = parseInput(reportFile, { rows: ROWS_OF_A_FILE, ...given(request) }, 'The query')
    const report = await statusReport(context, query)
    const text = await writeStatusReport(format, report, { lang: query.lang, bom: query.bom === 'true', width: 80 })
    sendFile(response, format, `reckon-report-${report.clocks.asOf}`, text)
  })

  router.get('/charts/:name.svg', async (request, response) => {
    const { name } = request.params
    if (!isReportChart(name)) throw new ReckonError('not-found', `There is no page ${request.path}`)
    const query = parseInput(reportPicture, given(request), 'The query')
    const report = await statusReport(context, query)
    sendPicture(response, (await charts()).reportChart(name, report, wordsOf(query.lang), { width: query.width }))
  })

  router.get('/scorecard', async (request, response) => {
    const query = parseInput(cardPage, given(request), 'The query')
    const words = wordsOf(query.lang)
    const card = await scorecard(context, query)
    const { calibrationChart } = await charts()
    const draw = () => calibrationChart(card, words, { width: 'wide' })
    response
      .type('html')
      .send(
        html(
          <ScorecardPage
            card={card}
            document={scorecardDocument(card, words)}
            charts={picturesOf(['calibration'], '/scorecard/charts', request, draw)}
            fields={fieldsOf(request)}
            link={clockLink(request.query)}
          />,
        ),
      )
  })

  router.get('/scorecard.:extension', async (request, response) => {
    const format = formatOf(request)
    const query = parseInput(cardFile, given(request), 'The query')
    const card = await scorecard(context, query)
    const text = await writeScorecard(format, card, { lang: query.lang, bom: query.bom === 'true', width: 80 })
    sendFile(response, format, `reckon-scorecard-${card.clocks.asOf}`, text)
  })

  router.get('/scorecard/charts/calibration.svg', async (request, response) => {
    const query = parseInput(cardPicture, given(request), 'The query')
    const card = await scorecard(context, query)
    sendPicture(response, (await charts()).calibrationChart(card, wordsOf(query.lang), { width: query.width }))
  })

  return router
}

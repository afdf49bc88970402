/** Reports over HTTP: as JSON, or as the file that a person would open. */
import type { Response } from 'express'
import { z } from 'zod'
import { HTML_POLICY } from '../../report/document-html.ts'
import { REPORT_LANGUAGES } from '../../report/language.ts'
import {
  FORMAT_TYPES,
  REPORT_FORMATS,
  type WriteOptions,
  writeScorecard,
  writeStatusReport,
} from '../../report/writers.ts'
import { scorecardQuery, statusReportQuery } from '../../usecases/report-inputs.ts'
import { scorecard } from '../../usecases/scorecard.ts'
import { statusReport } from '../../usecases/status-report.ts'
import { type Operation, operation } from '../operation.ts'
import { scorecardAnswer, statusReportAnswer } from '../report-answers.ts'

const format = {
  format: z.enum(REPORT_FORMATS).default('json').meta({ description: 'JSON, or a file in one of the other forms.' }),
  lang: z
    .enum(REPORT_LANGUAGES)
    .default('en')
    .meta({ description: 'Of headings, labels and dates; quotes stay as spoken.' }),
  bom: z.enum(['true', 'false']).default('false').meta({ description: 'Begin CSV with a byte order mark.' }),
}
const reportForm = z.strictObject({ ...statusReportQuery.shape, ...format })
const scorecardForm = z.strictObject({ ...scorecardQuery.shape, ...format })

interface Written {
  readonly mime: string
  readonly text: string
}

function send(response: Response, body: unknown): void {
  const { mime, text } = body as Written
  // A file that stands for itself brings its own rules of style.
  if (mime === FORMAT_TYPES.html.mime) response.set('Content-Security-Policy', HTML_POLICY)
  response.type(mime).send(text)
}

function optionsOf({ lang, bom }: z.output<typeof reportForm> | z.output<typeof scorecardForm>): WriteOptions {
  return { lang, width: 80, bom: bom === 'true' }
}

const files = REPORT_FORMATS.filter((name) => name !== 'json').map(
  (name) => FORMAT_TYPES[name].mime.split(';')[0] as string,
)

export const reportOperations: readonly Operation[] = [
  operation({
    id: 'readStatusReport',
    method: 'get',
    path: '/api/v1/reports/status',
    tag: 'Reports',
    summary: 'The status report of any day, as the ledger stood at any instant',
    description:
      'What was said, what is due, what came of it, what changed, and how good the record is, each number beside its denominator.',
    role: 'viewer',
    query: reportForm,
    answers: { 200: { description: 'The report.', schema: statusReportAnswer, alsoAs: files } },
    example: { query: { asOf: '2025-02-20', limit: 2 } },
    handle: async (context, { query }) => {
      const { format: name, lang: _lang, bom: _bom, ...asked } = query
      const text = await writeStatusReport(name, await statusReport(context, asked), optionsOf(query))
      return { body: { mime: FORMAT_TYPES[name].mime, text } satisfies Written }
    },
    send,
  }),
  operation({
    id: 'readScorecard',
    method: 'get',
    path: '/api/v1/reports/scorecard',
    tag: 'Reports',
    summary: 'How good a record has been: hits, timeliness, calibration, with counts and intervals',
    role: 'viewer',
    query: scorecardForm,
    answers: { 200: { description: 'The scorecard.', schema: scorecardAnswer, alsoAs: files } },
    example: { query: { by: 'speaker' } },
    handle: async (context, { query }) => {
      const { format: name, lang: _lang, bom: _bom, ...asked } = query
      const text = await writeScorecard(name, await scorecard(context, asked), optionsOf(query))
      return { body: { mime: FORMAT_TYPES[name].mime, text } satisfies Written }
    },
    send,
  }),
]

/** Writes the list of a status report as CSV: one line for each statement, with its quote and its evidence. */
import type { StatementView } from '../domain/statement-record.ts'
import { type CsvOptions, csvOf } from './csv.ts'
import { type ReportLanguage, wordsOf } from './language.ts'
import { printableUrl } from './statement-words.ts'
import type { StatusReport } from './status-report.ts'
import type { Words } from './words/en.ts'

type Column = keyof Words['csv']
type Cell = string | number | null

/** Several titles or addresses share a cell. */
const BETWEEN = ' | '

/** Days stay as `YYYY-MM-DD` in every language, because spreadsheets sort and count by them. */
const CELLS: Readonly<Record<Column, (view: StatementView, words: Words) => Cell>> = {
  id: ({ id }) => id,
  kind: ({ kind }, words) => words.kinds[kind],
  status: ({ status, kind }, words) => words.status(status, kind),
  speaker: ({ speaker }) => speaker,
  statedOn: ({ statedOn }) => statedOn,
  quote: ({ exact }) => exact,
  gist: ({ gist }) => gist,
  horizon: ({ horizonText }) => horizonText,
  windowStart: ({ windowStart }) => windowStart,
  windowEnd: ({ windowEnd }) => windowEnd,
  dueOn: ({ dueOn }) => dueOn,
  hedge: ({ hedge }) => hedge,
  hedgeLevel: ({ hedgeLevel }, words) => (hedgeLevel === null ? null : words.scorecard.levels[hedgeLevel]),
  statedProbability: ({ statedProbability }) => statedProbability,
  condition: ({ condition }) => condition,
  verdict: ({ outcome, kind }, words) => (outcome === null ? null : words.verdict(outcome.verdict, kind)),
  judgedOn: ({ outcome }) => outcome?.judgedOn ?? null,
  occurredOn: ({ outcome }) => outcome?.occurredOn ?? null,
  daysOff: ({ timeliness }) =>
    timeliness === null ? null : timeliness.kind === 'early' ? -timeliness.days : timeliness.days,
  rationale: ({ outcome }) => outcome?.rationale ?? null,
  topics: ({ topics }) => topics.join(BETWEEN),
  sourceTitle: ({ source }) => source.title,
  sourceUrl: ({ source }) => printableUrl(source.url),
  evidenceTitles: ({ outcome }) => (outcome?.evidence ?? []).map(({ title }) => title).join(BETWEEN),
  evidenceUrls: ({ outcome }) => (outcome?.evidence ?? []).flatMap(({ url }) => printableUrl(url) ?? []).join(BETWEEN),
}

/** @returns the file; only the names of the columns when nothing is listed */
export function statusReportCsv(
  { list }: StatusReport,
  { lang = 'en', ...options }: CsvOptions & { readonly lang?: ReportLanguage } = {},
): string {
  const words = wordsOf(lang)
  const columns = Object.keys(CELLS) as Column[]
  return csvOf(
    columns.map((column) => words.csv[column]),
    list.statements.map((view) => columns.map((column) => CELLS[column](view, words))),
    options,
  )
}

/** What was judged, period by period: what came true stands above the line, what did not below it. */
import type { Status } from '../domain/status.ts'
import type { Chart, ChartOptions } from './chart.ts'
import { CHART_WIDTHS, idOf } from './chart.ts'
import { columnElements, columnsThatFit } from './columns.ts'
import { framed } from './frame.ts'
import { INK, patternsOf } from './palette.ts'
import { periodsOf } from './periods.ts'
import { statusLegend } from './status-legend.ts'
import type { ChartWords } from './words.ts'

export interface JudgedInMonth {
  /** `YYYY-MM` */
  readonly month: string
  readonly true: number
  readonly partlyTrue: number
  readonly false: number
}

const STATUSES = ['true', 'partly_true', 'false'] as const satisfies readonly Status[]

export function hitsOverTimeChart(months: readonly JudgedInMonth[], words: ChartWords, options: ChartOptions): Chart {
  const name = 'hits'
  const id = idOf(name, options)
  const width = CHART_WIDTHS[options.width]
  const judged = months.filter((month) => month.true + month.partlyTrue + month.false > 0)
  const rows = periodsOf(judged, columnsThatFit(width), words).map(({ label, values }) => ({
    label,
    true: values.reduce((sum, month) => sum + month.true, 0),
    partly_true: values.reduce((sum, month) => sum + month.partlyTrue, 0),
    false: values.reduce((sum, month) => sum + month.false, 0),
  }))
  const statuses = STATUSES.filter((status) => rows.some((row) => row[status] > 0))
  const { title, description } = words.hits
  return {
    name,
    title,
    description,
    note: null,
    svg: framed({
      id,
      title,
      description,
      note: null,
      locale: words.locale,
      width,
      legend: statusLegend(statuses, words.statuses, id),
      patterns: patternsOf(statuses, id),
      plot:
        rows.length === 0
          ? { height: 30, elements: `<text x="14" y="16" text-anchor="start" fill="${INK}">${words.noData}</text>` }
          : columnElements(
              rows.map((row) => ({
                label: row.label,
                up: [
                  { status: 'true', count: row.true },
                  { status: 'partly_true', count: row.partly_true },
                ],
                down: [{ status: 'false', count: row.false }],
              })),
              { id, width, words, line: null },
            ),
    }),
    table: {
      head: [words.period, ...STATUSES.map((status) => words.statuses[status])],
      rows: rows.map((row) => [row.label, ...STATUSES.map((status) => words.count(row[status]))]),
    },
  }
}

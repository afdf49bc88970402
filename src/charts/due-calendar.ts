/** When a judgement is owed: how many predictions come due in each period, those that are overdue to the left of the day of the report. */
import type { Day } from '../domain/day.ts'
import type { Status } from '../domain/status.ts'
import type { Chart, ChartOptions } from './chart.ts'
import { CHART_WIDTHS, idOf } from './chart.ts'
import { columnElements, columnsThatFit } from './columns.ts'
import { framed } from './frame.ts'
import { INK, patternsOf } from './palette.ts'
import { monthNumber, periodsOf } from './periods.ts'
import { statusLegend } from './status-legend.ts'
import type { ChartWords } from './words.ts'

export interface DueInMonth {
  /** `YYYY-MM` from some day of which on a judgement is owed. */
  readonly month: string
  readonly due: number
  readonly open: number
  readonly upcoming: number
}

export interface DueCalendarData {
  readonly months: readonly DueInMonth[]
  /** Of these no day was said, so that they stand in no period; the picture says how many. */
  readonly undated: number
  readonly asOf: Day
}

const STATUSES = ['due', 'open', 'upcoming'] as const satisfies readonly Status[]

export function dueCalendarChart(data: DueCalendarData, words: ChartWords, options: ChartOptions): Chart {
  const name = 'due'
  const id = idOf(name, options)
  const width = CHART_WIDTHS[options.width]
  const { title, description } = words.due
  const waiting = data.months.filter((month) => month.due + month.open + month.upcoming > 0)
  const periods = periodsOf(waiting, columnsThatFit(width), words)
  const rows = periods.map(({ label, values }) => ({
    label,
    due: values.reduce((sum, month) => sum + month.due, 0),
    open: values.reduce((sum, month) => sum + month.open, 0),
    upcoming: values.reduce((sum, month) => sum + month.upcoming, 0),
  }))
  const now = monthNumber(data.asOf)
  const before = periods.filter(({ last }) => last < now).length
  const within = periods[before]
  // How far the day lies within its period; outside of all of them at the nearer end.
  const share =
    within === undefined || within.first > now
      ? 0
      : (now - within.first + Number(data.asOf.slice(8)) / 31) / (within.last - within.first + 1)
  const statuses = STATUSES.filter((status) => rows.some((row) => row[status] > 0))
  const note = data.undated > 0 ? words.due.undated(data.undated) : null
  return {
    name,
    title,
    description,
    note,
    svg: framed({
      id,
      title,
      description,
      note,
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
                up: STATUSES.map((status) => ({ status, count: row[status] })),
                down: [],
              })),
              { id, width, words, line: { after: before + share, label: words.timeline.asOf(data.asOf) } },
            ),
    }),
    table: {
      head: [words.period, ...STATUSES.map((status) => words.statuses[status])],
      rows: rows.map((row) => [row.label, ...STATUSES.map((status) => words.count(row[status]))]),
    },
  }
}

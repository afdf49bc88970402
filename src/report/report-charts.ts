/** The pictures of reports and scorecards: the same ones in a file, on a page, and on their own. */
import type { Chart, ChartOptions } from '../charts/chart.ts'
import { dueCalendarChart } from '../charts/due-calendar.ts'
import { hedgeCalibrationChart } from '../charts/hedge-calibration.ts'
import { hitsOverTimeChart } from '../charts/hits-over-time.ts'
import { statusByGroupChart } from '../charts/status-by-group.ts'
import { timelineChart } from '../charts/timeline.ts'
import { oneLine } from './one-line.ts'
import { groupName } from './report-words.ts'
import type { Scorecard } from './scorecard.ts'
import type { GroupRow, StatusReport } from './status-report.ts'
import type { ReportChartName } from './status-report-document.ts'
import type { Words } from './words/en.ts'

function timeline({ list, predictions, clocks }: StatusReport, words: Words, options: ChartOptions): Chart {
  const rows = list.statements
    .filter(({ kind }) => kind === 'prediction')
    .map((view) => ({
      id: view.id,
      label: oneLine(view.gist ?? view.exact),
      status: view.status,
      statusLabel: words.status(view.status, view.kind),
      statedOn: view.statedOn,
      windowStart: view.windowStart,
      windowEnd: view.windowEnd,
      occurredOn: view.outcome?.occurredOn ?? null,
    }))
  return timelineChart({ rows, total: predictions.funnel.accepted, asOf: clocks.asOf }, words.charts, options)
}

function groups(
  name: 'speakers' | 'topics',
  rows: readonly GroupRow[],
  total: number,
  words: Words,
  options: ChartOptions,
): Chart {
  const by = name === 'speakers' ? 'speaker' : 'topic'
  const [title = '', description = ''] = words.report.groupChart[by]
  const named = rows.map((row) => ({ ...row, name: oneLine(groupName(row, by, words)) }))
  return statusByGroupChart(
    { name, title, description, nameHead: words.report.group[by], groups: named, total },
    words.charts,
    options,
  )
}

/** What became of the ways of speaking, of all that was judged: closed windows alone are too few for long. */
export function calibrationChart({ overall }: Scorecard, words: Words, options: ChartOptions): Chart {
  const rows = overall.predictions.calibrationOfAllJudged.levels.map(({ level, hits, meaning }) => ({
    label: level === null ? words.scorecard.noLevel : words.scorecard.levels[level],
    hits: hits.strict.hits,
    n: hits.n,
    rate: hits.strict.rate,
    interval: hits.strict.interval,
    meaning,
  }))
  return hedgeCalibrationChart(rows, words.charts, options)
}

export function reportChart(name: ReportChartName, report: StatusReport, words: Words, options: ChartOptions): Chart {
  switch (name) {
    case 'timeline':
      return timeline(report, words, options)
    case 'speakers':
      return groups(name, report.bySpeaker, report.groupTotals.speakers, words, options)
    case 'topics':
      return groups(name, report.byTopic, report.groupTotals.topics, words, options)
    case 'hits':
      return hitsOverTimeChart(
        report.byJudgedMonth.map(({ month, predictions: by }) => ({
          month,
          true: by.true,
          partlyTrue: by.partly_true,
          false: by.false,
        })),
        words.charts,
        options,
      )
    case 'due':
      return dueCalendarChart(
        {
          months: report.byDueMonth.map(({ month, byStatus: { due, open, upcoming } }) => ({
            month,
            due,
            open,
            upcoming,
          })),
          undated: report.predictions.byStatus.undated,
          asOf: report.clocks.asOf,
        },
        words.charts,
        options,
      )
    case 'calibration':
      return calibrationChart(report.scorecard, words, options)
    default:
      return name satisfies never
  }
}

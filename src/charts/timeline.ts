/**
 * The windows of predictions on one line of time: from the day they were said over the days on which they may come true to what happened.
 * What was not said is not drawn: a lower bound has no end, an undated prediction no bar.
 */
import { type Day, firstDayOf, lastDayOf, type PartialDay, toDayNumber } from '../domain/day.ts'
import type { Status } from '../domain/status.ts'
import type { Chart, ChartOptions } from './chart.ts'
import { CHART_WIDTHS, idOf } from './chart.ts'
import { BOLD, FONT_SIZE, framed, type LegendItem } from './frame.ts'
import { fillOf, GRID, INK, PAPER, patternsOf, QUIET, STATUS_LOOKS } from './palette.ts'
import { Plot, plotElements } from './plot.ts'
import { statusesIn, statusLegend } from './status-legend.ts'
import { fitText, textWidth } from './text-width.ts'
import { timeTicks } from './time-scale.ts'
import type { ChartWords } from './words.ts'
import { xmlCharacters } from './xml.ts'

export interface TimelineRow {
  readonly id: number
  /** One line of text. */
  readonly label: string
  readonly status: Status
  readonly statusLabel: string
  readonly statedOn: Day
  readonly windowStart: Day | null
  /** null with a start = a lower bound. */
  readonly windowEnd: Day | null
  readonly occurredOn: PartialDay | null
}

export interface TimelineData {
  /** In the order in which they are to stand; the first ones are drawn. */
  readonly rows: readonly TimelineRow[]
  /** How many there are in all, drawn or not. */
  readonly total: number
  readonly asOf: Day
}

/** More would not fit on a sheet of paper. */
export const TIMELINE_ROWS = 30

const ROW = 40
const MARGIN = { top: 26, right: 16, bottom: 28, left: 14 }
/** Windows may run for a century; what ends later than this many years after the day of the report is drawn with an arrow. */
const YEARS_AHEAD = 12

interface Bar extends TimelineRow {
  readonly row: string
  readonly said: number
  /** Day numbers, within the picture; null where nothing was said. */
  readonly from: number | null
  readonly to: number | null
  readonly runsOn: boolean
  readonly event: { readonly from: number; readonly to: number } | null
}

function barsOf(rows: readonly TimelineRow[], first: number, last: number): Bar[] {
  const within = (day: number) => Math.min(Math.max(day, first), last)
  return rows.map((row) => {
    const { windowStart, windowEnd, occurredOn } = row
    const end = windowEnd === null ? null : toDayNumber(windowEnd)
    const dated = windowStart !== null || end !== null
    const start = toDayNumber(windowStart ?? row.statedOn)
    return {
      ...row,
      row: String(row.id),
      said: toDayNumber(row.statedOn),
      from: dated ? Math.min(start, last) : null,
      // A window of one day is as wide as a day.
      to: dated ? Math.min(end === null ? last : end + 1, last) : null,
      runsOn: dated && (end === null || end + 1 > last),
      event:
        occurredOn === null
          ? null
          : {
              from: within(toDayNumber(firstDayOf(occurredOn))),
              to: within(toDayNumber(lastDayOf(occurredOn))),
            },
    }
  })
}

/** First and last day number of the picture: all that was said, the day of the report, and the ends of windows within reach. */
function stretchOf(rows: readonly TimelineRow[], asOf: number): [number, number] {
  const limit = asOf + Math.round(YEARS_AHEAD * 365.25)
  const days = rows.flatMap(({ statedOn, windowStart, windowEnd, occurredOn }) =>
    [statedOn, windowStart, windowEnd, occurredOn === null ? null : lastDayOf(occurredOn)]
      .filter((day) => day !== null)
      .map(toDayNumber),
  )
  const first = Math.min(asOf, ...days)
  const last = Math.max(
    asOf,
    ...days.filter((day) => day <= limit),
    ...(days.some((day) => day > limit) ? [limit] : []),
  )
  const air = Math.max(15, Math.round((last - first) * 0.03))
  return [first - air, last + air]
}

function legendOf(bars: readonly Bar[], statuses: readonly Status[], words: ChartWords, id: string): LegendItem[] {
  const { timeline } = words
  const items: LegendItem[] = [...statusLegend(statuses, words.statuses, id)]
  items.push({
    swatch: `<circle cx="9" cy="6" r="4" fill="${PAPER}" stroke="${INK}" stroke-width="1.5"/>`,
    label: timeline.said,
  })
  if (bars.some(({ event }) => event !== null))
    items.push({ swatch: `<path d="M9 0L15 6L9 12L3 6Z" fill="${INK}"/>`, label: timeline.happened })
  if (bars.some(({ runsOn }) => runsOn))
    items.push({
      swatch: `<path d="M1 6H13M9 2L14 6L9 10" fill="none" stroke="${INK}" stroke-width="2"/>`,
      label: timeline.goesOn,
    })
  if (bars.some(({ from }) => from === null))
    items.push({
      swatch: `<path d="M1 6H17" fill="none" stroke="${QUIET}" stroke-width="2" stroke-dasharray="1 4"/>`,
      label: timeline.noDay,
    })
  return items
}

/** @param data - rows beyond `TIMELINE_ROWS` are counted, not drawn, and the picture says so */
export function timelineChart(data: TimelineData, words: ChartWords, options: ChartOptions): Chart {
  const name = 'timeline'
  const id = idOf(name, options)
  const { timeline } = words
  const width = CHART_WIDTHS[options.width]
  const rows = data.rows.slice(0, TIMELINE_ROWS)
  const asOf = toDayNumber(data.asOf)
  const [first, last] = stretchOf(rows, asOf)
  const bars = barsOf(rows, first, last)
  const statuses = statusesIn((status) => bars.some((bar) => bar.status === status && bar.from !== null))
  const inner = width - MARGIN.left - MARGIN.right
  const height = MARGIN.top + MARGIN.bottom + ROW * rows.length
  const at = (day: number) => MARGIN.left + ((day - first) / (last - first)) * inner
  const ticks = timeTicks(first, last, inner, FONT_SIZE, words)
  // A year that would run out of the picture is left to the line alone.
  const named = ticks.filter((tick) => {
    const half = textWidth(tick.label, FONT_SIZE) / 2
    return at(tick.at) - half >= 0 && at(tick.at) + half <= width
  })
  const asOfLabel = timeline.asOf(data.asOf)
  const nearRight = at(asOf) + textWidth(asOfLabel, FONT_SIZE * BOLD) + 6 > width
  const dated = bars.filter(({ from }) => from !== null)
  const label = (bar: Bar) => {
    const room = inner - textWidth(bar.statusLabel, FONT_SIZE * BOLD) - 16
    return fitText(xmlCharacters(`#${bar.id} ${bar.label}`), FONT_SIZE, room)
  }
  const halo = { stroke: PAPER, strokeWidth: 3, strokeLinejoin: 'round' } as const

  const elements =
    rows.length === 0
      ? `<text x="${MARGIN.left}" y="16" text-anchor="start" fill="${INK}">${words.noData}</text>`
      : plotElements({
          width,
          height,
          marginTop: MARGIN.top,
          marginRight: MARGIN.right,
          marginBottom: MARGIN.bottom,
          marginLeft: MARGIN.left,
          style: { fontSize: `${FONT_SIZE}px` },
          x: { type: 'linear', domain: [first, last], axis: null },
          y: { type: 'band', domain: bars.map(({ row }) => row), axis: null, padding: 0 },
          marks: [
            Plot.ruleX(ticks, { x: 'at', stroke: GRID }),
            Plot.axisX(
              named.map((tick) => tick.at),
              {
                tickSize: 4,
                color: QUIET,
                tickFormat: (day: number) => named.find((tick) => tick.at === day)?.label ?? '',
              },
            ),
            // From the day it was said to the first day on which it may come true.
            Plot.ruleY(dated, { x1: 'said', x2: 'from', y: 'row', dy: 9, stroke: QUIET, strokeWidth: 1.5 }),
            Plot.ruleY(
              bars.filter(({ from }) => from === null),
              { x1: 'said', x2: last, y: 'row', dy: 9, stroke: QUIET, strokeWidth: 2, strokeDasharray: '1 5' },
            ),
            ...statuses.map((status) =>
              Plot.rect(
                dated.filter((bar) => bar.status === status),
                {
                  x1: 'from',
                  x2: 'to',
                  y: 'row',
                  insetTop: 22,
                  insetBottom: 4,
                  fill: fillOf(status, id),
                  stroke: STATUS_LOOKS[status].color,
                  strokeWidth: 1.2,
                },
              ),
            ),
            Plot.text(
              bars.filter(({ runsOn }) => runsOn),
              { x: last, y: 'row', dy: 9, text: () => '▶', textAnchor: 'end', fill: INK, ...halo },
            ),
            Plot.ruleX([asOf], { stroke: INK, strokeWidth: 1.5, strokeDasharray: '5 3' }),
            Plot.dot(bars, { x: 'said', y: 'row', dy: 9, r: 4, fill: PAPER, stroke: INK, strokeWidth: 1.5 }),
            ...bars.flatMap((bar) =>
              bar.event === null
                ? []
                : [
                    Plot.ruleY([bar], {
                      x1: bar.event.from,
                      x2: bar.event.to,
                      y: 'row',
                      dy: 9,
                      stroke: INK,
                      strokeWidth: 3,
                    }),
                    Plot.dot([bar], {
                      x: (bar.event.from + bar.event.to) / 2,
                      y: 'row',
                      dy: 9,
                      r: 5.5,
                      symbol: 'diamond',
                      fill: INK,
                      stroke: PAPER,
                      strokeWidth: 1,
                    }),
                  ],
            ),
            Plot.text(bars, { x: first, y: 'row', dy: -9, text: label, textAnchor: 'start', fill: INK, ...halo }),
            Plot.text(bars, {
              x: last,
              y: 'row',
              dy: -9,
              text: 'statusLabel',
              textAnchor: 'end',
              fontWeight: 600,
              fill: INK,
              ...halo,
            }),
            Plot.text([asOf], {
              x: asOf,
              frameAnchor: 'top',
              dy: -18,
              dx: nearRight ? -4 : 4,
              text: () => asOfLabel,
              textAnchor: nearRight ? 'end' : 'start',
              fontWeight: 600,
              fill: INK,
              ...halo,
            }),
          ],
        })
  const hidden = data.total - rows.length
  const note = hidden > 0 ? timeline.shown(rows.length, data.total) : null
  return {
    name,
    title: timeline.title,
    description: timeline.description,
    note,
    svg: framed({
      id,
      title: timeline.title,
      description: timeline.description,
      note,
      locale: words.locale,
      width,
      legend: rows.length === 0 ? [] : legendOf(bars, statuses, words, id),
      patterns: patternsOf(statuses, id),
      plot: { height: rows.length === 0 ? 30 : height, elements },
    }),
    table: {
      head: timeline.head,
      rows: rows.map((row) => [
        `#${row.id}`,
        row.label,
        row.statusLabel,
        words.day(row.statedOn),
        row.windowStart === null ? timeline.undated : words.day(row.windowStart),
        row.windowEnd === null
          ? row.windowStart === null
            ? timeline.undated
            : timeline.open
          : words.day(row.windowEnd),
        row.occurredOn === null ? '' : row.occurredOn.length === 10 ? words.day(row.occurredOn) : row.occurredOn,
      ]),
    },
  }
}

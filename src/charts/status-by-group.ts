/** What became of the statements of each speaker or topic, as bars of their statuses: predictions and claims on a bar of their own. */
import type { Status } from '../domain/status.ts'
import type { Chart, ChartOptions } from './chart.ts'
import { CHART_WIDTHS, idOf } from './chart.ts'
import { FONT_SIZE, framed } from './frame.ts'
import { fillOf, GRID, INK, PAPER, patternsOf, QUIET, STATUS_LOOKS } from './palette.ts'
import { Plot, plotElements } from './plot.ts'
import { STATUS_ORDER, statusesIn, statusLegend } from './status-legend.ts'
import { fitText, textWidth } from './text-width.ts'
import type { ChartWords } from './words.ts'
import { xmlCharacters } from './xml.ts'

type Counts = Readonly<Record<Status, number>>

export interface StatusGroup {
  readonly name: string
  readonly predictions: Counts
  readonly claims: Counts
}

export interface StatusByGroupData {
  /** `speakers` or `topics`: what the chart is called. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly nameHead: string
  /** Largest first. */
  readonly groups: readonly StatusGroup[]
  /** How many groups there are in all. */
  readonly total: number
}

export const GROUP_ROWS = 12

const BAR = 38
const MARGIN = { top: 4, right: 14, bottom: 22, left: 14 }

interface Row {
  readonly row: string
  readonly label: string
  readonly n: number
  readonly counts: Counts
}

const sumOf = (counts: Counts) => STATUS_ORDER.reduce((sum, status) => sum + counts[status], 0)

function rowsOf(groups: readonly StatusGroup[], words: ChartWords): Row[] {
  return groups.flatMap(({ name, predictions, claims }, index) =>
    (
      [
        [predictions, words.groups.predictions],
        [claims, words.groups.claims],
      ] as const
    )
      .map(([counts, kind], each) => ({
        row: `${index}-${each}`,
        label: `${name} · ${kind}`,
        n: sumOf(counts),
        counts,
      }))
      .filter(({ n }) => n > 0),
  )
}

/** Where each status of a bar begins and ends. */
function segmentsOf(rows: readonly Row[]) {
  return rows.flatMap(({ row, counts }) => {
    let from = 0
    return STATUS_ORDER.filter((status) => counts[status] > 0).map((status) => {
      const segment = { row, status, from, to: from + counts[status], count: counts[status] }
      from = segment.to
      return segment
    })
  })
}

/** @param data - groups beyond `GROUP_ROWS` are not drawn, and the picture says so */
export function statusByGroupChart(data: StatusByGroupData, words: ChartWords, options: ChartOptions): Chart {
  const { name, title, description } = data
  const id = idOf(name, options)
  const width = CHART_WIDTHS[options.width]
  const groups = data.groups.slice(0, GROUP_ROWS)
  const rows = rowsOf(groups, words)
  const segments = segmentsOf(rows)
  const statuses = statusesIn((status) => segments.some((segment) => segment.status === status))
  const most = Math.max(1, ...rows.map(({ n }) => n))
  const inner = width - MARGIN.left - MARGIN.right
  const scale = inner / most
  const height = MARGIN.top + MARGIN.bottom + BAR * rows.length
  const label = (row: Row) => {
    const n = ` · n = ${words.count(row.n)}`
    return fitText(xmlCharacters(row.label), FONT_SIZE, inner - textWidth(n, FONT_SIZE)) + n
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
          x: { type: 'linear', domain: [0, most], axis: null },
          y: { type: 'band', domain: rows.map(({ row }) => row), axis: null, padding: 0 },
          marks: [
            Plot.axisX({
              color: QUIET,
              label: null,
              tickSize: 4,
              ticks: wholeTicks(most),
              tickFormat: (count: number) => words.count(count),
            }),
            Plot.ruleX(wholeTicks(most), { stroke: GRID }),
            ...statuses.map((status) =>
              Plot.rect(
                segments.filter((segment) => segment.status === status),
                {
                  x1: 'from',
                  x2: 'to',
                  y: 'row',
                  insetTop: 19,
                  insetBottom: 3,
                  fill: fillOf(status, id),
                  stroke: STATUS_LOOKS[status].color,
                },
              ),
            ),
            Plot.text(
              // A number that does not fit into its segment would stand on the next one; the table has it.
              segments.filter(({ count }) => count * scale >= textWidth(words.count(count), FONT_SIZE) + 4),
              {
                x: ({ from, to }: { from: number; to: number }) => (from + to) / 2,
                y: 'row',
                dy: 8,
                text: ({ count }: { count: number }) => words.count(count),
                fontWeight: 600,
                fill: INK,
                ...halo,
              },
            ),
            Plot.text(rows, { x: 0, y: 'row', dy: -9, text: label, textAnchor: 'start', fill: INK, ...halo }),
          ],
        })
  const note = data.total > groups.length ? words.groups.shown(groups.length, data.total) : null
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
      plot: { height: rows.length === 0 ? 30 : height, elements },
    }),
    table: {
      head: [data.nameHead, 'n', ...statuses.map((status) => words.statuses[status])],
      rows: rows.map(({ label: rowName, n, counts }) => [
        rowName,
        words.count(n),
        ...statuses.map((status) => words.count(counts[status])),
      ]),
    },
  }
}

/** Ticks of an axis that counts: whole numbers, a few of them, 0 included. */
export function wholeTicks(most: number): number[] {
  const rough = Math.max(1, most / 5)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 1
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
}

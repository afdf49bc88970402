/**
 * What became of things said with "certain", "likely", "possible": the share that came true with its interval, beside the probability that
 * readers take the word for. Where the cases are too few for a rate, the picture says so in words and draws no point.
 */
import type { Chart, ChartOptions } from './chart.ts'
import { CHART_WIDTHS, idOf } from './chart.ts'
import { FONT_SIZE, framed, type LegendItem } from './frame.ts'
import { GRID, INK, PAPER, QUIET } from './palette.ts'
import { Plot, plotElements } from './plot.ts'
import { fitText, textWidth } from './text-width.ts'
import type { ChartWords } from './words.ts'
import { xmlCharacters } from './xml.ts'

/** Probabilities and shares are from 0 to 1. */
export interface HedgeRow {
  readonly label: string
  readonly hits: number
  readonly n: number
  /** null = too few cases. */
  readonly rate: number | null
  readonly interval: { readonly low: number; readonly high: number } | null
  /** What readers take the word for, and how far they differ; null where no word was said. */
  readonly meaning: { readonly probability: number; readonly low: number; readonly high: number } | null
}

const ROW = 46
const MARGIN = { top: 4, right: 28, bottom: 24, left: 28 }
const RATE = '#0072b2'
const MEANING = '#e69f00'

export function hedgeCalibrationChart(given: readonly HedgeRow[], words: ChartWords, options: ChartOptions): Chart {
  const name = 'calibration'
  const id = idOf(name, options)
  const width = CHART_WIDTHS[options.width]
  const { title, description, cohort, tooFew, of, came, interval, meaning, head } = words.calibration
  const rows = given.map((row, index) => ({ ...row, row: String(index) }))
  const height = MARGIN.top + MARGIN.bottom + ROW * rows.length
  const inner = width - MARGIN.left - MARGIN.right
  const counts = (row: HedgeRow) =>
    row.n === 0 ? words.noData : row.rate === null ? tooFew(row.hits, row.n) : of(row.hits, row.n)
  const halo = { stroke: PAPER, strokeWidth: 3, strokeLinejoin: 'round' } as const
  const rated = rows.filter(({ rate }) => rate !== null)
  const known = rows.flatMap(({ row, meaning: of_ }) => (of_ === null ? [] : [{ row, ...of_ }]))
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  const legend: LegendItem[] = [
    ...(rated.length === 0
      ? []
      : [
          { swatch: `<circle cx="9" cy="6" r="5" fill="${RATE}"/>`, label: came },
          {
            swatch: `<path d="M1 6H17M1 2V10M17 2V10" fill="none" stroke="${RATE}" stroke-width="2"/>`,
            label: interval,
          },
        ]),
    {
      swatch: `<rect y="3" width="18" height="7" fill="${MEANING}" fill-opacity="0.45"/><path d="M9 0V12" stroke="${MEANING}" stroke-width="3"/>`,
      label: meaning,
    },
  ]
  const elements =
    rows.length === 0
      ? `<text x="14" y="16" text-anchor="start" fill="${INK}">${words.noData}</text>`
      : plotElements({
          width,
          height,
          marginTop: MARGIN.top,
          marginRight: MARGIN.right,
          marginBottom: MARGIN.bottom,
          marginLeft: MARGIN.left,
          style: { fontSize: `${FONT_SIZE}px` },
          x: { type: 'linear', domain: [0, 1], axis: null },
          y: { type: 'band', domain: rows.map(({ row }) => row), axis: null, padding: 0 },
          marks: [
            Plot.ruleX(ticks, { stroke: GRID }),
            Plot.axisX(ticks, {
              color: QUIET,
              label: null,
              tickSize: 4,
              tickFormat: (share: number) => words.percent(share),
            }),
            Plot.rect(known, {
              x1: 'low',
              x2: 'high',
              y: 'row',
              insetTop: 27,
              insetBottom: 9,
              fill: MEANING,
              fillOpacity: 0.45,
            }),
            Plot.tickX(known, {
              x: 'probability',
              y: 'row',
              insetTop: 22,
              insetBottom: 4,
              stroke: MEANING,
              strokeWidth: 3,
            }),
            ...rated.flatMap((row) =>
              row.interval === null
                ? []
                : [
                    Plot.ruleY([row.interval], {
                      x1: 'low',
                      x2: 'high',
                      y: () => row.row,
                      dy: 9,
                      stroke: RATE,
                      strokeWidth: 2,
                    }),
                    Plot.tickX([row.interval.low, row.interval.high], {
                      x: (end: number) => end,
                      y: () => row.row,
                      insetTop: 27,
                      insetBottom: 9,
                      stroke: RATE,
                      strokeWidth: 2,
                    }),
                  ],
            ),
            Plot.dot(rated, { x: 'rate', y: 'row', dy: 9, r: 5, fill: RATE, stroke: PAPER }),
            Plot.text(rows, {
              x: 0,
              y: 'row',
              dy: -12,
              dx: 14 - MARGIN.left,
              text: (row: (typeof rows)[number]) => {
                const said = ` · ${counts(row)}`
                return fitText(xmlCharacters(row.label), FONT_SIZE, inner - textWidth(said, FONT_SIZE)) + said
              },
              textAnchor: 'start',
              fill: INK,
              ...halo,
            }),
          ],
        })
  return {
    name,
    title,
    description,
    note: cohort,
    svg: framed({
      id,
      title,
      description,
      note: cohort,
      locale: words.locale,
      width,
      legend: rows.length === 0 ? [] : legend,
      patterns: '',
      plot: { height: rows.length === 0 ? 30 : height, elements },
    }),
    table: {
      head,
      rows: rows.map((row) => [
        row.label,
        words.count(row.hits),
        words.count(row.n),
        row.rate === null ? counts(row) : words.percent(row.rate),
        row.interval === null ? '' : `${words.percent(row.interval.low)} – ${words.percent(row.interval.high)}`,
        row.meaning === null ? '' : words.percent(row.meaning.probability),
      ]),
    },
  }
}

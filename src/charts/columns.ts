/** Columns of a count over periods of time, drawn by Plot: what hits and misses and the calendar of due days have in common. */
import type { Status } from '../domain/status.ts'
import { FONT_SIZE } from './frame.ts'
import { fillOf, GRID, INK, PAPER, QUIET, STATUS_LOOKS } from './palette.ts'
import { Plot, plotElements } from './plot.ts'
import { wholeTicks } from './status-by-group.ts'
import { textWidth } from './text-width.ts'
import type { ChartWords } from './words.ts'

export interface Column {
  readonly label: string
  /** Above the line, from the line up. */
  readonly up: readonly { readonly status: Status; readonly count: number }[]
  /** Below the line, from the line down. */
  readonly down: readonly { readonly status: Status; readonly count: number }[]
}

export interface ColumnsFrame {
  readonly id: string
  readonly width: number
  readonly words: ChartWords
  /** A mark between two columns: so many columns stand before it. */
  readonly line: { readonly after: number; readonly label: string } | null
}

const MARGIN = { top: 42, right: 14, bottom: 30, left: 44 }
const PLOT_HEIGHT = 190

/** Columns that a picture has room for, with labels such as `2026 Q4` below each or each second one. */
export function columnsThatFit(width: number): number {
  return Math.floor((width - MARGIN.left - MARGIN.right) / 26)
}

interface Box {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
  readonly status: Status
}

function boxesOf(columns: readonly Column[]): Box[] {
  const stack = (parts: Column['up'], index: number, sign: 1 | -1): Box[] => {
    let from = 0
    return parts
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => {
        const box = { x1: index + 0.12, x2: index + 0.88, y1: sign * from, y2: sign * (from + count), status }
        from += count
        return box
      })
  }
  return columns.flatMap(({ up, down }, index) => [...stack(up, index, 1), ...stack(down, index, -1)])
}

const totalOf = (parts: Column['up']) => parts.reduce((sum, { count }) => sum + count, 0)

/** @returns elements and height of the plot; the sum of each side stands at the end of its column */
export function columnElements(
  columns: readonly Column[],
  { id, width, words, line }: ColumnsFrame,
): { height: number; elements: string } {
  const boxes = boxesOf(columns)
  const top = Math.max(1, ...columns.map(({ up }) => totalOf(up)))
  const bottom = Math.max(0, ...columns.map(({ down }) => totalOf(down)))
  const ticks = wholeTicks(Math.max(top, bottom))
  const height = MARGIN.top + MARGIN.bottom + PLOT_HEIGHT
  const inner = width - MARGIN.left - MARGIN.right
  const each = inner / columns.length
  const widest = Math.max(...columns.map(({ label }) => textWidth(label, FONT_SIZE)))
  // Every label stands whole or not at all.
  const every = Math.max(1, Math.ceil((widest + 8) / each))
  const labels = columns
    .map(({ label }, index) => ({ label, x: index + 0.5, index }))
    .filter(({ index }) => index % every === 0)
  const sums = columns.flatMap(({ up, down }, index) => [
    { x: index + 0.5, y: totalOf(up), text: words.count(totalOf(up)), dy: -9 },
    { x: index + 0.5, y: -totalOf(down), text: words.count(totalOf(down)), dy: 10 },
  ])
  const halo = { stroke: PAPER, strokeWidth: 3, strokeLinejoin: 'round' } as const
  const shownSums = sums.filter(({ y, text }) => y !== 0 && textWidth(text, FONT_SIZE) <= each + 8)
  // A label at the far left or right would run out of the picture: it is held inside.
  const held = labels.map(({ label, x }) => {
    const half = textWidth(label, FONT_SIZE) / 2
    const at = MARGIN.left + x * each
    return { label, x, dx: Math.max(half - at + 2, 0) - Math.max(at + half - width + 2, 0) }
  })
  const lineRight = line === null || MARGIN.left + line.after * each + textWidth(line.label, FONT_SIZE) + 8 <= width
  const elements = plotElements({
    width,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    style: { fontSize: `${FONT_SIZE}px` },
    x: { type: 'linear', domain: [0, columns.length], axis: null },
    y: { type: 'linear', domain: [-bottom - (bottom > 0 ? (top + bottom) * 0.08 : 0), top], axis: null },
    marks: [
      Plot.ruleY(
        [
          ...ticks.filter((tick) => tick <= top),
          ...ticks.filter((tick) => tick > 0 && tick <= bottom).map((tick) => -tick),
        ],
        { stroke: GRID },
      ),
      Plot.axisY(
        [
          ...ticks.filter((tick) => tick <= top),
          ...ticks.filter((tick) => tick > 0 && tick <= bottom).map((tick) => -tick),
        ],
        { color: QUIET, label: null, tickSize: 4, tickFormat: (count: number) => words.count(Math.abs(count)) },
      ),
      ...[...new Set(boxes.map(({ status }) => status))].map((status) =>
        Plot.rect(
          boxes.filter((box) => box.status === status),
          { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: fillOf(status, id), stroke: STATUS_LOOKS[status].color },
        ),
      ),
      Plot.ruleY([0], { stroke: INK, strokeWidth: 1.5 }),
      ...shownSums.map((sum) =>
        Plot.text([sum], { x: 'x', y: 'y', dy: sum.dy, text: 'text', fontWeight: 600, fill: INK, ...halo }),
      ),
      ...held.map((label) =>
        Plot.text([label], { x: 'x', frameAnchor: 'bottom', dy: 22, dx: label.dx, text: 'label', fill: QUIET }),
      ),
      ...(line === null
        ? []
        : [
            Plot.ruleX([line.after], { stroke: INK, strokeWidth: 1.5, strokeDasharray: '5 3' }),
            Plot.text([line], {
              x: 'after',
              frameAnchor: 'top',
              dy: -34,
              dx: lineRight ? 4 : -4,
              textAnchor: lineRight ? 'start' : 'end',
              text: 'label',
              fontWeight: 600,
              fill: INK,
              ...halo,
            }),
          ]),
    ],
  })
  return { height, elements }
}

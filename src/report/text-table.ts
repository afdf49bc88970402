/** A table as text: columns on a grid, one of them giving way when the line would be too long. */
import { oneLine } from './one-line.ts'
import { pad, shorten, widthOf, wrap } from './text-layout.ts'

export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** Of the columns, the one that takes what the others leave; its cells are wrapped, or cut to one line. */
  readonly flexible?: 'wrap' | 'cut'
}

const GAP = '  '
const NARROWEST = 12

/** As wide as the widest cell; the flexible column gives way when the line would be longer than `width`. */
function widthsOf(columns: readonly Column[], cells: readonly (readonly string[])[], width: number | undefined) {
  const widths = columns.map(({ head }, index) =>
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? '')), widthOf(head)),
  )
  const flexible = columns.findIndex((column) => column.flexible !== undefined)
  if (flexible < 0 || width === undefined) return widths
  const others = widths.reduce((sum, each, index) => (index === flexible ? sum : sum + each + GAP.length), 0)
  return widths.map((each, index) => (index === flexible ? Math.min(each, Math.max(NARROWEST, width - others)) : each))
}

/**
 * @param width - columns of the line; undefined = no limit
 * @param paint - colours a cell that is already filled up: row -1 is the head
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width?: number,
  paint: (cell: string, row: number, column: number) => string = (cell) => cell,
): string[] {
  const cells = rows.map((row) => columns.map((_, index) => oneLine(row[index] ?? '')))
  const widths = widthsOf(columns, cells, width)

  function line(row: readonly string[], at: number): string {
    const filled = columns.map(({ align = 'left' }, index) => {
      const cell = row[index] ?? ''
      // Nothing follows the last column, so that it needs no filling.
      const last = align === 'left' && index === columns.length - 1
      return paint(last ? cell : pad(cell, widths[index] ?? 0, align), at, index)
    })
    return filled.join(GAP).trimEnd()
  }

  function linesOf(row: readonly string[], at: number): string[] {
    const parts = columns.map(({ flexible }, index) => {
      const cell = row[index] ?? ''
      const room = widths[index] ?? 0
      if (flexible === undefined) return [cell]
      return flexible === 'cut' ? [shorten(cell, room)] : wrap(cell, room)
    })
    const height = Math.max(...parts.map(({ length }) => length))
    return Array.from({ length: height }, (_, index) => {
      const one = parts.map((part) => part[index] ?? '')
      return line(one, at)
    })
  }

  const head = columns.map((column) => column.head)
  return [line(head, -1), ...cells.flatMap(linesOf)]
}

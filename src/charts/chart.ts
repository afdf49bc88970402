/** What a chart is: a picture, and the same numbers as a table for whoever cannot see it. */

export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Chart {
  /** Unique among the charts of one page; it begins the ids inside the picture. */
  readonly name: string
  readonly title: string
  /** What the picture shows, in sentences. */
  readonly description: string
  /** What is left out of the picture; null when it is whole. */
  readonly note: string | null
  /** A document of its own: it can be written to a file, served, or set into a page. */
  readonly svg: string
  readonly table: ChartTable
}

/** Pixels; a chart fits any of them, labels included. */
export const CHART_WIDTHS = { wide: 760, narrow: 380 } as const
export type ChartWidth = keyof typeof CHART_WIDTHS

export interface ChartOptions {
  readonly width: ChartWidth
}

/** What the ids inside a picture begin with: a page may hold the same chart in both widths. */
export function idOf(name: string, { width }: ChartOptions): string {
  return width === 'wide' ? name : `${name}-${width}`
}

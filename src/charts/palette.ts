/**
 * The colours of the charts, in light and in dark. Those of a status are from the set of Okabe and Ito, which people with any form of colour
 * blindness tell apart; every status has a pattern of its own besides, so that it is told in black and white as well.
 * @see Okabe and Ito (2008), Color Universal Design, https://jfly.uni-koeln.de/color/
 */
import type { Status } from '../domain/status.ts'

export const INK = '#1c1b19'
export const QUIET = '#5f5a52'
export const PAPER = '#fdfcf9'
export const GRID = '#dcd6ca'

/** What a colour of the light picture is in the dark one; the status colours are light enough to stay. */
export const DARK: Readonly<Record<string, string>> = {
  [INK]: '#ece9e2',
  [QUIET]: '#b5aea3',
  [PAPER]: '#191816',
  [GRID]: '#3b3833',
}

export type Pattern = 'solid' | 'stripes' | 'crossed' | 'dots' | 'lines' | 'upright' | 'empty' | 'grid' | 'steep'

export interface StatusLook {
  readonly color: string
  readonly pattern: Pattern
}

/** What came out is on a green-to-red scale of its own; what waits is blue; what has no day is grey. */
export const STATUS_LOOKS = {
  true: { color: '#009e73', pattern: 'solid' },
  partly_true: { color: '#e69f00', pattern: 'stripes' },
  false: { color: '#d55e00', pattern: 'crossed' },
  cannot_tell: { color: '#cc79a7', pattern: 'dots' },
  void: { color: '#8c8c8c', pattern: 'lines' },
  due: { color: '#0072b2', pattern: 'steep' },
  open: { color: '#56b4e9', pattern: 'solid' },
  upcoming: { color: '#56b4e9', pattern: 'upright' },
  undated: { color: '#8c8c8c', pattern: 'empty' },
  unchecked: { color: '#8c8c8c', pattern: 'grid' },
  proposed: { color: '#8c8c8c', pattern: 'empty' },
  rejected: { color: '#8c8c8c', pattern: 'empty' },
  merged: { color: '#8c8c8c', pattern: 'empty' },
} satisfies Record<Status, StatusLook>

/** The lines of a pattern in a tile of 8 by 8, drawn in its colour over the same colour made pale. */
const TILES: Readonly<Record<Exclude<Pattern, 'solid' | 'empty'>, string>> = {
  stripes: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  crossed: 'M-2 2L2 -2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6 -2L10 2',
  dots: 'M1 2H3.4M5 6H7.4',
  lines: 'M0 2H8M0 6H8',
  upright: 'M2 0V8M6 0V8',
  grid: 'M0 4H8M4 0V8',
  steep: 'M-1 0L3 8M3 0L7 8M7 0L11 8',
}

/** What fills the shape of a status: a colour, or the pattern of the chart whose ids begin with `id`. */
export function fillOf(status: Status, id: string): string {
  const { color, pattern } = STATUS_LOOKS[status]
  if (pattern === 'solid') return color
  return pattern === 'empty' ? PAPER : `url(#${id}-${status})`
}

/** The patterns of a chart, to stand in its `<defs>`. */
export function patternsOf(statuses: readonly Status[], id: string): string {
  return statuses
    .map((status) => {
      const { color, pattern } = STATUS_LOOKS[status] as StatusLook
      if (pattern === 'solid' || pattern === 'empty') return ''
      const width = pattern === 'dots' ? 2.4 : pattern === 'steep' ? 2.6 : 1.8
      return (
        `<pattern id="${id}-${status}" width="8" height="8" patternUnits="userSpaceOnUse">` +
        `<rect width="8" height="8" fill="${PAPER}"/><rect width="8" height="8" fill="${color}" fill-opacity="0.22"/>` +
        `<path d="${TILES[pattern]}" fill="none" stroke="${color}" stroke-width="${width}"/></pattern>`
      )
    })
    .join('')
}

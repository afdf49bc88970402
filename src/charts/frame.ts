/** What stands around every plot: title, legend and note, and the style sheet that makes the picture dark for whoever reads in the dark. */
import { DARK, GRID, INK, PAPER, QUIET } from './palette.ts'
import { breakText, textWidth } from './text-width.ts'
import { escapeXml } from './xml.ts'

export const FONT_SIZE = 12
const TITLE_SIZE = 15
const LINE = 17
const MARGIN = 12
const SWATCH = 18
/** How much wider bold letters are than those that `textWidth` measures. */
export const BOLD = 1.12

export interface LegendItem {
  /** Elements drawn in a box of 18 by 12 pixels. */
  readonly swatch: string
  readonly label: string
}

export interface Frame {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly note: string | null
  /** BCP 47 tag, so that a Chinese font of the right region is chosen. */
  readonly locale: string
  readonly width: number
  readonly legend: readonly LegendItem[]
  readonly patterns: string
  readonly plot: { readonly height: number; readonly elements: string }
}

/** On paper a reader's dark is light again, so the dark colours hold on a screen only. */
const STYLE = `@media screen and (prefers-color-scheme: dark) {${Object.entries(DARK)
  .map(([light, dark]) => `.chart [fill="${light}"]{fill:${dark}}.chart [stroke="${light}"]{stroke:${dark}}`)
  .join('')}}`

function text(words: string, x: number, y: number, size: number, attributes = `fill="${INK}"`): string {
  return `<text x="${x}" y="${y}" font-size="${size}" ${attributes}>${escapeXml(words)}</text>`
}

/** Items beside each other, on a new line where the next one does not fit; a label that is wider than the picture is broken. */
function placeLegend(items: readonly LegendItem[], width: number, top: number): { elements: string; height: number } {
  if (items.length === 0) return { elements: '', height: 0 }
  const before = SWATCH + 5
  let x = MARGIN
  let y = top
  const elements = items.map(({ swatch, label }) => {
    const lines = breakText(label, FONT_SIZE, width - MARGIN - before)
    const needed = before + Math.max(...lines.map((line) => textWidth(line, FONT_SIZE))) + 14
    if (x > MARGIN && x + needed > width) {
      x = MARGIN
      y += LINE + 3
    }
    const words = lines.map((line, index) => text(line, before, 10 + index * LINE, FONT_SIZE)).join('')
    const item = `<g transform="translate(${x.toFixed(1)},${y})">${swatch}${words}</g>`
    x += needed
    // What follows a broken label begins below it.
    if (lines.length > 1) {
      x = width
      y += (lines.length - 1) * LINE
    }
    return item
  })
  return { elements: elements.join(''), height: y - top + LINE + 6 }
}

/** @returns the whole SVG document */
export function framed({ id, title, description, note, locale, width, legend, patterns, plot }: Frame): string {
  const titleLines = breakText(title, TITLE_SIZE * BOLD, width - 2 * MARGIN)
  const noteLines = note === null ? [] : breakText(note, FONT_SIZE, width - 2 * MARGIN)
  let y = 6
  const titleElements = titleLines.map((line) => {
    y += TITLE_SIZE + 4
    return text(line, MARGIN, y, TITLE_SIZE, `font-weight="600" fill="${INK}"`)
  })
  const noteElements = noteLines.map((line) => {
    y += LINE
    return text(line, MARGIN, y, FONT_SIZE, `fill="${QUIET}"`)
  })
  y += 12
  const placed = placeLegend(legend, width - MARGIN, y)
  y += placed.height
  const height = Math.ceil(y + plot.height + 4)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="img" aria-labelledby="${id}-title ${id}-desc" xml:lang="${locale}" lang="${locale}" font-size="${FONT_SIZE}"`,
    ` font-family="system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" fill="${INK}">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml([description, note ?? ''].join(' ').trim())}</desc>`,
    `<style>${STYLE}</style><defs>${patterns}</defs>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<g aria-hidden="true">${titleElements.join('')}${noteElements.join('')}${placed.elements}`,
    // Plot centres its texts by an attribute of the element that this frame takes the place of.
    `<g transform="translate(0,${y})" text-anchor="middle">${plot.elements}</g></g>`,
    '</svg>',
  ].join('')
}

/** A box of a fill, as it stands in the legend. */
export function boxSwatch(fill: string, stroke: string = GRID): string {
  return `<rect x="0.5" y="0.5" width="17" height="11" fill="${fill}" stroke="${stroke}"/>`
}

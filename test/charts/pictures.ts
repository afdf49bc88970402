/** Reads a picture back: is it a document, and what stands in it. */
import { Resvg } from '@resvg/resvg-js'
import { parseHTML } from 'linkedom'
import { expect } from 'vitest'
import type { Chart } from '../../src/charts/chart.ts'

export interface Picture {
  readonly width: number
  /** Every text that a reader sees, in the order of the document. */
  readonly texts: readonly string[]
  /** How many shapes are filled with a colour, or with the pattern of a status. */
  filled(fill: string): number
  count(selector: string): number
  text(selector: string): string
}

/** Expects the picture to be XML without an error, because a browser shows nothing of any other. */
export function picture({ svg }: Chart): Picture {
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } })
  const { document } = parseHTML(svg)
  const inside = [...document.querySelectorAll('g text')].map((text) => text.textContent ?? '')
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  return {
    width: drawn.width,
    texts: inside,
    filled: (fill) =>
      [...document.querySelectorAll('g g[fill], g g rect[fill]')]
        .filter((element) => element.getAttribute('fill') === fill)
        .reduce((sum, group) => sum + group.querySelectorAll('rect').length, 0),
    count: (selector) => document.querySelectorAll(selector).length,
    text: (selector) => document.querySelector(selector)?.textContent ?? '',
  }
}

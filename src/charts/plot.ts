/** Observable Plot without a browser: marks in, the inside of an SVG out. */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** Plot builds nodes in a document; linkedom's needs no browser. */
const { document } = parseHTML('<!doctype html><body></body>')

export { Plot }

/**
 * The plot's elements, to be set into a frame of our own.
 * Plot's style sheet is left out: a strict content security policy refuses it, and the frame has its own.
 */
export function plotElements(options: Plot.PlotOptions): string {
  const plot = Plot.plot({ ...options, document } as Plot.PlotOptions) as unknown as {
    querySelector(selector: string): { remove(): void } | null
    readonly innerHTML: string
  }
  plot.querySelector('style')?.remove()
  return plot.innerHTML
}

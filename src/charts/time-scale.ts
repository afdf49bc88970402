/** A stretch of days on a line: where its ticks stand and how they are called. */
import { civilOf, dayNumberOf } from '../domain/day.ts'
import { textWidth } from './text-width.ts'
import type { ChartWords } from './words.ts'

export interface Tick {
  /** Days since 1970-01-01. */
  readonly at: number
  readonly label: string
}

/** Distances between two ticks, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000]

/**
 * Ticks at the first days of months or years, as close as their labels allow.
 * @param from - first day number
 * @param to - last day number, after `from`
 * @param width - of the whole stretch, in pixels
 */
export function timeTicks(from: number, to: number, width: number, size: number, words: ChartWords): Tick[] {
  const months = (to - from) / 30.44
  const label = (year: number, month: number, step: number) =>
    step % 12 === 0 ? words.year(year) : words.month(year, month)
  const step =
    STEPS.find((each) => (textWidth(label(2000, 12, each), size) + 12) * (months / each) <= width) ??
    (STEPS.at(-1) as number)
  const first = civilOf(from)
  const ticks: Tick[] = []
  const begin = Math.floor((first.year * 12 + first.month - 1) / step) * step
  for (let index = begin; ; index += step) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    const at = dayNumberOf(year, month, 1)
    if (at > to) return ticks
    if (at >= from) ticks.push({ at, label: label(year, month, step) })
  }
}

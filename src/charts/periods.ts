/** Months bundled into as many periods as a picture has room for, without a gap between them: an empty period is a fact too. */
import type { ChartWords } from './words.ts'

export interface Period<T> {
  readonly label: string
  /** First and last month in it, as months since the year 0. */
  readonly first: number
  readonly last: number
  readonly values: readonly T[]
}

/** Lengths of a period, in months. */
const LENGTHS = [1, 3, 12, 24, 60, 120] as const

/** Months since the year 0 of a `YYYY-MM` or a day. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function labelOf(first: number, length: number, words: ChartWords): string {
  const [year, month] = [Math.floor(first / 12), (first % 12) + 1]
  if (length === 1) return words.month(year, month)
  if (length === 3) return words.quarter(year, Math.ceil(month / 3))
  return length === 12 ? words.year(year) : words.years(year, year + length / 12 - 1)
}

/**
 * The shortest periods of which `most` are enough. One far-off month ("within a hundred years") must not squeeze all the others: where up to a
 * tenth of the months lies far back, or a quarter far ahead, they go into a period of their own, "before" or "from", longer than the others.
 * @param values - of the months, in any order
 */
export function periodsOf<T extends { readonly month: string }>(
  values: readonly T[],
  most: number,
  words: ChartWords,
): Period<T>[] {
  if (values.length === 0) return []
  const months = values.map(({ month }) => monthNumber(month)).sort((a, b) => a - b)
  const [first, last] = [months[0] as number, months.at(-1) as number]
  const low = months[Math.floor(months.length / 10)] as number
  const high = months[months.length - 1 - Math.floor(months.length / 4)] as number
  const needed = (from: number, to: number, length: number) => Math.floor(to / length) - Math.floor(from / length) + 1
  const whole = LENGTHS.find((length) => needed(first, last, length) <= most)
  const core = LENGTHS.find((length) => needed(low, high, length) <= most - 2) ?? 120
  // The tails are cut off only where that makes the periods shorter.
  const cut = whole === undefined || core < whole
  const length = cut ? core : whole
  const [from, to] = cut ? widened(first, last, low, high, length, most - 2) : [first, last]
  const begin = Math.floor(from / length)
  const end = Math.floor(to / length)
  const periods: Period<T>[] = []
  const take = (start: number, stop: number, label: string) =>
    periods.push({
      label,
      first: start,
      last: stop,
      values: values.filter(({ month }) => monthNumber(month) >= start && monthNumber(month) <= stop),
    })
  if (first < begin * length) take(first, begin * length - 1, words.before(labelOf(begin * length, length, words)))
  for (let index = begin; index <= end; index += 1)
    take(index * length, (index + 1) * length - 1, labelOf(index * length, length, words))
  if (last >= (end + 1) * length) take((end + 1) * length, last, words.from(labelOf((end + 1) * length, length, words)))
  return periods
}

/** The middle with as much of both tails as there is room for, the nearer past before the farther future. */
function widened(
  first: number,
  last: number,
  low: number,
  high: number,
  length: number,
  most: number,
): readonly [number, number] {
  const room = (most - (Math.floor(high / length) - Math.floor(low / length) + 1)) * length
  const from = Math.max(first, low - room)
  return [from, Math.min(last, high + room - (low - from))]
}

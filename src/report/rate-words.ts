/** Rates with their denominators: a number that rests on too little is told in counts, never as 0 or 1. */
import type { HitRate } from '../verification/hit-rate.ts'
import type { Proportion } from '../verification/proportion.ts'
import type { Words } from './words/en.ts'

/** "7 of 12 came true: 58 %, 95 % interval 32 to 81 %". */
export function hitRateSentence({ n, strict }: HitRate, words: Words): string {
  const { tooFew, of, interval } = words.charts.calibration
  if (n === 0) return words.scorecard.noNumber.no_data
  if (strict.rate === null || strict.interval === null) return tooFew(strict.hits, n)
  const { low, high } = strict.interval
  return `${of(strict.hits, n)}${words.colon}${words.percent(strict.rate)}${words.comma}${interval} ${words.interval(low, high)}`
}

/** "103 / 121 (85 %)". */
export function proportionWords({ hits, n, rate }: Proportion, words: Words): string {
  if (n === 0) return words.charts.noData
  const counts = `${words.count(hits)} / ${words.count(n)}`
  return rate === null ? counts : `${counts} (${words.percent(rate)})`
}

/** The rate, or why there is none. */
export function rateCell({ rate, reason }: Pick<Proportion, 'rate' | 'reason'>, words: Words): string {
  if (rate !== null) return words.percent(rate)
  return reason === null ? '' : words.scorecard.noNumber[reason]
}

export function intervalCell({ interval }: Proportion, words: Words): string {
  return interval === null ? '' : words.interval(interval.low, interval.high)
}

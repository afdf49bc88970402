/** The same time in another year: 明年这个时候, 到明年此时 (conventions, section 4.2). */

import type { Anchor } from '../../horizon/anchor.ts'
import { advance } from '../../horizon/length.ts'
import type { Mention } from '../../horizon/mention.ts'
import { matchesOf } from './matches.ts'

const SAME_TIME =
  /(到|至|等到|赶在|在)?(明年|后年|大后年|下下?个?月|下下?周|下下?个?星期)的?(?:这个时候|这时候?|此时|此刻|这个时间|今天|同一时间|这一天|这个时节|这会儿|差不多这个时候|同期)(之?前)?/g
/** Months or days ahead, and how far off it may be, in days. */
const AHEAD: readonly (readonly [RegExp, number, number, number])[] = [
  [/^大后年/, 36, 0, 15],
  [/^后年/, 24, 0, 15],
  [/^明年/, 12, 0, 15],
  [/^下下个?月/, 2, 0, 3],
  [/^下个?月/, 1, 0, 3],
  [/^下下/, 0, 14, 1],
  [/^下/, 0, 7, 1],
]

export function findSameTimes(text: string, anchor: Anchor): Mention[] {
  if (!/[这此]|今天|同/.test(text)) return []
  const mentions: Mention[] = []
  for (const match of matchesOf(SAME_TIME, text)) {
    const [whole, to = '', name = '', before] = match
    const [, months, days, tolerance] = AHEAD.find(([words]) => words.test(name)) ?? [null, 12, 0, 15]
    const point = advance(anchor.day, { months, days })
    const isLimit = /到|至|赶在/.test(to) || before !== undefined
    const window = isLimit
      ? { first: anchor.day, last: point }
      : { first: Math.max(anchor.day, point - tolerance), last: point + tolerance }
    const precision = months > 0 ? 'month' : 'day'
    mentions.push({ start: match.index, end: match.index + whole.length, window, precision, spoken: null })
  }
  return mentions
}

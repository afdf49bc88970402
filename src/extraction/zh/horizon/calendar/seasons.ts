/** Seasons: 春天, 夏季, 今冬, 明春, 今冬明春. */
import type { Anchor } from '../../../horizon/anchor.ts'
import { months, season } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm } from '../../../horizon/term.ts'
import { matchesOf } from '../matches.ts'

const SEASON =
  /([开入立](?=[春夏秋冬]))?([春夏秋冬])(?:[天季](?!节|风|奥|联?赛|杯|还会?远|款|班|装|运动会|攻势)|(?<=入[夏秋冬]|年[春夏秋冬](?![游装运晚节耕播种窗])|开春|立[春夏秋冬]))/g
const NAMED_SEASON = /(今|明|来|去|后)([春夏秋冬])(?![天季节奥])/g
const INDEX: Readonly<Record<string, number>> = { 春: 1, 夏: 2, 秋: 3, 冬: 4 }
const OFFSET: Readonly<Record<string, number>> = { 去: -1, 今: 0, 明: 1, 来: 1, 后: 2 }

/** Figures of speech: 行业的春天, 迎来春天, 熬过冬天. */
const BEFORE_SEASON =
  /(?:^|[，。、；：,到在从等或年今明后]|年的|还是|大概|最[早晚快迟]|估计|可能|预计|[这那整]个|赶在|要|就|是)$/

/** 春夏之交, 秋冬两季 */
const TWO_SEASONS = /(春夏|夏秋|秋冬|冬春)(?:之交|两季|之间|换季)/g

export function findSeasons(text: string, anchor: Anchor): CalendarTerm[] {
  if (!/[春夏秋冬]/.test(text)) return []
  const terms: CalendarTerm[] = []
  for (const match of matchesOf(NAMED_SEASON, text)) {
    const year = anchor.year + (OFFSET[match[1] ?? ''] ?? 0)
    terms.push(calendarTerm(match.index, match.index + 2, 'season', season(year, INDEX[match[2] ?? ''] ?? 1)))
  }
  for (const match of matchesOf(TWO_SEASONS, text)) {
    const index = INDEX[match[1]?.charAt(0) ?? ''] ?? 1
    const place = { every: 'year', at: (year: number) => months(year, index * 3, 6) } as const
    terms.push(calendarTerm(match.index, match.index + match[0].length, 'season', place))
  }
  for (const match of matchesOf(SEASON, text)) {
    const isBeginning = match[1] !== undefined
    if (!isBeginning && !BEFORE_SEASON.test(text.slice(Math.max(0, match.index - 2), match.index))) continue
    const index = INDEX[match[2] ?? ''] ?? 1
    const place = { every: 'year', at: (year: number) => season(year, index) } as const
    terms.push(calendarTerm(match.index, match.index + match[0].length, 'season', place))
  }
  return terms
}

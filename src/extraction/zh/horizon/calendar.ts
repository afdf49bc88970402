/** All calendar terms of a sentence, a finer one put into the coarser one before it (明年 + 三季度), ranges joined (三月到五月). */
import type { Anchor } from '../../horizon/anchor.ts'
import { compose, type Gaps } from '../../horizon/compose.ts'
import type { CalendarTerm } from '../../horizon/term.ts'
import { findEras } from './calendar/eras.ts'
import { findMonths } from './calendar/months.ts'
import { findNamedYears } from './calendar/named-years.ts'
import { findPartsAlone, withPartBehind } from './calendar/parts.ts'
import { findQuarters } from './calendar/quarters.ts'
import { findSeasons } from './calendar/seasons.ts'
import { withShareBehind } from './calendar/shares.ts'
import { findWeeksAndDays } from './calendar/weeks.ts'
import { findYears } from './calendar/years.ts'

const GAPS: Gaps = {
  fineToCoarse: null,
  coarseToFine: /^(?:年?的|，|、|,|里|[之以]?内的?)?$/,
  partStands: 'after',
  partGap: /(?!)/,
  range: /^(?:的?时候)?(?:到|至|~|-|——?|一直到|再到)$/,
  openedRange: /^(?:和|与|跟|、|到|至)$/,
  rangeOpener: /(?:介于|处于|在|从|自)$/,
  change: /(?:推迟|延期|延后|提前|改|调|挪|拖|移)[^，。]{0,6}$/,
}

/** Ordered, not overlapping; terms of the past among them. */
export function findCalendarTerms(text: string, anchor: Anchor): CalendarTerm[] {
  const found = [
    ...findYears(text, anchor),
    ...findNamedYears(text, anchor),
    ...findQuarters(text, anchor),
    ...findMonths(text, anchor),
    ...findSeasons(text, anchor),
    ...findWeeksAndDays(text, anchor),
    ...findEras(text, anchor),
    ...findPartsAlone(text),
  ]
  if (found.length === 0) return found
  const ordered = found
    .map((term) => withPartBehind(withShareBehind(term, text), text))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: CalendarTerm[] = []
  for (const term of ordered) {
    if (term.start >= (apart.at(-1)?.end ?? 0)) apart.push(term)
  }
  return compose(apart, text, GAPS)
}

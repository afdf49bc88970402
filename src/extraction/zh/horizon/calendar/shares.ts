/** So many years or months at the beginning or end of a term: 十五五头两年, 2030年代的前五年, 第四季度前两个月. */
import { civilOf } from '../../../../domain/day.ts'
import { months, type Period } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm, isRecurrence } from '../../../horizon/term.ts'
import { AMOUNT, numberOf } from '../numerals.ts'

/** 十五五开局之年, 收官之年: the first, the last year. */
const ONE_YEAR = /的?(?:(开局之?年|首年|头一年|第一年)|(?:收官之?年|最后一年|末年))/y
const YEARS = new RegExp(`的?(前|头|后|最后)(${AMOUNT})年(?![代前后内来])`, 'y')
const MONTHS = new RegExp(`的?(前|头|后|最后)(${AMOUNT})个月(?![前后内来])`, 'y')

/** The share that is said right behind the term; the term itself when none is. */
export function withShareBehind(term: CalendarTerm, text: string): CalendarTerm {
  const isLong = term.grain === 'plan' || term.grain === 'decade' || term.grain === 'century'
  if (!isLong && term.grain !== 'quarter' && term.grain !== 'half') return term
  const pattern = isLong ? YEARS : MONTHS
  pattern.lastIndex = term.end
  const match = pattern.exec(text)
  if (match === null) return isLong ? withYearBehind(term, text) : term
  const count = (numberOf(match[2] ?? '') ?? 0) * (isLong ? 12 : 1)
  const isEnd = (match[1] ?? '').endsWith('后')
  const { place } = term
  const shared = isRecurrence(place)
    ? place.every === 'year' && { every: 'year' as const, at: (year: number) => share(place.at(year), count, isEnd) }
    : share(place, count, isEnd)
  if (shared === false || count < 1) return term
  return calendarTerm(term.start, term.end + match[0].length, isLong ? 'plan' : 'quarter', shared)
}

function withYearBehind(term: CalendarTerm, text: string): CalendarTerm {
  ONE_YEAR.lastIndex = term.end
  const match = ONE_YEAR.exec(text)
  if (match === null || isRecurrence(term.place)) return term
  const place = share(term.place, 12, match[1] === undefined)
  return calendarTerm(term.start, term.end + match[0].length, 'year', place)
}

/** Months from the beginning or the end of the period, at most all of it. */
function share(period: Period, count: number, isEnd: boolean): Period {
  const { year, month } = civilOf(isEnd ? period.last : period.first)
  const part = isEnd ? months(year, month - count + 1, count) : months(year, month, count)
  return { first: Math.max(part.first, period.first), last: Math.min(part.last, period.last) }
}

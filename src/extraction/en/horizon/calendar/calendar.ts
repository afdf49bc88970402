/** The recognisers of calendar words in the order in which they are asked, and how English puts them together. */
import type { CalendarToken, Gaps } from '../../../horizon/compose.ts'
import type { Read } from '../numbers.ts'
import { at, type Scene } from '../words.ts'
import { decadeTerm, relativeDecade } from './decades.ts'
import { fiscalYear } from './fiscal.ts'
import { dayFirst, monthTerm, weekOfMonth } from './months.ts'
import { MONTHS, ORDINAL_WORDS, SEASONS, WEEKDAYS } from './names.ts'
import { partWords } from './parts.ts'
import { halfName, monthsOfYear, quarterCode, quarterName, spokenQuarter } from './quarters.ts'
import { elidedNext, newYear, relativeDay, relativeUnit, weekOf } from './relative.ts'
import { seasonTerm, weekdayTerm } from './seasons.ts'
import { yearTerm } from './years.ts'

/** What begins at a word; null = read, and no time. */
type Recogniser = (scene: Scene, i: number) => Read<CalendarToken | null> | undefined

const ORDINAL: readonly Recogniser[] = [weekOfMonth, quarterName, halfName, monthsOfYear, dayFirst]
const DETERMINED: readonly Recogniser[] = [
  newYear,
  relativeUnit,
  relativeDecade,
  seasonTerm,
  monthTerm,
  weekdayTerm,
  elidedNext,
]
const SPOKEN_NUMBER: readonly Recogniser[] = [relativeDecade, decadeTerm, yearTerm, dayFirst]

/** By first word; "2031", "q3" and the like are told by their first character. */
const BY_WORD: ReadonlyMap<string, readonly Recogniser[]> = new Map<string, readonly Recogniser[]>([
  ...ORDINAL_WORDS.map((word) => [word, ORDINAL] as const),
  ...[...MONTHS.keys()].flatMap((name) => [[name, [monthTerm]] as const, [`${name}'s`, [monthTerm]] as const]),
  ...[...WEEKDAYS.keys()].map((name) => [name, [weekdayTerm]] as const),
  ...[...SEASONS.keys()].flatMap((name) => [[name, [seasonTerm]] as const, [`${name}'s`, [seasonTerm]] as const]),
  ...['this', 'next', 'the', 'current'].map((word) => [word, DETERMINED] as const),
  ...['first', 'second', 'third', 'fourth', 'fifth', 'tenth', 'fifteenth', 'twentieth'].map(
    (word) => [word, [...ORDINAL, partWords]] as const,
  ),
  ...['back', 'front'].map((word) => [word, [halfName, partWords]] as const),
  ...['final', 'last', 'closing', 'latter'].map(
    (word) => [word, [weekOfMonth, quarterName, halfName, monthsOfYear, partWords]] as const,
  ),
  ...['year', 'quarter', 'month', 'week'].map((word) => [word, [weekOf, relativeUnit, fiscalYear, partWords]] as const),
  ...['day', 'today', 'tomorrow', "tomorrow's", 'tonight'].map((word) => [word, [relativeDay]] as const),
  ...['twenty', 'nineteen', 'eighteen', 'two', 'thirty'].map((word) => [word, SPOKEN_NUMBER] as const),
  ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word) => [word, [decadeTerm]] as const,
  ),
  ...["decade's", "century's"].map((word) => [word, [relativeDecade]] as const),
  ['q', [spokenQuarter]],
  ...['fiscal', 'financial', 'fy'].map((word) => [word, [fiscalYear]] as const),
  ...[
    'early beginning start opening mid middle midpoint midway midyear middecade midcentury halfway late later tail very end ends',
    "close yearend eoy year's",
  ]
    .flatMap((words) => words.split(' '))
    .map((word) => [word, [partWords]] as const),
])

const DIGIT_FIRST: readonly Recogniser[] = [
  relativeDecade,
  decadeTerm,
  yearTerm,
  quarterCode,
  quarterName,
  halfName,
  dayFirst,
]
const CODE = /^(?:[qh]\d|fy\d)/
const CODES: readonly Recogniser[] = [quarterCode, fiscalYear]

function recognisersOf(word: string): readonly Recogniser[] | undefined {
  const code = word.charCodeAt(0)
  if ((code >= 48 && code <= 57) || word.startsWith("'")) return DIGIT_FIRST
  return BY_WORD.get(word) ?? (CODE.test(word) ? CODES : undefined)
}

/** The calendar word or words that begin at `i`; null = words that are read and name no time. */
export function readCalendar(scene: Scene, i: number): Read<CalendarToken | null> | undefined {
  const recognisers = recognisersOf(at(scene, i))
  if (recognisers === undefined) return undefined
  for (const recogniser of recognisers) {
    const read = recogniser(scene, i)
    if (read !== undefined) return read
  }
  return undefined
}

export const GAPS: Gaps = {
  fineToCoarse: /^(?:'s)?\.?,? ?(?:of |in |for |during )?(?:the )?(?:fiscal |calendar )?(?:year )?$/,
  coarseToFine: /^(?:'s)?,? ?(?:the |in the |in |- )?(?:fiscal )?$/,
  partStands: 'before',
  partGap: /^(?:-|,? )?(?:in |of )?(?:the )?(?:calendar |fiscal )?(?:year )?$/,
  either: /^(?: or | and | or in |\/)(?:the |maybe )?$/,
  range: /^(?: to |-| - |—| — | through | thru )(?:the |about |around |maybe )?$/,
  openedRange:
    /^ (?:and|or|to|until|till|into|and into)(?:,? (?:say|let's say|maybe|perhaps|probably|about|around|roughly|the))*,? $/,
  rangeOpener: /\b(?:between|from)(?: (?:about|around|roughly|sometime|somewhere|maybe|the|say))*,? $/,
  change:
    /\b(?:pushed|moved|delayed|slipped|slid|postponed|pulled|brought|revised|extended|deferred|shifted|changed|went|gone|slips?|pushing|moving|cut)(?:,? [a-z']+){0,3},? from (?:the )?$/,
}

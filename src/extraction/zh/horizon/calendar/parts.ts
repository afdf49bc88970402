/** Parts of a term: 2027年底, 明年初, 三月上旬, 三季度末, 三十年代中期, 本世纪中叶, 十五五末; and alone: 年底, 月初, 季末. */
import { withPart } from '../../../horizon/part.ts'
import { type Grain, months, yearOf, years } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm, type Part } from '../../../horizon/term.ts'
import { matchesOf } from '../matches.ts'

/** 初步, 底线, 中国, 末端 and the like begin another word. */
const NOT_EARLY = '(?![步始衷中级次创恋心])'
const NOT_END = '(?![线层下座牌气部蕴片盘薪特稿])'
const NOT_MIDDLE = '(?![考学秋国央东小产介心共美欧日方文型科芯信车石海金纪部西外英俄印韩德法超游])'
const NOT_LATE = '(?![端梢尾])'

/** The first part, the words, and the last part where they name two of them: 中下旬. */
type PartWords = readonly [Part, string, Part?]

const YEAR_PARTS: readonly PartWords[] = [
  ['early', `年初${NOT_EARLY}|初${NOT_EARLY}|早期|初期|伊始|开年`],
  ['end', `年底${NOT_END}|底${NOT_END}|年末${NOT_LATE}|末${NOT_LATE}|岁末|年尾|尾声|年终(?!奖)`],
  ['late', '后期|晚期|末期'],
  ['middle', `年中${NOT_MIDDLE}|中期(?!选举|票据|业绩|报告)|中段|中旬|中${NOT_MIDDLE}(?!期|旬|段)`],
  ['first-half', '[前上]半[段程]'],
  ['second-half', '[后下]半[段程]'],
]
const MONTH_PARTS: readonly PartWords[] = [
  ['early', '上中旬', 'middle'],
  ['middle', '中下旬', 'end'],
  ['early', `上旬|月初|初${NOT_EARLY}`],
  ['end', `下旬|月底${NOT_END}|月末|底${NOT_END}|末${NOT_LATE}`],
  ['middle', `中旬|月中${NOT_MIDDLE}|中${NOT_MIDDLE}(?!旬|期)`],
  ['first-half', '上半月|前半月'],
  ['second-half', '下半月|后半月'],
]
const SPAN_PARTS: readonly PartWords[] = [
  ['early', '[早前]中期', 'middle'],
  ['middle', '中[后晚]期', 'late'],
  ['early', `初期?${NOT_EARLY}|早期|前期`],
  ['end', `末${NOT_LATE}(?!期)|底${NOT_END}`],
  ['late', '末期|后期|晚期|晚些时候'],
  ['middle', `中期(?!选举|票据)|中叶|中段|中旬|中${NOT_MIDDLE}(?!期|叶|旬|段|后)`],
  ['first-half', '[前上]半(?:叶|期|段|程)?'],
  ['second-half', '[后下]半(?:叶|期|段|程)?'],
]
const PARTS_OF: Readonly<Record<Grain, readonly PartWords[]>> = {
  day: [],
  week: [],
  month: MONTH_PARTS,
  season: SPAN_PARTS,
  quarter: SPAN_PARTS,
  half: SPAN_PARTS,
  year: YEAR_PARTS,
  plan: SPAN_PARTS.map(
    ([part, words, through = part]): PartWords => [part, part === 'end' ? `期?${words}` : words, through],
  ),
  decade: SPAN_PARTS,
  century: SPAN_PARTS,
}
/** Sticky, one group for each part. */
const PATTERN_OF = Object.fromEntries(
  Object.entries(PARTS_OF).map(([grain, parts]) => [
    grain,
    parts.length === 0 ? null : new RegExp(`的?(?:${parts.map(([, words]) => `(${words})`).join('|')})`, 'y'),
  ]),
) as Record<Grain, RegExp | null>

/** A term with the part that stands behind it, if one does. */
export function withPartBehind(term: CalendarTerm, text: string): CalendarTerm {
  const pattern = PATTERN_OF[term.grain]
  if (pattern === null || term.part !== null) return term
  pattern.lastIndex = term.end
  const match = pattern.exec(text)
  if (match === null) return term
  const group = match.findIndex((words, index) => index > 0 && words !== undefined)
  const [part, , through] = PARTS_OF[term.grain][group - 1] ?? []
  if (part === undefined || (term.grain === 'year' && isSeveralYears(term) && part === 'middle')) return term
  const whole = withPart(term, part, term.start, term.end + match[0].length, through)
  return term.grain === 'century' && part === 'early' ? { ...whole, place: firstTenYears(term) } : whole
}

/** 本世纪初 is long past in 2024. */
function firstTenYears({ place }: CalendarTerm): CalendarTerm['place'] {
  return 'every' in place ? place : years(yearOf(place.first), 10)
}

function isSeveralYears({ place }: CalendarTerm): boolean {
  return !('every' in place) && place.last - place.first > 366
}

const ALONE =
  /(?:(?<![\d零〇一二两三四五六七八九十百几半多今明后去前来])|(?<=多半))(?:年(?:初(?![步始])|底|末(?!端)|中(?![考学秋国央东间小产介心共])|尾|终(?!奖))|岁末|月(?:初|底|末|中(?!国))|季(?:度?[初末]))/g

/** 年底, 年初, 年中, 月底, 季末 without a term before them: the next that comes. */
export function findPartsAlone(text: string): CalendarTerm[] {
  const terms: CalendarTerm[] = []
  for (const match of matchesOf(ALONE, text)) {
    const [words] = match
    const start = match.index
    const end = start + words.length
    const unit = words.charAt(0)
    const last = words.charAt(words.length - 1)
    const part: Part = last === '初' ? 'early' : last === '中' ? 'middle' : 'end'
    if (unit === '月') {
      const place = { every: 'month', at: (year: number, month: number) => months(year, month, 1) } as const
      terms.push(withPart(calendarTerm(start, end, 'month', place), part, start, end))
    } else if (unit === '季') {
      const everyQuarter = { every: 'month', at: quarterOf } as const
      terms.push(withPart(calendarTerm(start, end, 'quarter', everyQuarter), part, start, end))
    } else terms.push(partOfYear(start, end, part))
  }
  return terms
}

function quarterOf(year: number, month: number) {
  return months(year, Math.ceil(month / 3) * 3 - 2, 3)
}

const MONTHS_OF_PART: Readonly<Record<'early' | 'middle' | 'end', readonly [number, number]>> = {
  early: [1, 3],
  middle: [4, 6],
  end: [10, 3],
}

/** Finer than a year, so that a year said before it takes it in: 明年吧，年底之前. */
function partOfYear(start: number, end: number, part: Part): CalendarTerm {
  const [from, count] = MONTHS_OF_PART[part === 'early' || part === 'middle' ? part : 'end']
  const place = { every: 'year', at: (year: number) => months(year, from, count) } as const
  const limitPrecision = part === 'end' ? 'year' : 'quarter'
  return { ...calendarTerm(start, end, 'quarter', place), part, limitPrecision }
}

/** Years by their number: 2031年, 二〇三一年, 三一年, 27年, 2027到2029年, 到2030; fiscal years: 2027财年, fy27. */
import type { Anchor } from '../../../horizon/anchor.ts'
import { months, years } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm } from '../../../horizon/term.ts'
import { matchesOf } from '../matches.ts'
import { figuresOf } from '../numerals.ts'

/** 1 first year, 2 joint, 3 the only or last year. */
const FOUR_FIGURES =
  /(?<![\d.,a-z#/-])(?:((?:19|20|21|22)\d\d)(?:年度?)?(到|至|~|-|——?|\/|、|和|与|或者?|还是))?((?:19|20|21|22|23)\d\d)(?:年度?(?![代级])|财年|财政年度)/g
const FOUR_NUMERALS =
  /(?<![零〇一二三四五六七八九十百])(?:((?:一[八九]|二[零〇一])[零〇一二三四五六七八九]{2})年?(到|至|、))?((?:一[八九]|二[零〇一])[零〇一二三四五六七八九]{2})(?:年度?(?!代)|财年)/g
/** 2027到29年, 2027/28年, 27-29年, 27年. */
const TWO_FIGURES = /(?<![\d.,a-z#/:-])(?:((?:20)?\d\d)(?:年)?(到|至|~|-|——?|\/|、))?'?(\d\d)(?:年(?![代级])|财年)/g
const TWO_NUMERALS =
  /(?<![零〇一二两三四五六七八九十百千第几个])(?:([二三四五六七八九][零〇一二三四五六七八九])年?(到|至|、|(?=[二三四五六七八九])))?([零〇一二三四五六七八九]{2})年(?!代|级)/g
const BARE =
  /(?<![\d.,a-z#/-])(?:(20[2-9]\d|21\d\d)(到|至|~|-|——?|\/|、|和|或者?|还是))?(20[2-9]\d|21\d\d)(?![\d.,年%万亿])/g
const FISCAL_ABBREVIATED = /(?<![a-z])fy ?'?(20\d\d|\d\d)(?!\d)/g
const FISCAL_ENDING =
  /截[至止]到?((?:20|21)\d\d)年(\d{1,2})月(?:底|末|\d{1,2}日)?(?:结束|为止)?的?(?:\d{2,4})?(?:财年|财政年度)/g

export function findYears(text: string, anchor: Anchor): CalendarTerm[] {
  const terms: CalendarTerm[] = []
  for (const match of matchesOf(FOUR_FIGURES, text)) push(terms, match, Number(match[1]), Number(match[3]))
  for (const match of matchesOf(TWO_FIGURES, text)) {
    if (!namesYear(text, match, anchor)) continue
    const last = nearest(Number(match[3]), anchor)
    const first = match[1]?.length === 4 ? Number(match[1]) : nearest(Number(match[1]), anchor)
    push(terms, match, match[1] === undefined ? Number.NaN : first, last)
  }
  if (/[零〇一二三四五六七八九]年/.test(text)) {
    for (const match of matchesOf(FOUR_NUMERALS, text)) {
      push(terms, match, figuresOf(match[1] ?? '') ?? Number.NaN, figuresOf(match[3] ?? '') ?? Number.NaN)
    }
    for (const match of matchesOf(TWO_NUMERALS, text)) {
      const last = figuresOf(match[3] ?? '')
      if (last === undefined || (isRangeOfLengths(match[3] ?? '') && !hasYearContext(text, match))) continue
      const first = match[1] === undefined ? undefined : figuresOf(match[1])
      push(terms, match, first === undefined ? Number.NaN : nearest(first, anchor), nearest(last, anchor))
    }
  }
  if (/20|21/.test(text)) {
    for (const match of matchesOf(BARE, text)) {
      if (isBareYear(text, match)) push(terms, match, Number(match[1]), Number(match[3]))
    }
  }
  if (text.includes('fy')) {
    for (const match of matchesOf(FISCAL_ABBREVIATED, text)) {
      const figures = Number(match[1])
      push(terms, match, Number.NaN, figures > 99 ? figures : nearest(figures, anchor))
    }
  }
  if (text.includes('截')) {
    for (const match of matchesOf(FISCAL_ENDING, text)) {
      const [whole, year, month] = match
      const place = months(Number(year), Number(month) - 11, 12)
      terms.push(calendarTerm(match.index, match.index + whole.length, 'year', place))
    }
  }
  return terms
}

/** One year, or all from the first to the last. */
function push(terms: CalendarTerm[], match: RegExpExecArray, first: number, last: number): void {
  if (Number.isNaN(last)) return
  const end = match.index + match[0].length
  if (Number.isNaN(first)) {
    terms.push(calendarTerm(match.index, end, 'year', years(last, 1), { isYearNumber: true }))
  } else if (first < last) {
    terms.push({ ...calendarTerm(match.index, end, 'year', years(first, last - first + 1)), isRange: true })
  } else {
    const start = end - (match[3]?.length ?? 0) - 1
    terms.push(calendarTerm(start, end, 'year', years(last, 1), { isYearNumber: true }))
  }
}

/** The year nearest to the anchor with these last two figures. */
export function nearest(lastTwo: number, anchor: Anchor): number {
  const year = anchor.year - (anchor.year % 100) + lastTwo
  if (year - anchor.year > 50) return year - 100
  return anchor.year - year > 50 ? year + 100 : year
}

/** What stands before a year, and after it, where two figures or a bare number could be something else. */
const BEFORE_YEAR = /(?:[到在从自于至]|最[早晚快迟]|[早晚]于|截止)$/
const AFTER_YEAR =
  /^(?:的?(?:年?[初底末]|年中|[上下]半年|第?[一二三四1-4]季|q[1-4]|h[12]|\d{1,2}月|[一二三四五六七八九十]{1,2}月|[春夏秋冬][天季])|的时候|那会儿|开始|起|前后)/
const BEFORE_LENGTH =
  /(?:[了过要需得花用再还近约达共有活干做等满每隔差这整第前头后]|未来的?|今后|接下来的?|至少|起码|最少|最多|顶多|不[到出足]|[不超]过|长达|大概|左右|连续|用不了|要不了)$/
const AFTER_LENGTH =
  /^(?:[之以]?[内后前]|[以之]上|左右|的?时间|期|经验|来|没|里|多|半|之久|寿命|质保|保修|老|国债|房贷|按揭|贷款|计划|租|合同|专利|美债|才|就|磨|一[次遇个代]|不)/

function hasYearContext(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  return (
    AFTER_YEAR.test(text.slice(end, end + 6)) || BEFORE_YEAR.test(text.slice(Math.max(0, match.index - 3), match.index))
  )
}

/** 27年 said in 2024 is the year 2027; 15年 a length, or long past. */
function namesYear(text: string, match: RegExpExecArray, anchor: Anchor): boolean {
  if (match[0].endsWith('财年') || match[1]?.length === 4) return true
  const before = text.slice(Math.max(0, match.index - 4), match.index)
  if (/\d(?:到|至|-|~|、|或)$/.test(before)) return false
  const end = match.index + match[0].length
  const after = text.slice(end, end + 6)
  const ahead = nearest(Number(match[3]), anchor) - anchor.year
  if (AFTER_YEAR.test(after)) return !BEFORE_LENGTH.test(before) || BEFORE_YEAR.test(before)
  if (/^[之以]?[后内]/.test(after)) return false
  if (BEFORE_YEAR.test(before)) return ahead >= -30 && ahead <= 40
  if (BEFORE_LENGTH.test(before) || AFTER_LENGTH.test(after)) return false
  if (ahead < -1) return /^(?:我|他|她|公司|那|当|时|的时候|大家|就有)/.test(after)
  return ahead <= 16
}

/** 三四年, 三五年: three to four, three to five years; 三一年 is a year. */
function isRangeOfLengths(figures: string): boolean {
  const low = figuresOf(figures.charAt(0)) ?? 0
  const high = figuresOf(figures.charAt(1)) ?? 0
  return (low > 0 && high === low + 1) || figures === '三五'
}

const BEFORE_BARE =
  /(?:(?<![涨跌升降卖加提达增减调冲])到了?|[在于从自至或]|最[早晚快迟慢]|[早晚]于|截止|还是|觉得|认为|估计|可能|也许|大概|应该是|(?:我[看猜赌想说估]?|就|会|可能|大概|觉得|估计|[乐悲]观|早|晚|快|慢|好|坏|目标|计划|时间)是|我[看猜赌]|，|^|财年)$/
const AFTER_BARE =
  /^(?:$|[，。,、？！?!;；：]|[之以]?[前后]|左右|的时候|年?[初底末]|q[1-4]|h[12]|[上下]半年|才|就|都|我|他|将|开始|起(?!步)|还是|或|赛季|[两三四]年|之?间|这(?:个节点|个关口|道坎|一?年)|这[一二两三四五六七八九十\d])/

function isBareYear(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  const before = text.slice(Math.max(0, match.index - 3), match.index)
  const after = text.slice(end, end + 4)
  if (match[1] === undefined && /(?:，|^)$/.test(before))
    return /^(?:[之以][前后]|前(?!后)|年?[初底末]|q[1-4]|h[12]|[上下]半年|第?[一二三四1-4]季|见(?:[，。！]|$))/.test(
      after,
    )
  return BEFORE_BARE.test(before) && AFTER_BARE.test(after)
}

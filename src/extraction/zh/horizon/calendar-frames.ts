/** The frame in which a calendar term stands, by the cues round it (conventions, sections 3 and 5). */
import { civilOf } from '../../../domain/day.ts'
import type { CalendarFrame } from '../../horizon/frame.ts'
import { months } from '../../horizon/period.ts'
import { type CalendarTerm, isRecurrence } from '../../horizon/term.ts'
import { clauseBefore, clauseBehind, isDenied } from './clause.ts'
import { POSTPOSED } from './length-frames.ts'
import type { Surroundings } from './surroundings.ts'

interface FrameRule {
  readonly frame: CalendarFrame
  readonly holds: (term: CalendarTerm, around: Surroundings) => boolean
}

/** An hour of the day as a limit: the day is still in. */
const HOUR_BEFORE =
  /^的?(?:上午|下午|中午|早上|晚上|凌晨|傍晚|夜里|[\d一二两三四五六七八九十]{1,2}(?:点半?钟?|时)|收盘|闭市|开盘|下班|零点|午夜|天亮){1,3}(?:[之以]?前)/

/** The first that holds gives the frame. */
const RULES: readonly FrameRule[] = [
  // 2029年之前不会, 没人能在2030年之前, 不会在年底前
  { frame: 'from', holds: (term, around) => around.behind.kinds.has('ago') && isDeniedBefore(term, around) },
  // 周五收盘前
  {
    frame: 'by',
    holds: (term, { text }) => term.grain === 'day' && HOUR_BEFORE.test(text.slice(term.end, term.end + 12)),
  },
  // 明年年底，最晚。
  {
    frame: 'from',
    holds: (term, { text }) => /[早快]/.test(POSTPOSED.exec(text.slice(term.end, term.end + 12))?.[1] ?? ''),
  },
  {
    frame: 'by',
    holds: (term, { text }) => /[晚迟]/.test(POSTPOSED.exec(text.slice(term.end, term.end + 12))?.[1] ?? ''),
  },
  // 过了2030年, 熬过明年
  {
    frame: 'after',
    holds: (term, around) =>
      /(?:过了|过完|熬过|挺过|撑过|度过|跨过|迈过|越过|捱过|闯过|[一等要得]过)$/.test(wordsBefore(term, around)),
  },
  // 早于2030年不可能
  {
    frame: 'from',
    holds: (term, around) =>
      wordsBefore(term, around).endsWith('早于') && isDenied(clauseBehind(around.text, around.behind.chainEnd)),
  },
  // 最早2027年, 不早于三季度; 最早2027年以后
  { frame: 'after', holds: (_, { before, behind }) => before.kinds.has('earliest') && behind.kinds.has('later') },
  { frame: 'from', holds: (_, { before }) => before.kinds.has('earliest') },
  // 最晚2029年之前
  { frame: 'before', holds: (_, { behind }) => behind.kinds.has('ago') },
  // 不到2030年不会
  {
    frame: 'from',
    holds: (term, around) => wordsBefore(term, around).endsWith('不到') && isDeniedBehind(around),
  },
  // 不到2030年就, 不用等到2030年
  {
    frame: 'before',
    holds: (term, around) =>
      /(?:[没不]到|[等到]不[到了]|等到|到不了|[用必需要着]到|等)$/.test(wordsBefore(term, around)) &&
      around.before.kinds.has('at most'),
  },
  { frame: 'by', holds: (_, { before }) => before.kinds.has('latest') || before.kinds.has('at most') },
  // 开春以后: its beginning is meant
  {
    frame: 'from',
    holds: ({ start, end, grain }, { text, behind }) =>
      grain === 'season' && behind.kinds.has('later') && /[开入立]/.test(text.slice(start, end)),
  },
  // 2030年以后, 要等到2030年以后
  { frame: 'after', holds: (_, { behind }) => behind.kinds.has('later') },
  // 要等到2028年, 要到2028年才
  { frame: 'from', holds: (_, { before }) => before.kinds.has('wait') && !before.words.includes('等到') },
  {
    frame: 'from',
    holds: (_, { before, behind }) =>
      (before.kinds.has('wait') || before.kinds.has('to')) && behind.words.some((word) => word.startsWith('才')),
  },
  // 从明年起, 明年开始
  {
    frame: 'from',
    holds: (term, { before, behind }) => before.kinds.has('from') && !behind.kinds.has('ends') && term.isRange !== true,
  },
  { frame: 'from', holds: isOnwards },
  { frame: 'during', holds: (_, { before }) => before.kinds.has('shifted') },
  { frame: 'around', holds: (_, { before, behind }) => behind.kinds.has('about') || before.kinds.has('about') },
  {
    frame: 'by',
    holds: (_, { before, behind }) => before.kinds.has('to') || before.kinds.has('wait') || behind.kinds.has('ends'),
  },
  { frame: 'during', holds: () => true },
]

export function calendarFrame(term: CalendarTerm, around: Surroundings): CalendarFrame {
  const rule = RULES.find(({ holds }) => holds(term, around))
  const frame = rule?.frame ?? 'during'
  // Before the end of X is by the end of X; a bare 年底 must not be put off to the next year (G2).
  return frame === 'before' && (term.part === 'end' || isHour(term, around) || around.behind.kinds.has('ends'))
    ? 'by'
    : frame
}

/** 明天下午三点之前 is still tomorrow. */
function isHour({ grain, start, end }: CalendarTerm, { text }: Surroundings): boolean {
  return grain === 'day' && /(?:[点半钟时午上晨晚里间]|收盘|盘[中后])$/.test(text.slice(start + 1, end))
}

/** As a deadline 年中 is the end of June; as a period it has six months. */
export function termAsDeadline(term: CalendarTerm): CalendarTerm {
  if (term.part !== 'middle' || term.grain !== 'quarter') return term
  if (isRecurrence(term.place)) {
    if (term.place.every !== 'year' || civilOf(term.place.at(2024).first).month !== 4) return term
    return { ...term, place: { every: 'year', at: (year) => months(year, 4, 3) } }
  }
  const { year, month } = civilOf(term.place.first)
  return month === 4 ? { ...term, place: months(year, 4, 3) } : term
}

/** But 不到2030年，路上就看不到油车了. */
function isDeniedBehind({ text, behind }: Surroundings): boolean {
  const rest = clauseBehind(text, behind.chainEnd)
  return isDenied(rest) && !/^[^，。]{0,8}就/.test(rest)
}

function wordsBefore(term: CalendarTerm, { text }: Surroundings): string {
  return text.slice(Math.max(0, term.start - 4), term.start)
}

/** 年底前不降息 */
const NOT = /^(?:都|也|绝|决|坚决|肯定|一定|[我他她]们?|咱们)?不(?![再久断少同出用到但仅止过得可晚迟])/

const IF = /要是|如果|假如|倘若|万一|只要|一旦|若(?!干)/

function isDeniedBefore(term: CalendarTerm, { text, before, behind }: Surroundings): boolean {
  const rest = clauseBehind(text, behind.chainEnd)
  // 要是2030年前还做不出来
  if (IF.test(clauseBefore(text, term.start))) return false
  return NOT.test(rest) || isDenied(rest) || isDenied(clauseBefore(text, term.start)) || before.kinds.has('not')
}

/** 明年开始，… and 明年起 run on; 明年开始量产 happens next year. */
function isOnwards(_: CalendarTerm, { text, before, behind }: Surroundings): boolean {
  if (!behind.kinds.has('onwards')) return false
  if (before.kinds.has('from')) return true
  const starts = behind.words.some((word) => word.startsWith('开始'))
  return (
    !starts ||
    /^(?:$|[，。,！？]|就|都|会|将|我|他|全|所有)/.test(text.slice(behind.chainEnd, behind.chainEnd + 2)) ||
    behind.words.includes('，')
  )
}

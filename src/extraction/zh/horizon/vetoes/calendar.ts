/** Calendar terms that are no horizon: habits, told events, base years, what is named after a year (conventions, section 7). */

import type { Anchor } from '../../../horizon/anchor.ts'
import type { CalendarTerm } from '../../../horizon/term.ts'
import { clauseBefore, clauseBehind, isOver } from '../clause.ts'
import { FRAMES_DATE } from '../cue-words.ts'
import type { BeforeCues, BehindCues } from '../cues.ts'
import { matchesAt, type Surroundings } from '../surroundings.ts'
import { isScorned } from './discourse.ts'

const EVERY =
  /(?:每(?:逢|到|当|一)?(?:个?(?:月|季度?|星期)|年|周|天|个)?|逢|年年|往年|历年|一到|月月|周周|凡是|平时|通常|一般|以往)(?:的|到|都|在)?$/
const EVERY_IN_CLAUSE =
  /每(?:年|天|周|个?月|个?季|个?星期)|(?<![\d零〇一二三四五六七八九今明后去前])年年|往年|历年|每到|每逢|向来|历来|从来都/
const NAMED_AFTER =
  /(?:的)?(?:款|届|版(?!图)|号(?!线)|不变价|可比价|价格计算|的?价格(?:计|算|口径)|美元(?:计|算|口径|不变)|基期|基年|为基|议程|愿景|计划(?=[，。、里中]|$)|规划纲要|奥运|世界杯|大选那|毕业|生人|出生|年报|审计|报告(?:显示|里))/y
const BASE_YEAR = /(?:按|按照|以|用|折合|相当于)$/
const SINCE = /(?:年|月)?(?:份)?(?:以来|至今|到现在|来(?=，))/y
const IS_NOW = /(?:现在|如今|今天|今年|眼下|目前)(?:已经)?(?:是|都)(?:已经)?$/
/** 2月发的, 三月份推出的: an attribute that has happened. */
const HAPPENED = /^[^，。]{0,6}(?:发|出|推|做|开|立|布|买|卖|投|签|拍|写|建|生|动|办|说|讲)(?:来|起)?的(?!时候|话)/
const HABITUAL = /通常|一般(?!般)|照例|惯例|往往|总是|总会|历来|经常|常常/
/** 今年我改成了三年: when the speaker thinks so. */
const VIEW_OF_NOW = /^，?(?:[我他她]们?)?(?:的看法|的判断|觉得|认为|又?[说讲改]|变了)/
/** 不是明年就是后年. */
const EITHER_WAY = /^[^。；]{0,8}就是/
const AGE =
  /(?:都|刚|才|已经|刚好|正好|也|就|快|刚满|马上)?(?:满)?[\d一二三四五六七八九十百两]{1,4}(?:岁|(?=[了啦，。！]|$))/y

/** Whether the term says something else than when it will happen. */
export function isNoDate(term: CalendarTerm, around: Surroundings, anchor: Anchor): boolean {
  const { text, before, behind } = around
  const lead = text.slice(Math.max(0, term.start - 8), term.start)
  if (before.kinds.has('every') || EVERY.test(lead)) return true
  if (before.kinds.has('not') && !EITHER_WAY.test(text.slice(term.end, term.end + 16))) return true
  if (matchesAt(SINCE, text, term.end)) return true
  if (
    matchesAt(NAMED_AFTER, text, term.end) &&
    (BASE_YEAR.test(lead) || !/(?:价|美元)/.test(text.slice(term.end, term.end + 3)))
  )
    return true
  if (matchesAt(AGE, text, term.end) || isScorned(term, around)) return true
  if (IS_NOW.test(lead)) return true
  const clauseLead = clauseBefore(text, term.start)
  if (EVERY_IN_CLAUSE.test(clauseLead)) return true
  if (isFramed(before, behind)) return false
  const rest = clauseBehind(text, term.end)
  if (isRecurring(term) && HABITUAL.test(clauseLead + rest)) return true
  if (VIEW_OF_NOW.test(rest) && !liesAhead(term, anchor)) return true
  return !liesAhead(term, anchor) && (isOver(clauseLead + rest) || HAPPENED.test(text.slice(term.end, term.end + 12)))
}

/** What has not begun at the anchor cannot be told as past: 明年就变成了另一个样子. */
function liesAhead({ place }: CalendarTerm, anchor: Anchor): boolean {
  return !('every' in place) && place.first > anchor.day
}

function isFramed(before: BeforeCues, behind: BehindCues): boolean {
  return (
    [...before.kinds].some((kind) => FRAMES_DATE.has(kind)) ||
    [...behind.kinds].some((kind) => kind !== 'plain' && kind !== 'thereupon')
  )
}

function isRecurring({ place }: CalendarTerm): boolean {
  return 'every' in place
}

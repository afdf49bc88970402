/** Calendar terms that are no horizon: habits, told events, base years, what is named after a year (conventions, section 7). */

import type { Anchor } from '../../../horizon/anchor.ts'
import { type CalendarTerm, isRecurrence } from '../../../horizon/term.ts'
import { clauseBefore, clauseBehind, hasFuture, isOver } from '../clause.ts'
import { FRAMES_DATE } from '../cue-words.ts'
import type { BeforeCues, BehindCues } from '../cues.ts'
import { matchesAt, type Surroundings } from '../surroundings.ts'
import { isScorned } from './discourse.ts'

const EVERY =
  /(?:每(?:逢|到|当|一)?(?:个?(?:月|季度?|星期)|年|周|天|个)?|逢|年年|往年|历年|一到|月月|周周|凡是|平时|通常|一般|以往)(?:的|到|都|在)?$/
const EVERY_IN_CLAUSE =
  /每(?:年|天|周|个?月|个?季|个?星期)|(?<![\d零〇一二三四五六七八九今明后去前])年年|往年|历年|每到|每逢|向来|历来|从来都/
const NAMED_AFTER =
  /(?:的)?(?:款|型(?!号)|[^，。进打踢办夺拿获会将要能在的是有队]{2,4}(?:奥运会|冬奥会|亚运会|世博会|世界杯(?!年))|届|版(?!图)|号(?!线)|不变价|可比价|价格计算|的?价格(?:计|算|口径)|美元(?:计|算|口径|不变)|基期|基年|为基|议程|愿景|计划(?=[，。、里中]|$)|规划纲要|奥运(?!年)|世界杯(?!年)|大选那|毕业|生人|出生|年报|审计|报告(?:显示|里))/y
/** Holidays and other events, whose day is not said. */
const EVENT =
  '春节|过年|元宵|清明|五一|端午|中秋|国庆|圣诞|感恩节|复活节|双十一|双11|双十二|两会|大选|中期选举|选举|奥运会?|冬奥会?|世界杯|亚运会?|世博会?|欧洲杯|高考|中考|暑假|寒假|开学|毕业|换届|峰会|进博会|春晚|党代会|发布会|汛期|雨季|春运|赛季|春节档|暑期档|国庆档|开学季|毕业季|旺季|淡季|[采供]暖季'
const EVENT_NEXT = new RegExp(`的?(?:${EVENT})`, 'y')
const LIMITED_BY_EVENT = new RegExp(
  `的?(?:${EVENT})(?:到来|来临|结束|闭幕|开幕|放假|假期|长假|节)?(?:[之以]?前(?!后)|[之以]?后)`,
  'y',
)
/** 5月的数据: what is known of a month or a quarter when it is over */
const FIGURES =
  /份?的?(?:这?[个些份次场]|那[个些份次场])?(?:经济|就业|通胀|销售|出口|进出口|消费)?(?:数据|财报|季报|业绩|报表|成绩|销量|通胀|cpi|ppi|pmi|gdp|非农|社融|订单|收入|利润|亏损|天气|气温|行情|表现|走势|那)/y
/** 一季度GDP会在4月16号公布 */
const PUBLISHED = /[在于][^，。]{1,12}(?:公布|发布|披露|出炉|揭晓|公开)/
const JUST_OVER_DAYS = 100
/** 等到三季度财报出来 */
const IS_PUBLISHED =
  /的?(?:财报|季报|年报|中报|报表|业绩|数据|成绩|结果)(?:出来|公布|发布|披露|出炉|一出)(?:[之以]?后|的时候|时|，|再|就)/y
const BASE_YEAR = /(?:按|按照|以|用|折合|相当于)$/
const SINCE = /(?:年|月)?(?:份)?(?:以来|至今|到现在|来(?=，))/y
/** 那年夏天 */
const THAT_YEAR = /(?:那一?年|当年|同年|[次翌]年|那个)的?$/
const SUBORDINATE = /[^，]{2,}(?:[之以]后|后|的?时候?|以来)$/
/** 会比上半年好 */
const STANDARD = /(?:比|比起|相[比较]于?|不如)$/
const IS_NOW = /(?:现在|如今|今天|今年|眼下|目前)(?:已经)?(?:是|都)(?:已经)?$/
/** 2月发的, 三月份推出的: an attribute that has happened. */
const HAPPENED = /^[^，。]{0,6}(?:发|出|推|做|开|立|布|买|卖|投|签|拍|写|建|生|动|办|说|讲)(?:来|起)?的(?!时候|话)/
/** 这种苹果要九月份才熟 */
const KIND = /(?:这种|这类|此类)[^，。]{1,6}$/
const HABITUAL = /通常|一般(?!般)|照例|惯例|往往|总是|总会|历来|经常|常常/
/** 今年是我入行的第十五个年头 */
const ORDINAL = /(?:也|都|已经)?是[^，。；]{0,12}第[\d一二两三四五六七八九十百]{1,4}(?:个年头|年|届|次)/y
/** 今年才动手: so it has been done */
const ONLY_NOW = /才(?![会能可要有将应该是开算打准])/y
/** 一季度会发奖金，这是惯例 */
const IS_CUSTOM = /^[^。；！？]{0,24}，(?:这|那)?(?:也|都|已)?是[^，。]{0,3}(?:惯例|规矩|传统|常态|规律|老习惯)/
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
  if (STANDARD.test(lead) && !/^[^，。]{0,4}[早晚]/.test(text.slice(term.end, term.end + 5))) return true
  if (matchesAt(SINCE, text, term.end) || THAT_YEAR.test(lead)) return true
  if (
    matchesAt(NAMED_AFTER, text, term.end) &&
    (BASE_YEAR.test(lead) || !/(?:价|美元)/.test(text.slice(term.end, term.end + 3)))
  )
    return true
  if (isLimitedByEvent(term, around)) return true
  if (matchesAt(AGE, text, term.end) || isScorned(term, around)) return true
  if (IS_NOW.test(lead)) return true
  const clauseLead = clauseBefore(text, term.start)
  if (EVERY_IN_CLAUSE.test(clauseLead)) return true
  if (isRecurring(term) && KIND.test(clauseLead) && text.slice(term.end, term.end + 2).includes('才')) return true
  if (isFramed(before, behind)) return false
  const rest = clauseBehind(text, term.end)
  if (matchesAt(FIGURES, text, term.end) && (PUBLISHED.test(rest) || (!hasFuture(rest) && isJustOver(term, anchor))))
    return true
  if (isRecurring(term) && (HABITUAL.test(clauseLead + rest) || IS_CUSTOM.test(text.slice(term.end, term.end + 32))))
    return true
  if (VIEW_OF_NOW.test(rest) && !liesAhead(term, anchor)) return true
  if (liesAhead(term, anchor)) return false
  if (matchesAt(ORDINAL, text, term.end) || (term.grain === 'year' && matchesAt(ONLY_NOW, text, term.end))) return true
  // 今年它出来以后，大家都变了
  if (SUBORDINATE.test(rest) && isOver(clauseBehind(text, term.end + rest.length))) return true
  return isOver(clauseLead + rest) || HAPPENED.test(text.slice(term.end, term.end + 12))
}

/** 明年国庆前, 到2028年大选: the limit is the event, of which only the year is known. */
function isLimitedByEvent(term: CalendarTerm, { text, before }: Surroundings): boolean {
  if (matchesAt(IS_PUBLISHED, text, term.end)) return true
  if (term.grain !== 'year' || term.part !== null) return false
  if (matchesAt(LIMITED_BY_EVENT, text, term.end)) return true
  return [...before.kinds].some((kind) => FRAMES_DATE.has(kind)) && matchesAt(EVENT_NEXT, text, term.end)
}

/** Months and quarters of which the last one ended a short while ago and the next is far ahead. */
function isJustOver({ place, grain }: CalendarTerm, anchor: Anchor): boolean {
  if (!isRecurrence(place) || place.every !== 'year' || !/month|quarter|half/.test(grain)) return false
  return [anchor.year - 1, anchor.year].some((year) => {
    const since = anchor.day - place.at(year).last
    return since > 0 && since <= (grain === 'half' ? 2 * JUST_OVER_DAYS : JUST_OVER_DAYS)
  })
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

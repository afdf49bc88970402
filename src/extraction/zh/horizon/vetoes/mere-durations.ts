/** A bare length answers "when" (五年吧, 三年就能), or only tells how long something takes or lasts (培养一个要五年). */
import type { LengthTerm } from '../../../horizon/term.ts'
import { clauseBefore, clauseBehind, hasFuture, isCompleted } from '../clause.ts'
import type { BeforeCues } from '../cues.ts'
import type { FramedLength } from '../length-frames.ts'
import { matchesAt, type Surroundings } from '../surroundings.ts'

const PLANNED = /[会将要想得再]|打算|计划|准备|争取|我们|力争|愿意/
/** Verbs that take a length behind them: 开十年, 养两年. */
const DURING = /[用开活做干当学练养种存放住跑走熬坐关租借欠写拍打读教守忍泡吃喝停戒拖磨攒埋玩骑穿戴]$/
const ROUGHLY = '(?:的?时间|左右|上下|的样子|光景){0,3}'
const OUTCOME =
  '吧|就|才|能|可以|会|肯定|一定|必|搞定|见分晓|见真章|见效|见底|打平|够|足够|足矣|翻|见|实现|做[成到完]|完成|达到|超[过越]|赶[上超]' +
  '|追[上平]|建成|拿下|攻克|登[陆月]|普及|取代|干[成掉]|上市|都?[一-\\u9fff]{1,3}不[了到成完出上来下住]|都?不会|都?不可能|都?没(?:戏|可能|希望|指望)|都?[别甭休]想|的事'
/** Behind a bare length, these say by themselves that it answers "when". */
const ANSWERS_CLEARLY = new RegExp(`${ROUGHLY}(?:${OUTCOME})`, 'y')
/** These only do where nothing but the answer was said. */
const ANSWERS = new RegExp(`${ROUGHLY}(?:${OUTCOME}|啊|呢|嘛|应该|差不多|之?内|到位|[，。！？,!?、；]|$)`, 'y')
const ONE_OF_A_KIND =
  /(?:从[^，。]{1,10}到|一[个座台款条家名代次只架艘部颗辆棵头件块张本门栋间支口双批份株套位片]|每)[^，。]{0,10}$/
/** How long such a thing takes whenever it is done: 一般得跑一圈，差不多一年; 做起来要三年. */
const ALWAYS = /一般(?!来[说讲]|人|般)|通常|往往|平均|起来(?:大概|大约|差不多|怎么|也|都)*[得要需][^，。]*(?:，|$)/
/** 这种鱼三年才长一斤, 他在位的八年 */
const KIND = /(?:这种|这类|此类)[^，。会将要]{1,6}$|的$/
/** 一年只有四个月能施工 */
const SO_MANY_OF = /一(?:年|个?月|周|天|辈子)(?:里|当?中)?(?:只|就|才|也就|总共|大概|起码|最多){0,2}有$/
const PAYS_BACK = /回本|收回成本|回收成本|收回投资/
const ENOUGH = /^就(?:够|行|能|可以|会|见|搞)|^(?:足够|足矣)/
const HEDGE = /大概|可能|也许|估计|恐怕|应该|预计|或许|兴许|我|看来|大约|差不多|是$|保守|乐观/
/** 一年卖二十万台: so many in a year. */
const RATE = /(?:[一1](?:年|天|个?月|周|个?季度|个?星期|日|个小时))/y

export function isMereDuration(
  term: LengthTerm,
  { text, before, behind }: Surroundings,
  framed: FramedLength,
): boolean {
  if (!framed.isBare) return false
  const isSpent = before.kinds.has('needs') || before.kinds.has('over')
  const verb = text.slice(Math.max(0, before.chainStart - 6), before.chainStart)
  if (before.kinds.has('over') && !before.kinds.has('needs') && !isPlanned(term, verb, text, before)) return true
  if (before.kinds.has('over') && isCompleted(clauseBehind(text, behind.chainEnd))) return true
  if (!isSpent && !before.words.includes('，') && DURING.test(verb)) return true
  if (!matchesAt(ANSWERS, text, term.end)) return !isSpent
  if (KIND.test(text.slice(Math.max(0, before.chainStart - 10), before.chainStart))) return true
  if (ALWAYS.test(text.slice(Math.max(0, term.start - 32), term.start))) return true
  const lead = clauseBefore(text, term.start)
  if (SO_MANY_OF.test(lead)) return true
  if (PAYS_BACK.test(clauseBehind(text, term.end)) || PAYS_BACK.test(lead)) return true
  if (ONE_OF_A_KIND.test(lead) || /[能可够]用$/.test(lead)) return true
  if (!matchesAt(ANSWERS_CLEARLY, text, term.end) && !isSpent && !isWholeAnswer(lead, before)) return true
  const isRate = matchesAt(RATE, text, term.start) && !ENOUGH.test(text.slice(term.end, term.end + 4))
  if (isRate && !before.kinds.has('needs')) return true
  if (isCompleted(clauseBefore(text, before.chainStart))) return true
  return isCompleted(clauseBehind(text, behind.chainEnd)) && !hasFuture(lead)
}

/** 我们会用三年时间; 用三年就坏 tells how long a thing lasts. */
function isPlanned(term: LengthTerm, lead: string, text: string, { words }: BeforeCues): boolean {
  return (
    PLANNED.test(lead) ||
    words.some((word) => word.includes('给') || PLANNED.test(word)) ||
    /^的?时间/.test(text.slice(term.end, term.end + 3))
  )
}

/** Nothing but hedges stands in the clause before it: 我觉得大概五年。 */
function isWholeAnswer(lead: string, { words }: BeforeCues): boolean {
  return words.some((word) => HEDGE.test(word)) || words.join('').length >= lead.length
}

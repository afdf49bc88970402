/** How two neighbouring time expressions stand to each other (conventions, section 6). */
import type { Relation } from '../../horizon/language.ts'
import type { Mention } from '../../horizon/mention.ts'
import { isRecurrence } from '../../horizon/term.ts'
import { clauseBefore, clauseBehind, isDenied } from './clause.ts'

const CORRECTS =
  /不对|说错|口误|[哦噢啊呃哎诶嗯][，,]?不|不不|更正|纠正|我是说|我的意思是|应该是|应当是|准确地?的?(?:来)?说|确切地?(?:来)?说|改口|推迟|延期|延后|放到|挪到|拖到|跳票|延到|推到|改到|改成|改为|提前|调整|现在|如今|目前|最新|变成|而是|不如说|[记看讲搞弄]错|等等|等一下|我收回|错了|抱歉|不好意思|重新说|其实|实际上|严格说|严格来说|不，/
/** 明年，准确地说是三月: the finer one needs the coarser. */
const MORE_EXACTLY = /准确|确切/
const EITHER =
  /还是(?![要会能得不很有没挺])|或|要么|抑或|也许|也可能|也说不定|说不定|甚至|乃至|不然|要不|再不(?:然|济|行)|没准|小概率|大不了|就是|^、?$|^[和跟与及]$|顶多/
/** 今年能不能成不好说，明年肯定没问题 */
const OPEN_QUESTION = /(?:不好说|难说|说不[准好清]|不知道|不确定|不敢说|没把握|不一定)[，；]?[^，。；]{0,4}$/
/** 年底破五成，后年破七成: two times of two things; but 三季度吧，明年 */
const OWN_PREDICATE =
  /[会将能][^，]*，|^(?!的?(?:样子|时候|光景|左右|前后|之前|以前|以后|之后))[^，的吧呢啊]{3,}，[^，]{0,2}$/
const OR_EVEN = /^(?:，)?(?:甚至|乃至|或者?|还是)(?:是|到|在)?$/
const MAYBE = /可能|也许|或许|说不定|没准|要么/
/** 乐观一点明年，悲观一点后年 */
const BEST = /(?:乐观|快|早|好|顺利?|激进)(?:一?点儿?|一些|的话|的是|估计|来看|情况下?)?(?:是|就|看)?$/
const WORST =
  /(?:悲观|慢|晚|差|坏|保守|不顺利?)(?:一?点儿?|一些|的话|的是|估计|来看|情况下?)?(?:也|就|是|看|得|要){0,2}$/
const NOT_IN = /不(?:可能|会)(?:是|在)?$|不(?:觉得|认为|相信|看好)$/
const SAID = /(?:说|认为|觉得|预测|声称|宣称|预计|喊|吹|号称|目标|规划|计划|官方|要求)[^，。]{0,8}$/
const OWN_VIEW = /我(?:们)?(?:觉得|认为|看|赌|估计|猜|判断|说|倒)|依我看|在我看来|要我说/
/** Alternatives stand close together. */
const REACH = 24

export function relate(text: string, first: Mention, second: Mention): Relation {
  const between = text.slice(first.end, Math.min(second.start, first.end + 60))
  // A cue of the second may say it: 推迟到2028年.
  const said = text.slice(first.end, Math.min(second.end, first.end + 60))
  if (CORRECTS.test(said)) return MORE_EXACTLY.test(said) && comesRound(second) ? 'apart' : 'corrects'
  if (/也就是|即(?!将|使|便|可)|换句话说/.test(between))
    return isDate(second) && (!isDate(first) || liesWithin(second, first)) ? 'corrects' : 'separate'
  if (closes(text, first, second)) return 'alternative'
  if (isOwnView(text, first, between)) return 'corrects'
  if (/不够$|打不住$/.test(text.slice(first.start, first.end)) && second.spoken?.term.kind === 'length')
    return 'corrects'
  if (between === '，' && first.isBare === true && isOpenLength(second) && !isDate(first)) return 'corrects'
  if (/^[，、]/.test(between) && isSaidAgain(first, second)) return 'corrects'
  if (comesRound(first) && isDate(second) && !comesRound(second) && OWN_PREDICATE.test(between)) return 'separate'
  if (OPEN_QUESTION.test(between) && isDate(second)) return 'corrects'
  if (isGivenUp(text, first, second)) return 'corrects'
  // 要等到明年甚至后年: the bare one has the bound of the first
  if (
    first.window.last === null &&
    second.isBare === true &&
    second.start - first.end <= REACH &&
    OR_EVEN.test(between)
  )
    return 'alternative'
  if (second.start - first.end > REACH || isOneBound(first) !== isOneBound(second)) return 'apart'
  if (refines(first, second)) return 'apart'
  if (EITHER.test(between)) return 'alternative'
  if (/^[，、]$/.test(between) && areBothMeant(text, first, second)) return 'alternative'
  if (between === '，' && areLikePeriods(first, second)) return 'alternative'
  const lead = text.slice(Math.max(0, first.start - 8), first.start)
  if (BEST.test(lead) && WORST.test(between)) return 'alternative'
  return MAYBE.test(lead) && MAYBE.test(between) ? 'alternative' : 'apart'
}

function liesWithin({ window: inner }: Mention, { window: outer }: Mention): boolean {
  return inner.first >= outer.first && inner.last !== null && outer.last !== null && inner.last < outer.last
}

/** 十年内，二十年内，都不会. */
function areBothMeant(text: string, first: Mention, second: Mention): boolean {
  const [a, b] = [first.spoken, second.spoken]
  return (
    a?.term.kind === 'length' &&
    b?.term.kind === 'length' &&
    a.frame === b.frame &&
    /^，?都/.test(text.slice(second.end, second.end + 2))
  )
}

/** A lower bound and an upper one are no alternatives: 至少两年、最多四年. */
function isOneBound({ window }: Mention): boolean {
  return window.last === null
}

/** 八年，至少八年. */
function isOpenLength({ spoken, window }: Mention): boolean {
  return spoken?.term.kind === 'length' && window.last === null
}

/** 五年，我给它五年时间: the second has the frame. */
function isSaidAgain(first: Mention, second: Mention): boolean {
  const [a, b] = [first.spoken?.term, second.spoken?.term]
  if (a?.kind !== 'length' || b?.kind !== 'length' || first.isBare !== true || second.isBare === true) return false
  return ['low', 'high'].every((end) => {
    const [x, y] = end === 'low' ? [a.length.low, b.length.low] : [a.length.high, b.length.high]
    return x.months === y.months && x.days === y.days
  })
}

/** 2027年，2028年. */
function areLikePeriods(first: Mention, second: Mention): boolean {
  return first.precision === second.precision && areBareDates(first, second)
}

function areBareDates(first: Mention, second: Mention): boolean {
  return first.isBare === true && second.isBare === true && isDate(first) && isDate(second)
}

function isDate({ spoken }: Mention): boolean {
  return spoken?.term.kind === 'calendar'
}

/** 某某说2026年，我觉得至少还要十年. */
function isOwnView(text: string, first: Mention, between: string): boolean {
  const lead = clauseBefore(text, first.start)
  return OWN_VIEW.test(between) && SAID.test(lead) && !lead.includes('我')
}

/** 五年以内别想，起码八年; 明年不会，后年才会. */
function isGivenUp(text: string, first: Mention, second: Mention): boolean {
  if (first.window.last === null || (second.window.last ?? Number.POSITIVE_INFINITY) <= first.window.last) return false
  const isFirstDenied =
    isDenied(clauseBehind(text, first.end)) || NOT_IN.test(text.slice(Math.max(0, first.start - 6), first.start))
  return isFirstDenied && !isDenied(clauseBehind(text, second.end))
}

/** 下半年，也许是第四季度: the second says the same more finely. */
function refines(first: Mention, second: Mention): boolean {
  const [outer, inner] = [first.window, second.window]
  if (inner.last === null || outer.last === null || inner.last > outer.last) return false
  return (
    inner.first > outer.first || (inner.first === outer.first && inner.last < outer.last && areBareDates(first, second))
  )
}

function comesRound({ spoken }: Mention): boolean {
  return spoken?.term.kind === 'calendar' && isRecurrence(spoken.term.place)
}

/** 明年，最晚后年: the second only closes the window that the first opens. */
function closes(text: string, first: Mention, second: Mention): boolean {
  if (!/^(?:by|inside)$/.test(second.spoken?.frame ?? '') || !/^(?:during|at|inside)$/.test(first.spoken?.frame ?? ''))
    return false
  if (second.start - first.end > REACH) return false
  return (
    reachesAsFar(second, first) &&
    /最[晚迟慢多]|[至顶]多|撑死|至迟|不[晚迟]于|慢的话/.test(text.slice(first.end, second.end))
  )
}

/** Of two lengths it is the lengths that are compared: a point has a tolerance behind it. */
function reachesAsFar(a: Mention, b: Mention): boolean {
  if (a.spoken?.term.kind === 'length' && b.spoken?.term.kind === 'length') {
    const [far, near] = [a.spoken.term.length.high, b.spoken.term.length.high]
    return far.months + far.days / 30 >= near.months + near.days / 30
  }
  return (a.window.last ?? 0) >= (b.window.last ?? 0)
}

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
  /还是(?![要会能得不很有没挺])|或|要么|抑或|也许|也可能|也说不定|说不定|甚至|乃至|不然|要不|再不(?:然|济|行)|没准|大不了|就是|^、?$|^[和跟与及]$|顶多/
const MAYBE = /可能|也许|或许|说不定|没准|要么/
const NOT_IN = /不(?:可能|会)(?:是|在)?$/
const SAID = /(?:说|认为|觉得|预测|声称|宣称|预计|喊|吹|号称)[^，。]{0,6}$/
const OWN_VIEW = /我(?:们)?(?:觉得|认为|看|赌|估计|猜|判断|说|倒)|依我看|在我看来|要我说/
/** Alternatives stand close together. */
const REACH = 24

export function relate(text: string, first: Mention, second: Mention): Relation {
  const between = text.slice(first.end, Math.min(second.start, first.end + 60))
  // A cue of the second may say it: 推迟到2028年.
  const said = text.slice(first.end, Math.min(second.end, first.end + 60))
  if (CORRECTS.test(said)) return MORE_EXACTLY.test(said) && comesRound(second) ? 'apart' : 'corrects'
  if (/也就是|即(?!将|使|便|可)|换句话说/.test(between))
    return isDate(second) && !isDate(first) ? 'corrects' : 'separate'
  if (closes(text, first, second)) return 'alternative'
  if (isOwnView(text, first, between)) return 'corrects'
  if (/不够$|打不住$/.test(text.slice(first.start, first.end)) && second.spoken?.term.kind === 'length')
    return 'corrects'
  if (between === '，' && first.isBare === true && isOpenLength(second) && !isDate(first)) return 'corrects'
  if (isGivenUp(text, first, second)) return 'corrects'
  if (second.start - first.end > REACH || isOneBound(first) !== isOneBound(second)) return 'apart'
  if (refines(first, second)) return 'apart'
  if (EITHER.test(between)) return 'alternative'
  if (between === '，' && areLikePeriods(first, second)) return 'alternative'
  const lead = text.slice(Math.max(0, first.start - 8), first.start)
  return MAYBE.test(lead) && MAYBE.test(between) ? 'alternative' : 'apart'
}

/** A lower bound and an upper one are no alternatives: 至少两年、最多四年. */
function isOneBound({ window }: Mention): boolean {
  return window.last === null
}

/** 八年，至少八年. */
function isOpenLength({ spoken, window }: Mention): boolean {
  return spoken?.term.kind === 'length' && window.last === null
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
    (second.window.last ?? 0) >= (first.window.last ?? 0) &&
    /最[晚迟慢多]|[至顶]多|撑死|至迟|不[晚迟]于|慢的话/.test(text.slice(first.end, second.end))
  )
}

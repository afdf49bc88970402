/** The frame in which a length stands, by the cues round it (conventions, sections 3 and 4). */
import type { LengthFrame } from '../../horizon/frame.ts'
import type { LengthTerm } from '../../horizon/term.ts'
import { clauseBefore, clauseBehind, hasFuture, isDenied } from './clause.ts'
import type { Surroundings } from './surroundings.ts'

export interface FramedLength {
  readonly frame: LengthFrame
  /** Nothing but the length itself was said: it counts only where nothing speaks against it. */
  readonly isBare: boolean
  /** A state goes on for it. */
  readonly isState?: boolean
}

/** 还能火三年, 会再缺货两年, 撑不了半年: a state that goes on. */
const GOES_ON =
  /(?:还|再|继续|仍|[会能将要得可]|至少|起码|最多)(?:会|能|要|得|将|再|可以|可|继续|至少|起码|最多){0,3}(?:持续|维持|保持|延续|存在|领先|坚持|支撑|横盘|[撑火热涨跌缺紧红亏干跑走熬冷忍拖飞活吃赚扛挺混守卷乱忙贵闹烧降升增]|统治|(?<=[还再][能会可]?以?)用)(?:下去|货|钱|上|个|它|满|住|着){0,2}(?:至少|起码|最多|不[了过到]|大概|大约|差不多|个|上){0,2}$|(?:持续|维持|保持|延续|坚持|支撑|领先|[撑火热涨跌活熬扛顶挺])不[了过到住](?:大概|大约|差不多)?$/
const DENIED_BEHIND =
  /^(?:之?内)?(?:都|也|是|根本|绝对|肯定|恐怕){0,2}(?:[一-鿿]{1,3}不[了到成完出上来下住]|不会|不可能|没戏|没可能|没希望|没指望|别想|甭想|休想)/
const ONCE_MORE = /再[练养种打学攒磨试修盖建做写教读带]上?个?$/
const AFTER_SOMETHING = /^的[^，。的]{1,5}?(?:[之以过]后|后(?=，))/
const DENIED_IN_NEXT =
  /^[的吧呢啊]?，(?:[我你他她它这那]们?|谁|也|都|是){0,2}(?:[一-鿿]{0,2}[^错跑少差丢走假]不[了到成完出上来下住]|不会(?![太很更再]|超过)|不可能)/
/** 八年，至少。 */
export const POSTPOSED =
  /^(?:[之以]?后|左右)?，?(至少|起码|最少|最多|顶多|撑死|最早|最快|最晚|最迟)(?:了|吧|的话)?(?:[，。！？]|$)/
/** 离量产还有两年, 距离…还差五年. */
const DISTANCE = /(?:离|距|距离)[^，。]{1,20}$/

export function lengthFrame(term: LengthTerm, around: Surroundings): FramedLength {
  const { text, before, behind } = around
  const framed = (frame: LengthFrame): FramedLength => ({ frame, isBare: false })
  const has = before.kinds
  const ends = behind.kinds
  const lead = text.slice(Math.max(0, term.start - 16), term.start)
  const denied = (): boolean => isDenied(clauseBehind(text, behind.chainEnd))

  const added = POSTPOSED.exec(text.slice(term.end, term.end + 12))?.[1]
  if (added !== undefined) return framed(/[少码早快]/.test(added) ? 'beyond' : 'inside')
  // 十八个月，不能再多了
  if (NO_LONGER.test(text.slice(term.end, term.end + 10))) return framed('inside')
  // 没两年工夫就全变了
  if (before.words[0] === '没' && !denied() && isSoonDone(text, behind.chainEnd)) return framed('inside')
  // 没有五年下不来
  if (has.has('without')) return framed('beyond')
  // 三年之前不可能
  if (ends.has('ago')) return framed('beyond')
  if (ends.has('not enough')) return framed('inside')
  if (has.has('earliest') || ends.has('or more') || ends.has('onwards')) return framed('beyond')
  // 不会再有三年好日子
  if (/不会?再有$/.test(lead)) return framed('inside')
  // 不到五年别想 is a lower bound, 不到五年就 an upper one
  if (lead.endsWith('不到') && denied() && !ends.has('thereupon')) return framed('beyond')
  if (has.has('at most') || has.has('latest')) return framed('inside')
  // 至少还会持续三年: how long it lasts has a lower bound
  if (has.has('at least') && !ends.has('within') && !ends.has('later') && (has.has('lasting') || GOES_ON.test(lead)))
    return framed('beyond')
  if (GOES_ON.test(lead) && !ends.has('later')) return { frame: 'inside', isBare: false, isState: true }
  if (has.has('lasting') && !ends.has('later')) return framed('inside')
  if (ends.has('later')) {
    if (/从现在(?:开始)?(?:一直)?到$/.test(lead)) return framed('inside')
    if (
      (has.has('wait') && !before.words.includes('等到')) ||
      has.has('at least') ||
      ends.has('onwards') ||
      has.has('from')
    )
      return framed('beyond')
    return framed('at')
  }
  if (ends.has('within')) return framed('inside')
  if (has.has('ahead')) return framed(has.has('at least') && denied() ? 'beyond' : 'inside')
  if (has.has('at least')) return framed('beyond')
  if (has.has('wait')) return framed('at')
  if (has.has('to')) return framed('inside')
  // 改成了八年, 缩短为一年半; 推迟三年 tells by how much
  if (before.words.some((word) => /[为成]了?$/.test(word) && word.length > 2)) return framed('at')
  // 要用十年时间，把它做成
  if (has.has('over') && /^的?时间，?[把将来去]/.test(text.slice(term.end, term.end + 5))) return framed('inside')
  if (has.has('needs')) return isStrongNeed(around, term) ? framed('at') : { frame: 'at', isBare: true }
  // 给芯片五年时间
  if (/给[^，。给]{1,8}$/.test(lead) && /^的?时间/.test(text.slice(term.end, term.end + 3)))
    return framed(/再给[^，。]{0,8}$/.test(lead) ? 'at' : 'inside')
  if (has.has('over')) return { frame: 'inside', isBare: true }
  // 再练半年才
  if (ONCE_MORE.test(lead)) return framed('at')
  // 三个月的康复之后
  const rest = AFTER_SOMETHING.exec(text.slice(term.end, term.end + 12))
  if (rest !== null && hasFuture(clauseBehind(text, term.end + rest[0].length))) return framed('at')
  // 一年半载的，他回不来
  if (DENIED_IN_NEXT.test(text.slice(term.end, term.end + 12))) return framed('inside')
  // 三年做不出来, 五年都不会有变化
  if (DENIED_BEHIND.test(text.slice(term.end, term.end + 8))) return { frame: 'inside', isBare: true }
  return { frame: 'at', isBare: true }
}

const NO_LONGER = /^，?(?:绝对?|也|都)?(?:不能|不会|不可能|不许)再[多长久晚]/

/** … 就 stands behind the cues or at the head of the next clause. */
function isSoonDone(text: string, at: number): boolean {
  return /就/.test(text.slice(Math.max(0, at - 2), at)) || /^[^。；！？]{0,8}就/.test(text.slice(at, at + 9))
}

/** 还要, 再过 look ahead by themselves; 要, 需要 may tell how long a thing always takes. */
function isStrongNeed({ text, before }: Surroundings, term: LengthTerm): boolean {
  return before.words.some((word) => /[还再剩]|^过$/.test(word)) || DISTANCE.test(clauseBefore(text, term.start))
}

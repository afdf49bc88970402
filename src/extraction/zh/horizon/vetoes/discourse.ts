/**
 * What the speaker does not hold now: forecasts once made and only reported, values that others gave way to, values that are put
 * into other mouths and rejected (conventions, sections 6.2 and 7).
 */
import type { Span } from '../../../span.ts'
import { matchesOf } from '../matches.ts'

export interface Disowned extends Span {
  /** A length counts from the time when it was said, however far behind; a date stands by itself again in the next clause. */
  readonly datesEnd: number
}

const SAID =
  '说|讲|判断|承诺|预测|预计|预期|预言|以为|认为|估计|估算|目标|定[下了的]|定在|喊|计划|许诺|许下|许愿|宣布|打包票|觉得|答应|画|保证|立下|立过|夸下|吹|拍|赌|打赌|展望|规划|宣称|声称|提出|设定|期望|想着|[想料]得?到|打算|相信|断言|放话|放出话|表示|写|押|猜|指望|扬言|号称|给(?:了|出|过)'
/** Behind a time of the past: who, then a verb of saying. */
const SAID_THEN = new RegExp(
  `(?:[^，。；！？,]{0,10}(?:时候?|那会儿|那年|那阵子?))?[，,]?[^，。；！？,]{0,14}?(?:${SAID})(?:过|了|的|是|道|下|时|,|，|：|:|“|要|说|大话|海口|胸脯)*`,
  'y',
)
const PAST_ADVERB =
  /当年|当时|当初|(?<![到等])(?:那时候?|那会儿)|那年|(?<![年月周季天期])以前(?=[我他她大公老所很都人总常一说])|从前|曾经|曾(?=[说讲承预宣认估计放许立打表])|早年|上次|上一?回|上一次|小时候|年轻的?时候?|刚创业|刚开始|早些年|前些年|前几年|前两年|几年前|多年前|若干年前|数年前|十几年前|创业之?初|成立之?初|过去(?=[我他大公都人总一])/g
/** Of these, what the next clause tells is told of that time too: 他那会儿五十多岁，还能再干十年. */
const THEN = /^(?:当年|当时|当初|那时候?|那会儿|那年|从前|早年)$/
/** Here the telling of that time ends. */
const AHEAD_AGAIN =
  /现在|如今|今[天年后]|目前|眼下|[明后]年|未来|接下来|往后|以后|会(?![议员长场])|将(?!近|军)|肯定|一定|预[计期]|有望|还[要需有得]|再过|我(?:觉得|认为|看|判断|赌|估计|相信)/g
const SUPERSEDED =
  /原来(?=[的说定计预打想我他公以是大要得需用花])|原本|本来|原先|原定|原计划|原目标|原以为|最初|起初|一开始|早先|先前|此前|(?<![年月周季天期初底末旬日号])之前(?=[我他公的]{0,2}[说讲定预计承以目估宣给喊]|我们|大家)|旧(?:的)?(?:目标|计划|说法|版本)|老(?:的)?(?:目标|计划|说法)|上一版|第一版/g
/** Here the speaker comes back to what holds now. */
const NOW =
  /现在|如今|今天|目前|眼下|最新|今年(?:改|变|调)|结果|但是?(?!愿)|不过|可是|然而|其实|实际|推迟|延期|延后|推到|改[成为到口]|调整|提前|后来|我(?:现在)?(?:觉得|认为|看|判断|赌|估计|相信)|这次|这回|事实上|新的?(?:目标|计划|说法)|仍然?|依然|还是(?=这|那)|再过|还要|还需要|还[有剩差得](?=[\d一二两三四五六七八九十半])/g
const OTHERS =
  /(?:他们|有人|别人|人家|外界|外面|网上|媒体|专家|分析师|对手|对方|同行|市场上?|大家|友商|有些人|有的人|某些人|坊间|华尔街|销售|厂家|厂商|官方|传言|传闻|谣言|老板|管理层|董事长|产品经理|咨询公司|卖方|研报|投行|对家|这帮人|这些人|那帮人|那些人|乐观派|悲观派|朋友圈|自媒体|营销号|公司|首席|某总|某大佬|大佬|他|她|同事|团队|工程师|创始人|教授)[^，。；！？我]{0,12}?(?:说|讲|认为|觉得|吹|喊|号称|宣称|声称|预测|预计|传|鼓吹|嚷嚷|打包票|承诺|保证|拍胸脯|判断|估计|宣布|以为|相信|断言|炒|押|猜)(?!服|法不|明(?![年天后]))|(?:传言|传闻|谣传|据说|听说|都说|都在传)/g
const REJECTED =
  /我[^，。；！？]{0,6}?(?:不信|不相信|不同意|不认同|不赞成|不看好|不买账|不这么看|不这么认为|不敢苟同|怀疑)|[胡瞎]说|扯淡|胡扯|瞎扯|吹牛|忽悠|不靠谱|不可信|离谱|做梦|痴人|太乐观|过于乐观|乐观过头|太激进|太保守|太悲观|过于悲观|荒唐|荒谬|鬼话|听听就好|听听就算|笑话|才怪|没影|我看悬|不现实|不切实际|天方夜谭|骗人|画饼|站不住脚|别信|别听|别当真|谁信|鬼才信|信不得|纯属|胡闹|胡来|可笑|不可能的?(?:事|$|[，。！])|根本不可能|完全不可能|没道理|想多了|想得美|太天真|扯|瞎猜|瞎喊|乱讲|乱说|没谱|不着调|不实|错得离谱|结果[^，。；]{0,8}(?:了|没|呢)|是错的|大错特错/g
const OWN_VIEW =
  /我(?:自己|本人|倒|却|反而|个人|们)?(?:是|就)?(?:看|觉得|认为|赌|押|估计|猜|判断|的判断|的看法|的估计|敢说|说|的答案)|依我看|要我说|照我看|在我看来|我看|实际上|其实|真要|真正|老实说|说实话/g
const DISMISSED =
  /(?:别信|别听|少听|鬼才信|谁信|所谓的?|别理|甭听|甭信|说什么|讲什么|什么$|从来?不(?:去)?(?:预测|猜|预言))[^，。；！？]{0,12}$/
const SUPPOSED = /(?:如果|要是|假如|倘若|假设|若是|若)[^，。；]{0,4}$/
const NUMBER = /[\d一二两三四五六七八九十百半明后今本下]/
const BREAK = /[，。；！？,;：:]/

/** 五年内必有一战，这种话听听就行: how such words are spoken of. */
const SUCH_WORDS =
  /，(?:但|可)?(?:这种|这类|这样的?|此类|诸如此类的)(?:话|说法|预测|论调|判断|鬼话|口号|牛皮|言论)[^，。；！？]{0,8}(?:听听|不信|别信|谁信|扯|没意义|没意思|笑|不靠谱|骗|忽悠|不值|不必|别当真|无稽|听多了|胡)/g

/** 三年？扯淡。 */
const SCORNED =
  /^[^，。？！?]{0,3}[？?！!]，?[^，。？]{0,4}(?:不信|扯|别逗|别闹|做梦|开玩笑|胡说|怎么可能|不可能|想得美|太乐观|太保守|骗人|笑话|哪有|哪能|谁信|算了吧|得了吧|拉倒|瞎说|吹牛)/

/** How far a remark reaches. */
const REACH = 48

/** @param pastTimes - times of the past in the text, by start */
export function findDisowned(text: string, pastTimes: readonly Span[]): Disowned[] {
  const spans: Disowned[] = []
  const adverbs = matchesOf(PAST_ADVERB, text)
  const superseded = matchesOf(SUPERSEDED, text)
  const others = matchesOf(OTHERS, text)
  const scorned = text.includes('，这') || text.includes('此类') ? matchesOf(SUCH_WORDS, text) : []
  for (const { index } of scorned) spans.push({ start: Math.max(0, index - REACH), end: index, datesEnd: index })
  if (pastTimes.length + adverbs.length + superseded.length + others.length === 0) return merged(spans)
  const now = startsOf(NOW, text)
  const ahead = pastTimes.length + adverbs.length === 0 ? [] : startsOf(AHEAD_AGAIN, text)
  for (const { start, end } of pastTimes) {
    if (SUPPOSED.test(text.slice(Math.max(0, start - 6), start))) {
      spans.push(restOfSentence(text, end))
    } else {
      pushReported(spans, text, end, now)
      pushTold(spans, text, end, clauseEnd(text, end), ahead)
    }
  }
  for (const { index, 0: adverb } of adverbs) {
    const end = index + adverb.length
    if (SUPPOSED.test(text.slice(Math.max(0, index - 6), index))) spans.push(restOfSentence(text, end))
    else {
      pushReported(spans, text, end, now)
      const clause = clauseEnd(text, end)
      pushTold(spans, text, end, THEN.test(adverb) ? clauseEnd(text, clause + 1) : clause, ahead)
    }
  }
  for (const match of superseded) {
    const start = match.index + match[0].length
    const back = next(now, start, clauseEnd(text, BREAK.test(text.charAt(start)) ? start + 1 : start))
    spans.push({ start, end: back, datesEnd: back })
  }
  const rejections = others.length === 0 ? [] : startsOf(REJECTED, text)
  const views = others.length === 0 ? [] : startsOf(OWN_VIEW, text)
  for (const match of others) {
    const start = match.index + match[0].length
    const reach = Math.min(text.length, start + REACH)
    const rejected = next(rejections, start, reach)
    const own = next(views, start, reach)
    const isOwnAnswer = own < rejected && NUMBER.test(text.slice(own, own + 24))
    if (rejected < reach || isOwnAnswer)
      spans.push({ start, end: Math.min(rejected, own), datesEnd: Math.min(rejected, own) })
  }
  return merged(spans)
}

/** 要是2010年就买了，今天 …: all of it did not happen. */
function restOfSentence(text: string, start: number): Disowned {
  const stop = text.slice(start, start + 4 * REACH).search(/[。！？!?]/)
  const end = stop === -1 ? Math.min(text.length, start + 4 * REACH) : start + stop
  return { start, end, datesEnd: end }
}

function pushReported(spans: Disowned[], text: string, start: number, now: readonly number[]): void {
  SAID_THEN.lastIndex = start
  const said = SAID_THEN.exec(text)
  if (said === null) return
  const from = start + said[0].length
  const end = next(now, from, text.length)
  spans.push({ start, end, datesEnd: Math.min(end, clauseEnd(text, from)) })
}

/** Lengths that are told of a time of the past: 去年公司还剩三个月的钱. */
function pushTold(spans: Disowned[], text: string, start: number, end: number, ahead: readonly number[]): void {
  // 十年前，十年后: side by side
  if (text.charAt(start - 1) === '前' && NUMBER.test(text.charAt(start))) return
  const to = Math.min(end, end === next(ahead, start, end) ? end : start)
  if (to > start) spans.push({ start, end: to, datesEnd: start })
}

function startsOf(pattern: RegExp, text: string): number[] {
  return matchesOf(pattern, text).map(({ index }) => index)
}

/** The first start from `from` on, if it comes before `to`; else `to`. */
function next(starts: readonly number[], from: number, to: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return Math.min(starts[low] ?? to, to)
}

/** By start, overlapping ones in one, so that a term is looked up in passing. */
function merged(spans: readonly Disowned[]): Disowned[] {
  const result: Disowned[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = result.at(-1)
    if (before !== undefined && span.start < before.end) {
      const datesEnd = Math.max(before.datesEnd, span.start < before.datesEnd ? span.datesEnd : 0)
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, span.end), datesEnd }
    } else result.push(span)
  }
  return result
}

function clauseEnd(text: string, from: number): number {
  const to = Math.min(text.length, from + REACH)
  for (let i = from; i < to; i++) if (BREAK.test(text.charAt(i))) return i
  return to
}

/** 别信什么三年 */
export function isDismissed(lead: string): boolean {
  return DISMISSED.test(lead)
}

/** 三年？扯淡。 */
export function isScorned(term: Span, { text }: { readonly text: string }): boolean {
  return SCORNED.test(text.slice(term.end, term.end + 16))
}

/** Two ages of one person are a distance: 她今年九岁，等她十九岁 … is ten years on (conventions, section 5.4). */
import type { Anchor } from '../../horizon/anchor.ts'
import { windowOf } from '../../horizon/frame.ts'
import { lengthOf } from '../../horizon/length.ts'
import type { Mention } from '../../horizon/mention.ts'
import type { Span } from '../../span.ts'
import { matchesOf } from './matches.ts'
import { amountOf } from './numerals.ts'

const AGE = /(?<![\d.几])([\d零〇一二三四五六七八九十百两]{1,4})(?:周?岁|歲)(?!看|的?以[上下]|的?差距|的?差)/g
/** 我今年五十二了，六十岁之前 …: the first age without its 岁. */
const AGE_NOW =
  /(?:今年(?:我|他|她|你|它)?|现在|眼下|刚满?|才|已经|都快?)([\d零〇一二三四五六七八九十百两]{1,4})(?=[了啦，、。！]|$)/g
/** … 等她七十五的时候: the second age without its 岁. */
const AGE_THEN =
  /(?:等|到)(?:了|到)?(?:他|她|它|我|我们|孩子|儿子|女儿|您|你)?(?:到|满|长到|长大到|活到|也)?([\d零〇一二三四五六七八九十百两]{1,3})(?=的时候|那年|那会儿|时(?!候|间))/g
const BY =
  /(?:(?<!等)到了?|赶在|在)(?:他|她|它|我|我们|孩子|儿子|女儿|您|你)?(?:也|都|就|长|满|活)?(?:到|了)?(?:长大到)?$/
const BEFORE_AGE = /^(?:之前|以前|前)/
const NOT_YET = /(?:不到|没到|未满)$/

interface Age extends Span {
  readonly years: number
}

/** The second age as a horizon; undefined unless a lower one is said beside it. */
export function findAges(text: string, anchor: Anchor): Mention | undefined {
  if (!/岁|的时候|那年|那会儿/.test(text)) return undefined
  const ages = [AGE, AGE_THEN].flatMap((pattern) => matchesOf(pattern, text).flatMap((match) => ageOf(match)))
  const [first, ...others] = ages
  if (first === undefined) return undefined
  const later = others.find(({ years }) => years > first.years)
  if (later !== undefined) return distance(text, first, later, anchor)
  const [now] = matchesOf(AGE_NOW, text).flatMap((match) => ageOf(match))
  const then = now && ages.find(({ years }) => years > now.years)
  return now && then && distance(text, now, then, anchor)
}

function ageOf(match: RegExpExecArray): Age[] {
  const age = amountOf(match[1] ?? '')
  if (age === undefined || age.low !== age.high) return []
  return [{ start: match.index, end: match.index + match[0].length, years: age.low }]
}

function distance(text: string, now: Age, then: Age, anchor: Anchor): Mention | undefined {
  const length = lengthOf(then.years - now.years, then.years - now.years, 'year')
  if (length === undefined) return undefined
  const lead = text.slice(Math.max(0, then.start - 8), then.start)
  const isLimit = BY.test(lead) || NOT_YET.test(lead) || BEFORE_AGE.test(text.slice(then.end, then.end + 2))
  const span = { start: Math.min(now.start, then.start), end: Math.max(now.end, then.end) }
  const framed = windowOf({ kind: 'length', ...span, length }, isLimit ? 'inside' : 'at', anchor)
  return framed && { ...span, ...framed, spoken: null }
}

/** Two ages of one person are a distance: 她今年九岁，等她十九岁 … is ten years on (conventions, section 5.4). */
import type { Anchor } from '../../horizon/anchor.ts'
import { windowOf } from '../../horizon/frame.ts'
import { lengthOf } from '../../horizon/length.ts'
import type { Mention } from '../../horizon/mention.ts'
import { amountOf } from './numerals.ts'
import { matchesOf } from './matches.ts'

const AGE = /(?<![\d.几])([\d零〇一二三四五六七八九十百两]{1,4})(?:周?岁|歲)(?!的?以[上下]|的?差距|的?差)/g
const BY =
  /(?:(?<!等)到了?|赶在|在)(?:他|她|它|我|我们|孩子|儿子|女儿|您|你)?(?:也|都|就|长|满|活)?(?:到|了)?(?:长大到)?$/
const BEFORE_AGE = /^(?:之前|以前|前)/
const NOT_YET = /(?:不到|没到|未满)$/

/** The second age as a horizon; undefined unless two rising ages are said. */
export function findAges(text: string, anchor: Anchor): Mention | undefined {
  if (!/[岁歲]/.test(text)) return undefined
  let now: number | undefined
  for (const match of matchesOf(AGE, text)) {
    const age = amountOf(match[1] ?? '')
    if (age === undefined || age.low !== age.high) continue
    if (now === undefined) {
      now = age.low
      continue
    }
    const length = lengthOf(age.low - now, age.low - now, 'year')
    if (length === undefined) continue
    const start = match.index
    const end = start + match[0].length
    const lead = text.slice(Math.max(0, start - 8), start)
    const isLimit = BY.test(lead) || NOT_YET.test(lead) || BEFORE_AGE.test(text.slice(end, end + 2))
    const framed = windowOf({ kind: 'length', start, end, length }, isLimit ? 'inside' : 'at', anchor)
    return framed && { start, end, ...framed, spoken: null }
  }
  return undefined
}

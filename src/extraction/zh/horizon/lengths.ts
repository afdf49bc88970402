/** Lengths: 五年, 一年半, 三到五个月, 两三年, 十几年, 半年到一年, 一年零三个月, 个把月, 半个世纪. */
import { type Length, lengthOf, type Steps, sumOf, type Unit } from '../../horizon/length.ts'
import type { LengthTerm } from '../../horizon/term.ts'
import { matchesOf } from './matches.ts'
import { AMOUNT, amountOf } from './numerals.ts'

interface UnitWord {
  readonly unit: Unit
  readonly factor: number
  /** 个半月, 个多月: what the word itself adds to the amount, at the low and at the high end. */
  readonly more?: readonly [number, number]
}

const HALF_MORE = [0.5, 0.5] as const
const UP_TO_ONE_MORE = [0, 1] as const
const UNIT_OF: Readonly<Record<string, UnitWord>> = {
  年: { unit: 'year', factor: 1 },
  载: { unit: 'year', factor: 1 },
  年头: { unit: 'year', factor: 1 },
  财年: { unit: 'year', factor: 1 },
  年度: { unit: 'year', factor: 1 },
  自然年: { unit: 'year', factor: 1 },
  半年: { unit: 'year', factor: 0.5 },
  月: { unit: 'month', factor: 1 },
  半月: { unit: 'month', factor: 1, more: HALF_MORE },
  多月: { unit: 'month', factor: 1, more: UP_TO_ONE_MORE },
  来月: { unit: 'month', factor: 1 },
  季度: { unit: 'quarter', factor: 1 },
  季: { unit: 'quarter', factor: 1 },
  财季: { unit: 'quarter', factor: 1 },
  周: { unit: 'week', factor: 1 },
  星期: { unit: 'week', factor: 1 },
  礼拜: { unit: 'week', factor: 1 },
  半星期: { unit: 'week', factor: 1, more: HALF_MORE },
  天: { unit: 'day', factor: 1 },
  日: { unit: 'day', factor: 1 },
  工作日: { unit: 'day', factor: 1 },
  交易日: { unit: 'day', factor: 1 },
  小时: { unit: 'day', factor: 1 / 24 },
  钟头: { unit: 'day', factor: 1 / 24 },
  世纪: { unit: 'century', factor: 1 },
  半世纪: { unit: 'century', factor: 1, more: HALF_MORE },
  多世纪: { unit: 'century', factor: 1, more: UP_TO_ONE_MORE },
  十年: { unit: 'decade', factor: 1 },
}
const HALF_OF: Readonly<Record<string, readonly [number, Unit]>> = {
  年: [0.5, 'year'],
  年多: [0.5, 'year'],
  个月: [0.5, 'month'],
  月: [0.5, 'month'],
  个世纪: [0.5, 'century'],
  世纪: [0.5, 'century'],
  个多世纪: [0.5, 'century'],
  个季度: [0.5, 'quarter'],
}

const UNIT =
  '(?:个?年头|个?财季|个(?:财年|年度|自然年|十年|半年(?!月))|年(?![代级报轻货龄薪味糕夜画华费])|个?(?:半|多|来)?月|个?季度|个季(?!节)' +
  '|周(?![期年边刊末岁报])|个?半?(?:星期|礼拜)(?![一二三四五六日天末几])|个?(?:工作|交易)日|日(?=[之以]?内)|天(?![然气津下王才使空生花文线猫平堂])' +
  '|个?(?:小时|钟头)|个?(?:半|多)?世纪|载(?![体人重荷客货]))'
const HALF = '[大小]?半(?:个月|个季度|个多?世纪|世纪|年多?(?![报度线检底末])|月(?![份刊湾]))'
const JOINT = '到|至|~|-|—|——|、|或者?是?|还是|甚至|乃至|，甚至|零|又|外加'

/** 1 low amount, 2 its unit, 3 its half, 4 half a unit, 5 joint, 6 amount, 7 unit, 8 what follows it, 9 half a unit. */
const LENGTH = new RegExp(
  `(?<![第\\d.:/¥$几])(?<![a-z](?=[\\d]))(?<!数(?=[十百千]))(?!一[年天][到至][头晚])(?:(?:(${AMOUNT})(${UNIT})?(半)?|(${HALF}))(${JOINT}|(?<=[年月周天季]|星期|半)))?` +
    `(?:(${AMOUNT})(${UNIT})(半载?|[多余])?|(${HALF}))`,
  'g',
)
const FIXED = /个把(月|星期|礼拜|季度)|一年半载|三年五载/g

/** A stretch that is taken by a calendar term. */
interface Taken {
  readonly start: number
  readonly end: number
}

/** Ordered, not overlapping one another nor what is taken. */
export function findLengths(text: string, taken: readonly Taken[]): LengthTerm[] {
  const terms: LengthTerm[] = []
  let next = 0
  LENGTH.lastIndex = 0
  for (let match = LENGTH.exec(text); match !== null; match = LENGTH.exec(text)) {
    const end = match.index + match[0].length
    while (next < taken.length && (taken[next]?.end ?? 0) <= match.index) next++
    const clash = taken[next]
    if (clash !== undefined && clash.start < end) {
      LENGTH.lastIndex = clash.start > match.index ? retryAt(match, clash) : clash.end
      continue
    }
    const term = read(match, text)
    if (term !== undefined) terms.push(term)
    else if (match[5] !== undefined) LENGTH.lastIndex = match.index + match[0].indexOf(match[5], 1) + match[5].length
  }
  return text.includes('个把') || text.includes('载') ? withFixed(terms, text) : terms
}

/** The first of two numbers may stand free of the calendar term that the second belongs to; it had no unit then. */
function retryAt(match: RegExpExecArray, clash: Taken): number {
  return Math.max(clash.end, match.index + 1)
}

function read(match: RegExpExecArray, text: string): LengthTerm | undefined {
  const [whole, lowWords, lowUnit, lowHalf, halfFirst, joint, words, unitWords, tail, half] = match
  const start = match.index
  const end = start + whole.length
  const main = half === undefined ? part(words ?? '', unitWords ?? '', tail, text, start) : halfPart(half)
  if (main === undefined) return undefined
  if (joint === undefined) return lengthTerm(start, end, main.length)
  const first =
    halfFirst === undefined
      ? part(lowWords ?? '', lowUnit ?? unitWords ?? '年', lowHalf, text, start)
      : halfPart(halfFirst)
  if (first === undefined) return undefined
  if (/[零又]|外加/.test(joint) || (joint === '' && daysOf(first.length.low) > 3 * daysOf(main.length.high))) {
    return lengthTerm(start, end, sumOf(first.length, main.length))
  }
  const range = rangeTerm(start, end, first.length, main.length, joint === '' || joint === '、')
  return range !== undefined && /或|还是/.test(joint) ? upTo(range) : range
}

interface Part {
  readonly length: Length
}

function part(
  words: string,
  unitWords: string,
  tail: string | undefined,
  text: string,
  start: number,
): Part | undefined {
  const word = UNIT_OF[unitWords.replace(/^个(?=.)/, '')]
  if (word === undefined) return undefined
  if (unitWords === '月' && !isMonthCount(words, text, start)) return undefined
  const amount = amountOf(words)
  if (amount === undefined || (unitWords === '年' && amount.low >= 1500)) return undefined
  let { low, high } = amount
  if (word.more !== undefined) {
    low += word.more[0]
    high += word.more[1]
  }
  if (tail === '半' || tail === '半载') {
    low += 0.5
    high += 0.5
  } else if (tail === '多' || tail === '余') high += 1
  if (word.factor < 1 && word.unit === 'day' && !Number.isInteger(high * word.factor)) return undefined
  const length = lengthOf(low * word.factor, high * word.factor, word.unit)
  return length && { length }
}

/** 俩月 and 18月 count months; 三月 and 12月 name one, unless 未来 stands before it. */
function isMonthCount(words: string, text: string, start: number): boolean {
  if (/^[俩仨两]$/.test(words)) return true
  const amount = amountOf(words)
  return (
    amount !== undefined &&
    (amount.low > 12 || /(?:未来|今后|接下来)的?$/.test(text.slice(Math.max(0, start - 4), start)))
  )
}

function halfPart(words: string): Part | undefined {
  const [share, unit] = HALF_OF[words.replace(/^[大小]?半/, '')] ?? ([0, 'year'] as const)
  const length = lengthOf(share, words.endsWith('年多') ? 1 : share, unit)
  return length && { length }
}

/** Either of two lengths: any time up to the longer (section 4.1). */
function upTo(term: LengthTerm): LengthTerm {
  return { ...term, length: { ...term.length, low: { months: 0, days: 0 } } }
}

const UNITS_BY_SIZE: readonly Unit[] = ['day', 'week', 'month', 'half-year', 'quarter', 'year', 'decade', 'century']

function rangeTerm(start: number, end: number, a: Length, b: Length, anyOrder: boolean): LengthTerm | undefined {
  const [low, high] = anyOrder && daysOf(a.low) > daysOf(b.high) ? [b, a] : [a, b]
  if (daysOf(low.low) > daysOf(high.high)) return undefined
  const unit = UNITS_BY_SIZE.indexOf(a.unit) < UNITS_BY_SIZE.indexOf(b.unit) ? a.unit : b.unit
  return lengthTerm(start, end, { low: low.low, high: high.high, unit })
}

function daysOf({ months, days }: Steps): number {
  return months * 30.4375 + days
}

function lengthTerm(start: number, end: number, length: Length | undefined): LengthTerm | undefined {
  return length && { kind: 'length', start, end, length }
}

/** Set phrases that say a number without naming one; they win over what was found inside them. */
function withFixed(terms: readonly LengthTerm[], text: string): LengthTerm[] {
  const fixed: LengthTerm[] = []
  for (const match of matchesOf(FIXED, text)) {
    const [whole, unitWord = ''] = match
    const length =
      whole === '一年半载'
        ? lengthOf(0.5, 1, 'year')
        : whole === '三年五载'
          ? lengthOf(3, 5, 'year')
          : lengthOf(1, 1, UNIT_OF[unitWord]?.unit ?? 'month')
    const term = lengthTerm(match.index, match.index + whole.length, length)
    if (term !== undefined) fixed.push(term)
  }
  const winning = new Set(fixed)
  const result: LengthTerm[] = []
  for (const term of [...fixed, ...terms].sort((a, b) => a.start - b.start)) {
    const before = result.at(-1)
    if (before !== undefined && before.end > term.start) {
      if (winning.has(before) || !winning.has(term)) continue
      result.pop()
    }
    result.push(term)
  }
  return result
}

/** Numbers as Chinese says them: 三, 3, 十五, 3百, 两三, 三五, 二三十, 十几, 二〇三一. */

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWER: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const WHOLE: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }

/** Source of a regular expression for an amount; no capturing groups. */
export const AMOUNT =
  '(?:\\d{1,4}(?:\\.\\d{1,2})?[百千]?[几多来余]?|[零〇一二两俩三仨四五六七八九十百千廿卅]{1,7}[几多来余]?)'

/** An exact amount has equal ends. */
export interface Amount {
  readonly low: number
  readonly high: number
}

/** What an `AMOUNT` says; undefined when it is no amount (二五: a year's last figures) or says none (几). */
export function amountOf(words: string): Amount | undefined {
  const last = words.at(-1) ?? ''
  if (last === '几' || last === '多' || last === '余') return aboveRound(words.slice(0, -1))
  if (last === '来') return exact(numberOf(words.slice(0, -1)))
  return /^\d/.test(words) ? exact(numberOf(words)) : (neighboursOf(words) ?? exact(numberOf(words)))
}

function exact(value: number | undefined): Amount | undefined {
  return value === undefined ? undefined : { low: value, high: value }
}

/** 十几 is 11 to 19, 三十多 31 to 39, 一百多 101 to 199. */
function aboveRound(words: string): Amount | undefined {
  const value = numberOf(words)
  if (value === undefined || value < 10 || value % 10 !== 0) return undefined
  const step = value % 100 === 0 ? 100 : 10
  return { low: value + 1, high: value + step - 1 }
}

/** Two neighbouring figures are a range: 两三 is 2 to 3, 三五 3 to 5, 二三十 20 to 30, 十七八 17 to 18. */
const NEIGHBOURS = /^(.*十)?([一二两三四五六七八])([两二三四五六七八九])([十百千]?)$/
function neighboursOf(words: string): Amount | undefined {
  const match = NEIGHBOURS.exec(words)
  if (match === null) return undefined
  if (words === '三两') return { low: 2, high: 3 }
  const low = DIGIT[match[2] ?? ''] ?? 0
  const high = DIGIT[match[3] ?? ''] ?? 0
  if (high !== low + 1 && !(low === 3 && high === 5)) return undefined
  const base = match[1] === undefined ? 0 : numberOf(match[1])
  const power = POWER[match[4] ?? ''] ?? 1
  if (base === undefined || (base > 0 && power > 1)) return undefined
  return { low: base + low * power, high: base + high * power }
}

/** One number: figures with or without a power (3百), or Chinese numerals by their powers; undefined for anything else. */
export function numberOf(words: string): number | undefined {
  // 千百年: any number of them
  if (/^[百千]{2}/.test(words)) return undefined
  if (/^\d/.test(words)) {
    const power = POWER[words.at(-1) ?? '']
    return power === undefined ? Number(words) : Number(words.slice(0, -1)) * power
  }
  let total = 0
  let figure: number | undefined
  for (const unit of words) {
    const whole = WHOLE[unit]
    if (whole !== undefined) total += whole
    const digit = DIGIT[unit]
    if (digit !== undefined) {
      if (figure !== undefined && figure !== 0) return undefined
      figure = digit
      continue
    }
    const power = POWER[unit]
    if (power !== undefined) {
      total += (figure ?? 1) * power
      figure = undefined
    }
  }
  const value = total + (figure ?? 0)
  return words === '' ? undefined : value
}

/** Figures one after another: 二〇三一 is 2031, 三一 is 31, 2031 and 31 are themselves; undefined for anything else. */
export function figuresOf(words: string): number | undefined {
  let value = 0
  for (const unit of words) {
    const digit = unit >= '0' && unit <= '9' ? Number(unit) : unit === '两' ? undefined : DIGIT[unit]
    if (digit === undefined) return undefined
    value = value * 10 + digit
  }
  return words === '' ? undefined : value
}

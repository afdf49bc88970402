/** One length: "five years", "a year or two", "two and a half years", "a year and three months", "ten-year". */
import { type Length, lengthOf, sumOf, type Unit } from '../../horizon/length.ts'
import type { LengthTerm } from '../../horizon/term.ts'
import { andAHalf, isBetween, readAmount } from './amounts.ts'
import { daysOf } from './length-order.ts'
import { ONES, type Read } from './numbers.ts'
import { readUnit, singular, UNITS, type UnitRead } from './units.ts'
import { at, isGlued, type Scene } from './words.ts'

export function readLength(scene: Scene, i: number): Read<LengthTerm> | undefined {
  const amount = readAmount(scene, i)
  if (amount === undefined) return undefined
  const unit = readUnit(scene, amount.next)
  if (unit === undefined) return undefined
  let { low, high } = amount
  let { next } = unit
  let isOpen = unit.isOpen
  let isAttribute = unit.isSingular && (unit.isHyphened || (high > 1 && !amount.isArticle)) && at(scene, next) !== 'or'
  if (unit.isPossessive && at(scene, next) !== 'time') isAttribute = true
  const half = andAHalf(scene, next)
  if (half !== 0) {
    low += 0.5
    high += 0.5
    next = half
    isAttribute = unit.isHyphened && isGlued(scene, half) && at(scene, half) === '-'
    const repeated = UNITS.get(singular(at(scene, next)))
    if (repeated !== undefined && !isAttribute) next++
  } else if (at(scene, next) === 'or') {
    const word = at(scene, next + 1)
    const more = ONES.get(word)
    if (more !== undefined && more > high && more <= high * 4 && !UNITS.has(singular(at(scene, next + 2)))) {
      high = more
      next += 2
      isAttribute = false
    } else if (word === 'so') next += 2
    else if (word === 'more' || word === 'longer') {
      isOpen = true
      next += 2
    }
  }
  const length = lengthOf(low * unit.factor, high * unit.factor, unit.unit)
  if (length === undefined || !isWholeDays(low * unit.factor, unit)) return undefined
  const extra = isAttribute || isBetween(scene, i) ? undefined : readFiner(scene, next, unit.unit)
  const whole = extra === undefined ? length : sumOf(length, extra.value)
  next = extra?.next ?? next
  return { value: lengthTerm(scene, i, next, whole, isOpen, isAttribute), next }
}

export function lengthTerm(
  scene: Scene,
  from: number,
  next: number,
  length: Length,
  isOpen: boolean,
  isAttribute: boolean,
): LengthTerm {
  const start = scene.words[from]?.start ?? 0
  const end = scene.words[next - 1]?.end ?? start
  return { kind: 'length', start, end, length, isOpen, isAttribute }
}

/** Hours count where they make days: "in the next 48 hours". */
function isWholeDays(amount: number, unit: UnitRead): boolean {
  return unit.factor >= 1 || Number.isInteger(Math.round(amount * 1e6) / 1e6)
}

/** "... and three months" behind years, "... and two weeks" behind months. */
function readFiner(scene: Scene, i: number, coarse: Unit): Read<Length> | undefined {
  if (coarse !== 'year' && coarse !== 'month') return undefined
  const k = at(scene, i) === ',' ? i + 1 : i
  if (at(scene, k) !== 'and') return undefined
  const amount = readAmount(scene, k + 1)
  const unit = amount && readUnit(scene, amount.next)
  if (amount === undefined || unit === undefined || unit.isHyphened) return undefined
  const isFiner = unit.unit === 'day' || unit.unit === 'week' || (unit.unit === 'month' && coarse === 'year')
  const length = isFiner ? lengthOf(amount.low * unit.factor, amount.high * unit.factor, unit.unit) : undefined
  const isWithin = length !== undefined && daysOf(length.high) < daysOf({ months: coarse === 'year' ? 12 : 1, days: 0 })
  return isWithin ? { value: length, next: unit.next } : undefined
}

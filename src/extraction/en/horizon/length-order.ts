/** Which of two lengths is longer, and which of two units is finer. */
import type { Length, Unit } from '../../horizon/length.ts'

export function daysOf(steps: Length['low']): number {
  return steps.months * 30.44 + steps.days
}

export function isAscending(a: Length, b: Length): boolean {
  return daysOf(a.low) < daysOf(b.high)
}

const FINENESS: readonly Unit[] = ['day', 'week', 'month', 'half-year', 'quarter', 'year', 'decade', 'century']

export function finer(a: Unit, b: Unit): Unit {
  return FINENESS.indexOf(a) < FINENESS.indexOf(b) ? a : b
}

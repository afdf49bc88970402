/** "(By) this time next year", "a year from now by this time": the same day of a coming unit (conventions, section 4.2). */
import { advance, UNITS } from '../../horizon/length.ts'
import type { Mention } from '../../horizon/mention.ts'
import { at, type Scene } from './words.ts'

const UNIT_WORDS = { year: 'year', month: 'month', week: 'week', quarter: 'quarter', decade: 'decade' } as const

/** The mention that begins with "this time" at word `i`. */
export function thisTimeNext(
  scene: Scene,
  i: number,
): { readonly mention: Mention; readonly next: number } | undefined {
  if (at(scene, i) !== 'this' || at(scene, i + 1) !== 'time' || at(scene, i + 2) !== 'next') return undefined
  const word = at(scene, i + 3)
  if (!(word in UNIT_WORDS)) return undefined
  const unit = UNITS[UNIT_WORDS[word as keyof typeof UNIT_WORDS]]
  let from = i
  let isDeadline = false
  for (
    let k = i - 1;
    k >= i - 2 && k >= 0 && /^(?:by|about|around|roughly|until|before|just)$/.test(at(scene, k));
    k--
  ) {
    from = k
    if (/^(?:by|until|before)$/.test(at(scene, k))) isDeadline = true
  }
  const { day } = scene.anchor
  const point = advance(day, { months: unit.months, days: unit.days })
  const tolerance = unit.months === 0 ? Math.floor(unit.days / 2) : UNITS.month.halfDays
  const window = isDeadline
    ? { first: day, last: point }
    : { first: Math.max(day, point - tolerance), last: point + tolerance }
  const precision = unit.months === 0 ? 'day' : 'month'
  const start = scene.words[from]?.start ?? 0
  const end = scene.words[i + 3]?.end ?? start
  return { mention: { start, end, window, precision, spoken: null }, next: i + 4 }
}

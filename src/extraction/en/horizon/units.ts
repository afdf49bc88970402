/** Units of time as they are said behind an amount: "years", "-month", "more full quarters", "years'". */
import type { Unit } from '../../horizon/length.ts'
import { at, isGlued, type Scene, setOf } from './words.ts'

export const UNITS: ReadonlyMap<string, readonly [unit: Unit, factor: number]> = new Map([
  ['year', ['year', 1]],
  ['yr', ['year', 1]],
  ['y', ['year', 1]],
  ['month', ['month', 1]],
  ['mo', ['month', 1]],
  ['week', ['week', 1]],
  ['wk', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['day', ['day', 1]],
  ['quarter', ['quarter', 1]],
  ['decade', ['decade', 1]],
  ['century', ['century', 1]],
  ['centurie', ['century', 1]],
  ['hour', ['day', 1 / 24]],
])

const ADJECTIVES = setOf(
  'more additional further extra full whole short long solid good odd calendar trading business working fiscal little big entire actual human',
)

export interface UnitRead {
  readonly unit: Unit
  readonly factor: number
  readonly next: number
  readonly isSingular: boolean
  readonly isHyphened: boolean
  readonly isPossessive: boolean
  readonly isOpen: boolean
}

/** "The next year", "over the coming quarter": one unit from now, where "next year" without the article is the calendar's. */
export function isRollingUnit(scene: Scene, i: number): boolean {
  const adjective = at(scene, i - 1)
  if (adjective !== 'next' && adjective !== 'coming') return false
  const unit = UNITS.get(at(scene, i))
  if (unit === undefined || at(scene, i + 1) === 'century') return false
  const article = at(scene, i - 2)
  if (article !== 'the' && !(article === 'this' && adjective === 'coming')) return false
  const frame = at(scene, i - 3)
  const isCourse = frame === 'of' && at(scene, i - 4) === 'course'
  if (/^(?:by|until|till|before|after|of)$/.test(frame) && !isCourse) return false
  const isLong = unit[0] === 'year' || unit[0] === 'decade' || unit[0] === 'century'
  return isLong || at(scene, i + 1) === 'or' || /^(?:in|over|during|for|within|throughout)$/.test(frame)
}

export function readUnit(scene: Scene, i: number): UnitRead | undefined {
  let k = i
  let isHyphened = false
  let isOpen = false
  for (let count = 0; count < 5; count++) {
    const word = at(scene, k)
    if (word === '-' && (isGlued(scene, k) || isGlued(scene, k + 1))) isHyphened = true
    else if (word === 'plus' || word === '+') isOpen = true
    else if (word === 'or' && at(scene, k + 1) === 'more') {
      isOpen = true
      k++
    } else if (word === 'or' && at(scene, k + 1) === 'so') k++
    else if (!ADJECTIVES.has(word)) break
    k++
  }
  const word = at(scene, k)
  const isPossessive = word.endsWith("'s") || (at(scene, k + 1) === "'" && isGlued(scene, k + 1))
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  const unit = UNITS.get(singular(bare))
  if (unit === undefined) return undefined
  const next = word.endsWith("'s") || !isPossessive ? k + 1 : k + 2
  const isSingular = bare === singular(bare)
  return { unit: unit[0], factor: unit[1], next, isSingular, isHyphened, isPossessive, isOpen }
}

export function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

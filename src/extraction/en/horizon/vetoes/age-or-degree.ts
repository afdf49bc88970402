/** Decades that are ages, readings of a scale or generations. */
import type { Framing } from '../framing.ts'
import { at, type Scene, setOf } from '../words.ts'

const SCALES = setOf(
  'percent % degrees temperature temperatures margin margins multiple multiples price shares stock dollars age aged ages iq rate rates',
)

/** "In his thirties", "margins in the mid-thirties", "a child of the nineties". */
export function isAgeOrDegree(scene: Scene, { term, from, to, tail }: Framing): boolean {
  if (term.kind !== 'calendar' || term.grain !== 'decade') return false
  if (PEOPLE.test(at(scene, tail)) || PEOPLE.test(at(scene, from - 1))) return true
  const hasCentury = /^(?:twenty|nineteen)$/.test(at(scene, at(scene, tail - 2) === '-' ? tail - 3 : tail - 2))
  if (hasCentury || !/^(?:'?\d0s|[a-z]{3,5}ties)$/.test(at(scene, tail - 1))) return false
  for (let k = Math.max(0, from - 10); k < to + 4; k++) if (SCALES.has(at(scene, k))) return true
  return false
}

const PEOPLE = /^(?:generations?|child|children|kids?|music|fashion|style|babies|baby)$/

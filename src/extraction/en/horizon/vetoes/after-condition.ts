/** Lengths counted from something that has no date. */
import type { Framing } from '../framing.ts'
import { at, type Scene } from '../words.ts'

/** "Once the permit is granted, it will take two years": counted from something undated. */
export function isAfterCondition(scene: Scene, { term, from }: Framing): boolean {
  if (term.kind !== 'length' || at(scene, from) !== 'take') return false
  for (let k = from - 1; k >= 0 && k > from - 14 && !/^[.;:?!—]$/.test(at(scene, k)); k--) {
    if (/^(?:once|after|when)$/.test(at(scene, k))) return true
  }
  return false
}

/** How long things go: batteries, leases, sentences, investments that pay for themselves. */
import type { Mention } from '../../../horizon/mention.ts'
import type { Clause } from '../clause.ts'
import type { Framing } from '../framing.ts'
import { at, type Scene, setOf } from '../words.ts'

const THINGS =
  setOf(`battery batteries warranty warranties lease leases mortgage mortgages bond bonds loan loans degree sentence prison jail contract guarantee guaranteed lifespan payback
  apprenticeship phd subscription license patent`)

/** "The battery will last ten years", "it pays for itself in three years": how long a thing goes, not when something happens. */
export function isSpanOfThing(scene: Scene, { term, from, isAhead }: Framing, _: Mention, clause: Clause): boolean {
  if (term.kind !== 'length' || isAhead) return false
  for (let k = clause.first; k < clause.last; k++) {
    const word = at(scene, k)
    if (THINGS.has(word) && k < from) return hasSpan(scene, clause.first, from)
    if (/^pay(?:s|ing)?$/.test(word) && /^(?:for|back|itself)$/.test(at(scene, k + 1)) && k < from) return true
  }
  return false
}

function hasSpan(scene: Scene, first: number, from: number): boolean {
  if (/^(?:for|lasts?)$/.test(at(scene, from)) || /^(?:at|up)$/.test(at(scene, from))) return true
  for (let k = from - 1; k >= first && k > from - 8; k--)
    if (/^(?:last|lasts|runs?|good|is|are|of|guaranteed|period|covers?|matures?|amorti[sz]es?)$/.test(at(scene, k)))
      return true
  return false
}

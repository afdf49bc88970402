/** Superlatives and first times: "in N years" behind them looks back. */
import type { Framing } from '../framing.ts'
import { at, type Scene, setOf } from '../words.ts'

const RECORDS = setOf(`record unprecedented unseen unheard`)
const NOT_SUPERLATIVE =
  setOf(`latest invest interest rest test west east forest request honest modest guest quest chest nest digest suggest protest contest harvest arrest fest
  earliest soonest crest`)
const SUPERLATIVE_REACH = 9

/** "The worst in thirty years", "the first time in a decade", "nothing like it in years". */
export function isLookingBack(scene: Scene, { term, frame, from, head, isAhead }: Framing): boolean {
  if (term.kind !== 'length' || isAhead || (frame === 'inside' && !/^(?:in|over|for)$/.test(at(scene, from))))
    return false
  if (at(scene, head) === 'another' || at(scene, head - 1) === 'another') return false
  if (!/^(?:in|for|after|at|more)$/.test(at(scene, from)) && at(scene, head - 1) !== 'in') return false
  for (let k = from - 1; k >= 0 && k >= from - SUPERLATIVE_REACH; k--) {
    const word = at(scene, k)
    if (/^[.;:?!—]$/.test(word) || /^(?:will|won't|going|gonna|can|could|may|might|should|would|but)$|'ll$/.test(word))
      return false
    if (RECORDS.has(word)) return true
    if (word === 'most' || word === 'least') {
      if (at(scene, k - 1) !== 'at' && at(scene, k + 1) !== 'of') return true
    } else if (/^(?:first|only|second|third)$/.test(word)) {
      if (/^(?:time|one)$/.test(at(scene, k + 1)) || isSaidOfBeing(scene, k)) return true
    } else if (word.length > 4 && (word.endsWith('est') || word === 'worst') && !NOT_SUPERLATIVE.has(word)) return true
    else if (word === 'best' || word === 'since') return true
  }
  return false
}

/** "It is the first loss in ten years", and not "we'll ship our first one in two years". */
function isSaidOfBeing(scene: Scene, k: number): boolean {
  return at(scene, k - 1) === 'the' && /^(?:be|is|for|as|was|,|'s|it's|that's|post|see)$/.test(at(scene, k - 2))
}

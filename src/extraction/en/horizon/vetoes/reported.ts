/** Earlier forecasts that are only told. */
import type { Mention } from '../../../horizon/mention.ts'
import type { Clause } from '../clause.ts'
import type { Framing } from '../framing.ts'
import { isPastVerb } from '../tense.ts'
import { at, type Scene, setOf } from '../words.ts'

const REPORTING =
  setOf(`said promised predicted told forecasted projected guessed thought figured claimed announced expected assumed estimated believed targeted planned hoped
  reckoned wanted aimed pledged vowed swore budgeted`)
const PROSPECTIVE =
  /^(?:going|supposed|meant|aiming|targeting|hoping|planning|expecting|due|slated|scheduled|talking|saying|promising|predicting|claiming|expected|projected|forecast)$/
const FORETELLING = /^(?:predicting|promising|forecasting|claiming|saying|warning|pledging|vowing|announcing)$/
const PRESENT = /^(?:will|won't|now|still|today|stand|stick|is|are|shall|remain|remains|expect|gonna)$|'ll$/

/** "In 2016 we promised three years", "they were aiming for 2030": an earlier forecast that is only told. */
export function isReported(scene: Scene, { from, to }: Framing, _: Mention, clause: Clause): boolean {
  let reported = false
  for (let k = clause.first; k < clause.last; k++) {
    const word = at(scene, k)
    if (PRESENT.test(word) || (/^(?:has|have)$/.test(word) && at(scene, k + 1) === 'to')) return false
    // "He wrote a paper in 1987 predicting it within twenty years".
    if (k < from && FORETELLING.test(word) && hasPastBefore(scene, clause.first, k)) reported = true
    if (/^(?:was|were)$/.test(word) && PROSPECTIVE.test(at(scene, k + 1))) reported = true
    if (k >= to && at(scene, k - 1) !== 'had') continue
    if (
      REPORTING.has(word) &&
      !isAside(scene, k) &&
      !/^(?:is|are|be|am|the|as|was|has|have|been)$|'(?:s|re|m|ve)$/.test(at(scene, k - 1))
    )
      reported = true
    if (word === 'used' && at(scene, k + 1) === 'to') reported = true
  }
  return reported
}

/** "As I said", "like we told you". */
function isAside(scene: Scene, k: number): boolean {
  return /^(?:as|like)$/.test(at(scene, k - 2)) || /^(?:as|like)$/.test(at(scene, k - 3))
}

function hasPastBefore(scene: Scene, first: number, k: number): boolean {
  for (let n = first; n < k; n++) if (isPastVerb(scene, n)) return true
  return false
}

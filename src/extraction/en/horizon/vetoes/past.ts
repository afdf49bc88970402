/** What is told as past, or as what did not come about. */
import type { Anchor } from '../../../horizon/anchor.ts'
import type { Mention } from '../../../horizon/mention.ts'
import { isRecurrence } from '../../../horizon/term.ts'
import type { Clause } from '../clause.ts'
import type { Framing } from '../framing.ts'
import { isCounterfactual, tenseOf } from '../tense.ts'
import type { Scene } from '../words.ts'

/** "In March we lost two clients", "we built it in eighteen months", "this year has been hard". */
export function isPast(scene: Scene, framing: Framing, mention: Mention, clause: Clause): boolean {
  if (isCounterfactual(scene, clause)) return true
  if (framing.isAhead || !couldBePast(framing, mention, scene.anchor)) return false
  return tenseOf(scene, clause) === 'past'
}

/** Lengths, what comes round again, and periods that have begun. */
function couldBePast({ term, frame }: Framing, mention: Mention, anchor: Anchor): boolean {
  if (term.kind === 'length') return true
  if (frame === 'by' || frame === 'before') return isRecurrence(term.place)
  return isRecurrence(term.place) || mention.window.first <= anchor.day
}

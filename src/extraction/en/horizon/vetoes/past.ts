/** What is told as past, or as what did not come about. */
import type { Anchor } from '../../../horizon/anchor.ts'
import type { Mention } from '../../../horizon/mention.ts'
import { isRecurrence } from '../../../horizon/term.ts'
import type { Clause } from '../clause.ts'
import type { Framing } from '../framing.ts'
import { isCounterfactual, tenseOf } from '../tense.ts'
import { at, type Scene } from '../words.ts'

/** "In March we lost two clients", "we built it in eighteen months", "this year has been hard". */
export function isPast(scene: Scene, framing: Framing, mention: Mention, clause: Clause): boolean {
  if (isCounterfactual(scene, clause)) return true
  if (framing.isAhead || !couldBePast(framing, mention, scene.anchor)) return false
  if (/^(?:was|were|wasn't|weren't|had)$/.test(at(scene, framing.to))) return true
  return tenseOf(scene, clause) === 'past' && !isSupposed(scene, clause)
}

/** "I would not be surprised if it doubled over the next five years": the past tense only supposes. */
function isSupposed(scene: Scene, { first }: Clause): boolean {
  if (at(scene, first - 1) !== 'if') return false
  return (
    /^(?:surprised|shocked|amazed|astonished|surprise|shock|nice|great|good|bad|odd|if|as|wonder)$/.test(
      at(scene, first - 2),
    ) || /^(?:surprise|shock|amaze|astonish)$/.test(at(scene, first - 3))
  )
}

/** Lengths, what comes round again, and periods that have begun. */
function couldBePast({ term, frame }: Framing, mention: Mention, anchor: Anchor): boolean {
  if (term.kind === 'length') return true
  if (frame === 'by' || frame === 'before') return isRecurrence(term.place)
  return isRecurrence(term.place) || mention.window.first <= anchor.day
}

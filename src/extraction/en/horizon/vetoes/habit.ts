/** What comes round every time, and is not said of one time to come. */
import type { Mention } from '../../../horizon/mention.ts'
import { isRecurrence } from '../../../horizon/term.ts'
import type { Clause } from '../clause.ts'
import type { Framing } from '../framing.ts'
import { isHabitual } from '../tense.ts'
import type { Scene } from '../words.ts'

/** "Every spring", "we usually ship in March". */
export function isHabit(scene: Scene, { term, isAhead }: Framing, _: Mention, clause: Clause): boolean {
  if (isAhead || (term.kind === 'calendar' && !isRecurrence(term.place))) return false
  return isHabitual(scene, clause)
}

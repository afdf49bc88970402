/** Time expressions that are no horizon, each for its own reason (conventions, sections 6.2 and 7). */
import type { Mention } from '../../horizon/mention.ts'
import { type Clause, clauseAround } from './clause.ts'
import type { Framing } from './framing.ts'
import { isAfterCondition } from './vetoes/after-condition.ts'
import { isAgeOrDegree } from './vetoes/age-or-degree.ts'
import { isHabit } from './vetoes/habit.ts'
import { isLookingBack } from './vetoes/looking-back.ts'
import { isPast } from './vetoes/past.ts'
import { isQuoted } from './vetoes/quoted.ts'
import { isRejected } from './vetoes/rejected.ts'
import { isReported } from './vetoes/reported.ts'
import { isSpanOfThing } from './vetoes/span-of-thing.ts'
import type { Scene } from './words.ts'

type Veto = (scene: Scene, framing: Framing, mention: Mention, clause: Clause) => boolean

const VETOES: readonly Veto[] = [
  isPast,
  isReported,
  isLookingBack,
  isHabit,
  isSpanOfThing,
  isAfterCondition,
  isAgeOrDegree,
  isRejected,
  isQuoted,
]

export function isVetoed(scene: Scene, framing: Framing, mention: Mention): boolean {
  const clause = clauseAround(scene, framing.from, framing.to)
  return VETOES.some((veto) => veto(scene, framing, mention, clause))
}

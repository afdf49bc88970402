/** How much of what was said can be checked at all. */
import { type CaseCount, total } from './case-count.ts'
import { type Proportion, proportion } from './proportion.ts'

export interface Checkability {
  /** Of accepted predictions, those of which no day was said. */
  readonly undated: Proportion
  /** Of judged predictions, those of which nobody can tell what came of them. */
  readonly cannotTell: Proportion
  /** Of judged predictions, those whose condition was not met or whose premise is gone. */
  readonly void: Proportion
  /** Of predictions whose window, or lower bound, has passed, those that nobody has judged: what the hit rate does not know. */
  readonly overdue: Proportion
}

/** @param predictions - accepted ones */
export function checkability(predictions: readonly CaseCount[]): Checkability {
  const counted = (of: (each: CaseCount) => boolean) => total(predictions.filter(of))
  const judged = counted(({ verdict }) => verdict !== null)
  const hasPassed = ({ phase }: CaseCount) => phase === 'closed' || phase === 'bound_passed'
  return {
    undated: proportion(
      counted(({ phase }) => phase === 'undated'),
      total(predictions),
    ),
    cannotTell: proportion(
      counted(({ verdict }) => verdict === 'cannot_tell'),
      judged,
    ),
    void: proportion(
      counted(({ verdict }) => verdict === 'void'),
      judged,
    ),
    overdue: proportion(
      counted((each) => each.verdict === null && hasPassed(each)),
      counted(hasPassed),
    ),
  }
}

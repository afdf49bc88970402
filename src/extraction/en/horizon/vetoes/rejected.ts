/** Values that the speaker holds to be wrong (conventions, 6.2). */
import type { Framing } from '../framing.ts'
import { at, type Scene, setOf } from '../words.ts'

const VERDICT =
  setOf(`nonsense ridiculous absurd crazy insane fantasy joke optimistic pessimistic aggressive conservative delusional laughable hype unrealistic wrong ludicrous
  silly dreaming kidding bs bullshit garbage wishful naive premature preposterous bonkers nuts baloney hogwash rubbish bunk`)
const VERDICT_REACH = 12

/** "They claim three years, which is nonsense"; "forget 2027". */
export function isRejected(scene: Scene, { from, to, head }: Framing): boolean {
  if (
    /^(?:forget|mind)$/.test(at(scene, from - 1)) ||
    (/^(?:about)$/.test(at(scene, head - 1)) && at(scene, head - 2) === 'forget')
  )
    return true
  let isNegated = false
  for (let k = to; k < scene.words.length && k < to + VERDICT_REACH; k++) {
    const word = at(scene, k)
    if (/^(?:but|if|unless)$/.test(word) && k > to + 2) return false
    if (word === 'not' || word === "isn't" || word === "aren't") isNegated = true
    if (VERDICT.has(word)) return !isNegated && isVerdictOn(scene, k, to)
    if (word === 'buy' || word === 'believe') {
      const isDenied = at(scene, k - 1).endsWith("n't") || at(scene, k - 1) === 'not' || at(scene, k - 1) === 'never'
      if (isDenied && /^(?:it|that|them|him|her|this|a|any|[.,;!])?$/.test(at(scene, k + 1))) return true
    }
  }
  return false
}

/** The verdict is on the time: "which is", "that's", "is far too", "are". */
function isVerdictOn(scene: Scene, k: number, to: number): boolean {
  for (let n = k - 1; n >= to - 1 && n >= k - 6; n--) {
    const word = at(scene, n)
    if (
      /^(?:which|that's|this|these|is|are|it's|sounds|seems|looks|strikes|they're|he's|she's|pure|total|just)$/.test(
        word,
      )
    )
      return true
    if (/^[,—]$/.test(word) && n >= k - 2) return true
  }
  return false
}

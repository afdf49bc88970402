/** Whether a negation reaches a time expression: then a deadline becomes a lower bound (conventions, sections 4.4 and 5.3). */
import { isSubject, REACH } from './clause.ts'
import { at, type Scene, setOf } from './words.ts'

const NEGATIVES =
  setOf(`not never no nobody none nothing neither nor hardly scarcely barely unlikely doubt doubts cannot cant wont dont impossible unrealistic
  nobody's nothing's none's
  surprised shocked few doubtful skeptical sceptical zero without isnt`)
const NOT_NEGATIVE_AFTER_NO = setOf('doubt question problem matter wonder worries surprise')
/** The next clause begins: a negation before it does not reach beyond. */
const STOPS = setOf(`; : . ? ! — but because so yet although though while`)

function isNegative(scene: Scene, k: number): boolean {
  const word = at(scene, k)
  if (word.endsWith("n't"))
    return at(scene, k + 1) !== 'doubt' && !(at(scene, k + 1) === 'be' && at(scene, k + 2) === 'surprised')
  if (!NEGATIVES.has(word)) return false
  if (word === 'no') return at(scene, k + 1) !== ',' && !NOT_NEGATIVE_AFTER_NO.has(at(scene, k + 1))
  if (word === 'few')
    return (
      /^(?:|very|that|so|,|\.|;)$/.test(at(scene, k - 1)) &&
      !/^(?:years|months|weeks|days|decades|quarters)$/.test(at(scene, k + 1))
    )
  if (word === 'not') return at(scene, k + 1) !== 'only' && at(scene, k + 1) !== 'just'
  if (word === 'doubt') return !/^(?:no|not|never)$/.test(at(scene, k - 1)) && !at(scene, k - 1).endsWith("n't")
  if (word === 'surprised' || word === 'shocked')
    return !at(scene, k - 2).endsWith("n't") && at(scene, k - 1) !== 'not' && at(scene, k - 2) !== 'not'
  return true
}

/** Whether a negation before word `k` of the same clause reaches it ("nobody ships one before ..."). */
export function isNegatedBefore(scene: Scene, k: number): boolean {
  for (let n = k - 1; n >= 0 && n >= k - REACH; n--) {
    const word = at(scene, n)
    if (STOPS.has(word)) return false
    if (
      (word === 'and' || word === ',') &&
      isSubject(at(scene, n + 1)) &&
      !NEGATIVES.has(at(scene, n + 1)) &&
      !isParenthesis(scene, n)
    )
      return false
    if (isNegative(scene, n)) return true
  }
  return false
}

/** ", and I mean nobody," or ", I think," inside a clause. */
function isParenthesis(scene: Scene, n: number): boolean {
  const k = at(scene, n) === ',' && at(scene, n + 1) === 'and' ? n + 2 : n + 1
  return at(scene, k) === 'i' && /^(?:mean|think|believe|guess|suspect|repeat|say)$/.test(at(scene, k + 1))
}

/** Whether the clause after word `k` is denied ("before 2032 nobody ships one"). */
export function isNegatedAfter(scene: Scene, k: number): boolean {
  for (let n = k; n < scene.words.length && n < k + 8; n++) {
    if (STOPS.has(at(scene, n)) || (at(scene, n) === ',' && n > k)) return false
    if (isNegative(scene, n)) return true
  }
  return false
}

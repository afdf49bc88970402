/** Short answers that are a length and little else: "Five to ten years, I'd say." */
import { at, type Scene, setOf } from './words.ts'

export function isBareBehind(scene: Scene, to: number): boolean {
  return to >= scene.words.length || /^(?:[,.;:?!—)]|before|until|and|i|if|from|maybe)$/.test(at(scene, to))
}

/** "Five more years and we're there": the length opens the sentence. */
export function isLoneMore(scene: Scene, head: number, to: number): boolean {
  return isBareBehind(scene, to) && (isOpening(scene, head) || /^(?:so|then|and|,)$/.test(at(scene, head - 1)))
}

const ANSWER_WORDS =
  setOf(`i i'd say think guess my is it's call it that's maybe probably perhaps about around roughly honestly well so yeah yes no look oh , . — at least most more like
  we're talking bet estimate be would put another a an good closer to than i'm thinking answer best number timeline and hmm um uh still optimistically conservatively
  realistically something in the range of on order somewhere between from just only really easily give or take tops max maximum if not less that not you ask me let's
  reckon believe suppose figure view sense gut feeling they're it'll that'll will our timeline horizon case base lucky all everything goes go right things forecast prediction target window matter question then`)
const MOST_ANSWER_WORDS = 8

export function isOpening(scene: Scene, head: number): boolean {
  let k = head - 1
  for (let count = 0; count <= MOST_ANSWER_WORDS && k >= 0; count++, k--) {
    if (/^[.;:?!]$/.test(at(scene, k)) || (at(scene, k) === ',' && /^(?:i|i'd|i'll|my)$/.test(at(scene, k + 1))))
      return true
    if (!ANSWER_WORDS.has(at(scene, k))) return false
  }
  return k < 0
}

const ESTIMATES = setOf(
  'answer guess estimate bet number timeline forecast prediction view figure horizon expectation hunch feeling instinct assumption projection timetable timeframe',
)
const ESTIMATE_REACH = 10

/** "My honest answer is somewhere between five and ten years". */
function isEstimate(scene: Scene, head: number): boolean {
  let k = head - 1
  for (let count = 0; count < 6 && ANSWER_WORDS.has(at(scene, k)) && !/^(?:is|be)$/.test(at(scene, k)); count++) k--
  if (!/^(?:is|be)$/.test(at(scene, k))) return false
  for (let n = k - 1; n > k - ESTIMATE_REACH && /^[a-z]/.test(at(scene, n)); n--)
    if (ESTIMATES.has(at(scene, n))) return true
  return false
}

/** "(Twelve months) is what I tell people", "sounds about right". */
function isWhatISay(scene: Scene, to: number): boolean {
  if (!/^(?:is|sounds|seems|feels)$/.test(at(scene, to))) return false
  const word = at(scene, to + 1)
  if (word === 'what')
    return /^(?:i|we)$/.test(at(scene, to + 2)) && /^(?:tell|say|hear|expect|think|believe)$/.test(at(scene, to + 3))
  return word === 'my' || /^(?:right|realistic|fair|reasonable)$/.test(word === 'about' ? at(scene, to + 2) : word)
}

/** A short answer that is the length and little else: "Five to ten years, I'd say." */
export function isAnswer(scene: Scene, head: number, to: number): boolean {
  if (!isOpening(scene, head) && !isEstimate(scene, head)) return false
  if (isWhatISay(scene, to)) return true
  for (let k = to, count = 0; k < scene.words.length; k++, count++) {
    const word = at(scene, k)
    if (/^[.;?!—]$/.test(word)) return true
    if (count <= 1 && word === 'and') return true
    if (count > MOST_ANSWER_WORDS || !ANSWER_WORDS.has(word)) return false
  }
  return true
}

/** Lengths whose unit was said before: "two years, maybe three", "in two years or in five", "in two years, no, three". */
import { lengthOf, type Unit } from '../../horizon/length.ts'
import type { LengthTerm } from '../../horizon/term.ts'
import { finer, isAscending } from './length-order.ts'
import { lengthTerm, readLength } from './lengths.ts'
import { type Read, readNumber } from './numbers.ts'
import { at, type Scene, setOf } from './words.ts'

/** Between a length and a number whose unit was left out, for a range: "two years, maybe three". */
const ELIDED_RANGE = setOf(`or maybe perhaps possibly probably even say if not to at but potentially`)
/** ... for another length: "in two years or in five", "in two years, no, three". */
const ELIDED_OTHER = setOf(
  'or but and at most than no sorry wait scratch that actually i mean rather not make it in within is it well more like - — , ? correction excuse me',
)
const MOST_WORDS_BETWEEN = 7

/** "Two years, maybe three"; "five years, ten at most". */
export function readElidedRange(scene: Scene, first: Read<LengthTerm>): Read<LengthTerm> | undefined {
  let k = at(scene, first.next) === ',' ? first.next + 1 : first.next
  let words = 0
  while (words < 4 && (ELIDED_RANGE.has(at(scene, k)) || (words > 0 && at(scene, k) === ','))) {
    words++
    k++
  }
  const number = readNumber(scene, k)
  if (number === undefined) return undefined
  const isLimit = isUpperLimit(scene, number.next)
  if (words === 0 && !isLimit) return undefined
  if (!isEndOfPhrase(scene, number.next) && !isLimit) return undefined
  const { length } = first.value
  const high = lengthOf(number.value, number.value, length.unit === 'half-year' ? 'year' : length.unit)
  if (high === undefined || !isAscending(length, high)) return undefined
  const next = number.next + (isLimit ? wordsOfLimit(scene, number.next) : 0)
  const term = { ...first.value, end: scene.words[next - 1]?.end ?? first.value.end }
  return { value: { ...term, length: { low: length.low, high: high.high, unit: finer(length.unit, high.unit) } }, next }
}

/** "... and five years" is another matter, "..., no, five years" is not. */
function isAndOnly(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (!/^(?:,|and|in|within|that|is|it|more|than|like|at|most)$/.test(at(scene, k))) return false
  return true
}

/** "(Within five years we ...,) within ten we ...": the unit was said before. */
export function elidedLength(scene: Scene, i: number, unit: Unit): Read<LengthTerm> | undefined {
  if (!/^(?:in|within|say|think|more|to|it's|be|bet|maybe|perhaps|possibly)$/.test(at(scene, i - 1))) return undefined
  const number = readNumber(scene, i)
  if (number === undefined || number.value > 100 || !isEndOfPhrase(scene, number.next)) return undefined
  const length = lengthOf(number.value, number.value, unit === 'half-year' ? 'year' : unit)
  return (
    length && {
      value: { ...lengthTerm(scene, i, number.next, length, false, false), isElided: true },
      next: number.next,
    }
  )
}

export function isUpperLimit(scene: Scene, i: number): boolean {
  const word = at(scene, i)
  return (
    word === 'tops' ||
    word === 'max' ||
    word === 'maximum' ||
    (word === 'at' && /^(?:the|most)$/.test(at(scene, i + 1)))
  )
}

export function wordsOfLimit(scene: Scene, i: number): number {
  return at(scene, i) !== 'at' ? 1 : at(scene, i + 1) === 'the' ? 3 : 2
}

function isEndOfPhrase(scene: Scene, i: number): boolean {
  return (
    i >= scene.words.length ||
    /^(?:[,.;:?!)—]|if|though|and|we|we'll|i|you|before|from|away|out|at|the|until|it|it'll|they|they'll|everyone|nobody|there)$/.test(
      at(scene, i),
    )
  )
}

/** "In two years or in five", "in two years, no, sorry, three": a second length whose unit was left out. */
export function readElided(scene: Scene, first: Read<LengthTerm>): Read<LengthTerm> | undefined {
  let k = first.next
  let words = 0
  while (words < MOST_WORDS_BETWEEN && ELIDED_OTHER.has(at(scene, k))) {
    if (at(scene, k) !== ',' && at(scene, k) !== '-') words++
    k++
  }
  if (words === 0) return undefined
  const whole = readLength(scene, k)
  if (whole !== undefined && !whole.value.isAttribute && !isAndOnly(scene, first.next, k)) {
    return { value: { ...whole.value, isElided: true }, next: whole.next }
  }
  const number = readNumber(scene, k)
  if (number === undefined || !(isEndOfPhrase(scene, number.next) || isUpperLimit(scene, number.next))) return undefined
  const { unit } = first.value.length
  const length = lengthOf(number.value, number.value, unit === 'half-year' ? 'year' : unit)
  if (length === undefined) return undefined
  return { value: { ...lengthTerm(scene, k, number.next, length, false, false), isElided: true }, next: number.next }
}

/** All that is said of one length: a range over two of them, a second one without its unit. */
import type { LengthTerm } from '../../horizon/term.ts'
import { GUESSES, isBetween } from './amounts.ts'
import { isUpperLimit, readElided, readElidedRange, wordsOfLimit } from './elided-lengths.ts'
import { finer, isAscending } from './length-order.ts'
import { readLength } from './lengths.ts'
import { type Read, startsNumber } from './numbers.ts'
import { UNITS } from './units.ts'
import { at, type Scene } from './words.ts'

/** The length that begins at word `i`, and, where a second one follows without its unit, that one too. */
export function readLengths(scene: Scene, i: number): Read<LengthTerm[]> | undefined {
  const word = at(scene, i)
  if (!startsNumber(word) && word !== 'another' && word !== 'an' && !UNITS.has(word)) return undefined
  const first = readLength(scene, i)
  if (first === undefined) return undefined
  const joined = joinRange(scene, i, first)
  const range = readElidedRange(scene, joined)
  if (range !== undefined) return { value: [range.value], next: range.next }
  const other = readElided(scene, joined)
  if (other !== undefined) return { value: [joined.value, other.value], next: other.next }
  return { value: [joined.value], next: joined.next }
}

/** "Six months to a year", "between a year and eighteen months": a range over two lengths. */
function joinRange(scene: Scene, i: number, first: Read<LengthTerm>): Read<LengthTerm> {
  let k = first.next
  const word = at(scene, k)
  if (word === 'to' || word === 'or' || word === '-' || word === '—') k++
  else if (word === 'and' && isBetween(scene, i)) k++
  else if (word !== ',') return first
  for (
    let count = 0;
    count < 3 && (GUESSES.has(at(scene, k)) || at(scene, k) === ',' || at(scene, k) === 'to');
    count++
  )
    k++
  const second = readLength(scene, k)
  // Behind a bare comma only a limit continues the first ("three years, five years max").
  const isList = word === ',' && !GUESSES.has(at(scene, first.next + 1))
  if (isList && (second === undefined || !isUpperLimit(scene, second.next))) return first
  if (second === undefined || second.value.isAttribute || !isAscending(first.value.length, second.value.length))
    return first
  const length = {
    low: first.value.length.low,
    high: second.value.length.high,
    unit: finer(first.value.length.unit, second.value.length.unit),
  }
  const next = second.next + (isUpperLimit(scene, second.next) ? wordsOfLimit(scene, second.next) : 0)
  const end = scene.words[next - 1]?.end ?? second.value.end
  return { value: { ...second.value, start: first.value.start, end, length }, next }
}

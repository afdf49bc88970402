/** Amounts in front of a unit: "five", "a", "half a", "two or three", "six to nine", "two and a half". */
import { ONES, type Read, readNumber, TEENS, TENS } from './numbers.ts'
import { isRollingUnit, singular, UNITS } from './units.ts'
import { at, type Scene, setOf } from './words.ts'

export const GUESSES = setOf(`maybe perhaps possibly even say probably or like`)

export interface Amount {
  readonly low: number
  readonly high: number
  readonly next: number
  readonly isArticle: boolean
}

export function readAmount(scene: Scene, i: number): Amount | undefined {
  const word = at(scene, i)
  if (isRollingUnit(scene, i)) return { low: 1, high: 1, next: i, isArticle: true }
  if (word === 'half') {
    const article = at(scene, i + 1) === '-' ? i + 2 : i + 1
    if (UNITS.has(singular(at(scene, article)))) return share(0.5, article)
    const isShare = /^(?:a|an)$/.test(at(scene, article)) && !/^(?:dozen|hundred|million)$/.test(at(scene, article + 1))
    if (isShare) return share(0.5, at(scene, article + 1) === '-' ? article + 2 : article + 1)
  }
  if (word === 'quarter') return readQuarterCentury(scene, i)
  if (word === 'a' || word === 'an' || word === 'another' || word === 'one') {
    if (at(scene, i + 1) === 'half' && word !== 'one') return share(0.5, i + 2)
    const quarter = at(scene, i + 1) === 'quarter' && word !== 'one' ? readQuarterCentury(scene, i + 1) : undefined
    if (quarter !== undefined) return quarter
    if (word !== 'one' && readNumber(scene, i) === undefined && !(word === 'another' && readNumber(scene, i + 1))) {
      return { low: 1, high: 1, next: i + 1, isArticle: true }
    }
  }
  const low = readNumber(scene, word === 'another' ? i + 1 : i)
  if (low === undefined) return undefined
  let high = low.value
  let next = low.next
  // Two numbers make a range, three a list whose ends count ("five, ten, fifteen years").
  for (let count = 0; count < 3; count++) {
    const further = readFurther(scene, i, next)
    if (further === undefined || further.value <= high || further.value > high * 12) break
    high = further.value
    next = further.next
  }
  const half = andAHalf(scene, next)
  if (half !== 0)
    return { low: low.value === high ? high + 0.5 : low.value, high: high + 0.5, next: half, isArticle: false }
  return { low: low.value, high, next, isArticle: false }
}

function share(part: number, next: number): Amount {
  return { low: part, high: part, next, isArticle: true }
}

/** "Quarter century", "quarter of a century". */
function readQuarterCentury(scene: Scene, i: number): Amount | undefined {
  if (at(scene, i + 1) === 'of' && at(scene, i + 2) === 'a') return share(0.25, i + 3)
  const k = at(scene, i + 1) === '-' ? i + 2 : i + 1
  return at(scene, k) === 'century' ? share(0.25, k) : undefined
}

/** The next number of a range or list, behind "to", "or", a dash, a comma. */
function readFurther(scene: Scene, from: number, i: number): Read<number> | undefined {
  const word = at(scene, i)
  let k = i
  if (word === '-' && at(scene, i + 1) === 'to') k = at(scene, i + 2) === '-' ? i + 3 : i + 2
  else if (word === 'and') {
    if (!isBetween(scene, from)) return undefined
    k = i + 1
  } else if (isNextGuess(scene, i)) return readNumber(scene, i)
  else if (word === 'to' || word === 'or' || word === '-' || word === '~' || word === ',' || word === '—') k = i + 1
  else if (!GUESSES.has(word)) return undefined
  for (let count = 0; count < 3 && (GUESSES.has(at(scene, k)) || at(scene, k) === ','); count++) k++
  return readNumber(scene, k)
}

/** "Five six years", "ten fifteen years": the second of two guesses said in one breath. */
function isNextGuess(scene: Scene, i: number): boolean {
  const first = ONES.get(at(scene, i - 1)) ?? TEENS.get(at(scene, i - 1)) ?? TENS.get(at(scene, i - 1))
  const second = ONES.get(at(scene, i)) ?? TEENS.get(at(scene, i)) ?? TENS.get(at(scene, i))
  if (first === undefined || second === undefined) return false
  return second === first + 1 || (first % 5 === 0 && second % 5 === 0 && second > first && second <= 2 * first)
}

export function isBetween(scene: Scene, i: number): boolean {
  const word = at(scene, i - 1)
  return (
    word === 'between' || (/^(?:about|roughly|maybe|perhaps|like|say)$/.test(word) && at(scene, i - 2) === 'between')
  )
}

/** The index behind "and a half" or "and-a-half"; 0 when it is not there. */
export function andAHalf(scene: Scene, i: number): number {
  let k = i
  for (const word of ['and', 'a', 'half']) {
    if (at(scene, k) === '-') k++
    if (at(scene, k) !== word) return 0
    k++
  }
  return k
}

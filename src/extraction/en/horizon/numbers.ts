/** Amounts as English says them: digits, words, "a couple", "half a dozen". */
import { at, isGlued, type Scene } from './words.ts'

export const ONES: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine'.split(' ').map((word, i) => [word, i + 1]),
)
export const TEENS: ReadonlyMap<string, number> = new Map(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 10]),
)
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, i * 10 + 20]),
)

/** What was read and the index of the word behind it. */
export interface Read<Value> {
  readonly value: Value
  readonly next: number
}

const NUMBER_WORDS = new Set([
  ...ONES.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  'a',
  'half',
  'couple',
  'dozen',
  'hundred',
  'thousand',
])

/** Whether a number can begin with the word: most words are told off by this alone. */
export function startsNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57) || NUMBER_WORDS.has(word)
}

const DIGITS = /^\d[\d,]*(?:\.\d+)?$/

/** A number that begins at word `i`. */
export function readNumber(scene: Scene, i: number): Read<number> | undefined {
  const word = at(scene, i)
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return readDigits(scene, i, word)
  switch (word) {
    case 'a':
      return /^(?:couple|dozen|hundred|thousand)$/.test(at(scene, i + 1)) ? readNumber(scene, i + 1) : undefined
    case 'half':
      return at(scene, i + 1) === 'a' && at(scene, i + 2) === 'dozen' ? { value: 6, next: i + 3 } : undefined
    case 'couple':
      return { value: 2, next: at(scene, i + 1) === 'of' ? i + 2 : i + 1 }
    case 'dozen':
      return { value: 12, next: i + 1 }
    default:
      return readWords(scene, i)
  }
}

function readDigits(scene: Scene, i: number, word: string): Read<number> | undefined {
  if (!DIGITS.test(word)) return undefined
  const value = Number(word.replaceAll(',', ''))
  if (at(scene, i + 1) === '½' && Number.isInteger(value)) return { value: value + 0.5, next: i + 2 }
  return { value, next: i + 1 }
}

function readWords(scene: Scene, i: number): Read<number> | undefined {
  const below = readBelowHundred(scene, i)
  const word = at(scene, i)
  if (below === undefined && word !== 'hundred' && word !== 'thousand') return undefined
  let value = below?.value ?? 1
  let next = below?.next ?? i
  for (const [name, factor] of [
    ['hundred', 100],
    ['thousand', 1000],
  ] as const) {
    if (at(scene, next) !== name) continue
    value *= factor
    next++
    const rest = readBelowHundred(scene, at(scene, next) === 'and' ? next + 1 : next)
    if (rest !== undefined) {
      value += rest.value
      next = rest.next
    }
  }
  return { value, next }
}

/** 1 to 99; the ones may be joined by a hyphen ("twenty-seven"). */
export function readBelowHundred(scene: Scene, i: number): Read<number> | undefined {
  const word = at(scene, i)
  const single = ONES.get(word) ?? TEENS.get(word)
  if (single !== undefined) return { value: single, next: i + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return undefined
  const k = at(scene, i + 1) === '-' && isGlued(scene, i + 1) ? i + 2 : i + 1
  const ones = ONES.get(at(scene, k))
  return ones === undefined ? { value: tens, next: i + 1 } : { value: tens + ones, next: k + 1 }
}

/** Two ages of one person are a distance: "she is nine; by the time she's nineteen ..." (conventions, section 5.4). */
import { lengthOf } from '../../horizon/length.ts'
import { type Mention, mentionOf } from '../../horizon/mention.ts'
import { readNumber, startsNumber } from './numbers.ts'
import { at, type Scene } from './words.ts'

interface Age {
  readonly years: number
  /** Words of the phrase, `to` excluded. */
  readonly from: number
  readonly to: number
  /** How a later age is put; null = the present one. */
  readonly frame: 'inside' | 'at' | null
}

const IS = /^(?:is|am|are|turns|turned|turning|turn|aged|reaches|reach|hits|hit|be)$|'(?:s|m|re)$/
const OLDEST = 120
/** Behind the number: a measure, not an age. */
const MEASURE =
  /^(?:%|percent|times?|people|kids|children|of|months?|weeks?|days?|million|billion|hundred|feet|miles|dollars|to|years?|out|in|[:/$+])$/

/** The horizon between the present age and a later one; undefined when the sentence has not both. */
export function ageMention(scene: Scene): Mention | undefined {
  let present: Age | undefined
  let later: Age | undefined
  for (let i = 0; i < scene.words.length && (present === undefined || later === undefined); i++) {
    const age = readAge(scene, i)
    if (age === undefined) continue
    if (age.frame === null) present ??= age
    else later ??= age
    i = age.to - 1
  }
  if (present === undefined || later === undefined || later.frame === null) return undefined
  const length = lengthOf(later.years - present.years, later.years - present.years, 'year')
  if (length === undefined) return undefined
  const start = scene.words[later.from]?.start ?? 0
  const end = scene.words[later.to - 1]?.end ?? start
  return mentionOf({ kind: 'length', start, end, length }, later.frame, { start, end }, scene.anchor)
}

/** "She is 9", "who's forty-five", "my nine-year-old"; "when he turns 19", "by the time I'm sixty", "at 60", "by the age of 60". */
function readAge(scene: Scene, i: number): Age | undefined {
  const number = startsNumber(at(scene, i)) ? readNumber(scene, i) : undefined
  if (number === undefined || number.value >= OLDEST || !Number.isInteger(number.value)) return undefined
  const { value, next } = number
  if (at(scene, next) === '-' && at(scene, next + 1) === 'year' && at(scene, next + 3) === 'old') {
    return { years: value, from: i, to: next + 4, frame: null }
  }
  const isNamedOld = at(scene, next) === 'years' && at(scene, next + 1) === 'old'
  if (!isNamedOld && MEASURE.test(at(scene, next))) return undefined
  const to = isNamedOld ? next + 2 : next
  const before = at(scene, i - 1)
  const past = /^(?:now|already|only|just|about|almost|nearly)$/.test(before) ? i - 2 : i - 1
  if (IS.test(at(scene, past))) return withFrame(scene, value, past, to)
  if (before === 'at' || before === 'age' || (before === 'of' && at(scene, i - 2) === 'age') || before === 'by')
    return byAge(scene, value, i, to)
  return undefined
}

/** How far before "she's 19" the words stand that make it a later age. */
const REACH = 5

function withFrame(scene: Scene, years: number, is: number, to: number): Age {
  for (let k = is - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const word = at(scene, k)
    if (word === ',') {
      k = beforeRelative(scene, k)
      continue
    }
    if (/^[.;:?!—]$/.test(word)) break
    if (word === 'time' && at(scene, k - 1) === 'the')
      return { years, from: at(scene, k - 2) === 'by' ? k - 2 : k - 1, to, frame: 'inside' }
    if (/^(?:before|until|till)$/.test(word)) return { years, from: k, to, frame: 'inside' }
    if (word === 'when' || word === 'once' || word === 'after') return { years, from: k, to, frame: 'at' }
  }
  return { years, from: is, to, frame: null }
}

/** The start of ", who is nine," that ends at the comma `k`; -1 when that is no such clause. */
function beforeRelative(scene: Scene, comma: number): number {
  for (let k = comma - 1; k >= 0 && k > comma - 7; k--)
    if (at(scene, k) === 'who' || at(scene, k) === "who's") return k - 1
  return -1
}

function byAge(scene: Scene, years: number, i: number, to: number): Age {
  let k = i - 1
  for (let count = 0; count < 4 && /^(?:the|age|of|at)$/.test(at(scene, k)); count++) k--
  const isDeadline = at(scene, k) === 'by' || at(scene, k) === 'before'
  return { years, from: isDeadline ? k : k + 1, to, frame: isDeadline ? 'inside' : 'at' }
}

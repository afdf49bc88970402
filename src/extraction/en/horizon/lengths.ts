/** Lengths: "five years", "a year or two", "six to nine months", "two and a half years", "between a year and eighteen months". */
import { type Length, lengthOf, sumOf, type Unit } from '../../horizon/length.ts'
import type { LengthTerm } from '../../horizon/term.ts'
import { ONES, type Read, readNumber, startsNumber } from './numbers.ts'
import { at, isGlued, type Scene } from './words.ts'

const UNITS: ReadonlyMap<string, readonly [unit: Unit, factor: number]> = new Map([
  ['year', ['year', 1]],
  ['yr', ['year', 1]],
  ['y', ['year', 1]],
  ['month', ['month', 1]],
  ['mo', ['month', 1]],
  ['week', ['week', 1]],
  ['wk', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['day', ['day', 1]],
  ['quarter', ['quarter', 1]],
  ['decade', ['decade', 1]],
  ['century', ['century', 1]],
  ['centurie', ['century', 1]],
  ['hour', ['day', 1 / 24]],
])

const ADJECTIVES = new Set(
  'more additional further extra full whole short long solid good odd calendar trading business working fiscal little big entire actual human'.split(
    ' ',
  ),
)
const GUESSES = new Set(['maybe', 'perhaps', 'possibly', 'even', 'say', 'probably', 'or', 'like'])
/** Between a length and a number whose unit was left out, for a range: "two years, maybe three". */
const ELIDED_RANGE = new Set([
  'or',
  'maybe',
  'perhaps',
  'possibly',
  'probably',
  'even',
  'say',
  'if',
  'not',
  'to',
  'at',
  'but',
  'potentially',
])
/** ... for another length: "in two years or in five", "in two years, no, three". */
const ELIDED_OTHER = new Set(
  'or but and at most than no sorry wait scratch that actually i mean rather not make it in within is it well more like - — , ? correction excuse me'.split(
    ' ',
  ),
)
const MOST_WORDS_BETWEEN = 7

interface Amount {
  readonly low: number
  readonly high: number
  readonly next: number
  readonly isArticle: boolean
}

interface UnitRead {
  readonly unit: Unit
  readonly factor: number
  readonly next: number
  readonly isSingular: boolean
  readonly isHyphened: boolean
  readonly isPossessive: boolean
  readonly isOpen: boolean
}

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

function readLength(scene: Scene, i: number): Read<LengthTerm> | undefined {
  const amount = readAmount(scene, i)
  if (amount === undefined) return undefined
  const unit = readUnit(scene, amount.next)
  if (unit === undefined) return undefined
  let { low, high } = amount
  let { next } = unit
  let isOpen = unit.isOpen
  let isAttribute = unit.isSingular && (unit.isHyphened || (high > 1 && !amount.isArticle)) && at(scene, next) !== 'or'
  if (unit.isPossessive && at(scene, next) !== 'time') isAttribute = true
  const half = andAHalf(scene, next)
  if (half !== 0) {
    low += 0.5
    high += 0.5
    next = half
    isAttribute = unit.isHyphened && isGlued(scene, half) && at(scene, half) === '-'
    const repeated = UNITS.get(singular(at(scene, next)))
    if (repeated !== undefined && !isAttribute) next++
  } else if (at(scene, next) === 'or') {
    const word = at(scene, next + 1)
    const more = ONES.get(word)
    if (more !== undefined && more > high && more <= high * 4 && !UNITS.has(singular(at(scene, next + 2)))) {
      high = more
      next += 2
      isAttribute = false
    } else if (word === 'so') next += 2
    else if (word === 'more' || word === 'longer') {
      isOpen = true
      next += 2
    }
  }
  const length = lengthOf(low * unit.factor, high * unit.factor, unit.unit)
  if (length === undefined || !isWholeDays(low * unit.factor, unit)) return undefined
  const extra = isAttribute || isBetween(scene, i) ? undefined : readFiner(scene, next, unit.unit)
  const whole = extra === undefined ? length : sumOf(length, extra.value)
  next = extra?.next ?? next
  return { value: lengthTerm(scene, i, next, whole, isOpen, isAttribute), next }
}

function lengthTerm(
  scene: Scene,
  from: number,
  next: number,
  length: Length,
  isOpen: boolean,
  isAttribute: boolean,
): LengthTerm {
  const start = scene.words[from]?.start ?? 0
  const end = scene.words[next - 1]?.end ?? start
  return { kind: 'length', start, end, length, isOpen, isAttribute }
}

/** Hours count where they make days: "in the next 48 hours". */
function isWholeDays(amount: number, unit: UnitRead): boolean {
  return unit.factor >= 1 || Number.isInteger(Math.round(amount * 1e6) / 1e6)
}

function readAmount(scene: Scene, i: number): Amount | undefined {
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

/** "The next year", "over the coming quarter": one unit from now, where "next year" without the article is the calendar's. */
export function isRollingUnit(scene: Scene, i: number): boolean {
  const adjective = at(scene, i - 1)
  if (adjective !== 'next' && adjective !== 'coming') return false
  const unit = UNITS.get(at(scene, i))
  if (unit === undefined || at(scene, i + 1) === 'century') return false
  const article = at(scene, i - 2)
  if (article !== 'the' && !(article === 'this' && adjective === 'coming')) return false
  const frame = at(scene, i - 3)
  if (/^(?:by|until|till|before|after|of)$/.test(frame)) return false
  const isLong = unit[0] === 'year' || unit[0] === 'decade' || unit[0] === 'century'
  return isLong || at(scene, i + 1) === 'or' || /^(?:in|over|during|for|within|throughout)$/.test(frame)
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
  } else if (word === 'to' || word === 'or' || word === '-' || word === '~' || word === ',' || word === '—') k = i + 1
  else if (!GUESSES.has(word)) return undefined
  for (let count = 0; count < 3 && (GUESSES.has(at(scene, k)) || at(scene, k) === ','); count++) k++
  return readNumber(scene, k)
}

function isBetween(scene: Scene, i: number): boolean {
  const word = at(scene, i - 1)
  return (
    word === 'between' || (/^(?:about|roughly|maybe|perhaps|like|say)$/.test(word) && at(scene, i - 2) === 'between')
  )
}

/** The index behind "and a half" or "and-a-half"; 0 when it is not there. */
function andAHalf(scene: Scene, i: number): number {
  let k = i
  for (const word of ['and', 'a', 'half']) {
    if (at(scene, k) === '-') k++
    if (at(scene, k) !== word) return 0
    k++
  }
  return k
}

function readUnit(scene: Scene, i: number): UnitRead | undefined {
  let k = i
  let isHyphened = false
  let isOpen = false
  for (let count = 0; count < 5; count++) {
    const word = at(scene, k)
    if (word === '-' && (isGlued(scene, k) || isGlued(scene, k + 1))) isHyphened = true
    else if (word === 'plus' || word === '+') isOpen = true
    else if (word === 'or' && at(scene, k + 1) === 'more') {
      isOpen = true
      k++
    } else if (word === 'or' && at(scene, k + 1) === 'so') k++
    else if (!ADJECTIVES.has(word)) break
    k++
  }
  const word = at(scene, k)
  const isPossessive = word.endsWith("'s") || (at(scene, k + 1) === "'" && isGlued(scene, k + 1))
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  const unit = UNITS.get(singular(bare))
  if (unit === undefined) return undefined
  const next = word.endsWith("'s") || !isPossessive ? k + 1 : k + 2
  const isSingular = bare === singular(bare)
  return { unit: unit[0], factor: unit[1], next, isSingular, isHyphened, isPossessive, isOpen }
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** "... and three months" behind years, "... and two weeks" behind months. */
function readFiner(scene: Scene, i: number, coarse: Unit): Read<Length> | undefined {
  if (coarse !== 'year' && coarse !== 'month') return undefined
  const k = at(scene, i) === ',' ? i + 1 : i
  if (at(scene, k) !== 'and') return undefined
  const amount = readAmount(scene, k + 1)
  const unit = amount && readUnit(scene, amount.next)
  if (amount === undefined || unit === undefined || unit.isHyphened) return undefined
  const isFiner = unit.unit === 'day' || unit.unit === 'week' || (unit.unit === 'month' && coarse === 'year')
  const length = isFiner ? lengthOf(amount.low * unit.factor, amount.high * unit.factor, unit.unit) : undefined
  const isWithin = length !== undefined && daysOf(length.high) < daysOf({ months: coarse === 'year' ? 12 : 1, days: 0 })
  return isWithin ? { value: length, next: unit.next } : undefined
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

function daysOf(steps: Length['low']): number {
  return steps.months * 30.44 + steps.days
}

function isAscending(a: Length, b: Length): boolean {
  return daysOf(a.low) < daysOf(b.high)
}

const FINENESS: readonly Unit[] = ['day', 'week', 'month', 'half-year', 'quarter', 'year', 'decade', 'century']

function finer(a: Unit, b: Unit): Unit {
  return FINENESS.indexOf(a) < FINENESS.indexOf(b) ? a : b
}

/** "Two years, maybe three"; "five years, ten at most". */
function readElidedRange(scene: Scene, first: Read<LengthTerm>): Read<LengthTerm> | undefined {
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
  for (let k = from; k < to; k++) if (!/^(?:,|and|in|within|that|is|it|more|than|like|at|most)$/.test(at(scene, k))) return false
  return true
}

/** "(Within five years we ...,) within ten we ...": the unit was said before. */
export function elidedLength(scene: Scene, i: number, unit: Unit): Read<LengthTerm> | undefined {
  if (!/^(?:in|within|say|think|more|to|it's|be|bet)$/.test(at(scene, i - 1))) return undefined
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

function isUpperLimit(scene: Scene, i: number): boolean {
  const word = at(scene, i)
  return (
    word === 'tops' ||
    word === 'max' ||
    word === 'maximum' ||
    (word === 'at' && /^(?:the|most)$/.test(at(scene, i + 1)))
  )
}

function wordsOfLimit(scene: Scene, i: number): number {
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
function readElided(scene: Scene, first: Read<LengthTerm>): Read<LengthTerm> | undefined {
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

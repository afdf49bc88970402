/** Decades and centuries: "the 2030s", "the thirties", "this decade", "the twenty-second century". */
import { century, decade, type Period } from '../../../horizon/period.ts'
import { type CalendarTerm, calendarTerm } from '../../../horizon/term.ts'
import type { Read } from '../numbers.ts'
import { at, isGlued, type Scene } from '../words.ts'

const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, i * 10 + 20]),
)
const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['21st', 2000],
  ['22nd', 2100],
  ['23rd', 2200],
  ['first', 2000],
  ['second', 2100],
])

function term(
  scene: Scene,
  i: number,
  next: number,
  grain: 'decade' | 'century',
  place: Period,
  needsCue = false,
): Read<CalendarTerm> {
  const start = scene.words[i]?.start ?? 0
  return { value: calendarTerm(start, scene.words[next - 1]?.end ?? start, grain, place, { needsCue }), next }
}

export function decadeTerm(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const word = at(scene, i)
  if (/^(?:1[89]|2\d)\d0s$/.test(word)) {
    const year = Number(word.slice(0, 4))
    return year % 100 === 0
      ? term(scene, i, i + 1, 'century', century(year))
      : term(scene, i, i + 1, 'decade', decade(year))
  }
  if (/^(?:1[89]|2\d)[1-9]0$/.test(word) && isDecadePossessive(scene, i)) {
    return term(scene, i, i + 3, 'decade', decade(Number(word)))
  }
  const short = /^'?([2-9]0)s$/.exec(word)
  if (short !== null) {
    if (word.startsWith("'") || isAfterThe(scene, i)) return nearest(scene, i, i + 1, Number(short[1]))
    return undefined
  }
  const tens = DECADE_WORDS.get(word)
  if (tens !== undefined) {
    if (at(scene, i - 1) === '-' && /^(?:twenty|nineteen)$/.test(at(scene, i - 2))) return undefined
    return isAfterThe(scene, i) ? nearest(scene, i, i + 1, tens) : undefined
  }
  if (word === 'twenty' || word === 'nineteen') {
    const k = at(scene, i + 1) === '-' && isGlued(scene, i + 1) ? i + 2 : i + 1
    const spoken = DECADE_WORDS.get(at(scene, k))
    const base = word === 'twenty' ? 2000 : 1900
    return spoken === undefined ? undefined : term(scene, i, k + 1, 'decade', decade(base + spoken))
  }
  return undefined
}

/** "The 2030's", as many write it. */
function isDecadePossessive(scene: Scene, i: number): boolean {
  return (
    at(scene, i + 1) === "'" &&
    at(scene, i + 2) === 's' &&
    isGlued(scene, i + 1) &&
    isGlued(scene, i + 2) &&
    isAfterThe(scene, i)
  )
}

const PARTS = new Set([
  'early',
  'mid',
  'middle',
  'late',
  'later',
  'latter',
  'to',
  'or',
  '-',
  'first',
  'second',
  'half',
  'of',
  'end',
  'very',
])

/** Without their century decades need the article: "mid-thirties" alone is an age or a reading of a scale. */
function isAfterThe(scene: Scene, i: number): boolean {
  let k = i - 1
  for (let count = 0; count < 5 && PARTS.has(at(scene, k)); count++) k--
  return at(scene, k) === 'the'
}

/** The decade of that name nearest to the anchor. */
function nearest(scene: Scene, i: number, next: number, tens: number): Read<CalendarTerm> {
  const { year } = scene.anchor
  const here = year - (year % 100) + tens
  const first = [here - 100, here, here + 100].reduce((best, candidate) =>
    Math.abs(candidate + 5 - year) < Math.abs(best + 5 - year) ? candidate : best,
  )
  // "The thirties will ..." opens a sentence; anywhere else a word of time must say that it is one.
  return term(scene, i, next, 'decade', decade(first), i > 1)
}

/** "This decade", "next century", "the decade": the determiner stands at `i`, or nothing that the term needs does. */
export function relativeDecade(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const word = at(scene, i)
  const { year } = scene.anchor
  const isDecade = (k: number) => at(scene, k) === 'decade' || at(scene, k) === "decade's"
  const isCentury = (k: number) => at(scene, k) === 'century' || at(scene, k) === "century's"
  const decadeAt = (offset: number) => decade(year - (year % 10) + offset * 10)
  const centuryAt = (offset: number) => century(year - (year % 100) + offset * 100)
  if (word === 'this' || word === 'the' || word === 'current') {
    if (isDecade(i + 1)) {
      if (at(scene, i + 2) === 'after' && at(scene, i + 3) === 'next')
        return term(scene, i, i + 4, 'decade', decadeAt(2))
      return term(scene, i, i + 2, 'decade', decadeAt(0), word === 'the')
    }
    if (isCentury(i + 1)) return term(scene, i, i + 2, 'century', centuryAt(0), word === 'the')
  }
  if (word === 'next') {
    if (isDecade(i + 1)) return term(scene, i, i + 2, 'decade', decadeAt(1))
    if (isCentury(i + 1)) return term(scene, i, i + 2, 'century', centuryAt(1))
  }
  if (isDecade(i) && word === "decade's" && at(scene, i + 1) === 'end')
    return term(scene, i, i + 1, 'decade', decadeAt(0), true)
  if (isCentury(i) && word === "century's" && at(scene, i + 1) === 'end')
    return term(scene, i, i + 1, 'century', centuryAt(0), true)
  const ordinal = word === 'twenty' && at(scene, i + 1) === '-' ? CENTURIES.get(at(scene, i + 2)) : undefined
  if (ordinal !== undefined && isCentury(i + 3)) return term(scene, i, i + 4, 'century', century(ordinal))
  const numbered = CENTURIES.get(word)
  return numbered !== undefined && /^\d/.test(word) && isCentury(i + 1)
    ? term(scene, i, i + 2, 'century', century(numbered))
    : undefined
}

/** Parts: "early", "the middle of", "late in", "mid-to-late", "the tail end of"; "year-end", "mid-century" by themselves. */
import type { PartToken } from '../../../horizon/compose.ts'
import { withPart } from '../../../horizon/part.ts'
import { century, decade, years } from '../../../horizon/period.ts'
import type { CalendarTerm, Part } from '../../../horizon/term.ts'
import type { Read } from '../numbers.ts'
import { PhraseTable } from '../phrase-table.ts'
import { at, type Scene } from '../words.ts'
import { partOver, termOver } from './token.ts'

const PARTS = new PhraseTable<Part>('forward', [
  ['early', 'early'],
  ['early in', 'early'],
  ['early on in', 'early'],
  ['beginning of', 'early'],
  ['start of', 'early'],
  ['early part of', 'early'],
  ['first part of', 'early'],
  ['opening months of', 'early'],
  ['opening weeks of', 'early'],
  ['first weeks of', 'early'],
  ['first few weeks of', 'early'],
  ['first few months of', 'early'],
  ['first couple of months of', 'early'],
  ['first months of', 'early'],
  ['first years of', 'early'],
  ['first few years of', 'early'],
  ['first days of', 'early'],
  ['early months of', 'early'],
  ['early days of', 'early'],
  ['early years of', 'early'],
  ['front end of', 'early'],
  ['mid', 'middle'],
  ['middle of', 'middle'],
  ['middle part of', 'middle'],
  ['midpoint of', 'middle'],
  ['midway through', 'middle'],
  ['halfway through', 'middle'],
  ['late', 'late'],
  ['late in', 'late'],
  ['latter part of', 'late'],
  ['later part of', 'late'],
  ['late part of', 'late'],
  ['latter months of', 'late'],
  ['closing months of', 'late'],
  ['final months of', 'late'],
  ['later years of', 'late'],
  ['closing years of', 'late'],
  ['tail end of', 'end'],
  ['back end of', 'end'],
  ['very end of', 'end'],
  ['end of', 'end'],
  ['end', 'end'],
  ['ends of', 'end'],
  ['close of', 'end'],
])

export function partWords(scene: Scene, i: number): Read<PartToken | CalendarTerm> | undefined {
  const named = namedPart(scene, i)
  if (named !== undefined) return named
  const part = PARTS.match(scene, i)
  if (part === undefined) return undefined
  const through = readThrough(scene, part.next)
  return partOver(scene, i, through?.next ?? part.next, part.value, { through: through?.value ?? part.value })
}

/** "-to-mid", "or late" behind a first part. */
function readThrough(scene: Scene, i: number): Read<Part> | undefined {
  let k = i
  if (at(scene, k) === '-') k++
  if (!/^(?:to|or|\/)$/.test(at(scene, k))) return undefined
  k++
  if (at(scene, k) === '-') k++
  const part = PARTS.match(scene, k)
  return part && { value: part.value, next: part.next }
}

const RUNNING_YEAR = { every: 'year', at: (year: number) => years(year, 1) } as const

/** What needs no term beside it. */
function namedPart(scene: Scene, i: number): Read<CalendarTerm | PartToken> | undefined {
  switch (at(scene, i)) {
    case 'year':
    case 'yearend':
    case 'eoy':
    case "year's":
      return yearEnd(scene, i)
    case 'mid':
    case 'midyear':
    case 'middecade':
    case 'midcentury':
      return middle(scene, i)
    case 'end':
      return endWithoutArticle(scene, i)
    default:
      return undefined
  }
}

function yearEnd(scene: Scene, i: number): Read<PartToken> | undefined {
  const word = at(scene, i)
  let k = i + 1
  if (word === 'year') {
    if (at(scene, k) === '-') k++
    if (at(scene, k) !== 'end') return undefined
    k++
  } else if (word === "year's") {
    if (at(scene, k) !== 'end') return undefined
    k++
  }
  const whole = termOver(scene, i, k, 'year', RUNNING_YEAR).value
  const alone = withPart(whole, 'end', whole.start, whole.end)
  return partOver(scene, i, at(scene, k) === 'of' ? k + 1 : k, 'end', { alone })
}

/** "Mid-year", "midcentury", "mid decade". */
function middle(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const word = at(scene, i)
  const k = at(scene, i + 1) === '-' ? i + 2 : i + 1
  const name = word === 'mid' ? at(scene, k) : word.slice(3)
  const next = word === 'mid' ? k + 1 : i + 1
  const { year } = scene.anchor
  const term =
    name === 'year'
      ? termOver(scene, i, next, 'year', RUNNING_YEAR).value
      : name === 'decade'
        ? termOver(scene, i, next, 'decade', decade(year - (year % 10))).value
        : name === 'century'
          ? termOver(scene, i, next, 'century', century(year - (year % 100))).value
          : undefined
  return term && { value: withPart(term, 'middle', term.start, term.end), next }
}

/** "End of year", "end of month": the running one. */
function endWithoutArticle(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  if (at(scene, i + 1) !== 'of' || at(scene, i + 2) !== 'year' || at(scene, i + 3) === 'after') return undefined
  const whole = termOver(scene, i, i + 3, 'year', RUNNING_YEAR).value
  return { value: withPart(whole, 'end', whole.start, whole.end), next: i + 3 }
}

/** Seasons and weekdays: "next spring", "the summer", "by Friday", "next Wednesday". */
import { mondayOf, season, singleDay } from '../../../horizon/period.ts'
import { nextOccurrence, type Recurrence } from '../../../horizon/recurrence.ts'
import type { CalendarTerm } from '../../../horizon/term.ts'
import type { Read } from '../numbers.ts'
import { at, type Scene } from '../words.ts'
import { MONTHS, ordinalOf, SEASONS, WEEKDAYS } from './names.ts'
import { termOver } from './token.ts'

export function seasonTerm(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const word = at(scene, i)
  const { anchor } = scene
  const isDetermined = word === 'next' || word === 'this'
  const name = isDetermined ? at(scene, i + 1) : word
  const index = SEASONS.get(name.endsWith("'s") ? name.slice(0, -2) : name)
  if (index === undefined) return undefined
  const recurrence: Recurrence = { every: 'year', at: (year) => season(year, index) }
  if (word === 'next') return termOver(scene, i, i + 2, 'season', season(anchor.year + 1, index))
  if (word === 'this') {
    // A winter that began last December is still this winter.
    const running = nextOccurrence(recurrence, anchor)
    const own = index === 4 && running !== undefined ? running : season(anchor.year, index)
    return termOver(scene, i, i + 2, 'season', own)
  }
  if (at(scene, i + 1) === 'after' && at(scene, i + 2) === 'next') {
    return termOver(scene, i, i + 3, 'season', season(anchor.year + 2, index))
  }
  return termOver(scene, i, i + 1, 'season', recurrence, i > 0)
}

const HOLIDAYS = new Set(['black', 'good', 'cyber', 'super', 'easter', 'palm', 'ash', 'every', 'each'])

export function weekdayTerm(scene: Scene, i: number): Read<CalendarTerm> | undefined {
  const word = at(scene, i)
  const isDetermined = word === 'next' || word === 'this'
  const coming = isDetermined && at(scene, i + 1) === 'coming' ? 1 : 0
  const nameAt = isDetermined ? i + 1 + coming : i
  const index = WEEKDAYS.get(at(scene, nameAt))
  if (index === undefined || HOLIDAYS.has(at(scene, i - 1)) || isNamedByDate(scene, nameAt + 1)) return undefined
  const next = /^(?:morning|afternoon|evening|night)$/.test(at(scene, nameAt + 1)) ? nameAt + 2 : nameAt + 1
  const monday = mondayOf(scene.anchor.day)
  if (word === 'next') return termOver(scene, i, next, 'day', singleDay(monday + 7 + index))
  if (word === 'this' && coming === 0) return termOver(scene, i, next, 'day', singleDay(monday + index))
  // "The Monday after next".
  if (at(scene, next) === 'after' && at(scene, next + 1) === 'next')
    return termOver(scene, i, next + 2, 'day', singleDay(monday + 14 + index))
  const recurrence: Recurrence = { every: 'week', at: (start) => singleDay(start + index) }
  return termOver(scene, i, next, 'day', recurrence, at(scene, nameAt).length < 6)
}

/** "Friday, March 5": the date says the day. */
function isNamedByDate(scene: Scene, i: number): boolean {
  const k = at(scene, i) === ',' ? i + 1 : i
  const word = at(scene, k)
  return MONTHS.has(word) || (word === 'the' && ordinalOf(at(scene, k + 1)) !== undefined)
}

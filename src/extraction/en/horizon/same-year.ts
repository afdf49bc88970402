/** "That year", "the same year": the year that was named before. */
import type { CalendarToken } from '../../horizon/compose.ts'
import { yearOf, years } from '../../horizon/period.ts'
import { type CalendarTerm, isRecurrence } from '../../horizon/term.ts'
import { termOver } from './calendar/token.ts'
import type { Read } from './numbers.ts'
import { at, type Scene } from './words.ts'

/** How many calendar words back the year may stand. */
const REACH = 4

/** @param earlier - the calendar words read so far */
export function sameYear(scene: Scene, i: number, earlier: readonly CalendarToken[]): Read<CalendarTerm> | undefined {
  const isSame = at(scene, i) === 'same' || at(scene, i) === 'that'
  if (!isSame || at(scene, i + 1) !== 'year') return undefined
  const last = earlier.slice(-REACH).findLast((token) => token.kind === 'calendar' && token.grain === 'year')
  if (last?.kind !== 'calendar' || isRecurrence(last.place)) return undefined
  return termOver(scene, i, i + 2, 'year', years(yearOf(last.place.first), 1), true)
}

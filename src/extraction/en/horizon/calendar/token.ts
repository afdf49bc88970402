/** Makes the tokens that the calendar recognisers return. */
import type { PartToken } from '../../../horizon/compose.ts'
import type { Grain, Period } from '../../../horizon/period.ts'
import type { Recurrence } from '../../../horizon/recurrence.ts'
import { type CalendarTerm, calendarTerm, type Part } from '../../../horizon/term.ts'
import type { Read } from '../numbers.ts'
import type { Scene } from '../words.ts'

/** A term over the words from `from` up to `next`. */
export function termOver(
  scene: Scene,
  from: number,
  next: number,
  grain: Grain,
  place: Period | Recurrence,
  needsCue = false,
): Read<CalendarTerm> {
  const start = scene.words[from]?.start ?? 0
  const end = scene.words[next - 1]?.end ?? start
  return { value: calendarTerm(start, end, grain, place, { needsCue }), next }
}

/** A part over the words from `from` up to `next`. */
export function partOver(
  scene: Scene,
  from: number,
  next: number,
  part: Part,
  extra: { readonly through?: Part; readonly alone?: CalendarTerm | null } = {},
): Read<PartToken> {
  const start = scene.words[from]?.start ?? 0
  const end = scene.words[next - 1]?.end ?? start
  return { value: { kind: 'part', start, end, part, through: extra.through ?? part, alone: extra.alone ?? null }, next }
}

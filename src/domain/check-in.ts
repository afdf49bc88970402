/** Check-ins: a dated note on an open statement, without a verdict. */
import type { Instant } from './clocks.ts'
import { type Day, isDay } from './day.ts'
import { type Problem, shown } from './errors.ts'
import { checkEvidence, type Evidence } from './outcome.ts'
import type { Kind } from './statement.ts'

export const STANDINGS = ['on_track', 'slipping', 'no_news'] as const
export type Standing = (typeof STANDINGS)[number]

export interface CheckInDetails {
  readonly onDay: Day
  readonly standing: Standing
  readonly note: string | null
  readonly evidence: readonly Evidence[]
}

export interface CheckIn extends CheckInDetails {
  readonly id: number
  readonly statementId: number
  readonly actor: string
  readonly recordedAt: Instant
}

/** What is wrong with a check-in; an empty list when nothing is. */
export function problemsOfCheckIn(
  checkIn: CheckInDetails,
  statement: { readonly kind: Kind; readonly statedOn: Day },
  today: Day,
): Problem[] {
  const { onDay, standing, note, evidence } = checkIn
  const { statedOn } = statement
  const { problems } = checkEvidence(statement, evidence, today)
  if (!isDay(onDay)) {
    problems.push({ pointer: '/onDay', message: `expected a day as YYYY-MM-DD, got ${shown(onDay)}` })
  } else if (onDay < statedOn || onDay > today) {
    problems.push({
      pointer: '/onDay',
      message: `expected a day from ${statedOn} (the day it was said) to ${today} (today), got ${onDay}`,
    })
  }
  if (standing !== 'no_news' && (note?.trim() ?? '') === '') {
    problems.push({ pointer: '/note', message: `expected a note in words with ${standing}, got none` })
  }
  return problems
}

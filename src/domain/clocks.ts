/**
 * The two clocks of every question. `asOf` is the world's clock: statements said by then, outcomes that count from then.
 * `recordedBy` is the ledger's clock: only what Reckon held by that instant.
 */
import { type Day, isDay } from './day.ts'
import { type Problem, shown } from './errors.ts'

/** UTC instant as `YYYY-MM-DDTHH:MM:SS.sssZ`; comparing two as text compares them in time. */
export type Instant = string

export interface Clocks {
  readonly asOf: Day
  /** null = everything recorded up to now */
  readonly recordedBy: Instant | null
}

const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * An instant as people write it, in its one stored form. A bare day means its end: everything recorded on that day (UTC) is in.
 * @returns undefined when it is no instant (a time without a zone is none: it would mean another instant on each machine)
 */
export function parseInstant(text: string): Instant | undefined {
  if (isDay(text)) return `${text}T23:59:59.999Z`
  const time = ZONED.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

export interface ClockInput {
  readonly asOf?: string | undefined
  readonly recordedBy?: string | undefined
}

/**
 * Reads the two clocks; each defaults to now.
 * @returns the clocks and what is wrong with the input (clocks are usable only when nothing is)
 */
export function readClocks(input: ClockInput, today: Day): { clocks: Clocks; problems: Problem[] } {
  const problems: Problem[] = []
  if (input.asOf !== undefined && !isDay(input.asOf)) {
    problems.push({ pointer: '/asOf', message: `expected a day as YYYY-MM-DD, got ${shown(input.asOf)}` })
  }
  const recordedBy = input.recordedBy === undefined ? null : parseInstant(input.recordedBy)
  if (recordedBy === undefined) {
    problems.push({
      pointer: '/recordedBy',
      message: `expected an instant with its zone (2026-01-31T12:00:00Z) or a day, got ${shown(input.recordedBy)}`,
    })
  }
  return { clocks: { asOf: input.asOf ?? today, recordedBy: recordedBy ?? null }, problems }
}

/** Time phrases with the windows they should be read as, and how many are read so. */
import { type Day, toDayNumber } from '../domain/day.ts'
import { readHorizon } from '../extraction/horizon.ts'
import type { Language } from '../extraction/language.ts'

export interface HorizonExample {
  readonly id: string
  readonly lang: Language
  readonly sentence: string
  readonly anchor: Day
  readonly window_start: Day | null
  readonly window_end: Day | null
}

export interface HorizonCounts {
  readonly examples: number
  /** Rightly said whether there is a datable horizon at all. */
  readonly detected: number
  /** Examples without a horizon, and those of them that were given one. */
  readonly empty: number
  readonly falseAlarms: number
  /** Examples with a horizon; both ends equal; both ends within max(7 days, 5 % of the length). */
  readonly dated: number
  readonly exact: number
  readonly near: number
}

const LEAST_TOLERANCE_DAYS = 7
const TOLERANCE_SHARE = 0.05

export interface HorizonMiss {
  readonly example: HorizonExample
  readonly windowStart: Day | null
  readonly windowEnd: Day | null
}

export function scoreHorizons(examples: readonly HorizonExample[]): { counts: HorizonCounts; misses: HorizonMiss[] } {
  const counts = { examples: 0, detected: 0, empty: 0, falseAlarms: 0, dated: 0, exact: 0, near: 0 }
  const misses: HorizonMiss[] = []
  for (const example of examples) {
    const { windowStart, windowEnd } = readHorizon(example.sentence, example.lang, example.anchor)
    const isDated = example.window_start !== null || example.window_end !== null
    const readDated = windowStart !== null || windowEnd !== null
    const exact = windowStart === example.window_start && windowEnd === example.window_end
    counts.examples++
    if (isDated === readDated) counts.detected++
    if (!isDated) {
      counts.empty++
      if (readDated) counts.falseAlarms++
    } else {
      counts.dated++
      if (exact) counts.exact++
      if (exact || isNear(example, windowStart, windowEnd)) counts.near++
    }
    if (!exact) misses.push({ example, windowStart, windowEnd })
  }
  return { counts, misses }
}

function isNear(
  { anchor, window_start: start, window_end: end }: HorizonExample,
  gotStart: Day | null,
  gotEnd: Day | null,
): boolean {
  if (start === null || gotStart === null || (end === null) !== (gotEnd === null)) return false
  const length = end === null ? toDayNumber(start) - toDayNumber(anchor) : toDayNumber(end) - toDayNumber(start)
  const tolerance = Math.max(LEAST_TOLERANCE_DAYS, length * TOLERANCE_SHARE)
  const apart = (a: Day, b: Day): number => Math.abs(toDayNumber(a) - toDayNumber(b))
  return apart(start, gotStart) <= tolerance && (end === null || gotEnd === null || apart(end, gotEnd) <= tolerance)
}

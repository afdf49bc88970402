import type { Day } from '../../../../src/domain/day.ts'
import { type Horizon, readHorizon } from '../../../../src/extraction/horizon.ts'

/** The window and precision of an English sentence; that the phrase stands where it is said to is checked on the way. */
export function readEnglish(sentence: string, anchor: Day): Pick<Horizon, 'windowStart' | 'windowEnd' | 'precision'> {
  const { phrase, start, end, windowStart, windowEnd, precision } = readHorizon(sentence, 'en', anchor)
  if (phrase !== null && sentence.slice(start, end) !== phrase) {
    throw new Error(
      `the phrase ${JSON.stringify(phrase)} does not stand at ${start} to ${end} of ${JSON.stringify(sentence)}`,
    )
  }
  return { windowStart, windowEnd, precision }
}

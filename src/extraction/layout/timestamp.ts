/** Times as transcripts write them beside the words: `[00:01:02]`, `(1:02)`, `00:01:02.500`, `00:01 - 00:05`. */

const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}[:：]\d{2}(?:[.,]\d{1,3})?`
const RANGE = `${CLOCK}(?: ?(?:-{1,3}>|[-–—~～至]) ?${CLOCK})?`

/** Source of an expression for one time or range, bracketed or bare. It captures nothing. */
export const STAMP = String.raw`(?:[\[(（【] ?${RANGE} ?[\])）】]|${RANGE}(?!\d))`

const ADDRESS = String.raw`\(https?:\/\/[^\s()]{1,300}\)`

/** The same with the markup that publishers give it: `_00:01:02_`, `[(00:01:02)](https://...)`. It captures nothing. */
export const MARKED_STAMP = String.raw`(?:\[${STAMP}\]${ADDRESS}|[*_]{1,2}${STAMP}[*_]{1,2}|${STAMP})`

const STAMP_LINE = new RegExp(`^(?:[-–—*•#] ?)?${STAMP}$`)
const CUE_TIMING = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3} ?-{1,2}> ?(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/

/** Whether a line is a time and nothing else. */
export function isStampLine(line: string): boolean {
  return line.length <= 48 && STAMP_LINE.test(line)
}

/** Whether a line is the timing of a WebVTT or SubRip cue (cue settings may follow the times). */
export function isCueTiming(line: string): boolean {
  return CUE_TIMING.test(line)
}

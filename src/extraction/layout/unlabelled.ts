/** The layout of last resort: words and no sign of who says them. One turn, speaker unknown. */
import { KIND } from './line-kind.ts'
import { lineText, startOf } from './lines.ts'
import { CONTINUES, type LaidOut, type Marks, UNKNOWN } from './marks.ts'
import { rowTimes } from './row-times.ts'

/** `Date: 2024-05-02` and the like over the words. */
const METADATA = /^(?:\*\*)?[\p{L} ]{2,24}(?:\*\*)?[:：](?:\*\*)? .{0,120}$/u

export function readUnlabelled({ lines, kinds }: LaidOut): Marks {
  const behindTime = rowTimes(lines, kinds)
  const speaker = new Int32Array(lines.count).fill(CONTINUES)
  const bodyStart = new Int32Array(lines.count)
  for (let line = 0; line < lines.count; line++) bodyStart[line] = Math.max(startOf(lines, line), behindTime[line] ?? 0)
  let first = kinds.indexOf(KIND.text)
  const head = first
  while (first >= 0 && first < Math.min(lines.count, head + 12) && METADATA.test(lineText(lines, first, 200))) first++
  if (first < 0 || kinds[first] !== KIND.text) first = head
  if (first >= 0) speaker[first] = UNKNOWN
  return {
    speaker,
    bodyStart,
    speakers: [],
    warnings: [
      { code: 'no-labels', message: 'No speaker labels were found: the whole text is one turn of an unknown speaker' },
    ],
  }
}

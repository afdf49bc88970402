/** Times at the head of lines that have no label: `[00:00:31] So we ...`, `(00:08:52):`, `0:31 and then`. */

import { SPACE } from './labels/label-form.ts'
import { KIND } from './line-kind.ts'
import { endOf, type Lines, startOf } from './lines.ts'
import { STAMP } from './timestamp.ts'

const HEAD = new RegExp(String.raw`(?:[-–—*•>] ?)?${STAMP}${SPACE}{0,4}(?:[:：]|[-–—|](?=\s))?${SPACE}{0,4}`, 'uy')

/** A bare time may be the first word of a sentence ("10:30 was too late"); it is the row's time if many rows have one. */
const FEWEST_BARE = 4
const LEAST_SHARE = 0.2

/** By line: offset behind the time at its head, or 0 where there is none. */
export function rowTimes(lines: Lines, kinds: Uint8Array): Int32Array {
  const { text, count } = lines
  const behind = new Int32Array(count)
  let bare = 0
  let rows = 0
  const isBare = (line: number): boolean => /[\d]/.test(text.charAt(startOf(lines, line)))
  for (let line = 0; line < count; line++) {
    if (kinds[line] !== KIND.text) continue
    rows++
    const start = startOf(lines, line)
    const code = text.charCodeAt(start)
    if (code > 0x3e && code !== 0x5b && code < 0x2000) continue
    HEAD.lastIndex = start
    if (!HEAD.test(text) || HEAD.lastIndex > endOf(lines, line)) continue
    behind[line] = HEAD.lastIndex
    if (isBare(line)) bare++
  }
  if (bare > 0 && (bare < FEWEST_BARE || bare < rows * LEAST_SHARE)) {
    for (let line = 0; line < count; line++) if ((behind[line] ?? 0) > 0 && isBare(line)) behind[line] = 0
  }
  return behind
}

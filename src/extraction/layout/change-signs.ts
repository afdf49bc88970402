/** Layout of captions that mark a change of speaker without a name: `>> ...` at the head of a line, or `- ...` in a cue. */
import { KIND } from './line-kind.ts'
import { endOf, startOf } from './lines.ts'
import { CONTINUES, type Layout, type Marks, UNKNOWN } from './marks.ts'
import { rowTimes } from './row-times.ts'

const CHEVRONS = /(?:>{2,3}|&gt;&gt;|»)\s{0,3}/y
const DASH = /[-–—]\s{0,2}(?=\S)/y
const FEWEST = 2

export const changeSigns: Layout = {
  id: 'change-signs',
  read({ lines, kinds }): Marks | null {
    const { text, count } = lines
    const inCues = kinds.includes(KIND.cueTiming)
    const behindTime = rowTimes(lines, kinds)
    const speaker = new Int32Array(count).fill(CONTINUES)
    const bodyStart = new Int32Array(count)
    let changes = 0
    for (let line = 0; line < count; line++) {
      const start = Math.max(startOf(lines, line), behindTime[line] ?? 0)
      bodyStart[line] = start
      if (kinds[line] !== KIND.text) continue
      for (const sign of inCues ? [CHEVRONS, DASH] : [CHEVRONS]) {
        sign.lastIndex = start
        if (!sign.test(text) || sign.lastIndex > endOf(lines, line)) continue
        bodyStart[line] = sign.lastIndex
        speaker[line] = UNKNOWN
        changes++
        break
      }
    }
    if (changes < FEWEST) return null
    const first = kinds.indexOf(KIND.text)
    if (speaker[first] === CONTINUES) speaker[first] = UNKNOWN
    return {
      speaker,
      bodyStart,
      speakers: [],
      warnings: [{ code: 'no-speaker-names', message: 'The changes of speaker are marked, but nobody is named' }],
    }
  },
}

/** Lines over an interview that say who takes part look like labels, but nobody says their words. */
import type { LabelTable } from './label-table.ts'
import { labelName } from './labels/label-name.ts'
import { endOf, lineTail } from './lines.ts'
import { CONTINUES, type LaidOut } from './marks.ts'

const LONGEST_BODY = 40
const FEWEST_IN_CAST = 2
const STOPPED = /[.!?。！？…~～][”"’'」』）)\]*_]{0,4}$/

/** The words behind a label, or nothing when they are long or a sentence: then they are said. */
function creditOf({ lines }: LaidOut, table: LabelTable, line: number): string {
  const body = lines.text.slice(table.bodyStart[line] ?? 0, endOf(lines, line)).trim()
  return body.length > LONGEST_BODY || STOPPED.test(body) ? '' : body
}

/** "主持人：林雪": the part and who plays it. Takes the marks of such lines away and gives back the people by part. */
export function takeCredits(source: LaidOut, table: LabelTable, speaker: Int32Array): Map<string, string> {
  const people = new Map<string, string>()
  for (let line = 0; line < source.lines.count; line++) {
    const index = speaker[line] ?? CONTINUES
    if (index < 0) continue
    const label = table.names[index]
    if (label?.shape !== 'role') break
    const person = labelName(creditOf(source, table, line))
    if (person.shape !== 'person') break
    speaker[line] = CONTINUES
    people.set(label.name, person.name)
  }
  return people
}

/**
 * "Ada King: editor of the Weekly" for each who takes part, before the first of them speaks. Takes the marks of such lines
 * away: they come first and together, are short, and have no full stop where the words of the same people have one.
 */
export function takeCast(source: LaidOut, table: LabelTable, speaker: Int32Array): void {
  const { count } = source.lines
  let line = 0
  while (line < count && (speaker[line] ?? CONTINUES) < 0) line++
  const first = line
  const cast = new Set<number>()
  while (line < count) {
    const index = speaker[line] ?? CONTINUES
    if (index < 0 || cast.has(index) || creditOf(source, table, line) === '') break
    cast.add(index)
    line++
  }
  const end = line
  if (cast.size < FEWEST_IN_CAST) return
  const speaking = new Set<number>()
  for (let next = end; next < count && speaking.size < cast.size; next++) {
    const index = speaker[next] ?? CONTINUES
    if (!cast.has(index) || speaking.has(index)) continue
    if (!STOPPED.test(lineTail(source.lines, next))) return
    speaking.add(index)
  }
  if (speaking.size === cast.size) speaker.fill(CONTINUES, first, end)
}

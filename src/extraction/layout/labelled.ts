/** Layout with labels: `Name: ...` in any form, repeated on every row or only where the speaker changes. */
import { takeCast, takeCredits } from './credits.ts'
import { decideLabels } from './label-evidence.ts'
import { labelTable } from './label-table.ts'
import { LABEL_FORMS } from './labels/label-forms.ts'
import { KIND } from './line-kind.ts'
import { startOf } from './lines.ts'
import { CONTINUES, type Layout, type Marks, UNKNOWN } from './marks.ts'
import { type Cut, settleRowBoundaries } from './row-boundaries.ts'
import { rowTimes } from './row-times.ts'
import { mergeSpellings, type Spelling } from './speakers.ts'
import { answerOnlyAsker, answerUnlabelled } from './unlabelled-answers.ts'

const OWN_LINE = LABEL_FORMS.findIndex((form) => form.id === 'own-line')

/** From this share of labels that repeat the label before them on, every row is meant to have one. */
const REPEATING = 0.3

/** Whether labels are repeated row by row, and not only set where the speaker changes. */
function labelsEveryRow(speaker: Int32Array): boolean {
  let labels = 0
  let repeats = 0
  let previous = CONTINUES
  for (const who of speaker) {
    if (who < 0) continue
    labels++
    if (who === previous) repeats++
    previous = who
  }
  return labels >= 4 && repeats >= labels * REPEATING
}

/** Where every row is meant to have a label, one with a time but no label is the first of what the next label's speaker says. */
function giveRowsToNext(speaker: Int32Array, behindTime: Int32Array): number {
  let given = 0
  let next = CONTINUES
  for (let line = speaker.length - 1; line >= 0; line--) {
    const who = speaker[line] ?? CONTINUES
    if (who >= 0) next = who
    else if ((behindTime[line] ?? 0) > 0 && next >= 0) {
      speaker[line] = next
      given++
    }
  }
  return given
}

export const labelled: Layout = {
  id: 'labelled',
  read(source): Marks | null {
    const { lines, kinds } = source
    const table = labelTable(lines, kinds)
    const { speakers: accepted, ownLine } = decideLabels(lines, kinds, table)
    if (accepted.size === 0) return null

    const spelling = new Int32Array(lines.count).fill(CONTINUES)
    for (let line = 0; line < lines.count; line++) {
      const name = table.name[line] ?? -1
      const counts = ownLine || (table.form[line] !== OWN_LINE && kinds[line] === KIND.text)
      if (counts && accepted.has(name)) {
        spelling[line] = name
        kinds[line] = KIND.text
        if (table.wrapped[line] === 1) kinds[line - 1] = KIND.tag
      }
    }
    const people = takeCredits(source, table, spelling)
    takeCast(source, table, spelling)
    const spellings: Spelling[] = table.names.map((name) => {
      const person = name.shape === 'role' ? people.get(name.name) : undefined
      return person === undefined ? name : { ...name, name: person, shape: 'person', role: name.name }
    })
    const used = new Set<number>()
    let firstLabel = -1
    for (let line = 0; line < lines.count; line++) {
      const name = spelling[line] ?? CONTINUES
      if (name < 0) continue
      if (firstLabel < 0) firstLabel = startOf(lines, line)
      used.add(name)
    }
    const merged = mergeSpellings(spellings, used, lines.text.slice(0, Math.max(firstLabel, 0) + 3000))

    const behindTime = rowTimes(lines, kinds)
    const speaker = new Int32Array(lines.count).fill(CONTINUES)
    const bodyStart = new Int32Array(lines.count)
    for (let line = 0; line < lines.count; line++) {
      const name = spelling[line] ?? CONTINUES
      const start = startOf(lines, line)
      if (name >= 0) {
        speaker[line] = merged.bySpelling.get(name) ?? UNKNOWN
        bodyStart[line] = table.bodyStart[line] ?? start
      } else bodyStart[line] = Math.max(start, behindTime[line] ?? 0)
    }
    const everyRow = labelsEveryRow(speaker)
    const own = new Uint8Array(lines.count)
    for (let line = 0; line < lines.count; line++) own[line] = (speaker[line] ?? CONTINUES) >= 0 ? 1 : 0
    const given = everyRow ? giveRowsToNext(speaker, behindTime) : 0
    const cuts = everyRow ? settleRowBoundaries(lines, kinds, speaker, own, bodyStart) : new Map<number, Cut>()
    answerUnlabelled(source, speaker, merged.list.length)
    if (merged.list.length === 1) answerOnlyAsker(source, speaker)
    const warnings =
      given === 0
        ? []
        : [
            {
              code: 'rows-without-label',
              message: `${given} rows have a time but no speaker; each was given to the speaker of the next labelled row`,
            },
          ]
    return { speaker, bodyStart, cuts, speakers: merged.list, warnings }
  },
}

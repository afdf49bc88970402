/** The layouts of a transcript, in order of what they prove: the first that finds its signs in a source reads it. */
import { boldQuestions } from './bold-questions.ts'
import { changeSigns } from './change-signs.ts'
import { labelled } from './labelled.ts'
import type { LaidOut, Layout, Marks } from './marks.ts'
import { readUnlabelled } from './unlabelled.ts'

const LAYOUTS: readonly Layout[] = [labelled, changeSigns, boldQuestions]

export function marksOf(source: LaidOut): Marks {
  for (const layout of LAYOUTS) {
    const marks = layout.read(source)
    if (marks) return marks
  }
  return readUnlabelled(source)
}

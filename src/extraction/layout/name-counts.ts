/** How often each name of the label table is used, in which forms, and whether other names follow it. */
import type { LabelTable } from './label-table.ts'
import { LABEL_FORMS } from './labels/label-forms.ts'

export interface NameCount {
  index: number
  total: number
  strong: number
  certain: number
  /** How often a different name follows. */
  changes: number
}

export const WEAK = LABEL_FORMS.map((form) => form.strength === 'weak')
const CERTAIN = LABEL_FORMS.map((form) => form.strength === 'certain')
export const STRONG = LABEL_FORMS.map((form) => form.strength === 'strong' || form.strength === 'certain')
export const STAMPED = LABEL_FORMS.map((form) => form.id === 'stamped' || form.id === 'own-line-stamped')

export function countNames(table: LabelTable, counted: (line: number) => boolean): NameCount[] {
  const counts: NameCount[] = table.names.map((_, index) => ({ index, total: 0, strong: 0, certain: 0, changes: 0 }))
  let previous: NameCount | undefined
  for (let line = 0; line < table.name.length; line++) {
    const count = counts[table.name[line] ?? -1]
    if (count === undefined || !counted(line)) continue
    count.total++
    if (STRONG[table.form[line] ?? 0] === true) count.strong++
    if (CERTAIN[table.form[line] ?? 0] === true) count.certain++
    if (previous !== undefined && previous !== count) previous.changes++
    previous = count
  }
  return counts.filter((count) => count.total > 0)
}

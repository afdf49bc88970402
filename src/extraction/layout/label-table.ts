/**
 * Every label that a source may hold, line by line: the candidates on which the document's own evidence then decides.
 * Kept as columns of numbers, with one row of `names` for each distinct spelling.
 */

import { LABEL_FORMS } from './labels/label-forms.ts'
import { type LabelName, labelName } from './labels/label-name.ts'
import { KIND } from './line-kind.ts'
import { endOf, type Lines, lineText, startOf } from './lines.ts'
import { STAMP } from './timestamp.ts'

export interface LabelTable {
  readonly names: readonly (LabelName & { readonly written: string })[]
  /** By line: index into `names` of the label at its head, or -1. */
  readonly name: Int32Array
  /** By line: index into `LABEL_FORMS` of the form that read it. */
  readonly form: Uint8Array
  /** By line: offset at which the words after the label begin. */
  readonly bodyStart: Int32Array
  /** By line: 1 when the label began on the line above, which a hard wrap cut off. */
  readonly wrapped: Uint8Array
}

const OWN_LINE = LABEL_FORMS.findIndex((form) => form.id === 'own-line')
const OWN_LINE_STAMPED = LABEL_FORMS.findIndex((form) => form.id === 'own-line-stamped')
/** Forms without a colon: only words that look like a name are one. */
const BARE = LABEL_FORMS.map((form) => ['own-line', 'own-line-stamped', 'timed-name', 'dash'].includes(form.id))
const DASH = LABEL_FORMS.findIndex((form) => form.id === 'dash')
/** Dashes are labels only where they are the rule: fewer, or fewer than this share of the words, are prose. */
const FEWEST_DASHES = 4
const LEAST_DASHES = 0.5
const STAMPED_ROW = new RegExp(`^${STAMP}`)

/** A cast is not that large: beyond it, new spellings are words before a colon. */
const MOST_NAMES = 20_000

/** The longest piece of a label that a hard wrap leaves on the line above. */
const LONGEST_WRAPPED = 40

class NameIndex {
  readonly names: (LabelName & { readonly written: string })[] = []
  readonly #byWritten = new Map<string, number>()
  readonly #byName = new Map<string, number>()

  /** -1 when there are too many, or when bare words do not look like a name at all. */
  add(written: string, bare: boolean): number {
    const known = this.#byWritten.get(written)
    if (known !== undefined) return known
    const index = this.names.length
    if (index >= MOST_NAMES) return -1
    const name = labelName(written)
    if (bare && (name.shape === 'odd' || name.shape === 'never')) return -1
    this.names.push({ ...name, written })
    this.#byWritten.set(written, index)
    if (!this.#byName.has(name.name)) this.#byName.set(name.name, index)
    return index
  }

  find(name: string): number | undefined {
    return this.#byName.get(name)
  }
}

/** Joins a label that a hard wrap cut in two ("Ada" / "King: ..."), if the whole name is a label elsewhere. */
function joinWrappedLabels(lines: Lines, kinds: Uint8Array, table: LabelTable, index: NameIndex): void {
  for (let line = 1; line < lines.count; line++) {
    const label = table.names[table.name[line] ?? -1]
    if (label === undefined || table.form[line] === OWN_LINE) continue
    const above = line - 1
    if (lines.blankBefore[line] === 1 || lines.blankBefore[above] !== 1 || kinds[above] !== KIND.text) continue
    if (endOf(lines, above) - startOf(lines, above) > LONGEST_WRAPPED) continue
    const head = lineText(lines, above).replace(/[*_]/g, '').trim()
    const whole = index.find(`${head} ${label.name}`) ?? index.find(head + label.name)
    if (whole === undefined) continue
    table.name[line] = whole
    table.wrapped[line] = 1
    table.name[above] = -1
  }
}

/** A name and a time alone on a line stand over words; with another time under it the line is itself a row of words. */
function dropStampedRows(lines: Lines, kinds: Uint8Array, table: LabelTable): void {
  for (let line = 0; line < lines.count; line++) {
    if (table.form[line] !== OWN_LINE_STAMPED || table.name[line] === -1) continue
    const over =
      line + 1 < lines.count && kinds[line + 1] === KIND.text && !STAMPED_ROW.test(lineText(lines, line + 1, 40))
    if (!over) {
      table.name[line] = -1
      table.bodyStart[line] = startOf(lines, line)
    }
  }
}

/** A name before a dash is prose unless half of all paragraphs begin so. */
function dropRareDashes(lines: Lines, kinds: Uint8Array, table: LabelTable): void {
  let dashes = 0
  let paragraphs = 0
  for (let line = 0; line < lines.count; line++) {
    const isDash = table.form[line] === DASH && table.name[line] !== -1
    if (isDash) dashes++
    if (isDash || (kinds[line] === KIND.text && lines.blankBefore[line] === 1)) paragraphs++
  }
  if (dashes >= FEWEST_DASHES && dashes >= paragraphs * LEAST_DASHES) return
  for (let line = 0; line < lines.count; line++) {
    if (table.form[line] !== DASH) continue
    table.name[line] = -1
    table.bodyStart[line] = startOf(lines, line)
  }
}

export function labelTable(lines: Lines, kinds: Uint8Array): LabelTable {
  const { text, count } = lines
  const index = new NameIndex()
  const table: LabelTable = {
    names: index.names,
    name: new Int32Array(count).fill(-1),
    form: new Uint8Array(count),
    bodyStart: new Int32Array(count),
    wrapped: new Uint8Array(count),
  }
  for (let line = 0; line < count; line++) {
    const kind = kinds[line]
    const start = startOf(lines, line)
    const end = endOf(lines, line)
    table.bodyStart[line] = start
    if (kind !== KIND.text && kind !== KIND.heading) continue
    for (let form = 0; form < LABEL_FORMS.length; form++) {
      // A heading is a label only where speakers are headings; "## Part 2: ..." is not one.
      if (kind === KIND.heading && form !== OWN_LINE) continue
      const reading = LABEL_FORMS[form]?.read(text, start, end)
      if (!reading) continue
      table.name[line] = index.add(reading.written, BARE[form] === true)
      table.form[line] = form
      table.bodyStart[line] = reading.bodyStart
      break
    }
  }
  dropStampedRows(lines, kinds, table)
  dropRareDashes(lines, kinds, table)
  joinWrappedLabels(lines, kinds, table, index)
  return table
}

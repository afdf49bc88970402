/** Evidence where there is little: texts in which no name comes back, or only one does. */
import type { LabelTable } from './label-table.ts'
import { tokens } from './labels/name-parts.ts'
import { KIND } from './line-kind.ts'
import { asksAtEnd, endOf, type Lines } from './lines.ts'
import { type NameCount, STRONG } from './name-counts.ts'

/** Names that may make up the labels of a short text: before mere colons, and in bold. */
const MOST_PLAIN = 4
const MOST_STRONG = 12

/** Speakers of a text so short that nobody comes back: labels must make up much of it. */
export function coveringNames(
  counts: readonly NameCount[],
  lines: Lines,
  kinds: Uint8Array,
  table: LabelTable,
): NameCount[] {
  const named = counts.filter(({ index }) => !['never', 'odd'].includes(table.names[index]?.shape ?? 'never'))
  // Spelled otherwise each time, a few people are many names; in bold those are names all the same.
  const most = named.every(({ strong, total }) => strong === total) ? MOST_STRONG : MOST_PLAIN
  if (named.length === 0 || named.length > most) return []
  const chosen = new Set(named.map((count) => count.index))
  let labelled = 0
  let words = 0
  let started = false
  for (let line = 0; line < lines.count; line++) {
    if (kinds[line] !== KIND.text) continue
    const isLabel = chosen.has(table.name[line] ?? -1)
    if (isLabel) labelled++
    // A label over its words is one line more than it adds.
    if (isLabel && table.bodyStart[line] === endOf(lines, line)) words--
    started ||= isLabel
    if (started) words++
  }
  const enough = named.length === 1 ? firstWordsAreLabel(kinds, table, chosen) : labelled >= words * 0.4
  return enough ? named : []
}

/** A talk by one person: the label stands before the first words, in a form that is no prose. */
function firstWordsAreLabel(kinds: Uint8Array, table: LabelTable, chosen: ReadonlySet<number>): boolean {
  const line = kinds.indexOf(KIND.text)
  const name = table.names[table.name[line] ?? -1]
  if (name === undefined || !chosen.has(table.name[line] ?? -1)) return false
  return STRONG[table.form[line] ?? 0] === true || tokens(name.name).length >= 2
}

/**
 * Whether the only name before colons is a speaker and not a heading that comes back: it asks, it covers most of the text, or
 * the first words are its own.
 */
export function isLoneSpeaker(
  { index, total, strong }: NameCount,
  lines: Lines,
  kinds: Uint8Array,
  table: LabelTable,
): boolean {
  if (strong > 0 || table.names[index]?.shape === 'role') return true
  if (table.name[kinds.indexOf(KIND.text)] === index) return true
  let words = 0
  let questions = 0
  for (let line = 0; line < lines.count; line++) {
    if (kinds[line] !== KIND.text) continue
    words++
    if (table.name[line] !== index) continue
    if (asksAtEnd(lines, line)) questions++
  }
  return questions * 3 >= total * 2 || total >= words * 0.6
}

/** Speakers whose names stand alone on a line, without colon or time. */
import type { LabelTable } from './label-table.ts'
import { squeezed } from './labels/label-name.ts'
import { BACKCHANNELS } from './labels/label-words.ts'
import { isLoneWord } from './labels/name-parts.ts'
import { KIND } from './line-kind.ts'
import type { Lines } from './lines.ts'
import { countNames, type NameCount, WEAK } from './name-counts.ts'

/** Names that stand alone on a line without colon or time: at least two, coming back, taking turns, over the words of each other. */
export function ownLineNames(lines: Lines, kinds: Uint8Array, table: LabelTable): NameCount[] {
  const counts = countNames(table, (line) => {
    if (WEAK[table.form[line] ?? 0] !== true) return false
    // A time may stand between a name and its words.
    const next = kinds[line + 1] === KIND.stamp ? line + 2 : line + 1
    return next < lines.count && kinds[next] === KIND.text && table.name[next] !== table.name[line]
  })
  /** By bare name: "Ada King" and "Ada King (Harbour Ltd)" are one. */
  const totals = new Map<string, { total: number; changes: number }>()
  for (const { index, total, changes } of counts) {
    const bare = table.names[index]?.name ?? ''
    const sum = totals.get(bare) ?? { total: 0, changes: 0 }
    totals.set(bare, { total: sum.total + total, changes: sum.changes + changes })
  }
  const chosen = counts.filter(({ index }) => {
    const name = table.names[index]
    const { total, changes } = totals.get(name?.name ?? '') ?? { total: 0, changes: 0 }
    if (name === undefined || !['person', 'role', 'initials'].includes(name.shape)) return false
    if (BACKCHANNELS.has(squeezed(name.name))) return false
    return total >= (isLoneWord(name.name) ? 3 : 2) && changes * 2 >= total
  })
  const labels = chosen.reduce((sum, count) => sum + count.total, 0)
  let words = 0
  for (const kind of kinds) if (kind === KIND.text) words++
  if (chosen.length < 2 || labels < 4 || labels < words * 0.08) return []
  // Beside them, who speaks but once: a part ("Operator"), or a name with its office ("Ada King - Harbour Ltd").
  return counts.filter((count) => chosen.includes(count) || isTitled(table, count.index))
}

function isTitled(table: LabelTable, index: number): boolean {
  const name = table.names[index]
  if (name === undefined) return false
  return (
    name.shape === 'role' ||
    (name.shape === 'person' && name.written.trim() !== name.name && /[-–—,，|｜(（]/.test(name.written))
  )
}

/**
 * Which of the label candidates are speakers. A single line cannot tell "Ada King: I think so" from "One caveat: it is
 * late"; the document can: the labels of speakers recur, alternate, look like names and share a form.
 */
import type { LabelTable } from './label-table.ts'
import { squeezed } from './labels/label-name.ts'
import { BACKCHANNELS } from './labels/label-words.ts'
import { isInitialsOf, isLoneWord, isPartOf, tokens } from './labels/name-parts.ts'
import type { Lines } from './lines.ts'
import { countNames, type NameCount, STAMPED, STRONG, WEAK } from './name-counts.ts'
import { ownLineNames } from './own-line-names.ts'
import { coveringNames, isLoneSpeaker } from './small-cast.ts'

/** Text in which a bare name is looked for outside of its labels. */
const MENTION_REACH = 200_000

function isMentioned(text: string, name: string, labels: number): boolean {
  const reach = text.slice(0, MENTION_REACH)
  let seen = 0
  for (let at = reach.indexOf(name); at >= 0 && seen <= labels; at = reach.indexOf(name, at + name.length)) seen++
  return seen > labels
}

/** Names that the document shows to be speakers by themselves. */
function coreNames(counts: readonly NameCount[], table: LabelTable): NameCount[] {
  const all = counts.reduce((sum, count) => sum + count.total, 0)
  const core = counts.filter(({ index, total, strong, certain, changes }) => {
    const name = table.names[index]
    if (certain > 0) return true
    if (name === undefined || name.shape === 'never') return false
    if (BACKCHANNELS.has(squeezed(name.name))) return false
    if (name.shape === 'odd') return total >= 4 && total >= all * 0.08 && changes * 2 >= total
    if (strong >= 2) return true
    if (isLoneWord(name.name) && name.shape === 'person') return total >= 3 || (total === 2 && changes > 0)
    return total >= 2
  })
  // Where nearly all labels are bold or timed, a few plain ones are prose.
  const strong = core.reduce((sum, count) => sum + count.strong, 0)
  const plain = core.reduce((sum, count) => sum + count.total - count.strong, 0)
  if (strong < 10 || plain > strong * 0.25) return core
  return core.filter(
    ({ index, total, strong: own }) =>
      own > 0 ||
      total >= (strong + plain) * 0.05 ||
      core.some(
        (other) => other.strong > 0 && isPartOf(table.names[index]?.name ?? '', table.names[other.index]?.name ?? ''),
      ),
  )
}

/** Speakers who are seen but once or twice, beside the core: they share a form with it, or are part of its names. */
function isMinorSpeaker(count: NameCount, core: readonly NameCount[], lines: Lines, table: LabelTable): boolean {
  const name = table.names[count.index]
  if (name === undefined) return false
  const coreLabels = core.map((other) => table.names[other.index]?.name ?? '')
  // "TO:" may head a letter, and be Tom Okoro.
  if (name.shape === 'never') return coreLabels.some((other) => isInitialsOf(name.name, other))
  if (coreLabels.some((other) => isPartOf(name.name, other) || isPartOf(other, name.name))) return name.shape !== 'odd'
  if (name.shape === 'odd') return false
  const coreForms = new Set<number>()
  const coreIndexes = new Set(core.map((other) => other.index))
  let form = -1
  let paragraph = true
  for (let line = 0; line < table.name.length; line++) {
    const index = table.name[line] ?? -1
    if (coreIndexes.has(index)) coreForms.add(table.form[line] ?? 0)
    if (index === count.index) {
      form = table.form[line] ?? 0
      paragraph &&= lines.blankBefore[line] === 1
    }
  }
  if (!coreForms.has(form)) return false
  if (STAMPED[form] === true || name.shape === 'role') return true
  if (name.shape === 'initials') {
    return (
      core.some((other) => table.names[other.index]?.shape === 'initials') ||
      coreLabels.some((other) => isInitialsOf(name.name, other))
    )
  }
  if (isLoneWord(name.name)) {
    return coreLabels.some((other) => isLoneWord(other)) && isMentioned(lines.text, name.name, count.total)
  }
  return (
    STRONG[form] === true ||
    (paragraph && (tokens(name.name).length >= 2 || isMentioned(lines.text, name.name, count.total)))
  )
}

const MOST_ASKED = 200

function withMinorSpeakers(
  core: readonly NameCount[],
  counts: readonly NameCount[],
  lines: Lines,
  table: LabelTable,
): ReadonlySet<number> {
  let accepted = core
  // Twice: a surname may be part of a name that was itself accepted only beside the core.
  for (let round = 0; round < 2; round++) {
    const known = accepted
    const rest = counts.filter((count) => !known.includes(count))
    // A thousand names that come once are no cast: asking each of them would only cost time.
    if (known.length > MOST_ASKED || rest.length > MOST_ASKED) break
    accepted = [...known, ...rest.filter((count) => isMinorSpeaker(count, known, lines, table))]
  }
  return new Set(accepted.map((count) => count.index))
}

export interface LabelDecision {
  /** Indexes into the table's names. */
  readonly speakers: ReadonlySet<number>
  /** By index: whether labels without colon, alone on their line, count as well. */
  readonly ownLine: boolean
}

export function decideLabels(lines: Lines, kinds: Uint8Array, table: LabelTable): LabelDecision {
  const counts = countNames(table, (line) => WEAK[table.form[line] ?? 0] !== true)
  const core = coreNames(counts, table)
  const onLine = ownLineNames(lines, kinds, table)
  const total = (names: readonly NameCount[]): number => names.reduce((sum, count) => sum + count.total, 0)
  if (total(onLine) > total(core)) return { speakers: new Set(onLine.map((count) => count.index)), ownLine: true }
  if (core.length > 0) {
    const speakers = withMinorSpeakers(core, counts, lines, table)
    const [only] = core
    if (speakers.size > 1 || (only !== undefined && isLoneSpeaker(only, lines, kinds, table)))
      return { speakers, ownLine: false }
  }
  const covering = coveringNames(counts, lines, kinds, table)
  return { speakers: new Set(covering.map((count) => count.index)), ownLine: false }
}

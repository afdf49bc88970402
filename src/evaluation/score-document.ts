/** Proposals against labels, for one document and one kind of statement: plain counts, which add up over documents. */
import { type Day, isDay, toDayNumber } from '../domain/day.ts'
import { KINDS, type Kind } from '../extraction/detection/language-module.ts'
import type { ProposedStatement } from '../extraction/extract-statements.ts'
import { codePointOffsets } from './code-points.ts'
import type { GoldItem, LabelledDocument } from './labelled-document.ts'
import { matchSpans, type Pair } from './matching.ts'

export interface Counts {
  /** Labels, and those of them that any careful editor would include. */
  readonly gold: number
  readonly core: number
  readonly proposed: number
  readonly found: number
  readonly foundCore: number
  /** Of the found ones: whose speaker is asked for, and right. */
  readonly speakers: number
  readonly speakersRight: number
  /** Of the found predictions: with a window that ends; both ends right; the end right; the end within a month. */
  readonly windows: number
  readonly windowsRight: number
  readonly windowEndsRight: number
  readonly windowEndsNear: number
  /** Of the found predictions: without a window, and rightly proposed without. */
  readonly undated: number
  readonly undatedRight: number
  /** Of the found predictions: condition and hedge level right. */
  readonly conditionsRight: number
  readonly hedgesRight: number
  /** Proposals whose quote is the text at their place. */
  readonly quotesExact: number
}

export interface DocumentScore {
  readonly counts: Counts
  readonly missed: readonly GoldItem[]
  readonly falseAlarms: readonly ProposedStatement[]
}

const NEAR_DAYS = 31

/** The proposals of both kinds that touch the labelled range, each kind scored by itself. */
export function scoreDocument(
  document: LabelledDocument,
  statements: readonly ProposedStatement[],
): Readonly<Record<Kind, DocumentScore>> {
  const offsets = codePointOffsets(document.text)
  const at = (offset: number): number => offsets?.[offset] ?? offset
  const [from, to] = document.range
  const placed = statements
    .map((statement) => ({ statement, start: at(statement.start), end: at(statement.end) }))
    .filter(({ start, end }) => start < to && end > from)
  const scores = KINDS.map((kind) => {
    const gold = document.gold.filter((item) => item.kind === kind)
    const proposed = placed.filter(({ statement }) => statement.kind === kind)
    const pairs = matchSpans(gold, proposed)
    return [
      kind,
      scoreKind(
        document,
        gold,
        proposed.map(({ statement }) => statement),
        pairs,
      ),
    ] as const
  })
  return Object.fromEntries(scores) as Record<Kind, DocumentScore>
}

function scoreKind(
  document: LabelledDocument,
  gold: readonly GoldItem[],
  proposed: readonly ProposedStatement[],
  pairs: readonly Pair[],
): DocumentScore {
  const found = pairs.flatMap(({ gold: i, proposed: j }) => {
    const label = gold[i]
    const statement = proposed[j]
    return label === undefined || statement === undefined ? [] : [{ label, statement }]
  })
  const count = (test: (pair: { label: GoldItem; statement: ProposedStatement }) => boolean): number =>
    found.filter(test).length
  const predictions = found.filter(({ label }) => label.kind === 'prediction')
  const dated = predictions.filter(({ label }) => label.windowEnd !== null)
  const undated = predictions.filter(({ label }) => label.windowEnd === null)
  const foundGold = new Set(pairs.map((pair) => pair.gold))
  const foundProposed = new Set(pairs.map((pair) => pair.proposed))
  return {
    counts: {
      gold: gold.length,
      core: gold.filter((item) => item.core).length,
      proposed: proposed.length,
      found: found.length,
      foundCore: count(({ label }) => label.core),
      speakers: found.length,
      speakersRight: count(({ label, statement }) => isSpeaker(document, label.speaker, statement.speaker)),
      windows: dated.length,
      windowsRight: dated.filter(
        ({ label, statement }) =>
          statement.windowEnd === label.windowEnd &&
          opening(document.statedOn, statement.windowStart) === label.windowStart,
      ).length,
      windowEndsRight: dated.filter(({ label, statement }) => statement.windowEnd === label.windowEnd).length,
      windowEndsNear: dated.filter(
        ({ label, statement }) => daysApart(statement.windowEnd, label.windowEnd) <= NEAR_DAYS,
      ).length,
      undated: undated.length,
      undatedRight: undated.filter(({ statement }) => statement.windowEnd === null).length,
      conditionsRight: predictions.filter(({ label, statement }) => statement.conditional === label.conditional).length,
      hedgesRight: predictions.filter(({ label, statement }) => statement.hedgeLevel === label.hedge).length,
      quotesExact: proposed.filter(({ start, end, exact }) => document.text.slice(start, end) === exact && exact !== '')
        .length,
    },
    missed: gold.filter((_, i) => !foundGold.has(i)),
    falseAlarms: proposed.filter((_, j) => !foundProposed.has(j)),
  }
}

/** A window cannot open before the words were said. */
function opening(statedOn: Day, start: Day | null): Day {
  return start === null || start < statedOn ? statedOn : start
}

function daysApart(a: Day | null, b: Day | null): number {
  if (a === null || b === null || !isDay(a) || !isDay(b)) return Number.POSITIVE_INFINITY
  return Math.abs(toDayNumber(a) - toDayNumber(b))
}

function isSpeaker(document: LabelledDocument, expected: string, got: string | null): boolean {
  if (got === null) return false
  const known = document.speakers.find(({ name }) => name === expected)
  const names = known === undefined ? [expected] : [known.name, ...known.aliases]
  return names.some((name) => plain(name) === plain(got))
}

/** Case, blanks, colons and Markdown signs say nothing about who it is. */
function plain(name: string): string {
  return name.replace(/[\s:：*_]+/g, '').toLowerCase()
}

/** The sum of counts. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {}
  for (const counts of all)
    for (const [name, value] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + Number(value)
  return { ...ZERO, ...sum }
}

const ZERO: Counts = {
  gold: 0,
  core: 0,
  proposed: 0,
  found: 0,
  foundCore: 0,
  speakers: 0,
  speakersRight: 0,
  windows: 0,
  windowsRight: 0,
  windowEndsRight: 0,
  windowEndsNear: 0,
  undated: 0,
  undatedRight: 0,
  conditionsRight: 0,
  hedgesRight: 0,
  quotesExact: 0,
}

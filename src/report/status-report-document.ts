/** The status report as a document in one language: what was said, what came of it, how sure one may be, then the statements themselves. */
import type { StatementView } from '../domain/statement-record.ts'
import type { Status } from '../domain/status.ts'
import type { Kind } from '../domain/statement.ts'
import { command, limitFlags } from './command-words.ts'
import { type Block, heading, list, note, paragraph, type ReportDocument } from './document.ts'
import { hitRateSentence, proportionWords } from './rate-words.ts'
import {
  countLines,
  groupTables,
  headerWords,
  headlineSentences,
  moreWords,
  type ReportSection,
  sectionsOf,
} from './report-words.ts'
import { emptyWords } from './scope-words.ts'
import type { StatusReport } from './status-report.ts'
import { EN, type Words } from './words/en.ts'

export interface DocumentOptions {
  /** Whether the list of all statements is in it; by default it is not. */
  readonly list?: boolean
}

/** The pictures of a report, in the order in which they stand. */
export const REPORT_CHARTS = ['timeline', 'speakers', 'topics', 'hits', 'due', 'calibration'] as const
export type ReportChartName = (typeof REPORT_CHARTS)[number]

export function isReportChart(name: string): name is ReportChartName {
  return (REPORT_CHARTS as readonly string[]).includes(name)
}

function sectionBlocks(part: ReportSection, words: Words): Block[] {
  const more = moreWords(part, words)
  return [
    heading(`${part.title} (${words.count(part.section.total)})`),
    ...(part.section.total === 0 ? [paragraph(part.none)] : []),
    ...part.section.statements.map((view): Block => ({ kind: 'statement', view })),
    ...(more === null
      ? []
      : [{ kind: 'more', words: more, command: part.command, statuses: part.statuses } satisfies Block]),
  ]
}

/** The hit rates with their denominators, and what they do not know. */
function trustBlocks({ scorecard, predictions: { funnel }, clocks, scope }: StatusReport, words: Words): Block[] {
  const { predictions, claims } = scorecard.overall
  const { cohorts, shares, rateNote, stations } = words.scorecard
  const way = [
    `${stations.accepted} ${words.count(funnel.accepted)}`,
    `${stations.datable} ${words.count(funnel.datable)}`,
    `${stations.windowClosed} ${words.count(funnel.windowClosed)}`,
    `${stations.judged} ${words.count(funnel.closedJudged)}`,
    `${stations.scored} ${words.count(funnel.scored)}`,
  ]
  const of = (label: string, sentence: string) => label + words.colon + sentence
  return [
    heading(words.report.sections.trust),
    ...list([
      way.join(words.comma),
      of(cohorts.closedWindows, hitRateSentence(predictions.closedWindows, words)),
      of(cohorts.allJudged, hitRateSentence(predictions.allJudged, words)),
      ...(predictions.oneSided.hits.n === 0
        ? []
        : [of(cohorts.oneSided, hitRateSentence(predictions.oneSided.hits, words))]),
      of(cohorts.claims, hitRateSentence(claims.hits, words)),
      of(shares.undated, proportionWords(predictions.checkability.undated, words)),
      of(shares.cannotTell, proportionWords(predictions.checkability.cannotTell, words)),
      ...words.report.glossary,
    ]),
    note(rateNote),
    {
      kind: 'more',
      words: words.scorecard.title(words.day(clocks.asOf)),
      command: command(['scorecard', ...limitFlags(clocks, scope)]),
      statuses: null,
    },
  ]
}

function changeBlocks({ changes, comingDue, undated }: StatusReport, words: Words): Block[] {
  const { report, day } = words
  const { judgedFirst, judgedAgain, newlyDue, added, edited, since } = changes
  const counts = (
    [
      [judgedFirst, report.changes.judgedFirst],
      [judgedAgain.total, report.changes.judgedAgain],
      [newlyDue.total, report.changes.newlyDue],
      [added.total, report.changes.added],
      [edited.total, report.changes.edited],
    ] as const
  ).filter(([count]) => count > 0)
  const again = judgedAgain.statements.map(({ statement, before, after, why }) =>
    report.changes.again(
      statement.id,
      words.verdict(before.verdict, statement.kind),
      words.verdict(after.verdict, statement.kind),
      day(after.judgedOn),
      why ?? '',
    ),
  )
  const edits = edited.statements.map(({ statement, action, actor, at, fields }) =>
    report.changes.editedAs(statement.id, action, actor, day(at.slice(0, 10)), fields.join(words.comma)),
  )
  const coming = comingDue.map(({ days, until, totalUntil }) => report.comingDue(days, day(until), totalUntil))
  return [
    heading(report.sections.changes(day(since))),
    ...list([...counts.map(([count, say]) => say(count)), ...again, ...edits]),
    ...(coming.length === 0 ? [] : [paragraph(report.comingDueAll(coming.join(words.semicolon)))]),
    ...(undated.reviewDue === 0
      ? []
      : [paragraph(`${report.sections.undated}${words.colon}${report.reviewDue(undated.reviewDue, undated.total)}`)]),
  ]
}

function comparisonBlocks({ comparison }: StatusReport, words: Words): Block[] {
  if (comparison === null) return []
  const { report } = words
  const label = (status: Status | null, kind: Kind) => (status === null ? report.absent : words.status(status, kind))
  return [
    heading(report.sections.comparison(words.day(comparison.clocks.asOf))),
    ...list(
      comparison.moves.map(({ kind, from, to, count }) =>
        report.moved(count, kind, label(from, kind), label(to, kind)),
      ),
    ),
    ...comparison.statements.map(({ statement }): Block => ({ kind: 'entry', view: statement })),
  ]
}

/** Every statement of the list below its first topic; topics in the order of their most urgent statement. */
function listBlocks({ list: all }: StatusReport, words: Words): Block[] {
  const byTopic = new Map<string, StatementView[]>()
  for (const view of all.statements) {
    const topic = view.topics[0] ?? words.report.sections.noTopic
    const views = byTopic.get(topic)
    if (views === undefined) byTopic.set(topic, [view])
    else views.push(view)
  }
  return [
    heading(`${words.report.sections.list} (${words.count(all.total)})`),
    note(words.report.listed(all.statements.length, all.total)),
    ...[...byTopic].flatMap(([topic, views]): Block[] => [
      heading(`${topic} (${words.count(views.length)})`, 3),
      ...views.map((view): Block => ({ kind: 'entry', view })),
    ]),
  ]
}

export function statusReportDocument(
  report: StatusReport,
  words: Words = EN,
  options: DocumentOptions = {},
): ReportDocument {
  const header = headerWords(report, words)
  const frame = { words, asOf: report.clocks.asOf, title: header.title, header: header.lines }
  if (report.emptyReason !== null) {
    return { ...frame, blocks: [paragraph(words.report.nothing + emptyWords(report, words))] }
  }
  return {
    ...frame,
    blocks: [
      ...headlineSentences(report, words).map(paragraph),
      ...list(countLines(report, words)),
      ...trustBlocks(report, words),
      { kind: 'chart', name: 'timeline' },
      ...changeBlocks(report, words),
      ...comparisonBlocks(report, words),
      ...sectionsOf(report, words).flatMap((part) => sectionBlocks(part, words)),
      ...REPORT_CHARTS.filter((name) => name !== 'timeline').map((name): Block => ({ kind: 'chart', name })),
      ...groupTables(report, words).map((table): Block => ({ kind: 'table', table })),
      ...(options.list === true ? listBlocks(report, words) : []),
    ],
  }
}

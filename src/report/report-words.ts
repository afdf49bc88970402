/** What a status report says beside its statements: counts, sections and groups, in the words of a language. */
import type { Kind } from '../domain/statement.ts'
import type { Status } from '../domain/status.ts'
import type { Funnel } from '../verification/funnel.ts'
import { command, limitFlags } from './command-words.ts'
import type { DocumentTable } from './document.ts'
import { clockWords, scopeWords } from './scope-words.ts'
import type { GroupRow, Section, StatusReport } from './status-report.ts'
import { EN, type Words } from './words/en.ts'

/** Both clocks and the scope. */
export function headerWords(
  { clocks, scope, since, recordedLater }: StatusReport,
  words: Words = EN,
): { readonly title: string; readonly lines: readonly string[] } {
  const { report, day } = words
  return {
    title: report.title(day(clocks.asOf)),
    lines: [
      clockWords(clocks, words),
      report.scope(scopeWords(scope, words), day(since)),
      ...(recordedLater === 0 ? [] : [report.recordedLater(recordedLater)]),
    ],
  }
}

/** The report in a few sentences, for whoever reads nothing else. */
export function headlineSentences({ headline, predictions, claims }: StatusReport, words: Words): string[] {
  const { headline: said } = words.report
  const { statements, speaker, speakers, source, sources, firstSaidOn, lastSaidOn } = headline
  if (statements === 0 || firstSaidOn === null || lastSaidOn === null) return []
  const { byStatus: by, funnel } = predictions
  return [
    said.said(
      said.who(speaker, speakers),
      said.where(source, sources),
      said.when(words.day(firstSaidOn), words.day(lastSaidOn)),
      funnel.accepted,
      claims.funnel.accepted,
    ),
    ...(funnel.accepted === 0
      ? []
      : [
          funnel.decided === 0
            ? said.noneKnown
            : said.came(funnel.decided, funnel.true, funnel.partlyTrue, funnel.false),
          said.waiting(by.due, by.open + by.upcoming, by.undated),
        ]),
  ]
}

function judgedCount(funnel: Funnel, kind: Kind, { report }: Words): string {
  if (funnel.judged === 0) return report.noneJudged
  const { judged, decided, partlyTrue, cannotTell } = funnel
  return report.judged(judged, decided, funnel.true, partlyTrue, funnel.false, cannotTell, funnel.void, kind)
}

/** How many statements there are and what became of them; every number stands beside the whole that it is a part of. */
export function countLines({ predictions, claims }: StatusReport, words: Words = EN): string[] {
  const { report } = words
  const { byStatus: by, funnel: of } = predictions
  const beside = (
    [
      ['prediction', of],
      ['claim', claims.funnel],
    ] as const
  )
    .filter(([, { proposed, rejected, merged }]) => proposed + rejected + merged > 0)
    .map(([kind, { proposed, rejected, merged }]) => report.notAccepted(kind, proposed, rejected, merged))
  return [
    report.predictions(of.accepted, judgedCount(of, 'prediction', words), by.due, by.open, by.upcoming, by.undated),
    report.claims(claims.funnel.accepted, judgedCount(claims.funnel, 'claim', words), claims.byStatus.unchecked),
    ...(beside.length === 0 ? [] : [report.notCounted(beside.join(words.semicolon))]),
  ]
}

export interface ReportSection {
  readonly title: string
  readonly section: Section
  /** Said in place of an empty section. */
  readonly none: string
  /** The statuses of its statements; null where they are not chosen by status. */
  readonly statuses: readonly Status[] | null
  /** The command that lists all of it. */
  readonly command: string
}

/** The sections in the order of urgency. */
export function sectionsOf(report: StatusReport, words: Words = EN): ReportSection[] {
  const { clocks, scope, since, due, newlyJudged, next, undated, contested } = report
  const { sections } = words.report
  const limits = limitFlags(clocks, scope)
  const list = (...filter: string[]) => command(['list', '--kind', 'prediction', ...filter, ...limits])
  const whole = (total: number) =>
    command(['report', '--since', since, '--limit', String(Math.min(total, 100)), ...limits])
  return [
    {
      title: sections.due,
      section: due,
      statuses: ['due'],
      none: sections.noDue,
      command: list('--status', 'due', '--sort', 'due'),
    },
    {
      title: sections.judged(words.day(since)),
      section: newlyJudged,
      statuses: null,
      none: sections.noJudged(words.day(since), words.day(clocks.asOf)),
      command: whole(newlyJudged.total),
    },
    {
      title: sections.next,
      section: next,
      statuses: ['open', 'upcoming'],
      none: sections.noNext,
      command: list('--status', 'open,upcoming', '--sort', 'due'),
    },
    {
      title: sections.undated,
      section: undated,
      statuses: ['undated'],
      none: sections.noUndated,
      command: list('--status', 'undated'),
    },
    ...(contested.total === 0
      ? []
      : [{ title: sections.contested, section: contested, statuses: null, none: '', command: whole(contested.total) }]),
  ]
}

/** What is left out of a section; null when it is shown whole. */
export function moreWords({ section }: ReportSection, words: Words = EN): string | null {
  const hidden = section.total - section.statements.length
  return hidden > 0 ? words.report.more(hidden) : null
}

const COLUMNS = {
  prediction: ['due', 'open', 'upcoming', 'undated', 'true', 'partly_true', 'false', 'cannot_tell', 'void'],
  claim: ['unchecked', 'true', 'partly_true', 'false', 'cannot_tell', 'void'],
} as const satisfies Record<Kind, readonly Status[]>

/** The name of a speaker, source or topic; whom nobody knows is called so in the reader's language. */
export function groupName(
  { name, id }: Pick<GroupRow, 'name' | 'id'>,
  by: 'speaker' | 'topic' | 'source',
  words: Words,
) {
  return by === 'speaker' && id === null ? words.statement.unknownSpeaker : name
}

function groupTable(
  groups: readonly GroupRow[],
  by: 'speaker' | 'topic' | 'source',
  kind: Kind,
  words: Words,
): DocumentTable[] {
  const { report } = words
  const counts = groups.map((group) => ({
    name: groupName(group, by, words),
    of: kind === 'prediction' ? group.predictions : group.claims,
  }))
  const columns = COLUMNS[kind].filter((status) => counts.some(({ of }) => of[status] > 0))
  const rows = counts
    .map(({ name, of }) => ({ name, cells: columns.map((status) => of[status]) }))
    .map(({ name, cells }) => ({ name, cells, n: cells.reduce((sum, cell) => sum + cell, 0) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))
  if (rows.length === 0) return []
  const label = (status: Status) =>
    (kind === 'claim' ? report.claimColumns[status] : undefined) ?? report.columns[status]
  return [
    {
      title: report.byGroup(kind, by),
      head: [report.group[by], 'n', ...columns.map(label)],
      rows: rows.map(({ name, cells, n }) => [name, words.count(n), ...cells.map(words.count)]),
      note: by === 'topic' ? report.severalTopics : null,
    },
  ]
}

/** By speaker, topic and source, predictions and claims apart; a status that does not occur has no column. */
export function groupTables({ bySpeaker, byTopic, bySource }: StatusReport, words: Words = EN): DocumentTable[] {
  return (
    [
      ['speaker', bySpeaker],
      ['topic', byTopic],
      // One source alone would repeat the whole.
      ['source', bySource.length > 1 ? bySource : []],
    ] as const
  ).flatMap(([by, groups]) => [
    ...groupTable(groups, by, 'prediction', words),
    ...groupTable(groups, by, 'claim', words),
  ])
}

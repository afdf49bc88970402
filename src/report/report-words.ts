/** What a status report says beside its statements, in words and tables that every writer sets in its own way. */
import type { Kind } from '../domain/statement.ts'
import type { Status } from '../domain/status.ts'
import type { Funnel } from '../verification/funnel.ts'
import { counted } from './statement-words.ts'
import type { GroupRow, Section, StatusReport } from './status-report.ts'

/** Both clocks and the scope. */
export function headerWords({ clocks, scope, since }: StatusReport): {
  readonly title: string
  readonly lines: readonly string[]
} {
  const ledger =
    clocks.recordedBy === null ? 'everything recorded so far' : `only what was recorded by ${clocks.recordedBy}`
  const source = scope.source === null ? 'all sources' : `the source “${scope.source}”`
  const speaker = scope.speaker === null ? 'all speakers' : `the speaker ${scope.speaker}`
  return {
    title: `Status report as of ${clocks.asOf}`,
    lines: [
      `The world as of ${clocks.asOf} (asOf); the ledger with ${ledger} (recordedBy).`,
      `Scope: ${source}, ${speaker}. News: judged since ${since}.`,
    ],
  }
}

function judgedCount(funnel: Funnel, [came, partly, not]: readonly [string, string, string]): string {
  if (funnel.judged === 0) return '0 judged'
  const decided = `${funnel.decided} decided: ${funnel.true} ${came}, ${funnel.partlyTrue} ${partly}, ${funnel.false} ${not}`
  const undecided = `${funnel.cannotTell} cannot tell${funnel.void === 0 ? '' : `, ${funnel.void} void`}`
  return `${funnel.judged} judged (${decided}; ${undecided})`
}

function beside({ proposed, rejected, merged }: Funnel, noun: string): string[] {
  const parts = [`${proposed} proposed`, `${rejected} rejected`, `${merged} merged`]
  return proposed + rejected + merged === 0 ? [] : [`${noun}: ${parts.join(', ')}`]
}

/** How many statements there are and what became of them; every number stands beside the whole that it is a part of. */
export function countLines({ predictions, claims }: StatusReport): string[] {
  const { byStatus: p, funnel: pf } = predictions
  const { byStatus: c, funnel: cf } = claims
  const waiting = `${p.due} due, ${p.open} open, ${p.upcoming} upcoming, ${p.undated} undated`
  const others = [...beside(pf, 'predictions'), ...beside(cf, 'claims')]
  return [
    `${counted(pf.accepted, 'prediction')}: ${judgedCount(pf, ['came true', 'partly', 'did not'])}, ${waiting}`,
    `${counted(cf.accepted, 'claim')}: ${judgedCount(cf, ['true', 'partly', 'false'])}, ${c.unchecked} unchecked`,
    ...(others.length === 0 ? [] : [`Not counted above, because no editor accepted them: ${others.join('; ')}`]),
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

/** A word for a POSIX shell, which takes nothing in it for a command. */
function shellWord(text: string): string {
  return /^[\w.,:@/+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

function command(words: readonly string[]): string {
  return ['reckon', ...words.map(shellWord)].join(' ')
}

/** The sections in the order of urgency. */
export function sectionsOf(report: StatusReport): ReportSection[] {
  const { clocks, scope, since, due, newlyJudged, next, undated } = report
  const shown = [due, newlyJudged, next, undated].flatMap(({ statements }) => statements)
  // The report names its source by title; its statements know the id that a command takes.
  const sourceId = scope.source === null ? undefined : shown[0]?.source.id
  const limits = [
    '--as-of',
    clocks.asOf,
    ...(clocks.recordedBy === null ? [] : ['--recorded-by', clocks.recordedBy]),
    ...(sourceId === undefined ? [] : ['--source', String(sourceId)]),
    ...(scope.speaker === null ? [] : ['--speaker', scope.speaker]),
  ]
  const list = (...filter: string[]) => command(['list', '--kind', 'prediction', ...filter, ...limits])
  return [
    {
      title: 'Due and overdue',
      section: due,
      statuses: ['due'],
      none: 'No prediction waits for its judgement.',
      command: list('--status', 'due', '--sort', 'due'),
    },
    {
      title: `Newly judged since ${since}`,
      section: newlyJudged,
      statuses: null,
      none: `Nothing was judged from ${since} to ${clocks.asOf}.`,
      command: command(['report', '--since', since, '--limit', String(Math.min(newlyJudged.total, 100)), ...limits]),
    },
    {
      title: 'Next to come due',
      section: next,
      statuses: ['open', 'upcoming'],
      none: 'No window is open or upcoming.',
      command: list('--status', 'open,upcoming', '--sort', 'due'),
    },
    {
      title: 'Undated, by their day of review',
      section: undated,
      statuses: ['undated'],
      none: 'Every prediction that waits has a window.',
      command: list('--status', 'undated'),
    },
  ]
}

/** What is left out of a section; null when it is shown whole. */
export function moreWords({ section }: ReportSection): string | null {
  const hidden = section.total - section.statements.length
  return hidden > 0 ? `and ${hidden} more` : null
}

const COLUMNS = {
  prediction: [
    ['due', 'Due'],
    ['open', 'Open'],
    ['upcoming', 'Upcoming'],
    ['undated', 'Undated'],
    ['true', 'Came true'],
    ['partly_true', 'Partly'],
    ['false', 'Did not'],
    ['cannot_tell', 'Cannot tell'],
    ['void', 'Void'],
  ],
  claim: [
    ['unchecked', 'Unchecked'],
    ['true', 'True'],
    ['partly_true', 'Partly'],
    ['false', 'False'],
    ['cannot_tell', 'Cannot tell'],
    ['void', 'Void'],
  ],
} as const satisfies Record<Kind, readonly (readonly [Status, string])[]>

export interface GroupTable {
  readonly title: string
  /** The name's column first, then n, then one for each status that occurs. */
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly note: string | null
}

function groupTable(groups: readonly GroupRow[], by: 'speaker' | 'topic', kind: Kind): GroupTable[] {
  const counts = groups.map((group) => ({
    name: group.name,
    by: kind === 'prediction' ? group.predictions : group.claims,
  }))
  const columns = COLUMNS[kind].filter(([status]) => counts.some((row) => row.by[status] > 0))
  const rows = counts
    .map(({ name, by: of }) => ({ name, cells: columns.map(([status]) => of[status]) }))
    .map(({ name, cells }) => ({ name, cells, n: cells.reduce((sum, cell) => sum + cell, 0) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))
  if (rows.length === 0) return []
  return [
    {
      title: `${kind === 'prediction' ? 'Predictions' : 'Claims'} by ${by}`,
      head: [by === 'speaker' ? 'Speaker' : 'Topic', 'n', ...columns.map(([, label]) => label)],
      rows: rows.map(({ name, cells, n }) => [name, String(n), ...cells.map(String)]),
      note: by === 'topic' ? 'A statement with several topics counts in each.' : null,
    },
  ]
}

/** By speaker and by topic, predictions and claims apart; a status that does not occur has no column. */
export function groupTables({ bySpeaker, byTopic }: StatusReport): GroupTable[] {
  return [
    ...groupTable(bySpeaker, 'speaker', 'prediction'),
    ...groupTable(bySpeaker, 'speaker', 'claim'),
    ...groupTable(byTopic, 'topic', 'prediction'),
    ...groupTable(byTopic, 'topic', 'claim'),
  ]
}

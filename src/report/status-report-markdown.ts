/** Writes a status report as Markdown. */
import type { Day } from '../domain/day.ts'
import type { StatementView } from '../domain/statement-record.ts'
import { markdownCode, markdownLink, markdownWords } from './markdown-words.ts'
import { oneLine } from './one-line.ts'
import {
  countLines,
  type GroupTable,
  groupTables,
  headerWords,
  moreWords,
  type ReportSection,
  sectionsOf,
} from './report-words.ts'
import { statementWords } from './statement-words.ts'
import type { StatusReport } from './status-report.ts'
import { shorten } from './text-layout.ts'

/** Columns; a document has more room than a terminal. */
const QUOTE_WIDTH = 500

function statementLines(view: StatementView, asOf: Day): string[] {
  const words = statementWords(view, asOf)
  const heading = words.gist ?? `Statement of ${words.said}`
  return [
    `### #${words.id} ${markdownWords(heading)}`,
    '',
    `**${markdownWords(words.headline)}**`,
    '',
    `> “${markdownWords(shorten(oneLine(words.quote), QUOTE_WIDTH))}”`,
    '',
    `- Said by: ${markdownWords(words.said)}, in ${markdownLink(words.source.title, words.source.url)}`,
    ...words.facts.map(({ label, words: text }) => `- ${label}: ${markdownWords(text)}`),
    ...words.evidence.map(
      ({ stance, title, from, url }) =>
        `- Evidence (${stance}): ${markdownLink(title, url)}, ${markdownWords(from)}${url === null ? ' (no http or https address)' : ''}`,
    ),
    '',
  ]
}

function sectionLines(part: ReportSection, asOf: Day): string[] {
  const lines = [`## ${part.title} (${part.section.total})`, '']
  if (part.section.total === 0) lines.push(part.none, '')
  for (const view of part.section.statements) lines.push(...statementLines(view, asOf))
  const more = moreWords(part)
  if (more !== null) lines.push(`${more}: ${markdownCode(part.command)}`, '')
  return lines
}

function tableLines({ title, head, rows, note }: GroupTable): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(markdownWords).join(' | ')} |`
  const rule = `| ${head.map((_, index) => (index === 0 ? '---' : '---:')).join(' | ')} |`
  return [`## ${title}`, '', row(head), rule, ...rows.map(row), '', ...(note === null ? [] : [note, ''])]
}

/** @returns the document with a line feed at its end */
export function statusReportMarkdown(report: StatusReport): string {
  const header = headerWords(report)
  const lines = [`# ${header.title}`, '', ...header.lines.flatMap((line) => [markdownWords(line), ''])]
  if (report.emptyBecause === null) {
    for (const line of countLines(report)) lines.push(`- ${line}`)
    lines.push('')
    for (const part of sectionsOf(report)) lines.push(...sectionLines(part, report.clocks.asOf))
    for (const table of groupTables(report)) lines.push(...tableLines(table))
  } else {
    lines.push(markdownWords(`Nothing to report. ${report.emptyBecause}`), '')
  }
  return lines.join('\n')
}

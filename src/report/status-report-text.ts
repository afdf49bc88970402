/** Writes a status report as plain text, for a terminal, a mail or a file. */
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
import { statementText } from './statement-text.ts'
import { type Painter, painter } from './status-colors.ts'
import type { StatusReport } from './status-report.ts'
import { wrap } from './text-layout.ts'
import { textTable } from './text-table.ts'

export interface TextOptions {
  /** Columns of a line; by default 100. Addresses and commands may be longer, so that they can be copied. */
  readonly width?: number
  /** By default false. */
  readonly color?: boolean
}

const NARROWEST = 40

function sectionLines(part: ReportSection, report: StatusReport, width: number, paint: Painter): string[] {
  const lines = [paint.title(`${part.title.toUpperCase()} (${part.section.total})`), '']
  if (part.section.total === 0) lines.push(part.none, '')
  for (const view of part.section.statements) lines.push(...statementText(view, report.clocks.asOf, width, paint), '')
  const more = moreWords(part)
  if (more !== null) lines.push(`${more}: ${oneLine(part.command)}`, '')
  return lines
}

function tableLines({ title, head, rows, note }: GroupTable, width: number, paint: Painter): string[] {
  const columns = head.map((name, index) =>
    index === 0 ? ({ head: name, flexible: 'cut' } as const) : ({ head: name, align: 'right' } as const),
  )
  const table = textTable(columns, rows, width, (cell, row) => (row < 0 ? paint.quiet(cell) : cell))
  return [paint.title(title.toUpperCase()), '', ...table, ...(note === null ? [] : [paint.quiet(note)]), '']
}

/** @returns the report with a line feed at its end */
export function statusReportText(report: StatusReport, options: TextOptions = {}): string {
  const width = Math.max(options.width ?? 100, NARROWEST)
  const paint = painter(options.color ?? false)
  const header = headerWords(report)
  const lines = [paint.title(header.title), ...header.lines.flatMap((line) => wrap(oneLine(line), width)), '']
  if (report.emptyBecause === null) {
    lines.push(...countLines(report).flatMap((line) => wrap(line, width)), '')
    for (const part of sectionsOf(report)) lines.push(...sectionLines(part, report, width, paint))
    for (const table of groupTables(report)) lines.push(...tableLines(table, width, paint))
  } else {
    lines.push(...wrap(oneLine(`Nothing to report. ${report.emptyBecause}`), width), '')
  }
  return lines.join('\n')
}

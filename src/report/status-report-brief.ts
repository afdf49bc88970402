/** Writes the head of a status report on one screen: the counts, and a few lines of each section. */
import { oneLine } from './one-line.ts'
import { countLines, headerWords, sectionsOf } from './report-words.ts'
import { headlineOf } from './statement-words.ts'
import { painter } from './status-colors.ts'
import type { StatusReport } from './status-report.ts'
import type { TextOptions } from './status-report-text.ts'
import { shorten, wrap } from './text-layout.ts'

/** Statements of each section. */
const LINES = 3

/** @returns the brief with a line feed at its end */
export function statusReportBrief(report: StatusReport, { width = 100, color = false }: TextOptions = {}): string {
  const paint = painter(color)
  const lines = [paint.title(headerWords(report).title), '']
  if (report.emptyBecause !== null) return [...lines, ...wrap(report.emptyBecause, width), ''].join('\n')
  lines.push(...countLines(report).flatMap((line) => wrap(line, width)), '')
  for (const { title, section } of sectionsOf(report)) {
    if (section.total === 0) continue
    lines.push(paint.title(`${title} (${section.total})`))
    for (const view of section.statements.slice(0, LINES)) {
      const number = `  #${view.id}  `
      lines.push(
        number + paint.status(view.status, shorten(headlineOf(view, report.clocks.asOf), width - number.length)),
      )
      lines.push(' '.repeat(number.length) + shorten(oneLine(view.gist ?? view.exact), width - number.length))
    }
  }
  return [...lines, ''].join('\n')
}

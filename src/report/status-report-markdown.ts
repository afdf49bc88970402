/** Writes a status report as Markdown, with the list of all statements at its end. */
import { documentMarkdown } from './document-markdown.ts'
import { type ReportLanguage, wordsOf } from './language.ts'
import type { StatusReport } from './status-report.ts'
import { statusReportDocument } from './status-report-document.ts'

/** @returns the document with a line feed at its end */
export function statusReportMarkdown(report: StatusReport, options: { readonly lang?: ReportLanguage } = {}): string {
  return documentMarkdown(statusReportDocument(report, wordsOf(options.lang ?? 'en'), { list: true }))
}

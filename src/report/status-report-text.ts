/** Writes a status report as plain text. */
import { documentText, type TextOptions } from './document-text.ts'
import { type ReportLanguage, wordsOf } from './language.ts'
import type { StatusReport } from './status-report.ts'
import { statusReportDocument } from './status-report-document.ts'

export type { TextOptions } from './document-text.ts'

/** @returns the report with a line feed at its end */
export function statusReportText(
  report: StatusReport,
  options: TextOptions & { readonly lang?: ReportLanguage } = {},
): string {
  return documentText(statusReportDocument(report, wordsOf(options.lang ?? 'en')), options)
}

/** Every format of a status report and of a scorecard. The library of pictures is loaded only by the format that has pictures. */
import type { ReportLanguage } from './language.ts'
import { wordsOf } from './language.ts'
import type { Scorecard } from './scorecard.ts'
import type { StatusReport } from './status-report.ts'

export const REPORT_FORMATS = ['text', 'markdown', 'html', 'json', 'csv'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** What each format is served as, and how its file is called. */
export const FORMAT_TYPES = {
  text: { mime: 'text/plain; charset=utf-8', extension: 'txt' },
  markdown: { mime: 'text/markdown; charset=utf-8', extension: 'md' },
  html: { mime: 'text/html; charset=utf-8', extension: 'html' },
  json: { mime: 'application/json; charset=utf-8', extension: 'json' },
  csv: { mime: 'text/csv; charset=utf-8', extension: 'csv' },
} satisfies Record<ReportFormat, { mime: string; extension: string }>

export interface WriteOptions {
  /** By default English; JSON has the same names and values in every language. */
  readonly lang?: ReportLanguage
  /** Columns of a line of text. */
  readonly width?: number
  /** Colours for a terminal, in text only. */
  readonly color?: boolean
  /** A byte order mark before CSV. */
  readonly bom?: boolean
}

/** @returns the whole file with a line end after its last line */
export async function writeStatusReport(
  format: ReportFormat,
  report: StatusReport,
  options: WriteOptions = {},
): Promise<string> {
  const words = wordsOf(options.lang ?? 'en')
  switch (format) {
    case 'text':
      return (await import('./status-report-text.ts')).statusReportText(report, options)
    case 'markdown':
      return (await import('./status-report-markdown.ts')).statusReportMarkdown(report, options)
    case 'html': {
      const { documentHtml } = await import('./document-html.ts')
      const { reportChart } = await import('./report-charts.ts')
      const { isReportChart, statusReportDocument } = await import('./status-report-document.ts')
      return documentHtml(statusReportDocument(report, words, { list: true }), (name, width) => {
        if (!isReportChart(name)) throw new RangeError(`a report has no picture ${JSON.stringify(name)}`)
        return reportChart(name, report, words, { width })
      })
    }
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    case 'csv':
      return (await import('./status-report-csv.ts')).statusReportCsv(report, options)
    default:
      return format satisfies never
  }
}

/** @returns the whole file with a line end after its last line */
export async function writeScorecard(
  format: ReportFormat,
  card: Scorecard,
  options: WriteOptions = {},
): Promise<string> {
  const { scorecardDocument } = await import('./scorecard-document.ts')
  const document = () => scorecardDocument(card, wordsOf(options.lang ?? 'en'))
  switch (format) {
    case 'text':
      return (await import('./document-text.ts')).documentText(document(), options)
    case 'markdown':
      return (await import('./document-markdown.ts')).documentMarkdown(document())
    case 'html': {
      const { documentHtml } = await import('./document-html.ts')
      const { calibrationChart } = await import('./report-charts.ts')
      return documentHtml(document(), (_name, width) =>
        calibrationChart(card, wordsOf(options.lang ?? 'en'), { width }),
      )
    }
    case 'json':
      return `${JSON.stringify(card, null, 2)}\n`
    case 'csv':
      return (await import('./scorecard-csv.ts')).scorecardCsv(card, options)
    default:
      return format satisfies never
  }
}

import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/report/csv.ts'
import { scorecardCsv } from '../../src/report/scorecard-csv.ts'
import { statusReportCsv } from '../../src/report/status-report-csv.ts'
import { CONTROLS, FORMULA, hostileReport, MARKUP } from './hostile.ts'
import { outcome, report, scorecard, statement } from './reports.ts'

/** Cells of a file without quoted line breaks: every cell is on one line. */
function cellsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )
}

describe('a table as CSV', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a command', '@SUM(A1)', "'@SUM(A1)"],
    ['a plus', '+1', "'+1"],
    ['words that begin with a minus', '-2+3', "'-2+3"],
    ['a formula behind a tab', '\t=1+1', "'=1+1"],
    ['a formula behind a line break', '\r\n=1+1', "'=1+1"],
    ['a formula in fullwidth', '＝1+1', "'＝1+1"],
    ['harmless words', 'a=b', 'a=b'],
  ])('defuses %s', (_what, text, cell) => {
    expect(csvOf(['h'], [[text]])).toBe(`h\r\n${cell}\r\n`)
  })

  it('leaves numbers numbers, below zero too, and nothing empty', () => {
    expect(csvOf(['a', 'b', 'c', 'd'], [[-169, 0.5, 0, null]])).toBe('a,b,c,d\r\n-169,0.5,0,\r\n')
  })

  it('quotes what would end a cell or a line', () => {
    expect(csvOf(['h'], [['a, "b"\nc']])).toBe('h\r\n"a, ""b"" c"\r\n')
  })

  it('begins with a byte order mark on request', () => {
    expect(csvOf(['中'], [], { bom: true })).toBe('\ufeff中\r\n')
    expect(csvOf(['中'], [])).toBe('中\r\n')
  })
})

describe('the list of a report as CSV', () => {
  it('has a line for each statement, with quote, window, verdict and evidence', () => {
    const [head = [], row = []] = cellsOf(statusReportCsv(report({ list: [statement({ outcome: outcome() })] })))
    const cell = (name: string) => row[head.indexOf(name)]
    expect(cell('id')).toBe('7')
    expect(cell('quote')).toBe('GPT-5 will be out in three to six months')
    expect([cell('window_start'), cell('window_end'), cell('due_on')]).toEqual([
      '2024-11-19',
      '2025-02-19',
      '2025-02-20',
    ])
    expect([cell('status'), cell('verdict')]).toEqual(['Did not come true', 'Did not come true'])
    expect([cell('occurred_on'), cell('days_early_or_late')]).toEqual(['2025-08-07', '169'])
    expect(cell('evidence_urls')).toBe('https://openai.com/index/introducing-gpt-5/')
  })

  it('has Chinese names on request, and days that a spreadsheet can sort', () => {
    const [head = [], row = []] = cellsOf(statusReportCsv(report({ list: [statement()] }), { lang: 'zh' }))
    expect(head.slice(0, 5)).toEqual(['编号', '类别', '状态', '说话人', '说于'])
    expect(row.slice(0, 5)).toEqual(['7', '预测', '到期待判', 'Harry Stebbings', '2024-08-19'])
  })

  it.each([FORMULA, '=cmd|x', MARKUP, CONTROLS, '@x', '-x', '+x'])('shows hostile words as text: %j', (words) => {
    const csv = statusReportCsv(hostileReport(words, 'javascript:alert(1)'))
    expect(csv).not.toMatch(/(^|[,"])[=@+-](?!\d)/m)
    expect(csv).not.toContain('javascript:')
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
    expect(cellsOf(csv)).toHaveLength(2)
  })
})

describe('a scorecard as CSV', () => {
  it('leaves a rate that there is none of empty, never 0', () => {
    const [head = [], row = []] = cellsOf(scorecardCsv(scorecard()))
    expect(row[head.indexOf('closed_n')]).toBe('0')
    expect(row[head.indexOf('closed_strict_rate')]).toBe('')
  })
})

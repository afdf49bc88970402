import { describe, expect, it } from 'vitest'
import { dueCalendarChart } from '../../src/charts/due-calendar.ts'
import { hitsOverTimeChart } from '../../src/charts/hits-over-time.ts'
import { periodsOf } from '../../src/charts/periods.ts'
import { CHART_WORDS_EN } from '../../src/report/words/chart-words-en.ts'
import { CHART_WORDS_ZH } from '../../src/report/words/chart-words-zh.ts'
import { picture } from './pictures.ts'

const WIDE = { width: 'wide' } as const
const labels = (months: readonly string[], most: number, words = CHART_WORDS_EN) =>
  periodsOf(
    months.map((month) => ({ month })),
    most,
    words,
  ).map(({ label }) => label)

describe('periods', () => {
  it('are months while there is room, without a gap', () => {
    expect(labels(['2024-11', '2025-02'], 12)).toEqual(['Nov 2024', 'Dec 2024', 'Jan 2025', 'Feb 2025'])
  })

  it('become quarters, years, decades', () => {
    expect(labels(['2024-11', '2025-02'], 2)).toEqual(['Q4 2024', 'Q1 2025'])
    expect(labels(['2024-11', '2026-02'], 4, CHART_WORDS_ZH)).toEqual(['2024年', '2025年', '2026年'])
    expect(labels(['1999-11', '2026-02'], 4)).toEqual(['1990–1999', '2000–2009', '2010–2019', '2020–2029'])
  })

  it('put a far-off month into one of its own', () => {
    const months = ['2025-01', '2025-02', '2025-04', '2025-05', '2124-08']
    expect(labels(months, 9)).toEqual([
      'Jan 2025',
      'Feb 2025',
      'Mar 2025',
      'Apr 2025',
      'May 2025',
      'Jun 2025',
      'Jul 2025',
      'Aug 2025 on',
    ])
  })

  it('lose nothing', () => {
    for (const most of [3, 5, 9, 25]) {
      const months = ['1990-01', '2024-08', '2024-08', '2025-02', '2026-12', '2030-06', '2124-08'].map((month) => ({
        month,
      }))
      expect(periodsOf(months, most, CHART_WORDS_EN).flatMap(({ values }) => values)).toHaveLength(7)
      expect(periodsOf(months, most, CHART_WORDS_EN).length).toBeLessThanOrEqual(most)
    }
  })

  it('of nothing are none', () => {
    expect(labels([], 5)).toEqual([])
  })
})

describe('hits and misses over time', () => {
  const months = [
    { month: '2025-08', true: 2, partlyTrue: 1, false: 1 },
    { month: '2025-10', true: 0, partlyTrue: 0, false: 4 },
  ]

  it('stand above and below the line, with their sums', () => {
    const chart = hitsOverTimeChart(months, CHART_WORDS_EN, WIDE)
    const { texts, count } = picture(chart)
    expect(texts).toEqual(expect.arrayContaining(['3', '1', '4', 'Aug 2025', 'Sep 2025', 'Oct 2025']))
    expect(count('[aria-label="rect"] rect')).toBe(4)
    expect(chart.table.rows).toEqual([
      ['Aug 2025', '2', '1', '1'],
      ['Sep 2025', '0', '0', '0'],
      ['Oct 2025', '0', '0', '4'],
    ])
  })

  it('of nothing say so', () => {
    expect(picture(hitsOverTimeChart([], CHART_WORDS_ZH, WIDE)).texts).toContain('没有可显示的内容')
  })
})

describe('the calendar of due days', () => {
  const month = (name: string, given = {}) => ({ month: name, due: 0, open: 0, upcoming: 0, ...given })

  it('has a column for each period and a line on the day of the report', () => {
    const months = [month('2026-08', { due: 2 }), month('2027-02', { open: 3, upcoming: 1 })]
    const chart = dueCalendarChart({ months, undated: 36, asOf: '2026-11-24' }, CHART_WORDS_EN, WIDE)
    const { texts, filled } = picture(chart)
    expect(texts).toEqual(expect.arrayContaining(['2', '4', 'as of 2026-11-24', 'Due: to be judged']))
    expect(filled('url(#due-due)')).toBe(1)
    expect(chart.table.rows.at(-1)).toEqual(['Feb 2027', '0', '3', '1'])
  })

  it('says how many have no day', () => {
    const of = (undated: number) =>
      dueCalendarChart({ months: [month('2027-02', { open: 1 })], undated, asOf: '2026-11-24' }, CHART_WORDS_EN, WIDE)
        .note
    expect(of(36)).toBe('36 predictions without a day stand in no column.')
    expect(of(1)).toBe('1 prediction without a day stands in no column.')
    expect(of(0)).toBeNull()
  })

  it('leaves out months in which nothing waits', () => {
    const chart = dueCalendarChart(
      { months: [month('2020-01'), month('2027-02', { open: 1 })], undated: 0, asOf: '2026-11-24' },
      CHART_WORDS_EN,
      WIDE,
    )
    expect(chart.table.rows).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { STATUS_LOOKS } from '../../src/charts/palette.ts'
import { TIMELINE_ROWS, type TimelineRow, timelineChart } from '../../src/charts/timeline.ts'
import { CHART_WORDS_EN } from '../../src/report/words/chart-words-en.ts'
import { CHART_WORDS_ZH } from '../../src/report/words/chart-words-zh.ts'
import { picture } from './pictures.ts'

function row(given: Partial<TimelineRow> = {}): TimelineRow {
  return {
    id: 1,
    label: 'Robots will fold laundry',
    status: 'open',
    statusLabel: 'Open',
    statedOn: '2024-08-19',
    windowStart: '2024-08-19',
    windowEnd: '2029-08-19',
    occurredOn: null,
    ...given,
  }
}

function draw(
  rows: readonly TimelineRow[],
  { total = rows.length, words = CHART_WORDS_EN, width = 'wide' as 'wide' | 'narrow' } = {},
) {
  return timelineChart({ rows, total, asOf: '2026-11-24' }, words, { width })
}

describe('the timeline', () => {
  it('has a bar and a label with its status for each prediction', () => {
    const rows = [
      row(),
      row({ id: 2, label: 'Chips get cheap', statusLabel: 'Due', status: 'due', windowEnd: '2025-08-19' }),
    ]
    const { texts, filled } = picture(draw(rows))
    expect(texts).toEqual(expect.arrayContaining(['#1 Robots will fold laundry', 'Open', '#2 Chips get cheap', 'Due']))
    expect(filled(STATUS_LOOKS.open.color)).toBe(1)
    expect(filled('url(#timeline-due)')).toBe(1)
  })

  it('has a line for the day of the report', () => {
    expect(picture(draw([row()])).texts).toContain('as of 2026-11-24')
  })

  it('marks what happened with a shape of its own', () => {
    const happened = draw([row({ status: 'true', occurredOn: '2026-02' })])
    expect(picture(happened).texts).toContain('Happened')
    expect(picture(draw([row()])).texts).not.toContain('Happened')
  })

  it('draws no bar where no day was said, and says so', () => {
    const { texts, count } = picture(draw([row({ status: 'undated', windowStart: null, windowEnd: null })]))
    expect(texts).toContain('No day was said')
    expect(count('[aria-label="rect"] rect')).toBe(0)
  })

  it('draws a lower bound as going on without an end', () => {
    const open = draw([row({ windowEnd: null })])
    expect(picture(open).texts).toContain('▶')
    expect(open.table.rows[0]).toEqual([
      '#1',
      'Robots will fold laundry',
      'Open',
      '2024-08-19',
      '2024-08-19',
      'no end',
      '',
    ])
  })

  it('lets a window of a century run out of the picture instead of squeezing all others', () => {
    const { texts } = picture(draw([row(), row({ id: 2, windowEnd: '2124-08-19' })]))
    expect(texts.filter((text) => text === '▶')).toHaveLength(1)
    expect(texts.some((text) => text.startsWith('21'))).toBe(false)
  })

  it('says how many are not drawn', () => {
    const rows = Array.from({ length: 50 }, (_, index) => row({ id: index + 1 }))
    const chart = draw(rows, { total: 2000 })
    expect(chart.note).toBe('30 of 2,000 predictions are drawn, the most urgent first.')
    expect(picture(chart).texts).toContain(chart.note)
    expect(picture(chart).filled(STATUS_LOOKS.open.color)).toBe(TIMELINE_ROWS)
    expect(chart.table.rows).toHaveLength(TIMELINE_ROWS)
    expect(draw([row()]).note).toBeNull()
  })

  it('has a title, a description, and a table with the same numbers', () => {
    const chart = draw([row({ occurredOn: '2026' })])
    const { text } = picture(chart)
    expect(text('title')).toBe('When predictions may come true, and what happened')
    expect(text('desc')).toContain('a dashed line on the day of this report')
    expect(chart.svg).toContain('role="img" aria-labelledby="timeline-title timeline-desc"')
    expect(chart.table.rows).toEqual([
      ['#1', 'Robots will fold laundry', 'Open', '2024-08-19', '2024-08-19', '2029-08-19', '2026'],
    ])
  })

  it('speaks Chinese, with every label whole or with a mark that it was cut', () => {
    const label = '五年之内机器人会走进每一个家庭，'.repeat(9)
    for (const width of ['wide', 'narrow'] as const) {
      const { texts } = picture(draw([row({ label, statusLabel: '期限未到' })], { words: CHART_WORDS_ZH, width }))
      expect(texts).toEqual(expect.arrayContaining(['期限未到', '截至 2026年11月24日', '说出之日']))
      expect(texts.find((text) => text.startsWith('#1'))).toMatch(/^#1 五年之内机器人.*…$/)
    }
  })

  it('of nothing says so', () => {
    expect(picture(draw([])).texts).toContain('nothing to show')
  })

  it('is the same to the byte twice, and has ids of its own in the other width', () => {
    const rows = [row({ status: 'due' })]
    expect(draw(rows).svg).toBe(draw(rows).svg)
    expect(draw(rows, { width: 'narrow' }).svg).toContain('id="timeline-narrow-due"')
  })

  it.each([
    ['mark-up', '</text><script>alert(1)</script>'],
    ['entities and quotes', `&lt; & " ' ]]>`],
    ['control characters', 'a\u0000b\u0008c\u001b[31m'],
    ['half a character', 'x\ud800y'],
    ['a mark of direction', 'a\u202eb'],
    ['a word without an end', 'W'.repeat(5000)],
  ])('shows %s as text', (_what, label) => {
    const chart = draw([row({ label })])
    const { count } = picture(chart)
    expect(count('script')).toBe(0)
    expect(chart.svg.match(/<script/)).toBeNull()
  })
})

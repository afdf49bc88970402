import { describe, expect, it } from 'vitest'
import { GROUP_ROWS, type StatusGroup, statusByGroupChart, wholeTicks } from '../../src/charts/status-by-group.ts'
import { countByStatus } from '../../src/verification/funnel.ts'
import { CHART_WORDS_EN } from '../../src/report/words/chart-words-en.ts'
import { picture } from './pictures.ts'

const counts = (given: Record<string, number>) =>
  countByStatus(Object.entries(given).map(([status, count]) => ({ status: status as 'due', count })))

function draw(groups: readonly StatusGroup[], total = groups.length) {
  const words = { name: 'speakers', title: 'By speaker', description: 'Bars.', nameHead: 'Speaker' }
  return statusByGroupChart({ ...words, groups, total }, CHART_WORDS_EN, { width: 'wide' })
}

const GOMEZ = {
  name: 'Aidan Gomez',
  predictions: counts({ true: 6, false: 3, open: 1 }),
  claims: counts({ unchecked: 4 }),
}

describe('status by group', () => {
  it('has a bar of predictions and one of claims, with n beside each', () => {
    const { texts, count } = picture(draw([GOMEZ]))
    expect(texts).toEqual(
      expect.arrayContaining(['Aidan Gomez · predictions · n = 10', 'Aidan Gomez · claims · n = 4']),
    )
    expect(count('[aria-label="rect"] rect')).toBe(4)
  })

  it('tells every status by a pattern besides its colour, and names those that occur', () => {
    const { texts, count } = picture(draw([GOMEZ]))
    expect(texts).toEqual(expect.arrayContaining(['True', 'False', 'Open: still running', 'Not checked']))
    expect(texts).not.toContain('Void')
    expect(count('pattern')).toBe(2)
  })

  it('writes a number into a segment that has room for it; the table has all of them', () => {
    const chart = draw([{ ...GOMEZ, predictions: counts({ true: 1, false: 999 }) }])
    expect(picture(chart).texts).toContain('999')
    expect(picture(chart).texts.filter((text) => text === '1')).toEqual([])
    expect(chart.table).toEqual({
      head: ['Speaker', 'n', 'True', 'False', 'Not checked'],
      rows: [
        ['Aidan Gomez · predictions', '1,000', '1', '999', '0'],
        ['Aidan Gomez · claims', '4', '0', '0', '4'],
      ],
    })
  })

  it('leaves out what no editor accepted, and a bar of nothing', () => {
    const chart = draw([{ ...GOMEZ, claims: counts({ proposed: 9 }) }])
    expect(chart.table.rows).toHaveLength(1)
  })

  it('draws the largest groups and says how many there are', () => {
    const chart = draw(
      Array.from({ length: 50 }, (_, index) => ({ ...GOMEZ, name: `Speaker ${index}` })),
      2000,
    )
    expect(chart.note).toBe('The 12 largest of 2,000 are drawn.')
    expect(chart.table.rows).toHaveLength(2 * GROUP_ROWS)
  })

  it.each([
    [1, [0, 1]],
    [7, [0, 2, 4, 6]],
    [189, [0, 50, 100, 150]],
  ])('an axis that counts up to %i has ticks at whole numbers', (most, ticks) => {
    expect(wholeTicks(most)).toEqual(ticks)
  })
})

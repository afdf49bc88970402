import { describe, expect, it } from 'vitest'
import { type HedgeRow, hedgeCalibrationChart } from '../../src/charts/hedge-calibration.ts'
import { CHART_WORDS_EN } from '../../src/report/words/chart-words-en.ts'
import { picture } from './pictures.ts'

const LIKELY: HedgeRow = {
  label: 'said as likely',
  hits: 9,
  n: 12,
  rate: 0.75,
  interval: { low: 0.47, high: 0.91 },
  meaning: { probability: 0.71, low: 0.63, high: 0.78 },
}
const draw = (rows: readonly HedgeRow[]) => hedgeCalibrationChart(rows, CHART_WORDS_EN, { width: 'narrow' })

describe('the calibration of hedges', () => {
  it('has a point with its interval beside what readers take the word for', () => {
    const chart = draw([LIKELY])
    expect(picture(chart).texts).toContain('said as likely · 9 of 12 came true')
    expect(picture(chart).count('[aria-label="dot"] circle')).toBe(1)
    expect(chart.table.rows).toEqual([['said as likely', '9', '12', '75%', '47% – 91%', '71%']])
  })

  it('draws no point for too few cases, and says so', () => {
    const chart = draw([{ ...LIKELY, hits: 1, n: 2, rate: null, interval: null }])
    expect(picture(chart).texts).toContain('said as likely · 1 of 2 came true: too few for a rate')
    expect(picture(chart).count('[aria-label="dot"] circle')).toBe(0)
    expect(chart.table.rows[0]?.slice(1, 5)).toEqual(['1', '2', '1 of 2 came true: too few for a rate', ''])
  })

  it('never shows no data as 0', () => {
    const chart = draw([{ label: 'no hedge noted', hits: 0, n: 0, rate: null, interval: null, meaning: null }])
    expect(picture(chart).texts).toContain('no hedge noted · nothing to show')
    expect(chart.table.rows[0]?.[3]).toBe('nothing to show')
  })
})

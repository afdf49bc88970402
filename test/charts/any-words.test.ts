import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hedgeCalibrationChart } from '../../src/charts/hedge-calibration.ts'
import { statusByGroupChart } from '../../src/charts/status-by-group.ts'
import { timelineChart } from '../../src/charts/timeline.ts'
import { STATUSES } from '../../src/domain/status.ts'
import { countByStatus } from '../../src/verification/funnel.ts'
import { CHART_WORDS_EN } from '../../src/report/words/chart-words-en.ts'
import { picture } from './pictures.ts'

/** Any units at all, halves of characters too. */
const words = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('whatever the words and days are', () => {
  it('the pictures are documents that can be drawn', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(
          fc.record({
            status: fc.constantFrom(...STATUSES),
            statedOn: day,
            windowStart: fc.option(day),
            windowEnd: fc.option(day),
            occurredOn: fc.option(day),
          }),
          { maxLength: 8 },
        ),
        fc.constantFrom('wide' as const, 'narrow' as const),
        (label, rows, width) => {
          const timeline = rows.map((row, id) => ({ ...row, id, label, statusLabel: row.status }))
          const counts = countByStatus(rows.map(({ status }) => ({ status, count: 1 })))
          const texts = { name: 'speakers', title: 'T', description: 'D', nameHead: 'N', total: 1 }
          const meaning = { probability: 0.5, low: 0.4, high: 0.6 }
          for (const chart of [
            timelineChart({ rows: timeline, total: rows.length, asOf: '2026-11-24' }, CHART_WORDS_EN, { width }),
            statusByGroupChart(
              { ...texts, groups: [{ name: label, predictions: counts, claims: counts }] },
              CHART_WORDS_EN,
              { width },
            ),
            hedgeCalibrationChart([{ label, hits: 0, n: 0, rate: null, interval: null, meaning }], CHART_WORDS_EN, {
              width,
            }),
          ])
            expect(picture(chart).width).toBe(width === 'wide' ? 760 : 380)
        },
      ),
      { numRuns: 40 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { parseInstant, readClocks } from '../../src/domain/clocks.ts'

const TODAY = '2026-11-25'

describe('an instant', () => {
  it.each([
    ['a day: its end, so that all recorded on it is in', '2026-01-31', '2026-01-31T23:59:59.999Z'],
    ['UTC to the millisecond', '2026-01-31T12:00:00.123Z', '2026-01-31T12:00:00.123Z'],
    ['UTC to the second', '2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
    ['UTC to the minute', '2026-01-31T12:00Z', '2026-01-31T12:00:00.000Z'],
    ['a zone east of UTC, a day earlier there', '2026-02-01T01:30:00+08:00', '2026-01-31T17:30:00.000Z'],
    ['a zone west of UTC', '2026-01-31T23:00:00-05:00', '2026-02-01T04:00:00.000Z'],
    ['finer than a millisecond, which is cut', '2026-01-31T12:00:00.123456789Z', '2026-01-31T12:00:00.123Z'],
  ])('is read from %s', (_what, text, instant) => {
    expect(parseInstant(text)).toBe(instant)
  })

  it.each([
    ['a time without a zone', '2026-01-31T12:00:00'],
    ['a day that does not exist', '2026-02-30'],
    ['an instant on a day that does not exist', '2026-02-30T12:00:00Z'],
    ['an hour 25', '2026-01-31T25:00:00Z'],
    ['a month', '2026-01'],
    ['a blank in place of the T', '2026-01-31 12:00:00Z'],
    ['the way browsers write dates', 'Sat, 31 Jan 2026 12:00:00 GMT'],
    ['words', 'yesterday'],
    ['nothing', ''],
  ])('is not read from %s', (_what, text) => {
    expect(parseInstant(text)).toBeUndefined()
  })
})

describe('the two clocks', () => {
  it('are now when nobody sets them', () => {
    expect(readClocks({}, TODAY)).toEqual({ clocks: { asOf: TODAY, recordedBy: null }, problems: [] })
  })

  it('are set apart from each other', () => {
    expect(readClocks({ asOf: '2025-01-01' }, TODAY).clocks).toEqual({ asOf: '2025-01-01', recordedBy: null })
    expect(readClocks({ recordedBy: '2026-11-20' }, TODAY).clocks).toEqual({
      asOf: TODAY,
      recordedBy: '2026-11-20T23:59:59.999Z',
    })
  })

  it('may show the world on a day to come', () => {
    expect(readClocks({ asOf: '2030-01-01' }, TODAY)).toMatchObject({ clocks: { asOf: '2030-01-01' }, problems: [] })
  })

  it('tell both faults at once, each where it stands', () => {
    expect(readClocks({ asOf: 'today', recordedBy: '2026-01-01T10:00' }, TODAY).problems).toEqual([
      { pointer: '/asOf', message: 'expected a day as YYYY-MM-DD, got "today"' },
      {
        pointer: '/recordedBy',
        message: 'expected an instant with its zone (2026-01-31T12:00:00Z) or a day, got "2026-01-01T10:00"',
      },
    ])
  })
})

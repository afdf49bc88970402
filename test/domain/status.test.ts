import { describe, expect, it } from 'vitest'
import { VERDICTS } from '../../src/domain/outcome.ts'
import { KINDS, STATES } from '../../src/domain/statement.ts'
import { viewOf } from '../../src/domain/statement-record.ts'
import { STATUS_LABELS, STATUSES, statusOf } from '../../src/domain/status.ts'
import { OUTCOME, RECORD } from './examples.ts'

const WINDOW = { start: '2024-11-19', end: '2025-02-19' }
const UNDATED = { start: null, end: null }
const accepted = { kind: 'prediction', state: 'accepted', window: WINDOW } as const

describe('the status', () => {
  it.each([
    ['upcoming before the window', '2024-11-18', 'upcoming'],
    ['open within it', '2025-01-01', 'open'],
    ['due after it', '2025-02-20', 'due'],
  ])('of an accepted prediction without a verdict is %s', (_words, asOf, status) => {
    expect(statusOf(accepted, undefined, asOf)).toBe(status)
  })

  it('of an accepted prediction without a window is undated', () => {
    expect(statusOf({ ...accepted, window: UNDATED }, undefined, '2099-01-01')).toBe('undated')
  })

  it.each([
    ['with a window that has passed', WINDOW],
    ['without one', UNDATED],
  ])('of an accepted claim without a verdict is unchecked, %s', (_words, window) => {
    expect(statusOf({ kind: 'claim', state: 'accepted', window }, undefined, '2026-01-01')).toBe('unchecked')
  })

  it.each(KINDS.flatMap((kind) => VERDICTS.map((verdict) => [kind, verdict] as const)))(
    'of an accepted %s is its verdict, %s, whatever the day',
    (kind, verdict) => {
      for (const asOf of ['2024-09-01', '2025-01-01', '2026-01-01']) {
        expect(statusOf({ ...accepted, kind }, verdict, asOf)).toBe(verdict)
      }
    },
  )

  it.each(
    STATES.filter((state) => state !== 'accepted').flatMap((state) =>
      KINDS.flatMap((kind) => [undefined, ...VERDICTS].map((verdict) => [kind, state, verdict] as const)),
    ),
  )('of a %s that is %s is just that, whatever its verdict (%s)', (kind, state, verdict) => {
    expect(statusOf({ kind, state, window: WINDOW }, verdict, '2026-01-01')).toBe(state)
  })
})

describe('the label of a status', () => {
  it('is there for every status and kind', () => {
    expect(Object.keys(STATUS_LABELS)).toEqual([...STATUSES])
    for (const labels of Object.values(STATUS_LABELS)) expect(Object.keys(labels)).toEqual([...KINDS])
  })

  it('says of a prediction that it came true, of a claim that it is true', () => {
    expect(STATUS_LABELS.true).toEqual({ prediction: 'Came true', claim: 'True' })
    expect(STATUS_LABELS.partly_true).toEqual({ prediction: 'Came partly true', claim: 'Partly true' })
    expect(STATUS_LABELS.false).toEqual({ prediction: 'Did not come true', claim: 'False' })
  })
})

describe('what is derived from a record on a day', () => {
  it('is the day it falls due, its status, and nothing on an event that has not been recorded', () => {
    expect(viewOf(RECORD, '2025-02-20')).toMatchObject({ dueOn: '2025-02-20', status: 'due', timeliness: null })
  })

  it('is how late it came, once that is recorded', () => {
    expect(viewOf({ ...RECORD, outcome: OUTCOME }, '2025-09-01')).toMatchObject({
      status: 'false',
      timeliness: { kind: 'late', days: 169, distance: '5 months 19 days' },
    })
  })

  it('has no timeliness for an outcome without an event, nor for an undated prediction', () => {
    expect(viewOf({ ...RECORD, outcome: { ...OUTCOME, occurredOn: null } }, '2025-09-01').timeliness).toBeNull()
    const undated = { ...RECORD, windowStart: null, windowEnd: null, outcome: OUTCOME }
    expect(viewOf(undated, '2025-09-01')).toMatchObject({ dueOn: null, timeliness: null })
  })

  it('is never due nor late for a claim, which has only been said or not', () => {
    expect(viewOf({ ...RECORD, kind: 'claim', outcome: OUTCOME }, '2026-01-01')).toMatchObject({
      status: 'false',
      dueOn: null,
      timeliness: null,
    })
  })
})

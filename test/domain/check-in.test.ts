import { describe, expect, it } from 'vitest'
import { type CheckInDetails, problemsOfCheckIn } from '../../src/domain/check-in.ts'
import { EVIDENCE } from './examples.ts'

const STATEMENT = { kind: 'prediction', statedOn: '2024-08-19' } as const
const TODAY = '2026-11-25'
const CHECK_IN: CheckInDetails = {
  onDay: '2026-11-01',
  standing: 'slipping',
  note: 'No robot has been seen.',
  evidence: [EVIDENCE],
}

function problems(given: Partial<CheckInDetails>): [string, string][] {
  return problemsOfCheckIn({ ...CHECK_IN, ...given }, STATEMENT, TODAY).map(({ pointer, message }) => [
    pointer,
    message,
  ])
}

describe('a check-in', () => {
  it('is a dated note', () => {
    expect(problems({})).toEqual([])
  })

  it.each(['2024-08-19', TODAY])('may be of %s', (onDay) => {
    expect(problems({ onDay })).toEqual([])
  })

  it.each(['2024-08-18', '2026-11-26'])('is not of %s', (onDay) => {
    expect(problems({ onDay })).toEqual([
      ['/onDay', `expected a day from 2024-08-19 (the day it was said) to 2026-11-25 (today), got ${onDay}`],
    ])
  })

  it('is of a day that exists', () => {
    expect(problems({ onDay: '2026-02-29' })).toEqual([['/onDay', 'expected a day as YYYY-MM-DD, got "2026-02-29"']])
  })

  it.each(['on_track', 'slipping'] as const)('that is %s says how it stands in words', (standing) => {
    expect(problems({ standing, note: ' ' })).toEqual([
      ['/note', `expected a note in words with ${standing}, got none`],
    ])
  })

  it('without news needs none, nor evidence', () => {
    expect(problems({ standing: 'no_news', note: null, evidence: [] })).toEqual([])
  })

  it('holds its evidence to the rules of evidence', () => {
    expect(problems({ evidence: [{ ...EVIDENCE, url: 'nowhere' }] }).map(([pointer]) => pointer)).toEqual([
      '/evidence/0/url',
    ])
  })
})

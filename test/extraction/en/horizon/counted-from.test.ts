/** Lengths and events that have a date of their own to be counted from (conventions, 5.1 and section 7). */
import { describe, expect, it } from 'vitest'
import { readEnglish } from './read-english.ts'

const UNDATED = { windowStart: null, windowEnd: null, precision: 'vague' }

describe('a length counted from a dated time', () => {
  it.each([
    ['Four years after the 2026 opening, the metro pays.', '2024-05-06', '2030-01-01', '2030-12-31', 'year'],
    ['Two years from next January the subsidy is gone.', '2024-05-06', '2027-01-01', '2027-01-31', 'month'],
    ['A year from next month, we move out.', '2024-03-03', '2025-04-01', '2025-04-30', 'month'],
    ['Within three years of 2027 the port will be full.', '2024-05-06', '2027-01-01', '2030-12-31', 'year'],
    ['In the five years after 2030 the town will empty.', '2024-05-06', '2031-01-01', '2035-12-31', 'year'],
    ['The road will be closed for four weeks starting in June.', '2024-05-06', '2024-06-01', '2024-07-28', 'month'],
  ])('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })

  it.each([
    ['Four years after the opening, the metro pays.', '2024-05-06'],
    ['Three years after 2011 the plant was running again.', '2024-05-06'],
    ['Within two years of the merger he had left.', '2024-05-06'],
  ])('not from what has none, or is past: %s', (sentence, anchor) => {
    expect(readEnglish(sentence, anchor)).toEqual(UNDATED)
  })
})

describe('an event with its year', () => {
  it.each([
    ['In the 2028 election the district will flip.', '2024-05-06', '2028-01-01', '2028-12-31', 'year'],
    ['They will use it at the 2030 World Cup.', '2024-05-06', '2030-01-01', '2030-12-31', 'year'],
    ['At Christmas 2026 every shop will have one.', '2024-05-06', '2026-01-01', '2026-12-31', 'year'],
    ["That's a 2029 problem.", '2024-05-06', '2029-01-01', '2029-12-31', 'year'],
    ["It's a 2031 story, maybe 2032.", '2024-05-06', '2031-01-01', '2032-12-31', 'year'],
  ])('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })

  it.each([
    ['Before the 2028 election nobody will touch it.', '2024-05-06'],
    ['The 2030 Games will cost a fortune.', '2024-05-06'],
    ["It'll be open before Easter 2027.", '2024-05-06'],
    ['The shares are trading at 2031 earnings.', '2024-05-06'],
    ['The index has a 2200 in front of it.', '2024-05-06'],
    ['All of that is priced for 2031 already.', '2024-05-06'],
  ])('not as a limit, nor as a name or a reading: %s', (sentence, anchor) => {
    expect(readEnglish(sentence, anchor)).toEqual(UNDATED)
  })
})

/** What is always so, told from what is to come at a set time (conventions, section 7: habitual). */
import { describe, expect, it } from 'vitest'
import { readEnglish } from './read-english.ts'

const UNDATED = { windowStart: null, windowEnd: null, precision: 'vague' }

describe('the plain present of a habit', () => {
  it.each([
    ['We sow in the autumn and we prune in the winter.', '2024-05-06'],
    ["The shop closes in August, that's how it goes here.", '2024-05-06'],
    ['You plant garlic in October.', '2024-05-06'],
    ['Hedgehogs hibernate in winter.', '2024-05-06'],
    ['Fees go up once a year, in July.', '2024-05-06'],
    ['The dues are paid quarterly, on the fifteenth.', '2024-05-06'],
    ['The grant returns the money over seven years.', '2024-05-06'],
    ['The permit expires after five years.', '2024-05-06'],
    ['They score with three minutes to go.', '2024-05-06'],
  ])('%s', (sentence, anchor) => {
    expect(readEnglish(sentence, anchor)).toEqual(UNDATED)
  })

  it.each([
    ['Deliveries start in October.', '2024-05-06', '2024-10-01', '2024-10-31', 'month'],
    ['We open in the autumn.', '2024-05-06', '2024-09-01', '2024-11-30', 'quarter'],
    ["That's how it will look in October.", '2024-05-06', '2024-10-01', '2024-10-31', 'month'],
    ['After five years they will give it back.', '2024-05-06', '2028-11-04', '2029-11-05', 'year'],
  ])('but %s is to come', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })
})

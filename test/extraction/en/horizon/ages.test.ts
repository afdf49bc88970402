/** Two ages of one person are a distance (conventions, 5.4). */
import { describe, expect, it } from 'vitest'
import { readEnglish } from './read-english.ts'

describe('ages', () => {
  it.each([
    [
      'My daughter is 9, and by the time she is 19 nobody will learn to drive.',
      '2024-09-01',
      '2024-09-01',
      '2034-09-01',
      'year',
    ],
    [
      'By the time my daughter, who is nine, is nineteen, this will be over.',
      '2024-09-01',
      '2024-09-01',
      '2034-09-01',
      'year',
    ],
    ["I'm forty-five; when I'm sixty, I'll be replaced by a script.", '2024-09-01', '2038-03-02', '2041-03-02', 'year'],
    ["When I'm sixty, there will be no pensions.", '2024-09-01', null, null, 'vague'],
  ] as const)('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })
})

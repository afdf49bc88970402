/** A range at a distance runs from the one to the other, without tolerance (conventions, 4.3). */
import { describe, expect, it } from 'vitest'
import { readEnglish } from './read-english.ts'

describe('a range at a distance', () => {
  it.each([
  ['In two to three years it will be standard.', '2023-08-31', '2025-08-31', '2026-08-31', 'year'],
  ["It's still 5-10 years away.", '2023-08-31', '2028-08-31', '2033-08-31', 'year'],
  ['Three to five years from now they will all be merged.', '2023-08-31', '2026-08-31', '2028-08-31', 'year'],
  ["I'd say between four and six years from now.", '2023-08-31', '2027-08-31', '2029-08-31', 'year'],
  ['At least two years but at most five.', '2023-08-31', '2025-08-31', '2028-08-31', 'year'],
  ["In six to nine months you'll see the first layoffs.", '2023-08-31', '2024-02-29', '2024-05-31', 'month'],
  ['Commercial use is ten, fifteen years out.', '2023-08-31', '2033-08-31', '2038-08-31', 'year'],
  ['In a year or two nobody will ask.', '2023-08-31', '2024-08-31', '2025-08-31', 'year'],
  ["In two or three years, it's a commodity.", '2023-08-31', '2025-08-31', '2026-08-31', 'year'],
  ['Probably twenty to thirty years off.', '2023-08-31', '2043-08-31', '2053-08-31', 'year'],
  ['Two, maybe three years out.', '2023-08-31', '2025-08-31', '2026-08-31', 'year'],
  ["It'll take somewhere between five and ten years.", '2023-08-31', '2028-08-31', '2033-08-31', 'year'],
  ["We're five to seven years away, give or take.", '2023-08-31', '2028-08-31', '2030-08-31', 'year'],
  ['In five to ten years half of these jobs are gone.', '2023-08-31', '2028-08-31', '2033-08-31', 'year'],
  ["It'll be another eight or nine months until the chips arrive.", '2022-03-17', '2022-11-17', '2022-12-17', 'month'],
  ['Somewhere between twelve and eighteen months from now the debt comes due.', '2022-03-17', '2023-03-17', '2023-09-17', 'month'],
  ["In ten or fifteen years, there won't be a radiologist in the country.", '2025-06-18', '2035-06-18', '2040-06-18', 'year'],
  ["We'll get there in five years, ten at the outside.", '2025-06-18', '2030-06-18', '2035-06-18', 'year'],
  ['Our timeline is three to four years.', '2025-06-18', '2028-06-18', '2029-06-18', 'year'],
  ["Two, three years from now it'll be a footnote.", '2025-06-18', '2027-06-18', '2028-06-18', 'year'],
  ['Half of these startups will be dead in twelve to eighteen months.', '2025-06-18', '2026-06-18', '2026-12-18', 'month'],
  ["It'll take two years, maybe three.", '2025-06-18', '2027-06-18', '2028-06-18', 'year'],
  ["It'll be mainstream in three years, five years max.", '2026-01-20', '2029-01-20', '2031-01-20', 'year'],
  ['The transition will take ten to twenty years.', '2026-01-20', '2036-01-20', '2046-01-20', 'year'],
  ['It could take anywhere from three to eight years.', '2026-01-20', '2029-01-20', '2034-01-20', 'year'],
  ['In one to two years they will all have switched.', '2026-01-20', '2027-01-20', '2028-01-20', 'year'],
  ["You'd be looking at seven to ten years from today.", '2026-01-20', '2033-01-20', '2036-01-20', 'year'],
  ["It'll take at least three years but no more than six.", '2026-01-20', '2029-01-20', '2032-01-20', 'year'],
  ["I'd guess eight to twelve years.", '2021-03-09', '2029-03-09', '2033-03-09', 'year'],
  ['Six months to a year.', '2021-03-09', '2021-09-09', '2022-03-09', 'month'],
  ["It's between a year and eighteen months away.", '2021-03-09', '2022-03-09', '2022-09-09', 'month'],
  ["In a week or two we'll know.", '2021-03-09', '2021-03-16', '2021-03-23', 'day'],
  ['Will it be two years or five years?', '2021-03-09', '2023-03-09', '2026-03-09', 'year'],
  ['That’s 3–5 years away.', '2025-04-02', '2028-04-02', '2030-04-02', 'year'],
  ['It’ll take 18–24 months.', '2025-04-02', '2026-10-02', '2027-04-02', 'month'],
  ['In three to five years, 10 million people will own one.', '2025-04-02', '2028-04-02', '2030-04-02', 'year'],
  ["We're still seven or eight years away from a drug.", '2022-09-14', '2029-09-14', '2030-09-14', 'year'],
  ["It'll be six to eight weeks before we hear back.", '2022-09-14', '2022-10-26', '2022-11-09', 'day'],
  ] as const)('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })
})

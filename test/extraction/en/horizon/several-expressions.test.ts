/** Corrected, superseded, rejected, refined and alternative expressions (conventions, 6). */
import { describe, expect, it } from 'vitest'
import { readEnglish } from './read-english.ts'

describe('several expressions', () => {
  it.each([
    ["It's 2027, sorry, I mean 2028.", '2024-10-05', '2028-01-01', '2028-12-31', 'year'],
    ["In three years, no, wait, in five years it's dead.", '2024-10-05', '2029-04-05', '2030-04-06', 'year'],
    ["Our old target was 2026, today it's 2029.", '2024-10-05', '2029-01-01', '2029-12-31', 'year'],
    ['They claim three years, which is nonsense; I say ten years.', '2024-10-05', '2033-10-05', '2035-10-05', 'year'],
    ["People say within five years, and that's ridiculous.", '2024-10-05', null, null, 'vague'],
    ["Next year, in the spring I think, they'll launch.", '2024-10-05', '2025-03-01', '2025-05-31', 'quarter'],
    ['In two years or in five?', '2024-10-05', '2024-10-05', '2029-10-05', 'year'],
    ['In 2027 or 2028 it goes commercial.', '2024-10-05', '2027-01-01', '2028-12-31', 'year'],
    ['Late 2026 or early 2027 is my bet.', '2024-10-05', '2026-10-01', '2027-03-31', 'quarter'],
    ["It'll be 2030, not 2027.", '2024-10-05', '2030-01-01', '2030-12-31', 'year'],
    ['The launch slipped from 2025 to 2027.', '2024-10-05', '2027-01-01', '2027-12-31', 'year'],
    ["In 2019 we were small, but by 2029 we'll be the biggest.", '2024-10-05', '2024-10-05', '2029-12-31', 'year'],
    ['This year or next they will default.', '2024-10-05', '2024-10-05', '2025-12-31', 'year'],
    ['Next year or the year after, we go public.', '2024-10-05', '2025-01-01', '2026-12-31', 'year'],
    ["Instead of 2026, it'll be 2028.", '2024-10-05', '2028-01-01', '2028-12-31', 'year'],
    [
      "The Chinese will land somebody on the moon in 2030? I'd say 2035.",
      '2024-10-31',
      '2035-01-01',
      '2035-12-31',
      'year',
    ],
    [
      'In 2027 — no, sorry, make that 2029 — the second runway opens.',
      '2025-02-14',
      '2029-01-01',
      '2029-12-31',
      'year',
    ],
    ["My bet isn't 2025, it's 2026.", '2023-06-06', '2026-01-01', '2026-12-31', 'year'],
    [
      'The building programme that we said would finish in 2024 will now finish in 2026.',
      '2023-08-14',
      '2026-01-01',
      '2026-12-31',
      'year',
    ],
    [
      "Everybody tells me 2030, but I've done the sums and it'll be 2035.",
      '2021-05-11',
      '2035-01-01',
      '2035-12-31',
      'year',
    ],
    ["Not this year but next we'll have the budget for it.", '2023-10-04', '2024-01-01', '2024-12-31', 'year'],
    [
      "The current doesn't collapse tomorrow; I'd guess five years from now we'll see it weaken.",
      '2025-08-08',
      '2030-02-06',
      '2031-02-07',
      'year',
    ],
    ["It won't happen in 2026; I'd say 2028.", '2024-01-17', '2028-01-01', '2028-12-31', 'year'],
    ["The library? 2026, they claimed; it'll be 2027.", '2024-10-14', '2027-01-01', '2027-12-31', 'year'],
    ['The first crewed landing slipped again, from 2027 to 2029.', '2022-11-03', '2029-01-01', '2029-12-31', 'year'],
  ] as const)('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })
})

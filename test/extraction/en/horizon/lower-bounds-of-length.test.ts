/** "At least", "not for another": open at the far end (conventions, 4.4). */
import { describe, expect, it } from 'vitest'
import { readEnglish } from './read-english.ts'

describe('a lower bound of length', () => {
  it.each([
  ["It's at least ten years away.", '2022-12-12', '2032-12-12', null, 'year'],
  ["We won't see that for another five years.", '2022-12-12', '2027-12-12', null, 'year'],
  ['Not for another twenty years.', '2022-12-12', '2042-12-12', null, 'year'],
  ["It'll take longer than two years, I promise you.", '2022-12-12', '2024-12-12', null, 'year'],
  ['More than a decade away, if you ask me.', '2022-12-12', '2032-12-12', null, 'decade'],
  ['It will be five years or more before it works.', '2022-12-12', '2027-12-12', null, 'year'],
  ["That's ten-plus years out.", '2022-12-12', '2032-12-12', null, 'year'],
  ['We need at least another eighteen months.', '2022-12-12', '2024-06-12', null, 'month'],
  ['Nobody will make money here for at least three years.', '2022-12-12', '2025-12-12', null, 'year'],
  ["They won't be profitable for at least four years.", '2022-12-12', '2026-12-12', null, 'year'],
  ['It could be here in as little as two years.', '2022-12-12', '2024-12-12', null, 'year'],
  ['No less than six years, mark my words.', '2022-12-12', '2028-12-12', null, 'year'],
  ['Interest rates will stay above four percent for at least two years.', '2022-03-17', '2024-03-17', null, 'year'],
  ['Nothing will change for another fifteen years.', '2022-03-17', '2037-03-17', null, 'year'],
  ["I think it's going to be a minimum of four years before this clears the regulator.", '2022-03-17', '2026-03-17', null, 'year'],
  ['You will be waiting more than five years for that.', '2026-01-20', '2031-01-20', null, 'year'],
  ["It's going to be well over a decade before that pays off.", '2026-01-20', '2036-01-20', null, 'decade'],
  ['Not for at least three years.', '2026-01-20', '2029-01-20', null, 'year'],
  ["He won't be eligible for another six years.", '2026-01-20', '2032-01-20', null, 'year'],
  ["The shortage isn't going away for another two years.", '2026-01-20', '2028-01-20', null, 'year'],
  ['The moon base is no less than twenty years away.', '2026-01-20', '2046-01-20', null, 'year'],
  ['We hope to be there in five-plus years.', '2026-01-20', '2031-01-20', null, 'year'],
  ['Level five autonomy is ten years away at best.', '2026-01-20', '2036-01-20', null, 'year'],
  ['The tunnel opens in four years at the earliest.', '2021-03-09', '2025-03-09', null, 'year'],
  ["It'll be a decade or more before we see that.", '2021-03-09', '2031-03-09', null, 'decade'],
  ["That's a minimum of twelve years away.", '2021-03-09', '2033-03-09', null, 'year'],
  ["Longer than ten years, I'm sure.", '2021-03-09', '2031-03-09', null, 'year'],
  ["It'll be upwards of five years.", '2021-03-09', '2026-03-09', null, 'year'],
  ['Over a decade away.', '2021-03-09', '2031-03-09', null, 'decade'],
  ['Well over ten years from now.', '2021-03-09', '2031-03-09', null, 'year'],
  ["It isn't going to be ready for prime time for another two or three years.", '2025-04-02', '2027-04-02', null, 'year'],
  ['Two-plus years from now.', '2025-04-02', '2027-04-02', null, 'year'],
  ["That won't be solved for at least a decade.", '2022-09-14', '2032-09-14', null, 'decade'],
  ['We will not break even for two years.', '2022-09-14', '2024-09-14', null, 'year'],
  ] as const)('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })
})

/** Words between the frame and its time, words left out, and the phrase that is shown (conventions, sections 3 and 6). */
import { describe, expect, it } from 'vitest'
import { readHorizon } from '../../../../src/extraction/horizon.ts'
import { readEnglish } from './read-english.ts'

describe('an aside between the frame and the time', () => {
  it.each([
    ["Within, I don't know, nine months it will be sold.", '2024-05-06', '2024-05-06', '2025-02-06', 'month'],
    ["By, let's call it, 2033 it will be built.", '2024-05-06', '2024-05-06', '2033-12-31', 'year'],
    ["It's gonna take what six seven years.", '2024-05-06', '2030-05-06', '2031-05-06', 'year'],
    ['We turn a profit in q two of next year.', '2024-05-06', '2025-04-01', '2025-06-30', 'quarter'],
    ['It ends in exactly ten days.', '2024-05-06', '2024-05-15', '2024-05-17', 'day'],
    ['Nine months is what I tell the board.', '2024-05-06', '2025-01-09', '2025-03-06', 'month'],
  ])('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })
})

describe('a time that another one helps to read', () => {
  it.each([
    [
      'Not before May of 2026, and not later than October of that year.',
      '2024-05-06',
      '2026-05-01',
      '2026-10-31',
      'month',
    ],
    ['It lands in Q4 of this year or Q1 of next.', '2024-05-06', '2024-10-01', '2025-03-31', 'quarter'],
    ['Between Easter and the end of July they will sign.', '2024-02-06', '2024-02-06', '2024-07-31', 'month'],
    ['Between 2034 and, say, 2049 it opens up.', '2024-05-06', '2034-01-01', '2049-12-31', 'year'],
    ['You have until midnight Friday to pay.', '2024-05-06', '2024-05-06', '2024-05-10', 'day'],
    ["It ends on June 3rd, 2026, and after that you're alone.", '2024-05-06', '2026-06-03', '2026-06-03', 'day'],
    ['From here to 2031 it is all downhill.', '2024-05-06', '2024-05-06', '2031-12-31', 'year'],
    ["They say 2027, but I think it's 2029.", '2024-05-06', '2029-01-01', '2029-12-31', 'year'],
    ['The slump will last four years, not four months.', '2024-05-06', '2024-05-06', '2028-05-06', 'year'],
    ['Deliveries slip from late 2026 to the middle of 2027.', '2024-05-06', '2027-04-01', '2027-09-30', 'quarter'],
    ['Best case 2032; worst case, 2040.', '2024-05-06', '2032-01-01', '2040-12-31', 'year'],
    ['We hire in 2027, and by 2029 everybody has left.', '2024-05-06', '2027-01-01', '2027-12-31', 'year'],
    ["I can't see it in the 2030s; the 2050s, maybe.", '2024-05-06', '2050-01-01', '2059-12-31', 'decade'],
  ])('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })
})

describe('a stretch of days or a day of some month', () => {
  it.each([
    ['We close in the week of June 12th.', '2024-05-06', '2024-06-10', '2024-06-16', 'day'],
    ['The second week of June will decide it.', '2024-05-06', '2024-06-08', '2024-06-14', 'day'],
    ['They come the last week of July.', '2024-05-06', '2024-07-25', '2024-07-31', 'day'],
    ['It applies from the first of next month.', '2024-05-06', '2024-06-01', null, 'day'],
    ['The fee goes up on the first.', '2024-05-06', '2024-06-01', '2024-06-01', 'day'],
    ['You get the keys the Monday after next.', '2024-05-08', '2024-05-20', '2024-05-20', 'day'],
    ['Growth is back in the September quarter.', '2024-05-06', '2024-07-01', '2024-09-30', 'quarter'],
    ['We move early in the new year.', '2024-05-06', '2025-01-01', '2025-03-31', 'quarter'],
    ['It will be at least the fall before they open.', '2024-05-06', '2024-09-01', null, 'quarter'],
  ])('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })
})

describe('a length that is still to run', () => {
  it.each([
    ['The captain has three weeks to save his place.', '2024-05-06', '2024-05-06', '2024-05-27', 'day'],
    ["She's out for six weeks.", '2024-05-06', '2024-05-06', '2024-06-17', 'day'],
    ['That trade has two months left in it.', '2024-05-06', '2024-05-06', '2024-07-06', 'month'],
    ['I give it nine months before the money is gone.', '2024-05-06', '2025-01-09', '2025-03-06', 'month'],
    ["She'll be the best for another three years.", '2024-05-06', '2024-05-06', '2027-05-06', 'year'],
    ['In the space of two years they will lose everybody.', '2024-05-06', '2024-05-06', '2026-05-06', 'year'],
    ["I'd not be surprised if it doubled over the next four years.", '2024-05-06', '2024-05-06', '2028-05-06', 'year'],
    ["You won't find one under half a million two years from now.", '2024-05-06', '2025-11-04', '2026-11-05', 'year'],
    ["I'm sixty-one and I'll do this till I'm seventy.", '2024-05-06', '2024-05-06', '2033-05-06', 'year'],
  ])('%s (said on %s) is %s to %s', (sentence, anchor, windowStart, windowEnd, precision) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart, windowEnd, precision })
  })

  it.each([
    ["It's only October and we're out of money.", '2024-10-06'],
    ['Nothing will move until after the summer recess.', '2024-05-06'],
    ["If you'd bought in 2011 and held for ten years you'd be rich.", '2024-05-06'],
    ['Kids born this year have it easy.', '2024-05-06'],
    ['I\'ve heard "next year" for ages.', '2024-05-06'],
    ['Five years left on the lease.', '2024-05-06'],
  ])('no horizon: %s', (sentence, anchor) => {
    expect(readEnglish(sentence, anchor)).toEqual({ windowStart: null, windowEnd: null, precision: 'vague' })
  })
})

describe('the phrase', () => {
  it.each([
    ['Come back in half a year and look.', 'in half a year'],
    ['This will be over in less than six weeks.', 'in less than six weeks'],
    ["Before this decade ends you'll see it.", 'Before this decade ends'],
    ['They want a thousand a week by June.', 'by June'],
    ['It will be twenty years off.', 'twenty years off'],
  ])('of %s is %s', (sentence, phrase) => {
    expect(readHorizon(sentence, 'en', '2024-05-06').phrase).toBe(phrase)
  })
})

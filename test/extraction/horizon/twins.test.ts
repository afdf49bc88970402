/** The same thing said in Chinese and in English has the same window. */
import { describe, expect, it } from 'vitest'
import { readHorizon } from '../../../src/extraction/horizon.ts'

const ANCHORS = ['2024-02-29', '2025-08-31', '2026-11-25'] as const

describe('twins', () => {
  it.each([
    ['within three years', '三年之内会普及。', 'It will be everywhere within three years.'],
    [
      'over the next six to nine months',
      '未来六到九个月会好转。',
      'Over the next six to nine months it will get better.',
    ],
    ['in five years', '五年后会普及。', 'In five years it will be everywhere.'],
    ['in half a year', '半年以后会上线。', 'It will go live half a year from now.'],
    ['in two and a half years', '两年半以后会降价。', 'Prices will fall two and a half years from now.'],
    ['in two to three years', '两三年后会成熟。', 'It will be mature in two to three years.'],
    ['at least five years', '至少还要五年。', "It's at least five years away."],
    ['in 2035', '2035年会建成。', 'It will be built in 2035.'],
    ['next year', '明年会涨价。', 'Prices will rise next year.'],
    ['the year after next', '后年会开工。', 'Work will start the year after next.'],
    ['early next year', '明年年初会发布。', 'It will be released early next year.'],
    ['next quarter', '下个季度会好转。', 'It will get better next quarter.'],
    ['next month', '下个月会投票。', 'They will vote next month.'],
    ['the first half of next year', '明年上半年会量产。', 'Volume production starts in the first half of next year.'],
    ['Q3 2031', '2031年三季度会交付。', 'Delivery is in Q3 2031.'],
    ['next spring', '明年春天会涨水。', 'The river will rise next spring.'],
    ['next Wednesday', '下周三会公布。', 'It will be announced next Wednesday.'],
    ['by 2030', '到2030年会普及。', 'By 2030 it will be everywhere.'],
    ['before 2030', '2030年之前会普及。', 'Before 2030 it will be everywhere.'],
    ['by the end of next year', '到明年年底会有五座工厂。', 'By the end of next year there will be five plants.'],
    ['not before 2032', '2032年之前不可能商用。', 'Nobody will sell one before 2032.'],
    ['around 2033', '2033年左右会见顶。', 'It will peak around 2033.'],
    ['2030 or 2031', '2030年或者2031年会出来。', 'It will come out in 2030 or 2031.'],
    ['the 2040s', '2040年代会有月球电厂。', 'There will be a power plant on the Moon in the 2040s.'],
    ['this time next year', '明年这个时候会上市。', 'This time next year it will be listed.'],
    ['soon', '很快大家都会用。', 'Soon everybody will use it.'],
  ])('%s', (_, zh, en) => {
    for (const anchor of ANCHORS) {
      const { windowStart, windowEnd, precision } = readHorizon(zh, 'zh', anchor)
      expect(readHorizon(en, 'en', anchor)).toMatchObject({ windowStart, windowEnd, precision })
    }
  })
})

import { expect, it } from 'vitest'
import { readHorizon } from '../../../../src/extraction/horizon.ts'

/** Sentence, day it was said, first and last day. */
const CASES: readonly (readonly [string, string, string | null, string | null])[] = [
  ['我女儿今年六岁，等她十六岁的时候，没有人会学开车。', '2024-05-05', '2033-05-05', '2035-05-05'],
  ['我儿子今年三岁，到他十八岁时，高考会取消。', '2024-05-05', '2024-05-05', '2039-05-05'],
  ['他今年8岁，他20岁之前肯定能坐上飞行汽车。', '2024-05-05', '2024-05-05', '2036-05-05'],
  ['我孙女三岁，等到她二十三岁，结婚证都会是电子的。', '2025-01-31', '2043-01-31', '2047-02-01'],
  ['儿子今年十二岁，他十八岁之前我们一定能搬回去。', '2025-01-31', '2025-01-31', '2031-01-31'],
  ['她现在七岁，到十七岁的时候，英语就不用学了。', '2025-01-31', '2025-01-31', '2035-01-31'],
  ['他儿子四岁，等他十四岁的时候没人会带现金。', '2023-06-15', '2032-06-15', '2034-06-15'],
  ['他儿子四岁；到他十四岁，没人会带现金。', '2023-06-15', '2023-06-15', '2033-06-15'],
]

it.each(CASES)('two ages of one person are a distance (5.4): %s', (sentence, anchor, windowStart, windowEnd) => {
  expect(readHorizon(sentence, 'zh', anchor)).toMatchObject({ windowStart, windowEnd })
})

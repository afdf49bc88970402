import { expect, it } from 'vitest'
import { readHorizon } from '../../../../src/extraction/horizon.ts'

it.each([
  ['两年之内就别指望涨了。', '两年之内'],
  ['三年后就没人记得了。', '三年后'],
  ['我看未来一两年都是出清期。', '未来一两年'],
  ['首批交付定在2025年9月底。', '2025年9月底'],
  ['开工推迟到2028年。', '2028年'],
  ['要不了三年，这个岗位就变样了。', '要不了三年'],
  ['从2028年到2033年，每年两千万人退休。', '从2028年到2033年'],
  ['最迟不会拖过年底。', '年底'],
  ['到二〇三五年，新车里头九成是电的。', '到二〇三五年'],
])('the phrase of "%s" is %s: what frames the time is quoted, what is done with it is not', (sentence, phrase) => {
  expect(readHorizon(sentence, 'zh', '2024-05-05').phrase).toBe(phrase)
})

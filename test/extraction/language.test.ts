import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/extraction/language.ts'

describe('the language of a text', () => {
  it.each([
    ['Chinese', '渡轮六年后会用上电池。', 'zh'],
    ['traditional Chinese', '渡輪六年後會用上電池。', 'zh'],
    ['English', 'The ferries will run on batteries.', 'en'],
    [
      'Chinese with English names',
      '我们投了 OpenAI、Anthropic 和 Cohere，还有 Harbour Battery Systems。明年还会再投。',
      'zh',
    ],
    ['Chinese labels in English', 'Nora Field：渡轮什么时候用上电池？\nTom Reed：六年以后。', 'zh'],
    ['English with a Chinese word', 'They call it 港口, which will be rebuilt by the city and the state.', 'en'],
    ['accents', 'Élodie a dit: ça va.', 'en'],
  ])('%s', (_, text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each([
    ['nothing', ''],
    ['figures and signs', '2030: 50 % …'],
    ['Japanese', 'フェリーは六年後に電池で動くようになるでしょう。'],
    ['Korean', '페리는 육 년 뒤에 배터리로 움직일 것이다.'],
    ['Arabic', 'ستعمل العبارات بالبطاريات.'],
    ['Russian', 'Паромы будут на батареях.'],
    ['only invisible marks', '\u200b\ufeff\0'],
  ])('%s is neither', (_, text) => {
    expect(detectLanguage(text)).toBeNull()
  })

  it('addresses of links do not make a Chinese page English', () => {
    const link =
      '![](https://example.org/pictures/a/very/long/address/of/an/image/that/nobody/reads.jpg?with=parameters&and=more)'
    expect(detectLanguage(`${link}\n\n渡轮六年后会用上电池。\n\n${link}\n\n港口得先改造。`)).toBe('zh')
  })
})

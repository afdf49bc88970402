/** Sentences of every frame, for the properties that hold for all of them. */
import type { Language } from '../../../src/extraction/language.ts'

const ENGLISH = [
  'Within three years nobody will own a printer.',
  'Over the next six to nine months stocks will run down.',
  "In five years it's dead.",
  'Ten years from now nobody will drive.',
  "It's two to three quarters away.",
  "We won't see that for another five years.",
  'It opens in 2071.',
  'Early next year the first cars roll out.',
  'The back half of next year will be stronger.',
  'In the third quarter margins recover.',
  'In March they will vote.',
  "By Friday we'll know.",
  'By the end of next quarter we will have the permit.',
  'Before the decade is out there will be a base.',
  'The mid-2080s will be hard.',
  'Nobody ships one before 2082.',
  'After next year the free tier is gone.',
  'Around 2075 the curves cross.',
  'Next spring the river will flood.',
  'By mid-century the ice is gone.',
  "It's 2077, sorry, I mean 2078.",
  'In two years or in five?',
  'This time next year we will be public.',
  'She is nine; by the time she is nineteen nobody will drive.',
  'Soon nobody will type.',
  'The rebuild took eighteen months.',
  'Each spring the river floods.',
]

const CHINESE = [
  '三年之内没人会买打印机。',
  '未来六到九个月库存会下来。',
  '五年后就没人用了。',
  '两三年后会普及。',
  '至少还要五年。',
  '2071年会开业。',
  '明年年初开始交付。',
  '下半年会更好。',
  '三季度毛利会恢复。',
  '三月份会投票。',
  '下周三公布。',
  '到明年年底会有五座工厂。',
  '2082年之前不可能商用。',
  '2075年左右会见顶。',
  '明年春天会涨价。',
  '本世纪中叶会消失。',
  '很快大家都会用。',
  '装修花了一年半。',
]

export const SENTENCES: ReadonlyArray<readonly [Language, string]> = [
  ...ENGLISH.map((sentence) => ['en', sentence] as const),
  ...CHINESE.map((sentence) => ['zh', sentence] as const),
]

/**
 * One spelling for what means the same, before anything is recognised: traditional characters become simplified ones, quotation
 * marks and the spaces round figures go ("未来 18 个月", “十五五”), a space between two clauses counts as a comma.
 */

export interface Script {
  readonly text: string
  /** Where each unit of `text`, and its end, stood in the sentence; null when nothing was taken out. */
  readonly offsets: readonly number[] | null
}

const TRADITIONAL =
  '後后內内個个週周兩两還还過过從从來来說说時时間间歲岁達达對对錯错誤误號号準准遲迟開开預预計计會会將将應应該该為为這这裡里裏里' +
  '幾几數数當当見见經经於于沒没讓让頂顶撐撑維维續续產产業业貸贷款款債债紀纪離离給给現现變变總总體体實实買买賣卖漲涨財财' +
  '舊旧點点種种億亿萬万長长短短結结終终滿满際际約约認认為为覺觉別别聽听話话檢检學学獨独無无難难夠够須须節节'
const SIMPLIFIED = new Map<string, string>()
for (let i = 0; i < TRADITIONAL.length; i += 2) {
  const [from, to] = [TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1)]
  if (from !== to) SIMPLIFIED.set(from, to)
}
const ANY_TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`)
const EACH_TRADITIONAL = new RegExp(ANY_TRADITIONAL.source, 'g')

const ANY_SKIPPED = /[ “”'「」『』《》*"]/
const BESIDE_FIGURES = /[\da-z.%$~-]/

/** @param folded - as the core folds it */
export function scriptOf(folded: string): Script {
  const text = ANY_TRADITIONAL.test(folded)
    ? folded.replace(EACH_TRADITIONAL, (unit) => SIMPLIFIED.get(unit) ?? unit)
    : folded
  return ANY_SKIPPED.test(text) ? withoutSkipped(text) : { text, offsets: null }
}

function withoutSkipped(text: string): Script {
  const units: string[] = []
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) {
    let unit = text.charAt(i)
    if (unit === ' ') {
      const before = units.at(-1) ?? ' '
      const after = text.charAt(i + 1)
      if (before === ' ' || before === '，' || after === '' || after === ' ') continue
      const besideFigures = Number(BESIDE_FIGURES.test(before)) + Number(BESIDE_FIGURES.test(after))
      if (besideFigures === 1) continue
      if (besideFigures === 0) unit = '，'
    } else if (ANY_SKIPPED.test(unit)) continue
    units.push(unit)
    offsets.push(i)
  }
  offsets.push(text.length)
  return { text: units.join(''), offsets }
}

/** The stretch of the sentence that a stretch of the script stands for. */
export function spanInSentence({ offsets }: Script, start: number, end: number): { start: number; end: number } {
  if (offsets === null) return { start, end }
  return { start: offsets[start] ?? start, end: (offsets[end - 1] ?? end - 1) + 1 }
}

/** What follows a Chinese full stop or ellipsis decides whether the sentence is over. */

/** Words that carry a sentence on behind a quotation: “会吗？”的问题, “好！”他说. */
const CARRIES_ON =
  /(?:[的，,、：:；;地]|这(?:个|句|种|样|件|一)|他说|她说|我说|他们说|他问|她问|我问|来形容|之类|等等)/uy

const OPENER =
  /(?:但|不过|所以|然后|其实|那么|那你|如果|你怎|你觉|我们|他们|你们|因为|可是|当然|接下来|另外|总之|我觉得|我认为|第[一二三四五])/uy

/** An exclamation of this length, quoted in mid-sentence, is a word of it: 他喊了一声“好！”就走了. */
const LONGEST_WORD_QUOTE = 12
const SPEAKS = '：:，,。！？；说道问称答写喊叫'

/** @param next - offset of the first visible character behind the closing quote */
export function goesOnBehindQuote(text: string, next: number): boolean {
  CARRIES_ON.lastIndex = next
  return CARRIES_ON.test(text)
}

/**
 * Whether what closes at `closed` is a title (《怎么办？》) or a short quotation that leans on the words before it.
 * @param start - offset at which the sentence began
 * @param opened - offset of the last opening quotation mark
 */
export function isPartOfSentence(text: string, start: number, opened: number, closed: number): boolean {
  if ('》〉'.includes(text.charAt(closed - 1))) return true
  if (opened <= start || closed - opened > LONGEST_WORD_QUOTE) return false
  const before = text.charAt(opened - 1)
  return /\p{Script=Han}/u.test(before) && !SPEAKS.includes(before)
}

/** A hesitation ("我觉得……应该会") goes on; an ellipsis before a space and a capital, or before a new thought, ends. */
export function ellipsisEnds(text: string, next: number, apart: boolean, length: number): boolean {
  const after = text.charAt(next)
  if (/\p{Lu}/u.test(after)) return apart
  if (!/\p{Script=Han}/u.test(after)) return false
  OPENER.lastIndex = next
  return (apart && length >= 6) || (length >= 12 && OPENER.test(text))
}

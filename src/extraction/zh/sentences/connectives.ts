/** Words before which unpunctuated Chinese may be cut, and how readily (more is readier). */
const STRONG =
  /(?:然后|但是|但|所以|因为|而且|不过|其实|那么|另外|同时|可是|因此|于是|接下来|首先|其次|最后|第[一二三四五]|总之|当然|此外|如果|比如说?|包括|也就是说|换句话说|我觉得|我认为|我们认为|我想)/uy
const WEAK = /(?:那|就是|还有|或者|并且|甚至|尤其|特别是|我们|他们|你们|大家|这个|这些|现在|今天|未来|以后|将来|到)/uy
/** Tags at the end of what was said: the cut comes behind them. */
const TAG = /(?:对吧|对不对|是吧|是不是|好吧|吧|吗|呢|啊)$/u

export function chineseConnective(text: string, at: number): number {
  STRONG.lastIndex = at
  if (STRONG.test(text)) return 4
  const tag = TAG.test(text.slice(Math.max(0, at - 3), at)) ? 2 : 0
  WEAK.lastIndex = at
  return tag + (WEAK.test(text) ? 1 : 0)
}

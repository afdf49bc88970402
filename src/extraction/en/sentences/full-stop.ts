/**
 * Whether a full stop ends an English sentence: not after a title, inside an abbreviation or an initial, and after words
 * like "Inc." or "U.S." only when what follows looks like the start of a sentence.
 */

/** Never at the end of a sentence: the name or number they belong to follows. */
const LEADING = new Set(
  `mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cmdr maj rev hon st mt ft messrs pres supt
  vs v cf viz approx ca resp incl excl esp e.g i.e eg ie a.k.a aka`.split(/\s+/),
)

/** Before a number only. */
const NUMBERING = new Set(`no nos fig figs vol vols pp p sec ch eq art par ser ver`.split(/\s+/))

/** In the middle of a sentence as well as at its end. */
const TRAILING = new Set(
  `inc corp co ltd llc plc bros jr sr esq etc al a.m p.m am pm u.s u.k u.n e.u u.s.a d.c l.a n.y s.f ph.d m.d b.a m.a b.s m.s j.d m.b.a ph
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ave blvd rd dept univ assn bldg est hrs hr min sec lbs lb oz ft sq mi km mph yrs yr mos mo`.split(/\s+/),
)

/** Words with which a sentence begins more often than a name goes on. */
const OPENERS =
  /^(?:the|this|that|these|those|there|it|its|it's|he|she|they|we|you|i|i'm|i've|i'd|my|our|your|his|her|their|and|but|so|or|if|in|on|at|as|for|from|to|with|when|while|where|what|why|how|who|which|because|now|then|yes|no|yeah|okay|well|also|a|an|is|are|was|do|does|did|can|could|will|would|let|let's|not|one|some|many|most|all|both|each|even|just|however|after|before|since|once|until|by|maybe|perhaps|first|second|third|finally|today|again|right|sure|of course)$/i

function wordBefore(text: string, stop: number, from: number): string {
  let start = stop
  while (start > from && stop - start < 14 && /[\p{L}.&]/u.test(text.charAt(start - 1))) start--
  return text.slice(start, stop)
}

function wordAfter(text: string, at: number): string {
  return /^[\p{L}'’]{1,16}/u.exec(text.slice(at, at + 17))?.[0] ?? ''
}

/**
 * @param stop - offset of the full stop; white space, a closing sign or nothing follows it
 * @param from - offset at which the sentence began
 * @param next - offset of the first letter or digit after it, or -1 when a paragraph or the text ends there
 */
export function fullStopEnds(text: string, stop: number, from: number, next: number): boolean {
  if (next < 0) return true
  const raw = wordBefore(text, stop, from)
  const word = raw.toLowerCase().replace(/^\.+/, '')
  if (word === '') return !isListNumber(text, from, stop)
  if (LEADING.has(word)) return false
  const after = text.charAt(next)
  if (NUMBERING.has(word) && /\d/.test(after)) return false
  const follower = wordAfter(text, next)
  if (TRAILING.has(word)) {
    if (!/\p{L}/u.test(after)) return !/[\d$€£,;:&(]/.test(after)
    // "et al. and", "9 p.m. on": lower case goes on; "the U.S. The deal": a sentence opener begins.
    return after === after.toUpperCase() && OPENERS.test(follower)
  }
  // "Samuel L. Jackson", "J. K. Rowling": an initial, unless it is the "I" or "B" that ends a sentence ("plan B. Then").
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(raw)) {
    if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(raw)) return after !== after.toLowerCase() && OPENERS.test(follower)
    return after === after.toLowerCase() ? !/\p{L}/u.test(after) : OPENERS.test(follower)
  }
  return true
}

/** `1.` at the head of a list item. */
function isListNumber(text: string, from: number, stop: number): boolean {
  return stop - from <= 3 && /^\d{1,3}$/.test(text.slice(from, stop))
}

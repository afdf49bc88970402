/** A term with the words that frame it. */
import type { Frame } from '../../horizon/frame.ts'
import type { Term } from '../../horizon/term.ts'

export interface Framing {
  readonly term: Term
  readonly frame: Frame
  /** Words of the whole phrase, `to` excluded. */
  readonly from: number
  readonly to: number
  /** Words of the term alone, `tail` excluded. */
  readonly head: number
  readonly tail: number
  /** No frame was said for it alone: beside another expression it takes that one's ("by 2035, no, 2034"). */
  readonly isBare: boolean
  /** The frame lies in the term or the words behind it ("away", "from now"), so that no tense can make it past. */
  readonly isAhead: boolean
}

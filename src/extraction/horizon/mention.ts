/** A time expression in its frame, with the window it names. */
import type { Precision } from '../../domain/window.ts'
import type { Span } from '../span.ts'
import type { Anchor } from './anchor.ts'
import { type DayWindow, type Frame, windowOf } from './frame.ts'
import type { Term } from './term.ts'

/** The stretch holds the whole phrase, its frame words included ("within seven years", 四年之内). */
export interface Mention extends Span {
  /** Said without frame words of its own: where it corrects another it takes that one's frame ("by 2035, no, 2034"). */
  readonly isBare?: boolean
  readonly window: DayWindow
  readonly precision: Precision
  /** What was named and how; null where the window does not come from one term (two ages, "this time next year"). */
  readonly spoken: { readonly term: Term; readonly frame: Frame } | null
}

/** @returns undefined when what was named had ended before the anchor: a past time is no horizon (G1) */
export function mentionOf(term: Term, frame: Frame, span: Span, anchor: Anchor): Mention | undefined {
  const framed = windowOf(term, frame, anchor)
  if (framed === undefined) return undefined
  return { start: span.start, end: span.end, ...framed, spoken: { term, frame } }
}

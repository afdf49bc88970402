/** Finds the horizon of a statement: in its own words, in a neighbouring clause, or in the question that it answers. */
import type { Horizon } from '../horizon.ts'
import { sourceOffset } from '../sentences.ts'
import type { SentenceInContext } from './conversation.ts'
import { isDated, type SentenceReading } from './sentence-reading.ts'

export interface ReachedHorizon {
  readonly horizon: Horizon
  /** Place in the source text. */
  readonly start: number
  readonly end: number
  readonly basis: 'spoken' | 'context'
}

/** How many sentences after a question its horizon still holds. */
const QUESTION_REACH_SENTENCES = 3

/** null when no time was said anywhere near. An undated phrase ("soon") of the quote itself is kept, one outside is not. */
export function reachHorizon(
  context: SentenceInContext,
  { from, to }: { readonly from: number; readonly to: number },
): ReachedHorizon | null {
  const { reading, question } = context
  const own = reading.horizon
  if (own !== undefined && own.phrase !== null) {
    const inside = own.start < to && own.end > from
    if (inside || isDated(own)) return placed(reading, own, inside ? 'spoken' : 'context')
  }
  if (question === undefined || question.sentencesAgo > QUESTION_REACH_SENTENCES) return null
  for (const asked of question.withTimes) if (isDated(asked.horizon)) return placed(asked, asked.horizon, 'context')
  return null
}

function placed(reading: SentenceReading, horizon: Horizon, basis: 'spoken' | 'context'): ReachedHorizon {
  return {
    horizon,
    start: sourceOffset(reading.sentence, horizon.start),
    end: sourceOffset(reading.sentence, horizon.end),
    basis,
  }
}

/** Proposals as JSON Lines with offsets in code points, the form in which labels stand beside a document. */
import type { ProposedStatement } from '../extraction/extract-statements.ts'
import { codePointOffsets } from './code-points.ts'

export function proposalLines(text: string, statements: readonly ProposedStatement[]): string {
  const offsets = codePointOffsets(text)
  const at = (offset: number): number => offsets?.[offset] ?? offset
  return statements
    .map((statement) => {
      const { kind, start, end, exact, speaker, windowStart, windowEnd, conditional, hedgeLevel, score, cues } =
        statement
      const line = {
        kind,
        start: at(start),
        end: at(end),
        quote: exact,
        speaker,
        window_start: windowStart,
        window_end: windowEnd,
        conditional,
        hedge: hedgeLevel,
        score,
        cues,
      }
      return `${JSON.stringify(line)}\n`
    })
    .join('')
}

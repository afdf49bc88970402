/** Makes the proposal out of a judgement: the words at their place in the source, and what belongs to them. */
import type { ProposedStatement } from '../extract-statements.ts'
import { sourceOffset } from '../sentences.ts'
import type { CompiledLanguage } from './compiled-language.ts'
import { reachContext } from './context-reach.ts'
import type { SentenceInContext } from './conversation.ts'
import { reachHorizon } from './horizon-reach.ts'
import type { Judgement } from './judge.ts'
import type { Kind } from './language-module.ts'
import { readCondition, readHedge } from './quote-details.ts'
import { trimQuote } from './quote-span.ts'

/** More reasons than this say nothing more to a reader. */
const REASONS = 6

export function propose(
  language: CompiledLanguage,
  text: string,
  context: SentenceInContext,
  { kind, from: first, to: last, score, features }: Judgement,
): Omit<ProposedStatement, 'restates'> {
  const { reading } = context
  const { sentence } = reading
  const { from, to } = trimQuote(sentence.text, { from: first, to: last })
  const start = sourceOffset(sentence, from)
  const end = endOffset(context, to)
  const horizon = kind === 'prediction' ? reachHorizon(context, { from, to }) : null
  const leansOn = reachContext(language, context, from, features)
  const hedge = readHedge(language, reading, from, to)
  const condition = readCondition(language, reading, from, to)
  return {
    kind,
    start,
    end,
    exact: text.slice(start, end),
    turn: sentence.turn,
    speaker: context.speaker,
    contextStart: leansOn?.start ?? null,
    contextEnd: leansOn?.end ?? null,
    horizonText: horizon === null ? null : text.slice(horizon.start, horizon.end),
    horizonStart: horizon?.start ?? null,
    horizonEnd: horizon?.end ?? null,
    windowStart: horizon?.horizon.windowStart ?? null,
    windowEnd: horizon?.horizon.windowEnd ?? null,
    precision: kind === 'claim' ? null : (horizon?.horizon.precision ?? 'vague'),
    basis: horizon?.basis ?? null,
    conditional: condition !== null,
    condition: condition === null ? null : sentence.text.slice(condition.start, condition.end),
    hedge:
      hedge.at === null ? null : text.slice(sourceOffset(sentence, hedge.at.start), endOffset(context, hedge.at.end)),
    hedgeLevel: hedge.level,
    score: Math.round(score * 1000) / 1000,
    cues: reasonsOf(language, kind, features),
  }
}

/** What stands beside one clause is a cue of another, which is named itself. */
function reasonsOf(language: CompiledLanguage, kind: Kind, features: readonly number[]): string[] {
  const own = features.filter((feature) => !language.space.isBeside(feature))
  return language.score[kind].reasons(own, REASONS).map((feature) => language.space.names[feature] ?? '')
}

/** Source offset of an end: behind the last character, so that a skipped stretch after it stays outside. */
function endOffset({ reading: { sentence } }: SentenceInContext, end: number): number {
  return end > 0 && end < sentence.text.length ? sourceOffset(sentence, end - 1) + 1 : sourceOffset(sentence, end)
}

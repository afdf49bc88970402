/**
 * Walks a transcript sentence by sentence and hands each one out with what stands around it: the sentences beside it, who
 * speaks, and what was asked. Keeps three sentences in hand, never a whole turn.
 */
import type { Day } from '../../domain/day.ts'
import { sentencesOf } from '../sentences.ts'
import type { Turn } from '../turns.ts'
import { findAskers } from './askers.ts'
import type { CompiledLanguage } from './compiled-language.ts'
import { readSentence, type SentenceReading } from './sentence-reading.ts'

/** The question that the present words may be answering. */
export interface AskedQuestion {
  readonly reading: SentenceReading
  /** The question and the sentences shortly before it, latest first: a time named there goes with the question. */
  readonly withTimes: readonly SentenceReading[]
  /** Sentences said between the question and the present one, the question's own turn not counted. */
  readonly sentencesAgo: number
}

export interface SentenceInContext {
  readonly reading: SentenceReading
  readonly speaker: string | null
  readonly asker: boolean
  readonly firstInTurn: boolean
  /** Neighbours in the same turn. */
  readonly before: SentenceReading | undefined
  readonly after: SentenceReading | undefined
  readonly question: AskedQuestion | undefined
}

/** A time that the asker named this many sentences before his question still goes with it. */
const TIME_REACH_SENTENCES = 2

/** The sentences of all turns, in order. */
export function* readConversation(
  language: CompiledLanguage,
  text: string,
  turns: readonly Turn[],
  anchor: Day,
): Generator<SentenceInContext> {
  const askers = findAskers(text, turns)
  let asked: { reading: SentenceReading; withTimes: readonly SentenceReading[]; turn: number } | undefined
  let sentencesAgo = 0
  for (const [index, turn] of turns.entries()) {
    const asker = turn.speaker !== null && askers.has(turn.speaker)
    let before: SentenceReading | undefined
    let current: SentenceReading | undefined
    let latest: readonly SentenceReading[] = []
    const place = (reading: SentenceReading, after: SentenceReading | undefined): SentenceInContext => {
      const answers = asked !== undefined && (asked.turn !== index || turn.speaker === null)
      return {
        reading,
        speaker: turn.speaker,
        asker,
        firstInTurn: before === undefined,
        before,
        after,
        question:
          asked !== undefined && answers
            ? { reading: asked.reading, withTimes: asked.withTimes, sentencesAgo }
            : undefined,
      }
    }
    const leave = (reading: SentenceReading): void => {
      latest = [reading, ...latest.slice(0, TIME_REACH_SENTENCES)]
      if (reading.question) {
        asked = { reading, withTimes: latest, turn: index }
        sentencesAgo = 0
      } else if (asked !== undefined && asked.turn !== index) sentencesAgo++
      before = reading
    }
    for (const sentence of sentencesOf(text, turn, index, language.module.language)) {
      const next = readSentence(language, sentence, anchor)
      if (current !== undefined) {
        yield place(current, next)
        leave(current)
      }
      current = next
    }
    if (current !== undefined) {
      yield place(current, undefined)
      leave(current)
    }
  }
}

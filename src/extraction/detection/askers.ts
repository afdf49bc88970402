/** Who mostly asks in a conversation: a host's sentences are judged with more care, and answers lean on his questions. */
import type { Turn } from '../turns.ts'

/** Share of a speaker's turns that hold a question, from which on he counts as an asker. */
const ASKING_SHARE = 0.5
/** Fewer turns than this say nothing about a role. */
const FEWEST_TURNS = 3

/** Names of the speakers who ask in at least half of their turns and more often than the others do. */
export function findAskers(text: string, turns: readonly Turn[]): ReadonlySet<string> {
  const counts = new Map<string, { turns: number; asking: number }>()
  for (const turn of turns) {
    if (turn.speaker === null) continue
    const count = counts.get(turn.speaker) ?? { turns: 0, asking: 0 }
    count.turns++
    if (asks(text, turn)) count.asking++
    counts.set(turn.speaker, count)
  }
  const askers = new Set<string>()
  let calmest = 1
  for (const { turns: n, asking } of counts.values()) calmest = Math.min(calmest, asking / n)
  for (const [speaker, { turns: n, asking }] of counts) {
    if (n >= FEWEST_TURNS && asking / n >= ASKING_SHARE && asking / n > calmest) askers.add(speaker)
  }
  return askers
}

/** A question mark in the last stretch of a turn: who asks ends on the question. */
function asks(text: string, turn: Turn): boolean {
  for (let at = turn.end - 1; at >= Math.max(turn.start, turn.end - 80); at--) {
    const code = text.charCodeAt(at)
    if (code === 0x3f || code === 0xff1f) return true
  }
  return false
}

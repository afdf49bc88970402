/** Reads one statement whole: its quote in its surroundings, the question before it, and everything that was decided and recorded. */
import { type Context, todayOf } from '../context.ts'
import type { CheckIn } from '../domain/check-in.ts'
import { type ClockInput, type Clocks, readClocks } from '../domain/clocks.ts'
import { ReckonError, throwIfAny } from '../domain/errors.ts'
import { effectiveOutcome, type Outcome } from '../domain/outcome.ts'
import type { StatementLink } from '../domain/statement.ts'
import { type StatementView, viewOf } from '../domain/statement-record.ts'
import type { StoredEvent } from '../store/events.ts'
import type { StoredTurn } from '../store/sources.ts'

export interface Surroundings {
  /** The end of the turn before: what the speaker answers. */
  readonly question: { readonly speaker: string | null; readonly text: string } | null
  /** What the same speaker said just before and after the quote. */
  readonly before: string
  readonly after: string
}

export interface StatementDetail {
  readonly clocks: Clocks
  readonly statement: StatementView
  readonly surroundings: Surroundings
  /** Newest first; `counts` marks the one that counts at the two clocks. */
  readonly outcomes: readonly (Outcome & { readonly counts: boolean })[]
  readonly checkIns: readonly CheckIn[]
  readonly history: readonly StoredEvent[]
  readonly links: readonly StatementLink[]
}

/** Characters of the surroundings on each side; a question is cut to its end, where it is asked. */
const AROUND = 400

function surroundingsOf(text: string, start: number, end: number, turns: readonly StoredTurn[]): Surroundings {
  const own = turns.find((turn) => turn.start <= start && start < turn.end)
  const question =
    own === undefined ? undefined : turns.find((turn) => turn.end <= own.start && turn.speakerId !== own.speakerId)
  const from = Math.max(own?.start ?? 0, start - AROUND)
  const to = Math.min(own?.end ?? text.length, end + AROUND)
  return {
    question:
      question === undefined
        ? null
        : {
            speaker: question.speaker,
            text: text.slice(Math.max(question.start, question.end - AROUND), question.end),
          },
    before: text.slice(from, start),
    after: text.slice(end, Math.max(end, to)),
  }
}

/**
 * @param input - the two clocks; at a past `recordedBy` the statement is shown as the ledger held it then
 * @throws ReckonError `invalid` for a malformed clock, `not-found` when the ledger held no such statement by then
 */
export async function readStatement(context: Context, id: number, input: ClockInput = {}): Promise<StatementDetail> {
  const { store } = context
  const today = todayOf(context.clock)
  const { clocks, problems } = readClocks(input, today)
  throwIfAny('The clocks', problems)
  const record = await store.statements.get(id, clocks, today)
  if (record === null) throw new ReckonError('not-found', notFound(id, clocks))
  const text = await store.sources.text(record.source.id)
  if (text === null) throw new Error(`statement ${id} has no source`)
  const [turns, outcomes, checkIns, history, links] = await Promise.all([
    store.sources.turnsAround(record.source.id, record.start),
    store.outcomes.history(id, clocks.recordedBy),
    store.checkIns.history(id, clocks.recordedBy),
    store.events.history('statement', id, clocks.recordedBy),
    store.statements.links(id, clocks.recordedBy),
  ])
  const effective = effectiveOutcome(outcomes, clocks)
  return {
    clocks,
    statement: viewOf(record, clocks.asOf),
    surroundings: surroundingsOf(text, record.start, record.end, turns),
    outcomes: outcomes.map((outcome) => ({ ...outcome, counts: outcome.id === effective?.id })),
    checkIns: checkIns.filter(({ onDay }) => onDay <= clocks.asOf),
    history,
    links,
  }
}

function notFound(id: number, { asOf, recordedBy }: Clocks): string {
  return `There is no statement ${id} that was said by ${asOf}${recordedBy === null ? '' : ` and recorded by ${recordedBy}`}`
}

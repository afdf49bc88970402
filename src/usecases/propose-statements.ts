/** A person proposes statements of a source: each quote is found in the text, each becomes a proposal for an editor to decide. */
import type { Caller, Context } from '../context.ts'
import { type Problem, ReckonError, shown, throwIfAny } from '../domain/errors.ts'
import { findQuote } from '../domain/quote.ts'
import { defaultReviewBy, problemsOfStatement, type StatementDetails } from '../domain/statement.ts'
import type { StoredTurn } from '../store/sources.ts'
import type { NewStatement } from '../store/statements.ts'
import type { StatementInput } from './inputs.ts'
import type { Tables } from '../store/store.ts'
import { type Answered, once } from './once.ts'
import { sourceOf, speakerIdOf } from './rows.ts'

export interface Proposed {
  /** In the order asked: the id, and whether the source had a statement of this kind at this very span already. */
  readonly statements: readonly { readonly id: number; readonly created: boolean }[]
}

/** The turn that holds an offset. */
function turnAt(turns: readonly StoredTurn[], offset: number): StoredTurn | undefined {
  let low = 0
  let high = turns.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const turn = turns[middle] as StoredTurn
    if (offset < turn.start) high = middle - 1
    else if (offset >= turn.end) low = middle + 1
    else return turn
  }
  return undefined
}

/**
 * Writes proposals in one transaction: all or none.
 * @throws ReckonError `not-found` for the source or a speaker; `invalid` with every fault, each with the place of its statement
 */
export async function proposeStatements(
  context: Context,
  caller: Caller,
  sourceId: number,
  inputs: readonly StatementInput[],
): Promise<Answered<Proposed>> {
  return once(context, caller, { sourceId, inputs }, async (tables) => ({
    statements: await newStatements(context, caller, tables, sourceId, inputs, '/statements'),
  }))
}

/**
 * The same within a transaction.
 * @param list - pointer of the list of inputs
 */
export async function newStatements(
  context: Context,
  caller: Caller,
  tables: Tables,
  sourceId: number,
  inputs: readonly StatementInput[],
  list: string,
): Promise<Proposed['statements']> {
  const { source, text } = await sourceOf(tables, sourceId)
  const turns = await tables.sources.turns(sourceId)
  const spans = await tables.statements.spans(sourceId)
  const existing = new Map(spans.map(({ id, kind, start, end }) => [`${kind}:${start}:${end}`, id]))
  const problems: Problem[] = []
  const added: NewStatement[] = []
  const places: (number | null)[] = []
  const asked = new Map<string, number>()
  const speakers = new Map<string, number>()
  const speakerNamed = async (name: string): Promise<number> => {
    const id = speakers.get(name) ?? (await speakerIdOf(tables, name))
    speakers.set(name, id)
    return id
  }
  for (const [index, { kind, quote: selector, speaker, ...given }] of inputs.entries()) {
    const within = (faults: readonly Problem[]) => {
      for (const fault of faults) problems.push({ pointer: `${list}/${index}${fault.pointer}`, message: fault.message })
    }
    try {
      const quote = findQuote(text, selector)
      const speakerId =
        speaker === undefined ? (turnAt(turns, quote.start)?.speakerId ?? null) : await speakerNamed(speaker)
      const details = completed(given)
      const window = { start: details.windowStart, end: details.windowEnd }
      const snapshot = {
        ...details,
        ...quote,
        kind,
        speakerId,
        state: 'proposed' as const,
        stateReason: null,
        mergedIntoId: null,
        reviewBy: details.reviewBy ?? defaultReviewBy(kind, window, source.statedOn),
      }
      within(problemsOfStatement(snapshot, source.statedOn, text))
      const span = `${kind}:${quote.start}:${quote.end}`
      const known = existing.get(span) ?? null
      if (known === null && asked.has(span)) {
        within([
          {
            pointer: '/quote',
            message: `expected each span once, got ${shown(quote.exact)} again (statement ${asked.get(span)})`,
          },
        ])
      }
      asked.set(span, index)
      places.push(known)
      if (known === null) added.push({ ...snapshot, sourceId, statedOn: source.statedOn, score: null, cues: [] })
    } catch (error) {
      if (!(error instanceof ReckonError)) throw error
      within(error.problems.length > 0 ? error.problems : [{ pointer: '', message: error.message }])
    }
  }
  throwIfAny('The statements', problems)
  const ids = await tables.statements.insert(added, caller.actor, context.clock.now())
  let next = 0
  return places.map((known) =>
    known === null ? { id: ids[next++] as number, created: true } : { id: known, created: false },
  )
}

/** Details with nothing where nothing was given. */
function completed(
  given: Partial<{ [Key in keyof StatementDetails]: StatementDetails[Key] | undefined }>,
): StatementDetails {
  return {
    gist: given.gist ?? null,
    criteria: given.criteria ?? null,
    condition: given.condition ?? null,
    note: given.note ?? null,
    horizonText: given.horizonText ?? null,
    horizonStart: given.horizonStart ?? null,
    horizonEnd: given.horizonEnd ?? null,
    windowStart: given.windowStart ?? null,
    windowEnd: given.windowEnd ?? null,
    precision: given.precision ?? null,
    windowBasis: given.windowBasis ?? null,
    hedge: given.hedge ?? null,
    hedgeLevel: given.hedgeLevel ?? null,
    statedProbability: given.statedProbability ?? null,
    reviewBy: given.reviewBy ?? null,
    topics: [...new Set(given.topics ?? [])].sort(),
  }
}

/** The extractor proposes statements of a source; what editors know of it already is recognised by its span and left alone. */
import type { Caller, Context } from '../context.ts'
import type { Instant } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import { quoteAt } from '../domain/quote.ts'
import { defaultReviewBy, type Kind } from '../domain/statement.ts'
import type { ProposedStatement } from '../extraction/extract-statements.ts'
import type { NewStatement } from '../store/statements.ts'
import type { Tables } from '../store/store.ts'
import { type Answered, once } from './once.ts'
import { sourceOf } from './rows.ts'

/** The words of two languages take as long to load as the rest of the program, so they are loaded when the first text comes. */
export async function loadExtraction() {
  const [{ detectLanguage }, { extractStatements }, { findTurns }] = await Promise.all([
    import('../extraction/language.ts'),
    import('../extraction/extract-statements.ts'),
    import('../extraction/turns.ts'),
  ])
  return { detectLanguage, extractStatements, findTurns }
}

/** Under which name a machine's proposals stand in the history. */
const ACTOR = 'extractor'

/** Proposals written at a time: a day of speech makes some thousand. */
const BATCH = 5_000

interface Placed {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/**
 * The proposals of which no known statement of their kind holds half: of the shorter of the two, since an editor may have cut a sentence to
 * the clause that says it, or joined two.
 * @param known - in any order
 * @param proposals - by start
 */
function unknownOf<T extends Placed>(known: readonly Placed[], proposals: readonly T[]): T[] {
  const sorted = [...known].sort((a, b) => a.start - b.start)
  const longest = known.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  let from = 0
  return proposals.filter((proposal) => {
    while (from < sorted.length && (sorted[from] as Placed).start + longest <= proposal.start) from++
    for (let at = from; at < sorted.length; at++) {
      const other = sorted[at] as Placed
      if (other.start >= proposal.end) break
      const shared = Math.min(other.end, proposal.end) - Math.max(other.start, proposal.start)
      if (
        other.kind === proposal.kind &&
        shared * 2 >= Math.min(other.end - other.start, proposal.end - proposal.start)
      )
        return false
    }
    return true
  })
}

/**
 * Writes what is new among the proposals, with its links; to be called within a transaction.
 * @returns how many there were
 */
export async function addProposals(
  tables: Tables,
  sourceId: number,
  statedOn: Day,
  text: string,
  proposals: readonly ProposedStatement[],
  recordedAt: Instant,
): Promise<number> {
  if (proposals.length === 0) return 0
  const turns = await tables.sources.turns(sourceId)
  const added = unknownOf(
    await tables.statements.spans(sourceId),
    proposals.map((proposal, index) => ({ ...proposal, index })),
  )
  const ids = new Map<number, number>()
  for (let from = 0; from < added.length; from += BATCH) {
    const batch = added.slice(from, from + BATCH)
    const rows = batch.map((proposal): NewStatement => {
      const { kind, start, end, windowStart, windowEnd, hedge, score, cues } = proposal
      const quote = quoteAt(text, start, end)
      return {
        ...quote,
        kind,
        sourceId,
        statedOn,
        speakerId: turns[proposal.turn]?.speakerId ?? null,
        state: 'proposed',
        stateReason: null,
        mergedIntoId: null,
        gist: null,
        criteria: null,
        condition: proposal.condition,
        note: null,
        horizonText: proposal.horizonText,
        horizonStart: proposal.horizonStart,
        horizonEnd: proposal.horizonEnd,
        windowStart,
        windowEnd,
        precision: proposal.precision,
        windowBasis: proposal.basis,
        // Words that stand beside the quote are none of its own.
        hedge: hedge !== null && quote.exact.includes(hedge) ? hedge : null,
        hedgeLevel: proposal.hedgeLevel,
        statedProbability: null,
        reviewBy: defaultReviewBy(kind, { start: windowStart, end: windowEnd }, statedOn),
        topics: [],
        score,
        cues,
      }
    })
    const inserted = await tables.statements.insert(rows, ACTOR, recordedAt)
    for (const [at, { index }] of batch.entries()) ids.set(index, inserted[at] as number)
  }
  const links = added.flatMap(({ index, restates }) => {
    const to = restates === null ? undefined : ids.get(restates)
    return to === undefined ? [] : [{ from: ids.get(index) as number, to, relation: 'restates' as const }]
  })
  if (links.length > 0) await tables.statements.link(links, recordedAt)
  return added.length
}

/**
 * Runs the extractor on a source that Reckon holds.
 * @returns how many proposals it added; 0 when it found nothing that is not known
 * @throws ReckonError `not-found`
 */
export async function extractSource(
  context: Context,
  caller: Caller,
  sourceId: number,
): Promise<Answered<{ proposals: number }>> {
  const { source, text } = await sourceOf(context.store, sourceId)
  const { extractStatements } = await loadExtraction()
  const { statements } = extractStatements(text, { language: source.language, statedOn: source.statedOn })
  return once(context, caller, { sourceId }, async (tables) => ({
    proposals: await addProposals(tables, sourceId, source.statedOn, text, statements, context.clock.now()),
  }))
}

/**
 * Loads an editorial record: a source with what editors decided about it, taken through the same use cases as a user's own work.
 * Loading it again, also after it was cut short, adds only what is missing and never goes against what a user has decided since.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Caller, Context } from '../context.ts'
import { ReckonError } from '../domain/errors.ts'
import { addCheckIn } from './add-check-in.ts'
import { extractSource } from './extract-source.ts'
import { ingestSource } from './ingest-source.ts'
import { checkInInput, outcomeInput, sourceInput, statementInput } from './inputs.ts'
import { linkStatements } from './link-statements.ts'
import { proposeStatements } from './propose-statements.ts'
import { recordOutcome } from './record-outcome.ts'
import { reviewStatements } from './review-statement.ts'

/** Under which name the record's decisions stand in the history. */
const ACTOR = "Reckon's editors"

const key = z.string().regex(/^[a-z0-9-]{1,80}$/)

export const editorialRecord = z.strictObject({
  /** Short and stable: it is part of the keys that keep the record from being loaded twice. */
  name: key,
  source: sourceInput,
  /** `restates` names the key of the statement that is said again; `core` = any careful editor would take it in. */
  statements: z.array(statementInput.extend({ key, restates: key.nullable(), core: z.boolean() })).max(1000),
  /** What came of the statements, by their keys; outcomes and check-ins in the order in which they are to be recorded. */
  results: z.array(
    z.strictObject({
      statement: key,
      checkIns: z.array(checkInInput).default([]),
      outcomes: z.array(outcomeInput).default([]),
    }),
  ),
})
export type EditorialRecord = z.output<typeof editorialRecord>

export interface Loaded {
  /** False when this very record was loaded before; nothing was looked at then. */
  readonly loaded: boolean
  readonly statements: number
  readonly outcomes: number
  readonly checkIns: number
  /** What the extractor proposed beside them. */
  readonly proposals: number
}

/** @throws ReckonError `invalid` when a result or a restatement names a statement that the record does not have */
function refuseStrangers({ statements, results }: EditorialRecord): void {
  const keys = new Set(statements.map((statement) => statement.key))
  if (keys.size < statements.length)
    throw new ReckonError('invalid', 'The editorial record names two statements by one key')
  const strangers = [
    ...results.map(({ statement }) => statement),
    ...statements.flatMap(({ restates }) => restates ?? []),
  ].filter((name) => !keys.has(name))
  if (strangers.length > 0)
    throw new ReckonError(
      'invalid',
      `The editorial record has no statement ${strangers.join(', ')}, which it speaks of`,
    )
}

/** What the history of the source says once a record is loaded whole. */
const LOADED = 'loaded the editorial record of'

async function isLoaded({ store }: Context, record: EditorialRecord, digest: string): Promise<boolean> {
  const id = await store.sources.idOf(createHash('sha256').update(record.source.text).digest('hex'))
  if (id === null) return false
  const history = await store.events.history('source', id, null)
  return history.some(({ action, after }) => action === LOADED && after?.digest === digest)
}

/**
 * @param onProgress - told what is being done, in the words of a person, as it begins
 * @throws ReckonError as the use cases do; what was loaded until then stays and the next call goes on from there
 */
export async function loadRecord(
  context: Context,
  record: EditorialRecord,
  onProgress: (doing: string) => void,
): Promise<Loaded> {
  refuseStrangers(record)
  const digest = createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16)
  const keyed = (...parts: readonly (string | number)[]): Caller => ({
    actor: ACTOR,
    idempotencyKey: ['record', record.name, ...parts].join(':'),
  })
  if (await isLoaded(context, record, digest)) {
    return { loaded: false, statements: 0, outcomes: 0, checkIns: 0, proposals: 0 }
  }
  const { statements, results } = record

  onProgress(`the source “${record.source.title}”`)
  // The editors come first, so that the extractor's proposals can be told from what is decided already.
  const { source } = await ingestSource(context, { actor: ACTOR }, { ...record.source, propose: false })

  onProgress(`${statements.length} statements`)
  const inputs = statements.map(({ key: _key, restates: _restates, core: _core, ...input }) => input)
  const proposed = await proposeStatements(context, { actor: ACTOR }, source.id, inputs)
  const idOf = new Map(statements.map((statement, index) => [statement.key, proposed.statements[index]?.id as number]))
  const waiting = await context.store.statements.inState([...idOf.values()], 'proposed')
  if (waiting.length > 0) await reviewStatements(context, { actor: ACTOR }, waiting, { decision: 'accept' })
  const links = statements.flatMap(({ key: from, restates }) =>
    restates === null
      ? []
      : [{ from: idOf.get(from) as number, to: idOf.get(restates) as number, relation: 'restates' as const }],
  )
  if (links.length > 0) await linkStatements(context, { actor: ACTOR }, links)

  // What stands in the ledger is never recorded anew: a later edition of the record only adds what comes behind it.
  onProgress(`what came of ${results.length} of them`)
  let outcomes = 0
  let checkIns = 0
  for (const result of results) {
    const id = idOf.get(result.statement) as number
    if ((await context.store.statements.inState([id], 'accepted')).length === 0) continue
    const judged = await context.store.outcomes.history(id, null)
    if (judged.some(({ actor }) => actor !== ACTOR)) continue
    const followed = (await context.store.checkIns.history(id, null)).filter(({ actor }) => actor === ACTOR)
    for (const [index, checkIn] of result.checkIns.entries()) {
      if (index < followed.length || judged.length > 0) continue
      await addCheckIn(context, keyed(result.statement, 'check-in', index), id, checkIn)
      checkIns++
    }
    for (const [index, outcome] of result.outcomes.entries()) {
      if (index < judged.length) continue
      await recordOutcome(context, keyed(result.statement, 'outcome', index), id, outcome)
      outcomes++
    }
  }

  onProgress('what the extractor proposes beside them')
  const { proposals } = await extractSource(context, { actor: ACTOR }, source.id)
  await context.store.transaction((tables) =>
    tables.events.append(
      { action: LOADED, entity: 'source', entityId: source.id, after: { record: record.name, digest } },
      ACTOR,
      context.clock.now(),
    ),
  )
  return { loaded: true, statements: statements.length, outcomes, checkIns, proposals }
}

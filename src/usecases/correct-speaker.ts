/** A person says who really spoke: in one turn, wherever a label stands, or in a whole source. The statements said there follow. */
import type { Caller, Context } from '../context.ts'
import { ReckonError } from '../domain/errors.ts'
import type { SpeakerCorrection } from './inputs.ts'
import { type Answered, once } from './once.ts'
import { refuseStale, staleError } from './revisions.ts'
import { detailsOfSource, speakerIdOf } from './rows.ts'

export interface SpeakerCorrected {
  /** Turns that have another speaker now. */
  readonly turns: number
  /** Statements that followed them; one whose speaker an editor had set apart from its turn stays as it is. */
  readonly statements: number
  /** The source's, after the correction. */
  readonly revision: number
}

/**
 * A name that Reckon does not know becomes a new speaker. The same correction again changes nothing.
 * @param revision - the revision of the source that the caller has seen; left out, the correction holds for whatever stands there
 * @throws ReckonError `not-found` for the source; `stale`; `invalid` when there is no such turn or label in it
 */
export async function correctSpeaker(
  context: Context,
  caller: Caller,
  sourceId: number,
  { speaker, turn, label }: SpeakerCorrection,
  revision?: number,
): Promise<Answered<SpeakerCorrected>> {
  return once(context, caller, { sourceId, speaker, turn, label }, async (tables) => {
    const source = await detailsOfSource(tables, sourceId)
    refuseStale(source.revision, revision, 'source')
    const recordedAt = context.clock.now()
    const from = label === undefined ? undefined : await speakerIdOf(tables, label, '/label')
    const turns = (await tables.sources.turns(sourceId)).filter(
      ({ ordinal, speakerId }) =>
        (turn === undefined || ordinal === turn) && (from === undefined || speakerId === from),
    )
    if (turns.length === 0) {
      const [pointer, what] =
        turn === undefined
          ? ['/label', `a label of source ${sourceId}, got ${label ?? 'none'}`]
          : ['/turn', `the number of a turn of source ${sourceId}, got ${turn}`]
      throw new ReckonError('invalid', `No turn is meant: expected ${what}`, [{ pointer, message: `expected ${what}` }])
    }
    const to =
      speaker === null
        ? null
        : ((await tables.speakers.find(speaker)) ?? (await tables.speakers.create(speaker, recordedAt)))
    const wrong = turns.filter(({ speakerId }) => speakerId !== to)
    const statements = await tables.statements.moveToSpeaker(sourceId, wrong, to, caller.actor, recordedAt)
    await tables.sources.setSpeaker(
      wrong.map(({ id }) => id),
      to,
    )
    if (wrong.length > 0) {
      if (!(await tables.sources.revise(sourceId, source.revision))) throw staleError('source')
      const after = { speaker, turns: wrong.map(({ ordinal }) => ordinal) }
      await tables.events.append(
        { action: 'corrected speakers of', entity: 'source', entityId: sourceId, after },
        caller.actor,
        recordedAt,
      )
    }
    return { turns: wrong.length, statements, revision: (await detailsOfSource(tables, sourceId)).revision }
  })
}

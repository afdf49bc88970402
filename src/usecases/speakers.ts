/** Speakers: list them, read one, and say which of them are one person. */
import type { Caller, Context } from '../context.ts'
import { ReckonError, shown, throwIfAny } from '../domain/errors.ts'
import type { StoredSpeaker } from '../store/speakers.ts'
import type { Tables } from '../store/store.ts'
import type { PageQuery, SpeakerInput } from './inputs.ts'
import { type Answered, once } from './once.ts'
import { refuseStale, staleError } from './revisions.ts'

export interface SpeakerList {
  readonly speakers: readonly StoredSpeaker[]
  /** Give it back as `after` for the next page; null on the last one. */
  readonly nextAfter: number | null
}

export async function listSpeakers({ store }: Context, { limit, after }: PageQuery): Promise<SpeakerList> {
  const rows = await store.speakers.list(limit + 1, after)
  const speakers = rows.slice(0, limit)
  return { speakers, nextAfter: rows.length > limit ? (speakers.at(-1)?.id ?? null) : null }
}

/** @throws ReckonError `not-found` */
export async function readSpeaker({ store }: Context, id: number): Promise<{ speaker: StoredSpeaker }> {
  return { speaker: await speakerOf(store, id) }
}

async function speakerOf(tables: Pick<Tables, 'speakers'>, id: number): Promise<StoredSpeaker> {
  const speaker = await tables.speakers.get(id)
  if (speaker === null) throw new ReckonError('not-found', `There is no speaker ${id}`)
  return speaker
}

function refuseMerged({ id, mergedIntoId }: StoredSpeaker): void {
  if (mergedIntoId !== null)
    throw new ReckonError('conflict', `Speaker ${id} was merged into speaker ${mergedIntoId}: change that one instead`)
}

/** A name or alias stands for one speaker; another's would make both hard to find. */
async function problemsOfNames(tables: Tables, speaker: StoredSpeaker, { name, aliases }: SpeakerInput) {
  const named = [
    ...(name === undefined ? [] : [{ pointer: '/name', text: name }]),
    ...(aliases ?? []).map((text, index) => ({ pointer: `/aliases/${index}`, text })),
  ]
  const problems = []
  for (const { pointer, text } of named) {
    const other = await tables.speakers.find(text)
    if (other !== null && other !== speaker.id)
      problems.push({
        pointer,
        message: `expected a name that no other speaker has, got ${shown(text)} (speaker ${other})`,
      })
  }
  return problems
}

/**
 * Renames a speaker or says other aliases. A name that is given up stays as an alias, so that what it found is found.
 * @param revision - the revision that the editor has seen; left out, the correction holds for whatever stands there
 * @throws ReckonError `not-found`; `stale`; `conflict` for a merged speaker; `invalid` for another speaker's name
 */
export async function correctSpeakerNames(
  context: Context,
  caller: Caller,
  id: number,
  input: SpeakerInput,
  revision?: number,
): Promise<Answered<{ speaker: StoredSpeaker }>> {
  return once(context, caller, { id, input }, async (tables) => {
    const speaker = await speakerOf(tables, id)
    refuseStale(speaker.revision, revision, 'speaker')
    refuseMerged(speaker)
    throwIfAny('The correction', await problemsOfNames(tables, speaker, input))
    const name = input.name ?? speaker.name
    const former = name === speaker.name ? [] : [speaker.name]
    const aliases = [...new Set([...(input.aliases ?? speaker.aliases), ...former])]
      .filter((alias) => alias !== name)
      .sort()
    if (name === speaker.name && JSON.stringify(aliases) === JSON.stringify(speaker.aliases)) return { speaker }
    if (!(await tables.speakers.revise(id, speaker.revision, { name, aliases }))) throw staleError('speaker')
    await tables.events.append(
      {
        action: 'corrected',
        entity: 'speaker',
        entityId: id,
        before: { name: speaker.name, aliases: speaker.aliases },
        after: { name, aliases },
      },
      caller.actor,
      context.clock.now(),
    )
    return { speaker: await speakerOf(tables, id) }
  })
}

/**
 * Two speakers turn out to be one: turns, statements and aliases of the first are the second's from now on. Past days of the ledger's
 * clock still show who was thought to speak.
 * @param revision - the revision of the first that the editor has seen
 * @returns the second, and how many statements came to it
 * @throws ReckonError `not-found`; `stale`; `conflict` when one of them was merged before; `invalid` for a speaker merged into itself
 */
export async function mergeSpeakers(
  context: Context,
  caller: Caller,
  id: number,
  into: number,
  revision?: number,
): Promise<Answered<{ speaker: StoredSpeaker; statements: number }>> {
  return once(context, caller, { id, into }, async (tables) => {
    const speaker = await speakerOf(tables, id)
    refuseStale(speaker.revision, revision, 'speaker')
    const target = into === id ? null : await tables.speakers.get(into)
    if (target === null) {
      const message = `expected the id of another speaker than ${id}, got ${into}`
      throw new ReckonError('invalid', `The speaker cannot be merged: ${message}`, [{ pointer: '/into', message }])
    }
    refuseMerged(speaker)
    refuseMerged(target)
    const recordedAt = context.clock.now()
    const statements = await tables.statements.moveAllToSpeaker(id, into, caller.actor, recordedAt)
    await tables.speakers.merge(id, into)
    await tables.events.append(
      {
        action: 'merged',
        entity: 'speaker',
        entityId: id,
        before: { name: speaker.name },
        after: { into, statements },
      },
      caller.actor,
      recordedAt,
    )
    return { speaker: await speakerOf(tables, into), statements }
  })
}

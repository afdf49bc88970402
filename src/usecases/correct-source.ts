/** An editor corrects what Reckon says of a source: its title, address or publisher. Its text and its day stay: windows follow from them. */
import type { Caller, Context } from '../context.ts'
import { todayOf } from '../context.ts'
import { throwIfAny } from '../domain/errors.ts'
import { problemsOfSource } from '../domain/source.ts'
import type { StoredSource } from '../store/sources.ts'
import type { SourceCorrectionInput } from './inputs.ts'
import { type Answered, once } from './once.ts'
import { refuseStale, staleError } from './revisions.ts'
import { detailsOfSource } from './rows.ts'

/**
 * A field that is left out stays as it is.
 * @param revision - the revision that the editor has seen; left out, the correction holds for whatever stands there
 * @throws ReckonError `not-found`; `stale`; `invalid` with every fault
 */
export async function correctSource(
  context: Context,
  caller: Caller,
  id: number,
  input: SourceCorrectionInput,
  revision?: number,
): Promise<Answered<{ source: StoredSource }>> {
  return once(context, caller, { id, input }, async (tables) => {
    const source = await detailsOfSource(tables, id)
    refuseStale(source.revision, revision, 'source')
    const corrected = {
      title: input.title ?? source.title,
      url: input.url === undefined ? source.url : input.url,
      publisher: input.publisher === undefined ? source.publisher : input.publisher,
    }
    throwIfAny('The correction', problemsOfSource({ ...source, ...corrected }, todayOf(context.clock)))
    const { title, url, publisher } = source
    if (JSON.stringify(corrected) === JSON.stringify({ title, url, publisher })) return { source }
    if (!(await tables.sources.revise(id, source.revision, corrected))) throw staleError('source')
    await tables.events.append(
      { action: 'corrected', entity: 'source', entityId: id, before: { title, url, publisher }, after: corrected },
      caller.actor,
      context.clock.now(),
    )
    return { source: await detailsOfSource(tables, id) }
  })
}

/** A row that has changed since the caller read it is not changed on the strength of what the caller saw. */
import { ReckonError } from '../domain/errors.ts'

type Revised = 'statement' | 'source' | 'speaker'

/** @throws ReckonError `stale` when the caller has seen another revision than the present one */
export function refuseStale(present: number, seen: number | undefined, what: Revised = 'statement'): void {
  if (seen !== undefined && seen !== present)
    throw staleError(what, `revision ${present} stands there now, revision ${seen} was seen`)
}

export function staleError(what: Revised = 'statement', why = 'it was changed at the same moment'): ReckonError {
  return new ReckonError('stale', `The ${what} has changed since it was read (${why}); read it again and decide anew`)
}

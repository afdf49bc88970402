/** The same request sent twice takes effect once: the answer is kept in the transaction that has the effect. */
import { createHash } from 'node:crypto'
import type { Caller, Context } from '../context.ts'
import { ReckonError, shown } from '../domain/errors.ts'
import type { Tables } from '../store/store.ts'

export type Answered<T> = T & {
  /** Whether this is the answer to an earlier request with the same key, and nothing was done now. */
  readonly replayed: boolean
}

const KEY = /^[\x21-\x7e]{1,200}$/

/**
 * Runs a change in one transaction, under the caller's idempotency key if there is one.
 * @param request - what is asked, as parsed; the same key with another request is refused
 * @throws ReckonError `invalid` for a malformed key, `conflict` when the key was used for another request
 */
export async function once<T extends object>(
  context: Context,
  caller: Caller,
  request: unknown,
  run: (tables: Tables) => Promise<T>,
): Promise<Answered<T>> {
  const { idempotencyKey, actor } = caller
  if (idempotencyKey === undefined) return { ...(await context.store.transaction(run)), replayed: false }
  if (!KEY.test(idempotencyKey)) {
    const message = `expected 1 to 200 visible ASCII characters, got ${shown(idempotencyKey)}`
    throw new ReckonError('invalid', `The idempotency key cannot be used: ${message}`, [
      { pointer: '/idempotencyKey', message },
    ])
  }
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex')
  return context.store.transaction(async (tables) => {
    const kept = await tables.idempotency.find(actor, idempotencyKey)
    if (kept !== null) {
      if (kept.requestHash !== requestHash) {
        throw new ReckonError(
          'conflict',
          `The idempotency key ${shown(idempotencyKey)} was used for another request before; use a new key for a new request`,
        )
      }
      return { ...(JSON.parse(kept.response) as T), replayed: true }
    }
    const result = await run(tables)
    await tables.idempotency.keep(
      actor,
      idempotencyKey,
      { requestHash, response: JSON.stringify(result) },
      context.clock.now(),
    )
    return { ...result, replayed: false }
  })
}

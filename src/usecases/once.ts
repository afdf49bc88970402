/** The same request sent twice takes effect once, and a dry run takes none: every change of the ledger goes through here. */
import { createHash } from 'node:crypto'
import type { Caller, Context } from '../context.ts'
import { ReckonError, shown } from '../domain/errors.ts'
import type { Tables } from '../store/store.ts'

export type Answered<T> = T & {
  /** Whether this is the answer to an earlier request with the same key, and nothing was done now. */
  readonly replayed: boolean
}

const KEY = /^[\x21-\x7e]{1,200}$/

/** How long a key stands for its request. */
const KEPT_MS = 24 * 60 * 60 * 1000

/** Ends a transaction that has shown what it would do. */
class DryRun<T> extends Error {
  readonly result: T

  constructor(result: T) {
    super('a dry run is rolled back')
    this.result = result
  }
}

async function rolledBack<T>(context: Context, run: (tables: Tables) => Promise<T>): Promise<T> {
  try {
    return await context.store.transaction(async (tables) => {
      throw new DryRun(await run(tables))
    })
  } catch (error) {
    if (error instanceof DryRun) return error.result as T
    throw error
  }
}

/**
 * Runs a change in one transaction, under the caller's idempotency key if there is one.
 * @param request - what is asked, as parsed; the same key with another request is refused
 * @param kept - what of the answer is kept for a replay, by default all of it
 * @throws ReckonError `invalid` for a malformed key, `key-reused` when the key was used for another request
 */
export async function once<T extends object>(
  context: Context,
  caller: Caller,
  request: unknown,
  run: (tables: Tables) => Promise<T>,
  kept: (result: T) => T = (result) => result,
): Promise<Answered<T>> {
  const { idempotencyKey, actor, operation } = caller
  if (idempotencyKey !== undefined && !KEY.test(idempotencyKey)) {
    const message = `expected 1 to 200 visible ASCII characters, got ${shown(idempotencyKey)}`
    throw new ReckonError('invalid', `The idempotency key cannot be used: ${message}`, [
      { pointer: '/idempotencyKey', message },
    ])
  }
  if (caller.dryRun) return { ...(await rolledBack(context, run)), replayed: false }
  if (idempotencyKey === undefined) return { ...(await context.store.transaction(run)), replayed: false }
  const requestHash = createHash('sha256')
    .update(JSON.stringify([operation, request]))
    .digest('hex')
  return context.store.transaction(async (tables) => {
    const now = context.clock.now()
    const since = new Date(Date.parse(now) - KEPT_MS).toISOString()
    const before = await tables.idempotency.find(actor, idempotencyKey, since)
    if (before !== null) {
      if (before.requestHash !== requestHash) {
        throw new ReckonError(
          'key-reused',
          `The idempotency key ${shown(idempotencyKey)} was used for another request before; use a new key for a new request`,
        )
      }
      return { ...(JSON.parse(before.response) as T), replayed: true }
    }
    const result = await run(tables)
    const answer = { requestHash, response: JSON.stringify(kept(result)) }
    await tables.idempotency.keep(actor, idempotencyKey, answer, since, now)
    return { ...result, replayed: false }
  })
}

/** Idempotency keys: the answer a request got, kept with its effect, so that the same request sent twice takes effect once. */
import type { Instant } from '../domain/clocks.ts'
import type { Client } from './store.ts'

export interface KeptAnswer {
  readonly requestHash: string
  readonly response: string
}

export function idempotencyOf(client: Client) {
  return {
    async find(actor: string, key: string): Promise<KeptAnswer | null> {
      return client.idempotencyKey.findUnique({
        where: { actor_key: { actor, key } },
        select: { requestHash: true, response: true },
      })
    },
    /** To be called in the transaction that has the effect. */
    async keep(actor: string, key: string, answer: KeptAnswer, recordedAt: Instant): Promise<void> {
      await client.idempotencyKey.create({ data: { actor, key, ...answer, recordedAt }, select: { key: true } })
    },
  }
}

/** Idempotency keys: the answer a request got, kept with its effect, so that the same request sent twice takes effect once. */
import type { Instant } from '../domain/clocks.ts'
import type { Client } from './store.ts'

export interface KeptAnswer {
  readonly requestHash: string
  readonly response: string
}

export function idempotencyOf(client: Client) {
  return {
    /** @param since - answers kept before this instant are forgotten */
    async find(actor: string, key: string, since: Instant): Promise<KeptAnswer | null> {
      const kept = await client.idempotencyKey.findUnique({
        where: { actor_key: { actor, key } },
        select: { requestHash: true, response: true, recordedAt: true },
      })
      return kept === null || kept.recordedAt < since ? null : kept
    },

    /** Keeps an answer and drops those kept before `since`; to be called in the transaction that has the effect. */
    async keep(actor: string, key: string, answer: KeptAnswer, since: Instant, recordedAt: Instant): Promise<void> {
      await client.idempotencyKey.deleteMany({ where: { recordedAt: { lt: since } } })
      await client.idempotencyKey.create({ data: { actor, key, ...answer, recordedAt }, select: { key: true } })
    },
  }
}

/** Lists topics, with how many statements are about each. */
import type { Context } from '../context.ts'
import type { StoredTopic } from '../store/topics.ts'
import type { TopicQuery } from './inputs.ts'

export interface TopicList {
  readonly topics: readonly StoredTopic[]
  /** Give it back as `after` for the next page; null on the last one. */
  readonly nextAfter: string | null
}

export async function listTopics({ store }: Context, { limit, after }: TopicQuery): Promise<TopicList> {
  const rows = await store.topics.list(limit + 1, after ?? null)
  const topics = rows.slice(0, limit)
  return { topics, nextAfter: rows.length > limit ? (topics.at(-1)?.slug ?? null) : null }
}

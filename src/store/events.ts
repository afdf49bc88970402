/** Events: who did what to which row, when, and what stood there before. Read here; written with the change itself. */
import type { Instant } from '../domain/clocks.ts'
import { Prisma } from './generated/client.ts'
import type { Client } from './store.ts'

export interface StoredEvent {
  readonly id: number
  readonly actor: string
  readonly action: string
  readonly entity: string
  readonly entityId: number
  readonly before: Record<string, unknown> | null
  readonly after: Record<string, unknown> | null
  readonly recordedAt: Instant
}

export interface NewEvent {
  readonly action: string
  readonly entity: 'source' | 'speaker' | 'statement' | 'outcome' | 'check-in' | 'token'
  readonly entityId: number
  readonly before?: unknown
  readonly after?: unknown
}

const EVENT_LIMIT = 200

type EventRow = Omit<StoredEvent, 'before' | 'after'> & { before: string | null; after: string | null }

const columns = Prisma.raw('"id", "actor", "action", "entity", "entityId", "before", "after", "recordedAt"')

function readEvent(row: EventRow): StoredEvent {
  const parse = (json: string | null) => (json === null ? null : (JSON.parse(json) as Record<string, unknown>))
  return { ...row, before: parse(row.before), after: parse(row.after) }
}

export function eventsOf(client: Client) {
  return {
    async append(event: NewEvent, actor: string, recordedAt: Instant): Promise<void> {
      const { before, after, ...columns } = event
      const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
      await client.event.create({
        data: { ...columns, before: json(before), after: json(after), actor, recordedAt },
        select: { id: true },
      })
    },

    /** What happened to one row, newest first. */
    async history(entity: NewEvent['entity'], entityId: number, recordedBy: Instant | null): Promise<StoredEvent[]> {
      const held = recordedBy === null ? Prisma.empty : Prisma.sql`AND "recordedAt" <= ${recordedBy}`
      const rows = await client.$queryRaw<EventRow[]>`SELECT ${columns} FROM "Event"
        WHERE "entity" = ${entity} AND "entityId" = ${entityId} ${held} ORDER BY "recordedAt" DESC, "id" DESC LIMIT ${EVENT_LIMIT}`
      return rows.map(readEvent)
    },

    /** Everything that was done, oldest first. */
    async list(limit: number, afterId: number, recordedBy: Instant | null): Promise<StoredEvent[]> {
      const held = recordedBy === null ? Prisma.empty : Prisma.sql`AND "recordedAt" <= ${recordedBy}`
      const rows = await client.$queryRaw<EventRow[]>`SELECT ${columns} FROM "Event"
        WHERE "id" > ${afterId} ${held} ORDER BY "id" LIMIT ${limit}`
      return rows.map(readEvent)
    },
  }
}

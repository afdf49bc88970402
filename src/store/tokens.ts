/** API tokens: who may ask under which role. The token itself is never stored, only its hash. */
import type { Instant } from '../domain/clocks.ts'
import type { Role } from '../domain/role.ts'
import type { Client } from './store.ts'

export interface StoredToken {
  readonly id: number
  readonly name: string
  readonly role: Role
  readonly recordedAt: Instant
  readonly lastUsedAt: Instant | null
  readonly revokedAt: Instant | null
}

const shown = { id: true, name: true, role: true, recordedAt: true, lastUsedAt: true, revokedAt: true } as const

/** Roles are written by `create` alone. */
const readToken = (row: Omit<StoredToken, 'role'> & { role: string }): StoredToken => row as StoredToken

export function tokensOf(client: Client) {
  return {
    async create(name: string, role: Role, hash: string, recordedAt: Instant): Promise<StoredToken> {
      return readToken(await client.apiToken.create({ data: { name, role, hash, recordedAt }, select: shown }))
    },

    async get(id: number): Promise<StoredToken | null> {
      const row = await client.apiToken.findUnique({ where: { id }, select: shown })
      return row && readToken(row)
    },

    /** @returns null when there is no such token, or it was revoked */
    async byHash(hash: string): Promise<StoredToken | null> {
      // Asked with every request, so it is one plain statement of SQL.
      const [row] = await client.$queryRaw<
        StoredToken[]
      >`SELECT "id", "name", "role", "recordedAt", "lastUsedAt", "revokedAt"
        FROM "ApiToken" WHERE "hash" = ${hash} AND "revokedAt" IS NULL`
      return row ?? null
    },

    /** Whether a token with this name is in use. */
    async isNamed(name: string): Promise<boolean> {
      return (await client.apiToken.findFirst({ where: { name, revokedAt: null }, select: { id: true } })) !== null
    },

    /** Whether anybody has a token: without one, the local user is the editor. */
    async any(): Promise<boolean> {
      return (await client.$queryRaw<unknown[]>`SELECT 1 FROM "ApiToken" WHERE "revokedAt" IS NULL LIMIT 1`).length > 0
    },

    async list(limit: number, afterId: number): Promise<StoredToken[]> {
      const rows = await client.apiToken.findMany({
        where: { id: { gt: afterId } },
        orderBy: { id: 'asc' },
        take: limit,
        select: shown,
      })
      return rows.map(readToken)
    },

    /** The first revocation stays. */
    async revoke(id: number, revokedAt: Instant): Promise<void> {
      await client.apiToken.updateMany({ where: { id, revokedAt: null }, data: { revokedAt } })
    },

    async used(id: number, lastUsedAt: Instant): Promise<void> {
      await client.apiToken.updateMany({ where: { id }, data: { lastUsedAt } })
    },
  }
}

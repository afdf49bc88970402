/** API tokens: made and shown once, listed, revoked, and recognised. */
import { createHash, randomBytes } from 'node:crypto'
import type { Caller, Context } from '../context.ts'
import { ReckonError, shown } from '../domain/errors.ts'
import type { StoredToken } from '../store/tokens.ts'
import type { PageQuery, TokenInput } from './inputs.ts'
import { type Answered, once } from './once.ts'

/** 256 random bits; the prefix lets a person, and a scanner of leaked secrets, know it for what it is. */
const PREFIX = 'reckon_'
const SECRET_BYTES = 32

/** A token of 256 random bits cannot be guessed from its hash, so no slow hash is needed. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export interface TokenList {
  readonly tokens: readonly StoredToken[]
  /** Give it back as `after` for the next page; null on the last one. */
  readonly nextAfter: number | null
}

/**
 * @returns the token itself, this once; null in the answer to the same request sent again, because it is kept nowhere
 * @throws ReckonError `conflict` when a token in use has the name, which would make two users one in the history
 */
export async function createToken(
  context: Context,
  caller: Caller,
  { name, role }: TokenInput,
): Promise<Answered<{ created: StoredToken; token: string | null }>> {
  return once<{ created: StoredToken; token: string | null }>(
    context,
    caller,
    { name, role },
    async (tables) => {
      if (await tables.tokens.isNamed(name))
        throw new ReckonError(
          'conflict',
          `A token named ${shown(name)} is in use: revoke it first, or take another name`,
        )
      const token = PREFIX + randomBytes(SECRET_BYTES).toString('base64url')
      const recordedAt = context.clock.now()
      const created = await tables.tokens.create(name, role, hashOf(token), recordedAt)
      await tables.events.append(
        { action: 'created', entity: 'token', entityId: created.id, after: { name, role } },
        caller.actor,
        recordedAt,
      )
      return { created, token }
    },
    (answer) => ({ ...answer, token: null }),
  )
}

export async function listTokens({ store }: Context, { limit, after }: PageQuery): Promise<TokenList> {
  const rows = await store.tokens.list(limit + 1, after)
  const tokens = rows.slice(0, limit)
  return { tokens, nextAfter: rows.length > limit ? (tokens.at(-1)?.id ?? null) : null }
}

/**
 * A token that is revoked stays so; revoking it again changes nothing.
 * @throws ReckonError `not-found`
 */
export async function revokeToken(
  context: Context,
  caller: Caller,
  id: number,
): Promise<Answered<{ revoked: StoredToken }>> {
  return once(context, caller, { id }, async (tables) => {
    const token = await tables.tokens.get(id)
    if (token === null) throw new ReckonError('not-found', `There is no token ${id}`)
    if (token.revokedAt !== null) return { revoked: token }
    const revokedAt = context.clock.now()
    await tables.tokens.revoke(id, revokedAt)
    await tables.events.append(
      { action: 'revoked', entity: 'token', entityId: id, after: { name: token.name } },
      caller.actor,
      revokedAt,
    )
    return { revoked: { ...token, revokedAt } }
  })
}

/** Uses within this time are one: a read does not become a write each time. */
const USED_EVERY_MS = 60_000

/** @returns whose token it is; null when it is none, or revoked: both in the same time, since only a hash is looked up */
export async function recogniseToken({ store, clock }: Context, token: string): Promise<StoredToken | null> {
  if (!token.startsWith(PREFIX) || token.length > 200) return null
  const found = await store.tokens.byHash(hashOf(token))
  if (found === null) return null
  const now = clock.now()
  const before = found.lastUsedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(found.lastUsedAt)
  if (Date.parse(now) - before >= USED_EVERY_MS) await store.tokens.used(found.id, now)
  return found
}

/**
 * Who asks. Without tokens the local user is the editor; once there is a token, everybody needs one, from this machine as from another.
 */
import type { Request } from 'express'
import { isLoopback } from '../config.ts'
import type { Context } from '../context.ts'
import { ReckonError } from '../domain/errors.ts'
import { includesRole, type Role } from '../domain/role.ts'
import { recogniseToken } from '../usecases/tokens.ts'

export interface Identity {
  /** The name under which the work is recorded. */
  readonly actor: string
  readonly role: Role
  /** Null for the local user. */
  readonly tokenId: number | null
}

/** The token of a request: RFC 6750 for programs. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer +(\S{1,300}) *$/i.exec(request.get('authorization') ?? '')?.[1]
}

/**
 * @param token - what was given; undefined when nothing was
 * @throws ReckonError `unauthenticated` when a token is needed, or the one given is none (any more)
 */
export async function identify(context: Context, token: string | undefined): Promise<Identity> {
  if (token !== undefined) {
    const known = await recogniseToken(context, token)
    if (known === null)
      throw new ReckonError('unauthenticated', 'The token is not known here, or it was revoked: ask for a new one')
    return { actor: known.name, role: known.role, tokenId: known.id }
  }
  if (isLoopback(context.config.host) && !(await context.store.tokens.any()))
    return { actor: context.config.actor, role: 'editor', tokenId: null }
  throw new ReckonError('unauthenticated', 'Expected a token (Authorization: Bearer reckon_…), got none')
}

/** @throws ReckonError `forbidden` when the role does not reach that far */
export function requireRole(identity: Identity, needed: Role, operation: string): void {
  if (includesRole(identity.role, needed)) return
  throw new ReckonError(
    'forbidden',
    `Expected the role ${needed} or a higher one for ${operation}, got ${identity.role}`,
  )
}

/** Tokens over HTTP: who may ask, and under which role. */
import { z } from 'zod'
import { pageQuery, tokenInput } from '../../usecases/inputs.ts'
import { createToken, listTokens, revokeToken } from '../../usecases/tokens.ts'
import * as answers from '../answers.ts'
import { type Operation, operation } from '../operation.ts'

export const tokenOperations: readonly Operation[] = [
  operation({
    id: 'listTokens',
    method: 'get',
    path: '/api/v1/tokens',
    tag: 'Tokens',
    summary: 'List tokens; the secrets themselves are kept nowhere',
    role: 'admin',
    query: pageQuery,
    answers: {
      200: {
        description: 'A page of tokens, by id.',
        schema: z.object({ tokens: answers.list(answers.token), nextAfter: answers.id.nullable() }),
        headers: ['Link'],
      },
    },
    handle: async (context, { query }) => {
      const body = await listTokens(context, query)
      return { body, next: body.nextAfter === null ? null : { after: String(body.nextAfter) } }
    },
  }),
  operation({
    id: 'createToken',
    method: 'post',
    path: '/api/v1/tokens',
    tag: 'Tokens',
    summary: 'Make a token; it is shown this once',
    role: 'admin',
    body: tokenInput,
    bodyLimit: '10kb',
    answers: {
      201: {
        description: 'The token. The same request sent again under its key is answered with null in its place.',
        schema: z.object({ created: answers.token, token: answers.line.nullable() }),
        headers: ['Idempotency-Replayed'],
      },
    },
    problems: ['conflict'],
    example: { body: { name: 'newsroom', role: 'contributor' } },
    handle: async (context, { caller, body: input }) => {
      const { replayed, ...body } = await createToken(context, caller, input)
      return { body, replayed }
    },
  }),
  operation({
    id: 'revokeToken',
    method: 'delete',
    path: '/api/v1/tokens/{id}',
    tag: 'Tokens',
    summary: 'Revoke a token',
    description: 'From the next request on it is none. A token that is revoked already stays so.',
    role: 'admin',
    answers: {
      200: {
        description: 'The token, revoked.',
        schema: z.object({ revoked: answers.token }),
        headers: ['Idempotency-Replayed'],
      },
    },
    handle: async (context, { caller, id }) => {
      const { replayed, ...body } = await revokeToken(context, caller, id)
      return { body, replayed }
    },
  }),
]

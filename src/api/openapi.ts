/** The OpenAPI document, made from the operations: the very schemas that check requests, and those that the tests hold answers against. */
import { z } from 'zod'
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi'
import { MAX_SOURCE_BYTES } from '../domain/source.ts'
import * as answers from './answers.ts'
import { isWrite, type Operation } from './operation.ts'
import { OPERATIONS } from './operations.ts'
import { PROBLEM_BASE, PROBLEM_TYPES, type ProblemType } from './problem-details.ts'

type Document = ReturnType<typeof createDocument>

const TAGS = {
  Sources: 'Documents as ingested: their text, their turns, who spoke.',
  Statements: 'What was said: predictions and claims, what editors decided of them, and what actually happened.',
  Speakers: 'People who are quoted.',
  Topics: 'What statements are about.',
  Reports: 'The state of things on any day.',
  Audit: 'Who did what.',
  Tokens: 'Who may ask.',
  System: 'The entrance, this document, health and metrics.',
} as const

const HEADERS = {
  ETag: z
    .string()
    .regex(/^"r\d+"$/)
    .max(20)
    .meta({ description: 'The revision of the row, to be given back as If-Match.' }),
  Location: z.string().max(200).meta({ description: 'Where the row is.' }),
  Link: z.string().max(4000).optional().meta({ description: 'The next page (RFC 8288); left out on the last one.' }),
  'Idempotency-Replayed': z
    .enum(['true'])
    .optional()
    .meta({ description: 'Sent when this is the answer to an earlier request with the same key.' }),
  'X-Request-Id': z.uuid().max(36).meta({ description: 'Also in the log.' }),
  RateLimit: z.string().max(300).optional().meta({ description: 'What is left of the requests a minute.' }),
  'RateLimit-Policy': z.string().max(300).optional().meta({ description: 'How many requests a minute are taken.' }),
  'Retry-After': z.string().regex(/^\d+$/).max(5).meta({ description: 'Seconds to wait.' }),
} as const
type HeaderName = keyof typeof HEADERS

/** Each header is written once, among the components. */
const NAMED = Object.fromEntries(
  Object.entries(HEADERS).map(([name, schema]) => [name, schema.meta({ ...schema.meta(), header: { id: name } })]),
)

const headersNamed = (...names: readonly HeaderName[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, NAMED[name] as z.ZodType])))

/** Every answer has these; the local user, who has no limit, is told of none. */
const ALWAYS = ['X-Request-Id', 'RateLimit', 'RateLimit-Policy'] as const

const DRY_RUN = z
  .enum(['true', 'false'])
  .optional()
  .meta({ description: 'Everything is checked and answered, nothing is written.' })

/** What can go wrong with an operation, as far as it follows from what it takes. */
export function problemsOf(operation: Operation): ProblemType[] {
  const problems: ProblemType[] = [
    'malformed',
    'forbidden',
    'foreign-host',
    'invalid',
    'too-many-requests',
    'failure',
    'busy',
  ]
  if (operation.role !== null) problems.push('unauthenticated')
  if (operation.path.includes('{id}') || operation.query !== undefined) problems.push('not-found')
  if (operation.body !== undefined) problems.push('too-large', 'unsupported-media-type')
  if (isWrite(operation)) problems.push('disk-full', 'key-reused')
  if (operation.ifMatch !== undefined) problems.push('stale', 'conflict')
  if (operation.ifMatch !== undefined && !operation.ifMatchOptional) problems.push('unseen')
  return [...problems, ...(operation.problems ?? [])]
}

/** Problems of one status are one answer, since OpenAPI has one for each status. */
function problemAnswers(operation: Operation) {
  const byStatus = new Map<number, string[]>()
  for (const type of new Set(problemsOf(operation))) {
    const [status, title] = PROBLEM_TYPES[type]
    byStatus.set(status, [...(byStatus.get(status) ?? []), `${title} (\`${type}\`).`])
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, words]) => [
        String(status),
        {
          description: words.join(' '),
          headers: headersNamed(...ALWAYS, ...(status === 429 || status === 503 ? (['Retry-After'] as const) : [])),
          content: { 'application/problem+json': { schema: answers.problem } },
        },
      ]),
  )
}

function successAnswers(operation: Operation) {
  return Object.fromEntries(
    Object.entries(operation.answers).map(
      ([status, { description, schema, mediaType = 'application/json', alsoAs = [], headers = [] }]) => [
        status,
        {
          description,
          headers: headersNamed(...ALWAYS, ...headers),
          content: Object.fromEntries([
            [mediaType, { schema }],
            ...alsoAs.map((type) => [type, { schema: answers.text }] as const),
          ]),
        },
      ],
    ),
  )
}

function headersOf(operation: Operation) {
  const headers: Record<string, z.ZodType> = {}
  if (isWrite(operation)) {
    headers['Idempotency-Key'] = z
      .string()
      .max(200)
      .regex(/^[\x21-\x7e]{1,200}$/)
      .optional()
      .meta({
        description: 'The same key with the same request takes effect once and is answered the same for 24 hours.',
      })
  }
  if (operation.ifMatch !== undefined) {
    const tag = z
      .string()
      .max(12)
      .regex(/^"r[1-9]\d{0,8}"$/)
    const words = { description: `The ETag of the ${operation.ifMatch} as it was read.`, example: '"r1"' }
    headers['If-Match'] = operation.ifMatchOptional ? tag.optional().meta(words) : tag.meta(words)
  }
  return z.object(headers)
}

/** The fields beside an uploaded file. */
function formOf(body: z.ZodType) {
  const { text: _text, ...fields } = (body as z.ZodObject).shape
  return z.strictObject({
    ...fields,
    file: z
      .string()
      .meta({ format: 'binary', maxLength: MAX_SOURCE_BYTES, description: 'Text in UTF-8 or HTML, at most 50 MB.' }),
  })
}

function operationObject(operation: Operation): ZodOpenApiOperationObject {
  const { id, summary, tag, role, body, example } = operation
  const rights = role === null ? 'Anybody may ask.' : `Needs the role \`${role}\` or a higher one.`
  const query = (operation.query ?? z.object({})) as z.ZodObject
  const content = {
    ...(body === undefined
      ? {}
      : {
          'application/json': {
            schema: body,
            ...(example?.body === undefined ? {} : { examples: { example: { summary, value: example.body } } }),
          },
        }),
    ...(operation.upload && body !== undefined ? { 'multipart/form-data': { schema: formOf(body) } } : {}),
  }
  return {
    operationId: id,
    summary,
    description: [operation.description, rights].filter(Boolean).join('\n\n'),
    tags: [tag],
    security: role === null ? [] : [{ token: [] }],
    requestParams: {
      query: isWrite(operation) ? query.extend({ dryRun: DRY_RUN }) : query,
      header: headersOf(operation),
      ...(operation.path.includes('{id}')
        ? { path: z.object({ id: answers.id.meta({ description: 'The id of the row.', example: example?.id ?? 1 }) }) }
        : {}),
    },
    ...(body === undefined ? {} : { requestBody: { required: true, content } }),
    responses: { ...successAnswers(operation), ...problemAnswers(operation) } as unknown as ZodOpenApiResponsesObject,
  }
}

/** Ids and counts are whole numbers up to 2^53 - 1. */
function withFormat({ jsonSchema }: { readonly jsonSchema: { type?: unknown; format?: string } }): void {
  if (jsonSchema.type === 'integer') jsonSchema.format = 'int64'
}

let made: Document | undefined

/** OpenAPI 3.1; made once, the operations being what they are. */
export function openApiDocument(): Document {
  if (made !== undefined) return made
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationObject(operation) }
  }
  made = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Reckon',
        version: '1.0.0',
        description: [
          'Tracks claims and predictions: who said what would happen by when, and what came of it.',
          'Every list, report and read takes two clocks: `asOf`, a day of the world, and `recordedBy`, an instant of the ledger.',
          'A write may be sent again with the same `Idempotency-Key`; a row that can change has an `ETag`, and is changed only with `If-Match`.',
          `Problems are RFC 9457; their types are explained at ${PROBLEM_BASE.replace('#', '')}.`,
        ].join('\n\n'),
        license: { name: 'MIT', identifier: 'MIT' },
        contact: { name: 'Reckon', url: 'https://example.org/reckon' },
      },
      servers: [{ url: '/', description: 'This server, local by default.', 'x-internal': true }],
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
      security: [{ token: [] }],
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description:
              'A token of `reckon token create`. On the machine itself, and as long as there is no token, none is needed.',
          },
        },
      },
      paths: paths as ZodOpenApiPathsObject,
    },
    { override: withFormat },
  )
  return made
}

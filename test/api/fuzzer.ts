/**
 * A client that reads nothing but the document and sends whatever it allows, what it almost allows, and what it does not. Every answer must be
 * one that the document describes: no fault of the program, no status, shape or media type that it does not name.
 */
import fc from 'fast-check'
import { type Described, described, document, faultOf } from './contract.ts'
import type { Answer, Asked } from './server.ts'

// biome-ignore lint/suspicious/noExplicitAny: a schema of JSON is read as it is
type Schema = any

/** Strings that have broken programs: markup, control characters, lone surrogates, injections, very long ones. */
const HOSTILE = [
  '',
  ' ',
  '\u0000',
  '\u202e\u200b\ufeff',
  '\ud800',
  "'; DROP TABLE Statement; --",
  '" OR 1=1',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '=cmd|calc!A1',
  '__proto__',
  'constructor',
  '%00%ff',
  '*',
  '"r1"',
  '9'.repeat(400),
  '-1',
  '1e309',
  'NaN',
  'null',
  '[]',
  '{"a":1}',
  '未来五年内',
  '芯'.repeat(5000),
  'NEAR(a b)',
  '2024-02-30',
  '2024-08-19T25:00:00Z',
] as const

const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 200 }),
)

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, -0, 2 ** 53, [], {}, [[[[]]]]) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)

/** Values that mean something to the ledger of the tests, by the name of the field, so that requests get far. */
const MEANINGFUL: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  exact: fc.constantFrom(
    'GPT-5 will be out in three to six months.',
    'And what of chips?',
    '芯片会越来越便宜。',
    'soon',
    'robots',
  ),
  speaker: fc.constantFrom('Aidan Gomez', 'Harry Stebbings', 'Nick Frosst', null),
  label: fc.constantFrom('Aidan Gomez', 'Harry Stebbings'),
  topic: fc.constantFrom('robots', 'models', '家庭'),
  url: fc.constantFrom('https://example.org/a', 'javascript:alert(1)'),
  into: fc.integer({ min: 1, max: 6 }),
  to: fc.integer({ min: 1, max: 6 }),
  statementId: fc.integer({ min: 1, max: 6 }),
  revision: fc.integer({ min: 1, max: 9 }),
  statedOn: fc.constantFrom('2024-08-19', '2025-03-01', '2030-01-01'),
  text: fc.constantFrom(
    'robots',
    '芯片',
    '**A:**\n\nIt will rain by 2030. We sold 5 million last year.\n',
    '**B:**\n\nhello\n',
  ),
}

function resolved(schema: Schema): Schema {
  const ref: string | undefined = schema?.$ref
  return ref === undefined ? schema : document.components.schemas[ref.split('/').at(-1) as string]
}

function textOf(schema: Schema): fc.Arbitrary<string> {
  if (schema.format === 'date') {
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
  }
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern), { maxLength: 40 })
  const min: number = schema.minLength ?? 0
  return fc.string({ minLength: min, maxLength: Math.max(min, Math.min(schema.maxLength ?? 40, 40)), unit: 'grapheme' })
}

/** What a schema allows. */
function allowedBy(given: Schema, name = '', depth = 0): fc.Arbitrary<unknown> {
  const schema = resolved(given)
  const meant = MEANINGFUL[name]
  const plain = ((): fc.Arbitrary<unknown> => {
    if (schema === undefined || schema === true || Object.keys(schema).length === 0)
      return fc.jsonValue({ maxDepth: 1 })
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
    const union = schema.anyOf ?? schema.oneOf
    if (union !== undefined) return fc.oneof(...union.map((one: Schema) => allowedBy(one, name, depth)))
    switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
      case 'object': {
        const required: readonly string[] = schema.required ?? []
        const fields = Object.entries(schema.properties ?? {}).map(([key, value]) => {
          const arbitrary = allowedBy(value, key, depth + 1)
          return [key, required.includes(key) ? arbitrary : fc.option(arbitrary, { nil: undefined, freq: 2 })] as const
        })
        return fc.record(Object.fromEntries(fields))
      }
      case 'array':
        return fc.array(allowedBy(schema.items, name, depth + 1), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
        })
      case 'integer':
        return fc.integer({ min: Math.max(schema.minimum ?? -5, -5), max: Math.min(schema.maximum ?? 100, 100) })
      case 'number':
        return fc.double({ min: schema.minimum ?? -2, max: schema.maximum ?? 2, noNaN: true })
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      default:
        return textOf(schema)
    }
  })()
  return meant === undefined ? plain : fc.oneof({ weight: 3, arbitrary: meant }, { weight: 1, arbitrary: plain })
}

/** A value that was allowed, with one thing wrong in it, wherever that is. */
function spoilt(value: unknown, at: number, wrong: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0 || at % 3 === 0) return at % 2 === 0 ? [...value, wrong] : wrong
    const index = at % value.length
    return value.map((item, i) => (i === index ? spoilt(item, Math.floor(at / 3), wrong) : item))
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value)
    if (keys.length === 0 || at % 5 === 0) return { ...value, [typeof wrong === 'string' ? wrong : 'extra']: wrong }
    const key = keys[at % keys.length] as string
    const field = (value as Record<string, unknown>)[key]
    if (at % 4 === 1) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
    return { ...value, [key]: spoilt(field, Math.floor(at / 3), wrong) }
  }
  return wrong
}

export interface FuzzRequest {
  readonly operation: Described
  readonly path: string
  readonly asked: Asked
  /** The row whose tag is to be read first, so that a change gets through. */
  readonly tagFrom: string | null
}

function queryOf(values: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value])
      query.append(name, (typeof one === 'string' ? one : JSON.stringify(one)) ?? '')
  }
  return query.size === 0 ? '' : `?${query}`
}

/** Characters that HTTP allows in a header. */
const headerText = (text: string) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 300)

function requestOf(operation: Described): fc.Arbitrary<FuzzRequest> {
  const named = (place: 'query' | 'header') => operation.parameters.filter((one) => one.in === place)
  const parameter = ({ name, required, schema }: Described['parameters'][number]) =>
    required ? allowedBy(schema, name) : fc.option(allowedBy(schema, name), { nil: undefined, freq: 3 })
  const query = fc.record(Object.fromEntries(named('query').map((one) => [one.name, parameter(one)])))
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('0', '-1', '99999', '1.5', 'x', '9007199254740993', '%00', '1%20', 'é') },
  )
  return fc
    .record({
      id,
      query,
      body: operation.body === undefined ? fc.constant(undefined) : allowedBy(operation.body),
      mode: fc.constantFrom('valid', 'valid', 'valid', 'query', 'body', 'raw', 'header'),
      at: fc.nat(10_000),
      wrong: hostileValue,
      name: hostileText,
      key: fc.option(fc.constantFrom('k1', 'k2', 'k3', 'a key', 'x'.repeat(300)), { nil: undefined, freq: 3 }),
      tag: fc.constantFrom('read', 'read', 'read', 'none', '"r1"', '*', '"x"', 'r1', 'W/"r1"', '""'),
    })
    .map(({ id: row, query: given, body, mode, at, wrong, name, key, tag }): FuzzRequest => {
      const values = mode === 'query' ? (spoilt(given, at, wrong) as Record<string, unknown>) : given
      const isObject = typeof values === 'object' && values !== null && !Array.isArray(values)
      const headers: Record<string, string> = {}
      if (key !== undefined && operation.method !== 'get') headers['idempotency-key'] = key
      const needsTag = operation.parameters.some((one) => one.name === 'If-Match')
      if (needsTag && tag !== 'read' && tag !== 'none') headers['if-match'] = tag
      if (mode === 'header') {
        headers[at % 2 === 0 ? 'accept' : 'content-type'] = headerText(name) || 'x/y'
      }
      const sent = mode === 'body' ? spoilt(body, at, wrong) : mode === 'raw' ? name : body
      const path = `${operation.path.replace('{id}', row)}${isObject ? queryOf(values) : queryOf({ [String(wrong)]: name })}`
      const kind = /^\/api\/v1\/(\w+)\//.exec(operation.path)?.[1]
      return {
        operation,
        path,
        asked: {
          method: operation.method.toUpperCase(),
          headers,
          ...(operation.body === undefined && operation.method === 'get' ? {} : { body: sent ?? '{}' }),
        },
        tagFrom: needsTag && tag === 'read' ? `/api/v1/${kind}/${row}` : null,
      }
    })
}

/** Requests to anything the document has; what would ask for tokens is left out, because a token would lock the local user out. */
export const anyRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(
  ...described
    .filter(({ id }) => id !== 'createToken')
    .map((operation) => ({ weight: operation.method === 'get' ? 2 : 3, arbitrary: requestOf(operation) })),
)

/**
 * Sends a request, with the tag of its row where it is to get through.
 * @returns what of the answer the document does not allow; null when it allows all of it
 */
export async function send(
  { operation, path, asked, tagFrom }: FuzzRequest,
  ask: (path: string, asked?: Asked) => Promise<Answer>,
): Promise<{ readonly fault: string | null; readonly status: number }> {
  const tag = tagFrom === null ? undefined : (await ask(tagFrom)).headers.etag
  const headers = { ...asked.headers, ...(tag === undefined ? {} : { 'if-match': String(tag) }) }
  const answer = await ask(path, { ...asked, headers })
  const fault = answer.status >= 500 ? `${operation.id} answered ${answer.status}` : faultOf(operation, answer)
  return {
    fault: fault && `${fault}\n  ${asked.method} ${path.slice(0, 300)} ${JSON.stringify(asked).slice(0, 1500)}`,
    status: answer.status,
  }
}

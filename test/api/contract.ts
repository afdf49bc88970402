/** The published document as a judge: which statuses, headers and bodies an operation may answer with. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import type { Method } from '../../src/api/operation.ts'
import { openApiDocument } from '../../src/api/openapi.ts'
import type { Answer } from './server.ts'

// biome-ignore lint/suspicious/noExplicitAny: a document of JSON is read as it is
type Json = any

/** As a client gets it: JSON and nothing else. */
export const document: Json = JSON.parse(JSON.stringify(openApiDocument()))

export interface Described {
  readonly id: string
  readonly method: Method
  readonly path: string
  readonly parameters: readonly { name: string; in: 'query' | 'path' | 'header'; required?: boolean; schema: Json }[]
  readonly body: Json | undefined
  /** The bodies of the examples. */
  readonly examples: readonly Json[]
  readonly responses: Readonly<Record<string, Json>>
  readonly secured: boolean
}

export const described: readonly Described[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as Record<string, Json>).map(([method, operation]) => {
    const content = operation.requestBody?.content?.['application/json']
    return {
      id: operation.operationId,
      method: method as Method,
      path,
      parameters: operation.parameters ?? [],
      body: content?.schema,
      examples: Object.values(content?.examples ?? {}).map((example) => (example as { value: Json }).value),
      responses: operation.responses,
      secured: (operation.security ?? document.security).length > 0,
    }
  }),
)

const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'document', ...document })

const compiled = new Map<string, ReturnType<typeof ajv.compile>>()

/** A check of one schema of the document, found by its pointer. */
function validatorAt(pointer: string) {
  const known = compiled.get(pointer)
  if (known !== undefined) return known
  const validate = ajv.compile({ $ref: `document#${pointer}` })
  compiled.set(pointer, validate)
  return validate
}

const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1')

/** @returns what of an answer the document does not allow; null when it allows all of it */
export function faultOf(operation: Described, answer: Answer, method: Method = operation.method): string | null {
  const { status, headers, text } = answer
  const response = operation.responses[String(status)]
  const where = `${method.toUpperCase()} ${operation.path} -> ${status}`
  if (response === undefined) return `${where}: the status is not in the document (${text.slice(0, 300)})`
  const mediaType = String(headers['content-type'] ?? '').split(';')[0] as string
  if (response.content?.[mediaType] === undefined) return `${where}: ${mediaType} is not in the document`
  if (headers['x-request-id'] === undefined) return `${where}: there is no request id`
  const base = ['', 'paths', operation.path, method, 'responses', String(status), 'content', mediaType, 'schema']
  const validate = validatorAt(base.map(escaped).join('/'))
  const body: unknown = /json$/.test(mediaType) ? JSON.parse(text) : text
  if (validate(body)) return null
  return `${where}: ${ajv.errorsText(validate.errors)} in ${text.slice(0, 500)}`
}

/** Expects an answer to be as the document says. */
export function expectDescribed(id: string, answer: Answer): void {
  const operation = described.find((one) => one.id === id)
  if (operation === undefined) throw new Error(`there is no operation ${id}`)
  expect(faultOf(operation, answer)).toBeNull()
}

/** What an operation reads from a request: the id of the path, the query, the body, the revision that was seen. */
import express, { type Request, type RequestHandler } from 'express'
import { ReckonError, shown } from '../domain/errors.ts'
import { MAX_SOURCE_BYTES } from '../domain/source.ts'
import type { Operation, Revised } from './operation.ts'
import { problemDetails, sendProblem } from './problem-details.ts'

/** @throws ReckonError `not-found`: what is no whole positive number names no row */
export function idOf(request: Request, what: string): number {
  const text = String(request.params.id)
  const id = Number(text)
  if (!/^[1-9]\d{0,15}$/.test(text) || !Number.isSafeInteger(id)) {
    throw new ReckonError('not-found', `There is no ${what} ${shown(text)}: expected a whole positive number`)
  }
  return id
}

/** A query as one value a name; a name that comes twice, or with commas where a list is taken, becomes a list. */
export function queryOf(request: Request, lists: readonly string[] = []): Record<string, unknown> {
  const query: Record<string, unknown> = { ...request.query }
  for (const name of lists) {
    const value = query[name]
    if (value !== undefined)
      query[name] = (Array.isArray(value) ? value : [value]).flatMap((item) => String(item).split(','))
  }
  return query
}

/** Takes a parameter out of a query; `true` or `false`, by default false. */
export function flagOf(query: Record<string, unknown>, name: string): boolean {
  const { [name]: value } = query
  delete query[name]
  if (value === undefined || value === 'false') return false
  if (value === 'true') return true
  const message = `expected true or false, got ${shown(value)}`
  throw new ReckonError('invalid', `The query cannot be taken: /${name}: ${message}`, [
    { pointer: `/${name}`, message },
  ])
}

export function entityTag(revision: number): string {
  return `"r${revision}"`
}

/**
 * The revision in If-Match.
 * @throws ReckonError `unseen` when it must be there and is not, `stale` for a tag of no revision there can be
 */
export function revisionOf(request: Request, what: Revised, optional: boolean): number | undefined {
  const tag = request.get('if-match')?.trim()
  if (tag === undefined || tag === '*') {
    if (optional) return undefined

    throw new ReckonError(
      'unseen',
      `Expected If-Match with the ETag of the ${what} as it was read (such as "r1"), got ${shown(tag)}: so nobody overwrites what they have not seen`,
      [{ pointer: '/If-Match', message: `expected the ETag of the ${what} ("r1"), got ${shown(tag)}` }],
    )
  }
  const revision = /^"r([1-9]\d{0,8})"$/.exec(tag)?.[1]
  if (revision === undefined) {
    const message = `expected the ETag of the ${what} ("r1"), got ${shown(tag)}`
    // A tag that is one, but no revision's, is that of something else.
    const code = /^"[^"]*"$/.test(tag) ? 'stale' : 'invalid'
    throw new ReckonError(code, `If-Match cannot be used: ${message}`, [{ pointer: '/If-Match', message }])
  }
  return Number(revision)
}

/** Loaded with the first form: most servers never see one. */
async function uploadReader(): Promise<RequestHandler> {
  const { default: multer } = await import('multer')
  return multer({
    storage: multer.memoryStorage(),
    // Nested names ("a[b]") would make objects of fields; a field is a text.
    limits: { files: 1, fileSize: MAX_SOURCE_BYTES + 1, fields: 20, fieldSize: 100_000, fieldNameSize: 100, parts: 21 },
  }).single('file')
}

/** The text of an uploaded file; a mark at its beginning says only that it is UTF-8. */
function textOf(file: Express.Multer.File): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.buffer)
  } catch {
    const message = 'expected a text in UTF-8, got bytes that are none'
    throw new ReckonError('invalid', `The file cannot be read: ${message}`, [{ pointer: '/file', message }])
  }
}

/** A form with a file becomes the same body that JSON would be. */
const readForm: RequestHandler = async (request, response, next) => {
  const upload = await uploadReader()
  upload(request, response, (fault: unknown) => {
    if (fault !== undefined) {
      const { code, message, field } = fault as { code?: string; message: string; field?: string }
      if (code === 'LIMIT_FILE_SIZE')
        sendProblem(response, problemDetails('too-large', `The file is larger than ${MAX_SOURCE_BYTES / 1e6} MB`))
      else
        sendProblem(
          response,
          problemDetails('malformed', `The form cannot be read: ${message}${field ? ` (${field})` : ''}`),
        )
      return
    }
    try {
      const { file } = request
      const fields = { ...(request.body as Record<string, unknown>) }
      if (file === undefined) {
        const message = 'expected the transcript in the field "file", got none'
        throw new ReckonError('invalid', `The form has no file: ${message}`, [{ pointer: '/file', message }])
      }
      if (fields.propose === 'true' || fields.propose === 'false') fields.propose = fields.propose === 'true'
      request.body = { ...fields, text: textOf(file) }
      next()
    } catch (error) {
      next(error)
    }
  })
}

/** Bodies of an operation; writes are taken in no other form, which a foreign page could send without asking. */
export function bodyReader(operation: Pick<Operation, 'bodyLimit' | 'upload'>): RequestHandler {
  const readJson = express.json({ limit: operation.bodyLimit ?? '1mb' })
  const taken = `application/json${operation.upload ? ' or multipart/form-data' : ''}`
  return (request, response, next) => {
    if (request.is('application/json')) readJson(request, response, next)
    else if (operation.upload && request.is('multipart/form-data')) readForm(request, response, next)
    else {
      const got = shown(request.get('content-type'))
      sendProblem(response, problemDetails('unsupported-media-type', `Expected a body of ${taken}, got ${got}`))
    }
  }
}

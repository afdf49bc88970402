/** Reads a file, or the standard input for `-`, up to a limit. */
import { createReadStream, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type ErrorCode, ReckonError, shown } from '../domain/errors.ts'
import type { Host } from './host.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'its permissions do not let you read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
}

export interface FileInput {
  /** A path, or `-`. */
  readonly file: string
  /** Bytes. */
  readonly limit: number
  /** Of the input that the file was named by. */
  readonly pointer: string
}

/** How a person is told which input it was. */
export function inputName(file: string): string {
  return file === '-' ? 'the standard input' : file
}

function refusal(code: ErrorCode, { file, pointer }: FileInput, message: string, cause?: unknown): ReckonError {
  return new ReckonError(code, `${inputName(file)} cannot be read: ${message}`, [{ pointer, message }], { cause })
}

function tooLarge(input: FileInput, size: string): ReckonError {
  return refusal('too-large', input, `expected at most ${input.limit / 1e6} MB, got ${size}`)
}

/** What the system says of a file, in words. */
export function fileFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? String(message)
}

/** What reading a file may meet, told with the file's name. */
async function told<T>(input: FileInput, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ReckonError) throw error
    const message = `expected a file that can be read, got ${shown(input.file)}: ${fileFault(error)}`
    throw refusal('invalid', input, message, error)
  }
}

/** Whether the path is that of a file, not of a pipe or device, whose size is then within the limit. */
async function isFileWithin(input: FileInput): Promise<boolean> {
  if (input.file === '-') return false
  const found = await stat(input.file)
  if (found.size > input.limit) throw tooLarge(input, `${(found.size / 1e6).toFixed(1)} MB`)
  return found.isFile()
}

/**
 * The bytes of a file; its size is looked at before anything is read, and reading stops at the limit where a size says nothing (a pipe).
 * @throws ReckonError `invalid` when there is nothing to read, `too-large` above the limit
 */
export function readInput(host: Host, input: FileInput): Promise<Buffer> {
  return told(input, async () => {
    const { file, limit } = input
    await isFileWithin(input)
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of file === '-' ? host.input : (createReadStream(file) as AsyncIterable<Uint8Array>)) {
      length += chunk.byteLength
      if (length > limit) throw tooLarge(input, 'more')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  })
}

/** What Node puts where bytes are no UTF-8. */
const REPLACEMENT = '\uFFFD'
const BYTE_ORDER_MARK = '\uFEFF'
/** A binary file shows itself early. */
const LOOKED_AT = 8192

/**
 * The text of a file. A file on a disk is read by the system straight into one string, so that a long text never lies in memory as bytes
 * beside it; when that text may be faulty the bytes are read again and asked.
 * @param decode - makes text of bytes, and throws where they are none
 * @throws ReckonError as `readInput`, and what `decode` throws
 */
export async function readText(
  host: Host,
  input: FileInput,
  decode: (bytes: Uint8Array, name: string) => string,
): Promise<string> {
  if (await told(input, () => isFileWithin(input))) {
    const text = await told(input, async () => readFileSync(input.file, 'utf8'))
    const odd =
      text.startsWith(BYTE_ORDER_MARK) || text.slice(0, LOOKED_AT).includes('\0') || text.includes(REPLACEMENT)
    if (!odd) return text
  }
  const name = input.file === '-' ? 'The standard input' : path.basename(input.file)
  return decode(await readInput(host, input), name)
}

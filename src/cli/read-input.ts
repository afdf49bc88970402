/** Reads a file, or the standard input for `-`, up to a limit. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
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

/**
 * The bytes of a file; its size is looked at before anything is read, and reading stops at the limit where a size says nothing (a pipe).
 * @throws ReckonError `invalid` when there is nothing to read, `too-large` above the limit
 */
export async function readInput(host: Host, input: FileInput): Promise<Buffer> {
  const { file, limit } = input
  try {
    if (file !== '-') {
      const { size } = await stat(file)
      if (size > limit) throw tooLarge(input, `${(size / 1e6).toFixed(1)} MB`)
    }
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of file === '-' ? host.input : (createReadStream(file) as AsyncIterable<Uint8Array>)) {
      length += chunk.byteLength
      if (length > limit) throw tooLarge(input, 'more')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch (error) {
    if (error instanceof ReckonError) throw error
    throw refusal('invalid', input, `expected a file that can be read, got ${shown(file)}: ${fileFault(error)}`, error)
  }
}

/** Where on the command line an input was given: the use cases name it by a JSON pointer, a person knows it by its flag. */
import { ReckonError } from '../domain/errors.ts'

/** Pointers whose input has another name on the command line. */
const FLAGS: Readonly<Record<string, string>> = {
  '/id': 'id',
  '/onDay': '--on',
  '/evidence': '--evidence-url',
}

/** `/judgedOn` -> `--judged-on`, `/evidence/0/publishedOn` -> `--evidence-published-on`. */
export function flagOf(pointer: string): string {
  const words = pointer.split('/').filter((word) => word !== '' && !/^\d+$/.test(word))
  return (
    FLAGS[pointer] ??
    `--${words.map((word) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).join('-')}`
  )
}

/** An error of inputs that were given elsewhere than in flags. */
export class PlacedError extends Error {
  readonly error: ReckonError
  readonly placeOf: (pointer: string) => string

  constructor(error: ReckonError, placeOf: (pointer: string) => string) {
    super(error.message, { cause: error })
    this.error = error
    this.placeOf = placeOf
  }
}

/** Runs and names the faults by their places. */
export async function placed<T>(placeOf: (pointer: string) => string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw error instanceof ReckonError ? new PlacedError(error, placeOf) : error
  }
}

/**
 * What can go wrong, in words that every surface can show: a stable code, a sentence, and for each faulty input where it stands.
 * HTTP status and exit code are decided at the edge, never here.
 */

/**
 * - `invalid`: the input breaks a rule
 * - `not-found`: there is no such row
 * - `conflict`: the input is sound, but not in the present state of the row
 * - `stale`: the row has changed since the caller read it
 * - `unseen`: the caller does not say which revision of the row was read
 * - `key-reused`: the idempotency key stands for another request
 * - `too-large`: over a stated limit
 * - `unauthenticated`: nobody knows who asks
 * - `forbidden`: the caller's role does not allow it
 */
export type ErrorCode =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'unseen'
  | 'key-reused'
  | 'too-large'
  | 'unauthenticated'
  | 'forbidden'

/** One fault: `pointer` (RFC 6901) names the input, `message` says what was expected and what came. */
export interface Problem {
  readonly pointer: string
  readonly message: string
}

export class ReckonError extends Error {
  readonly code: ErrorCode
  readonly problems: readonly Problem[]

  constructor(code: ErrorCode, message: string, problems: readonly Problem[] = [], options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'ReckonError'
    this.code = code
    this.problems = problems
  }
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    // JSON is read at any depth and written only as deep as the stack.
    return 'a value nested too deep to show'
  }
}

/** How an input is quoted in a message: short, on one line, with its quotes. */
export function shown(value: unknown, limit = 80): string {
  const text = value === undefined ? 'nothing' : written(value)
  return text.length > limit ? `${text.slice(0, limit)}…` : text
}

/**
 * Throws one `invalid` error that carries every fault found, so that a person mends them in one go.
 * @throws ReckonError when there is at least one problem
 */
export function throwIfAny(what: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const list = problems.map((problem) => `${problem.pointer || '/'}: ${problem.message}`).join('; ')
  throw new ReckonError('invalid', `${what} cannot be taken: ${list}`, problems)
}

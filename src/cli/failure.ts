/** What went wrong, for a person and for a program: the exit code, the words, and the JSON problem of every thrown value. */
import { CommanderError } from 'commander'
import { type ProblemDetails, problemOf } from '../api/problem-details.ts'
import { ConfigError } from '../config.ts'
import { type ErrorCode, ReckonError } from '../domain/errors.ts'
import { DatabaseError } from '../store/database-error.ts'
import { flagOf, PlacedError } from './places.ts'

export const EXIT_CODES = {
  0: 'done',
  1: 'an unexpected failure',
  2: 'usage: an unknown command or option, a missing argument',
  3: 'invalid input: a value, a file or a setting that cannot be taken',
  4: 'not found: there is no such statement or source',
  5: 'conflict: it does not fit what stands there now',
  6: 'the database cannot be opened or used',
} as const
type ExitCode = keyof typeof EXIT_CODES

const EXIT_OF = {
  invalid: 3,
  'too-large': 3,
  'not-found': 4,
  conflict: 5,
  stale: 5,
  unseen: 5,
  'key-reused': 5,
  unauthenticated: 3,
  forbidden: 3,
} satisfies Record<ErrorCode, ExitCode>

export interface Failure {
  readonly exitCode: ExitCode
  /** For a person; ends in a line feed. */
  readonly text: string
  /** RFC 9457, as the API answers it; `status` only where the API would answer the same. */
  readonly problem: Pick<ProblemDetails, 'type' | 'title' | 'detail' | 'errors'> & {
    readonly status?: number
    readonly code?: string
  }
}

/** The sentence of an error without the list of its problems, which follows line by line. */
function sentenceOf({ message, problems }: ReckonError): string {
  const first = problems[0]
  if (first === undefined) return message
  const at = [`: ${first.pointer || '/'}: ${first.message}`, `: ${first.message}`].map((tail) => message.indexOf(tail))
  const end = at.find((index) => index > 0)
  return end === undefined ? message : message.slice(0, end)
}

function ofReckon(error: ReckonError, placeOf: (pointer: string) => string): Failure {
  const lines = error.problems.map(({ pointer, message }) => `  ${placeOf(pointer)}: ${message}`)
  return {
    exitCode: EXIT_OF[error.code],
    text: [`reckon: ${sentenceOf(error)}`, ...lines, ''].join('\n'),
    problem: problemOf(error),
  }
}

function plain(exitCode: ExitCode, title: string, detail: string, text = `reckon: ${detail}\n`): Failure {
  return { exitCode, text, problem: { type: 'about:blank', title, detail } }
}

function ofUsage(error: CommanderError, command: string | undefined): Failure {
  const help = `reckon${command === undefined ? '' : ` ${command}`} --help`
  // Commander has shown the help already when no command was named.
  if (error.code === 'commander.help')
    return plain(2, 'The command line cannot be understood', 'expected a command, got none', '')
  const detail = error.message.replace(/^error: /, '')
  return plain(2, 'The command line cannot be understood', detail, `reckon: ${detail}\nSee ${help}\n`)
}

/** @param command - the name of the command that was asked for, if one was */
export function failureOf(error: unknown, command?: string): Failure | { readonly exitCode: 0 } {
  if (error instanceof CommanderError) return error.exitCode === 0 ? { exitCode: 0 } : ofUsage(error, command)
  if (error instanceof PlacedError) return ofReckon(error.error, error.placeOf)
  if (error instanceof ReckonError) return ofReckon(error, flagOf)
  if (error instanceof ConfigError) return plain(3, 'A setting cannot be used', error.message)
  if (error instanceof DatabaseError) {
    const failure = plain(6, 'The database cannot be used', error.message)
    return { ...failure, problem: { ...failure.problem, code: error.code } }
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return plain(1, 'Reckon failed', detail, `reckon: failed unexpectedly\n${detail}\n`)
}

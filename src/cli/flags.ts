/** Flags that several commands share, and how their values are read. */
import type { Command } from 'commander'
import { type Problem, ReckonError, shown } from '../domain/errors.ts'

/** Every command takes these, before or after its name. */
export interface GlobalFlags {
  readonly database?: string
  readonly actor?: string
  readonly json?: true
}

export interface WriteFlags extends GlobalFlags {
  readonly idempotencyKey?: string
}

export interface ClockFlags extends GlobalFlags {
  readonly asOf?: string
  readonly recordedBy?: string
}

/** Of several values, given by commas or by naming the flag again. */
export function listOf(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').map((item) => item.trim())]
}

/**
 * The ids of statements; all are read before any is used.
 * @throws ReckonError `invalid` that names every word which is no id
 */
export function idsOf(words: readonly string[]): number[] {
  const problems: Problem[] = words
    .filter((word) => !/^[1-9]\d{0,15}$/.test(word) || !Number.isSafeInteger(Number(word)))
    .map((word) => ({ pointer: '/id', message: `expected a whole positive number, got ${shown(word)}` }))
  if (problems.length > 0) {
    const list = problems.map(({ message }) => message).join('; ')
    throw new ReckonError('invalid', `There is no statement to work on: ${list}`, problems)
  }
  return [...new Set(words.map(Number))]
}

export function withClocks(command: Command): Command {
  return command
    .option('--as-of <day>', "the world's clock: a day, by default today")
    .option('--recorded-by <instant>', "the ledger's clock: an instant with its zone, or a day; by default now")
}

export function withIdempotencyKey(command: Command): Command {
  return command.option('--idempotency-key <key>', 'sent again with the same key, the same request is done only once')
}

/** @param lines - one that begins with a space goes on with the command above it */
export function withExamples(command: Command, ...lines: string[]): Command {
  const shown = lines.map((line) => (line.startsWith(' ') ? `  ${line}` : `  $ ${line}`))
  return command.addHelpText('after', ['\nExamples:', ...shown].join('\n'))
}

/** Runs the command line within the test's own process. */
import { Readable } from 'node:stream'
import type { Host } from '../../src/cli/host.ts'
import { reckon } from '../../src/cli/program.ts'

export const NOW = '2026-11-24T12:00:00.000Z'

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly input?: string | Uint8Array
  readonly color?: boolean
  readonly width?: number
  readonly env?: Readonly<Record<string, string>>
  readonly now?: () => string
}

/** One command line; a run has no terminal unless it is given a width. */
export async function runReckon(argv: readonly string[], given: Surroundings = {}): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const host: Host = {
    input: Readable.from([Buffer.from(given.input ?? '')]),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    drained: () => Promise.resolve(true),
    color: given.color ?? false,
    width: given.width,
    env: given.env ?? {},
    clock: { now: given.now ?? (() => NOW) },
    ended: () => Promise.resolve(),
  }
  const code = await reckon(argv, host)
  return { code, out: out.join(''), err: err.join('') }
}

/** The one JSON document that a run printed, and nothing else. */
export function json(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>
}

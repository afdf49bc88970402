/** How a command gives its answer: one JSON document with `--json`, else lines for a person. */
import { oneLine } from '../report/one-line.ts'
import type { Painter } from '../report/status-colors.ts'
import { painter } from '../report/status-colors.ts'
import type { GlobalFlags } from './flags.ts'
import type { Host } from './host.ts'

/** What lines for a person are set with. */
export interface Page {
  readonly paint: Painter
  /** Columns of a line. */
  readonly width: number
}

/** A line of a file or a pipe: as long as in a report. */
const WIDTH = 100

function pageOf(host: Host): Page {
  return { paint: painter(host.color), width: host.width ?? WIDTH }
}

export function answer(host: Host, flags: GlobalFlags, value: unknown, lines: (page: Page) => readonly string[]): void {
  host.out(
    flags.json
      ? `${JSON.stringify(value, null, 2)}\n`
      : lines(pageOf(host))
          .map((line) => `${line}\n`)
          .join(''),
  )
}

/** Says what is odd, though it was done; with `--json` the answer itself carries it. */
export function warn(host: Host, flags: GlobalFlags, warnings: readonly string[]): void {
  if (!flags.json) host.err(warnings.map((warning) => `reckon: warning: ${oneLine(warning)}\n`).join(''))
}

/** A line that says when nothing was done now, because the same request was done before. */
export function replayedLine(replayed: boolean): string[] {
  return replayed ? ['This was done before under the same idempotency key; nothing was done now.'] : []
}

/** What the program has from the machine it runs on; a test gives it another. */
import { once } from 'node:events'
import { Command } from 'commander'
import { type Clock, systemClock } from '../context.ts'

export interface Host {
  /** The standard input, read only when a command is told to. */
  readonly input: AsyncIterable<Uint8Array>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Resolves when more can be written to the standard output; to false when its reader has gone. Long output waits for it. */
  readonly drained: () => Promise<boolean>
  /** Whether the standard output takes colours. */
  readonly color: boolean
  /** Columns of the terminal; undefined when the output goes to a file or a pipe. */
  readonly width: number | undefined
  /** Settings; undefined = those of the process. */
  readonly env: Readonly<Record<string, string | undefined>> | undefined
  readonly clock: Clock
  /** Resolves when the program is told to end. */
  readonly ended: () => Promise<void>
}

/**
 * A reader that has seen enough (`reckon list | head -1`) closes the pipe; what is left to say is then said to nobody. Any other fault,
 * a full disk say, ends the program: its answer is lost.
 */
function watchOutput(stream: NodeJS.WriteStream): void {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return
    if (stream !== process.stderr) process.stderr.write(`reckon: the answer cannot be written: ${message}\n`)
    process.exit(1)
  })
}

export function processHost(): Host {
  const { stdin, stdout, stderr } = process
  watchOutput(stdout)
  watchOutput(stderr)
  // Commander knows when a terminal takes colours, NO_COLOR and FORCE_COLOR included; help and tables are to agree.
  const output = new Command().configureOutput()
  return {
    input: stdin,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    drained: async () => {
      // A fault while waiting is told by `watchOutput`.
      if (stdout.writableNeedDrain && !stdout.destroyed) await once(stdout, 'drain').catch(() => undefined)
      return !stdout.destroyed
    },
    color: output.getOutHasColors?.() ?? false,
    width: stdout.isTTY ? stdout.columns : undefined,
    env: undefined,
    clock: systemClock,
    ended: () =>
      new Promise((resolve) => {
        process.once('SIGINT', resolve)
        process.once('SIGTERM', resolve)
      }),
  }
}

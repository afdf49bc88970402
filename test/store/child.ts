/** Programs of their own process, for what only a second process can show. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import readline from 'node:readline'

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface Child {
  readonly process: ChildProcess
  /** What it prints, line by line. */
  readonly lines: AsyncIterableIterator<string>
  /** Its exit code and its signal, when it has ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; errors: string }>
}

/** Starts a program of `test/store/programs`. */
export function startProgram(name: string, argv: readonly string[], options: { uid?: number } = {}): Child {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'programs', name), ...argv],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    },
  )
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, errors }))
  return { process: child, lines: readline.createInterface({ input: child.stdout })[Symbol.asyncIterator](), ended }
}

/** The next line that a program prints. */
export async function nextLine({ lines, ended }: Child): Promise<string> {
  const { value, done } = await lines.next()
  if (done) throw new Error(`The program ended: ${(await ended).errors}`)
  return value
}

/** `reckon horizon`: sentences in, windows out, a line each, as they come. */
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Command } from 'commander'
import { ReckonError } from '../../domain/errors.ts'
import { withExamples } from '../flags.ts'
import type { Host } from '../host.ts'

/** Windows are written together as long as lines come faster than they are read. */
const BATCH = 512

async function run(host: Host): Promise<void> {
  // The words of two languages take long to load; no other command needs them at its start.
  const { readHorizon } = await import('../../extraction/horizon.ts')
  const { horizonInput, parseInput } = await import('../../usecases/inputs.ts')
  let number = 0
  let answers: string[] = []
  const flush = () => {
    if (answers.length > 0) host.out(answers.join(''))
    answers = []
  }
  const windowOf = (line: string): string => {
    let input: unknown
    try {
      input = JSON.parse(line)
    } catch (cause) {
      const message = `expected a JSON object, got a line that is none (${(cause as Error).message})`
      throw new ReckonError('invalid', `Line ${number} cannot be read: ${message}`, [], { cause })
    }
    const { sentence, lang, anchor } = parseInput(horizonInput, input, `Line ${number}`)
    const { windowStart, windowEnd, precision, phrase } = readHorizon(sentence, lang, anchor)
    return `${JSON.stringify({ windowStart, windowEnd, precision, phrase })}\n`
  }
  try {
    for await (const line of createInterface({
      input: Readable.from(host.input),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number++
      if (line.trim() === '') continue
      answers.push(windowOf(line))
      if (answers.length < BATCH) continue
      flush()
      if (!(await host.drained())) return
    }
  } finally {
    flush()
  }
}

export function addHorizon(program: Command, host: Host): void {
  const command = program
    .command('horizon')
    .summary('read the windows of sentences from the standard input')
    .description(
      'Reads JSON lines {"sentence","lang","anchor"} on the standard input and writes {"windowStart","windowEnd","precision","phrase"} a line. ' +
        'A line that cannot be read ends it; the windows of the lines before it are written.',
    )
    .action(() => run(host))
  withExamples(
    command,
    `echo '{"sentence":"We will be there by 2027.","lang":"en","anchor":"2024-08-19"}' | reckon horizon`,
  )
}

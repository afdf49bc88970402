/** `reckon serve`: the API and the pages, for this machine only. */
import type { Command } from 'commander'
import { answer } from '../answer.ts'
import { type GlobalFlags, withExamples } from '../flags.ts'
import type { Host } from '../host.ts'
import { serve } from '../serving.ts'

interface Flags extends GlobalFlags {
  readonly port?: string
}

async function run(host: Host, flags: Flags): Promise<void> {
  await serve(host, flags, async ({ url }) => {
    answer(host, flags, { url }, () => [`Reckon listens on ${url} (this machine only); Ctrl-C ends it.`])
  })
}

export function addServe(program: Command, host: Host): void {
  const command = program
    .command('serve')
    .summary('serve the API and the pages on this machine')
    .description('Serves the REST API and the pages on the loopback address, until it is interrupted.')
    .option('--port <port>', 'in place of RECKON_PORT (by default 4004); 0 lets the system choose')
    .action((_flags: unknown, self: Command) => run(host, self.optsWithGlobals<Flags>()))
  withExamples(command, 'reckon serve --port 8080')
}

/** `reckon serve`: the API and the pages. */
import type { Command } from 'commander'
import { isLoopback } from '../../config.ts'
import { answer } from '../answer.ts'
import { type GlobalFlags, withExamples } from '../flags.ts'
import type { Host } from '../host.ts'
import { serve } from '../serving.ts'

interface Flags extends GlobalFlags {
  readonly port?: string
}

async function run(host: Host, flags: Flags): Promise<void> {
  await serve(host, flags, async ({ url, context }) => {
    const whom = isLoopback(context.config.host) ? 'this machine only' : 'for everybody who has a token'
    answer(host, flags, { url }, () => [`Reckon listens on ${url} (${whom}); Ctrl-C ends it.`])
  })
}

export function addServe(program: Command, host: Host): void {
  const command = program
    .command('serve')
    .summary('serve the API and the pages')
    .description(
      'Serves the REST API and the pages until it is interrupted: for this machine alone, or on RECKON_HOST for everybody who has a token.',
    )
    .option('--port <port>', 'in place of RECKON_PORT (by default 4004); 0 lets the system choose')
    .action((_flags: unknown, self: Command) => run(host, self.optsWithGlobals<Flags>()))
  withExamples(command, 'reckon serve --port 8080')
}

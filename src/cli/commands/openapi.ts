/** `reckon openapi`: the description of the REST API, for generators of clients and for linters. */
import type { Command } from 'commander'
import { type GlobalFlags, withExamples } from '../flags.ts'
import type { Host } from '../host.ts'

async function run(host: Host): Promise<void> {
  const { openApiDocument } = await import('../../api/openapi.ts')
  host.out(`${JSON.stringify(openApiDocument(), null, 2)}\n`)
}

export function addOpenApi(program: Command, host: Host): void {
  const command = program
    .command('openapi')
    .summary('print the OpenAPI document of the REST API')
    .description('Prints the OpenAPI 3.1 document that the server gives at /api/v1/openapi.json; it needs no database.')
    .action((_flags: GlobalFlags) => run(host))
  withExamples(command, 'reckon openapi > openapi.json')
}

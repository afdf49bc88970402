/** `reckon token`: who may ask over the network, and under which role. */
import type { Command } from 'commander'
import { ROLES } from '../../domain/role.ts'
import type { StoredToken } from '../../store/tokens.ts'
import { answer, replayedLine } from '../answer.ts'
import { idsOf, type WriteFlags, withExamples, withIdempotencyKey } from '../flags.ts'
import type { Host } from '../host.ts'
import { flagOf, placed } from '../places.ts'
import { withContext } from '../session.ts'
import { textTable } from '../../report/text-table.ts'

interface CreateFlags extends WriteFlags {
  readonly role?: string
  readonly name?: string
}

async function create(host: Host, flags: CreateFlags): Promise<void> {
  const { parseInput, tokenInput } = await import('../../usecases/inputs.ts')
  const { createToken } = await import('../../usecases/tokens.ts')
  const result = await placed(flagOf, async () => {
    const input = parseInput(tokenInput, { name: flags.name, role: flags.role }, 'The token')
    return withContext(host, flags, (context, caller) => createToken(context, caller, input))
  })
  const { created, token, replayed } = result
  answer(host, flags, result, () => [
    ...replayedLine(replayed),
    `Token ${created.id} for ${created.name}, role ${created.role}:`,
    token ?? '(it was shown when it was made, and is kept nowhere)',
    'It is shown this once. Send it as "Authorization: Bearer …"; from now on everybody needs one, on this machine as well.',
  ])
}

function lines(tokens: readonly StoredToken[], width: number): string[] {
  if (tokens.length === 0) return ['There is no token: the local user is the editor.']
  const rows = tokens.map(({ id, name, role, recordedAt, lastUsedAt, revokedAt }) => [
    String(id),
    name,
    role,
    recordedAt.slice(0, 10),
    lastUsedAt === null ? 'never' : lastUsedAt.slice(0, 16).replace('T', ' '),
    revokedAt === null ? 'in use' : `revoked ${revokedAt.slice(0, 10)}`,
  ])
  const columns = [
    { head: 'Id', align: 'right' },
    { head: 'Name', flexible: 'cut' },
    { head: 'Role' },
    { head: 'Made' },
    { head: 'Last used' },
    { head: 'State' },
  ] as const
  return textTable(columns, rows, width, (cell) => cell)
}

async function list(host: Host, flags: WriteFlags): Promise<void> {
  const { listTokens } = await import('../../usecases/tokens.ts')
  const { MAX_PAGE } = await import('../../usecases/inputs.ts')
  const result = await withContext(host, flags, (context) => listTokens(context, { limit: MAX_PAGE, after: 0 }))
  answer(host, flags, result, () => lines(result.tokens, host.width ?? 100))
}

async function revoke(host: Host, token: string, flags: WriteFlags): Promise<void> {
  const { revokeToken } = await import('../../usecases/tokens.ts')
  const result = await placed(flagOf, async () => {
    const [id] = idsOf([token])
    return withContext(host, flags, (context, caller) => revokeToken(context, caller, id as number))
  })
  const { revoked, replayed } = result
  answer(host, flags, result, () => [...replayedLine(replayed), `Token ${revoked.id} (${revoked.name}) is revoked.`])
}

export function addToken(program: Command, host: Host): void {
  const token = program
    .command('token')
    .summary('say who may ask over the network')
    .description(
      'Makes, lists and revokes the tokens of the API. Without one, the server answers this machine alone, and its user is the editor.',
    )
  withExamples(
    withIdempotencyKey(
      token
        .command('create')
        .summary('make a token; it is shown once')
        .description('Makes a token and shows it, this once: only its hash is kept.')
        .option('--name <name>', 'the name under which its work is recorded')
        .option('--role <role>', `one of ${ROLES.join(', ')}`)
        .action((_flags: unknown, self: Command) => create(host, self.optsWithGlobals<CreateFlags>())),
    ),
    'reckon token create --role editor --name "Ann Example"',
  )
  withExamples(
    token
      .command('list')
      .summary('list tokens')
      .description('Lists the tokens that were made, with their last use.')
      .action((_flags: unknown, self: Command) => list(host, self.optsWithGlobals<WriteFlags>())),
    'reckon token list',
  )
  withExamples(
    withIdempotencyKey(
      token
        .command('revoke')
        .summary('revoke a token')
        .description('From the next request on the token is none.')
        .argument('<token>', 'the id of the token')
        .action((id: string, _flags: unknown, self: Command) => revoke(host, id, self.optsWithGlobals<WriteFlags>())),
    ),
    'reckon token revoke 2',
  )
}

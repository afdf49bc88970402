import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { ROLES, type Role } from '../../src/domain/role.ts'
import { startServer } from '../../src/main.ts'
import { createToken } from '../../src/usecases/tokens.ts'
import { described } from './contract.ts'
import { type Api, problemOf, useApi } from './server.ts'

/** Who may do what at least; written by hand, so that a change of a right is a change of this table. */
const LEAST: Readonly<Record<string, Role | 'anybody'>> = {
  readRoot: 'anybody',
  readDocument: 'anybody',
  readHealth: 'anybody',
  readReadiness: 'anybody',
  readMetrics: 'viewer',
  listSources: 'viewer',
  ingestSource: 'contributor',
  readSource: 'viewer',
  correctSource: 'editor',
  readSourceText: 'viewer',
  listTurns: 'viewer',
  listSourceHistory: 'viewer',
  correctSpeakers: 'editor',
  extractSource: 'contributor',
  proposeStatements: 'contributor',
  listStatements: 'viewer',
  listPredictions: 'viewer',
  listClaims: 'viewer',
  searchStatements: 'viewer',
  reviewStatements: 'editor',
  recordOutcomes: 'editor',
  readStatement: 'viewer',
  correctStatement: 'editor',
  reviewStatement: 'editor',
  splitStatement: 'editor',
  listOutcomes: 'viewer',
  recordOutcome: 'editor',
  listCheckIns: 'viewer',
  addCheckIn: 'contributor',
  listStatementHistory: 'viewer',
  listLinks: 'viewer',
  linkStatement: 'editor',
  listSpeakers: 'viewer',
  readSpeaker: 'viewer',
  correctSpeaker: 'editor',
  mergeSpeaker: 'editor',
  listTopics: 'viewer',
  listEvents: 'viewer',
  listTokens: 'admin',
  createToken: 'admin',
  revokeToken: 'admin',
  readStatusReport: 'viewer',
  readScorecard: 'viewer',
}

type Cell = 'may' | 'must say who' | 'may not'

/** What an operation is to answer to somebody; `null` = a caller without a token. */
function expected(least: Role | 'anybody', role: Role | null): Cell {
  if (least === 'anybody') return 'may'
  if (role === null) return 'must say who'
  return ROLES.indexOf(role) >= ROLES.indexOf(least) ? 'may' : 'may not'
}

/** Every operation asked by one caller; what it would do is only tried (a dry run). */
async function tableOf({ ask }: Api, token: string | null): Promise<Record<string, Cell>> {
  const cells: Record<string, Cell> = {}
  for (const { id, method, path } of described) {
    const { status } = await ask(`${path.replace('{id}', '1')}${method === 'get' ? '' : '?dryRun=true'}`, {
      method: method.toUpperCase(),
      headers: { 'if-match': '"r1"', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      ...(method === 'get' ? {} : { body: {} }),
    })
    expect(status).toBeLessThan(500)
    cells[id] = status === 401 ? 'must say who' : status === 403 ? 'may not' : 'may'
  }
  return cells
}

const columnOf = (role: Role | null) =>
  Object.fromEntries(Object.entries(LEAST).map(([id, least]) => [id, expected(least, role)]))

async function makeToken(api: Api, role: Role, name: string = role): Promise<string> {
  const { token } = await createToken(api.reckon.context(), { actor: 'the test' }, { name, role })
  return token as string
}

describe.each([
  ['on loopback', {}],
  ['from elsewhere', { RECKON_HOST: '0.0.0.0' }],
])('%s, once there are tokens', (_where, settings) => {
  // A server that others can reach does not start without a token.
  const api = useApi(async (reckon) => {
    await reckon.fill()
    await createToken(reckon.context(), { actor: 'the test' }, { name: 'first', role: 'admin' })
  }, settings)

  it('nobody may do anything of the ledger without one', async () => {
    expect(await tableOf(api, null)).toEqual(columnOf(null))
  })

  it.each(ROLES)('a %s may do what its row of the table says', async (role) => {
    expect(await tableOf(api, await makeToken(api, role))).toEqual(columnOf(role))
  })

  it('a token that is none, or was revoked, is refused everywhere', async () => {
    const token = await makeToken(api, 'admin')
    await api.ask('tokens/2', { method: 'DELETE', headers: { authorization: `Bearer ${token}` } })
    for (const wrong of [token, `${token}x`, 'reckon_', 'x'.repeat(290)]) {
      const answer = await api.ask('statements', { headers: { authorization: `Bearer ${wrong}` } })
      expect(problemOf(answer)).toEqual([401])
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="Reckon"')
    }
    expect(JSON.stringify(api.logged())).not.toContain(token.slice(10))
  })
})

describe('on loopback, without tokens', () => {
  const api = useApi()

  it('the local user is the editor', async () => {
    expect(await tableOf(api, null)).toEqual(columnOf('editor'))
  })

  it('a server for others does not start', async () => {
    const settings = { DATABASE_URL: `file:${api.reckon.file()}`, RECKON_HOST: '0.0.0.0', RECKON_PORT: '0' }
    await expect(startServer({ config: readConfig({}, settings), log: () => undefined })).rejects.toThrow(
      'RECKON_HOST: expected a loopback address (127.0.0.1) as long as there is no token',
    )
  })
})

describe('a token', () => {
  const api = useApi(async (reckon) => {
    await reckon.fill()
    await createToken(reckon.context(), { actor: 'the test' }, { name: 'first', role: 'admin' })
  })
  const as = (token: string, more: Readonly<Record<string, string>> = {}) => ({
    authorization: `Bearer ${token}`,
    ...more,
  })

  it('is shown once, and only its hash is kept', async () => {
    const admin = await makeToken(api, 'admin')
    const asked = {
      method: 'POST',
      headers: as(admin, { 'idempotency-key': 'k' }),
      body: { name: 'newsroom', role: 'editor' },
    }
    const made = await api.ask('tokens', asked)
    expect([made.status, made.json.created.name, made.json.token]).toEqual([
      201,
      'newsroom',
      expect.stringMatching(/^reckon_[\w-]{43}$/),
    ])
    const again = await api.ask('tokens', asked)
    expect([again.status, again.json.created.id, again.json.token]).toEqual([201, made.json.created.id, null])
    const listed = await api.ask('tokens', { headers: as(admin) })
    expect(listed.text).not.toContain(made.json.token)
    for (const suffix of ['', '-wal']) {
      expect(readFileSync(api.reckon.file() + suffix).includes(made.json.token)).toBe(false)
    }
  })

  it('has a name that no other in use has', async () => {
    const admin = await makeToken(api, 'admin')
    const body = { name: 'first', role: 'viewer' }
    expect(problemOf(await api.ask('tokens', { method: 'POST', headers: as(admin), body }))).toEqual([409])
    await api.ask('tokens/1', { method: 'DELETE', headers: as(admin) })
    expect((await api.ask('tokens', { method: 'POST', headers: as(admin), body })).status).toBe(201)
  })

  it('gives its name to what is done with it, and is known by its last use', async () => {
    const editor = await makeToken(api, 'editor', 'Ann Example')
    const headers = as(editor, { 'if-match': '"r1"' })
    await api.ask('statements/3/reviews', { method: 'POST', headers, body: { decision: 'accept' } })
    const { json } = await api.ask('statements/3/history', { headers: as(editor) })
    expect(json.history[0]).toMatchObject({ actor: 'Ann Example', action: 'accepted', before: { state: 'proposed' } })
    const admin = await makeToken(api, 'admin')
    const { tokens } = (await api.ask('tokens', { headers: as(admin) })).json
    expect(
      tokens.map(({ name, lastUsedAt }: { name: string; lastUsedAt: string | null }) => [name, lastUsedAt]),
    ).toEqual([
      ['first', null],
      ['Ann Example', '2026-11-20T08:00:00.000Z'],
      ['admin', '2026-11-20T08:00:00.000Z'],
    ])
  })

  it('opens the pages by a cookie that no script can read', async () => {
    const viewer = await makeToken(api, 'viewer')
    const closed = await api.ask('/statements?kind=claim')
    expect([closed.status, closed.headers.location]).toEqual([303, '/sign-in?next=%2Fstatements%3Fkind%3Dclaim'])
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const wrong = await api.ask('/sign-in', { method: 'POST', headers: form, body: 'token=reckon_no&next=/statements' })
    expect([wrong.status, wrong.text.includes('The token is not known here')]).toEqual([401, true])
    const right = await api.ask('/sign-in', {
      method: 'POST',
      headers: form,
      body: `token=${viewer}&next=//evil.example`,
    })
    expect([right.status, right.headers.location]).toEqual([303, '/'])
    const [cookie = ''] = right.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/)
    const opened = await api.ask('/statements', { headers: { cookie: cookie.split(';')[0] as string } })
    expect(opened.status).toBe(200)
    // A cookie opens pages alone: an API that took it would have to fear other sites.
    expect(problemOf(await api.ask('statements', { headers: { cookie: cookie.split(';')[0] as string } }))).toEqual([
      401,
    ])
  })
})

describe('too many requests', () => {
  const api = useApi(
    async (reckon) => {
      await reckon.fill()
      await createToken(reckon.context(), { actor: 'the test' }, { name: 'first', role: 'admin' })
    },
    { RECKON_RATE_LIMIT: '3' },
  )

  it('of one token are asked to wait, others are not', async () => {
    const [one, other] = [await makeToken(api, 'viewer', 'one'), await makeToken(api, 'viewer', 'other')]
    const ask = (token: string) => api.ask('statements/1', { headers: { authorization: `Bearer ${token}` } })
    for (let i = 0; i < 3; i++) expect((await ask(one)).status).toBe(200)
    const refused = await ask(one)
    expect([...problemOf(refused), refused.headers['retry-after']]).toEqual([429, '60'])
    expect((await ask(other)).status).toBe(200)
  })

  it('that guess at tokens are asked to wait', async () => {
    const guess = () => api.ask('statements', { headers: { authorization: 'Bearer reckon_guess' } })
    for (let i = 0; i < 60; i++) expect((await guess()).status).toBe(401)
    expect(problemOf(await guess())).toEqual([429])
  })
})

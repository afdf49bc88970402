/** `reckon token` and `reckon openapi`: who may ask over the network, and what they can ask. */
import { describe, expect, it } from 'vitest'
import { useDatabase } from './database.ts'

const database = useDatabase()

describe('reckon token', () => {
  it('makes a token, shows it once, lists it without it, and revokes it', async () => {
    const none = await database.run(['token', 'list'])
    expect(none.out).toContain('There is no token: the local user is the editor.')
    const made = await database.run(['token', 'create', '--role', 'editor', '--name', 'Ann Example'])
    expect([made.code, made.out]).toEqual([
      0,
      expect.stringMatching(/^Token 1 for Ann Example, role editor:\nreckon_[\w-]{43}\nIt is shown this once\./),
    ])
    const listed = await database.run(['token', 'list'])
    expect(listed.out).toMatch(/1 +Ann Example +editor +\d{4}-\d\d-\d\d +never +in use/)
    expect(listed.out).not.toContain('reckon_')
    expect((await database.run(['token', 'revoke', '1'])).out).toBe('Token 1 (Ann Example) is revoked.\n')
    expect((await database.run(['token', 'list'])).out).toMatch(/revoked \d{4}-\d\d-\d\d/)
  })

  it('refuses what is wrong, and names the flag', async () => {
    const wrong = await database.run(['token', 'create', '--role', 'king', '--name', ''])
    expect(wrong.code).toBe(3)
    expect(wrong.err).toContain('--role: expected one of viewer, contributor, editor, admin, got "king"')
    expect(wrong.err).toContain('--name: expected at least 1 characters, got ""')
    expect((await database.run(['token', 'revoke', '9'])).code).toBe(4)
    await database.run(['token', 'create', '--role', 'viewer', '--name', 'one'])
    const twice = await database.run(['token', 'create', '--role', 'viewer', '--name', 'one'])
    expect([twice.code, twice.err]).toEqual([5, expect.stringContaining('A token named "one" is in use')])
  })
})

it('reckon openapi prints the document', async () => {
  const { code, out } = await database.run(['openapi'])
  expect([code, (JSON.parse(out) as { openapi: string }).openapi]).toEqual([0, '3.1.0'])
})

/** `reckon speaker`: who really spoke, and the statements that follow. */
import { describe, expect, it } from 'vitest'
import { useDatabase } from './database.ts'

const database = useDatabase()

describe('reckon speaker', () => {
  it('gives the turns under a label to their real speaker, with the statements said there', async () => {
    const { code, out } = await database.run(['speaker', '1', '--label', 'Aidan Gomez', '--is', 'Ann Lee'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Corrected: 2 turns, and \d+ statements said there\.\n$/)
    expect((await database.run(['list', '--speaker', 'Ann Lee'])).out).toContain('Ann Lee')
    expect((await database.run(['speaker', '1', '--label', 'Ann Lee', '--is', 'Ann Lee'])).out).toContain(
      'nothing was changed',
    )
  })

  it('refuses a label that the source does not have', async () => {
    const { code, err } = await database.run(['speaker', '1', '--label', 'Nobody', '--is', 'Ann Lee'])
    expect(code).toBe(3)
    expect(err).toContain('--label: expected the name or an unshared alias of a speaker, got "Nobody"')
  })
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { INTERVIEW, useDatabase } from './database.ts'
import { json } from './run-reckon.ts'

const database = useDatabase()
const OTHER = INTERVIEW.replace('GPT-5', 'GPT-6')

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(database.folder(), name)
  writeFileSync(at, content)
  return at
}

describe('reckon ingest', () => {
  it('stores a file and says what was found in it', async () => {
    const argv = [
      'ingest',
      file('talk.md', OTHER),
      '--stated-on',
      '2024-08-19',
      '--stated-on-basis',
      'recorded',
      '--title',
      'Another talk',
    ]
    const { code, out, err } = await database.run(argv)
    expect([code, err]).toEqual([0, ''])
    const lines = [
      'Ingested as source 2: “Another talk”',
      '  Stated on 2024-08-19 (precision: day, basis: recorded), language: en',
      '  Turns: 4',
      '  Speakers: Harry Stebbings, Aidan Gomez',
    ]
    expect(out.split('\n').slice(0, 4)).toEqual(lines)
    expect(out).toMatch(/\n {2}Proposed statements: [1-9]\d* \(see: reckon list --source 2 --status proposed\)\n$/)
    const proposed = json((await database.run(['list', '--source', '2', '--status', 'proposed', '--json'])).out)
    expect((proposed.statements as { actor: string }[]).every(({ actor }) => actor === 'extractor')).toBe(true)
  })

  it('proposes nothing where it is told so', async () => {
    const { out } = await database.run(['ingest', file('talk.md', OTHER), '--stated-on', '2024-08-19', '--no-propose'])
    expect(out).not.toContain('Proposed')
    expect((await database.run(['list', '--source', '2'])).out).toMatch(/no statement/i)
  })

  it('reads the standard input for -', async () => {
    const { code, out } = await database.run(
      ['ingest', '-', '--stated-on', '2024-08', '--stated-on-precision', 'month'],
      { input: OTHER },
    )
    expect(code).toBe(3)
    expect(out).toBe('')
    const taken = await database.run(
      ['ingest', '-', '--stated-on', '2024-08-01', '--stated-on-precision', 'month', '--language', 'zh', '--json'],
      {
        input: OTHER,
      },
    )
    expect([taken.code, taken.err]).toEqual([0, ''])
    expect(json(taken.out)).toMatchObject({
      created: true,
      turns: 4,
      speakers: ['Harry Stebbings', 'Aidan Gomez'],
      source: {
        id: 2,
        title: 'A talk about models',
        language: 'zh',
        statedOn: '2024-08-01',
        statedOnPrecision: 'month',
        statedOnBasis: 'published',
      },
    })
  })

  it('changes nothing for a text that it holds already, and says so', async () => {
    const { code, out } = await database.run(['ingest', '-', '--stated-on', '2024-08-19'], { input: INTERVIEW })
    expect(code).toBe(0)
    expect(out).toContain(
      'Reckon holds this very text already, as source 1: “A talk about models”; nothing was changed.\n',
    )
  })

  it('warns on the standard error when no speaker is found', async () => {
    const argv = ['ingest', '-', '--stated-on', '2024-08-19', '--language', 'en']
    const { code, out, err } = await database.run(argv, { input: 'Nobody says anything here.' })
    expect(code).toBe(0)
    expect(out).toContain('  Speakers: none found\n')
    expect(err).toMatch(/^reckon: warning: .+\n/)
    const again = await database.run([...argv, '--json'], { input: 'Nobody says anything there.' })
    expect(again.err).toBe('')
    expect(json(again.out)).toMatchObject({ warnings: [expect.any(String)] })
  })

  it.each([
    ['an empty text', '', 'expected the text of a transcript, got an empty one'],
    [
      'bytes with NULs',
      new Uint8Array([0x50, 0x4b, 0, 0]),
      'expected UTF-8 text, got bytes with NULs (a binary file, or UTF-16)',
    ],
    [
      'bytes that are no UTF-8',
      new Uint8Array([0xb2, 0xe2, 0xca, 0xd4]),
      'expected UTF-8, got bytes that are none (save the file as UTF-8 and try again)',
    ],
  ])('refuses %s', async (_case, content, message) => {
    const at = file('refused.md', content)
    const { code, out, err } = await database.run(['ingest', at, '--stated-on', '2024-08-19', '--language', 'en'])
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain(`\n  ${at}: ${message}\n`)
    expect(json((await database.run(['list', '--json', '--source', '2'])).out)).toMatchObject({ statements: [] })
  })

  it('refuses a file above 50 MB before it reads it', async () => {
    const at = file('large.md', '')
    await truncate(at, 50_000_001)
    const { code, err } = await database.run(['ingest', at, '--stated-on', '2024-08-19'])
    expect(code).toBe(3)
    expect(err).toBe(`reckon: ${at} cannot be read\n  ${at}: expected at most 50 MB, got 50.0 MB\n`)
  })

  it.each([
    ['missing', 'there is no such file'],
    ['a folder', 'it is a folder'],
  ])('says that a file is %s', async (what, why) => {
    const at = path.join(database.folder(), what)
    if (what === 'a folder') mkdirSync(at)
    const { code, err } = await database.run(['ingest', at, '--stated-on', '2024-08-19'])
    expect(code).toBe(3)
    expect(err).toBe(
      `reckon: ${at} cannot be read\n  ${at}: expected a file that can be read, got ${JSON.stringify(at)}: ${why}\n`,
    )
  })

  it.each([
    [['--stated-on', '2025-02-29'], '--stated-on: expected a day as YYYY-MM-DD, got "2025-02-29"'],
    [
      ['--stated-on', '2026-11-25'],
      '--stated-on: expected the day the words were said, today (2026-11-24) at the latest, got 2026-11-25',
    ],
    [
      ['--stated-on', '2024-08-19', '--stated-on-basis', 'guessed'],
      '--stated-on-basis: expected one of recorded, published, estimated, got "guessed"',
    ],
    [['--stated-on', '2024-08-19', '--url', 'ftp://x'], '--url: expected an http or https address, got "ftp://x"'],
    [['--stated-on', '2024-08-19', '--language', 'fr'], '--language: expected one of zh, en, got "fr"'],
  ])('%j is refused with the flag’s name', async (flags, message) => {
    const { code, err } = await database.run(['ingest', '-', ...flags], { input: OTHER })
    expect([code, err]).toEqual([3, `reckon: The source cannot be taken\n  ${message}\n`])
  })

  it('does the same request once under an idempotency key', async () => {
    const argv = ['ingest', '-', '--stated-on', '2024-08-19', '--idempotency-key', 'k1']
    await database.run(argv, { input: OTHER })
    const again = await database.run(argv, { input: OTHER })
    expect([again.code, again.out.split('\n')[0]]).toEqual([
      0,
      'This was done before under the same idempotency key; nothing was done now.',
    ])
    const other = await database.run(argv, { input: `${OTHER} More.` })
    expect(other.code).toBe(5)
    expect(other.err).toContain('The idempotency key "k1" was used for another request before')
  })
})

/** `reckon extract` and `reckon horizon`: the extractor without a database. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runReckon } from './run-reckon.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'reckon-extract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TALK = `**Ann Lee:**

When will the robots come?

**Bob Ray:**

Robots will be in every home within five years. We sold 20,000 of them in 2023.
`

function file(content: string | Uint8Array): string {
  const name = path.join(folder, 'talk.md')
  writeFileSync(name, content)
  return name
}

interface Line {
  kind: string
  start: number
  end: number
  quote: string
  speaker: string | null
  horizonText: string | null
  windowStart: string | null
  windowEnd: string | null
}

const linesOf = (out: string): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

describe('reckon extract', () => {
  it('writes one object a line: the words at their place, who said them, and the window', async () => {
    const { code, out } = await runReckon(['extract', file(TALK), '--stated-on', '2024-08-19', '--json'])
    expect(code).toBe(0)
    const lines = linesOf(out)
    for (const { start, end, quote } of lines) expect(TALK.slice(start, end)).toBe(quote)
    expect(lines.find(({ kind }) => kind === 'prediction')).toMatchObject({
      quote: 'Robots will be in every home within five years.',
      speaker: 'Bob Ray',
      horizonText: 'within five years',
      windowStart: '2024-08-19',
      windowEnd: '2029-08-19',
      precision: 'year',
      basis: 'spoken',
    })
    expect(lines.find(({ kind }) => kind === 'claim')).toMatchObject({ speaker: 'Bob Ray', windowStart: null })
  })

  it('is a list for a person without --json', async () => {
    const { out } = await runReckon(['extract', file(TALK), '--stated-on', '2024-08-19', '--title', 'A talk'])
    expect(out.split('\n')[0]).toBe('A talk: 1 prediction and 1 claim')
    expect(out).toContain('“within five years”: 2024-08-19 to 2029-08-19')
  })

  it('reads the main text of a page of the web', async () => {
    const words =
      '<p><b>Ann:</b> And then?</p><p><b>Bob:</b> Every car will be electric by 2035, and nobody will miss the noise.</p>'
    const page = `<!doctype html><html><head><title>A talk</title></head><body><nav><a href="/">Home</a></nav><article><h1>A talk</h1>${words.repeat(5)}</article></body></html>`
    const { out } = await runReckon(['extract', file(page), '--stated-on', '2024-08-19', '--json'])
    expect(linesOf(out).map(({ quote }) => quote)).toContain(
      'Every car will be electric by 2035, and nobody will miss the noise.',
    )
  })

  it.each([
    ['an empty file', '', /talk\.md: expected the text of a transcript, got an empty one/],
    ['a text in another language', 'これは日本語のテキストです。ありがとうございます。', /--lang: expected zh or en/],
    ['bytes that are no text', new Uint8Array([0x50, 0x4b, 0, 0, 1]), /got bytes with NULs/],
    ['zero-width marks alone', '\u200b\u2060\n', /white space alone/],
    ['bytes that are no UTF-8', new Uint8Array([0xb0, 0xa1, 0xb0, 0xa2]), /expected UTF-8/],
  ])('refuses %s', async (_name, content, message) => {
    const { code, out, err } = await runReckon(['extract', file(content), '--stated-on', '2024-08-19'])
    expect([code, out]).toEqual([3, ''])
    expect(err).toMatch(message)
  })

  it.each([
    ['a byte order mark, which is no part of the text', `\uFEFF${TALK}`],
    ['a replacement character that the file itself holds', TALK.replace('2023.', '2023.\n\n\uFFFD')],
  ])('reads a file with %s', async (_, content) => {
    const { out } = await runReckon(['extract', file(content), '--stated-on', '2024-08-19', '--json'])
    expect((JSON.parse(out.split('\n')[0] ?? '') as Line).start).toBe(TALK.indexOf('Robots will'))
  })

  it('refuses a day that is none, by the name of its flag', async () => {
    const { code, err } = await runReckon(['extract', file(TALK), '--stated-on', '2024-02-30'])
    expect(code).toBe(3)
    expect(err).toContain('--stated-on: expected a day as YYYY-MM-DD, got "2024-02-30"')
  })
})

describe('reckon horizon', () => {
  const line = (sentence: string, lang: string) => `${JSON.stringify({ sentence, lang, anchor: '2024-08-19' })}\n`

  it('reads a window for each line, in their order', async () => {
    const input = line('We will be there by 2027.', 'en') + line('两年之内我们能做到。', 'zh') + line('Soon.', 'en')
    const { code, out } = await runReckon(['horizon'], { input })
    expect(code).toBe(0)
    // By 2027 includes 2027 (conventions, G2); two years from 19 August 2024; "soon" has no date (G4).
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text) as unknown),
    ).toEqual([
      { windowStart: '2024-08-19', windowEnd: '2027-12-31', precision: 'year', phrase: 'by 2027' },
      { windowStart: '2024-08-19', windowEnd: '2026-08-19', precision: 'year', phrase: '两年之内' },
      expect.objectContaining({ windowStart: null, windowEnd: null, precision: 'vague' }),
    ])
  })

  it('ends at a line that it cannot read, after the windows of those before it', async () => {
    const { code, out, err } = await runReckon(['horizon'], { input: `${line('By 2027.', 'en')}nonsense\n` })
    expect(code).toBe(3)
    expect(out.split('\n')).toHaveLength(2)
    expect(err).toContain('Line 2 cannot be read')
  })
})

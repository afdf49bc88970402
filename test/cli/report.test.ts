import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { useDatabase } from './database.ts'
import { json } from './run-reckon.ts'

const database = useDatabase()

const FALSE = [
  '--verdict',
  'false',
  '--occurred-on',
  '2025-08-07',
  '--judged-on',
  '2025-08-08',
  '--rationale',
  'It came in August.',
]
const EVIDENCE = ['--evidence-url', 'https://openai.com/x', '--evidence-title', 'Introducing GPT-5']

describe('reckon report', () => {
  it('is text as of today', async () => {
    const { code, out, err } = await database.run(['report'])
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Status report as of 2026-11-24',
      'The world as of 2026-11-24 (asOf); the ledger with everything recorded so far (recordedBy).',
      'Scope: all sources, all speakers. News: judged since 2026-08-24.',
    ])
    expect(out).toContain('#1  Due · 642 days overdue, since 2025-02-20\n')
    expect(out).toContain('    “未来五年内，人形机器人会走进每一个家庭。”\n')
  })

  it('shows any day as it was then', async () => {
    await database.run(['record', '1', ...FALSE, ...EVIDENCE])
    expect((await database.run(['report', '--as-of', '2025-01-01'])).out).toContain(
      '#1  Open · due in 50 days, on 2025-02-20\n',
    )
    expect((await database.run(['report', '--as-of', '2025-02-20'])).out).toContain('#1  Due · due today\n')
    expect((await database.run(['report', '--since', '2025-01-01'])).out).toContain(
      '#1  Did not come true · judged on 2025-08-08 · happened on 2025-08-07, 5 months 19 days late\n',
    )
  })

  it('says why there is nothing in a ledger before its first entry', async () => {
    const { code, out } = await database.run(['report', '--recorded-by', '2020-01-01'])
    expect(code).toBe(0)
    expect(out).toContain('Nothing to report. Reckon held nothing by 2020-01-01T23:59:59.999Z:')
  })

  it('is Markdown, or JSON', async () => {
    expect((await database.run(['report', '--format', 'markdown'])).out).toMatch(
      /^# Status report as of 2026-11-24\n\n/,
    )
    const asked = await database.run(['report', '--format', 'json'])
    expect(json(asked.out)).toMatchObject({ clocks: { asOf: '2026-11-24', recordedBy: null }, due: { total: 1 } })
    expect((await database.run(['report', '--json'])).out).toBe(asked.out)
  })

  it('is limited to a source or a speaker', async () => {
    expect((await database.run(['report', '--source', '1'])).out).toContain(
      'Scope: the source “A talk about models”, all speakers.',
    )
    const { out } = await database.run(['report', '--speaker', 'Harry Stebbings'])
    expect(out).toContain('Nothing to report. Nothing of this speaker was said by 2026-11-24')
    expect((await database.run(['report', '--source', '9'])).code).toBe(4)
  })

  it('goes into a file, without colours', async () => {
    const file = path.join(database.folder(), 'report.md')
    const { out } = await database.run(['report', '--format', 'markdown', '--out', file], { color: true })
    expect(out).toBe(`Wrote the report as of 2026-11-24 to ${file} (markdown).\n`)
    expect(readFileSync(file, 'utf8')).toBe((await database.run(['report', '--format', 'markdown'])).out)
    const asJson = await database.run(['report', '--out', file, '--json'])
    expect(json(asJson.out)).toEqual({ out: file, format: 'text' })
  })

  it('follows the terminal’s width and colour', async () => {
    const { out } = await database.run(['report'], { width: 50, color: true })
    expect(out).toContain(String.fromCharCode(27))
    expect(out).toContain(
      'The world as of 2026-11-24 (asOf); the ledger with\neverything recorded so far (recordedBy).\n',
    )
  })

  it.each([
    [['--format', 'pdf'], '--format: expected one of text, markdown, html, json, csv, got "pdf"'],
    [['--json', '--format', 'text'], null],
    [
      ['--out', '/no/such/folder/x'],
      '--out: expected a file that can be written, got "/no/such/folder/x": there is no such file',
    ],
  ])('refuses %j', async (flags, message) => {
    const { code, out, err } = await database.run(['report', ...flags])
    expect([code, out]).toEqual([3, ''])
    if (message === null) expect(json(err)).toMatchObject({ errors: [{ pointer: '/format' }] })
    else expect(err).toBe(`reckon: The report cannot be written\n  ${message}\n`)
  })

  it('refuses news from after the report’s day', async () => {
    const { code, err } = await database.run(['report', '--as-of', '2025-01-01', '--since', '2025-06-01'])
    expect([code, err]).toEqual([
      3,
      'reckon: The report cannot be taken\n  --since: expected 2025-01-01 (asOf) or earlier, got 2025-06-01\n',
    ])
  })
})

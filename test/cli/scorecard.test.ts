import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { useDatabase } from './database.ts'
import { json } from './run-reckon.ts'

const database = useDatabase()

describe('reckon scorecard', () => {
  it('is text, and says in words where there is nothing to tell', async () => {
    const { code, out, err } = await database.run(['scorecard', '--speaker', 'Aidan Gomez'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Scorecard of Aidan Gomez as of 2026-11-24\n/)
    expect(out).toContain('nothing judged')
    expect(out).not.toMatch(/\b(NaN|null|undefined|Infinity)\b/)
  })

  it('is the value itself as JSON', async () => {
    const { out } = await database.run(['scorecard', '--by', 'topic', '--json'])
    expect(json(out)).toMatchObject({
      clocks: { asOf: '2026-11-24', recordedBy: null },
      by: 'topic',
      minimumN: 10,
      overall: { predictions: { stations: { accepted: 3, datable: 2, windowClosed: 1 } } },
    })
  })

  it.each(['text', 'markdown', 'html', 'csv', 'json'])('goes into a file as %s, in Chinese too', async (format) => {
    const file = path.join(database.folder(), `card.${format}`)
    const { code, out } = await database.run(['scorecard', '--format', format, '--lang', 'zh', '--out', file])
    expect([code, out]).toEqual([0, `Wrote the scorecard as of 2026-11-24 to ${file} (${format}).\n`])
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(100)
  })

  it.each([
    [['--by', 'mood'], '--by: expected one of speaker, topic, source, hedge, got "mood"'],
    [['--lang', 'fr'], '--lang: expected one of en, zh, got "fr"'],
    [['--format', 'pdf'], '--format: expected one of text, markdown, html, json, csv, got "pdf"'],
    [['--speaker', 'Nobody'], '--speaker: expected the name or an unshared alias of a speaker, got "Nobody"'],
    [
      ['--said-from', '2025-01-02', '--said-to', '2025-01-01'],
      '--said-to: expected 2025-01-02 (saidFrom) or later, got 2025-01-01',
    ],
  ])('refuses %j', async (flags, message) => {
    const { code, out, err } = await database.run(['scorecard', ...flags])
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain(`  ${message}\n`)
  })
})

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { useDatabase } from './database.ts'
import { json } from './run-reckon.ts'

const database = useDatabase()

const EVIDENCE = [
  '--evidence-url',
  'https://openai.com/index/introducing-gpt-5/',
  '--evidence-title',
  'Introducing GPT-5',
  '--evidence-publisher',
  'OpenAI',
  '--evidence-published-on',
  '2025-08-07',
]
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

async function outcomesOf(id: number): Promise<unknown[]> {
  return json((await database.run(['show', String(id), '--json'])).out).outcomes as unknown[]
}

describe('reckon record', () => {
  it('records an outcome with one piece of evidence and shows how the statement stands', async () => {
    expect(await database.run(['record', '1', ...FALSE, ...EVIDENCE])).toEqual({
      code: 0,
      out: [
        'Recorded as outcome 1. The statement now stands so:',
        '#1  Did not come true · judged on 2025-08-08 · happened on 2025-08-07, 5 months 19 days late',
        '    OpenAI will release GPT-5 within three to six months.',
        '',
      ].join('\n'),
      err: '',
    })
    expect(await outcomesOf(1)).toMatchObject([
      {
        verdict: 'false',
        actor: 'local editor',
        counts: true,
        evidence: [{ title: 'Introducing GPT-5', publisher: 'OpenAI', publishedOn: '2025-08-07', stance: 'supports' }],
      },
    ])
  })

  it('takes several pieces of evidence from a file, and from the standard input', async () => {
    const body = JSON.stringify({
      verdict: 'false',
      rationale: 'It came in August.',
      judgedOn: '2025-08-08',
      evidence: [
        { url: 'https://a.example/', title: 'A' },
        { url: 'https://b.example/', title: 'B', stance: 'contradicts' },
      ],
    })
    const file = path.join(database.folder(), 'outcome.json')
    writeFileSync(file, body)
    expect((await database.run(['record', '1', '--json-file', file])).code).toBe(0)
    const piped = await database.run(['record', '4', '--json-file', '-', '--json'], { input: body })
    expect(piped.err).toBe('')
    expect(json(piped.out)).toMatchObject({
      outcome: { statementId: 4, evidence: [{ title: 'A' }, { title: 'B', stance: 'contradicts' }] },
      warnings: [{ pointer: '/rationale' }],
    })
  })

  it('warns on the standard error of what is odd, by its flag', async () => {
    const argv = [
      'record',
      '1',
      '--verdict',
      'false',
      '--judged-on',
      '2024-12-01',
      '--rationale',
      'x',
      ...EVIDENCE.slice(0, 4),
      '--evidence-published-on',
      '2024-08-01',
    ]
    const { code, err } = await database.run(argv)
    expect(code).toBe(0)
    expect(err).toBe(
      [
        "reckon: warning: --rationale: judged false before the window's end (2025-02-19): the rationale must say why it has become impossible",
        'reckon: warning: --evidence-published-on: published on 2024-08-01, before the prediction was made (2024-08-19)',
        '',
      ].join('\n'),
    )
  })

  it('asks why when an outcome was recorded before, and keeps both', async () => {
    await database.run(['record', '1', ...FALSE, ...EVIDENCE])
    const argv = ['record', '1', '--verdict', 'void', '--rationale', 'Entered by mistake.']
    expect(await database.run(argv)).toEqual({
      code: 3,
      out: '',
      err: 'reckon: The outcome cannot be taken\n  --supersedes-why: expected why this judgement takes the place of the one recorded before (false), got nothing\n',
    })
    expect((await database.run([...argv, '--supersedes-why', 'wrong statement'])).code).toBe(0)
    expect(await outcomesOf(1)).toMatchObject([{ verdict: 'void', supersedesId: 1 }, { verdict: 'false' }])
  })

  it.each([
    [
      'no rationale and no evidence',
      ['--verdict', 'true'],
      [
        '--rationale: expected a rationale in words with the verdict true, got none',
        '--evidence-url: expected at least one piece of evidence with the verdict true, got none',
      ],
    ],
    [
      'no title of the evidence',
      ['--verdict', 'true', '--rationale', 'x', '--evidence-url', 'https://a.example'],
      ['--evidence-title: expected string, got nothing'],
    ],
    [
      'no web address',
      ['--verdict', 'true', '--rationale', 'x', '--evidence-url', 'javascript:alert(1)', '--evidence-title', 'x'],
      ['--evidence-url: expected an http or https address, got "javascript:alert(1)"'],
    ],
    [
      'an unknown verdict',
      ['--verdict', 'maybe'],
      ['--verdict: expected one of true, partly_true, false, cannot_tell, void, got "maybe"'],
    ],
    [
      'an unknown stance',
      ['--verdict', 'true', '--rationale', 'x', ...EVIDENCE, '--evidence-stance', 'pro'],
      ['--evidence-stance: expected one of supports, contradicts, context, got "pro"'],
    ],
    [
      'no reason for cannot_tell',
      ['--verdict', 'cannot_tell'],
      [
        '--cannot-tell-reason: expected one of vague, no_public_record, sources_conflict with the verdict cannot_tell, got nothing',
      ],
    ],
    [
      'a day that is none',
      ['--verdict', 'void', '--rationale', 'x', '--judged-on', '2025-13-01'],
      ['--judged-on: expected a day as YYYY-MM-DD, got "2025-13-01"'],
    ],
    [
      'an event that is none',
      ['--verdict', 'void', '--rationale', 'x', '--occurred-on', 'August'],
      ['--occurred-on: expected a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY), got "August"'],
    ],
    [
      'a judgement to come',
      ['--verdict', 'void', '--rationale', 'x', '--judged-on', '2026-11-25'],
      ['--judged-on: expected today (2026-11-24) at the latest, got 2026-11-25'],
    ],
  ])('refuses %s', async (_case, flags, messages) => {
    expect(await database.run(['record', '1', ...flags])).toEqual({
      code: 3,
      out: '',
      err: ['reckon: The outcome cannot be taken', ...messages.map((message) => `  ${message}`), ''].join('\n'),
    })
    expect(await outcomesOf(1)).toEqual([])
  })

  it('names the place in a file', async () => {
    const input = JSON.stringify({ verdict: 'true', rationale: 'x', evidence: [{ url: 'x', title: 'y' }], extra: 1 })
    const { code, err } = await database.run(['record', '1', '--json-file', '-'], { input })
    expect([code, err]).toEqual([
      3,
      'reckon: The outcome cannot be taken\n  the standard input /extra: expected no such field\n',
    ])
  })

  it.each([
    [
      'no JSON',
      '{verdict: true}',
      /^reckon: the standard input cannot be read\n {2}--json-file: expected JSON in UTF-8, got "\{verdict: true\}" \(.+\)\n$/,
    ],
    ['a list', '[]', /expected object, got \[\]/],
  ])('refuses a file with %s', async (_case, input, err) => {
    const run = await database.run(['record', '1', '--json-file', '-'], { input })
    expect(run.code).toBe(3)
    expect(run.err).toMatch(err)
  })

  it('takes a file or flags, not both', async () => {
    expect(
      await database.run(['record', '1', '--json-file', 'x.json', '--verdict', 'true', ...EVIDENCE.slice(0, 2)]),
    ).toEqual({
      code: 3,
      out: '',
      err: [
        'reckon: Give a file or flags, not both',
        '  --verdict: expected nothing beside --json-file, got a value',
        '  --evidence-url: expected nothing beside --json-file, got a value',
        '',
      ].join('\n'),
    })
  })

  it('ends with 4 for no such statement, with 5 for one that is not accepted', async () => {
    const argv = ['--verdict', 'void', '--rationale', 'x']
    expect(await database.run(['record', '99', ...argv])).toEqual({
      code: 4,
      out: '',
      err: 'reckon: There is no statement 99\n',
    })
    expect(await database.run(['record', '3', ...argv])).toEqual({
      code: 5,
      out: '',
      err: 'reckon: Statement 3 is proposed: accept it before you record what happened\n',
    })
  })

  it('records once under one idempotency key', async () => {
    const argv = ['record', '1', ...FALSE, ...EVIDENCE, '--idempotency-key', 'r1']
    await database.run(argv)
    const again = await database.run([...argv, '--json'])
    expect(json(again.out)).toMatchObject({ replayed: true, outcome: { id: 1 } })
    expect(await outcomesOf(1)).toHaveLength(1)
  })
})

describe('reckon check-in', () => {
  it('adds a note, with its evidence', async () => {
    const argv = [
      'check-in',
      '4',
      '--standing',
      'on_track',
      '--on',
      '2026-11-01',
      '--note',
      'Two makers ship.',
      ...EVIDENCE,
    ]
    expect(await database.run(argv)).toEqual({
      code: 0,
      out: [
        'Check-in 1 on statement #4, 2026-11-01: on track, Two makers ship.',
        'Evidence    Introducing GPT-5, OpenAI, 2025-08-07 (supports)',
        '            https://openai.com/index/introducing-gpt-5/',
        '',
      ].join('\n'),
      err: '',
    })
    expect((await database.run(['show', '4'])).out).toContain('CHECK-INS\n  2026-11-01: on track, Two makers ship.\n')
    expect((await database.run(['show', '4', '--as-of', '2026-10-31'])).out).not.toContain('CHECK-INS')
  })

  it('takes a whole body from a file', async () => {
    const { out } = await database.run(['check-in', '4', '--json-file', '-', '--json'], {
      input: '{"standing":"no_news"}',
    })
    expect(json(out)).toMatchObject({ checkIn: { standing: 'no_news', onDay: '2026-11-24', note: null } })
  })

  it('refuses a note without words and a day before it was said', async () => {
    expect(await database.run(['check-in', '4', '--standing', 'slipping', '--on', '2024-01-01'])).toEqual({
      code: 3,
      out: '',
      err: [
        'reckon: The check-in cannot be taken',
        '  --on: expected a day from 2024-08-19 (the day it was said) to 2026-11-24 (today), got 2024-01-01',
        '  --note: expected a note in words with slipping, got none',
        '',
      ].join('\n'),
    })
  })

  it('ends with 5 for a statement that has its verdict', async () => {
    await database.run(['record', '1', ...FALSE, ...EVIDENCE])
    const { code, err } = await database.run(['check-in', '1', '--standing', 'no_news'])
    expect([code, err]).toEqual([
      5,
      'reckon: Statement 1 is judged already (false): record a new outcome instead of a check-in\n',
    ])
  })
})

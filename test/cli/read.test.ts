import { describe, expect, it } from 'vitest'
import { RECORDED, useDatabase } from './database.ts'
import { json } from './run-reckon.ts'

const database = useDatabase()

describe('reckon list', () => {
  it('is a table with one line for each statement when it goes to a pipe', async () => {
    expect(await database.run(['list'])).toEqual({
      code: 0,
      out: [
        'Id  Status    Day         Kind        Speaker      Statement',
        ' 1  Due       2025-02-20  prediction  Aidan Gomez  OpenAI will release GPT-5 within three to six months.',
        ' 2  Undated   2025-08-19  prediction  Aidan Gomez  “Robots will walk among us soon”',
        ' 3  Proposed              claim       Aidan Gomez  “We raised $500 million last month.”',
        ' 4  Open      2029-08-20  prediction  Aidan Gomez  Humanoid robots will be in every home within five years.',
        '',
        '4 statements as of 2026-11-24; Day: when it falls due, is reviewed (undated) or was judged.',
        '',
      ].join('\n'),
      err: '',
    })
  })

  it('wraps the statement on a narrow terminal, and colours what its label says too', async () => {
    const { out } = await database.run(['list', '--kind', 'prediction', '--status', 'due'], { width: 70, color: true })
    const plain = out.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')
    expect(plain).not.toBe(out)
    expect(plain.split('\n').slice(0, 3)).toEqual([
      'Id  Status  Day         Speaker      Statement',
      ' 1  Due     2025-02-20  Aidan Gomez  OpenAI will release GPT-5 within',
      '                                     three to six months.',
    ])
  })

  it.each([
    ['status, by commas', ['--status', 'due,open'], [1, 4]],
    ['status, named again', ['--status', 'due', '--status', 'proposed'], [1, 3]],
    ['kind', ['--kind', 'claim'], [3]],
    ['speaker', ['--speaker', 'Aidan Gomez'], [1, 2, 3, 4]],
    ['topic', ['--topic', 'robots'], [2, 4]],
    ['source', ['--source', '1', '--status', 'open'], [4]],
    ['text', ['--text', '机器人'], [4]],
    ['the day a judgement is owed', ['--due-before', '2026-01-01'], [1]],
    ['the world’s clock', ['--as-of', '2024-12-01', '--status', 'open'], [1, 4]],
    ['a day before anything was said', ['--as-of', '2024-08-18'], []],
    ['the ledger’s clock', ['--recorded-by', '2026-11-19'], []],
  ])('filters by %s', async (_case, flags, ids) => {
    const { out } = await database.run(['list', '--json', ...flags])
    expect((json(out).statements as { id: number }[]).map(({ id }) => id)).toEqual(ids)
  })

  it('gives pages', async () => {
    const first = await database.run(['list', '--limit', '3'])
    const cursor = /^There are more: add --cursor (\S+)$/m.exec(first.out)?.[1] ?? ''
    const second = await database.run(['list', '--limit', '3', '--cursor', cursor])
    expect(second.out.split('\n')[1]).toMatch(/^ 4 {2}Open/)
    expect(second.out).toContain('1 statement as of 2026-11-24')
    expect(second.out).not.toContain('--cursor')
  })

  it('says in words that nothing matches', async () => {
    expect((await database.run(['list', '--status', 'void'])).out).toBe('No statement matches, as of 2026-11-24.\n')
  })

  it('refuses a speaker that nobody has, and a cursor from elsewhere', async () => {
    expect(await database.run(['list', '--speaker', 'Nobody'])).toEqual({
      code: 3,
      out: '',
      err: 'reckon: There is no such speaker\n  --speaker: expected the name or an unshared alias of a speaker, got "Nobody"\n',
    })
    const { code, err } = await database.run(['list', '--cursor', 'abc'])
    expect([code, err]).toEqual([
      3,
      'reckon: The list cannot be taken\n  --cursor: expected the nextCursor of a page with sort=id, got something else\n',
    ])
  })
})

describe('reckon show', () => {
  it('shows the quote in its surroundings, the reading and the history', async () => {
    const { code, out } = await database.run(['show', '1'])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      '#1  Due · 642 days overdue, since 2025-02-20',
      'OpenAI will release GPT-5 within three to six months.',
      'As of 2026-11-24',
      '',
      'WORDS',
      '  Question    Harry Stebbings: When will GPT-5 be out?',
      '  Quote       “GPT-5 will be out in three to six months.”',
      '  After       Robots will walk among us soon, I think.',
      '',
      'READING',
      '  Kind        prediction',
      '  Said by     Aidan Gomez, 2024-08-19',
      '  Source      1, “A talk about models”',
      '              https://example.org/talk',
      '  Horizon     “three to six months”: 2024-11-19 to 2025-02-19',
      '  Precision   month',
      '  Criteria    A model named GPT-5 can be used by the public.',
      '  Topics      models',
      '  State       accepted',
      `  Recorded    ${RECORDED} by an editor, revision 2`,
      '',
      'HISTORY',
      `  ${RECORDED}  accepted by an editor`,
      `  ${RECORDED}  proposed by an editor`,
      '',
    ])
  })

  it('shows outcomes with what they supersede, and which one counts', async () => {
    const evidence = [
      '--evidence-url',
      'https://openai.com/x',
      '--evidence-title',
      'GPT-5',
      '--evidence-note',
      'It came in August.',
    ]
    await database.run([
      'record',
      '1',
      '--verdict',
      'cannot_tell',
      '--cannot-tell-reason',
      'vague',
      '--judged-on',
      '2025-03-01',
    ])
    await database.run(
      [
        'record',
        '1',
        '--verdict',
        'false',
        '--occurred-on',
        '2025-08-07',
        '--judged-on',
        '2025-08-08',
        '--rationale',
        'Too late.',
        '--supersedes-why',
        'It is clear now.',
        ...evidence,
      ],
      { now: () => '2026-11-24T12:30:00.000Z' },
    )
    const now = (await database.run(['show', '1'], { now: () => '2026-11-24T13:00:00.000Z' })).out
    expect(now).toContain(
      [
        '#1  Did not come true · judged on 2025-08-08 · happened on 2025-08-07, 5 months 19 days late',
        'OpenAI will release GPT-5 within three to six months.',
      ].join('\n'),
    )
    expect(now).toContain(
      [
        'OUTCOMES',
        '  Outcome 2  Did not come true · judged on 2025-08-08 · happened on 2025-08-07, 5 months 19 days',
        '  late · this one counts',
        '  Rationale   Too late.',
        '  Supersedes  outcome 1: It is clear now.',
        '  Evidence    GPT-5, publisher unknown, undated (supports)',
        '              https://openai.com/x',
        '              It came in August.',
        '  Recorded    2026-11-24T12:30:00.000Z by local editor',
        '  Outcome 1  Cannot tell (vague) · judged on 2025-03-01 · superseded',
        '  Recorded    2026-11-24T12:00:00.000Z by local editor',
        '',
      ].join('\n'),
    )
    const then = (await database.run(['show', '1', '--as-of', '2025-04-01'])).out
    expect(then).toContain('#1  Cannot tell (vague) · judged on 2025-03-01\n')
    expect(then).toContain('· counts from 2025-08-08 on\n')
    const before = (await database.run(['show', '1', '--recorded-by', '2026-11-21'])).out
    expect(before).toContain('As of 2026-11-24, as recorded by 2026-11-21T23:59:59.999Z\n')
    expect(before).not.toContain('OUTCOMES')
  })

  it('is JSON with --json', async () => {
    const { out, err } = await database.run(['--json', 'show', '1'])
    expect(err).toBe('')
    expect(json(out)).toMatchObject({
      statement: { id: 1, status: 'due' },
      surroundings: { question: { speaker: 'Harry Stebbings' } },
    })
  })

  it('ends with 4 when there is no such statement, or was none at the two clocks', async () => {
    expect(await database.run(['show', '99'])).toEqual({
      code: 4,
      out: '',
      err: 'reckon: There is no statement 99 that was said by 2026-11-24\n',
    })
    const { code, err } = await database.run(['show', '1', '--recorded-by', '2020-01-01', '--json'])
    expect(code).toBe(4)
    expect(json(err)).toMatchObject({
      status: 404,
      code: 'not-found',
      detail: expect.stringContaining('recorded by 2020-01-01'),
    })
  })

  it('refuses a clock that is none', async () => {
    const { code, err } = await database.run(['show', '1', '--as-of', 'today', '--recorded-by', '2026-01-01T00:00'])
    expect(code).toBe(3)
    expect(err).toBe(
      [
        'reckon: The clocks cannot be taken',
        '  --as-of: expected a day as YYYY-MM-DD, got "today"',
        '  --recorded-by: expected an instant with its zone (2026-01-31T12:00:00Z) or a day, got "2026-01-01T00:00"',
        '',
      ].join('\n'),
    )
  })
})

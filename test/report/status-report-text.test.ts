import { describe, expect, it } from 'vitest'
import { statusReportText } from '../../src/report/status-report-text.ts'
import { widthOf } from '../../src/report/text-layout.ts'
import { evidence, outcome, report, statement, undated } from './reports.ts'

const ESCAPE = String.fromCharCode(27)

describe('the head of the report', () => {
  it('names the day, both clocks, the scope and since when there is news', () => {
    expect(statusReportText(report()).split('\n').slice(0, 3)).toEqual([
      'Status report as of 2026-11-24',
      'The world as of 2026-11-24 (asOf); the ledger with everything recorded so far (recordedBy).',
      'Scope: all sources, all speakers. News: judged since 2026-08-24.',
    ])
  })

  it('names an earlier ledger, the source and the speaker', () => {
    const text = statusReportText(
      report({
        clocks: { asOf: '2025-01-01', recordedBy: '2026-11-02T00:00:00.000Z' },
        since: '2024-10-01',
        scope: { source: '20VC: Aidan Gomez', speaker: 'Aidan Gomez' },
      }),
      { width: 120 },
    )
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Status report as of 2025-01-01',
      'The world as of 2025-01-01 (asOf); the ledger with only what was recorded by 2026-11-02T00:00:00.000Z (recordedBy).',
      'Scope: the source “20VC: Aidan Gomez”, the speaker Aidan Gomez. News: judged since 2024-10-01.',
    ])
  })

  it('counts predictions and claims apart, every part beside its whole', () => {
    const of = (kind: 'prediction' | 'claim', counts: Record<string, number>) =>
      Object.entries(counts).map(([status, count]) => ({
        kind,
        status: status as 'due',
        phase: 'undated' as const,
        count,
      }))
    const text = statusReportText(
      report({
        counts: [
          ...of('prediction', {
            true: 3,
            partly_true: 1,
            false: 3,
            cannot_tell: 2,
            due: 5,
            open: 12,
            undated: 36,
            rejected: 2,
          }),
          ...of('claim', { true: 10, false: 1, void: 1, unchecked: 92, proposed: 7 }),
        ],
      }),
      { width: 200 },
    )
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .slice(0, 3),
    ).toEqual([
      '- 62 predictions: 9 judged (7 decided: 3 came true, 1 partly, 3 did not; 2 cannot tell), 5 due, 12 open, 0 upcoming, 36 undated',
      '- 104 claims: 12 judged (11 decided: 10 true, 0 partly, 1 false; 0 cannot tell, 1 void), 92 unchecked',
      '- Not counted above, because no editor accepted them: predictions: 0 proposed, 2 rejected, 0 merged; claims: 7 proposed, 0 rejected, 0 merged',
    ])
  })

  it('says one prediction, and 0 judged without a list of verdicts', () => {
    expect(statusReportText(report())).toContain(
      '- 1 prediction: 0 judged, 1 due, 0 open, 0 upcoming, 0 undated\n- 0 claims: 0 judged, 0 unchecked\n',
    )
  })
})

describe('an empty report', () => {
  it('says that nothing has been ingested yet', () => {
    expect(statusReportText(report({ counts: [], firstRecordedAt: null }))).toBe(
      [
        'Status report as of 2026-11-24',
        'The world as of 2026-11-24 (asOf); the ledger with everything recorded so far (recordedBy).',
        'Scope: all sources, all speakers. News: judged since 2026-08-24.',
        '',
        'Nothing to report. Reckon holds no source yet: ingest a transcript first.',
        '',
      ].join('\n'),
    )
  })

  it('says that the ledger began later than recordedBy', () => {
    const text = statusReportText(
      report({ counts: [], clocks: { asOf: '2026-11-24', recordedBy: '2020-01-01T00:00:00.000Z' } }),
      { width: 200 },
    )
    expect(text).toContain(
      'Nothing to report. Reckon held nothing by 2020-01-01T00:00:00.000Z: its first entry was recorded at 2026-11-01T09:00:00.000Z.\n',
    )
  })

  it('keeps its empty sections in words when there is something else to report', () => {
    const text = statusReportText(
      report({ counts: [{ kind: 'claim', status: 'unchecked', phase: 'undated', count: 4 }] }),
    )
    expect(text).toContain('DUE AND OVERDUE (0)\n\nNo prediction waits for its judgement.\n')
    expect(text).toContain('NEWLY JUDGED SINCE 2026-08-24 (0)\n\nNothing was judged from 2026-08-24 to 2026-11-24.\n')
    expect(text).toContain('NEXT TO COME DUE (0)\n\nNo window is open or upcoming.\n')
    expect(text).toContain('UNDATED, BY THEIR DAY OF REVIEW (0)\n\nEvery prediction that waits has a window.\n')
  })
})

describe('a statement of the report', () => {
  it('that was judged shows verdict, days, lateness, quote, rationale and evidence', () => {
    const text = statusReportText(
      report({ newlyJudged: { statements: [statement({ outcome: outcome() })], total: 1 } }),
    )
    expect(text).toContain(
      [
        '#7  Did not come true · judged on 2025-08-08 · happened on 2025-08-07, 5 months 19 days late',
        '    OpenAI will release GPT-5 within three to six months.',
        '    “GPT-5 will be out in three to six months”',
        '    Said by     Harry Stebbings, 2024-08-19, in “20VC: Aidan Gomez”',
        '    Horizon     “three to six months”: 2024-11-19 to 2025-02-19',
        '    Rationale   No GPT-5 by the end of the window; it came in August.',
        '    Evidence    Introducing GPT-5, OpenAI, 2025-08-07 (supports)',
        '                https://openai.com/index/introducing-gpt-5/',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['past its window', { windowEnd: '2026-10-13' }, 'Due · 41 days overdue, since 2026-10-14'],
    ['on the day after its window', { windowEnd: '2026-11-23' }, 'Due · due today'],
    ['a day after that', { windowEnd: '2026-11-22' }, 'Due · 1 day overdue, since 2026-11-23'],
    ['within its window', { windowEnd: '2026-11-30' }, 'Open · due in 7 days, on 2026-12-01'],
    [
      'before its window',
      { windowStart: '2027-01-01', windowEnd: '2027-12-31' },
      'Upcoming · begins on 2027-01-01, due in 403 days, on 2028-01-01',
    ],
    ['rejected', { state: 'rejected', stateReason: 'a question' }, 'Rejected · a question'],
    ['merged', { state: 'merged', mergedIntoId: 9 }, 'Merged · into #9'],
    ['a claim that nobody has checked', { kind: 'claim', windowStart: null, windowEnd: null }, 'Unchecked'],
  ] as const)('%s says so', (_case, given, headline) => {
    const text = statusReportText(report({ due: [statement(given)] }))
    expect(text).toContain(`\n#7  ${headline}\n`)
  })

  it.each([
    [
      'on time',
      { verdict: 'true', occurredOn: '2025-01-10' },
      'Came true · judged on 2025-08-08 · happened on 2025-01-10, within its window',
    ],
    [
      'early',
      { verdict: 'true', occurredOn: '2024-09' },
      'Came true · judged on 2025-08-08 · happened in 2024-09, 1 month 20 days early',
    ],
    ['partly', { verdict: 'partly_true', occurredOn: null }, 'Came partly true · judged on 2025-08-08'],
    [
      'undecidable',
      { verdict: 'cannot_tell', cannotTellReason: 'no_public_record', occurredOn: null },
      'Cannot tell (no public record) · judged on 2025-08-08',
    ],
  ] as const)('judged %s says so', (_case, given, headline) => {
    const text = statusReportText(report({ due: [statement({ outcome: outcome(given) })] }))
    expect(text).toContain(`\n#7  ${headline}\n`)
  })

  it('marks a lower bound that was judged true as one-sided', () => {
    const judged = statement({
      windowStart: '2025-01-01',
      windowEnd: null,
      outcome: outcome({ verdict: 'true', occurredOn: null }),
    })
    const text = statusReportText(report({ due: [judged] }))
    expect(text).toContain('#7  Came true · one-sided (only a lower bound was said) · judged on 2025-08-08\n')
    expect(text).toContain('    Horizon     “three to six months”: not before 2025-01-01\n')
  })

  it('without a day shows its review, and whether that has passed', () => {
    const text = statusReportText(report({ undated: [undated(), undated({ id: 8, reviewBy: '2027-01-03' })] }))
    expect(text).toContain('#7  Undated · past its review on 2025-08-19 by 462 days\n')
    expect(text).toContain('#8  Undated · review on 2027-01-03, in 40 days\n')
    expect(text).toContain('    Horizon     no day was said\n')
  })

  it('that is open shows its latest check-in, also without a note', () => {
    const checkIn = {
      id: 1,
      statementId: 7,
      standing: 'on_track',
      evidence: [evidence()],
      actor: 'a',
      recordedAt: '',
    } as const
    const open = { windowEnd: '2027-08-19' }
    const text = statusReportText(
      report({
        next: [
          statement({ ...open, checkIn: { ...checkIn, onDay: '2026-11-01', note: 'Two makers ship.' } }),
          statement({
            ...open,
            id: 8,
            checkIn: { ...checkIn, standing: 'no_news', onDay: '2026-10-01', note: null, evidence: [] },
          }),
        ],
      }),
    )
    expect(text).toContain(
      '    Check-in    2026-11-01: on track, Two makers ship.\n    Evidence    Introducing GPT-5, OpenAI, 2025-08-07 (supports)\n',
    )
    expect(text).toContain('    Check-in    2026-10-01: no news\n')
  })

  it('prints no address that is neither http nor https', () => {
    const judged = statement({
      outcome: outcome({ evidence: [evidence({ url: 'javascript:alert(1)', publisher: null, publishedOn: null })] }),
    })
    const text = statusReportText(report({ due: [judged] }))
    expect(text).not.toContain('javascript:')
    expect(text).toContain(
      '    Evidence    Introducing GPT-5, publisher unknown, undated (supports)\n                (no http or https address)\n',
    )
  })

  it('shortens a long quote at its end alone', () => {
    const exact = 'all models will be commodities, '.repeat(30)
    const text = statusReportText(report({ due: [statement({ exact })] }), { width: 1000 })
    const quote = /“(all.*…)”/.exec(text)?.[1] ?? ''
    expect(widthOf(quote)).toBeLessThanOrEqual(280)
    expect(quote.length).toBeGreaterThan(250)
    expect(exact.startsWith(quote.slice(0, -1))).toBe(true)
  })

  it('keeps every line of Chinese within the width, counted in columns', () => {
    const exact = '我认为在未来五年内，还是十年内，人形机器人会走进每一个家庭。'.repeat(4)
    const text = statusReportText(report({ due: [statement({ exact, gist: exact, speaker: '艾丹·戈麦斯' })] }), {
      width: 60,
    })
    const shown = text.split('\n').filter((line) => /\p{Script=Han}/u.test(line) && !line.startsWith('and '))
    expect(shown.length).toBeGreaterThan(8)
    expect(Math.max(...shown.map(widthOf))).toBeLessThanOrEqual(60)
    expect(Math.max(...shown.map(widthOf))).toBeGreaterThanOrEqual(57)
  })

  it('shows control characters and marks of direction by their numbers, and keeps to its lines', () => {
    const exact = `red ${ESCAPE}[31m, back\u202e, line\nbreak, bell\u0007`
    const text = statusReportText(report({ due: [statement({ exact })] }), { color: true, width: 150 })
    expect(text).toContain('“red ⟨U+001B⟩[31m, back⟨U+202E⟩, line break, bell⟨U+0007⟩”')
  })
})

describe('a section that is cut', () => {
  it('says how many more there are and which command lists them', () => {
    const counts = [{ kind: 'prediction', status: 'undated', phase: 'undated', count: 28 }] as const
    expect(statusReportText(report({ counts, undated: [undated()] }))).toContain(
      '\nand 27 more: reckon list --kind prediction --status undated --as-of 2026-11-24\n',
    )
  })

  it('carries clocks and scope into the command, quoted for a shell', () => {
    const text = statusReportText(
      report({
        counts: [{ kind: 'prediction', status: 'due', phase: 'closed', count: 3 }],
        clocks: { asOf: '2026-01-01', recordedBy: '2026-11-02T00:00:00.000Z' },
        scope: { source: '20VC', sourceId: 1, speaker: "O'Neil $(id)" },
        due: [statement({}, '2026-01-01')],
      }),
    )
    expect(text).toContain(
      "and 2 more: reckon list --kind prediction --status due --sort due --as-of 2026-01-01 --recorded-by 2026-11-02T00:00:00.000Z --source 1 --speaker 'O'\\''Neil $(id)'\n",
    )
  })

  it('asks for a longer report where no list has the same statements', () => {
    const text = statusReportText(
      report({ newlyJudged: { statements: [statement({ outcome: outcome() })], total: 130 } }),
    )
    expect(text).toContain('and 129 more: reckon report --since 2026-08-24 --limit 100 --as-of 2026-11-24\n')
  })
})

describe('the tables by speaker and topic', () => {
  const groups = [
    { id: 1, name: 'Aidan Gomez', kind: 'prediction', status: 'due', count: 5 },
    { id: 1, name: 'Aidan Gomez', kind: 'prediction', status: 'true', count: 2 },
    { id: 2, name: '哈里·斯特宾斯', kind: 'prediction', status: 'due', count: 1 },
    { id: 1, name: 'Aidan Gomez', kind: 'claim', status: 'unchecked', count: 104 },
    { id: 1, name: 'Aidan Gomez', kind: 'claim', status: 'rejected', count: 9 },
  ] as const

  it('count accepted statements with n, predictions and claims apart, wide names aligned', () => {
    expect(statusReportText(report({ bySpeaker: groups }))).toContain(
      [
        'PREDICTIONS BY SPEAKER',
        '',
        'Speaker        n  Due  Came true',
        'Aidan Gomez    7    5          2',
        '哈里·斯特宾斯  1    1          0',
        '',
        'CLAIMS BY SPEAKER',
        '',
        'Speaker        n  Unchecked',
        'Aidan Gomez  104        104',
        '',
      ].join('\n'),
    )
  })

  it('tell that a statement with several topics counts in each', () => {
    const text = statusReportText(
      report({ byTopic: [{ id: null, name: 'robots', kind: 'prediction', status: 'open', count: 2 }] }),
    )
    expect(text).toContain('Topic   n  Open\nrobots  2     2\nA statement with several topics counts in each.\n')
  })
})

describe('colour', () => {
  it('is off unless asked for', () => {
    expect(statusReportText(report({ due: [statement()] }))).not.toContain(ESCAPE)
  })

  it('changes nothing but the colour: without it the same words stand there', () => {
    const colored = statusReportText(report({ due: [statement()], undated: [undated()] }), { color: true })
    expect(colored).toContain(`${ESCAPE}[33mDue`)
    expect(colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(
      statusReportText(report({ due: [statement()], undated: [undated()] })),
    )
  })
})

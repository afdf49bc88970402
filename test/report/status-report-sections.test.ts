import { describe, expect, it } from 'vitest'
import { statusReportText } from '../../src/report/status-report-text.ts'
import { outcome, report, statement } from './reports.ts'

const text = (given: Parameters<typeof report>[0], lang: 'en' | 'zh' = 'en') =>
  statusReportText(report(given), { lang, width: 200 })

describe('the first sentences', () => {
  it('say who said how much where and when, and what came of it', () => {
    const counts = [
      { kind: 'prediction', status: 'true', phase: 'closed', count: 2 },
      { kind: 'prediction', status: 'false', phase: 'closed', count: 1 },
      { kind: 'prediction', status: 'due', phase: 'closed', count: 1 },
      { kind: 'prediction', status: 'open', phase: 'running', count: 3 },
      { kind: 'prediction', status: 'undated', phase: 'undated', count: 5 },
      { kind: 'claim', status: 'unchecked', phase: 'undated', count: 1 },
    ] as const
    expect(text({ counts })).toContain(
      [
        'Harry Stebbings in “20VC: Aidan Gomez”, on 2024-08-19: 12 predictions and 1 claim that can be checked.',
        '',
        'Of 3 predictions whose outcome is known, 2 came true, 0 partly, 1 did not.',
        '',
        '1 is to be judged now, 3 still have time, and for 5 no day was said.',
      ].join('\n'),
    )
    expect(text({ counts }, 'zh')).toContain('结果已知的预测有 3 条：2 条应验，0 条部分应验，1 条没有应验。')
  })

  it('say that nothing is known yet', () => {
    expect(text({})).toContain('Of none of the predictions is the outcome known yet.')
  })
})

describe('how sure one may be', () => {
  it('is told with every station from what was said to what is scored', () => {
    const counts = [
      { kind: 'prediction', status: 'true', phase: 'closed', count: 4 },
      { kind: 'prediction', status: 'cannot_tell', phase: 'closed', count: 1 },
      { kind: 'prediction', status: 'due', phase: 'closed', count: 2 },
      { kind: 'prediction', status: 'open', phase: 'running', count: 3 },
      { kind: 'prediction', status: 'undated', phase: 'undated', count: 10 },
    ] as const
    expect(text({ counts })).toContain(
      'Predictions accepted 20, of these with a last day 10, of these the last day has passed 7, of these judged 5, of these true, partly true or false 4',
    )
  })

  it('says no data in words', () => {
    expect(text({})).toContain('- Predictions whose time has passed: nothing judged')
  })
})

describe('what changed', () => {
  it('counts what is new and says why something was judged again', () => {
    const again = statement({ outcome: outcome({ supersedesId: 4, supersedesWhy: 'It came in August.' }) })
    const before = { verdict: 'cannot_tell', judgedOn: '2025-02-20', recordedAt: '2026-11-01T09:30:00.000Z' } as const
    const changes = text({
      newlyJudged: { statements: [again], total: 1 },
      judgedAgain: { statements: [{ statement: again, before }], total: 1 },
      newlyDue: { statements: [], total: 3 },
      added: { statements: [], total: 2000 },
    })
    expect(changes).toContain(
      [
        'WHAT CHANGED SINCE 2026-08-24',
        '',
        '- 1 statement judged again',
        '- 3 predictions newly due',
        '- 2,000 statements newly added',
        '- #7: Cannot tell, then Did not come true on 2025-08-08, because: It came in August.',
      ].join('\n'),
    )
  })

  it('says what was edited, by whom, when', () => {
    const edited = {
      statements: [
        {
          statement: statement(),
          action: 'corrected',
          actor: 'Ann',
          at: '2026-10-02T08:00:00.000Z',
          fields: ['gist', 'windowEnd'],
        },
      ],
      total: 1,
    }
    expect(text({ edited })).toContain('- #7: corrected by Ann on 2026-10-02 (gist, windowEnd)')
  })

  it('counts what comes due in 30, 90 and 365 days', () => {
    const some = (total: number) => ({ statements: [], total })
    expect(text({ comingDue: [some(1), some(2), some(4)] })).toContain(
      'Coming due within 30 days (until 2026-12-24): 1; within 90 days (until 2027-02-22): 3; within 365 days (until 2027-11-24): 7.',
    )
  })
})

describe('a comparison with another day', () => {
  it('says which statements moved from where to where', () => {
    const comparison = {
      clocks: { asOf: '2025-01-01', recordedBy: null },
      counts: [],
      moves: [
        { kind: 'prediction', from: 'open', to: 'due', count: 2 },
        { kind: 'claim', from: null, to: 'unchecked', count: 1 },
      ],
      statements: [{ statement: statement(), from: 'open' }],
    } as const
    const compared = text({ comparison })
    expect(compared).toContain(
      [
        'COMPARED WITH THE REPORT AS OF 2025-01-01',
        '',
        '- 2 predictions: Open → Due',
        '- 1 claim: not there → Unchecked',
      ].join('\n'),
    )
    expect(compared).toContain('#7  Due · 642 days overdue, since 2025-02-20')
    expect(text({ comparison }, 'zh')).toContain('预测 2 条：期限未到 → 到期待判')
  })
})

describe('what is contested', () => {
  it('has a section of its own, and none when nothing is', () => {
    const contested = { statements: [statement({ outcome: outcome() })], total: 1 }
    expect(text({ contested })).toContain('CONTESTED: JUDGED DIFFERENTLY, OR SOURCES CONFLICT (1)')
    expect(text({})).not.toContain('CONTESTED')
  })
})

import { describe, expect, it } from 'vitest'
import { statusReportMarkdown } from '../../src/report/status-report-markdown.ts'
import { evidence, outcome, report, statement, undated } from './reports.ts'

const judged = (given = {}, of = {}) => ({ statements: [statement({ outcome: outcome(given), ...of })], total: 1 })

describe('the document', () => {
  it('has the head, the counts and every section', () => {
    const headings = statusReportMarkdown(report({ due: [statement()] }))
      .split('\n')
      .filter((line) => line.startsWith('#'))
    expect(headings).toEqual([
      '# Status report as of 2026-11-24',
      '## How sure one may be',
      '## What changed since 2026-08-24',
      '## Due and overdue (1)',
      '### #7 OpenAI will release GPT-5 within three to six months.',
      '## Newly judged since 2026-08-24 (0)',
      '## Next to come due (0)',
      '## Undated, by their day of review (0)',
      '## All of it, by topic (1)',
    ])
  })

  it('cites quote, horizon, rationale and evidence of a judged statement', () => {
    expect(statusReportMarkdown(report({ newlyJudged: judged() }))).toContain(
      [
        '### #7 OpenAI will release GPT-5 within three to six months.',
        '',
        '**Did not come true · judged on 2025-08-08 · happened on 2025-08-07, 5 months 19 days late**',
        '',
        '> “GPT-5 will be out in three to six months”',
        '',
        '- Said by: Harry Stebbings, 2024-08-19, in [20VC: Aidan Gomez](<https://example.org/20vc>)',
        '- Horizon: “three to six months”: 2024-11-19 to 2025-02-19',
        '- Rationale: No GPT-5 by the end of the window; it came in August.',
        '- Evidence (supports): [Introducing GPT-5](<https://openai.com/index/introducing-gpt-5/>), OpenAI, 2025-08-07',
        '',
      ].join('\n'),
    )
  })

  it('heads a statement without a gist by who said it', () => {
    expect(statusReportMarkdown(report({ undated: [undated({ gist: null })] }))).toContain(
      '### #7 Statement of Harry Stebbings, 2024-08-19\n',
    )
  })

  it('names the command for what is left out', () => {
    const counts = [{ kind: 'prediction', status: 'undated', phase: 'undated', count: 28 }] as const
    expect(statusReportMarkdown(report({ counts, undated: [undated()] }))).toContain(
      'and 27 more: `reckon list --kind prediction --status undated --as-of 2026-11-24`\n',
    )
  })

  it('sets the groups as a table', () => {
    const bySpeaker = [{ id: 1, name: 'a | b', kind: 'prediction', status: 'open', count: 2 }] as const
    expect(statusReportMarkdown(report({ bySpeaker }))).toContain(
      '## Predictions by speaker\n\n| Speaker | n | Open |\n| --- | ---: | ---: |\n| a \\| b | 2 | 2 |\n',
    )
  })

  it('says why it is empty', () => {
    expect(statusReportMarkdown(report({ counts: [], firstRecordedAt: null }))).toBe(
      [
        '# Status report as of 2026-11-24',
        '',
        'The world as of 2026-11-24 (asOf); the ledger with everything recorded so far (recordedBy).',
        '',
        'Scope: all sources, all speakers. News: judged since 2026-08-24.',
        '',
        'Nothing to report. Reckon holds no source yet: ingest a transcript first.',
        '',
      ].join('\n'),
    )
  })
})

describe('words from a transcript', () => {
  it.each([
    ['a tag', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['a table', '| a | b |', '\\| a \\| b \\|'],
    ['emphasis', '*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~'],
    ['code', '`rm -rf`', '\\`rm -rf\\`'],
    ['a link and an image', '[x](javascript:y) ![z](w)', '\\[x\\](javascript:y) !\\[z\\](w)'],
    [
      'a bare address',
      'see https://evil.example or www.evil.example',
      'see https\\://evil.example or www\\.evil.example',
    ],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a backslash before a mark', '\\*a\\|', '\\\\\\*a\\\\\\|'],
    ['money', '$5 or $6', '\\$5 or \\$6'],
    ['lines that would begin blocks', 'a\n\n# b\r\n- c\u2028> d', 'a \\# b - c \\> d'],
  ])('%s stays what it is', (_case, exact, escaped) => {
    expect(statusReportMarkdown(report({ due: [statement({ exact })] }))).toContain(`\n> “${escaped}”\n`)
  })

  it('are escaped wherever they stand', () => {
    const hostile = '<b>|`\n# x'
    const markdown = statusReportMarkdown(
      report({
        scope: { source: hostile, speaker: hostile },
        counts: [{ kind: 'prediction', status: 'due', phase: 'closed', count: 2 }],
        due: [
          statement({
            exact: hostile,
            gist: hostile,
            speaker: hostile,
            horizonText: hostile,
            condition: hostile,
            source: { id: 1, title: hostile, url: 'https://example.org/' },
            outcome: outcome({ rationale: hostile, evidence: [evidence({ title: hostile, publisher: hostile })] }),
          }),
        ],
        undated: [
          undated({
            checkIn: {
              id: 1,
              statementId: 7,
              onDay: '2026-01-01',
              standing: 'slipping',
              note: hostile,
              evidence: [],
              actor: '',
              recordedAt: '',
            },
          }),
        ],
        bySpeaker: [{ id: 1, name: hostile, kind: 'prediction', status: 'due', count: 1 }],
      }),
    )
    expect(markdown.split('\\<b\\>\\|\\` \\# x').length - 1).toBe(13)
    // Left as it is only in a span of code, so that the command can be copied: the scorecard's, and the list's of the section that is cut.
    expect(markdown.split('<b>')).toHaveLength(3)
    expect(markdown).toContain("--speaker '<b>|` # x' ``\n")
  })
})

describe('addresses', () => {
  const withUrl = (url: string) =>
    statusReportMarkdown(report({ newlyJudged: judged({ evidence: [evidence({ url })] }) }))

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])(
    '%s is not set as a link',
    (url) => {
      const markdown = withUrl(url)
      expect(markdown).not.toContain(url)
      expect(markdown).toContain(
        '- Evidence (supports): Introducing GPT-5, OpenAI, 2025-08-07 (no http or https address)\n',
      )
    },
  )

  it.each([
    ['ends the destination', 'https://a.example/x>) <img>', '<https://a.example/x%3E)%20%3Cimg%3E>'],
    ['holds a pipe, a backslash, a backtick', 'https://a.example/?q=|`\\', '<https://a.example/?q=%7C%60%5C>'],
    ['holds what looks like an entity', 'https://a.example/?a=1&lt;=2', '<https://a.example/?a=1&amp;lt;=2>'],
    ['is broken by a line', 'https://a.example/x\ny', '<https://a.example/xy>'],
  ])('that %s stays one link', (_case, url, target) => {
    expect(withUrl(url)).toContain(`- Evidence (supports): [Introducing GPT-5](${target}), OpenAI, 2025-08-07\n`)
  })
})

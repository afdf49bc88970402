/** Words that try to be more than words, wherever a report takes words from outside. */
import type { StatusReport } from '../../src/report/status-report.ts'
import { evidence, outcome, report, statement } from './reports.ts'

export const MARKUP = `</title></svg></script><script>alert(1)</script><img src=x onerror=alert(2)> "q" 'q' & &lt;`
export const FORMULA = '=HYPERLINK("https://evil.example","x")'
export const CONTROLS = 'a\u0000b\u0007c\u001b[31md\u202ee\u2066f\u200fg\r\nh\ud800i'
export const LONG = `${'W'.repeat(3000)} ${'长'.repeat(3000)}`

/** A report that holds the same words in every place that a stranger may fill. */
export function hostileReport(words: string, url = 'https://example.org/'): StatusReport {
  const views = [
    statement({
      exact: words,
      gist: words,
      speaker: words,
      horizonText: words,
      hedge: words,
      condition: words,
      topics: [words],
      source: { id: 1, title: words, url },
      outcome: outcome({
        rationale: words,
        supersedesWhy: words,
        evidence: [evidence({ title: words, publisher: words, url })],
      }),
    }),
  ]
  return report({
    counts: [{ kind: 'prediction', status: 'false', phase: 'closed', count: 1 }],
    scope: { source: words, sourceId: 1, speaker: words, topic: words },
    headline: {
      sources: 1,
      speakers: 1,
      firstSaidOn: '2024-08-19',
      lastSaidOn: '2024-08-19',
      speaker: words,
      source: words,
    },
    newlyJudged: { statements: views, total: 3 },
    list: views,
    bySpeaker: [{ id: 1, name: words, kind: 'prediction', status: 'false', count: 1 }],
    byTopic: [{ id: null, name: words, kind: 'prediction', status: 'false', count: 1 }],
    groupTotals: { speakers: 1, topics: 1, sources: 1 },
  })
}

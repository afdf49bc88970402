import { describe, expect, it } from 'vitest'
import { EN } from '../../src/report/words/en.ts'
import { ZH } from '../../src/report/words/zh.ts'
import { widthOf } from '../../src/report/text-layout.ts'
import { statusReportMarkdown } from '../../src/report/status-report-markdown.ts'
import { statusReportText } from '../../src/report/status-report-text.ts'
import { writeScorecard } from '../../src/report/writers.ts'
import { CONTROLS, hostileReport, LONG, MARKUP } from './hostile.ts'
import { outcome, report, scorecard, statement, undated } from './reports.ts'

/** The names of all entries of a dictionary, with the number of their arguments. */
function entries(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([name, each]) => entries(each, `${at}/${name}`))
}

describe('the dictionaries', () => {
  it('have the same entries', () => {
    expect(entries(ZH)).toEqual(entries(EN))
  })

  it('leave no Chinese entry empty or in English', () => {
    const words = JSON.stringify([ZH.report.sections, ZH.scorecard, ZH.statement.labels, ZH.charts.statuses])
    expect(words.match(/[A-Za-z]{3,}/g)?.filter((word) => !/^[a-z]|Brier|Wilson/.test(word)) ?? []).toEqual([])
  })
})

describe('a report in Chinese', () => {
  const due = statement()
  const text = statusReportText(
    report({
      counts: [
        { kind: 'prediction', status: 'due', phase: 'closed', count: 2000 },
        { kind: 'claim', status: 'unchecked', phase: 'undated', count: 4 },
      ],
      due: [due],
      undated: [undated()],
    }),
    { lang: 'zh', width: 80 },
  )

  it('has headings, labels, days and numbers in Chinese, and the quote as it was spoken', () => {
    expect(text).toContain('状态报告（截至 2026年11月24日）')
    expect(text).toContain('到期与逾期 (2,000)')
    expect(text).toContain('到期待判 · 自 2025年2月20日 起已逾期 642 天')
    expect(text).toContain('“GPT-5 will be out in three to six months”')
    expect(text).toContain('期限        “three to six months”：2024年11月19日 至 2025年2月19日')
  })

  it('fits eighty columns, but for addresses and commands', () => {
    const wide = text.split('\n').filter((line) => widthOf(line) > 80 && !/https?:|reckon /.test(line))
    expect(wide).toEqual([])
  })

  it('says the distance of an event in Chinese units', () => {
    const judged = statement({ outcome: outcome({ occurredOn: '2027-03' }) })
    expect(statusReportText(report({ due: [judged] }), { lang: 'zh' })).toContain('发生于 2027年3月，晚了 2 年 10 天')
  })
})

describe('hostile words in text and Markdown, in both languages', () => {
  it.each(['en', 'zh'] as const)('are shown as text: %s', (lang) => {
    for (const words of [MARKUP, CONTROLS, LONG]) {
      const text = statusReportText(hostileReport(words, 'javascript:x'), { lang, width: 80 })
      const markdown = statusReportMarkdown(hostileReport(words, 'javascript:x'), { lang })
      expect((text + markdown).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
      expect(markdown.replace(/(`+)[\s\S]*?\1/g, '')).not.toMatch(/(?<!\\)<(script|img|\/)/)
      expect(text + markdown).not.toContain('javascript:')
      const wide = text.split('\n').filter((line) => widthOf(line) > 80 && !line.includes('reckon '))
      expect(wide).toEqual([])
    }
  })
})

describe('a scorecard', () => {
  const card = scorecard({
    scope: {
      source: null,
      sourceId: null,
      speaker: 'Aidan Gomez',
      topic: null,
      kind: null,
      saidFrom: null,
      saidTo: null,
    },
    overall: {
      cases: [
        {
          kind: 'prediction',
          phase: 'closed',
          verdict: 'true',
          late: false,
          hedgeLevel: 'certain',
          statedProbability: null,
          count: 7,
        },
        {
          kind: 'prediction',
          phase: 'closed',
          verdict: 'false',
          late: true,
          hedgeLevel: 'certain',
          statedProbability: null,
          count: 5,
        },
        {
          kind: 'prediction',
          phase: 'undated',
          verdict: null,
          late: false,
          hedgeLevel: null,
          statedProbability: null,
          count: 3,
        },
      ],
      distances: [],
    },
  })

  it.each([
    ['text', '12'],
    ['markdown', '| Predictions whose time has passed | 12 | 7 | 0 | 5 | 0 | 58 % | 32 to 81 % | 100 % |'],
    ['html', '<td>58 %</td><td>32 to 81 %</td><td>100 %</td>'],
    ['csv', 'all,Aidan Gomez,15,12,12,12,7,0,5,0,0.58'],
  ] as const)('as %s has n beside the rate and its interval', async (format, words) => {
    expect(await writeScorecard(format, card)).toContain(words)
  })

  it('says no data in words', async () => {
    const markdown = await writeScorecard('markdown', card)
    expect(markdown).toContain(
      '| Claims on past and present | 0 | 0 | 0 | 0 | 0 | nothing judged |  | nothing judged |',
    )
    expect(markdown).toContain('| said as likely | 0 | 0 | nothing judged |  | 71 % |')
  })

  it('is in Chinese on request, and fits eighty columns', async () => {
    const text = await writeScorecard('text', card, { lang: 'zh', width: 80 })
    expect(text).toContain('Aidan Gomez的记分卡（截至 2026年11月24日）')
    expect(text.split('\n').filter((line) => widthOf(line) > 80 && !line.includes('reckon '))).toEqual([])
  })

  it('of nothing says why', async () => {
    expect(await writeScorecard('text', scorecard())).toContain('Nothing to score. ')
  })
})

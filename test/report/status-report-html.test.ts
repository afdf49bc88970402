import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { StatusReport } from '../../src/report/status-report.ts'
import { writeStatusReport } from '../../src/report/writers.ts'
import { CONTROLS, hostileReport, LONG, MARKUP } from './hostile.ts'
import { evidence, outcome, report, statement } from './reports.ts'

const JUDGED = statement({ outcome: outcome() })
const REPORT = report({
  counts: [{ kind: 'prediction', status: 'false', phase: 'closed', count: 1 }],
  newlyJudged: { statements: [JUDGED], total: 1 },
  list: [JUDGED],
})

async function file(of: StatusReport = REPORT, lang: 'en' | 'zh' = 'en') {
  const html = await writeStatusReport('html', of, { lang })
  const { document } = parseHTML(html)
  const textOf = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent ?? '')
  return { html, document, textOf, all: document.documentElement.textContent ?? '' }
}

describe('a report in one file', () => {
  it('needs nothing else: no script, no address that is loaded, and a policy that forbids both', async () => {
    const { html, document } = await file()
    expect(html).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/)
    expect(document.querySelectorAll('script, link, iframe, object, img, image, use').length).toBe(0)
    expect(html).not.toMatch(/@import|url\((?!#)/)
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    )
  })

  it('says of a statement who said it, its very words, what came of it and on what that rests', async () => {
    const { document, textOf } = await file()
    const card = document.querySelector('article.false')
    expect(card?.querySelector('h3')?.textContent).toBe('#7 OpenAI will release GPT-5 within three to six months.')
    expect(textOf('article.false .status')[0]).toBe(
      'Did not come true · judged on 2025-08-08 · happened on 2025-08-07, 5 months 19 days late',
    )
    expect(textOf('article.false blockquote')[0]).toBe('“GPT-5 will be out in three to six months”')
    expect(card?.querySelectorAll('dd a')[1]?.getAttribute('href')).toBe('https://openai.com/index/introducing-gpt-5/')
  })

  it('has every picture in both widths, with its numbers as a table', async () => {
    const { document } = await file()
    const figures = [...document.querySelectorAll('figure')]
    expect(figures).toHaveLength(6)
    for (const figure of figures) {
      expect(figure.querySelectorAll('svg[role="img"] > title')).toHaveLength(2)
      expect(figure.querySelectorAll('details table')).toHaveLength(1)
    }
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has a heading for each of its links', async () => {
    const { document } = await file()
    const targets = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1))
    expect(targets.length).toBeGreaterThan(5)
    for (const target of targets) expect(document.querySelectorAll(`#${target}`)).toHaveLength(1)
  })

  it('lists everything below its first topic', async () => {
    const { textOf } = await file()
    expect(textOf('h3')).toContain('models (1)')
  })

  it('is the same to the byte twice', async () => {
    expect((await file()).html).toBe((await file()).html)
  })

  it('is in Chinese on request, with the quote as it was spoken', async () => {
    const { document, textOf } = await file(REPORT, 'zh')
    expect(document.documentElement.getAttribute('lang')).toBe('zh-Hans')
    expect(textOf('h1')).toEqual(['状态报告（截至 2026年11月24日）'])
    expect(textOf('article.false .status')[0]).toBe(
      '未应验 · 判定于 2025年8月8日 · 发生于 2025年8月7日，晚了 5 个月 19 天',
    )
    expect(textOf('blockquote')[0]).toBe('“GPT-5 will be out in three to six months”')
  })

  it('says why it is empty', async () => {
    const { all } = await file(report({ counts: [], firstRecordedAt: null }))
    expect(all).toContain('Nothing to report. Reckon holds no source yet: ingest a transcript first.')
  })
})

describe('words from outside', () => {
  it('that are mark-up stay words', async () => {
    const { document, html } = await file(hostileReport(MARKUP))
    expect(document.querySelectorAll('script, img').length).toBe(0)
    expect(html).not.toMatch(/<script|<img|<\/script/)
    expect(document.querySelectorAll('main').length).toBe(1)
    expect(document.querySelector('article blockquote')?.textContent).toBe(`“${MARKUP}”`)
  })

  it('that would be obeyed are shown by their numbers', async () => {
    const { html } = await file(hostileReport(CONTROLS))
    expect(html).toContain('a⟨U+0000⟩b⟨U+0007⟩c⟨U+001B⟩[31md⟨U+202E⟩e⟨U+2066⟩f⟨U+200F⟩g h⟨U+D800⟩i')
    expect(html.replace(/[\n]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
  })

  it('that never end do not hinder it', async () => {
    const { document } = await file(hostileReport(LONG))
    expect(document.querySelectorAll('figure')).toHaveLength(6)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '//evil.example'])(
    '%s is no link',
    async (url) => {
      const view = statement({
        source: { id: 1, title: 'T', url },
        outcome: outcome({ evidence: [evidence({ url })] }),
      })
      const { document, html } = await file({
        ...REPORT,
        newlyJudged: { statements: [view], total: 1 },
        list: { statements: [view], total: 1 },
      })
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
      expect(links.filter((href) => !href.startsWith('#'))).toEqual([])
      expect(html).toContain('(no http or https address)')
    },
  )

  it('in an address end no attribute', async () => {
    const { document } = await file(hostileReport('x', 'https://a.example/?"onmouseover="alert(1)&<b>'))
    const link = document.querySelector('article dd a')
    expect(link?.getAttribute('href')).toBe('https://a.example/?%22onmouseover=%22alert(1)&%3Cb%3E')
    expect(link?.getAttribute('onmouseover')).toBeNull()
  })
})

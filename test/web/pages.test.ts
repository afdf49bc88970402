import { describe, expect, it } from 'vitest'
import { reviewStatement } from '../../src/usecases/review-statement.ts'
import { useApi } from '../api/server.ts'
import { FALSE, LATE } from '../usecases/reckon.ts'

const { reckon, ask, logged } = useApi()

/** A page with its mark-up taken away, as a reader gets it; expects it to be a whole document. */
async function page(path: string, status = 200): Promise<string> {
  const answer = await ask(path)
  expect([answer.status, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
  expect(answer.text).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/)
  return answer.text
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
}

describe('the report page', () => {
  it('says what the JSON says', async () => {
    const { json } = await ask('reports/status')
    const text = await page('/')
    expect(text).toContain('Status report as of 2026-11-20')
    expect(text).toContain(`Due and overdue (${json.due.total})`)
    for (const { gist, exact } of [...json.due.statements, ...json.next.statements]) {
      expect(text).toContain(gist)
      expect(text).toContain(exact)
    }
  })

  it('shows the world on any day', async () => {
    await reckon.record(1, FALSE)
    expect(await page('/?asOf=2025-01-01')).toMatch(/Next to come due \(2\) #1 OpenAI .* Open · due in 50 days/)
    expect(await page('/?asOf=2025-02-20')).toMatch(/Newly judged since 2024-11-20 \(1\) #1 .* Did not come true/)
  })

  it('cites quote and evidence', async () => {
    await reckon.record(1, LATE)
    const { text } = await ask('/?since=2025-01-01')
    expect(text).toContain('<a href="https://openai.com/index/introducing-gpt-5/" rel="noreferrer noopener">')
    expect(text).toContain('“GPT-5 will be out in three to six months.”')
    expect(text).toContain('happened on 2025-08-07, 5 months 19 days late')
  })

  it('says why there is nothing', async () => {
    expect(await page('/?recordedBy=2026-11-19')).toContain(
      'Nothing to report. Reckon held nothing by 2026-11-19T23:59',
    )
  })

  it('keeps both clocks and its limits on the way on', async () => {
    const { text } = await ask('/?asOf=2025-01-01&recordedBy=2026-11-21&limit=1&source=1')
    expect(text).toContain('href="/statements/1?asOf=2025-01-01&amp;recordedBy=2026-11-21"')
    expect(text).toContain(
      '<a href="/statements?source=1&amp;status=open%2Cupcoming&amp;kind=prediction&amp;asOf=2025-01-01&amp;recordedBy=2026-11-21">and 1 more</a>',
    )
    expect(text).toContain('<input type="hidden" name="source" value="1"/>')
  })

  it('has a form that can be sent for any day, since it asks for no news since a later one', async () => {
    expect((await ask('/')).text).toContain('name="since" value/>')
    expect((await ask('/?since=2026-01-01')).text).toContain('name="since" value="2026-01-01"/>')
  })

  it('takes an empty field of its form for none', async () => {
    expect(await page('/?asOf=&recordedBy=&since=')).toContain('Status report as of 2026-11-20')
  })
})

describe('the list page', () => {
  it.each([
    ['', ['#1', '#2', '#3', '#4']],
    ['kind=claim', ['#3']],
    ['status=due,open', ['#1', '#4']],
    ['text=%E6%9C%BA%E5%99%A8', ['#4']],
    ['topic=robots&kind=&status=&speaker=&text=&dueBefore=&sort=&asOf=2026-01-01&recordedBy=', ['#2', '#4']],
    ['dueBefore=2025-02-21', ['#1']],
  ])('filters by its address: %s', async (query, ids) => {
    expect((await page(`/statements?${query}`)).match(/#\d+/g)).toEqual(ids)
  })

  it('shows its filters again in the form', async () => {
    const { text } = await ask('/statements?kind=claim&status=proposed,due&text=million&source=1')
    expect(text).toContain('<option value="claim" selected>')
    expect(text).toContain('<option value="proposed,due" selected>')
    expect(text).toContain('name="text" value="million"')
    expect(text).toContain('<input type="hidden" name="source" value="1"/>')
  })

  it('leads on to its next page', async () => {
    expect((await ask('/statements?limit=3&kind=prediction')).text).not.toContain('Next page')
    const first = await ask('/statements?limit=2')
    const next = /rel="next" href="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await page(next)).match(/#\d+/g)).toEqual(['#3', '#4'])
  })

  it('says that nothing fits', async () => {
    expect(await page('/statements?status=void')).toContain('No statement fits these filters as of 2026-11-20.')
  })
})

describe('the page of a statement', () => {
  it('marks the quote where it was said', async () => {
    const { text } = await ask('/statements/2')
    expect(text).toContain('months. <mark>Robots will walk among us soon</mark>, I think.')
    expect(text).toContain('When will GPT-5 be out?')
  })

  it('tells what happened, which judgement counts, and all that was decided', async () => {
    await reckon.record(1, FALSE)
    await reckon.record(1, { ...LATE, supersedesWhy: 'It came in August.' })
    const text = await page('/statements/1')
    expect(text).toContain('judged on 2025-08-08, happened on 2025-08-07, 5 months 19 days late — this one counts')
    expect(text).toContain('judged on 2025-02-20 — superseded')
    expect(text).toContain('In place of the one before, because: It came in August.')
    expect(text).toContain('accepted by an editor state: "proposed" → "accepted"')
    const then = await page('/statements/1?asOf=2025-03-01')
    expect(then).toContain('happened on 2025-08-07 — counts from 2025-08-08 on')
    expect(then).toContain('judged on 2025-02-20 — this one counts')
  })

  it('shows check-ins', async () => {
    await reckon.checkIn(4, { standing: 'slipping', note: 'None is sold.', evidence: LATE.evidence })
    expect(await page('/statements/4')).toContain('2026-11-20: slipping, None is sold. Introducing GPT-5 , OpenAI')
  })
})

describe('the page of the sources', () => {
  it('leads to the statements of each', async () => {
    const { text } = await ask('/sources')
    expect(text).toContain('<a href="/statements?source=1">A talk about models</a>')
  })
})

describe('what cannot be shown', () => {
  it('is told on a page', async () => {
    const text = await page('/statements?asOf=x&limit=0&colour=red', 422)
    expect(text).toContain('The input breaks a rule The query cannot be taken')
    expect(text).toContain('limit : expected at least 1, got "0"')
    expect(text).toContain('colour : expected no such field')
    expect(await page('/?asOf=2025-02-30', 422)).toContain('asOf : expected a day as YYYY-MM-DD, got "2025-02-30"')
  })

  it.each([
    ['/nothing', 'There is no page /nothing'],
    ['/statements/99', 'There is no statement 99'],
    ['/statements/x', 'There is no statement "x"'],
    ['/?source=9', 'There is no source 9'],
  ])('%s is not found', async (path, words) => {
    expect(await page(path, 404)).toContain(words)
  })

  it('a malformed path is told too', async () => {
    expect(await page('/statements/%E0%A4%A', 400)).toContain('The request cannot be read')
  })

  it('is no fault of the program', () => {
    expect(logged()).toEqual([])
  })
})

describe('mark-up in a transcript', () => {
  const EVIL = '<img src=x onerror=alert(1)></mark><script>alert(2)</script> "quoted" & more by 2030'

  it('is text on every page', async () => {
    await reckon.ingest({ text: `**Eve <b>:**\n\nI say ${EVIL} soon.\n`, title: `<title>${EVIL}`, publisher: EVIL })
    await reckon.propose([{ kind: 'prediction', quote: { exact: EVIL }, gist: EVIL, criteria: EVIL, note: EVIL }], 2)
    await reviewStatement(reckon.context(), { actor: '<i>me</i>' }, 5, { decision: 'accept' })
    const evidence = [{ ...LATE.evidence[0], title: EVIL, publisher: EVIL, note: EVIL, excerpt: EVIL }]
    await reckon.record(5, { ...LATE, judgedOn: null, rationale: EVIL, evidence })
    const paths = ['/', '/statements', '/statements/5', '/sources', `/statements?text=${encodeURIComponent(EVIL)}`]
    for (const path of [...paths, `/statements?speaker=${encodeURIComponent(EVIL)}`, `/${encodeURIComponent(EVIL)}`]) {
      const { text } = await ask(path)
      expect(text, path).not.toMatch(/<img src=x|<script|<\/mark><|<title><|<i>me/)
    }
    expect((await ask('/statements/5')).text).toContain('&lt;img src=x onerror=alert(1)>&lt;/mark>&lt;script>')
  })
})

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useApi } from '../api/server.ts'
import { FALSE, LATE } from '../usecases/reckon.ts'
import { findChromium } from './chromium.ts'

const path = findChromium()

describe.skipIf(path === undefined)('in a browser', () => {
  const { reckon, url } = useApi(async ({ fill, ingest, record }) => {
    await fill()
    await record(1, FALSE)
    await record(1, { ...LATE, supersedesWhy: 'It came in August.' })
    const long = `Models${'verylong'.repeat(30)} will be cheap by 2030. 芯片${'越来越便宜'.repeat(60)}。`
    await ingest({ text: long, url: `https://example.org/${'x'.repeat(200)}`, title: 'T'.repeat(200), propose: true })
  })
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path as string, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  /** Opens a page with its own context; `faults` gets whatever the browser complains of. */
  async function open(
    options: BrowserContextOptions,
    use: (page: Page, faults: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options)
    try {
      const page = await context.newPage()
      const faults: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('requestfailed', (request) => {
        // A reader who goes on before all of a page is there gives up the rest of it.
        const why = request.failure()?.errorText
        if (why !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${why}`)
      })
      await use(page, faults)
    } finally {
      await context.close()
    }
  }

  it.each([
    ['with script', true],
    ['without script', false],
  ])('a reader goes from the report to a statement and its neighbours, %s', async (_words, javaScriptEnabled) => {
    await open({ javaScriptEnabled }, async (page, faults) => {
      await page.goto(`${url()}/?since=2025-01-01`)
      expect(await page.title()).toBe('Status report as of 2026-11-20 · Reckon')
      await page.getByRole('link', { name: '#1' }).click()
      expect(await page.locator('mark').textContent()).toBe('GPT-5 will be out in three to six months.')
      expect(await page.locator('main').textContent()).toContain('5 months 19 days late')
      await page.getByRole('link', { name: 'models', exact: true }).click()
      expect(new URL(page.url()).search).toBe('?topic=models')
      await page.getByLabel('Topic').fill('')
      await page.getByLabel('Words').fill('机器')
      await page.getByRole('button', { name: 'Show' }).click()
      expect(await page.locator('article h3').allInnerTexts()).toEqual([
        '#4 Humanoid robots will be in every home within five years.',
      ])
      await page.getByRole('link', { name: 'Status report' }).click()
      await page.getByLabel('As of').fill('2025-02-20')
      await page.getByRole('button', { name: 'Show' }).click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Status report as of 2025-02-20')
      expect(faults).toEqual([])
    })
  })

  it.each([
    ['a phone', 390, 844, 'light'],
    ['a small phone in the dark', 320, 568, 'dark'],
    ['a desk', 1280, 900, 'light'],
  ] as const)('nothing runs out of the page on %s', async (_device, width, height, colorScheme) => {
    const paths = [
      '/?since=2025-01-01&limit=100',
      '/statements',
      '/statements/1',
      '/statements/4',
      '/statements/5',
      '/sources',
      '/?lang=zh',
      '/scorecard?by=topic',
      '/report.html?lang=zh',
    ]
    await open({ viewport: { width, height }, colorScheme }, async (page, faults) => {
      for (const place of [...paths, '/statements?asOf=x', '/nothing']) {
        await page.goto(url() + place)
        // biome-ignore lint/suspicious/noExplicitAny: runs in the browser, whose types this project has no use for
        const beyond = await page.evaluate(() => (globalThis as any).document.documentElement.scrollWidth)
        expect(beyond, place).toBeLessThanOrEqual(width)
      }
      // The two faulty addresses answer with their status, which the browser notes.
      expect(faults.filter((fault) => !/status of 4(22|04)/.test(fault))).toEqual([])
    })
  })

  it('a script in a transcript never runs, and the policy of the page would not let it', async () => {
    await reckon.propose(
      [{ kind: 'claim', quote: { start: 0, end: 6 }, gist: '<script>document.title = "owned"</script>' }],
      2,
    )
    const { statements } = await reckon.list({ source: 2, text: 'owned' })
    await open({}, async (page) => {
      await page.goto(`${url()}/statements/${statements[0]?.id}`)
      expect(await page.title()).toContain('· Reckon')
      expect(await page.locator('script').count()).toBe(0)
      await expect(page.addScriptTag({ content: 'document.title = "owned"' })).rejects.toThrow()
      expect(await page.title()).toContain('· Reckon')
    })
  })
})

import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { REPORT_CHARTS } from '../../src/report/status-report-document.ts'
import { useApi } from '../api/server.ts'
import { LATE } from '../usecases/reckon.ts'

const { ask, logged, reckon } = useApi()

async function dom(path: string) {
  const answer = await ask(path)
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  return parseHTML(answer.text).document
}

/** Addresses of pictures in a page. */
async function pictures(path: string): Promise<string[]> {
  const document = await dom(path)
  return [...document.querySelectorAll('figure img')].map((image) => image.getAttribute('src') ?? '')
}

describe('the pictures of the report page', () => {
  it('are served under addresses that ask the same question', async () => {
    const addresses = await pictures('/?asOf=2025-01-01&speaker=Aidan+Gomez&lang=zh')
    expect(addresses).toEqual(
      REPORT_CHARTS.map((name) => `/charts/${name}.svg?speaker=Aidan+Gomez&lang=zh&asOf=2025-01-01`),
    )
    for (const address of [...addresses, `${addresses[0]}&width=narrow`]) {
      const { status, headers, text } = await ask(address)
      expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8'])
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(text).toMatch(/^<svg [^>]*role="img"/)
    }
  })

  it('stand beside their numbers, and have words for whoever cannot see them', async () => {
    const document = await dom('/')
    const figures = [...document.querySelectorAll('figure')]
    expect(figures).toHaveLength(6)
    for (const figure of figures) {
      expect(figure.querySelector('img')?.getAttribute('alt')?.length).toBeGreaterThan(40)
      expect(figure.querySelector('source')?.getAttribute('srcset')).toContain('width=narrow')
      expect(figure.querySelector('details table')).not.toBeNull()
    }
    expect(document.querySelectorAll('[style], style, svg').length).toBe(0)
  })

  it.each(['/charts/nothing.svg', '/report.exe', '/report.', '/scorecard.exe'])('%s is not found', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it.each(['/?lang=xx', '/charts/due.svg?width=9', '/scorecard?by=age', '/report.csv?bom=x'])(
    '%s is refused with its fault',
    async (path) => {
      expect((await ask(path)).status).toBe(422)
    },
  )
})

describe('the report as a file', () => {
  it.each([
    ['md', 'text/markdown; charset=utf-8', /^# Status report as of 2026-11-20\n/],
    ['txt', 'text/plain; charset=utf-8', /^Status report as of 2026-11-20\n/],
    ['csv', 'text/csv; charset=utf-8', /^id,kind,status,/],
    ['json', 'application/json; charset=utf-8', /^\{\n {2}"clocks"/],
  ])('%s is saved under a name of its own', async (ending, type, begin) => {
    const { status, headers, text } = await ask(`/report.${ending}`)
    expect([status, headers['content-type']]).toEqual([200, type])
    expect(headers['content-disposition']).toBe(`attachment; filename=reckon-report-2026-11-20.${ending}`)
    expect(text).toMatch(begin)
  })

  it('html is shown, to be printed, under a policy that lets nothing run', async () => {
    const { headers, text } = await ask('/report.html?lang=zh')
    expect(headers['content-disposition']).toBeUndefined()
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(text).toContain('<h1>状态报告（截至 2026年11月20日）</h1>')
  })

  it('is the value that the API gives', async () => {
    await reckon.record(1, LATE)
    const file = await ask('/report.json?rows=100')
    expect(file.json).toEqual((await ask('reports/status')).json)
  })

  it('CSV begins with a byte order mark on request', async () => {
    const length = async (path: string) => Number((await ask(path)).headers['content-length'])
    // Three bytes in UTF-8.
    expect(await length('/report.csv?bom=true')).toBe((await length('/report.csv')) + 3)
  })
})

describe('the report page in Chinese', () => {
  it('says so of its content, and leads back to English', async () => {
    const document = await dom('/?lang=zh&asOf=2025-01-01')
    expect(document.querySelector('main')?.getAttribute('lang')).toBe('zh-Hans')
    expect(document.querySelector('h1')?.textContent).toBe('状态报告（截至 2025年1月1日）')
    const links = [...document.querySelectorAll('.files a')].map((link) => link.getAttribute('href'))
    expect(links).toContain('/?asOf=2025-01-01')
    expect(links).toContain('/report.html?lang=zh&asOf=2025-01-01')
  })
})

describe('the scorecard page', () => {
  it('says what the file says, for everybody or for one speaker', async () => {
    await reckon.record(1, LATE)
    const document = await dom('/scorecard?speaker=Aidan+Gomez&by=topic')
    expect(document.querySelector('h1')?.textContent).toBe('Scorecard of Aidan Gomez as of 2026-11-20')
    expect([...document.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
      'How often it came true',
      'By topic',
      'From what was said to what can be scored',
      'How much can be checked at all',
      'How early or late it came',
      'How sure it sounded, and how often it came true',
      'Brier score (0 is perfect, 1 is worst, always saying one half scores 0.25)',
    ])
    expect(document.querySelector('tbody tr')?.textContent).toContain('too few')
    expect(document.querySelector('option[selected]')?.textContent).toBe('topic')
    const [picture = ''] = await pictures('/scorecard?speaker=Aidan+Gomez')
    expect(picture).toBe('/scorecard/charts/calibration.svg?speaker=Aidan+Gomez')
    expect((await ask(picture)).status).toBe(200)
  })

  it.each(['html', 'md', 'txt', 'csv', 'json'])('can be had as %s', async (ending) => {
    expect((await ask(`/scorecard.${ending}?lang=zh`)).status).toBe(200)
  })

  it('says why there is nothing', async () => {
    const document = await dom('/scorecard?recordedBy=2026-11-19')
    expect(document.querySelector('main')?.textContent).toContain('Nothing to score. Reckon held nothing by')
  })
})

it('none of it is a fault of the program', () => {
  expect(logged()).toEqual([])
})

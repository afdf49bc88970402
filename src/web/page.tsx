/** What every page shares: the frame with its navigation, and how a page becomes HTML. */
import type { ComponentChildren, JSX } from 'preact'
import { render } from 'preact-render-to-string'

interface Frame {
  readonly title: string
  /** Of what stands in the page, as a BCP 47 tag; the navigation is in English. By default English. */
  readonly locale?: string
  readonly children: ComponentChildren
}

const LINKS = [
  ['/', 'Status report'],
  ['/scorecard', 'Scorecard'],
  ['/statements', 'Statements'],
  ['/sources', 'Sources'],
] as const

export function Page({ title, locale = 'en', children }: Frame): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Reckon`}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header>
          <strong>Reckon</strong>
          <nav aria-label="Pages">
            {LINKS.map(([href, label]) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" lang={locale === 'en' ? undefined : locale}>
          {children}
        </main>
      </body>
    </html>
  )
}

/** @returns the whole document */
export function html(page: JSX.Element): string {
  return `<!doctype html>\n${render(page)}\n`
}

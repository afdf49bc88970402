/** The sources that Reckon holds. */
import type { JSX } from 'preact'
import { printableUrl } from '../report/statement-words.ts'
import type { SourceList } from '../usecases/read-sources.ts'
import type { ClockLink } from './clock-link.ts'
import { Page } from './page.tsx'

export function SourcesPage({ list, link }: { readonly list: SourceList; readonly link: ClockLink }): JSX.Element {
  return (
    <Page title="Sources">
      <h1>Sources</h1>
      {list.sources.length === 0 && <p>Reckon holds no source yet.</p>}
      <ul class="plain">
        {list.sources.map((source) => {
          const url = printableUrl(source.url)
          return (
            <li key={source.id}>
              <h2>
                <a href={link('/statements', { source: String(source.id) })}>{source.title}</a>
              </h2>
              <p class="quiet">{`${source.publisher ?? 'publisher unknown'}, said on ${source.statedOn} (${source.statedOnBasis}), recorded at ${source.recordedAt}`}</p>
              {url !== null && (
                <p>
                  <a href={url} rel="noreferrer noopener">
                    {url}
                  </a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {list.nextAfter !== null && <a href={link('/sources', { after: String(list.nextAfter) })}>Next page</a>}
    </Page>
  )
}

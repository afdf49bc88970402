/** The status report as a page: the same value that the API and the command line give. */
import type { JSX } from 'preact'
import type { ReportDocument } from '../report/document.ts'
import type { StatusReport } from '../report/status-report.ts'
import type { Words } from '../report/words/en.ts'
import { ClockFields } from './clock-fields.tsx'
import type { ClockLink } from './clock-link.ts'
import { DocumentBlocks, type PageChart } from './document.tsx'
import { Downloads } from './downloads.tsx'
import { HiddenFields } from './hidden-fields.tsx'
import { Page } from './page.tsx'

/** What the query asks for beside the two clocks. */
type Fields = Readonly<Record<string, string>>

interface Props {
  readonly report: StatusReport
  readonly document: ReportDocument
  readonly charts: ReadonlyMap<string, PageChart>
  readonly fields: Fields
  readonly link: ClockLink
}

/** The limits that a list of statements and a scorecard know as well. */
function scopeOf({ source, speaker, topic }: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({ source, speaker, topic }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

const KEPT = ['source', 'speaker', 'topic', 'kind', 'saidFrom', 'saidTo', 'compare', 'limit', 'lang'] as const

type TopicsProps = Pick<Props, 'report' | 'fields' | 'link'> & { readonly words: Words }

/** The same report of one topic alone, largest first; or of all of them again. */
function Topics({ report, fields, link, words }: TopicsProps): JSX.Element | null {
  const { topic, ...others } = fields
  if (report.byTopic.length === 0) return null
  return (
    <nav aria-label={words.page.topics} class="topics">
      {topic === undefined ? (
        report.byTopic.map(({ name, total }) => (
          <a key={name} href={link('/', { ...others, topic: name })}>
            {`${name} (${words.count(total)})`}
          </a>
        ))
      ) : (
        <a href={link('/', others)}>{words.page.allTopics}</a>
      )}
    </nav>
  )
}

export function StatusPage({ report, document, charts, fields, link }: Props): JSX.Element {
  const scope = scopeOf(fields)
  const { page } = document.words
  const lang: Fields = fields.lang === undefined ? {} : { lang: fields.lang }
  return (
    <Page title={document.title} locale={document.words.locale}>
      <h1>{document.title}</h1>
      {document.header.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      <form class="filter" method="get" action="/">
        <HiddenFields fields={fields} names={KEPT} />
        <ClockFields clocks={report.clocks} words={document.words} />
        <label>
          {page.newsSince}
          <input type="date" name="since" value={fields.since ?? ''} />
        </label>
        <button type="submit">{page.show}</button>
      </form>
      <Downloads file="/report" path="/" fields={fields} link={link} words={document.words} />
      <Topics report={report} fields={fields} link={link} words={document.words} />
      {report.emptyReason === null ? (
        <DocumentBlocks
          document={document}
          charts={charts}
          link={link}
          scope={scope}
          more={link('/scorecard', { ...scope, ...lang })}
        />
      ) : (
        <div class="alert">
          <DocumentBlocks document={document} charts={charts} link={link} scope={scope} more={null} />
        </div>
      )}
    </Page>
  )
}

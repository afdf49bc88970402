/** The scorecard as a page: how good a record has been, of everybody or of one speaker. */
import type { JSX } from 'preact'
import type { ReportDocument } from '../report/document.ts'
import { SCORECARD_GROUPINGS, type Scorecard } from '../report/scorecard.ts'
import { ClockFields } from './clock-fields.tsx'
import type { ClockLink } from './clock-link.ts'
import { DocumentBlocks, type PageChart } from './document.tsx'
import { Downloads } from './downloads.tsx'
import { HiddenFields } from './hidden-fields.tsx'
import { Page } from './page.tsx'

interface Props {
  readonly card: Scorecard
  readonly document: ReportDocument
  readonly charts: ReadonlyMap<string, PageChart>
  readonly fields: Readonly<Record<string, string>>
  readonly link: ClockLink
}

export function ScorecardPage({ card, document, charts, fields, link }: Props): JSX.Element {
  const { page } = document.words
  return (
    <Page title={document.title} locale={document.words.locale}>
      <h1>{document.title}</h1>
      {document.header.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      <form class="filter" method="get" action="/scorecard">
        <HiddenFields fields={fields} names={['source', 'topic', 'kind', 'saidFrom', 'saidTo', 'lang']} />
        <label>
          {page.speaker}
          <input type="search" name="speaker" value={fields.speaker ?? ''} />
        </label>
        <label>
          {page.by}
          <select name="by">
            <option value="">{page.byNothing}</option>
            {SCORECARD_GROUPINGS.map((by) => (
              <option key={by} value={by} selected={by === card.by}>
                {page.groupings[by]}
              </option>
            ))}
          </select>
        </label>
        <ClockFields clocks={card.clocks} words={document.words} />
        <button type="submit">{page.show}</button>
      </form>
      <Downloads file="/scorecard" path="/scorecard" fields={fields} link={link} words={document.words} />
      <DocumentBlocks document={document} charts={charts} link={link} scope={{}} more={null} />
    </Page>
  )
}

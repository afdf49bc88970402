/** The status report as a page: the same value that the API and the command line give. */
import type { JSX } from 'preact'
import {
  countLines,
  type GroupTable,
  groupTables,
  headerWords,
  moreWords,
  type ReportSection,
  sectionsOf,
} from '../report/report-words.ts'
import type { StatusReport } from '../report/status-report.ts'
import { ClockFields } from './clock-fields.tsx'
import type { ClockLink } from './clock-link.ts'
import { HiddenFields } from './hidden-fields.tsx'
import { Page } from './page.tsx'
import { StatementCard } from './statement-card.tsx'

/** What the query asks for beside the two clocks. */
type Fields = Readonly<Partial<Record<'source' | 'speaker' | 'since' | 'limit', string>>>

interface Props {
  readonly report: StatusReport
  readonly fields: Fields
  readonly link: ClockLink
}

function SectionOf({ part, report, fields, link }: Props & { readonly part: ReportSection }): JSX.Element {
  const more = moreWords(part)
  const { since: _since, limit: _limit, ...scope } = fields
  return (
    <section>
      <h2>{`${part.title} (${part.section.total})`}</h2>
      {part.section.total === 0 && <p class="quiet">{part.none}</p>}
      {part.section.statements.map((view) => (
        <StatementCard key={view.id} view={view} asOf={report.clocks.asOf} link={link} />
      ))}
      {more !== null && (
        <p>
          {part.statuses === null ? (
            more
          ) : (
            <a href={link('/statements', { ...scope, status: part.statuses.join(','), kind: 'prediction' })}>{more}</a>
          )}
        </p>
      )}
    </section>
  )
}

function GroupTableOf({ table: { title, head, rows, note } }: { readonly table: GroupTable }): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) => (index === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== null && <p class="quiet">{note}</p>}
    </section>
  )
}

export function StatusPage({ report, fields, link }: Props): JSX.Element {
  const { title, lines } = headerWords(report)
  return (
    <Page title={title}>
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      <form class="filter" method="get" action="/">
        <HiddenFields fields={fields} names={['source', 'speaker', 'limit']} />
        <ClockFields clocks={report.clocks} />
        <label>
          News since
          <input type="date" name="since" value={fields.since ?? ''} />
        </label>
        <button type="submit">Show</button>
      </form>
      {report.emptyBecause === null ? (
        <>
          {countLines(report).map((line) => (
            <p key={line} class="sum">
              {line}
            </p>
          ))}
          {sectionsOf(report).map((part) => (
            <SectionOf key={part.title} part={part} report={report} fields={fields} link={link} />
          ))}
          {groupTables(report).map((table) => (
            <GroupTableOf key={table.title} table={table} />
          ))}
        </>
      ) : (
        <p class="alert">Nothing to report. {report.emptyBecause}</p>
      )}
    </Page>
  )
}

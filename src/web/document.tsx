/** A report in its blocks, as a part of a page: every writer of reports shows the same ones. */
import type { JSX } from 'preact'
import type { Chart } from '../charts/chart.ts'
import type { Block, DocumentTable, ReportDocument } from '../report/document.ts'
import type { ClockLink } from './clock-link.ts'
import { StatementCard } from './statement-card.tsx'

/** What a page knows of a picture: where it is served, and its numbers. */
export interface PageChart {
  readonly chart: Chart
  readonly wide: string
  readonly narrow: string
}

export interface DocumentProps {
  readonly document: ReportDocument
  readonly charts: ReadonlyMap<string, PageChart>
  readonly link: ClockLink
  /** Leads from a section to the list of its statuses. */
  readonly scope: Readonly<Record<string, string>>
  /** Where a command without statuses leads on a page. */
  readonly more: string | null
}

function Table({ head, rows, label }: Omit<DocumentTable, 'title' | 'note'> & { readonly label: string }): JSX.Element {
  return (
    <div class="scroll">
      <table aria-label={label}>
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
  )
}

function Figure({
  picture: { chart, wide, narrow },
  numbers,
}: {
  readonly picture: PageChart
  readonly numbers: string
}) {
  return (
    <figure>
      <picture>
        <source media="(max-width: 44rem)" srcset={narrow} />
        <img src={wide} alt={[chart.title, chart.description, chart.note ?? ''].join('. ').replaceAll('..', '.')} />
      </picture>
      <details>
        <summary>{`${numbers}: ${chart.title}`}</summary>
        <Table head={chart.table.head} rows={chart.table.rows} label={chart.title} />
      </details>
    </figure>
  )
}

function More({ block, ...props }: DocumentProps & { readonly block: Extract<Block, { kind: 'more' }> }) {
  if (block.statuses !== null) {
    const query = { ...props.scope, status: block.statuses.join(','), kind: 'prediction' }
    return (
      <p>
        <a href={props.link('/statements', query)}>{block.words}</a>
      </p>
    )
  }
  return <p>{props.more === null ? block.words : <a href={props.more}>{block.words}</a>}</p>
}

function BlockOf({ block, ...props }: DocumentProps & { readonly block: Block }): JSX.Element | null {
  const { document, charts, link } = props
  const { words, asOf } = document
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.words}</h2> : <h3>{block.words}</h3>
    case 'paragraph':
      return <p>{block.words}</p>
    case 'note':
      return <p class="quiet">{block.words}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'statement':
    case 'entry':
      return <StatementCard view={block.view} asOf={asOf} link={link} words={words} />
    case 'table':
      return (
        <section>
          <h2>{block.table.title}</h2>
          <Table head={block.table.head} rows={block.table.rows} label={block.table.title} />
          {block.table.note !== null && <p class="quiet">{block.table.note}</p>}
        </section>
      )
    case 'chart': {
      const picture = charts.get(block.name)
      return picture === undefined ? null : <Figure picture={picture} numbers={words.report.sections.numbers} />
    }
    case 'more':
      return <More block={block} {...props} />
    default:
      return block satisfies never
  }
}

export function DocumentBlocks(props: DocumentProps): JSX.Element {
  return (
    <>
      {props.document.blocks.map((block) => (
        <BlockOf block={block} {...props} />
      ))}
    </>
  )
}

/** The list of statements with its filters as a form, so that what is shown has an address that can be shared. */
import type { JSX } from 'preact'
import { KINDS } from '../domain/statement.ts'
import { STATUS_LABELS, STATUSES } from '../domain/status.ts'
import type { StatementList } from '../usecases/list-statements.ts'
import { ClockFields } from './clock-fields.tsx'
import type { ClockLink } from './clock-link.ts'
import { HiddenFields } from './hidden-fields.tsx'
import { Page } from './page.tsx'
import { StatementCard } from './statement-card.tsx'

/** The filters as they came, each one value. */
type Filters = Readonly<
  Partial<Record<'kind' | 'status' | 'speaker' | 'topic' | 'source' | 'dueBefore' | 'text' | 'sort' | 'limit', string>>
>

interface Choice {
  readonly label: string
  readonly name: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, label: string])[]
}

function Select({ label, name, value = '', options }: Choice): JSX.Element {
  return (
    <label>
      {label}
      <select name={name}>
        {options.map(([option, words]) => (
          <option key={option} value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

interface Text {
  readonly label: string
  readonly name: keyof Filters
  readonly filters: Filters
}

function TextField({ label, name, filters }: Text): JSX.Element {
  return (
    <label>
      {label}
      <input type="search" name={name} value={filters[name] ?? ''} />
    </label>
  )
}

interface Listing {
  readonly list: StatementList
  readonly filters: Filters
  readonly link: ClockLink
}

export function StatementsPage({ list, filters, link }: Listing): JSX.Element {
  const { statements, nextCursor, clocks } = list
  const kept = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  const statuses = STATUSES.map((status) => [status, STATUS_LABELS[status].prediction] as const)
  const given = filters.status ?? ''
  const several = given.includes(',') ? [[given, given.split(',').join(', ').replaceAll('_', ' ')] as const] : []
  return (
    <Page title="Statements">
      <h1>Statements</h1>
      <form class="filter" method="get" action="/statements">
        <HiddenFields fields={filters} names={['source', 'limit']} />
        <Select
          label="Kind"
          name="kind"
          value={filters.kind}
          options={[['', 'all'], ...KINDS.map((kind) => [kind, `${kind}s`] as const)]}
        />
        <Select label="Status" name="status" value={given} options={[['', 'all'], ...several, ...statuses]} />
        <TextField label="Speaker" name="speaker" filters={filters} />
        <TextField label="Topic" name="topic" filters={filters} />
        <TextField label="Words" name="text" filters={filters} />
        <label>
          Due before
          <input type="date" name="dueBefore" value={filters.dueBefore ?? ''} />
        </label>
        <Select
          label="Order"
          name="sort"
          value={filters.sort}
          options={[
            ['', 'as spoken'],
            ['due', 'soonest due'],
          ]}
        />
        <ClockFields clocks={clocks} />
        <button type="submit">Show</button>
      </form>
      {statements.length === 0 && <p>No statement fits these filters as of {clocks.asOf}.</p>}
      {statements.map((view) => (
        <StatementCard key={view.id} view={view} asOf={clocks.asOf} link={link} />
      ))}
      {nextCursor !== null && (
        <p>
          <a rel="next" href={link('/statements', { ...kept, cursor: nextCursor })}>
            Next page
          </a>
        </p>
      )}
    </Page>
  )
}

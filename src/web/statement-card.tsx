/** One statement as it stands in a list or a report: its status first, then the words, then what they rest on. */
import type { JSX } from 'preact'
import type { Day } from '../domain/day.ts'
import type { StatementView } from '../domain/statement-record.ts'
import { type Citation, statementWords } from '../report/statement-words.ts'
import { EN, type Words } from '../report/words/en.ts'
import type { ClockLink } from './clock-link.ts'

export function CitationLine({ citation: { stance, title, from, url } }: { readonly citation: Citation }): JSX.Element {
  return (
    <>
      {url === null ? (
        title
      ) : (
        <a href={url} rel="noreferrer noopener">
          {title}
        </a>
      )}
      {`, ${from} (${stance})`}
    </>
  )
}

interface Card {
  readonly view: StatementView
  readonly asOf: Day
  readonly link: ClockLink
  readonly words?: Words
}

export function StatementCard({ view, asOf, link, words: language = EN }: Card): JSX.Element {
  const words = statementWords(view, asOf, language)
  return (
    <article class={view.status}>
      <h3>
        <a href={link(`/statements/${view.id}`)}>#{view.id}</a> {words.gist ?? ''}
      </h3>
      <p class="status">{words.headline}</p>
      <blockquote lang="und">“{words.quote}”</blockquote>
      <p class="quiet">
        {words.said}
        {language.statement.in(language.quoted(words.source.title))}
      </p>
      <dl>
        {words.facts.map(({ label, words: said }) => (
          <>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </>
        ))}
        {words.evidence.map((citation) => (
          <>
            <dt>{language.statement.labels.evidence}</dt>
            <dd>
              <CitationLine citation={citation} />
            </dd>
          </>
        ))}
      </dl>
    </article>
  )
}

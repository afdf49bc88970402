/** One statement whole: its words where they were spoken, why it has its status, and everything that was decided about it. */
import type { JSX } from 'preact'
import type { Day } from '../domain/day.ts'
import {
  citationsOf,
  eventWords,
  headlineOf,
  horizonWords,
  printableUrl,
  standingWords,
  verdictWords,
} from '../report/statement-words.ts'
import type { StatementDetail } from '../usecases/read-statement.ts'
import type { ClockLink } from './clock-link.ts'
import { Page } from './page.tsx'
import { CitationLine } from './statement-card.tsx'

interface Props {
  readonly detail: StatementDetail
  readonly link: ClockLink
}

function Surroundings({ detail: { surroundings, statement } }: Pick<Props, 'detail'>): JSX.Element {
  const { question, before, after } = surroundings
  return (
    <section>
      <h2>Where it was said</h2>
      {question !== null && (
        <blockquote class="around" lang="und">
          <p class="quiet">{question.speaker ?? 'unknown speaker'}</p>
          {question.text}
        </blockquote>
      )}
      <blockquote class="around" lang="und">
        <p class="quiet">{statement.speaker ?? 'unknown speaker'}</p>
        {before}
        <mark>{statement.exact}</mark>
        {after}
      </blockquote>
    </section>
  )
}

function Facts({ detail: { statement }, link }: Props): JSX.Element {
  const url = printableUrl(statement.source.url)
  const facts: readonly (readonly [string, string | null])[] = [
    ['Kind', statement.kind],
    ['Said by', `${statement.speaker ?? 'unknown speaker'}, ${statement.statedOn}`],
    ['Horizon', statement.kind === 'prediction' || statement.horizonText !== null ? horizonWords(statement) : null],
    [
      'Hedge',
      statement.hedge === null ? statement.hedgeLevel : `“${statement.hedge}” (${statement.hedgeLevel ?? 'no level'})`,
    ],
    ['Condition', statement.condition],
    ['Criteria', statement.criteria],
    ['Note', statement.note],
    ['State', statement.stateReason === null ? statement.state : `${statement.state}: ${statement.stateReason}`],
    ['Cues', statement.cues.length === 0 ? null : `${statement.cues.join(', ')} (score ${statement.score})`],
  ]
  return (
    <dl>
      {facts.map(([label, words]) =>
        words === null ? null : (
          <>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </>
        ),
      )}
      <dt>Source</dt>
      <dd>
        <a href={link('/statements', { source: String(statement.source.id) })}>{statement.source.title}</a>
        {url !== null && (
          <>
            {' ('}
            <a href={url} rel="noreferrer noopener">
              the original
            </a>
            )
          </>
        )}
      </dd>
      {statement.topics.length > 0 && (
        <>
          <dt>Topics</dt>
          <dd>
            {statement.topics.map((topic, index) => (
              <>
                {index > 0 && ', '}
                <a href={link('/statements', { topic })}>{topic}</a>
              </>
            ))}
          </dd>
        </>
      )}
    </dl>
  )
}

/** Whether an outcome counts on the day of the page, and if not, why. */
function countingWords({ counts, judgedOn }: StatementDetail['outcomes'][number], asOf: Day): string {
  if (counts) return 'this one counts'
  return judgedOn > asOf ? `counts from ${judgedOn} on` : 'superseded'
}

function Outcomes({ detail: { outcomes, statement, clocks } }: Pick<Props, 'detail'>): JSX.Element {
  return (
    <section>
      <h2>{`What happened (${outcomes.length} recorded)`}</h2>
      {outcomes.length === 0 && <p class="quiet">Not yet judged.</p>}
      <ol class="history">
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            <p>
              <span class={`status ${outcome.verdict}`}>{verdictWords(statement, outcome)}</span>
              {`, judged on ${outcome.judgedOn}`}
              {outcome.occurredOn !== null &&
                `, ${eventWords(outcome.occurredOn, outcome.counts ? statement.timeliness : null)}`}
              {` — ${countingWords(outcome, clocks.asOf)}`}
            </p>
            {outcome.rationale !== null && <p>{outcome.rationale}</p>}
            {outcome.supersedesWhy !== null && (
              <p class="quiet">In place of the one before, because: {outcome.supersedesWhy}</p>
            )}
            <ul class="plain">
              {citationsOf(outcome.evidence).map((citation, index) => (
                <li key={citation.title}>
                  <CitationLine citation={citation} />
                  {outcome.evidence[index]?.excerpt != null && (
                    <blockquote>“{outcome.evidence[index]?.excerpt}”</blockquote>
                  )}
                  {outcome.evidence[index]?.note != null && <p class="quiet">{outcome.evidence[index]?.note}</p>}
                </li>
              ))}
            </ul>
            <p class="quiet">{`recorded by ${outcome.actor} at ${outcome.recordedAt}`}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function CheckIns({ detail: { checkIns } }: Pick<Props, 'detail'>): JSX.Element | null {
  if (checkIns.length === 0) return null
  return (
    <section>
      <h2>Check-ins</h2>
      <ol class="history">
        {checkIns.map((checkIn) => (
          <li key={checkIn.id}>
            <p>{standingWords(checkIn)}</p>
            <ul class="plain">
              {citationsOf(checkIn.evidence).map((citation) => (
                <li key={citation.title}>
                  <CitationLine citation={citation} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The fields that differ between the two sides of a change. */
function changesOf({ before, after }: StatementDetail['history'][number]): string[] {
  if (before === null || after === null) return []
  return Object.keys(after)
    .filter((name) => name !== 'revision' && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => `${name}: ${JSON.stringify(before[name] ?? null)} → ${JSON.stringify(after[name] ?? null)}`)
}

function History({ detail: { history } }: Pick<Props, 'detail'>): JSX.Element {
  return (
    <section>
      <h2>History</h2>
      <ol class="history">
        {history.map((event) => (
          <li key={event.id}>
            {`${event.recordedAt}: ${event.action} by ${event.actor}`}
            {changesOf(event).map((change) => (
              <div key={change} class="quiet">
                {change}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Links({ detail: { links }, link }: Props): JSX.Element | null {
  if (links.length === 0) return null
  return (
    <section>
      <h2>Belongs together</h2>
      <ul class="plain">
        {links.map(({ from, relation, to }) => (
          <li key={`${from} ${relation} ${to}`}>
            <a href={link(`/statements/${from}`)}>#{from}</a> {relation.replaceAll('_', ' ')}{' '}
            <a href={link(`/statements/${to}`)}>#{to}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function StatementPage({ detail, link }: Props): JSX.Element {
  const { statement, clocks } = detail
  return (
    <Page title={`#${statement.id} ${statement.gist ?? statement.exact}`}>
      <p class="quiet">
        Statement #{statement.id}, as of {clocks.asOf}
        {clocks.recordedBy === null ? '' : `, recorded by ${clocks.recordedBy}`}
      </p>
      <h1>{statement.gist ?? `“${statement.exact}”`}</h1>
      <p class={`status ${statement.status}`}>{headlineOf(statement, clocks.asOf)}</p>
      <Surroundings detail={detail} />
      <Facts detail={detail} link={link} />
      <Outcomes detail={detail} />
      <CheckIns detail={detail} />
      <Links detail={detail} link={link} />
      <History detail={detail} />
    </Page>
  )
}

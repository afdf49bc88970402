/** What a report says of one statement, in words that every writer sets in its own way. */

import type { CheckIn } from '../domain/check-in.ts'
import { type Day, daysBetween } from '../domain/day.ts'
import type { Evidence, Outcome } from '../domain/outcome.ts'
import { isWebAddress } from '../domain/source.ts'
import type { StatementView } from '../domain/statement-record.ts'
import type { Timeliness } from '../domain/timing.ts'
import { isLowerBound } from '../domain/window.ts'
import { EN, type Words } from './words/en.ts'

export interface Citation {
  /** Whether it supports or contradicts, in words. */
  readonly stance: string
  readonly title: string
  /** Publisher and day of publication, as far as they are known. */
  readonly from: string
  /** Percent-encoded; null when it is neither http nor https. */
  readonly url: string | null
}

interface Fact {
  readonly label: string
  readonly words: string
}

/** All of it raw: a writer escapes what it sets. */
export interface StatementWords {
  readonly id: number
  /** The status and its days: "Due · 42 days overdue". Never empty, so that no colour has to tell it. */
  readonly headline: string
  readonly gist: string | null
  readonly quote: string
  /** Who, and when. */
  readonly said: string
  readonly source: { readonly title: string; readonly url: string | null }
  readonly facts: readonly Fact[]
  readonly evidence: readonly Citation[]
}

/** `1 prediction`, `2,000 predictions`. */
export { counted } from './words/numbers.ts'

/** "happened on 2025-08-07, 5 months 19 days late". */
export function eventWords(occurredOn: string, timeliness: Timeliness | null, words: Words = EN): string {
  const happened = words.statement.happened(occurredOn)
  if (timeliness === null) return happened
  const { kind, distance } = timeliness
  return kind === 'in_window' ? words.statement.inWindow(happened) : words.statement.off(happened, distance, kind)
}

type Horizon = Pick<StatementView, 'horizonText' | 'windowStart' | 'windowEnd' | 'windowBasis'>

/** A window as its two days, both included. */
function windowWords({ windowStart, windowEnd, windowBasis }: Omit<Horizon, 'horizonText'>, words: Words): string {
  const said = words.statement
  const start = windowStart === null ? null : words.day(windowStart)
  const end = windowEnd === null ? null : words.day(windowEnd)
  const basis = windowBasis === null ? '' : said.bases[windowBasis]
  if (start === null) return end === null ? said.noDay : said.by(end) + basis
  if (end === null) return said.notBefore(start) + basis
  return (start === end ? said.on(start) : said.fromTo(start, end)) + basis
}

function dueWords(dueOn: Day | null, asOf: Day, { statement: said, day }: Words): string {
  if (dueOn === null) return said.noDay
  const days = daysBetween(asOf, dueOn)
  if (days > 0) return said.dueIn(days, day(dueOn))
  return days === 0 ? said.dueToday : said.overdue(-days, day(dueOn))
}

function reviewWords(reviewBy: Day | null, asOf: Day, { statement: said, day }: Words): string {
  if (reviewBy === null) return said.noReview
  const days = daysBetween(asOf, reviewBy)
  if (days > 0) return said.reviewIn(days, day(reviewBy))
  return days === 0 ? said.reviewToday : said.reviewPast(-days, day(reviewBy))
}

/** A verdict in words, with the reason where nobody can tell. */
export function verdictWords(
  view: Pick<StatementView, 'kind'>,
  { verdict, cannotTellReason }: Outcome,
  words: Words = EN,
): string {
  const label = words.verdict(verdict, view.kind)
  return cannotTellReason === null ? label : words.statement.because(label, cannotTellReason)
}

function judgedWords(view: StatementView, outcome: Outcome, words: Words): string[] {
  const oneSided =
    outcome.verdict === 'true' &&
    view.kind === 'prediction' &&
    isLowerBound({ start: view.windowStart, end: view.windowEnd })
  return [
    verdictWords(view, outcome, words),
    ...(oneSided ? [words.statement.oneSided] : []),
    words.statement.judgedOn(words.day(outcome.judgedOn)),
    ...(outcome.occurredOn === null ? [] : [eventWords(outcome.occurredOn, view.timeliness, words)]),
  ]
}

/** The status of a statement with the days that belong to it. */
export function headlineOf(view: StatementView, asOf: Day, words: Words = EN): string {
  const label = words.status(view.status, view.kind)
  const said = words.statement
  switch (view.status) {
    case 'due':
    case 'open':
      return `${label} · ${dueWords(view.dueOn, asOf, words)}`
    case 'upcoming': {
      const begins = said.begins(view.windowStart === null ? null : words.day(view.windowStart))
      return `${label} · ${begins}${words.comma}${dueWords(view.dueOn, asOf, words)}`
    }
    case 'undated':
      return `${label} · ${reviewWords(view.reviewBy, asOf, words)}`
    case 'true':
    case 'partly_true':
    case 'false':
    case 'cannot_tell':
    case 'void':
      return view.outcome === null ? label : judgedWords(view, view.outcome, words).join(' · ')
    case 'rejected':
      return view.stateReason === null ? label : `${label} · ${view.stateReason}`
    case 'merged':
      return view.mergedIntoId === null ? label : `${label} · ${said.into(view.mergedIntoId)}`
    case 'unchecked':
    case 'proposed':
      return label
    default:
      return view.status satisfies never
  }
}

/** An address as it may be printed and followed: http or https only, with everything else than plain characters percent-encoded. */
export function printableUrl(url: string | null): string | null {
  return url !== null && isWebAddress(url) ? new URL(url).href : null
}

export function citationsOf(evidence: readonly Evidence[], words: Words = EN): Citation[] {
  const { stances, unknownPublisher, undatedPage } = words.statement
  return evidence.map(({ stance, title, publisher, publishedOn, url }) => ({
    stance: stances[stance],
    title,
    from: [publisher ?? unknownPublisher, publishedOn === null ? undatedPage : words.day(publishedOn)].join(
      words.comma,
    ),
    url: printableUrl(url),
  }))
}

export function standingWords({ onDay, standing, note }: CheckIn, words: Words = EN): string {
  const known = words.day(onDay) + words.colon + words.statement.standings[standing]
  return note === null ? known : known + words.comma + note
}

/** The horizon as it was spoken, and the window it was read as. */
export function horizonWords(view: Horizon, words: Words = EN): string {
  const window = windowWords(view, words)
  return view.horizonText === null ? window : words.quoted(view.horizonText) + words.colon + window
}

/**
 * A verdict is shown only where it counts (an accepted statement that has one); a check-in only until there is one.
 * @param asOf - the day from which distances are counted
 */
export function statementWords(view: StatementView, asOf: Day, words: Words = EN): StatementWords {
  const { labels, unknownSpeaker } = words.statement
  const shownOutcome = view.state === 'accepted' ? view.outcome : null
  const shownCheckIn = shownOutcome === null ? view.checkIn : null
  const facts: Fact[] = []
  if (view.kind === 'prediction' || view.horizonText !== null)
    facts.push({ label: labels.horizon, words: horizonWords(view, words) })
  if (view.condition !== null) facts.push({ label: labels.condition, words: view.condition })
  if (shownOutcome !== null && shownOutcome.rationale !== null)
    facts.push({ label: labels.rationale, words: shownOutcome.rationale })
  if (shownCheckIn !== null) facts.push({ label: labels.checkIn, words: standingWords(shownCheckIn, words) })
  return {
    id: view.id,
    headline: headlineOf(view, asOf, words),
    gist: view.gist,
    quote: view.exact,
    said: (view.speaker ?? unknownSpeaker) + words.comma + words.day(view.statedOn),
    source: { title: view.source.title, url: printableUrl(view.source.url) },
    facts,
    evidence: citationsOf((shownOutcome ?? shownCheckIn)?.evidence ?? [], words),
  }
}

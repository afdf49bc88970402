/** What a report says of one statement, in words that every writer sets in its own way. */

import type { CheckIn } from '../domain/check-in.ts'
import { type Day, daysBetween } from '../domain/day.ts'
import type { Evidence, Outcome, Stance } from '../domain/outcome.ts'
import { isWebAddress } from '../domain/source.ts'
import type { StatementView } from '../domain/statement-record.ts'
import { STATUS_LABELS } from '../domain/status.ts'
import type { Timeliness } from '../domain/timing.ts'
import { isLowerBound } from '../domain/window.ts'

export interface Citation {
  readonly stance: Stance
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

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function onDay(partial: string): string {
  return `${partial.length === 10 ? 'on' : 'in'} ${partial}`
}

/** "happened on 2025-08-07, 5 months 19 days late". */
export function eventWords(occurredOn: string, timeliness: Timeliness | null): string {
  const happened = `happened ${onDay(occurredOn)}`
  if (timeliness === null) return happened
  const { kind, distance } = timeliness
  return kind === 'in_window' ? `${happened}, within its window` : `${happened}, ${distance} ${kind}`
}

type Horizon = Pick<StatementView, 'horizonText' | 'windowStart' | 'windowEnd' | 'windowBasis'>

/** A window as its two days, both included. */
function windowWords({ windowStart: start, windowEnd: end, windowBasis }: Omit<Horizon, 'horizonText'>): string {
  if (start === null && end === null) return 'no day was said'
  const basis =
    windowBasis === 'editor' ? " (the editor's reading)" : windowBasis === 'context' ? ' (from the context)' : ''
  if (end === null) return `not before ${start}${basis}`
  if (start === null) return `by ${end}${basis}`
  return `${start === end ? `on ${start}` : `${start} to ${end}`}${basis}`
}

function dueWords(dueOn: Day | null, asOf: Day): string {
  if (dueOn === null) return 'no day was said'
  const days = daysBetween(asOf, dueOn)
  if (days > 0) return `due in ${counted(days, 'day')}, on ${dueOn}`
  return days === 0 ? 'due today' : `${counted(-days, 'day')} overdue, since ${dueOn}`
}

function reviewWords(reviewBy: Day | null, asOf: Day): string {
  if (reviewBy === null) return 'no day of review'
  const days = daysBetween(asOf, reviewBy)
  if (days > 0) return `review on ${reviewBy}, in ${counted(days, 'day')}`
  return days === 0 ? 'review today' : `past its review on ${reviewBy} by ${counted(-days, 'day')}`
}

/** A verdict in words, with the reason where nobody can tell. */
export function verdictWords(view: Pick<StatementView, 'kind'>, { verdict, cannotTellReason }: Outcome): string {
  const label = STATUS_LABELS[verdict][view.kind]
  return cannotTellReason === null ? label : `${label} (${cannotTellReason.replaceAll('_', ' ')})`
}

function judgedWords(view: StatementView, outcome: Outcome): string[] {
  const oneSided =
    outcome.verdict === 'true' &&
    view.kind === 'prediction' &&
    isLowerBound({ start: view.windowStart, end: view.windowEnd })
  return [
    verdictWords(view, outcome),
    ...(oneSided ? ['one-sided (only a lower bound was said)'] : []),
    `judged on ${outcome.judgedOn}`,
    ...(outcome.occurredOn === null ? [] : [eventWords(outcome.occurredOn, view.timeliness)]),
  ]
}

/** The status of a statement with the days that belong to it. */
export function headlineOf(view: StatementView, asOf: Day): string {
  const label = STATUS_LABELS[view.status][view.kind]
  switch (view.status) {
    case 'due':
    case 'open':
      return `${label} · ${dueWords(view.dueOn, asOf)}`
    case 'upcoming':
      return `${label} · begins ${view.windowStart === null ? 'later' : `on ${view.windowStart}`}, ${dueWords(view.dueOn, asOf)}`
    case 'undated':
      return `${label} · ${reviewWords(view.reviewBy, asOf)}`
    case 'true':
    case 'partly_true':
    case 'false':
    case 'cannot_tell':
    case 'void':
      return view.outcome === null ? label : judgedWords(view, view.outcome).join(' · ')
    case 'rejected':
      return view.stateReason === null ? label : `${label} · ${view.stateReason}`
    case 'merged':
      return view.mergedIntoId === null ? label : `${label} · into #${view.mergedIntoId}`
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

export function citationsOf(evidence: readonly Evidence[]): Citation[] {
  return evidence.map(({ stance, title, publisher, publishedOn, url }) => ({
    stance,
    title,
    from: [publisher ?? 'publisher unknown', publishedOn ?? 'undated'].join(', '),
    url: printableUrl(url),
  }))
}

export function standingWords({ onDay: day, standing, note }: CheckIn): string {
  return `${day}: ${standing.replaceAll('_', ' ')}${note === null ? '' : `, ${note}`}`
}

/** The horizon as it was spoken, and the window it was read as. */
export function horizonWords(view: Horizon): string {
  const window = windowWords(view)
  return view.horizonText === null ? window : `“${view.horizonText}”: ${window}`
}

/**
 * A verdict is shown only where it counts (an accepted statement that has one); a check-in only until there is one.
 * @param asOf - the day from which distances are counted
 */
export function statementWords(view: StatementView, asOf: Day): StatementWords {
  const shownOutcome = view.state === 'accepted' ? view.outcome : null
  const shownCheckIn = shownOutcome === null ? view.checkIn : null
  const facts: Fact[] = []
  if (view.kind === 'prediction' || view.horizonText !== null)
    facts.push({ label: 'Horizon', words: horizonWords(view) })
  if (view.condition !== null) facts.push({ label: 'Condition', words: view.condition })
  if (shownOutcome !== null && shownOutcome.rationale !== null)
    facts.push({ label: 'Rationale', words: shownOutcome.rationale })
  if (shownCheckIn !== null) facts.push({ label: 'Check-in', words: standingWords(shownCheckIn) })
  return {
    id: view.id,
    headline: headlineOf(view, asOf),
    gist: view.gist,
    quote: view.exact,
    said: `${view.speaker ?? 'unknown speaker'}, ${view.statedOn}`,
    source: { title: view.source.title, url: printableUrl(view.source.url) },
    facts,
    evidence: citationsOf((shownOutcome ?? shownCheckIn)?.evidence ?? []),
  }
}

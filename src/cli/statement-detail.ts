/** One statement whole, as lines: words, surroundings, reading, outcomes, check-ins, history. */

import { windowOf } from '../domain/statement.ts'
import type { StatementView } from '../domain/statement-record.ts'
import { timelinessOf } from '../domain/timing.ts'
import { oneLine } from '../report/one-line.ts'
import { citationLines, labelled } from '../report/statement-text.ts'
import {
  citationsOf,
  eventWords,
  headlineOf,
  horizonWords,
  printableUrl,
  standingWords,
  verdictWords,
} from '../report/statement-words.ts'
import { shorten, wrap } from '../report/text-layout.ts'
import type { StatementDetail } from '../usecases/read-statement.ts'
import type { Page } from './answer.ts'

const INDENT = '  '

type Outcome = StatementDetail['outcomes'][number]
type StoredEvent = StatementDetail['history'][number]

/** The labels that have something to say. */
function readingLines(view: StatementView, { paint, width }: Page): string[] {
  const { hedge, hedgeLevel, statedProbability, score, cues } = view
  const probability = statedProbability === null ? '' : `, stated probability ${statedProbability}`
  const hedged =
    hedge === null && hedgeLevel === null
      ? null
      : `${hedge === null ? 'none' : `“${hedge}”`} (${hedgeLevel ?? 'level unknown'})`
  const facts: readonly (readonly [string, string | null])[] = [
    ['Kind', view.kind],
    ['Said by', `${view.speaker ?? 'unknown speaker'}, ${view.statedOn}`],
    ['Source', `${view.source.id}, “${view.source.title}”`],
    ['', printableUrl(view.source.url)],
    ['Horizon', horizonWords(view)],
    ['Precision', view.precision],
    ['Review by', view.reviewBy],
    ['Hedge', hedged === null ? probability.slice(2) || null : hedged + probability],
    ['Condition', view.condition],
    ['Criteria', view.criteria],
    ['Topics', view.topics.join(', ') || null],
    ['Note', view.note],
    ['State', view.stateReason === null ? view.state : `${view.state}: ${view.stateReason}`],
    [
      'Found by',
      score === null
        ? null
        : `an extractor, score ${score.toFixed(2)}${cues.length === 0 ? '' : `, by ${cues.join(', ')}`}`,
    ],
    ['Recorded', `${view.recordedAt} by ${view.actor}, revision ${view.revision}`],
  ]
  return facts.flatMap(([label, words]) => (words === null ? [] : labelled(label, words, width, paint)))
}

function surroundingsLines({ statement, surroundings }: StatementDetail, { paint, width }: Page): string[] {
  const { question, before, after } = surroundings
  const parts: readonly (readonly [string, string])[] = [
    ['Question', question === null ? '' : `${question.speaker ?? 'unknown speaker'}: ${question.text}`],
    ['Before', before],
    ['Quote', `“${oneLine(statement.exact)}”`],
    ['After', after],
  ]
  return parts.flatMap(([label, words]) => (words.trim() === '' ? [] : labelled(label, words, width, paint)))
}

function outcomeLines(outcome: Outcome, { clocks, statement }: StatementDetail, { paint, width }: Page): string[] {
  const { occurredOn, judgedOn, supersedesId, supersedesWhy } = outcome
  const timeliness =
    occurredOn === null || statement.kind === 'claim' ? null : (timelinessOf(windowOf(statement), occurredOn) ?? null)
  const newer = judgedOn > clocks.asOf ? `counts from ${judgedOn} on` : 'superseded'
  const headline = [
    verdictWords(statement, outcome),
    `judged on ${judgedOn}`,
    ...(occurredOn === null ? [] : [eventWords(occurredOn, timeliness)]),
    outcome.counts ? 'this one counts' : newer,
  ].join(' · ')
  const title = wrap(`Outcome ${outcome.id}  ${oneLine(headline)}`, width)
  return [
    ...(outcome.counts ? title.map((line) => paint.status(outcome.verdict, line)) : title),
    ...(outcome.rationale === null ? [] : labelled('Rationale', outcome.rationale, width, paint)),
    ...(supersedesId === null
      ? []
      : labelled('Supersedes', `outcome ${supersedesId}: ${supersedesWhy ?? 'no reason was given'}`, width, paint)),
    ...citationsOf(outcome.evidence).flatMap((citation, index) => [
      ...citationLines(citation, width, paint),
      ...(['excerpt', 'note'] as const).flatMap((field) => {
        const words = outcome.evidence[index]?.[field] ?? null
        return words === null ? [] : labelled('', field === 'excerpt' ? `“${oneLine(words)}”` : words, width, paint)
      }),
    ]),
    ...labelled('Recorded', `${outcome.recordedAt} by ${outcome.actor}`, width, paint),
  ]
}

function checkInLines(checkIn: StatementDetail['checkIns'][number], { paint, width }: Page): string[] {
  return [
    ...wrap(oneLine(standingWords(checkIn)), width),
    ...citationsOf(checkIn.evidence).flatMap((citation) => citationLines(citation, width, paint)),
    ...labelled('Recorded', `${checkIn.recordedAt} by ${checkIn.actor}`, width, paint),
  ]
}

/** Follow from other fields, or are told by the event itself. */
const UNTOLD = new Set(['revision', 'dueOn', 'prefix', 'suffix', 'start', 'end', 'horizonStart', 'horizonEnd', 'state'])

function value(of: unknown): string {
  return shorten(oneLine(typeof of === 'string' ? of : JSON.stringify(of ?? null)), 60)
}

function changesOf({ before, after }: StoredEvent): string[] {
  if (before === null || after === null) return []
  return Object.keys(after)
    .filter((field) => !UNTOLD.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => `${field}: ${value(before[field])} -> ${value(after[field])}`)
}

function eventLines(event: StoredEvent): string[] {
  return [
    `${event.recordedAt}  ${event.action} by ${oneLine(event.actor)}`,
    ...changesOf(event).map((change) => INDENT + change),
  ]
}

function section(title: string, parts: readonly (readonly string[])[], { paint }: Page): string[] {
  if (parts.length === 0) return []
  return ['', paint.title(title), ...parts.flatMap((lines) => lines.map((line) => INDENT + line))]
}

export function detailLines(detail: StatementDetail, page: Page): string[] {
  const { statement, clocks } = detail
  const within: Page = { ...page, width: page.width - INDENT.length }
  const ledger = clocks.recordedBy === null ? '' : `, as recorded by ${clocks.recordedBy}`
  return [
    `${page.paint.title(`#${statement.id}`)}  ${page.paint.status(statement.status, oneLine(headlineOf(statement, clocks.asOf)))}`,
    ...(statement.gist === null ? [] : wrap(oneLine(statement.gist), page.width)),
    page.paint.quiet(`As of ${clocks.asOf}${ledger}`),
    ...section('WORDS', [surroundingsLines(detail, within)], page),
    ...section('READING', [readingLines(statement, within)], page),
    ...section(
      'OUTCOMES',
      detail.outcomes.map((outcome) => outcomeLines(outcome, detail, within)),
      page,
    ),
    ...section(
      'CHECK-INS',
      detail.checkIns.map((checkIn) => checkInLines(checkIn, within)),
      page,
    ),
    ...section(
      'LINKS',
      detail.links.map(({ from, relation, to }) => [`#${from} ${relation.replaceAll('_', ' ')} #${to}`]),
      page,
    ),
    ...section('HISTORY', detail.history.map(eventLines), page),
  ]
}

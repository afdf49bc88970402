/** Statements: what a speaker said, and what editors may decide about it. */
import { addYears, type Day, isDay } from './day.ts'
import { type Problem, ReckonError, shown } from './errors.ts'
import type { HedgeLevel } from './hedge.ts'
import type { Quote } from './quote.ts'
import { isUndated, type Precision, type Window, type WindowBasis } from './window.ts'

/** A prediction is about the time after `statedOn`; a claim is a checkable assertion on the past or present. */
export const KINDS = ['prediction', 'claim'] as const
export type Kind = (typeof KINDS)[number]

/** The editorial state. Machines only ever propose. */
export const STATES = ['proposed', 'accepted', 'rejected', 'merged'] as const
export type State = (typeof STATES)[number]

export const RELATIONS = ['restates', 'revises', 'withdraws', 'part_of'] as const
export type Relation = (typeof RELATIONS)[number]

/** Two statements by their ids: the first restates the second, and so on. */
export interface StatementLink {
  readonly from: number
  readonly to: number
  readonly relation: Relation
}

/** What an editor says of a statement beside its quote; everything here can be corrected later. */
export interface StatementDetails {
  readonly gist: string | null
  readonly criteria: string | null
  readonly condition: string | null
  readonly note: string | null
  readonly horizonText: string | null
  readonly horizonStart: number | null
  readonly horizonEnd: number | null
  readonly windowStart: Day | null
  readonly windowEnd: Day | null
  readonly precision: Precision | null
  readonly windowBasis: WindowBasis | null
  readonly hedge: string | null
  readonly hedgeLevel: HedgeLevel | null
  readonly statedProbability: number | null
  /** The day on which an undated prediction is looked at again. */
  readonly reviewBy: Day | null
  readonly topics: readonly string[]
}

/** A statement as its history keeps it: all that can change, in one value. */
export interface StatementSnapshot extends StatementDetails, Quote {
  readonly kind: Kind
  readonly speakerId: number | null
  readonly state: State
  readonly stateReason: string | null
  readonly mergedIntoId: number | null
}

export function windowOf(details: Pick<StatementDetails, 'windowStart' | 'windowEnd'>): Window {
  return { start: details.windowStart, end: details.windowEnd }
}

/** Review of an undated prediction, when nobody named a day: a year after it was said. */
export function defaultReviewBy(kind: Kind, window: Window, statedOn: Day): Day | null {
  return kind === 'prediction' && isUndated(window) ? addYears(statedOn, 1) : null
}

const TOPIC = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,49}$/u

/**
 * What is wrong with a statement; an empty list when nothing is.
 * @param text - the source's text, in which quote, hedge and horizon must stand
 */
export function problemsOfStatement(
  statement: StatementDetails & { readonly kind: Kind } & Quote,
  statedOn: Day,
  text: string,
): Problem[] {
  const problems: Problem[] = []
  const { windowStart, windowEnd, horizonText, horizonStart, horizonEnd, hedge } = statement
  for (const [pointer, day] of [
    ['/windowStart', windowStart],
    ['/windowEnd', windowEnd],
    ['/reviewBy', statement.reviewBy],
  ] as const) {
    if (day !== null && !isDay(day))
      problems.push({ pointer, message: `expected a day as YYYY-MM-DD, got ${shown(day)}` })
  }
  if (windowStart !== null && windowEnd !== null && windowStart > windowEnd) {
    problems.push({
      pointer: '/windowEnd',
      message: `expected a day from ${windowStart} (windowStart) on, got ${windowEnd}`,
    })
  }
  if (statement.kind === 'prediction') {
    if (windowStart === null && windowEnd !== null) {
      problems.push({
        pointer: '/windowStart',
        message: `expected ${statedOn} (statedOn) or later with a windowEnd, got nothing`,
      })
    }
    if (windowStart !== null && windowStart < statedOn) {
      problems.push({
        pointer: '/windowStart',
        message: `expected ${statedOn} (statedOn) or later, got ${windowStart}`,
      })
    }
  }
  if (statement.reviewBy !== null && statement.reviewBy < statedOn) {
    problems.push({
      pointer: '/reviewBy',
      message: `expected ${statedOn} (statedOn) or later, got ${statement.reviewBy}`,
    })
  }
  if (horizonText !== null) {
    if (horizonStart !== null && horizonEnd !== null) {
      if (text.slice(horizonStart, horizonEnd) !== horizonText) {
        problems.push({
          pointer: '/horizonText',
          message: `expected the source's own words at ${horizonStart}..${horizonEnd}, got ${shown(horizonText)}`,
        })
      }
    } else if (!text.includes(horizonText)) {
      problems.push({ pointer: '/horizonText', message: `expected words of the source, got ${shown(horizonText)}` })
    }
  }
  if (hedge !== null && !statement.exact.includes(hedge)) {
    problems.push({ pointer: '/hedge', message: `expected words of the quote, got ${shown(hedge)}` })
  }
  const { statedProbability } = statement
  if (statedProbability !== null && !(statedProbability >= 0 && statedProbability <= 1)) {
    problems.push({
      pointer: '/statedProbability',
      message: `expected a number from 0 to 1, got ${shown(statedProbability)}`,
    })
  }
  statement.topics.forEach((topic, index) => {
    if (!TOPIC.test(topic)) {
      problems.push({
        pointer: `/topics/${index}`,
        message: `expected letters, digits and hyphens (at most 50), got ${shown(topic)}`,
      })
    }
  })
  return problems
}

/** An editor's decision on a statement. */
export type Decision =
  | { readonly decision: 'accept' }
  | { readonly decision: 'reject'; readonly reason: string }
  | { readonly decision: 'merge'; readonly into: number; readonly reason?: string | undefined }

/**
 * The state a decision leads to. Any decision may follow any other: editors change their minds, and history keeps each step.
 * @throws ReckonError `invalid` when a rejection has no reason or a statement is merged into itself
 */
export function decide(
  id: number,
  decision: Decision,
): Pick<StatementSnapshot, 'state' | 'stateReason' | 'mergedIntoId'> {
  switch (decision.decision) {
    case 'accept':
      return { state: 'accepted', stateReason: null, mergedIntoId: null }
    case 'reject': {
      const reason = decision.reason.trim()
      if (reason === '') {
        const message = 'expected a reason in words, got an empty one'
        throw new ReckonError('invalid', `A rejection needs a reason: ${message}`, [{ pointer: '/reason', message }])
      }
      return { state: 'rejected', stateReason: reason, mergedIntoId: null }
    }
    case 'merge':
      if (decision.into === id) {
        const message = `expected another statement than ${id} itself`
        throw new ReckonError('invalid', `A statement cannot be merged into itself: ${message}`, [
          { pointer: '/into', message },
        ])
      }
      return { state: 'merged', stateReason: decision.reason?.trim() || null, mergedIntoId: decision.into }
    default:
      return decision satisfies never
  }
}

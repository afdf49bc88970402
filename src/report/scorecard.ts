/**
 * The scorecard as one plain value: how good a record of statements has been, with every denominator. Page, API, command line and files all
 * show this value; the writers beside this file turn it into text.
 */
import type { Clocks, Instant } from '../domain/clocks.ts'
import { type CaseCount, total } from '../verification/case-count.ts'
import { MINIMUM_N } from '../verification/no-number.ts'
import { type Score, scoreOf } from '../verification/score.ts'
import type { DistanceCount } from '../verification/timeliness.ts'
import { type EmptyReason, emptySentence, type ReportScope, whyEmpty } from './report-scope.ts'

/** By what a scorecard can be broken down. */
export const SCORECARD_GROUPINGS = ['speaker', 'topic', 'source', 'hedge'] as const
export type ScorecardGrouping = (typeof SCORECARD_GROUPINGS)[number]

export interface ScoreGroup {
  /** Of a speaker or source; null for a topic, a hedge level, and an unknown speaker. */
  readonly id: number | null
  /** Name of the speaker, title of the source, topic, or hedge level; null = unknown speaker, or no hedge level. */
  readonly name: string | null
  readonly score: Score
}

export interface Scorecard {
  readonly clocks: Clocks
  readonly scope: ReportScope
  /** Judgements that count in it and were recorded only after the day `asOf`: history entered later. */
  readonly recordedLater: number
  /** Under this n no rate, mean or median is given, only counts. */
  readonly minimumN: number
  /** Why there is nothing to show, as a code and as an English sentence; null when there is something. */
  readonly emptyReason: EmptyReason | null
  readonly emptyBecause: string | null
  /** Everything in the scope. */
  readonly overall: Score
  /** By what `groups` are; null when there are none. */
  readonly by: ScorecardGrouping | null
  /** Those with most accepted statements first; at most 50. A statement with two topics counts in both. */
  readonly groups: readonly ScoreGroup[]
  /** How many groups there are in all. */
  readonly groupsTotal: number
}

/** Accepted statements of a scope, or of one group of it, as they were counted. */
export interface ScoreFacts {
  readonly cases: readonly CaseCount[]
  readonly distances: readonly DistanceCount[]
}

export interface ScorecardFacts {
  readonly clocks: Clocks
  readonly scope: ReportScope
  readonly by: ScorecardGrouping | null
  readonly overall: ScoreFacts
  /** In the order in which they are to be shown. */
  readonly groups: readonly (ScoreFacts & { readonly id: number | null; readonly name: string | null })[]
  readonly groupsTotal: number
  readonly recordedLater: number
  readonly firstRecordedAt: Instant | null
}

/** Builds the scorecard; every number in it follows from the facts given, no clock is read. */
export function buildScorecard(facts: ScorecardFacts): Scorecard {
  const { clocks, scope, by, overall, groups, groupsTotal, recordedLater, firstRecordedAt } = facts
  const emptyReason = total(overall.cases) === 0 ? whyEmpty(clocks, scope, firstRecordedAt) : null
  return {
    clocks,
    scope,
    recordedLater,
    minimumN: MINIMUM_N,
    emptyReason,
    emptyBecause: emptyReason === null ? null : emptySentence(emptyReason, clocks, scope, firstRecordedAt),
    overall: scoreOf(overall.cases, overall.distances),
    by,
    groups: groups.map(({ id, name, cases, distances }) => ({ id, name, score: scoreOf(cases, distances) })),
    groupsTotal,
  }
}

/** Everything that is told about a record of statements in numbers: a speaker's, a topic's, or the whole ledger's. */
import { type Calibration, calibration } from './calibration.ts'
import { type CaseCount, isScored, total } from './case-count.ts'
import { type Checkability, checkability } from './checkability.ts'
import { type HitRate, hitRate } from './hit-rate.ts'
import { type Proportion, proportion } from './proportion.ts'
import { type DistanceCount, timeliness, type TimelinessSummary } from './timeliness.ts'

/** From what was accepted to what can be scored; each station is a part of the one before it. */
export interface Stations {
  readonly accepted: number
  /** With a window that has a last day. Lower bounds are counted apart, undated ones cannot be. */
  readonly datable: number
  readonly windowClosed: number
  /** Of closed windows, with any verdict. */
  readonly judged: number
  /** Of closed windows, judged true, partly true or false: the denominator of the hit rate. */
  readonly scored: number
}

/** Lower bounds only ("not before 2028"): nothing needs to happen for them to come true, so they are counted apart. */
export interface OneSidedScore {
  readonly accepted: number
  /** The first day of the bound has come: it can be judged. */
  readonly passed: number
  /** Whether or not the bound has passed. */
  readonly hits: HitRate
}

export interface PredictionScore {
  readonly stations: Stations
  /**
   * The hit rate: predictions whose window has closed. Early verdicts on running windows are left out: what is settled early is not
   * like what is not, and most of it are hits.
   */
  readonly closedWindows: HitRate
  /** All that were judged true, partly true or false, of running windows and undated ones too; lower bounds are not in it. */
  readonly allJudged: HitRate
  readonly oneSided: OneSidedScore
  readonly checkability: Checkability
  readonly timeliness: TimelinessSummary
  /** Of closed windows, as the hit rate. */
  readonly calibration: Calibration
  /** Of all that were judged, as `allJudged`. */
  readonly calibrationOfAllJudged: Calibration
}

/** Claims on the past and present: right or wrong, never early or late. */
export interface ClaimScore {
  readonly accepted: number
  /** With any verdict. */
  readonly judged: number
  readonly hits: HitRate
  /** Of judged claims. */
  readonly cannotTell: Proportion
  readonly void: Proportion
}

export interface Score {
  readonly predictions: PredictionScore
  readonly claims: ClaimScore
}

/**
 * @param cases - accepted statements of the record, in any order
 * @param distances - of its scored predictions whose window has an end and whose event has a day
 */
export function scoreOf(cases: readonly CaseCount[], distances: readonly DistanceCount[]): Score {
  return {
    predictions: predictionScore(
      cases.filter(({ kind }) => kind === 'prediction'),
      distances,
    ),
    claims: claimScore(cases.filter(({ kind }) => kind === 'claim')),
  }
}

function predictionScore(predictions: readonly CaseCount[], distances: readonly DistanceCount[]): PredictionScore {
  const closed = predictions.filter(({ phase }) => phase === 'closed')
  const oneSided = predictions.filter(({ phase }) => phase === 'bound_ahead' || phase === 'bound_passed')
  const twoSidedOrUndated = predictions.filter((each) => !oneSided.includes(each))
  return {
    stations: {
      accepted: total(predictions),
      datable: total(predictions.filter(({ phase }) => phase === 'closed' || phase === 'running')),
      windowClosed: total(closed),
      judged: total(closed.filter(({ verdict }) => verdict !== null)),
      scored: total(closed.filter(({ verdict }) => isScored(verdict))),
    },
    closedWindows: hitRate(closed),
    allJudged: hitRate(twoSidedOrUndated),
    oneSided: {
      accepted: total(oneSided),
      passed: total(oneSided.filter(({ phase }) => phase === 'bound_passed')),
      hits: hitRate(oneSided),
    },
    checkability: checkability(predictions),
    timeliness: timeliness(distances),
    calibration: calibration(closed),
    calibrationOfAllJudged: calibration(twoSidedOrUndated),
  }
}

function claimScore(claims: readonly CaseCount[]): ClaimScore {
  const counted = (of: (each: CaseCount) => boolean) => total(claims.filter(of))
  const judged = counted(({ verdict }) => verdict !== null)
  return {
    accepted: total(claims),
    judged,
    hits: hitRate(claims),
    cannotTell: proportion(
      counted(({ verdict }) => verdict === 'cannot_tell'),
      judged,
    ),
    void: proportion(
      counted(({ verdict }) => verdict === 'void'),
      judged,
    ),
  }
}

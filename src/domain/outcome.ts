/** Outcomes: one recorded judgement of what happened, and the rules every surface holds it to. */
import type { Clocks, Instant } from './clocks.ts'
import { type Day, firstDayOf, isDay, lastDayOf, type PartialDay, precisionOf } from './day.ts'
import { type Problem, shown } from './errors.ts'
import { isWebAddress } from './source.ts'
import type { Kind } from './statement.ts'
import { isLowerBound, type Window } from './window.ts'

/** About the event, not the person; no verdict = not yet judged. */
export const VERDICTS = ['true', 'partly_true', 'false', 'cannot_tell', 'void'] as const
export type Verdict = (typeof VERDICTS)[number]

export const CANNOT_TELL_REASONS = ['vague', 'no_public_record', 'sources_conflict'] as const
export type CannotTellReason = (typeof CANNOT_TELL_REASONS)[number]

export const STANCES = ['supports', 'contradicts', 'context'] as const
export type Stance = (typeof STANCES)[number]

export interface Evidence {
  readonly url: string
  readonly title: string
  readonly publisher: string | null
  readonly publishedOn: Day | null
  /** Words of the page itself. */
  readonly excerpt: string | null
  /** What it shows, in the recorder's own words. */
  readonly note: string | null
  readonly stance: Stance
  readonly archiveUrl: string | null
}

export interface OutcomeDetails {
  readonly verdict: Verdict
  readonly cannotTellReason: CannotTellReason | null
  /** When it happened: a day, month or year; null when there was no event. */
  readonly occurredOn: PartialDay | null
  readonly judgedOn: Day
  readonly rationale: string | null
  readonly supersedesWhy: string | null
  readonly evidence: readonly Evidence[]
}

export interface Outcome extends OutcomeDetails {
  readonly id: number
  readonly statementId: number
  readonly supersedesId: number | null
  readonly actor: string
  readonly recordedAt: Instant
}

/** The outcome that counts at the two clocks: the latest recorded among those judged by then. */
export function effectiveOutcome<T extends Pick<Outcome, 'id' | 'judgedOn' | 'recordedAt'>>(
  outcomes: readonly T[],
  clocks: Clocks,
): T | undefined {
  let latest: T | undefined
  for (const outcome of outcomes) {
    if (outcome.judgedOn > clocks.asOf) continue
    if (clocks.recordedBy !== null && outcome.recordedAt > clocks.recordedBy) continue
    if (latest === undefined || outcome.id > latest.id) latest = outcome
  }
  return latest
}

/** What a judgement is made about. */
export interface Judged {
  readonly kind: Kind
  readonly statedOn: Day
  readonly window: Window
}

/** Whether the verdict says how it came out, so that it needs evidence and a rationale. */
export function isDecided(verdict: Verdict): boolean {
  return verdict === 'true' || verdict === 'partly_true' || verdict === 'false'
}

/**
 * What is wrong with an outcome, and what is only odd.
 * @param previous - the outcome that counts until now, which this one supersedes
 * @param today - no judgement, event or publication lies after it
 */
export function checkOutcome(
  judged: Judged,
  outcome: OutcomeDetails,
  previous: Pick<Outcome, 'verdict'> | undefined,
  today: Day,
): { problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const { verdict, occurredOn, judgedOn, evidence } = outcome
  const { statedOn } = judged
  const rationale = outcome.rationale?.trim() ?? ''

  if (occurredOn !== null && precisionOf(occurredOn) === undefined) {
    const message = `expected a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY), got ${shown(occurredOn)}`
    const rest = checkOutcome(judged, { ...outcome, occurredOn: null }, previous, today)
    return { problems: [{ pointer: '/occurredOn', message }, ...rest.problems], warnings: rest.warnings }
  }
  if (isDecided(verdict) || verdict === 'void') {
    if (rationale === '') {
      problems.push({
        pointer: '/rationale',
        message: `expected a rationale in words with the verdict ${verdict}, got none`,
      })
    }
  }
  if (isDecided(verdict) && evidence.length === 0) {
    problems.push({
      pointer: '/evidence',
      message: `expected at least one piece of evidence with the verdict ${verdict}, got none`,
    })
  }
  if (verdict === 'cannot_tell' && outcome.cannotTellReason === null) {
    problems.push({
      pointer: '/cannotTellReason',
      message: `expected one of ${CANNOT_TELL_REASONS.join(', ')} with the verdict cannot_tell, got nothing`,
    })
  }
  if (verdict !== 'cannot_tell' && outcome.cannotTellReason !== null) {
    problems.push({
      pointer: '/cannotTellReason',
      message: `expected nothing with the verdict ${verdict}, got ${outcome.cannotTellReason}`,
    })
  }
  if (previous !== undefined && (outcome.supersedesWhy?.trim() ?? '') === '') {
    problems.push({
      pointer: '/supersedesWhy',
      message: `expected why this judgement takes the place of the one recorded before (${previous.verdict}), got nothing`,
    })
  }

  if (!isDay(judgedOn)) {
    problems.push({ pointer: '/judgedOn', message: `expected a day as YYYY-MM-DD, got ${shown(judgedOn)}` })
  } else {
    if (judgedOn > today)
      problems.push({ pointer: '/judgedOn', message: `expected today (${today}) at the latest, got ${judgedOn}` })
    if (judgedOn < statedOn) {
      problems.push({
        pointer: '/judgedOn',
        message: `expected ${statedOn} (the day it was said) or later, got ${judgedOn}`,
      })
    }
    if (occurredOn !== null && judgedOn < firstDayOf(occurredOn)) {
      problems.push({
        pointer: '/judgedOn',
        message: `expected a day from ${occurredOn} (occurredOn) on, got ${judgedOn}: nobody can judge an event before it happens`,
      })
    }
  }
  if (occurredOn !== null && firstDayOf(occurredOn) > today) {
    problems.push({
      pointer: '/occurredOn',
      message: `expected today (${today}) at the latest, got ${occurredOn}`,
    })
  }
  if (occurredOn !== null && (verdict === 'cannot_tell' || verdict === 'void')) {
    problems.push({
      pointer: '/occurredOn',
      message: `expected nothing with the verdict ${verdict}, got ${occurredOn}`,
    })
  }
  if (judged.kind === 'prediction') checkAgainstWindow(judged, outcome, problems, warnings)
  const found = checkEvidence(judged, evidence, today)
  problems.push(...found.problems)
  warnings.push(...found.warnings)
  return { problems, warnings }
}

/** The rules of the window: too late is false, and a lower bound is true only once it has passed. */
function checkAgainstWindow(
  { statedOn, window }: Judged,
  { verdict, occurredOn, judgedOn }: OutcomeDetails,
  problems: Problem[],
  warnings: Problem[],
): void {
  const came = verdict === 'true' || verdict === 'partly_true'
  if (came && occurredOn !== null && window.end !== null && firstDayOf(occurredOn) > window.end) {
    problems.push({
      pointer: '/verdict',
      message: `expected false, since it happened (${occurredOn}) after the window's end (${window.end}), got ${verdict}; occurredOn is kept and shown as how late it came`,
    })
  }
  if (isLowerBound(window) && window.start !== null && came) {
    if (occurredOn !== null && lastDayOf(occurredOn) < window.start) {
      problems.push({
        pointer: '/verdict',
        message: `expected false, since it happened (${occurredOn}) before the lower bound (${window.start}), got ${verdict}`,
      })
    } else if (judgedOn < window.start) {
      problems.push({
        pointer: '/verdict',
        message: `expected no verdict ${verdict} before the lower bound (${window.start}) has passed, got judgedOn ${judgedOn}`,
      })
    }
  }
  if (verdict === 'false' && occurredOn === null && window.end !== null && judgedOn <= window.end) {
    warnings.push({
      pointer: '/rationale',
      message: `judged false before the window's end (${window.end}): the rationale must say why it has become impossible`,
    })
  }
  if (occurredOn !== null && lastDayOf(occurredOn) < statedOn) {
    warnings.push({
      pointer: '/occurredOn',
      message: `${occurredOn} lies before the day it was said (${statedOn})`,
    })
  }
}

/** What is wrong with pieces of evidence, and what is only odd: a prediction cannot be borne out by what was published before it. */
export function checkEvidence(
  { kind, statedOn }: Pick<Judged, 'kind' | 'statedOn'>,
  evidence: readonly Evidence[],
  today: Day,
): { problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = []
  const warnings: Problem[] = []
  evidence.forEach((item, index) => {
    const at = `/evidence/${index}`
    if (!isWebAddress(item.url))
      problems.push({ pointer: `${at}/url`, message: `expected an http or https address, got ${shown(item.url)}` })
    if (item.archiveUrl !== null && !isWebAddress(item.archiveUrl)) {
      problems.push({
        pointer: `${at}/archiveUrl`,
        message: `expected an http or https address, got ${shown(item.archiveUrl)}`,
      })
    }
    if (item.title.trim() === '')
      problems.push({ pointer: `${at}/title`, message: 'expected a title, got an empty one' })
    if (item.publishedOn === null) return
    if (!isDay(item.publishedOn)) {
      problems.push({
        pointer: `${at}/publishedOn`,
        message: `expected a day as YYYY-MM-DD, got ${shown(item.publishedOn)}`,
      })
    } else if (item.publishedOn > today) {
      problems.push({
        pointer: `${at}/publishedOn`,
        message: `expected today (${today}) at the latest, got ${item.publishedOn}`,
      })
    } else if (kind === 'prediction' && item.publishedOn < statedOn) {
      warnings.push({
        pointer: `${at}/publishedOn`,
        message: `published on ${item.publishedOn}, before the prediction was made (${statedOn})`,
      })
    }
  })
  return { problems, warnings }
}

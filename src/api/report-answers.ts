/** What the API answers for reports, as schemas; the values of the use cases are the truth, and `satisfies` holds the two together. */
import { z } from 'zod'
import { HEDGE_LEVELS } from '../domain/hedge.ts'
import { VERDICTS } from '../domain/outcome.ts'
import { KINDS } from '../domain/statement.ts'
import { STATUSES, type Status } from '../domain/status.ts'
import type { scorecard } from '../usecases/scorecard.ts'
import type { statusReport } from '../usecases/status-report.ts'
import { clocks, count, id, line, list, statement } from './answers.ts'

type StatusReport = Awaited<ReturnType<typeof statusReport>>
type Scorecard = Awaited<ReturnType<typeof scorecard>>

const day = z
  .string()
  .max(10)
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: 'date' })
const instant = z
  .string()
  .max(24)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .meta({ format: 'date-time' })
const month = z
  .string()
  .max(7)
  .regex(/^\d{4}-\d{2}$/)
const share = z.number().min(0).max(1)

const reason = z.enum(['no_data', 'too_few']).nullable().meta({
  id: 'NoNumber',
  description: 'Why there is no number: nothing to count, or fewer cases than `minimumN`; null when there is one.',
})

const proportion = z
  .object({
    hits: count,
    n: count.meta({ description: 'The denominator: every case that could have been a hit.' }),
    rate: share.nullable().meta({ description: 'hits / n; null with a reason.' }),
    interval: z
      .object({ low: share, high: share })
      .nullable()
      .meta({ description: '95 % Wilson interval of the rate (Wilson 1927).' }),
    reason,
  })
  .meta({ id: 'Proportion', description: 'A share of cases with its denominator and its interval.' })

const hitRate = z
  .object({
    n: count.meta({ description: 'Judged true, partly true or false: the denominator of both rates.' }),
    true: count,
    partlyTrue: count,
    late: count.meta({ description: "False, though it happened after the window's end." }),
    false: count,
    strict: proportion.meta({ description: 'Only true counts.' }),
    lenient: z
      .object({ credit: z.number().min(0), n: count, rate: share.nullable(), reason })
      .meta({ description: 'Partly true counts one half, late counts whole; no proportion, so it has no interval.' }),
  })
  .meta({ id: 'HitRate', description: 'How often it came out as said, strictly and leniently.' })

const brierScore = z
  .object({
    n: count,
    score: share.nullable().meta({ description: 'From 0 (perfect) to 1; always saying one half scores 0.25.' }),
    miscalibration: share.nullable(),
    discrimination: share.nullable(),
    uncertainty: share.nullable(),
    reason,
    groups: list(z.object({ probability: share, n: count, hits: count })),
  })
  .meta({
    id: 'BrierScore',
    description: 'score = miscalibration - discrimination + uncertainty (Brier 1950, Murphy 1973).',
  })

const calibration = z
  .object({
    levels: list(
      z.object({
        level: z.enum(HEDGE_LEVELS).nullable(),
        hits: hitRate,
        meaning: z
          .object({ word: line, probability: share, low: share, high: share })
          .nullable()
          .meta({ description: 'What readers take the word for: median and quartiles, see `wordSource`.' }),
      }),
      10,
    ),
    stated: brierScore.meta({ description: 'Of predictions whose speaker said a number.' }),
    inferred: brierScore.meta({ description: 'Inferred from words: the speaker said no number.' }),
    wordSource: line,
  })
  .meta({ id: 'Calibration', description: 'What became of things said with "certain", "likely" and "possible".' })

const predictionScore = z
  .object({
    stations: z
      .object({ accepted: count, datable: count, windowClosed: count, judged: count, scored: count })
      .meta({ description: 'From what was accepted to what can be scored; each is a part of the one before it.' }),
    closedWindows: hitRate.meta({ description: 'The hit rate: predictions whose window has closed.' }),
    allJudged: hitRate.meta({ description: 'Running windows and undated ones too; lower bounds are not in it.' }),
    oneSided: z
      .object({ accepted: count, passed: count, hits: hitRate })
      .meta({ description: 'Lower bounds only ("not before 2028"), counted apart.' }),
    checkability: z.object({ undated: proportion, cannotTell: proportion, void: proportion, overdue: proportion }),
    timeliness: z
      .object({
        n: count,
        early: count,
        inWindow: count,
        late: count,
        medianDays: z.number().nullable(),
        quartileDays: z.object({ low: z.number(), high: z.number() }).nullable(),
        reason,
      })
      .meta({ description: 'Days after the window (positive), before it (negative), 0 inside.' }),
    calibration,
    calibrationOfAllJudged: calibration,
  })
  .meta({ id: 'PredictionScore' })

const score = z
  .object({
    predictions: predictionScore,
    claims: z.object({
      accepted: count,
      judged: count,
      hits: hitRate,
      cannotTell: proportion,
      void: proportion,
    }),
  })
  .meta({ id: 'Score', description: 'Everything that is told about a record of statements in numbers.' })

const reportScope = z
  .object({
    source: line.nullable(),
    sourceId: id.nullable(),
    speaker: line.nullable(),
    topic: line.nullable(),
    kind: z.enum(KINDS).nullable(),
    saidFrom: day.nullable(),
    saidTo: day.nullable(),
  })
  .meta({ id: 'ReportScope', description: 'What it is limited to; null = not limited.' })

const emptyReason = z.enum(['no_source', 'before_first_entry', 'nothing_in_scope', 'nothing_said']).nullable()

const scorecardFields = {
  clocks,
  scope: reportScope,
  recordedLater: count.meta({ description: 'Judgements recorded only after the day `asOf`: history entered later.' }),
  minimumN: count.meta({ description: 'Under this n no rate, mean or median is given.' }),
  emptyReason,
  emptyBecause: line.nullable(),
  overall: score,
  by: z.enum(['speaker', 'topic', 'source', 'hedge']).nullable(),
  groups: list(z.object({ id: id.nullable(), name: line.nullable(), score }), 50),
  groupsTotal: count,
}

export const scorecardAnswer = z
  .object(scorecardFields)
  .meta({ id: 'Scorecard', description: 'How good a record of statements has been.' }) satisfies z.ZodType<Scorecard>

const byStatus = z
  .object(Object.fromEntries(STATUSES.map((status) => [status, count])) as Record<Status, typeof count>)
  .meta({ id: 'CountsByStatus' })

const funnel = z
  .object({
    found: count,
    proposed: count,
    rejected: count,
    merged: count,
    accepted: count,
    datable: count,
    oneSided: count,
    windowClosed: count,
    closedJudged: count,
    scored: count,
    waiting: count,
    judged: count,
    decided: count,
    true: count,
    partlyTrue: count,
    false: count,
    cannotTell: count,
    void: count,
  })
  .meta({ id: 'Funnel', description: 'From what was said to what can be scored.' })

const stations = z.object({ byStatus, funnel })
const bothByStatus = { predictions: byStatus, claims: byStatus }
const section = z
  .object({ statements: list(statement, 100), total: count })
  .meta({ id: 'ReportSection', description: 'Some statements, and how many there are in all.' })
const groups = list(z.object({ name: line, id: id.nullable(), ...bothByStatus, total: count }), 50)
const status = z.enum(STATUSES).nullable()
const judgement = z.object({ verdict: z.enum(VERDICTS), judgedOn: day, recordedAt: instant })

export const statusReportAnswer = z
  .object({
    clocks,
    since: day.meta({ description: 'What happened from this day on is news.' }),
    scope: reportScope,
    emptyReason,
    emptyBecause: line.nullable(),
    recordedLater: scorecardFields.recordedLater,
    headline: z.object({
      statements: count,
      sources: count,
      speakers: count,
      firstSaidOn: day.nullable(),
      lastSaidOn: day.nullable(),
      speaker: line.nullable(),
      source: line.nullable(),
    }),
    predictions: stations,
    claims: stations,
    due: section,
    newlyJudged: section,
    changes: z.object({
      since: day,
      judgedFirst: count,
      judgedAgain: z.object({
        statements: list(z.object({ statement, before: judgement, after: judgement, why: line.nullable() }), 100),
        total: count,
      }),
      newlyDue: section,
      added: section,
      edited: z.object({
        statements: list(z.object({ statement, action: line, actor: line, at: instant, fields: list(line, 100) }), 100),
        total: count,
      }),
    }),
    next: section,
    comingDue: list(
      z.object({
        from: day,
        until: day,
        days: count,
        statements: list(statement, 100),
        total: count,
        totalUntil: count,
      }),
      3,
    ),
    undated: z.object({ statements: list(statement, 100), total: count, reviewDue: count }),
    contested: section,
    bySpeaker: groups,
    byTopic: groups,
    bySource: groups,
    groupTotals: z.object({ speakers: count, topics: count, sources: count }),
    byDueMonth: list(z.object({ month, byStatus }), 20_000),
    byJudgedMonth: list(z.object({ month, ...bothByStatus })),
    list: z.object({ statements: list(statement, 10_000), total: count }),
    scorecard: scorecardAnswer,
    comparison: z
      .object({
        clocks,
        predictions: stations,
        claims: stations,
        moves: list(z.object({ kind: z.enum(KINDS), from: status, to: status, count })),
        statements: list(z.object({ statement, from: status }), 100),
        total: count,
      })
      .nullable(),
  })
  .meta({
    id: 'StatusReport',
    description: 'What was said, what is due, what came of it, what changed, and how good the record is.',
  }) satisfies z.ZodType<StatusReport>

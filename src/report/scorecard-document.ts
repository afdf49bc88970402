/** The scorecard as a document in one language: how often what was said came out as said, with every denominator. */
import type { BrierScore } from '../verification/brier.ts'
import type { HitRate } from '../verification/hit-rate.ts'
import type { Proportion } from '../verification/proportion.ts'
import { command, limitFlags } from './command-words.ts'
import { type Block, heading, list, note, paragraph, type ReportDocument } from './document.ts'
import { intervalCell, rateCell } from './rate-words.ts'
import { clockWords, emptyWords, scopeWords } from './scope-words.ts'
import type { Scorecard, ScoreGroup } from './scorecard.ts'
import { EN, type Words } from './words/en.ts'

function rateRow(
  label: string,
  { n, true: came, partlyTrue, late, false: not, strict, lenient }: HitRate,
  words: Words,
) {
  return [
    label,
    ...[n, came, partlyTrue, late, not].map(words.count),
    rateCell(strict, words),
    intervalCell(strict, words),
    rateCell(lenient, words),
  ]
}

function shareRow(label: string, share: Proportion, words: Words): string[] {
  return [label, words.count(share.hits), words.count(share.n), rateCell(share, words), intervalCell(share, words)]
}

function brierRow(
  label: string,
  { n, score, miscalibration, discrimination, uncertainty, reason }: BrierScore,
  words: Words,
) {
  const shown = (part: number | null) =>
    part !== null ? words.score(part) : reason === null ? '' : words.scorecard.noNumber[reason]
  return [label, words.count(n), ...[score, miscalibration, discrimination, uncertainty].map(shown)]
}

/** The name of a group; a hedge level is called as a way of speaking. */
export function scoreGroupName({ name }: ScoreGroup, by: Scorecard['by'], words: Words): string {
  const { levels, noLevel } = words.scorecard
  if (by === 'hedge') return name === null ? noLevel : ((levels as Record<string, string>)[name] ?? name)
  return name ?? words.statement.unknownSpeaker
}

function groupBlocks({ by, groups, groupsTotal }: Scorecard, words: Words): Block[] {
  if (by === null) return []
  const rows = groups.map((group) => {
    const { predictions, claims } = group.score
    const { strict, lenient, n } = predictions.closedWindows
    return [
      scoreGroupName(group, by, words),
      words.count(predictions.stations.accepted),
      words.count(n),
      rateCell(strict, words),
      intervalCell(strict, words),
      rateCell(lenient, words),
      words.count(claims.hits.n),
      rateCell(claims.hits.strict, words),
    ]
  })
  const hidden = groupsTotal > groups.length ? words.scorecard.groupsShown(groups.length, groupsTotal) : null
  const title = words.scorecard.groups(by)
  return [{ kind: 'table', table: { title, head: words.scorecard.groupHead, rows, note: hidden } }]
}

export function scorecardDocument(card: Scorecard, words: Words = EN): ReportDocument {
  const { scorecard: said, day } = words
  const { predictions, claims } = card.overall
  const asOf = day(card.clocks.asOf)
  const frame = {
    words,
    asOf: card.clocks.asOf,
    title: card.scope.speaker === null ? said.title(asOf) : said.of(card.scope.speaker, asOf),
    header: [
      clockWords(card.clocks, words),
      words.report.scopeOnly(scopeWords(card.scope, words)),
      ...(card.recordedLater === 0 ? [] : [words.report.recordedLater(card.recordedLater)]),
    ],
  }
  if (card.emptyReason !== null) return { ...frame, blocks: [paragraph(said.nothing + emptyWords(card, words))] }
  const { stations, timeliness, checkability, calibration } = predictions
  const { medianDays, quartileDays } = timeliness
  const table = (title: string, head: readonly string[], rows: readonly string[][], text: string | null): Block => ({
    kind: 'table',
    table: { title, head, rows, note: text },
  })
  return {
    ...frame,
    blocks: [
      paragraph(said.intro(card.minimumN)),
      table(
        said.rates,
        said.rateHead,
        [
          rateRow(said.cohorts.closedWindows, predictions.closedWindows, words),
          rateRow(said.cohorts.allJudged, predictions.allJudged, words),
          rateRow(said.cohorts.oneSided, predictions.oneSided.hits, words),
          rateRow(said.cohorts.claims, claims.hits, words),
        ],
        said.rateNote,
      ),
      ...groupBlocks(card, words),
      heading(said.funnel),
      ...list(
        (Object.keys(said.stations) as (keyof typeof said.stations)[]).map(
          (station) => said.stations[station] + words.colon + words.count(stations[station]),
        ),
      ),
      table(
        said.checkability,
        said.shareHead,
        [
          shareRow(said.shares.undated, checkability.undated, words),
          shareRow(said.shares.overdue, checkability.overdue, words),
          shareRow(said.shares.cannotTell, checkability.cannotTell, words),
          shareRow(said.shares.void, checkability.void, words),
          shareRow(said.shares.claimsCannotTell, claims.cannotTell, words),
          shareRow(said.shares.claimsVoid, claims.void, words),
        ],
        null,
      ),
      heading(said.timeliness),
      paragraph(said.timely(timeliness.early, timeliness.inWindow, timeliness.late)),
      paragraph(
        medianDays === null || quartileDays === null
          ? said.noMedian(timeliness.n)
          : said.median(medianDays, quartileDays.low, quartileDays.high),
      ),
      table(
        said.calibration,
        words.charts.calibration.head,
        calibration.levels.map(({ level, hits, meaning }) => [
          level === null ? said.noLevel : said.levels[level],
          words.count(hits.strict.hits),
          words.count(hits.n),
          rateCell(hits.strict, words),
          intervalCell(hits.strict, words),
          meaning === null ? '' : words.percent(meaning.probability),
        ]),
        said.wordSource(calibration.wordSource),
      ),
      { kind: 'chart', name: 'calibration' },
      table(
        said.brier,
        said.brierHead,
        [brierRow(said.stated, calibration.stated, words), brierRow(said.inferred, calibration.inferred, words)],
        null,
      ),
      note(said.evidence(command(['list', ...limitFlags(card.clocks, card.scope)]))),
    ],
  }
}

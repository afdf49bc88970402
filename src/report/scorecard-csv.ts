/** Writes a scorecard as CSV: one line for all of it and one for each group, with every denominator. */
import type { HitRate } from '../verification/hit-rate.ts'
import type { Score } from '../verification/score.ts'
import { type CsvOptions, csvOf } from './csv.ts'
import { type ReportLanguage, wordsOf } from './language.ts'
import type { Scorecard } from './scorecard.ts'
import { scoreGroupName } from './scorecard-document.ts'

type Cell = string | number | null

const RATE_COLUMNS = [
  'n',
  'true',
  'partly_true',
  'late',
  'false',
  'strict_rate',
  'strict_low',
  'strict_high',
  'lenient_rate',
]

/** A rate that there is none of stays empty: 0 would be a number. */
function rateCells({ n, true: came, partlyTrue, late, false: not, strict, lenient }: HitRate): Cell[] {
  return [
    n,
    came,
    partlyTrue,
    late,
    not,
    strict.rate,
    strict.interval?.low ?? null,
    strict.interval?.high ?? null,
    lenient.rate,
  ]
}

const COLUMNS = [
  'accepted',
  'datable',
  'window_closed',
  ...['closed', 'all_judged', 'one_sided', 'claims'].flatMap((cohort) =>
    RATE_COLUMNS.map((name) => `${cohort}_${name}`),
  ),
]

function cellsOf({ predictions, claims }: Score): Cell[] {
  const { accepted, datable, windowClosed } = predictions.stations
  return [
    accepted,
    datable,
    windowClosed,
    ...[predictions.closedWindows, predictions.allJudged, predictions.oneSided.hits, claims.hits].flatMap(rateCells),
  ]
}

/** The columns have the same names in every language, because each stands for one number of the scorecard. */
export function scorecardCsv(
  card: Scorecard,
  { lang = 'en', ...options }: CsvOptions & { readonly lang?: ReportLanguage } = {},
): string {
  const words = wordsOf(lang)
  return csvOf(
    ['group', 'name', ...COLUMNS],
    [
      ['all', card.scope.speaker ?? '', ...cellsOf(card.overall)],
      ...card.groups.map((group) => [card.by, scoreGroupName(group, card.by, words), ...cellsOf(group.score)]),
    ],
    options,
  )
}

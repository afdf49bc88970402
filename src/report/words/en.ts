/** Everything a report says of its own, in English. The type of this dictionary is what every other language must have. */
import type { PartialDay } from '../../domain/day.ts'
import type { HedgeLevel } from '../../domain/hedge.ts'
import type { CannotTellReason, Stance, Verdict } from '../../domain/outcome.ts'
import type { Kind } from '../../domain/statement.ts'
import { STATUS_LABELS, type Status } from '../../domain/status.ts'
import type { WindowBasis } from '../../domain/window.ts'
import type { NoNumber } from '../../verification/no-number.ts'
import type { EmptyReason } from '../report-scope.ts'
import type { ScorecardGrouping } from '../scorecard.ts'
import { CHART_WORDS_EN } from './chart-words-en.ts'
import { counted, grouped, percent } from './numbers.ts'

function onDay(partial: PartialDay): string {
  return `${partial.length === 10 ? 'on' : 'in'} ${partial}`
}

export const EN = {
  lang: 'en' as 'en' | 'zh',
  /** BCP 47 tag. */
  locale: 'en',
  charts: CHART_WORDS_EN,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
  day: (day: PartialDay): string => day,
  count: grouped,
  percent: (share: number): string => percent(share, ' '),
  interval: (low: number, high: number): string => `${Math.round(low * 100)} to ${percent(high, ' ')}`,
  score: (score: number): string => score.toFixed(3),
  quoted: (text: string): string => `“${text}”`,
  days: (days: number): string => counted(days, 'day'),
  status: (status: Status, kind: Kind): string => STATUS_LABELS[status][kind],
  kinds: { prediction: 'prediction', claim: 'claim' } as Record<Kind, string>,
  statement: {
    noDay: 'no day was said',
    dueIn: (days: number, on: string): string => `due in ${counted(days, 'day')}, on ${on}`,
    dueToday: 'due today',
    overdue: (days: number, since: string): string => `${counted(days, 'day')} overdue, since ${since}`,
    begins: (on: string | null): string => `begins ${on === null ? 'later' : `on ${on}`}`,
    noReview: 'no day of review',
    reviewIn: (days: number, on: string): string => `review on ${on}, in ${counted(days, 'day')}`,
    reviewToday: 'review today',
    reviewPast: (days: number, on: string): string => `past its review on ${on} by ${counted(days, 'day')}`,
    judgedOn: (on: string): string => `judged on ${on}`,
    oneSided: 'one-sided (only a lower bound was said)',
    happened: (on: PartialDay): string => `happened ${onDay(on)}`,
    inWindow: (happened: string): string => `${happened}, within its window`,
    /** @param distance - whole years, months and days in English, as `domain/timing.ts` gives it */
    off: (happened: string, distance: string, kind: 'early' | 'late'): string => `${happened}, ${distance} ${kind}`,
    because: (label: string, reason: CannotTellReason): string => `${label} (${reason.replaceAll('_', ' ')})`,
    bases: { spoken: '', context: ' (from the context)', editor: " (the editor's reading)" } as Record<
      WindowBasis,
      string
    >,
    notBefore: (day: string): string => `not before ${day}`,
    by: (day: string): string => `by ${day}`,
    on: (day: string): string => `on ${day}`,
    fromTo: (first: string, last: string): string => `${first} to ${last}`,
    into: (id: number): string => `into #${id}`,
    unknownSpeaker: 'unknown speaker',
    unknownPublisher: 'publisher unknown',
    undatedPage: 'undated',
    statementOf: (said: string): string => `Statement of ${said}`,
    in: (source: string): string => `, in ${source}`,
    stances: { supports: 'supports', contradicts: 'contradicts', context: 'context' } as Record<Stance, string>,
    standings: { on_track: 'on track', slipping: 'slipping', no_news: 'no news' } as Record<string, string>,
    noAddress: '(no http or https address)',
    untitled: 'untitled',
    labels: {
      saidBy: 'Said by',
      horizon: 'Horizon',
      condition: 'Condition',
      rationale: 'Rationale',
      checkIn: 'Check-in',
      evidence: 'Evidence',
    },
  },
  report: {
    title: (asOf: string): string => `Status report as of ${asOf}`,
    clocks: (asOf: string, recordedBy: string | null): string =>
      `The world as of ${asOf} (asOf); the ledger with ${
        recordedBy === null ? 'everything recorded so far' : `only what was recorded by ${recordedBy}`
      } (recordedBy).`,
    allSources: 'all sources',
    source: (title: string): string => `the source “${title}”`,
    allSpeakers: 'all speakers',
    speaker: (name: string): string => `the speaker ${name}`,
    topic: (topic: string): string => `the topic ${topic}`,
    kind: (kind: Kind): string => `only ${kind}s`,
    saidFrom: (day: string): string => `said from ${day} on`,
    saidTo: (day: string): string => `said by ${day}`,
    scope: (limits: string, since: string): string => `Scope: ${limits}. News: judged since ${since}.`,
    scopeOnly: (limits: string): string => `Scope: ${limits}.`,
    recordedLater: (count: number): string =>
      `${counted(count, 'judgement')} in it ${count === 1 ? 'was' : 'were'} recorded only after that day: history entered later.`,
    headline: {
      who: (speaker: string | null, speakers: number): string => speaker ?? counted(speakers, 'speaker'),
      where: (source: string | null, sources: number): string =>
        source === null ? `in ${counted(sources, 'source')}` : `in “${source}”`,
      when: (first: string, last: string): string => (first === last ? `on ${first}` : `from ${first} to ${last}`),
      said: (who: string, where: string, when: string, predictions: number, claims: number): string =>
        `${who} ${where}, ${when}: ${counted(predictions, 'prediction')} and ${counted(claims, 'claim')} that can be checked.`,
      came: (decided: number, came: number, partly: number, not: number): string =>
        `Of ${counted(decided, 'prediction')} whose outcome is known, ${grouped(came)} came true, ${grouped(partly)} partly, ${grouped(not)} did not.`,
      noneKnown: 'Of none of the predictions is the outcome known yet.',
      waiting: (due: number, running: number, undated: number): string =>
        `${grouped(due)} ${due === 1 ? 'is' : 'are'} to be judged now, ${grouped(running)} still ${running === 1 ? 'has' : 'have'} time, and for ${grouped(undated)} no day was said.`,
    },
    noneJudged: '0 judged',
    judged: (
      judged: number,
      decided: number,
      came: number,
      partly: number,
      not: number,
      cannot: number,
      voided: number,
      kind: Kind,
    ): string => {
      const [yes, half, no] = kind === 'prediction' ? ['came true', 'partly', 'did not'] : ['true', 'partly', 'false']
      const undecided = `${grouped(cannot)} cannot tell${voided === 0 ? '' : `, ${grouped(voided)} void`}`
      return `${grouped(judged)} judged (${grouped(decided)} decided: ${grouped(came)} ${yes}, ${grouped(partly)} ${half}, ${grouped(not)} ${no}; ${undecided})`
    },
    predictions: (
      accepted: number,
      judged: string,
      due: number,
      open: number,
      upcoming: number,
      undated: number,
    ): string =>
      `${counted(accepted, 'prediction')}: ${judged}, ${grouped(due)} due, ${grouped(open)} open, ${grouped(upcoming)} upcoming, ${grouped(undated)} undated`,
    claims: (accepted: number, judged: string, unchecked: number): string =>
      `${counted(accepted, 'claim')}: ${judged}, ${grouped(unchecked)} unchecked`,
    notAccepted: (kind: Kind, proposed: number, rejected: number, merged: number): string =>
      `${kind}s: ${grouped(proposed)} proposed, ${grouped(rejected)} rejected, ${grouped(merged)} merged`,
    notCounted: (parts: string): string => `Not counted above, because no editor accepted them: ${parts}`,
    nothing: 'Nothing to report. ',
    empty: {
      no_source: 'Reckon holds no source yet: ingest a transcript first.',
      before_first_entry: 'Reckon held nothing at that instant.',
      nothing_in_scope: 'Nothing of this scope was said and recorded by then.',
      nothing_said: 'No statement was said by then, as far as Reckon held them.',
    } as Record<EmptyReason, string>,
    sections: {
      due: 'Due and overdue',
      noDue: 'No prediction waits for its judgement.',
      judged: (since: string): string => `Newly judged since ${since}`,
      noJudged: (since: string, asOf: string): string => `Nothing was judged from ${since} to ${asOf}.`,
      next: 'Next to come due',
      noNext: 'No window is open or upcoming.',
      undated: 'Undated, by their day of review',
      noUndated: 'Every prediction that waits has a window.',
      contested: 'Contested: judged differently, or sources conflict',
      changes: (since: string): string => `What changed since ${since}`,
      trust: 'How sure one may be',
      comparison: (day: string): string => `Compared with the report as of ${day}`,
      list: 'All of it, by topic',
      noTopic: 'without a topic',
      numbers: 'The numbers of this picture',
      contents: 'Contents',
    },
    changes: {
      judgedFirst: (count: number): string => `${counted(count, 'statement')} judged for the first time`,
      judgedAgain: (count: number): string => `${counted(count, 'statement')} judged again`,
      newlyDue: (count: number): string => `${counted(count, 'prediction')} newly due`,
      added: (count: number): string => `${counted(count, 'statement')} newly added`,
      edited: (count: number): string => `${counted(count, 'statement')} edited`,
      again: (id: number, before: string, after: string, on: string, why: string): string =>
        `#${id}: ${before}, then ${after} on ${on}${why === '' ? '' : `, because: ${why}`}`,
      editedAs: (id: number, action: string, actor: string, on: string, fields: string): string =>
        `#${id}: ${action} by ${actor} on ${on}${fields === '' ? '' : ` (${fields})`}`,
    },
    comingDue: (days: number, until: string, total: number): string =>
      `within ${days} days (until ${until}): ${grouped(total)}`,
    comingDueAll: (parts: string): string => `Coming due ${parts}.`,
    reviewDue: (count: number, total: number): string =>
      `${grouped(count)} of ${grouped(total)} were to be looked at again by now.`,
    moved: (count: number, kind: Kind, from: string, to: string): string => `${counted(count, kind)}: ${from} → ${to}`,
    absent: 'not there',
    more: (count: number): string => `and ${grouped(count)} more`,
    listed: (shown: number, total: number): string =>
      shown < total
        ? `${grouped(shown)} of ${counted(total, 'statement')} are listed, the most urgent first.`
        : `All ${counted(total, 'statement')}, each below its first topic.`,
    byGroup: (kind: Kind, by: 'speaker' | 'topic' | 'source'): string =>
      `${kind === 'prediction' ? 'Predictions' : 'Claims'} by ${by}`,
    group: { speaker: 'Speaker', topic: 'Topic', source: 'Source' },
    groupChart: {
      speaker: [
        'Where it stands, by speaker',
        'Two bars for each speaker, predictions and claims, divided by what became of them.',
      ],
      topic: [
        'Where it stands, by topic',
        'Two bars for each topic, predictions and claims, divided by what became of them.',
      ],
    },
    severalTopics: 'A statement with several topics counts in each.',
    columns: {
      due: 'Due',
      open: 'Open',
      upcoming: 'Upcoming',
      undated: 'Undated',
      unchecked: 'Unchecked',
      true: 'Came true',
      partly_true: 'Partly',
      false: 'Did not',
      cannot_tell: 'Cannot tell',
      void: 'Void',
      proposed: 'Proposed',
      rejected: 'Rejected',
      merged: 'Merged',
    } as Record<Status, string>,
    claimColumns: { true: 'True', false: 'False' } as Partial<Record<Status, string>>,
    glossary: [
      'Due: the time named has passed and nobody has judged it yet. Open: the time named is still running. Undated: no time was named, and none is made up.',
      'A verdict is about what happened, not about the person. Every one rests on evidence that is named with it.',
    ],
  },
  scorecard: {
    title: (asOf: string): string => `Scorecard as of ${asOf}`,
    of: (name: string, asOf: string): string => `Scorecard of ${name} as of ${asOf}`,
    intro: (minimumN: number): string =>
      `How often what was said came out as said. A rate stands only where at least ${minimumN} cases were judged, with its 95 % Wilson interval; a wide interval means that little is known.`,
    funnel: 'From what was said to what can be scored',
    stations: {
      accepted: 'Predictions accepted',
      datable: 'of these with a last day',
      windowClosed: 'of these the last day has passed',
      judged: 'of these judged',
      scored: 'of these true, partly true or false',
    },
    rates: 'How often it came true',
    cohorts: {
      closedWindows: 'Predictions whose time has passed',
      allJudged: 'All predictions that were judged',
      oneSided: 'Lower bounds only (“not before …”)',
      claims: 'Claims on past and present',
    },
    rateHead: ['What', 'n', 'True', 'Partly', 'Late', 'False', 'Strict rate', '95 % interval', 'Lenient rate'],
    rateNote:
      'Strict: only what came true as said. Lenient: partly true counts one half, late counts whole; it is no proportion, so it has no interval. The first line is the fair one; early verdicts on running windows favour what is quickly settled.',
    noNumber: { no_data: 'nothing judged', too_few: 'too few' } as Record<NoNumber, string>,
    checkability: 'How much can be checked at all',
    shares: {
      undated: 'Predictions without a day',
      overdue: 'Passed, but not judged yet',
      cannotTell: 'Judged: nobody can tell',
      void: 'Judged: void, the condition was not met',
      claimsCannotTell: 'Claims: nobody can tell',
      claimsVoid: 'Claims: void',
    },
    shareHead: ['What', 'Count', 'of', 'Share', '95 % interval'],
    timeliness: 'How early or late it came',
    timely: (early: number, inWindow: number, late: number): string =>
      `Of the events whose day is known, ${grouped(early)} came before the window, ${grouped(inWindow)} within it, ${grouped(late)} after it.`,
    median: (days: number, low: number, high: number): string =>
      `Median: ${days} days from the window (late is positive); half of them lie from ${low} to ${high} days.`,
    noMedian: (n: number): string =>
      n === 0 ? 'No event has a known day yet.' : `${grouped(n)} are too few for a median.`,
    calibration: 'How sure it sounded, and how often it came true',
    levels: { certain: 'said as certain', likely: 'said as likely', possible: 'said as possible' } as Record<
      HedgeLevel,
      string
    >,
    noLevel: 'no hedge noted',
    brier: 'Brier score (0 is perfect, 1 is worst, always saying one half scores 0.25)',
    brierHead: ['Probabilities', 'n', 'Score', 'Miscalibration', 'Discrimination', 'Uncertainty'],
    stated: 'stated by the speaker as a number',
    inferred: 'inferred from the words: the speaker never said a number',
    wordSource: (source: string): string => `What readers take such words for: ${source}.`,
    groups: (by: ScorecardGrouping): string => `By ${by === 'hedge' ? 'way of speaking' : by}`,
    groupHead: [
      'Name',
      'Predictions',
      'n closed',
      'Strict rate',
      '95 % interval',
      'Lenient',
      'Claims n',
      'Claims true',
    ],
    groupsShown: (shown: number, total: number): string => `${grouped(shown)} of ${grouped(total)} are shown.`,
    evidence: (command: string): string =>
      `Every number rests on statements with their quotes and evidence: ${command}`,
    nothing: 'Nothing to score. ',
  },
  page: {
    asOf: 'As of',
    recordedBy: 'Recorded by',
    recordedByHint: 'now, or 2026-01-31',
    newsSince: 'News since',
    show: 'Show',
    speaker: 'Speaker',
    by: 'Broken down by',
    byNothing: 'nothing',
    groupings: { speaker: 'speaker', topic: 'topic', source: 'source', hedge: 'way of speaking' } as Record<
      ScorecardGrouping,
      string
    >,
    topics: 'Only one topic',
    allTopics: 'all topics',
    print: 'Print view',
    text: 'Text',
  },
  csv: {
    id: 'id',
    kind: 'kind',
    status: 'status',
    speaker: 'speaker',
    statedOn: 'stated_on',
    quote: 'quote',
    gist: 'gist',
    horizon: 'horizon',
    windowStart: 'window_start',
    windowEnd: 'window_end',
    dueOn: 'due_on',
    hedge: 'hedge',
    hedgeLevel: 'hedge_level',
    statedProbability: 'stated_probability',
    condition: 'condition',
    verdict: 'verdict',
    judgedOn: 'judged_on',
    occurredOn: 'occurred_on',
    daysOff: 'days_early_or_late',
    rationale: 'rationale',
    topics: 'topics',
    sourceTitle: 'source',
    sourceUrl: 'source_url',
    evidenceTitles: 'evidence',
    evidenceUrls: 'evidence_urls',
  },
  verdict: (verdict: Verdict, kind: Kind): string => STATUS_LABELS[verdict][kind],
}

/** The dictionary of a language: every key of the English one, with the same arguments. */
export type Words = typeof EN

/** The words inside the charts, in English. */
import type { ChartWords } from '../../charts/words.ts'
import { counted, grouped, percent } from './numbers.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const CHART_WORDS_EN: ChartWords = {
  locale: 'en',
  statuses: {
    due: 'Due: to be judged',
    open: 'Open: still running',
    upcoming: 'Not yet begun',
    undated: 'No day was said',
    unchecked: 'Not checked',
    true: 'True',
    partly_true: 'Partly true',
    false: 'False',
    cannot_tell: 'Cannot tell',
    void: 'Void',
    proposed: 'Proposed',
    rejected: 'Rejected',
    merged: 'Merged',
  },
  day: (day) => day,
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  year: String,
  years: (first, last) => `${first}–${last}`,
  before: (period) => `before ${period}`,
  from: (period) => `${period} on`,
  count: grouped,
  percent: (share) => percent(share),
  noData: 'nothing to show',
  period: 'Period',
  timeline: {
    title: 'When predictions may come true, and what happened',
    description:
      'One line for each prediction: a circle on the day it was said, a bar over the days on which it may come true, a diamond where the event happened, and a dashed line on the day of this report.',
    shown: (shown, total) => `${grouped(shown)} of ${counted(total, 'prediction')} are drawn, the most urgent first.`,
    said: 'Said',
    happened: 'Happened',
    asOf: (day) => `as of ${day}`,
    goesOn: 'Goes on beyond the picture, or no end was said',
    noDay: 'No day was said',
    head: ['No.', 'Prediction', 'Status', 'Said on', 'May come true from', 'until', 'Happened'],
    open: 'no end',
    undated: 'no day was said',
  },
  groups: {
    predictions: 'predictions',
    claims: 'claims',
    shown: (shown, total) => `The ${grouped(shown)} largest of ${grouped(total)} are drawn.`,
  },
  hits: {
    title: 'What was judged, by the time of judgement',
    description:
      'One column for each period: predictions judged true or partly true stand above the line, those judged false below it.',
  },
  due: {
    title: 'When judgements are owed',
    description:
      'One column for each period: the predictions that are to be judged from then on. What stands before the dashed line is overdue.',
    undated: (count) =>
      `${counted(count, 'prediction')} without a day ${count === 1 ? 'stands' : 'stand'} in no column.`,
  },
  calibration: {
    title: 'How sure it sounded, and how often it came true',
    description:
      'One line for each way of speaking: the share that came true with its 95 % interval, beside the probability that readers take such words for.',
    cohort: 'All predictions that were judged, those without a day too.',
    came: 'Share that came true',
    interval: '95 % interval',
    meaning: 'What readers take the word for (half of them within the band)',
    tooFew: (hits, n) => `${grouped(hits)} of ${grouped(n)} came true: too few for a rate`,
    of: (hits, n) => `${grouped(hits)} of ${grouped(n)} came true`,
    head: ['Way of speaking', 'Came true', 'n', 'Share', '95 % interval', 'Readers take the word for'],
  },
}

/** Detection in English: the cues, their combinations, and which of them the framework itself has to know. */
import type { Combination, Cue } from '../../detection/cue.ts'
import type { CueRoles, LanguageModule } from '../../detection/language-module.ts'
import weights from '../weights.json' with { type: 'json' }
import { clauseEnds } from './clauses.ts'
import { CONTENT_CUES } from './cues/content.ts'
import { DISCOURSE_CUES } from './cues/discourse.ts'
import { STANCE_CUES } from './cues/stance.ts'
import { TIME_CUES } from './cues/time.ts'
import { EXPECTED } from './expectations.ts'

const cues: readonly Cue[] = [...TIME_CUES, ...STANCE_CUES, ...CONTENT_CUES, ...DISCOURSE_CUES]

const combinations: readonly Combination[] = [
  { name: 'will become', all: ['will', 'becomes'], none: ['question', 'asks'] },
  { name: 'will rise or fall', all: ['will', 'rises or falls'], none: ['question', 'asks'] },
  { name: 'will reach', all: ['will', 'reaches'], none: ['question', 'asks'] },
  { name: 'will, more', all: ['will', 'more'], none: ['question', 'asks'] },
  { name: 'may become', all: ['may', 'becomes'], none: ['question', 'asks'] },
  { name: 'may rise or fall', all: ['may', 'rises or falls'], none: ['question', 'asks'] },
  { name: 'may reach', all: ['may', 'reaches'], none: ['question', 'asks'] },
  { name: 'ahead, change', all: ['time ahead', 'becomes'], none: ['question', 'asks'] },
  { name: 'if, then will', all: ['condition, beside', 'will'], none: ['question', 'asks'] },
  { name: 'if, then can', all: ['condition, beside', 'can'], none: ['question', 'asks', 'will'] },
  { name: 'you will', all: ['you', 'will'], none: ['question'] },
  { name: 'plan of ours', all: ['plan', 'we'], none: ['question', 'past time', 'past verb'] },
  {
    name: 'agrees with a forecast',
    all: ['agrees', 'answers a forecast question', 'first in turn'],
    none: ['question'],
  },
  { name: 'dated, past verb', all: ['dated horizon', 'past verb'], none: ['will'] },
  { name: 'will, outcome', all: ['will', 'outcome'], none: ['question', 'asks'] },
  { name: 'ahead, outcome', all: ['time ahead', 'outcome'], none: ['question', 'asks'] },
  { name: 'may, dated', all: ['may', 'dated horizon'], none: ['question', 'asks'] },
  { name: 'opinion, dated', all: ['opinion', 'dated horizon'], none: ['question', 'asks'] },
  { name: 'reckons a number', all: ['reckons', 'number'] },
  { name: 'reckons numbers', all: ['reckons', 'several numbers'] },
  { name: 'will, in direct speech', all: ['will', 'direct speech'] },
  { name: 'may, past verb', all: ['may', 'past verb'] },
  { name: 'may, perfect', all: ['may', 'perfect'] },
  { name: 'number of people', all: ['number', 'people'] },
  { name: 'amount of people', all: ['amount', 'people'] },
  { name: 'amount of companies', all: ['amount', 'company'] },
  { name: 'name, compared', all: ['capital name', 'comparison'] },
  { name: 'name, now', all: ['capital name', 'now'] },
  { name: 'we did', all: ['we', 'past verb'] },
  { name: 'they did', all: ['this', 'past verb'] },
  { name: 'number word, amount', all: ['number word', 'amount'] },
  { name: 'number, amount', all: ['number', 'amount'] },
  { name: 'asked when, a time', all: ['asked when', 'time word'], none: ['question', 'asks'] },
  { name: 'asked when, a number', all: ['asked when', 'number word'], none: ['question', 'asks'] },
  { name: 'if, then may', all: ['condition, beside', 'may'], none: ['question', 'asks'] },
  { name: 'if, then would', all: ['condition, beside', 'would'], none: ['question', 'asks'] },
  { name: 'past, amount', all: ['past verb', 'amount'] },
  { name: 'now, amount', all: ['now', 'amount'] },
  { name: 'name did', all: ['known name', 'past verb'] },
  { name: 'company did', all: ['company', 'past verb'] },
  { name: 'I did', all: ['I', 'past verb'] },
]

const roles: CueRoles = {
  time: ['time word'],
  future: [
    'will',
    'will not',
    'about to',
    'foregone',
    'time ahead',
    'this year or next',
    'eventually',
    'expects',
    'own forecast',
  ],
  asserts: ['will', 'will not', 'about to'],
  hedges: {
    possible: ['may', 'hope'],
    likely: ['probably', 'opinion', 'expects', 'own forecast'],
    certain: ['certainly', 'about to'],
  },
  condition: ['condition'],
  question: [],
  asksWhen: ['asks when'],
  anaphor: ['this'],
  shortAnswer: ['answer'],
  coordinate: ['but', 'and also', 'so'],
}

export const english: LanguageModule = {
  language: 'en',
  wholeWords: true,
  cues,
  combinations,
  reaching: [
    'opinion',
    'condition',
    'time ahead',
    'past time',
    'past verb',
    'habit',
    'asks',
    'others say',
    'hope',
    'plan',
    'now',
    'will',
    'may',
    'eventually',
    'advice',
    'expects',
    'own forecast',
    'imagine',
    'amount',
    'known name',
    'would',
  ],
  roles,
  clauseEnds,
  tagQuestion:
    /(?:, |\b)(?:right|correct|isn't it|doesn't it|aren't they|don't they|won't it|yeah|okay|ok|you know)\?/i,
  lengths: [22, 50, 160, 280],
  shortAnswerLength: 45,
  shortestPart: 30,
  expected: EXPECTED,
  weights,
}

/** Detection in English: the cues, their combinations, and which of them the framework itself has to know. */
import type { Combination, Cue } from '../../detection/cue.ts'
import type { CueRoles, LanguageModule } from '../../detection/language-module.ts'
import weights from '../weights.json' with { type: 'json' }
import { clauseEnds } from './clauses.ts'
import { CONTENT_CUES } from './cues/content.ts'
import { DISCOURSE_CUES } from './cues/discourse.ts'
import { FUTURE_CUES } from './cues/future.ts'
import { STANCE_CUES } from './cues/stance.ts'
import { TENSE_CUES } from './cues/tense.ts'
import { TIME_CUES } from './cues/time.ts'
import { EXPECTED } from './expectations.ts'

const cues: readonly Cue[] = [
  ...FUTURE_CUES,
  ...TIME_CUES,
  ...TENSE_CUES,
  ...STANCE_CUES,
  ...CONTENT_CUES,
  ...DISCOURSE_CUES,
]

const ASKING = ['question', 'asks'] as const
const PAST = ['past verb', 'was', 'did a deed', 'past time', 'past year'] as const

const combinations: readonly Combination[] = [
  { name: 'will, more or less', all: ['will', 'rises or falls'], none: ASKING },
  { name: 'will become', all: ['will', 'becomes'], none: ASKING },
  { name: 'will, outcome', all: ['will', 'outcome'], none: ASKING },
  { name: 'will, dated', all: ['will', 'dated horizon'], none: ASKING },
  { name: 'will, in my view', all: ['will', 'opinion'], none: ASKING },
  { name: 'will, I think', all: ['will', 'opinion, beside'], none: ASKING },
  { name: 'may become', all: ['may', 'becomes'], none: [...ASKING, ...PAST] },
  {
    name: 'may, more or less',
    all: ['may', 'rises or falls'],
    none: [...ASKING, ...PAST],
  },
  { name: 'may, outcome', all: ['may', 'outcome'], none: [...ASKING, ...PAST] },
  {
    name: 'may, ahead',
    all: ['may', 'time ahead'],
    none: [...ASKING, ...PAST],
  },
  { name: 'may, dated', all: ['may', 'dated horizon'], none: ASKING },
  { name: 'may, past verb', all: ['may', 'past verb'] },
  { name: 'may, was', all: ['may', 'was'] },
  {
    name: 'opinion, outcome',
    all: ['opinion', 'outcome'],
    none: [...ASKING, ...PAST],
  },
  { name: 'opinion, dated', all: ['opinion', 'dated horizon'], none: ASKING },
  { name: 'opinion, ahead', all: ['opinion', 'time ahead'], none: ASKING },
  {
    name: 'opinion, estimate',
    all: ['opinion', 'estimate'],
    none: [...ASKING, ...PAST],
  },
  {
    name: 'probably, estimate',
    all: ['probably', 'estimate'],
    none: [...ASKING, ...PAST],
  },
  {
    name: 'dated, not past',
    all: ['dated horizon'],
    none: [...ASKING, ...PAST, 'habit', 'perfect', 'now'],
  },
  {
    name: 'dated, past verb',
    all: ['dated horizon', 'past verb'],
    none: ['will'],
  },
  { name: 'dated, was', all: ['dated horizon', 'was'], none: ['will'] },
  { name: 'ahead, was', all: ['time ahead', 'was'], none: ['will'] },
  {
    name: 'ahead, past verb',
    all: ['time ahead', 'past verb'],
    none: ['will'],
  },
  {
    name: 'ahead, change',
    all: ['time ahead', 'becomes'],
    none: [...ASKING, ...PAST],
  },
  { name: 'if, then will', all: ['condition, beside', 'will'], none: ASKING },
  {
    name: 'if, you will',
    all: ['condition, beside', 'you will'],
    none: ASKING,
  },
  { name: 'if, then may', all: ['condition, beside', 'may'], none: ASKING },
  {
    name: 'if, then can',
    all: ['condition, beside', 'can'],
    none: [...ASKING, 'will'],
  },
  { name: 'if, then would', all: ['condition, beside', 'would'], none: ASKING },
  {
    name: 'if, then should',
    all: ['condition, beside', 'should come true'],
    none: ASKING,
  },
  {
    name: 'asked when, estimate',
    all: ['asked when', 'estimate'],
    none: [...ASKING, ...PAST],
  },
  {
    name: 'asked when, a number',
    all: ['asked when', 'number word'],
    none: [...ASKING, ...PAST],
  },
  {
    name: 'asked when, a time',
    all: ['asked when', 'time word'],
    none: [...ASKING, ...PAST],
  },
  { name: 'short answer in years', all: ['short answer', 'dated horizon'] },
  {
    name: 'agrees with a forecast',
    all: ['agrees', 'answers a forecast question', 'first in turn'],
    none: ['question'],
  },
  { name: 'will, in direct speech', all: ['will', 'direct speech'] },
  { name: 'will, in a voice', all: ['will', 'plays a voice, beside'] },
  { name: 'will, as others say', all: ['will', 'others say, beside'] },
  { name: 'asks, will', all: ['asks', 'will'] },
  { name: 'will and will not', all: ['will', 'will not'] },
  {
    name: 'name did a deed',
    all: ['known name', 'did a deed'],
    none: ['question'],
  },
  {
    name: 'capital name did a deed',
    all: ['capital name', 'did a deed'],
    none: ['question'],
  },
  {
    name: 'name, number',
    all: ['known name', 'number'],
    none: ['question', 'will'],
  },
  {
    name: 'name, amount',
    all: ['known name', 'amount'],
    none: ['question', 'will'],
  },
  {
    name: 'capital name, number',
    all: ['capital name', 'number'],
    none: ['question', 'will'],
  },
  { name: 'name, now', all: ['known name', 'now'], none: ['question', 'will'] },
  {
    name: 'name, in progress',
    all: ['known name', 'in progress'],
    none: ['question', 'will'],
  },
  {
    name: 'company, in progress',
    all: ['company', 'in progress'],
    none: ['question', 'will'],
  },
  {
    name: 'we, in progress',
    all: ['we', 'in progress'],
    none: ['question', 'will'],
  },
  {
    name: 'name, compared',
    all: ['known name', 'comparison'],
    none: ['question', 'will'],
  },
  {
    name: 'name, superlative',
    all: ['known name', 'superlative'],
    none: ['question', 'will'],
  },
  { name: 'name was', all: ['known name', 'was'], none: ['question', 'will'] },
  { name: 'number was', all: ['number', 'was'], none: ['question', 'will'] },
  { name: 'number, now', all: ['number', 'now'], none: ['question', 'will'] },
  {
    name: 'number, amount',
    all: ['number', 'amount'],
    none: ['question', 'will'],
  },
  {
    name: 'number word, amount',
    all: ['number word', 'amount'],
    none: ['question', 'will'],
  },
  {
    name: 'perfect, amount',
    all: ['perfect', 'amount'],
    none: ['question', 'will'],
  },
  {
    name: 'market, amount',
    all: ['market', 'amount'],
    none: ['question', 'will'],
  },
  {
    name: 'market, rises or falls',
    all: ['market', 'rises or falls'],
    none: ['question', 'will'],
  },
  {
    name: 'people, amount',
    all: ['people', 'amount'],
    none: ['question', 'will'],
  },
  {
    name: 'dated, in so long',
    all: ['dated horizon', 'in so long'],
    none: [...ASKING, ...PAST, 'habit', 'perfect', 'a rate'],
  },
  { name: 'dated, a rate', all: ['dated horizon', 'a rate'], none: ['will'] },
  { name: 'will, as others believe', all: ['will', 'others believe'] },
  { name: 'brief, a number', all: ['very short', 'number'], none: ASKING },
  { name: 'record so far', all: ['superlative', 'perfect'], none: ASKING },
  { name: 'I, up to now', all: ['I', 'perfect'] },
  { name: 'you, now', all: ['you', 'now'] },
  { name: 'I did', all: ['I', 'past verb'] },
  { name: 'I was', all: ['I', 'was'] },
  { name: 'you did', all: ['you', 'past verb'] },
]

const roles: CueRoles = {
  time: ['time word'],
  future: [
    'will',
    'will not',
    'about to',
    'heading',
    'coming',
    'foregone',
    'time ahead',
    'this year or next',
    'own forecast',
  ],
  asserts: ['will', 'will not', 'about to'],
  hedges: {
    possible: ['may', 'hope'],
    likely: ['probably', 'opinion', 'seems', 'expects', 'own forecast', 'estimate', 'should come true'],
    certain: ['certainly'],
  },
  condition: ['condition'],
  question: [],
  anaphor: ['this'],
  asksWhen: ['asks when'],
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
    'when',
    'time ahead',
    'past time',
    'past verb',
    'was',
    'habit',
    'asks',
    'others say',
    'plays a voice',
    'direct speech',
    'hope',
    'now',
    'will',
    'may',
    'eventually',
    'own forecast',
    'expects',
    'imagine',
    'amount',
    'known name',
    'counterfactual',
    'does not know',
    'talk about the talk',
    'company',
    'market',
    'technology',
    'people',
    'figure',
    'did a deed',
    'perfect',
    'comparison',
    'superlative',
    'past year',
    'already',
    'in progress',
    'number word',
  ],
  roles,
  clauseEnds,
  tagQuestion:
    /(?<=[,.] ?)(?:right|okay|ok|you know|huh|correct|yeah|no|see|isn['’]t it|aren['’]t they|is that right|don['’]t you think|doesn['’]t it|won['’]t it)\?/i,
  lengths: [22, 50, 160, 280],
  shortAnswerLength: 45,
  claimBesideForecast: 1,
  expected: EXPECTED,
  weights,
}

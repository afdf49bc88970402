/** Detection in Chinese: the cues, their combinations, and which of them the framework itself has to know. */
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
  { name: 'will become', all: ['will', 'becomes'], none: ['question', 'question word'] },
  { name: 'will rise or fall', all: ['will', 'rises or falls'], none: ['question', 'question word'] },
  { name: 'will reach', all: ['will', 'reaches'], none: ['question', 'question word'] },
  { name: 'will, more', all: ['will', 'more'], none: ['question', 'question word'] },
  { name: 'if, then can', all: ['condition, beside', 'can'], none: ['question', 'question word', 'will'] },
  { name: 'ahead, can', all: ['time ahead, beside', 'can'], none: ['question', 'question word', 'will'] },
  { name: 'you will', all: ['you', 'will'], none: ['you will see', 'question'] },
  { name: 'ahead, change', all: ['time ahead', 'becomes'], none: ['question', 'question word'] },
  { name: 'ahead, rises or falls', all: ['time ahead', 'rises or falls'], none: ['question', 'question word'] },
  { name: 'ahead, more', all: ['time ahead', 'more'], none: ['question', 'question word'] },
  { name: 'may become', all: ['may', 'becomes'], none: ['question', 'question word'] },
  { name: 'may rise or fall', all: ['may', 'rises or falls'], none: ['question', 'question word'] },
  { name: 'may, more', all: ['may', 'more'], none: ['question', 'question word'] },
  { name: 'this year, done', all: ['this year or next', 'done'], none: ['will'] },
  { name: 'dated, done', all: ['dated horizon', 'done'], none: ['will'] },
  { name: 'if, then an outcome', all: ['condition, beside', 'outcome'], none: ['question', 'question word'] },
  { name: 'ahead, an outcome', all: ['time ahead', 'outcome'], none: ['question', 'question word'] },
  { name: 'asked when, a time', all: ['asked when', 'time word'], none: ['question', 'question word'] },
  { name: 'now, will', all: ['now', 'will'] },
  { name: 'will, past', all: ['will', 'past time'] },
  { name: 'will in a question', all: ['will', 'question word'] },
  { name: 'now, amount', all: ['now', 'amount'] },
  { name: 'done, amount', all: ['done', 'amount'] },
  { name: 'past, done', all: ['past time', 'done'] },
  { name: 'company did', all: ['company', 'did'] },
  { name: 'name did', all: ['known name', 'did'] },
  { name: 'we did', all: ['we', 'did'] },
  { name: 'plan of ours', all: ['plan', 'we'], none: ['question', 'past time'] },
  { name: 'plan of a company', all: ['plan', 'known name'], none: ['question', 'past time'] },
  { name: 'may, dated', all: ['may', 'dated horizon'], none: ['question'] },
  { name: 'opinion, dated', all: ['opinion', 'dated horizon'], none: ['question'] },
  {
    name: 'agrees with a forecast',
    all: ['agrees', 'answers a forecast question', 'first in turn'],
    none: ['question'],
  },
  { name: 'may, can', all: ['may', 'can'], none: ['will'] },
]

const roles: CueRoles = {
  time: ['time word'],
  future: [
    'will',
    'may will',
    'you will see',
    'bound to',
    'will not',
    'time ahead',
    'eventually',
    'expects',
    'this year or next',
  ],
  asserts: ['will', 'is to happen', 'may will', 'bound to', 'will not', 'hope', 'plan'],
  hedges: {
    possible: ['may', 'may will', 'hope'],
    likely: ['probably', 'opinion', 'expects'],
    certain: ['certainly', 'bound to'],
  },
  condition: ['condition'],
  question: ['asks'],
  asksWhen: ['asks when'],
  anaphor: ['this'],
  shortAnswer: ['answer'],
  coordinate: ['but', 'and also', 'so'],
}

export const chinese: LanguageModule = {
  language: 'zh',
  wholeWords: false,
  cues,
  combinations,
  reaching: [
    'opinion',
    'condition',
    'time ahead',
    'past time',
    'habit',
    'asks',
    'question word',
    'others say',
    'hope',
    'plan',
    'now',
    'will',
    'may',
    'eventually',
    'advice',
    'whenever',
    'follows',
    'past belief',
    'does not know',
    'talk about the talk',
    'example',
    'counterfactual',
    'concession',
    'amount',
    'known name',
    'done',
    'already',
    'disagrees',
    'in fact',
    'certainly',
  ],
  roles,
  clauseEnds,
  tagQuestion: /(?:对吧|是吧|不是吗|对不对|是不是|对吗|好吧)[?？]/,
  lengths: [9, 18, 45, 80],
  shortAnswerLength: 16,
  expected: EXPECTED,
  weights,
}

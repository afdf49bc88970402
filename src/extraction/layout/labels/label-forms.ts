/** The forms of a label, in the order in which they are tried on the head of a line: the first that reads it names it. */
import { boldLabel } from './bold-label.ts'
import { boldQuestionLabel } from './bold-question-label.ts'
import { bracketLabel } from './bracket-label.ts'
import { dashLabel } from './dash-label.ts'
import type { LabelForm } from './label-form.ts'
import { ownLineLabel, ownLineStampedLabel } from './own-line-label.ts'
import { plainLabel } from './plain-label.ts'
import { questionAnswer } from './question-answer.ts'
import { stampedLabel } from './stamped-label.ts'
import { timedNameLabel } from './timed-name-label.ts'
import { voiceLabel } from './voice-label.ts'

export const LABEL_FORMS: readonly LabelForm[] = [
  voiceLabel,
  questionAnswer,
  boldLabel,
  stampedLabel,
  bracketLabel,
  boldQuestionLabel,
  ownLineStampedLabel, // before the plain label, which would read "Name 00:01:02" as far as the colon of its time
  timedNameLabel,
  plainLabel,
  ownLineLabel,
  dashLabel, // last: it reads what prose has as well
]

/** What comes round every time, and is not said of one time to come. */
import type { Mention } from '../../../horizon/mention.ts'
import { isRecurrence, type Term } from '../../../horizon/term.ts'
import { SEASONS } from '../calendar/names.ts'
import { type Clause, REACH } from '../clause.ts'
import type { Framing } from '../framing.ts'
import { PhraseTable } from '../phrase-table.ts'
import { isHabitual, tenseOf } from '../tense.ts'
import { at, type Scene, setOf } from '../words.ts'

/** "Every spring", "we usually ship in March". */
export function isHabit(scene: Scene, { term, from, to, isAhead }: Framing, _: Mention, clause: Clause): boolean {
  if (isAhead || (term.kind === 'calendar' && !isRecurrence(term.place))) return false
  return (
    isHabitual(scene, clause) ||
    (isCustom(scene, from, to) && tenseOf(scene, clause) !== 'future') ||
    isAlwaysSo(scene, term, clause, from, to)
  )
}

const CUSTOMS = new PhraseTable<true>(
  'forward',
  `that's how it|that is how it|that's how we|that's how they|that's how you|that's how things|like clockwork|it's a tradition|it's tradition|family tradition|as always|as usual|every time|year after year|year in|without fail|
  always has|always have|always do|always does|once a year|twice a year|once a month|every year|that's the rhythm|that's the cycle|as a rule|by tradition|each time|same as every`
    .split('|')
    .map((phrase) => [phrase.trim(), true] as const),
)

/** "... , that's how it goes", "like clockwork": anywhere in the sentence. */
function isCustom(scene: Scene, from: number, to: number): boolean {
  for (let k = Math.max(0, from - REACH); k < Math.min(scene.words.length, to + REACH); k++)
    if (CUSTOMS.match(scene, k) !== undefined) return true
  return false
}

/** What is set to happen on a date, and is said so in the plain present ("deliveries start in March"). */
const SCHEDULED =
  setOf(`start begin open launch ship arrive end close go come land finish resume leave vote meet hit drop expire reopen return happen take kick roll move get
  play report be have need want decide publish release deliver know see announce break sign`)

/** "Bears hibernate in winter", "you plant garlic in October": the plain present of all of them, of a time that comes round. */
function isAlwaysSo(scene: Scene, term: Term, { first, last }: Clause, from: number, to: number): boolean {
  if (term.kind !== 'calendar' || (term.grain !== 'season' && term.grain !== 'month')) return false
  if (!/^(?:in|during|over|through)$/.test(at(scene, from))) return false
  const verbAt = first === from && at(scene, to) === ',' ? to + 2 : first + 1
  const subject = at(scene, verbAt - 1)
  const verb = at(scene, verbAt)
  if (!/^[a-z]{3,}$/.test(verb) || SCHEDULED.has(verb) || NO_VERB.test(verb)) return false
  const isSeasonOfAll = term.grain === 'season' && /^(?:we|they)$/.test(subject) && hasOtherSeason(scene, from, to)
  const isAnybody = subject === 'you' || isSeasonOfAll || (/^[a-z]{3,}s$/.test(subject) && subject !== 'this')
  return isAnybody && tenseOf(scene, { first, last }) === 'open'
}

/** Words that are no verb in the plain present of many. */
const NO_VERB =
  /(?:s|ed|ing|ly)$|^(?:will|can|could|may|might|should|must|would|are|and|or|in|on|at|of|for|the|to|from|with|all|both|who|that|now|not|never|don't|won't|can't|haven't|aren't|their|our|your|like)$/

/** "We dig in the spring and we pour in the summer". */
function hasOtherSeason(scene: Scene, from: number, to: number): boolean {
  for (let k = Math.max(0, from - REACH); k < Math.min(scene.words.length, to + REACH); k++)
    if ((k < from || k >= to) && SEASONS.has(at(scene, k))) return true
  return false
}

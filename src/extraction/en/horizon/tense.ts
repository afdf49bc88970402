/** Whether a clause speaks of the past, of what is to come, of what did not come about, or of a habit. */
import type { Clause } from './clause.ts'
import { at, type Scene, setOf } from './words.ts'

const FUTURE =
  setOf(`will won't wont gonna shall shan't might could can can't cannot should must would expect expects predict predicts forecast forecasts bet likely
  unlikely plan plans aim aims intend intends due slated scheduled expected projected doubt couldn't wouldn't target targets targeting`)
const IRREGULAR_PAST =
  setOf(`was were did didn't wasn't weren't had hadn't took went built made got saw grew fell rose came became began said thought told lost won
  sold paid spent kept held gave found led met ran brought bought caught chose drew drove flew froze knew shrank sank
  slid stood struck threw wrote broke dropped doubled tripled`)
const PARTICIPLES = setOf(
  'been done made had gone seen grown taken built known gotten got come become lost won said told spent fallen risen held kept paid sold run slept eaten felt met written spoken driven left cut hit put set shut read taught bought caught begun invested listened',
)
/** Participles that look like the verb itself. */
const SAME_AS_VERB = setOf('come become run cut hit put set shut read')
const PROMISED = setOf('promised pledged vowed told guided committed announced')
/** Behind "'s" these tell "has" from "is". */
const HAS_ONLY = setOf('been had seen become gotten grown risen fallen never')
const BE = setOf(`is are be being am it's he's she's they're we're i'm you're that's get gets getting`)
const NOT_BEFORE_VERB = setOf(
  'the a an our their his her its my your this these those all more most very of for with to and by in on no fully so highly newly well',
)
const NOT_PAST = setOf(
  'need speed indeed hundred red bed need feed seed breed exceed proceed succeed embed shed medicine limited advanced united',
)
const BETWEEN_HAVE = setOf(`not never always already just only really all been ever n't`)

function isHave(word: string): boolean {
  return word === 'have' || word === 'has' || word === "haven't" || word === "hasn't" || word.endsWith("'ve")
}

/** "Flour's gone up", where "it's gone" tells a state. */
function isGoneSomewhere(scene: Scene, k: number): boolean {
  return at(scene, k) === 'gone' && /^(?:up|down|from|through|to|by)$/.test(at(scene, k + 1))
}

/** "He'd been", "they'd finished": "had", where "he'd come" may be "would". */
function isParticiple(word: string): boolean {
  if (SAME_AS_VERB.has(word)) return false
  return PARTICIPLES.has(word) || (word.endsWith('ed') && !NOT_PAST.has(word))
}

/** Whether word `k` is a past tense, or the "have" of a perfect. */
export function isPastVerb(scene: Scene, k: number): boolean {
  const word = at(scene, k)
  // "It is sold in March" is no past.
  if (word === 'got' && /^(?:have|has)$|'(?:ve|s)$/.test(at(scene, k - 1))) return false
  if (IRREGULAR_PAST.has(word)) return at(scene, k - 1) !== 'to' && !BE.has(at(scene, k - 1))
  const isContractedHas = word.endsWith("'s") && (HAS_ONLY.has(at(scene, k + 1)) || isGoneSomewhere(scene, k + 1))
  if ((word === "haven't" || word === "hasn't") && !/^(?:an?|the|any|to|enough|much|many)$/.test(at(scene, k + 1)))
    return true
  if (isHave(word) || isContractedHas || (word.endsWith("'d") && isParticiple(at(scene, k + 1)))) {
    let n = k + 1
    for (let count = 0; count < 3 && BETWEEN_HAVE.has(at(scene, n)) && at(scene, n) !== 'been'; count++) n++
    const next = at(scene, n)
    // "I've got the votes", "they have promised it in a year" are no past.
    if (next === 'got' || PROMISED.has(next) || (next === 'been' && PROMISED.has(at(scene, n + 1)))) return false
    return PARTICIPLES.has(next) || (next.endsWith('ed') && !NOT_PAST.has(next))
  }
  if (!word.endsWith('ed') || word.length < 4 || NOT_PAST.has(word)) return false
  const before = at(scene, k - 1)
  if (PROMISED.has(word) && (isHave(before) || (before === 'been' && isHave(at(scene, k - 2))))) return false
  return (
    before !== '' &&
    !BE.has(before) &&
    !before.endsWith("'s") &&
    !NOT_BEFORE_VERB.has(before) &&
    !FUTURE.has(before) &&
    !/^[,.-]$/.test(before)
  )
}

export type Tense = 'past' | 'future' | 'open'

/** "We'd have finished by 2025 if they had paid". */
export function isCounterfactual(scene: Scene, clause: Clause): boolean {
  const isIf = at(scene, clause.first - 1) === 'if'
  for (let k = clause.first; k < clause.last; k++) {
    if (isUnreal(scene, k)) return true
    // "If you'd bought in 2012 and held for ten years".
    if (isIf && /^had$|'d$/.test(at(scene, k)) && isParticiple(at(scene, k + 1))) return true
  }
  return false
}

/** `open` = the clause does not tell. "Would have been" is past. */
export function tenseOf(scene: Scene, clause: Clause): Tense {
  let past = false
  for (let k = clause.first; k < clause.last; k++) {
    const word = at(scene, k)
    if (isUnreal(scene, k)) return 'past'
    if (isFuture(scene, k, word)) return 'future'
    if (isPastVerb(scene, k)) past = true
  }
  return past ? 'past' : 'open'
}

function isFuture(scene: Scene, k: number, word: string): boolean {
  if (FUTURE.has(word)) {
    if (!/^(?:due|slated|scheduled|expected|projected)$/.test(word)) return true
    return !/^(?:was|were|been|had|we|they|i|he|she)$/.test(at(scene, k - 1))
  }
  if (word.endsWith("'ll")) return true
  if (word.endsWith("'d")) return !isParticiple(at(scene, k + 1))
  if (word === 'to')
    return (
      /^(?:going|about|set|poised|bound|likely|got)$/.test(at(scene, k - 1)) && !/^(?:was|were)$/.test(at(scene, k - 2))
    )
  return (
    word === 'may' &&
    /^[a-z]/.test(at(scene, k + 1)) &&
    !/^(?:in|by|of|next|this|last|until|before|after)$/.test(at(scene, k - 1))
  )
}

/** "Would have", "could've": what did not come about. */
function isUnreal(scene: Scene, k: number): boolean {
  const word = at(scene, k)
  if (/^(?:would|could|should|might)'ve$/.test(word)) return true
  if (!/^(?:would|could|should)(?:n't)?$|'d$/.test(word)) return false
  const have = /^(?:not|never|all)$/.test(at(scene, k + 1)) ? k + 2 : k + 1
  return at(scene, have) === 'have' && isPastVerb(scene, have)
}

/** Whether the clause says so as a habit ("usually", "every"), and not of what is to come. */
export function isHabitual(scene: Scene, clause: Clause): boolean {
  let isHabit = false
  for (let k = clause.first; k < clause.last; k++) {
    const word = at(scene, k)
    if (word === 'will' || word === 'going' || word === "won't" || word.endsWith("'ll")) return false
    if (HABITS.has(word) || (/^(?:most|each|every)$/.test(word) && RECURRING.test(at(scene, k + 1)))) isHabit = true
  }
  return isHabit
}

const RECURRING = /^(?:years?|summers?|winters?|springs?|autumns?|months?|seasons?|quarters?|weeks?|days?)$/
const HABITS = setOf(
  'usually typically always normally traditionally generally often tends tend quarterly monthly weekly daily yearly annually routinely seasonally',
)

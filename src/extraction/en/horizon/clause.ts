/** The clause around a time expression, and whether it speaks of the past or of what is to come. */
import { at, type Scene } from './words.ts'

/** Word indexes, `last` excluded. */
export interface Clause {
  readonly first: number
  readonly last: number
}

const MARKS = new Set(['.', ';', ':', '?', '!', '—', '(', ')', '"', '“', '”'])
const OPENERS = new Set([
  'but',
  'because',
  'while',
  'whereas',
  'although',
  'though',
  'if',
  'when',
  'which',
  'who',
  'unless',
  'once',
])
const JOINERS = new Set(['and', 'or', ',', 'so', 'then'])
const SUBJECTS = new Set('i we they he she it you there nobody everybody everyone this that these those today now'.split(' '))
/** Clauses longer than this are cut, so that reading them all stays linear. */
const REACH = 32

function isSubject(word: string): boolean {
  const apostrophe = word.indexOf("'")
  return SUBJECTS.has(apostrophe === -1 ? word : word.slice(0, apostrophe))
}

/** The clause that holds the words from `from` to `to`. */
export function clauseAround(scene: Scene, from: number, to: number): Clause {
  let first = from
  for (let k = from - 1; k >= 0 && k >= from - REACH; k--) {
    const word = at(scene, k)
    if (MARKS.has(word) || OPENERS.has(word)) break
    if (JOINERS.has(word) && (isSubject(at(scene, k + 1)) || (word === 'and' && k + 1 === from))) break
    first = k
  }
  let last = to
  for (let k = to; k < scene.words.length && k < to + REACH; k++) {
    const word = at(scene, k)
    if (MARKS.has(word) || (OPENERS.has(word) && k > to)) break
    if (JOINERS.has(word) && k > to + 1 && isSubject(at(scene, k + 1))) break
    last = k + 1
  }
  return { first, last }
}

const FUTURE = new Set(
  `will won't wont gonna shall shan't might could can can't cannot should must would expect expects predict predicts forecast forecasts bet likely
  unlikely plan plans aim aims intend intends due slated scheduled expected projected doubt couldn't wouldn't target targets targeting`.split(
    /\s+/,
  ),
)
const IRREGULAR_PAST = new Set(
  `was were did didn't wasn't weren't had hadn't took went built made got saw grew fell rose came became began said thought told lost won
  sold paid spent kept held gave found led met ran brought bought caught chose drew drove flew froze knew shrank sank
  slid stood struck threw wrote broke dropped doubled tripled`.split(/\s+/),
)
const PARTICIPLES = new Set(
  'been done made had gone seen grown taken built known gotten got come become lost won said told spent fallen risen held kept paid sold run slept eaten felt met written spoken driven left cut hit put set shut read taught'.split(
    ' ',
  ),
)
/** Behind "'s" these tell "has" from "is". */
const HAS_ONLY = new Set('been had seen become gotten grown risen fallen never'.split(' '))
const BE = new Set([
  'is',
  'are',
  'be',
  'being',
  'am',
  "it's",
  "he's",
  "she's",
  "they're",
  "we're",
  "i'm",
  "you're",
  "that's",
  'get',
  'gets',
  'getting',
])
const NOT_BEFORE_VERB = new Set(
  'the a an our their his her its my your this these those all more most very of for with to and by in on no fully so highly newly well'.split(
    ' ',
  ),
)
const NOT_PAST = new Set(
  'need speed indeed hundred red bed need feed seed breed exceed proceed succeed embed shed medicine limited advanced united'.split(
    ' ',
  ),
)
const BETWEEN_HAVE = new Set([
  'not',
  'never',
  'always',
  'already',
  'just',
  'only',
  'really',
  'all',
  'been',
  'ever',
  "n't",
])

function isHave(word: string): boolean {
  return word === 'have' || word === 'has' || word === "haven't" || word === "hasn't" || word.endsWith("'ve")
}

/** Whether word `k` is a past tense, or the "have" of a perfect. */
function isPastVerb(scene: Scene, k: number): boolean {
  const word = at(scene, k)
  // "It is sold in March" is no past.
  if (IRREGULAR_PAST.has(word)) return at(scene, k - 1) !== 'to' && !BE.has(at(scene, k - 1))
  const isContractedHas = word.endsWith("'s") && HAS_ONLY.has(at(scene, k + 1))
  if ((word === "haven't" || word === "hasn't") && !/^(?:an?|the|any|to|enough|much|many)$/.test(at(scene, k + 1))) return true
  if (isHave(word) || isContractedHas) {
    let n = k + 1
    for (let count = 0; count < 3 && BETWEEN_HAVE.has(at(scene, n)) && at(scene, n) !== 'been'; count++) n++
    const next = at(scene, n)
    return PARTICIPLES.has(next) || (next.endsWith('ed') && !NOT_PAST.has(next))
  }
  if (!word.endsWith('ed') || word.length < 4 || NOT_PAST.has(word)) return false
  const before = at(scene, k - 1)
  return (
    before !== '' && !BE.has(before) && !NOT_BEFORE_VERB.has(before) && !FUTURE.has(before) && !/^[,.-]$/.test(before)
  )
}

export type Tense = 'past' | 'future' | 'open'

/** "We'd have finished by 2025 if they had paid". */
export function isCounterfactual(scene: Scene, clause: Clause): boolean {
  for (let k = clause.first; k < clause.last; k++) if (isUnreal(scene, k)) return true
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
  if (word.endsWith("'ll") || word.endsWith("'d")) return true
  if (word === 'to')
    return (
      /^(?:going|about|set|poised|bound|likely)$/.test(at(scene, k - 1)) && !/^(?:was|were)$/.test(at(scene, k - 2))
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
const HABITS = new Set(
  'usually typically always normally traditionally generally often tends tend annually routinely seasonally'.split(' '),
)

const NEGATIVES = new Set(
  `not never no nobody none nothing neither nor hardly scarcely barely unlikely doubt doubts cannot cant wont dont impossible unrealistic
  surprised shocked few doubtful skeptical sceptical zero without isnt`.split(/\s+/),
)
const NOT_NEGATIVE_AFTER_NO = new Set('doubt question problem matter wonder worries surprise'.split(' '))
/** The next clause begins: a negation before it does not reach beyond. */
const STOPS = new Set([';', ':', '.', '?', '!', '—', 'but', 'because', 'so', 'yet', 'although', 'though', 'while'])

function isNegative(scene: Scene, k: number): boolean {
  const word = at(scene, k)
  if (word.endsWith("n't"))
    return at(scene, k + 1) !== 'doubt' && !(at(scene, k + 1) === 'be' && at(scene, k + 2) === 'surprised')
  if (!NEGATIVES.has(word)) return false
  if (word === 'no') return at(scene, k + 1) !== ',' && !NOT_NEGATIVE_AFTER_NO.has(at(scene, k + 1))
  if (word === 'few') return /^(?:|very|that|so|,|\.|;)$/.test(at(scene, k - 1)) && !/^(?:years|months|weeks|days|decades|quarters)$/.test(at(scene, k + 1))
  if (word === 'not') return at(scene, k + 1) !== 'only' && at(scene, k + 1) !== 'just'
  if (word === 'doubt') return !/^(?:no|not|never)$/.test(at(scene, k - 1)) && !at(scene, k - 1).endsWith("n't")
  if (word === 'surprised' || word === 'shocked')
    return !at(scene, k - 2).endsWith("n't") && at(scene, k - 1) !== 'not' && at(scene, k - 2) !== 'not'
  return true
}

/** Whether a negation before word `k` of the same clause reaches it ("nobody ships one before ..."). */
export function isNegatedBefore(scene: Scene, k: number): boolean {
  for (let n = k - 1; n >= 0 && n >= k - REACH; n--) {
    const word = at(scene, n)
    if (STOPS.has(word)) return false
    if (
      (word === 'and' || word === ',') &&
      isSubject(at(scene, n + 1)) &&
      !NEGATIVES.has(at(scene, n + 1)) &&
      !isParenthesis(scene, n)
    )
      return false
    if (isNegative(scene, n)) return true
  }
  return false
}

/** ", and I mean nobody," or ", I think," inside a clause. */
function isParenthesis(scene: Scene, n: number): boolean {
  const k = at(scene, n) === ',' && at(scene, n + 1) === 'and' ? n + 2 : n + 1
  return at(scene, k) === 'i' && /^(?:mean|think|believe|guess|suspect|repeat|say)$/.test(at(scene, k + 1))
}

/** Whether the clause after word `k` is denied ("before 2032 nobody ships one"). */
export function isNegatedAfter(scene: Scene, k: number): boolean {
  for (let n = k; n < scene.words.length && n < k + 8; n++) {
    if (STOPS.has(at(scene, n)) || (at(scene, n) === ',' && n > k)) return false
    if (isNegative(scene, n)) return true
  }
  return false
}

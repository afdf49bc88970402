/** Time expressions that are no horizon, each for its own reason (conventions, section 7); named for what they hold against it. */
import type { Anchor } from '../../horizon/anchor.ts'
import type { Mention } from '../../horizon/mention.ts'
import { isRecurrence } from '../../horizon/term.ts'
import { clauseAround, isCounterfactual, isHabitual, tenseOf } from './clause.ts'
import type { Framing } from './framing.ts'
import { at, type Scene } from './words.ts'

type Veto = (scene: Scene, framing: Framing, mention: Mention) => boolean

const VETOES: readonly Veto[] = [
  isPast,
  isReported,
  isLookingBack,
  isHabit,
  isSpanOfThing,
  isAfterCondition,
  isAgeOrDegree,
  isRejected,
]

export function isVetoed(scene: Scene, framing: Framing, mention: Mention): boolean {
  return VETOES.some((veto) => veto(scene, framing, mention))
}

/** "In March we lost two clients", "we built it in eighteen months", "this year has been hard". */
function isPast(scene: Scene, framing: Framing, mention: Mention): boolean {
  if (isCounterfactual(scene, clauseAround(scene, framing.from, framing.to))) return true
  if (framing.isAhead || !couldBePast(framing, mention, scene.anchor)) return false
  return tenseOf(scene, clauseAround(scene, framing.from, framing.to)) === 'past'
}

/** Lengths, what comes round again, and periods that have begun. */
function couldBePast({ term, frame }: Framing, mention: Mention, anchor: Anchor): boolean {
  if (term.kind === 'length') return true
  if (frame === 'by' || frame === 'before') return isRecurrence(term.place)
  return isRecurrence(term.place) || mention.window.first <= anchor.day
}

const REPORTING = new Set(
  `said promised predicted told forecasted projected guessed thought figured claimed announced expected assumed estimated believed targeted planned hoped
  reckoned wanted aimed pledged vowed swore budgeted`.split(/\s+/),
)
const PROSPECTIVE =
  /^(?:going|supposed|meant|aiming|targeting|hoping|planning|expecting|due|slated|scheduled|talking|saying|promising|predicting|claiming|expected|projected|forecast)$/
const PRESENT = /^(?:will|won't|now|still|today|stand|stick|is|are|shall|remain|remains|expect|gonna)$|'ll$/

/** "In 2016 we promised three years", "they were aiming for 2030": an earlier forecast that is only told. */
function isReported(scene: Scene, { from, to }: Framing): boolean {
  const clause = clauseAround(scene, from, to)
  let reported = false
  for (let k = clause.first; k < clause.last; k++) {
    const word = at(scene, k)
    if (PRESENT.test(word)) return false
    if (/^(?:was|were)$/.test(word) && PROSPECTIVE.test(at(scene, k + 1))) reported = true
    if (k >= to && at(scene, k - 1) !== 'had') continue
    if (
      REPORTING.has(word) &&
      !isAside(scene, k) &&
      !/^(?:is|are|be|am|the|as|was)$|'(?:s|re|m)$/.test(at(scene, k - 1))
    )
      reported = true
    if (word === 'used' && at(scene, k + 1) === 'to') reported = true
  }
  return reported
}

/** "As I said", "like we told you". */
function isAside(scene: Scene, k: number): boolean {
  return /^(?:as|like)$/.test(at(scene, k - 2)) || /^(?:as|like)$/.test(at(scene, k - 3))
}

const RECORDS = new Set(['record', 'unprecedented', 'unseen', 'unheard'])
const NOT_SUPERLATIVE = new Set(
  `latest invest interest rest test west east forest request honest modest guest quest chest nest digest suggest protest contest harvest arrest fest
  earliest soonest crest`.split(/\s+/),
)
const SUPERLATIVE_REACH = 9

/** "The worst in thirty years", "the first time in a decade", "nothing like it in years". */
function isLookingBack(scene: Scene, { term, frame, from, head, isAhead }: Framing): boolean {
  if (term.kind !== 'length' || isAhead || (frame === 'inside' && !/^(?:in|over|for)$/.test(at(scene, from))))
    return false
  if (!/^(?:in|for|after|at|more)$/.test(at(scene, from)) && at(scene, head - 1) !== 'in') return false
  for (let k = from - 1; k >= 0 && k >= from - SUPERLATIVE_REACH; k--) {
    const word = at(scene, k)
    if (/^[.;:?!—]$/.test(word) || /^(?:will|won't|going|gonna|can|could|may|might|should|would|but)$|'ll$/.test(word))
      return false
    if (RECORDS.has(word)) return true
    if (word === 'most' || word === 'least') {
      if (at(scene, k - 1) !== 'at' && at(scene, k + 1) !== 'of') return true
    } else if (/^(?:first|only|second|third)$/.test(word)) {
      if (/^(?:time|one)$/.test(at(scene, k + 1)) || isSaidOfBeing(scene, k)) return true
    } else if (word.length > 4 && (word.endsWith('est') || word === 'worst') && !NOT_SUPERLATIVE.has(word)) return true
    else if (word === 'best' || word === 'since') return true
  }
  return false
}

/** "It is the first loss in ten years", and not "we'll ship our first one in two years". */
function isSaidOfBeing(scene: Scene, k: number): boolean {
  return at(scene, k - 1) === 'the' && /^(?:be|is|for|as|was|,|'s|it's|that's|post|see)$/.test(at(scene, k - 2))
}

/** "Every spring", "we usually ship in March". */
function isHabit(scene: Scene, { term, from, to, isAhead }: Framing): boolean {
  if (isAhead || (term.kind === 'calendar' && !isRecurrence(term.place))) return false
  return isHabitual(scene, clauseAround(scene, from, to))
}

const THINGS = new Set(
  `battery batteries warranty warranties lease leases mortgage mortgages bond bonds loan loans degree sentence prison jail contract guarantee guaranteed lifespan payback
  apprenticeship phd subscription license patent`.split(/\s+/),
)

/** "The battery will last ten years", "it pays for itself in three years": how long a thing goes, not when something happens. */
function isSpanOfThing(scene: Scene, { term, from, to, isAhead }: Framing): boolean {
  if (term.kind !== 'length' || isAhead) return false
  const clause = clauseAround(scene, from, to)
  for (let k = clause.first; k < clause.last; k++) {
    const word = at(scene, k)
    if (THINGS.has(word) && k < from) return hasSpan(scene, clause.first, from)
    if (/^pay(?:s|ing)?$/.test(word) && /^(?:for|back|itself)$/.test(at(scene, k + 1)) && k < from) return true
  }
  return false
}

function hasSpan(scene: Scene, first: number, from: number): boolean {
  if (/^(?:for|lasts?)$/.test(at(scene, from)) || /^(?:at|up)$/.test(at(scene, from))) return true
  for (let k = from - 1; k >= first && k > from - 8; k--)
    if (/^(?:last|lasts|runs?|good|is|are|of|guaranteed|period|covers?|matures?|amorti[sz]es?)$/.test(at(scene, k)))
      return true
  return false
}

/** "Once the permit is granted, it will take two years": counted from something undated. */
function isAfterCondition(scene: Scene, { term, from }: Framing): boolean {
  if (term.kind !== 'length' || at(scene, from) !== 'take') return false
  for (let k = from - 1; k >= 0 && k > from - 14 && !/^[.;:?!—]$/.test(at(scene, k)); k--) {
    if (/^(?:once|after|when)$/.test(at(scene, k))) return true
  }
  return false
}

const SCALES = new Set(
  'percent % degrees temperature temperatures margin margins multiple multiples price shares stock dollars age aged ages iq rate rates'.split(
    ' ',
  ),
)

/** "In his thirties", "margins in the mid-thirties", "a child of the nineties". */
function isAgeOrDegree(scene: Scene, { term, from, to, tail }: Framing): boolean {
  if (term.kind !== 'calendar' || term.grain !== 'decade') return false
  if (PEOPLE.test(at(scene, tail)) || PEOPLE.test(at(scene, from - 1))) return true
  const hasCentury = /^(?:twenty|nineteen)$/.test(at(scene, at(scene, tail - 2) === '-' ? tail - 3 : tail - 2))
  if (hasCentury || !/^(?:'?\d0s|[a-z]{3,5}ties)$/.test(at(scene, tail - 1))) return false
  for (let k = Math.max(0, from - 10); k < to + 4; k++) if (SCALES.has(at(scene, k))) return true
  return false
}

const PEOPLE = /^(?:generations?|child|children|kids?|music|fashion|style|babies|baby)$/

const VERDICT = new Set(
  `nonsense ridiculous absurd crazy insane fantasy joke optimistic pessimistic aggressive conservative delusional laughable hype unrealistic wrong ludicrous
  silly dreaming kidding bs bullshit garbage wishful naive premature preposterous bonkers nuts baloney hogwash rubbish bunk`.split(
    /\s+/,
  ),
)
const VERDICT_REACH = 12

/** "They claim three years, which is nonsense"; "forget 2027". */
function isRejected(scene: Scene, { from, to, head }: Framing): boolean {
  if (
    /^(?:forget|mind)$/.test(at(scene, from - 1)) ||
    (/^(?:about)$/.test(at(scene, head - 1)) && at(scene, head - 2) === 'forget')
  )
    return true
  let isNegated = false
  for (let k = to; k < scene.words.length && k < to + VERDICT_REACH; k++) {
    const word = at(scene, k)
    if (/^(?:but|if|unless)$/.test(word) && k > to + 2) return false
    if (word === 'not' || word === "isn't" || word === "aren't") isNegated = true
    if (VERDICT.has(word)) return !isNegated && isVerdictOn(scene, k, to)
    if (word === 'buy' || word === 'believe') {
      const isDenied = at(scene, k - 1).endsWith("n't") || at(scene, k - 1) === 'not' || at(scene, k - 1) === 'never'
      if (isDenied && /^(?:it|that|them|him|her|this|a|any|[.,;!])?$/.test(at(scene, k + 1))) return true
    }
  }
  return false
}

/** The verdict is on the time: "which is", "that's", "is far too", "are". */
function isVerdictOn(scene: Scene, k: number, to: number): boolean {
  for (let n = k - 1; n >= to - 1 && n >= k - 6; n--) {
    const word = at(scene, n)
    if (
      /^(?:which|that's|this|these|is|are|it's|sounds|seems|looks|strikes|they're|he's|she's|pure|total|just)$/.test(
        word,
      )
    )
      return true
    if (/^[,—]$/.test(word) && n >= k - 2) return true
  }
  return false
}

/** How two neighbouring time expressions of one sentence stand to each other (conventions, section 6). */
import type { Relation } from '../../horizon/language.ts'
import type { Mention } from '../../horizon/mention.ts'

/** Farther apart than this, two expressions are about two things, unless the words say otherwise. */
const NEAR = 60
const BEFORE = 80

const CORRECTION =
  /(?:^|[,.;?!—-] ?|\b(?:or|oh|ah|uh|um|well|so) )(?:no|wait|sorry|uh|um|er|scratch that|strike that|i mean|i meant|i should say|make that|make it|correction|rather|let me rephrase|my mistake|excuse me|i misspoke|hang on|hold on|check that|let me correct that)\b/
const ACTUALLY =
  /^(?:,|\.| -| —|;)? ?(?:well,? |or |but )?(?:actually|in fact|more like|better|closer to),? (?:[a-z']+ ){0,2}$/
const DENIED = /(?:^|[ ,])(?:and )?(?:not|instead of|rather than|as opposed to) (?:in |by |until )?(?:the )?$/
const DENIAL_BEFORE =
  /(?:\b(?:not|isn't|wasn't|won't)(?: be)?(?: in| by)?|instead of|rather than|forget(?: about)?|never mind) (?:the )?$/
const DENIED_ITSELF = /^not (?!until|till|before|after|later|earlier|sooner|more|less|longer|for|any|past)/
const TURN = /^(?:[,;.—-]| -| but)/
const ALTERNATIVE_WORDS =
  /^[\s,?/—-]*(?:(?:or|and|maybe|perhaps|possibly|potentially|if not|even|say|could be|might be|it|it'll|be|is|will|are|either|probably|at worst|more|likely|in|by|the|latest|that's|sometime|within|definitely|certainly|i|guess|think)(?![a-z'])[\s,?/—-]*)*$/
const OR = /\b(?:or|maybe|perhaps|possibly|potentially|if not|could be|might be|at worst)\b|\/|\?/

/** Between a coarser expression and the finer one that refines it, or a lower bound and its upper one. */
const FILLERS_ONLY =
  /^[\s,—-]*(?:(?:and|but|maybe|probably|perhaps|likely|most|more|in|by|the|i|think|guess|i'd|say|specifically|precisely|exactly|particular|sometime|to|be|exact|precise|more|certainly|hopefully|ideally|on|at|for|around|about|with|is|it's|it|that's|say|like|around|late|early|with|any|luck|we|will|hope|believe|not|end|of)(?![a-z'])[\s,—-]*)*$/

const EARLIER =
  /\b(?:was|were|said|promised|pledged|announced|planned|hoped|thought|used to be|originally|initially|previously|old|earlier|former|first said|at first|had been|before,? we|prior|once said|last year(?:'s)?|back then)\b/
const NOW = /\b(?:now|today|currently|these days|new|slipped|moved|pushed|revised|but it's|has become|instead)\b/
const CHANGE =
  /\b(?:pushed|moved|delayed|slips?|slipped|slides?|slid|postponed|pulled|brought|revised|extended|deferred|shifts?|shifted|changed|went|gone|cut)\b/

const OTHERS =
  /\b(?:they|people|everyone|everybody|some|analysts|experts|critics|bulls|bears|he|she|management|consensus|street|others|investors|economists|most|guys|folks|media|press|markets?|company|industry|optimists|pessimists|regulators|government|[a-z]+ (?:says|claims|thinks|promises|predicts|expects|forecasts|guides|targets|believes|wants|hopes|reckons|insists|swears|keeps)|the [a-z]+ (?:say|claim|think))\b/
const OWN = /\b(?:i|i'd|i'll|i'm|my|me|we|we'd|we'll|our|personally|mine)\b/
const STATING =
  /\b(?:say|says|saying|claim|claims|think|thinks|believe|believes|tell|tells|telling|promise|promises|talk|talking|expect|expects|predict|predicts|forecast|forecasts|bet|guess|reckon|put|call|view|number|money|take|is|it's|go|want|wants|argue|argues|looking|mean|means|guides?|targets?|plans?|hopes?|aims?|reckons|thinks|believes|insists?|swears?|keeps?)\b/

/** "Critics say twenty years. We'll do it in eight." */
const OWN_DEED = /^[.;,—-]+ ?(?:but )?(?:i'll|we'll|i will|we will|we're going to|i'm going to)\b/

/** "In 2030? I'd say 2035." */
const OWN_ANSWER =
  /^\? ?(?:well,? |no,? |nah,? |hardly[.,] ?|honestly,? |me,? )?(?:i'd|i would|i say|i think|my|try|more like)\b/

/** "It won't happen in 2026; I'd say 2028": what is denied gives way to what is put in its place. */
const DENIED_CLAUSE = /(?:n't|\bnot|\bnever)\b[^.;:!?]*$/
const RATHER =
  /^ ?[;.,—-] ?(?:but |and |no,? )?(?:i'd (?:say|guess|bet|put)|my (?:bet|guess|money|view)|it'll be|it will be|more like|rather|try|think)\b|^ ?; ?(?:but |maybe |perhaps |possibly |in |by )?(?:the )?$/

/** "It is scheduled for 2027, but I think it's 2029". */
const OWN_BUT =
  /^,? but (?:i think|i'd say|i'd bet|i bet|i say|i believe|i expect|i suspect|i reckon|my (?:bet|guess|money|view)|honestly|realistically|in reality|frankly|we all know)\b/

/** "Best case 2032; worst case, 2040". */
const CASES =
  /^ ?[;,.—-] ?(?:and |or )?(?:in the |at the |my )?(?:worst|best|bull|bear|downside|upside) case,?(?: (?:is|it's|scenario))?[ ,]*$/

/** "2026, they claimed; it'll be 2027." */
const CLAIMED =
  /^,? (?:they|he|she|some|people|everyone|everybody|the [a-z]+) (?:[a-z]+ )?(?:says?|said|claim(?:s|ed)?|promise[sd]?|tells? us|told us|thinks?)\b[^a-z]*[;,.—-] ?(?:but |well,? |and )?(?:it'll|it will|it's|i|i'd|i'll|we|we'll|my)\b/

/** The speaker's own after what others say: "The brochure says 2025. It will be 2027." */
const INSTEAD =
  /^[.;,—-]+ ?(?:it'll|it will|it's|it is|they'll|they will|realistically|in reality|in truth|the truth is)\b/

export function relate(text: string, first: Mention, second: Mention): Relation {
  const between = text.slice(first.end, second.start)
  if (between.length > NEAR * 3) return 'separate'
  const before = text.slice(Math.max(0, first.start - BEFORE), first.start)
  // "Three years, not three months".
  if (DENIED_ITSELF.test(text.slice(second.start, second.start + 12)) && second.window.last !== null) return 'denied'
  if (between.length <= NEAR) {
    if (CORRECTION.test(between) && !/\bno (?:later|earlier|sooner|more|less|longer)\b/.test(between)) return 'corrects'
    if (ACTUALLY.test(between)) return 'corrects'
    if (DENIED.test(between) && second.window.last !== null) return 'denied'
    if (
      (DENIAL_BEFORE.test(before) || DENIED_ITSELF.test(text.slice(first.start, first.start + 12))) &&
      TURN.test(between) &&
      first.window.last !== null
    )
      return 'corrects'
    if (OWN_ANSWER.test(between)) return 'corrects'
    if (ALTERNATIVE_WORDS.test(between) && OR.test(between)) return 'alternative'
    if (/^,? and (?:in |into )?$/.test(between) && isSameGrain(first, second)) return 'alternative'
    const isNextStep = between === ', and ' && text.startsWith('by ', second.start)
    if (isNextStep) return 'separate'
    if (first.window.last !== null && isCeiling(between, first, second)) return 'alternative'
    if (CASES.test(between)) return 'alternative'
  }
  if (/^, ?$/.test(between) && second.isBare === true && isYearNumber(first) && isYearNumber(second))
    return 'alternative'
  if (/ to (?:the )?$/.test(between) && CHANGE.test(before)) return 'corrects'
  if (
    EARLIER.test(before) &&
    (NOW.test(between) || (/^[,;.—-]/.test(between) && /\b(?:it's|is|will|are)\b/.test(between)))
  )
    return 'corrects'
  if (first.window.last !== null && DENIED_CLAUSE.test(before) && RATHER.test(between)) return 'corrects'
  if (OWN_BUT.test(between)) return 'corrects'
  if (CLAIMED.test(between)) return 'corrects'
  if (OTHERS.test(before) && STATING.test(before) && OWN.test(between) && STATING.test(between)) return 'corrects'
  if (OTHERS.test(before) && STATING.test(before) && /^[,;.—-]? ?but\b/.test(between)) return 'corrects'
  if (OTHERS.test(before) && STATING.test(before) && OWN_DEED.test(between)) return 'corrects'
  if (OTHERS.test(before) && STATING.test(before) && INSTEAD.test(between)) return 'corrects'
  if (OWN.test(before) && STATING.test(before) && OTHERS.test(between) && STATING.test(between)) return 'denied'
  return FILLERS_ONLY.test(between) ? 'apart' : 'separate'
}

/** "In 2023 and 2024". */
function isSameGrain(a: Mention, b: Mention): boolean {
  const isCalendar =
    a.spoken?.term.kind === 'calendar' &&
    b.spoken?.term.kind === 'calendar' &&
    a.spoken.term.grain === b.spoken.term.grain
  return isCalendar && /^(?:during|by)$/.test(a.spoken?.frame ?? '') && b.spoken?.frame === 'during'
}

function isYearNumber({ spoken }: Mention): boolean {
  return spoken?.term.kind === 'calendar' && spoken.term.isYearNumber === true
}

/** "2027, 2028 at the latest". */
function isCeiling(between: string, first: Mention, second: Mention): boolean {
  const isLater = (second.window.last ?? 0) > (first.window.last ?? 0) && first.spoken?.frame !== 'by'
  return isLater && /^, (?:maybe |or |and )?$/.test(between) && second.spoken?.frame === 'by'
}

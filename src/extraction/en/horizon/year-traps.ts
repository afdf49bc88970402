/** Four digits that are no year, and years that only name a thing (conventions, section 7). */
import { at, isGlued, type Scene, setOf } from './words.ts'

const BEFORE_NUMBER =
  setOf(`$ € £ ¥ # no number room route rt model page chapter section flight bus highway interstate version v iso rfc windows agenda vision project
  horizon suite apartment apt unit gate platform lot building bin extension ext code serial mark mk strategy programme program level form
  article bill act resolution type series sku part item nearly some only exactly`)
const AFTER_NUMBER =
  setOf(`% percent dollars dollar euros euro pounds pound yuan yen people units cars vehicles trucks jobs stores homes houses km kilometers kilometres miles
  meters metres feet mw gw gwh mwh kwh watts megawatts gigawatts tons tonnes barrels calories employees workers engineers customers users patients
  students members subscribers words pages points rpm degrees kilos kg pounds mg ml gb tb mb hz mhz nits cores gpus chips robots satellites rockets
  planes aircraft ships flights orders seats beds rooms acres hectares companies startups shops restaurants branches locations cities sites stations
  chargers turbines panels wells plants factories mines reactors shares votes cases deaths infections samples tests bugs lines commits
  requests hours minutes seconds days weeks months years basis bps bucks grand thousand million billion trillion times x respondents households
  teachers nurses doctors soldiers troops drones missiles tanks tickets bottles boxes crates pallets containers items products pieces steps`)
const STREETS = setOf('street st avenue ave road rd boulevard blvd drive lane way court place square')
/** Behind "a 2027 ...": what makes it the year in which something is to happen. */
const PLANNED =
  setOf(`target launch release delivery deliveries start date opening debut deadline timeline timeframe time goal completion ipo rollout arrival entry
  shipment finish commissioning window production rollouts horizon or to range listing`)
const DETERMINERS = new Set("the a an our their its his her my your this that new original same company's".split(' '))
/** What may follow a year that is a time: a verb, a preposition, a conjunction, an adverb. */
const GOES_ON =
  setOf(`will won't is isn't was would may might could can can't should and or at to in on when if as by for with but because that which who there we i it
  they you he she everyone nobody everything nothing all most half maybe perhaps probably before after until than through rolls comes arrives
  onward onwards forward the a an no not has have had looks seems feels becomes brings marks sees gets were are then though although so while
  what where how why from of this these those our their my your its his her be being plus ish latest`)

/** Whether four digits at `head` count or name something else than a year. */
export function isQuantity(scene: Scene, head: number, tail: number): boolean {
  const before = at(scene, head - 1)
  if (BEFORE_NUMBER.has(before) || (before === '.' && at(scene, head - 2) === 'no')) return true
  if (
    before === '-' &&
    isGlued(scene, head) &&
    /^[a-z]/.test(at(scene, head - 2)) &&
    !/^(?:mid|early|late|post|pre|end)$/.test(at(scene, head - 2))
  )
    return true
  const next = at(scene, tail)
  if (AFTER_NUMBER.has(next)) return true
  if (
    next === '-' &&
    isGlued(scene, tail + 1) &&
    /^[a-z]/.test(at(scene, tail + 1)) &&
    !/^(?:ish|to)$/.test(at(scene, tail + 1))
  )
    return !PLANNED.has(at(scene, tail + 1))
  if (next === 'of' && /^(?:them|these|those|us|which|our|the)$/.test(at(scene, tail + 1))) return true
  return STREETS.has(at(scene, tail + 1)) || (next !== '' && STREETS.has(next))
}

const MOVES = setOf(
  'rise rises fall falls climb climbs drop drops grow grows go goes jump jumps soar soars up down get gets sink advance',
)
const REACHES = setOf('hit hits reach reaches top tops cross crosses exceed exceeds surpass above below')

/** "We'll plant 2030 trees": a verb before, a plural behind. */
function isCount(scene: Scene, head: number): boolean {
  const next = at(scene, head + 1)
  if (
    next.length < 4 ||
    !/[a-z]s$/.test(next) ||
    /^(?:looks|seems|feels|becomes|brings|marks|sees|gets|this|thus|unless|always|perhaps|comes|rolls|arrives|starts|ends|means)$/.test(
      next,
    )
  )
    return false
  return (
    /^(?:be$|[a-z]{3})/.test(at(scene, head - 1)) &&
    !/^(?:maybe|probably|perhaps|say|and|but|then|that|the|year|now|not)$/.test(at(scene, head - 1))
  )
}

/** "Will hit 2050", "will rise to 2100": a reading, when no word of time stands before it. */
export function isReading(scene: Scene, head: number): boolean {
  const before = at(scene, head - 1)
  if (isCount(scene, head)) return true
  return REACHES.has(before) || (before === 'to' && MOVES.has(at(scene, head - 2)))
}

const EVENTS =
  setOf(`election elections midterms race campaign primaries primary referendum olympics olympic games tournament championship championships finals
  final draft world euros summit conference expo launch opening harvest season`)

/** "The 2028 election", "the 2026 World Cup": the year in which something is held. */
export function isEventOf(scene: Scene, tail: number): boolean {
  if (!EVENTS.has(at(scene, tail)) || /^(?:vintage|model|plan)$/.test(at(scene, tail + 1))) return false
  return at(scene, tail) !== 'world' || at(scene, tail + 1) === 'cup' || at(scene, tail + 1) === 'championships'
}

/** "The 2026 launch": what the speaker's own side sets the time of. */
export function isPlanned(scene: Scene, tail: number): boolean {
  return PLANNED.has(at(scene, tail))
}

/** "That's a 2029 problem". */
export function isTopicOf(scene: Scene, head: number, tail: number): boolean {
  return (
    at(scene, head - 1) === 'a' &&
    /^(?:story|thing|problem|topic|event|question|issue|phenomenon)$/.test(at(scene, tail))
  )
}

/** "The 2030 model", "our 2027 budget": a name, unless it says when ("a 2027 launch"). */
export function isAttributeYear(scene: Scene, head: number, tail: number): boolean {
  const next = at(scene, tail)
  if (isEventOf(scene, tail) || isTopicOf(scene, head, tail)) return false
  // "Trading at 2030 earnings".
  if (at(scene, head - 1) === 'at' && /^[a-z]{4}/.test(next) && !GOES_ON.has(next)) return true
  if (next === '' || !/^[a-z]/.test(next) || GOES_ON.has(next) || PLANNED.has(next)) return false
  if (
    /^(?:model|edition|vintage|agenda|plan|dollars|prices|class|cohort|budget|lineup|season|levels?|baseline|values)$/.test(
      next,
    )
  )
    return true
  return DETERMINERS.has(at(scene, head - 1))
}

/** Time expressions in English: words -> terms -> frames -> what is no horizon dropped. */
import type { Anchor } from '../../horizon/anchor.ts'
import { type CalendarToken, compose } from '../../horizon/compose.ts'
import type { HorizonLanguage } from '../../horizon/language.ts'
import { type Mention, mentionOf } from '../../horizon/mention.ts'
import type { LengthTerm, Term } from '../../horizon/term.ts'
import { ageMention } from './ages.ts'
import { GAPS, readCalendar } from './calendar/calendar.ts'
import { frameCalendar } from './calendar-frames.ts'
import { countedFrom } from './counted-from.ts'
import { elidedLength } from './elided-lengths.ts'
import { readLengths } from './joined-lengths.ts'
import { frameLength } from './length-frames.ts'
import { relate } from './relations.ts'
import { sameYear } from './same-year.ts'
import { thisTimeNext } from './this-time.ts'
import { isRollingUnit } from './units.ts'
import { vagueSpan } from './vague.ts'
import { isVetoed } from './vetoes.ts'
import { at, type Scene, setOf, wordsOf } from './words.ts'

export const english: HorizonLanguage = {
  gate: /\d|\btill\b|year|month|week|day|quarter|decade|centur|spring|summer|autumn|fall|winter|half|end|time|soon|future|long|twenty|hundred|forties|fifties|sixties|thirties|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|thu|fri|to(?:morrow|night)|eventually|short|imminent|before|until|once|age|eo[ydm]|fy|generation|lifetime|fortnight|when|turns|mo|ultimately|point|overnight|forever|road|line|christmas|election|run|term|\bq (?:one|two|three|four)|on the [a-z]+(?:st|nd|rd|th)\b/,
  findMentions,
  relate,
  findVague: (text) => vagueSpan({ text, words: wordsOf(text), anchor: NO_ANCHOR }),
}

/** Verbs that frame a length and are no part of the time phrase: "(come back) in half a year". */
const VERBS = setOf(
  'be come check ask me back again take taking require give us it them him her that wait skip fast forward - jump ahead last lasts lasting stay hold remain like',
)

/** "(It is over) in six weeks", where "over six weeks" is a stretch. */
function isVerb(scene: Scene, k: number): boolean {
  return VERBS.has(at(scene, k)) || (at(scene, k) === 'over' && /^(?:in|within|inside)$/.test(at(scene, k + 1)))
}

/** Vague phrases are told by their words alone. */
const NO_ANCHOR: Anchor = { day: 0, year: 1970, month: 1 }

function findMentions(text: string, anchor: Anchor): Mention[] {
  const scene: Scene = { text, words: wordsOf(text), anchor }
  const { terms, mentions } = findTerms(scene)
  let i = 0
  for (const term of terms) {
    while (i < scene.words.length && (scene.words[i]?.end ?? 0) <= term.start) i++
    let tail = i
    while (tail < scene.words.length && (scene.words[tail]?.start ?? 0) < term.end) tail++
    const mention = frame(scene, term, i, tail)
    if (mention !== undefined) mentions.push(mention)
  }
  const age = ageMention(scene)
  if (age !== undefined) mentions.push(age)
  return withoutOverlaps(mentions.sort((a, b) => a.start - b.start))
}

/** Every length and calendar term, by start. */
function findTerms(scene: Scene): { terms: Term[]; mentions: Mention[] } {
  const lengths: LengthTerm[] = []
  const tokens: CalendarToken[] = []
  const mentions: Mention[] = []
  for (let i = 0; i < scene.words.length; ) {
    const special = thisTimeNext(scene, i)
    if (special !== undefined) {
      mentions.push(special.mention)
      i = special.next
      continue
    }
    // "The next year" is a length from now, and not the calendar's next year.
    const length = readLengths(scene, isRollingUnit(scene, i + 1) ? ++i : i)
    if (length !== undefined) {
      lengths.push(...length.value)
      i = length.next
      continue
    }
    const unit = lengths.at(-1)?.length.unit
    const elided = unit === undefined ? undefined : elidedLength(scene, i, unit)
    if (elided !== undefined) {
      lengths.push(elided.value)
      i = elided.next
      continue
    }
    const token = sameYear(scene, i, tokens) ?? readCalendar(scene, i)
    if (token?.value != null) tokens.push(token.value)
    i = token?.next ?? i + 1
  }
  return { terms: countedFrom(scene, lengths, compose(tokens, scene.text, GAPS)), mentions }
}

function frame(scene: Scene, term: Term, head: number, tail: number): Mention | undefined {
  const framing = term.kind === 'length' ? frameLength(scene, term, head, tail) : frameCalendar(scene, term, head, tail)
  if (framing === undefined) return undefined
  let from = framing.from
  while (term.kind === 'length' && from < head && isVerb(scene, from)) from++
  const start = scene.words[from]?.start ?? term.start
  const end = scene.words[framing.to - 1]?.end ?? term.end
  const mention = mentionOf(term, framing.frame, { start, end }, scene.anchor)
  if (mention === undefined || isVetoed(scene, framing, mention)) return undefined
  return framing.isBare ? { ...mention, isBare: true } : mention
}

/** The first of overlapping ones stays. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

/** What detection sees in one sentence before it judges: cues, clauses, question or not, the horizon. */
import type { Day } from '../../domain/day.ts'
import { type Horizon, readHorizon } from '../horizon.ts'
import type { Language } from '../language.ts'
import type { Sentence } from '../sentences.ts'
import type { CompiledLanguage } from './compiled-language.ts'
import type { CueHit } from './cue-matcher.ts'
import { type FeatureBits, hasBit, meets, setBit } from './features.ts'

export class SentenceReading {
  readonly sentence: Sentence
  readonly hits: readonly CueHit[]
  readonly clauses: readonly Clause[]
  /** Cues of the whole sentence. */
  readonly all: FeatureBits
  readonly question: boolean
  /** Asserts or asks about the time to come. */
  readonly future: boolean
  readonly #anchor: Day
  readonly #language: Language
  /** Whether a time may still be found. */
  #isUnread: boolean
  #horizon: Horizon | undefined

  constructor(
    language: CompiledLanguage,
    sentence: Sentence,
    anchor: Day,
    found: Pick<SentenceReading, 'hits' | 'clauses' | 'all'>,
  ) {
    const { module, roles } = language
    const { all } = found
    this.sentence = sentence
    this.hits = found.hits
    this.clauses = found.clauses
    this.all = all
    this.question = asks(sentence.text, module.tagQuestion) || meets(all, roles.question)
    this.future = meets(all, roles.future)
    this.#anchor = anchor
    this.#language = module.language
    this.#isUnread = meets(all, roles.time)
    this.#horizon = undefined
  }

  /** undefined: there is no time word in the sentence. Read when first asked for: most sentences are never asked. */
  get horizon(): Horizon | undefined {
    if (this.#isUnread) this.#horizon = readHorizon(this.sentence.text, this.#language, this.#anchor)
    this.#isUnread = false
    return this.#horizon
  }
}

/** Place in `sentence.text`. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly cues: FeatureBits
  /** Index of the first hit that begins in it. */
  readonly firstHit: number
}

const QUESTION_END = /[?？][\s*_"'”’」』)）\]】]{0,8}$/

/** Enough of a sentence to see how it ends. */
const TAIL = 24

export function readSentence(language: CompiledLanguage, sentence: Sentence, anchor: Day): SentenceReading {
  const { text } = sentence
  const { module, roles, space } = language
  const hits = language.matcher.match(text)
  const all = new Int32Array(space.words)
  const clauses: Clause[] = []
  let from = 0
  let next = 0
  for (const to of module.clauseEnds(text)) {
    const cues = new Int32Array(space.words)
    const firstHit = next
    for (let hit = hits[next]; hit !== undefined && hit.start < to; hit = hits[++next]) {
      setBit(all, hit.cue)
      // A short answer is one by its place, see candidate.ts: the words alone ("yes") say nothing.
      if (!hasBit(roles.shortAnswer, hit.cue)) setBit(cues, hit.cue)
    }
    clauses.push({ from, to, cues, firstHit })
    from = to
  }
  return new SentenceReading(language, sentence, anchor, { hits, clauses, all })
}

function asks(text: string, tagQuestion: RegExp): boolean {
  const end = text.slice(-TAIL)
  return QUESTION_END.test(end) && !tagQuestion.test(end)
}

export function isDated(horizon: Horizon | undefined): horizon is Horizon {
  return horizon !== undefined && (horizon.windowStart !== null || horizon.windowEnd !== null)
}

/** Whether one of the cues stands at the very start of a clause (a bracket or quotation mark may come before it). */
export function opensWith(reading: SentenceReading, clause: Clause, cues: FeatureBits): boolean {
  const { hits } = reading
  for (let i = clause.firstHit; i < hits.length; i++) {
    const hit = hits[i]
    if (hit === undefined || hit.start > clause.from + 1) return false
    if (hasBit(cues, hit.cue)) return true
  }
  return false
}

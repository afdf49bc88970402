/**
 * The named features of a language: its cues, its combinations of cues, and what the framework computes. Every feature is
 * there or not; its name is what a person reads as the reason of a proposal and what the weights file lists.
 */
import type { LanguageModule } from './language-module.ts'

/** Features that are computed, not looked up. */
export const COMPUTED_FEATURES = [
  'dated horizon', // the horizon reader found a window
  'dated horizon, beside', // in another clause of the sentence
  'first clause', // of several
  'last clause', // of several
  'question', // ends in a question mark, or carries a question word
  'before a question', // the part of a question that asserts something
  'very short',
  'short',
  'long',
  'very long',
  'asker', // the speaker mostly asks
  'first in turn',
  'answers a forecast question', // the turn before asked about the future
  'asked when', // the question before asked for a time
  'short answer', // yes, no, or a length of time, to a question just asked
  'short answer to a forecast question',
  'future before', // the sentence before, in the same turn, is about the future
  'future after',
  'number',
  'several numbers',
  'money or percent', // a figure with a sign of money or per cent
  'capital name', // a name in Latin letters or capitals inside the sentence
  'anaphor first', // opens with a word that points back
] as const
export type ComputedFeature = (typeof COMPUTED_FEATURES)[number]

const BITS_PER_WORD = 32

/** A set of features as bits; small enough to keep one per clause. */
export type FeatureBits = Int32Array

interface CombinationBits {
  readonly feature: number
  readonly all: FeatureBits
  readonly none: FeatureBits
}

/** Gives every feature of a language its index and knows which combinations hold. */
export class FeatureSpace {
  readonly names: readonly string[]
  readonly words: number
  readonly #index = new Map<string, number>()
  readonly #combinations: readonly CombinationBits[]
  /** What `combine` works in: a set of its own for every clause costs more than the rest. */
  readonly #all: FeatureBits
  readonly #reaching: readonly { readonly cue: number; readonly beside: number }[]

  /** @throws Error when two features share a name, or a combination names a feature that does not exist */
  constructor(module: LanguageModule) {
    this.names = [
      ...module.cues.map((cue) => cue.name),
      ...COMPUTED_FEATURES,
      ...module.reaching.map(besideName),
      ...module.combinations.map((combination) => combination.name),
    ]
    this.names.forEach((name, index) => {
      if (this.#index.has(name)) throw new Error(`two features are called "${name}"`)
      this.#index.set(name, index)
    })
    this.#reaching = module.reaching.map((cue) => ({ cue: this.index(cue), beside: this.index(besideName(cue)) }))
    this.words = Math.ceil(this.names.length / BITS_PER_WORD)
    this.#all = new Int32Array(this.words)
    this.#combinations = module.combinations.map((combination) => ({
      feature: this.index(combination.name),
      all: this.bits(combination.all),
      none: this.bits(combination.none ?? []),
    }))
  }

  /** Whether the feature is a cue of another clause. */
  isBeside(feature: number): boolean {
    return this.#reaching.some(({ beside }) => beside === feature)
  }

  /** The features that a dated horizon can add, its combinations included. */
  withHorizon(module: LanguageModule): number[] {
    const own = COMPUTED_FEATURES.filter((name) => name.startsWith('dated horizon'))
    const made = module.combinations.filter(({ all }) => own.some((name) => all.includes(name)))
    return [...own, ...made.map(({ name }) => name)].map((name) => this.index(name))
  }

  /** @throws Error when the language knows no feature of this name */
  index(name: string): number {
    const index = this.#index.get(name)
    if (index === undefined) throw new Error(`unknown feature "${name}"`)
    return index
  }

  bits(names: readonly string[]): FeatureBits {
    const bits = new Int32Array(this.words)
    for (const name of names) setBit(bits, this.index(name))
    return bits
  }

  /**
   * All features of a clause: its own cues, what is computed, what reaches it from the clauses beside it, and what these make
   * together.
   * @param own - the cues of the clause
   * @param others - the cues of the other clauses of the sentence
   */
  combine(own: FeatureBits, others: FeatureBits, computed: FeatureBits): number[] {
    const all = this.#all
    for (let w = 0; w < this.words; w++) all[w] = (own[w] ?? 0) | (computed[w] ?? 0)
    for (const { cue, beside } of this.#reaching) if (hasBit(others, cue) && !hasBit(own, cue)) setBit(all, beside)
    for (const { feature, all: needed, none } of this.#combinations) {
      if (contains(all, needed) && !meets(all, none)) setBit(all, feature)
    }
    return indexesOf(all)
  }
}

/** The feature that a cue makes in the clauses beside its own. */
function besideName(cue: string): string {
  return `${cue}, beside`
}

export function setBit(bits: FeatureBits, index: number): void {
  bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31))
}

export function hasBit(bits: FeatureBits, index: number): boolean {
  return ((bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0
}

export function meets(bits: FeatureBits, others: FeatureBits): boolean {
  for (let w = 0; w < bits.length; w++) if (((bits[w] ?? 0) & (others[w] ?? 0)) !== 0) return true
  return false
}

function contains(bits: FeatureBits, needed: FeatureBits): boolean {
  for (let w = 0; w < bits.length; w++) if ((~(bits[w] ?? 0) & (needed[w] ?? 0)) !== 0) return false
  return true
}

function indexesOf(bits: FeatureBits): number[] {
  const indexes: number[] = []
  for (let w = 0; w < bits.length; w++) {
    let rest = bits[w] ?? 0
    while (rest !== 0) {
      const low = 31 - Math.clz32(rest & -rest)
      indexes.push(w * BITS_PER_WORD + low)
      rest &= rest - 1
    }
  }
  return indexes
}

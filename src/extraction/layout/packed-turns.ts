/** Turns that keep what nobody said in them as plain numbers: a transcript of 50 MB has some hundred thousand such stretches. */
import type { Span } from '../span.ts'
import type { Turn } from '../turns.ts'

const FIRST_SIZE = 1024

/** A turn whose skips are made of their numbers when they are asked for. */
class PackedTurn implements Turn {
  readonly start: number
  readonly end: number
  readonly speaker: string | null
  readonly #turns: PackedTurns
  readonly #from: number
  readonly #to: number

  constructor({ start, end }: Span, speaker: string | null, turns: PackedTurns, from: number, to: number) {
    this.start = start
    this.end = end
    this.speaker = speaker
    this.#turns = turns
    this.#from = from
    this.#to = to
  }

  get skips(): readonly Span[] {
    return this.#turns.skips(this.#from, this.#to)
  }
}

export class PackedTurns {
  /** Start and end of each skip in turn. */
  #bounds = new Int32Array(FIRST_SIZE)
  #length = 0

  /** @param skips - those with an index of `first` up to, and not including, `last` are the turn's */
  turn(span: Span, speaker: string | null, skips: readonly Span[], first: number, last: number): Turn {
    const from = this.#length
    for (let index = first; index < last; index++) {
      const skip = skips[index]
      if (skip !== undefined) this.#push(skip)
    }
    return new PackedTurn(span, speaker, this, from, this.#length)
  }

  /** The skips whose bounds are the numbers `from..to`. */
  skips(from: number, to: number): Span[] {
    const skips: Span[] = []
    for (let at = from; at < to; at += 2) {
      skips.push({ start: this.#bounds[at] ?? 0, end: this.#bounds[at + 1] ?? 0 })
    }
    return skips
  }

  #push({ start, end }: Span): void {
    if (this.#length === this.#bounds.length) {
      const grown = new Int32Array(this.#bounds.length * 2)
      grown.set(this.#bounds)
      this.#bounds = grown
    }
    this.#bounds[this.#length++] = start
    this.#bounds[this.#length++] = end
  }
}

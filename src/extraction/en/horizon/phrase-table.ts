/** Phrases that are looked up at a word, forward or backward, without trying each of them. */
import { at, type Scene } from './words.ts'

/** Phrases by their first word, longest first, for reading forward. */
export class PhraseTable<Value> {
  readonly #byWord = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>()
  readonly #direction: 'forward' | 'backward'

  constructor(direction: 'forward' | 'backward', phrases: ReadonlyArray<readonly [string, Value]>) {
    this.#direction = direction
    for (const [phrase, value] of phrases) {
      const words = phrase.split(' ')
      if (direction === 'backward') words.reverse()
      const key = words[0] ?? ''
      const known = this.#byWord.get(key)
      if (known === undefined) this.#byWord.set(key, [{ words, value }])
      else known.push({ words, value })
    }
    for (const list of this.#byWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  }

  /** The longest phrase that begins at `i` (forward) or ends at `i` (backward), and the index just beyond it. */
  match(scene: Scene, i: number): { readonly value: Value; readonly next: number; readonly count: number } | undefined {
    const list = this.#byWord.get(at(scene, i))
    if (list === undefined) return undefined
    const step = this.#direction === 'forward' ? 1 : -1
    for (const { words, value } of list) {
      let k = 1
      while (k < words.length && at(scene, i + k * step) === words[k]) k++
      if (k === words.length) return { value, next: i + k * step, count: k }
    }
    return undefined
  }
}

/**
 * Links a statement to an earlier one by the same speaker that says the same in nearly the same words. Compared are the sets
 * of four-character runs of the quotes; earlier quotes that may be alike are found by the smallest hashes of their sets
 * (Broder 1997, "On the resemblance and containment of documents"), so the cost stays linear in the conversation.
 */

const RUN = 4
/** Two quotes with at least this share of common runs (Jaccard) say the same. */
const SAME_SHARE = 0.6
/** How many of the smallest hashes represent a quote. */
const SKETCH = 4
/** A few words ("I think so.") repeat by chance. */
const FEWEST_RUNS = 6
/** A quote that is longer than this is compared by its beginning. */
const LONGEST = 1000
/** Hashes remembered; the oldest are forgotten, so that a long source stays within bounds. */
const MEMORY = 40_000

/** Quotes that are held for comparison. */
interface Remembered {
  readonly statement: number
  readonly group: string
  readonly quote: string
}

export class Restatements {
  readonly #earlierBy = new Map<number, Remembered>()

  /**
   * Takes a statement up and says which earlier one it repeats; a repeat of a repeat points to the first one.
   * @param statement - its number, ascending
   * @param group - only statements of one group (kind and speaker) repeat each other
   */
  add(statement: number, group: string, quote: string): number | null {
    const runs = runsOf(group, quote)
    if (runs.length < FEWEST_RUNS) return null
    const sketch = smallest(runs)
    for (const hash of sketch) {
      const earlier = this.#earlierBy.get(hash)
      if (earlier === undefined || earlier.group !== group) continue
      const same = earlier.quote === quote || resemblance(runs, runsOf(group, earlier.quote)) >= SAME_SHARE
      if (same) return earlier.statement
    }
    const remembered = { statement, group, quote }
    for (const hash of sketch) this.#earlierBy.set(hash, remembered)
    for (const oldest of this.#earlierBy.keys()) {
      if (this.#earlierBy.size <= MEMORY) break
      this.#earlierBy.delete(oldest)
    }
    return null
  }
}

/** Hashes of all runs of four letters or figures (FNV-1a), the group mixed in. */
function runsOf(group: string, quote: string): number[] {
  const letters = quote.slice(0, LONGEST).toLowerCase()
  let seed = 0x811c9dc5
  for (let i = 0; i < group.length; i++) seed = Math.imul(seed ^ group.charCodeAt(i), 0x01000193)
  const runs: number[] = []
  let a = 0
  let b = 0
  let c = 0
  let seen = 0
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i)
    if (!isLetterOrFigure(code)) continue
    if (++seen >= RUN) {
      let value = Math.imul(seed ^ a, 0x01000193)
      value = Math.imul(value ^ b, 0x01000193)
      value = Math.imul(value ^ c, 0x01000193)
      runs.push(Math.imul(value ^ code, 0x01000193) & 0x3fffffff)
    }
    a = b
    b = c
    c = code
  }
  return runs
}

/** Punctuation of ASCII, of typography and of Chinese is left out; everything else counts. */
function isLetterOrFigure(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  return (
    code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff0f)
  )
}

function smallest(runs: readonly number[]): number[] {
  const sketch: number[] = []
  for (const hash of runs) {
    if (sketch.length === SKETCH && hash >= (sketch[SKETCH - 1] ?? 0)) continue
    let at = 0
    while (at < sketch.length && (sketch[at] ?? 0) < hash) at++
    if (sketch[at] === hash) continue
    sketch.splice(at, 0, hash)
    if (sketch.length > SKETCH) sketch.pop()
  }
  return sketch
}

function resemblance(a: readonly number[], b: readonly number[]): number {
  const left = new Set(a)
  const right = new Set(b)
  let common = 0
  for (const item of left) if (right.has(item)) common++
  return common / (left.size + right.size - common)
}

/**
 * Finds all cues of a language in one walk over a sentence: the phrases of every group stand in one trie, so that the cost
 * does not grow with the number of groups. Letters are compared without case, typographic apostrophes as plain ones.
 */
import { type Cue, phrasesOf } from './cue.ts'

/** Where a cue was found: `cue` is its index in the language's list. */
export interface CueHit {
  readonly cue: number
  readonly start: number
  readonly end: number
}

interface TrieNode {
  /** The child and its code, while there is one only: most nodes have no more. */
  only: TrieNode | null
  onlyCode: number
  /** All children, once there are several. */
  next: Map<number, TrieNode> | null
  /** Whether any phrase ends here; most nodes are on the way only. */
  isEnd: boolean
  /** Cues whose phrase ends here. */
  readonly words: number[]
  /** Cues whose phrase ends here and may go on to the end of the word. */
  readonly stems: number[]
  /** Cues that must not be seen inside this phrase. */
  readonly hides: number[]
  /** Patterns to try from where this phrase began. */
  readonly patterns: { cue: number; match: RegExp; hides: boolean }[]
}

const node = (): TrieNode => ({
  only: null,
  onlyCode: -1,
  next: null,
  isEnd: false,
  words: [],
  stems: [],
  hides: [],
  patterns: [],
})

/** Lower case of ASCII and of the typographic apostrophe; nothing that changes a length. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  return code === 0x2019 || code === 0x02bc ? 39 : code
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code <= 0x24f)
  )
}

function childOf(parent: TrieNode, code: number): TrieNode | undefined {
  if (parent.onlyCode === code) return parent.only ?? undefined
  return parent.next === null ? undefined : parent.next.get(code)
}

function adopt(parent: TrieNode, code: number, child: TrieNode): void {
  if (parent.only === null && parent.next === null) {
    parent.only = child
    parent.onlyCode = code
    return
  }
  parent.next ??= new Map()
  if (parent.only !== null) parent.next.set(parent.onlyCode, parent.only)
  parent.only = null
  parent.onlyCode = -1
  parent.next.set(code, child)
}

export class CueMatcher {
  readonly #root: (TrieNode | undefined)[] = []
  readonly #wholeWords: boolean
  readonly #cueCount: number

  constructor(cues: readonly Cue[], wholeWords: boolean) {
    this.#wholeWords = wholeWords
    this.#cueCount = cues.length
    cues.forEach((cue, index) => {
      for (const phrase of phrasesOf(cue.words)) {
        if (phrase.endsWith('*')) this.#at(phrase.slice(0, -1)).stems.push(index)
        else this.#at(phrase).words.push(index)
      }
      for (const phrase of phrasesOf(cue.except)) this.#at(phrase).hides.push(index)
      for (const { at, match } of cue.patterns ?? []) this.#at(at).patterns.push({ cue: index, match, hides: false })
      for (const { at, match } of cue.exceptPatterns ?? []) {
        this.#at(at).patterns.push({ cue: index, match, hides: true })
      }
    })
  }

  #at(phrase: string): TrieNode {
    const first = fold(phrase.charCodeAt(0))
    let here = this.#root[first] ?? node()
    this.#root[first] = here
    for (let i = 1; i < phrase.length; i++) {
      const code = fold(phrase.charCodeAt(i))
      const known = childOf(here, code)
      const next = known ?? node()
      if (known === undefined) adopt(here, code, next)
      here = next
    }
    here.isEnd = true
    return here
  }

  /** All hits in `text`, by start. A phrase of one cue may lie inside a phrase of another. */
  match(text: string): CueHit[] {
    const hits: CueHit[] = []
    const hiddenUntil = new Int32Array(this.#cueCount)
    const whole = this.#wholeWords
    let previousIsWord = false
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start)
      const startsWord = !whole || !previousIsWord
      previousIsWord = whole && isWordCode(code)
      if (!startsWord) continue
      const root = this.#root[fold(code)]
      if (root !== undefined) this.#walk(text, start, root, hits, hiddenUntil)
    }
    return hits
  }

  #walk(text: string, start: number, root: TrieNode, hits: CueHit[], hiddenUntil: Int32Array): void {
    const first = hits.length
    let here: TrieNode | undefined = root
    let end = start + 1
    while (here !== undefined) {
      if (here.isEnd) this.#take(text, start, end, here, hits, hiddenUntil)
      here = end < text.length ? childOf(here, fold(text.charCodeAt(end))) : undefined
      end++
    }
    // A hiding phrase is longer than what it hides, so it is only known once the walk has ended.
    let kept = first
    for (let i = first; i < hits.length; i++) {
      const hit = hits[i]
      if (hit !== undefined && hit.end > (hiddenUntil[hit.cue] ?? 0)) hits[kept++] = hit
    }
    hits.length = kept
  }

  /** Notes what ends at `end`, having begun at `start`. */
  #take(text: string, start: number, end: number, node: TrieNode, hits: CueHit[], hiddenUntil: Int32Array): void {
    if (node.stems.length > 0) {
      let wordEnd = end
      while (wordEnd < text.length && isWordCode(text.charCodeAt(wordEnd)) && this.#wholeWords) wordEnd++
      for (const cue of node.stems) hits.push({ cue, start, end: wordEnd })
    }
    const endsInWord =
      this.#wholeWords && end < text.length && isWordCode(text.charCodeAt(end)) && isWordCode(text.charCodeAt(end - 1))
    if (endsInWord) return
    for (const cue of node.hides) if ((hiddenUntil[cue] ?? 0) < end) hiddenUntil[cue] = end
    for (const cue of node.words) hits.push({ cue, start, end })
    for (const { cue, match, hides } of node.patterns) {
      match.lastIndex = start
      if (!match.test(text)) continue
      if (!hides) hits.push({ cue, start, end: match.lastIndex })
      else if ((hiddenUntil[cue] ?? 0) < match.lastIndex) hiddenUntil[cue] = match.lastIndex
    }
  }
}

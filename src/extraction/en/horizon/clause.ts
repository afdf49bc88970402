/** The clause around a time expression. */
import { at, type Scene } from './words.ts'

/** Word indexes, `last` excluded. */
export interface Clause {
  readonly first: number
  readonly last: number
}

const MARKS = new Set(['.', ';', ':', '?', '!', '—', '(', ')', '"', '“', '”'])
const OPENERS = new Set([
  'but',
  'because',
  'while',
  'whereas',
  'although',
  'though',
  'if',
  'when',
  'which',
  'who',
  'unless',
  'once',
])
const JOINERS = new Set(['and', 'or', ',', 'so', 'then'])
const SUBJECTS = new Set(
  'i we they he she it you there nobody everybody everyone this that these those today now neither'.split(' '),
)
/** In words. Clauses longer than this are cut, so that reading them all stays linear. */
export const REACH = 32

/** Whether a clause can begin with the word. */
export function isSubject(word: string): boolean {
  const apostrophe = word.indexOf("'")
  return SUBJECTS.has(apostrophe === -1 ? word : word.slice(0, apostrophe))
}

/** The clause that holds the words from `from` to `to`. */
export function clauseAround(scene: Scene, from: number, to: number): Clause {
  let first = from
  for (let k = from - 1; k >= 0 && k >= from - REACH; k--) {
    const word = at(scene, k)
    if (MARKS.has(word) || OPENERS.has(word)) break
    if (JOINERS.has(word) && (isSubject(at(scene, k + 1)) || (word === 'and' && k + 1 === from))) break
    first = k
  }
  let last = to
  for (let k = to; k < scene.words.length && k < to + REACH; k++) {
    const word = at(scene, k)
    if (MARKS.has(word) || (OPENERS.has(word) && k > to)) break
    const isJoined = word === 'and' || word === 'or' || k > to + 1
    if (JOINERS.has(word) && isJoined && isSubject(at(scene, k + 1))) break
    last = k + 1
  }
  return { first, last }
}

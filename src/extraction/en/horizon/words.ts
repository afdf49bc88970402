/** A folded sentence as words, numbers and marks, so that the recognisers go by words and never search back and forth. */
import type { Anchor } from '../../horizon/anchor.ts'
import type { Span } from '../../span.ts'

export interface Word extends Span {
  readonly text: string
}

/** One sentence with the day it was said, as all English recognisers see it. */
export interface Scene {
  readonly text: string
  readonly words: readonly Word[]
  readonly anchor: Anchor
}

/** The text of a word; empty outside the sentence. */
export function at(scene: Scene, i: number): string {
  const { words } = scene
  // A read beyond the ends of an array is slow, and the recognisers look beyond them all the time.
  return i >= 0 && i < words.length ? (words[i] as Word).text : ''
}

/** Whether nothing stands between a word and the one before it ("mid" + "-" + "2030"). */
export function isGlued(scene: Scene, i: number): boolean {
  const word = scene.words[i]
  const before = scene.words[i - 1]
  return word !== undefined && before !== undefined && word.start === before.end
}

const HESITATIONS = new Set(['uh', 'um', 'er', 'erm', 'uhm', 'uhh', 'umm', 'hmm'])

const SPACE = 32
const APOSTROPHE = 39
const COMMA = 44
const POINT = 46

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000)
}

/**
 * Words keep their apostrophes ("it's", "'31"); digits keep thousands, decimals and the letters glued to them ("2,040", "2.5",
 * "2030s", "1h26"); every other character is a mark of its own.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (code === SPACE) {
      i++
      continue
    }
    const start = i
    if (isLetter(code)) i = endOfWord(text, i)
    else if (isDigit(code)) i = endOfNumber(text, i)
    else if (code === APOSTROPHE && isShortYear(text, i)) i = endOfNumber(text, i + 1)
    else i++
    const word = text.slice(start, i)
    if (HESITATIONS.has(word)) {
      // "The next, uh, two years": the commas belong to the hesitation.
      if (words.at(-1)?.text === ',' && text.charCodeAt(i) === COMMA) {
        words.pop()
        i++
      }
      continue
    }
    if (OVER.has(word)) splitLast(words)
    words.push({ text: word, start, end: i })
  }
  return words
}

const OVER = new Set(['out', 'over', 'up', 'done', 'through', 'finished'])
const SAID_OVER = new Set(["year's", "decade's", "century's", "quarter's", "month's", "week's"])

/** "Before the year's out": the "'s" is a verb, and a word of its own. */
function splitLast(words: Word[]): void {
  const last = words.at(-1)
  if (last === undefined || !SAID_OVER.has(last.text)) return
  const middle = last.end - 2
  words.pop()
  words.push(
    { text: last.text.slice(0, -2), start: last.start, end: middle },
    { text: "'s", start: middle, end: last.end },
  )
}

function endOfWord(text: string, from: number): number {
  let i = from
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isLetter(code) || isDigit(code)) continue
    if (code === APOSTROPHE && isLetter(text.charCodeAt(i + 1))) continue
    break
  }
  return i
}

function endOfNumber(text: string, from: number): number {
  let i = from
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) continue
    if (code === COMMA && isThousands(text, i + 1)) continue
    if (code === POINT && isDigit(text.charCodeAt(i + 1))) continue
    break
  }
  const digitsEnd = i
  while (i < text.length && (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++
  return i > digitsEnd && GLUED_UNITS.has(text.slice(digitsEnd, Math.min(i, digitsEnd + 6))) ? digitsEnd : i
}

/** Units written onto their number ("5yrs", "18mo"): two words. */
const GLUED_UNITS = new Set(['yr', 'yrs', 'y', 'mo', 'mos', 'wk', 'wks', 'months', 'years', 'year', 'month'])

function isThousands(text: string, i: number): boolean {
  for (let k = i; k < i + 3; k++) if (!isDigit(text.charCodeAt(k))) return false
  return !isDigit(text.charCodeAt(i + 3))
}

/** An apostrophe, two digits and an end: "'31", "'30s". */
function isShortYear(text: string, i: number): boolean {
  if (!isDigit(text.charCodeAt(i + 1)) || !isDigit(text.charCodeAt(i + 2)) || isDigit(text.charCodeAt(i + 3)))
    return false
  const next = text.charCodeAt(i + 3)
  return !isLetter(next) || (next === 115 && !isLetter(text.charCodeAt(i + 4)))
}

/** The words of a list, divided by white space. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/**
 * Cuts for speech that has no full stops: at pauses, at the ends of rows, at spaces between Chinese characters, before
 * connectives, and never farther apart than a listener could follow (about 80 Chinese characters or 40 English words).
 */
import { englishConnective } from '../en/sentences/connectives.ts'
import { isCjk, isDigit } from '../layout/characters.ts'
import type { Span } from '../span.ts'
import { chineseConnective } from '../zh/sentences/connectives.ts'
import { type Gap, gapAt } from './gap.ts'
import { BLANK, CLASS } from './mark-class.ts'

/** Lengths are in letters; a Chinese character counts as three. */
const CJK_WEIGHT = 3
const IDEAL = 96
const SHORTEST = 30
const LONGEST = 240
/** A word of this length is none, and is cut. */
const LONGEST_WORD = 2000
/** A place worth less than this is no pause: between two words, between two characters. */
const PAUSE = 1

const COMMAS = ',，、:：'
const STOPS = ';；…—–'
const CHINESE_NUMERALS = '零〇一二两三四五六七八九十百千万亿几多半第'
/** Characters that lean on the one before them and do not begin a word. */
const LEANING = '的了着过们地得呢吗吧啊嘛么'

interface Place {
  readonly at: number
  readonly score: number
  /** Length from the start of the stretch. */
  readonly length: number
}

function isNumberPart(code: number): boolean {
  return isDigit(code) || CHINESE_NUMERALS.includes(String.fromCharCode(code))
}

let segmenter: Intl.Segmenter | undefined

/** The last start of a Chinese word before `to`; dictionary look-up is slow and only done where nothing else is left. */
function lastWordStart(text: string, from: number, to: number): number {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  let last = from
  for (const { index } of segmenter.segment(text.slice(from, to))) if (index > 0) last = from + index
  return last
}

/**
 * Offsets inside `start..end` at which a new piece begins.
 * @param whole - false when the stretch goes on behind `end`: then the last piece is left open, for the caller to go on with
 */
export function pauseCuts(
  text: string,
  start: number,
  end: number,
  skips: readonly Span[],
  skip: number,
  chinese: boolean,
): number[] {
  const cuts: number[] = []
  /** Places since the last cut, in order. */
  let places: Place[] = []
  let length = 0
  let cutLength = 0
  let cutAt = start
  let index = skip

  const takeBest = (): boolean => {
    let best: Place | undefined
    let bestValue = Number.NEGATIVE_INFINITY
    for (const place of places) {
      const reach = place.length - cutLength
      if (reach < SHORTEST) continue
      const value = place.score - (Math.abs(reach - IDEAL) / IDEAL) * 2
      if (place.score >= PAUSE && value > bestValue) {
        best = place
        bestValue = value
      }
    }
    best ??= places.findLast((place) => place.length - cutLength >= SHORTEST)
    if (best === undefined) return false
    const chosen = best
    const at =
      chosen.score < PAUSE && isCjk(text.charCodeAt(chosen.at))
        ? Math.max(cutAt + 1, lastWordStart(text, Math.max(cutAt, chosen.at - 40), chosen.at + 1))
        : chosen.at
    cuts.push(at)
    cutAt = at
    cutLength = chosen.length
    places = places.filter((place) => place.at > at)
    return true
  }

  let at = start
  let previous = 0
  while (at < end) {
    let gap: Gap | null = null
    if (CLASS[text.charCodeAt(at)] === BLANK || at >= (skips[index]?.start ?? end)) {
      gap = gapAt(text, at, end, skips, index)
      index = gap.skip
      at = gap.next
      if (at >= end) break
    }
    const code = text.charCodeAt(at)
    const weight = isCjk(code) ? CJK_WEIGHT : 1
    if (length > 0) {
      const bothCjk = isCjk(previous) && isCjk(code)
      const spaced = gap !== null && (gap.space || gap.row)
      if (spaced || bothCjk) {
        const sign = String.fromCharCode(previous)
        const inNumber = isNumberPart(previous) && isNumberPart(code)
        const glued =
          !spaced && (LEANING.includes(String.fromCharCode(code)) || isNumberPart(previous) || isNumberPart(code))
        let score = 0
        if (STOPS.includes(sign)) score += 5
        else if (COMMAS.includes(sign)) score += 3
        if (gap?.paragraph) score += 4
        else if (gap !== null && (gap.row || gap.breaks > 0)) score += chinese ? 3 : 1
        else if (gap?.space && bothCjk) score += 3
        if (spaced || COMMAS.includes(sign))
          score += chinese ? chineseConnective(text, at) || englishConnective(text, at) : englishConnective(text, at)
        else if (bothCjk && !glued) {
          // Without a space a connective may be part of a longer word: it says less.
          const connective = chineseConnective(text, at)
          score += connective >= 4 ? 2 : 0
        }
        const closing = '，。、；：！？”’」』）'.includes(String.fromCharCode(code))
        if (!inNumber && !glued && !closing) places.push({ at, score, length })
      }
    }
    length += weight
    previous = code
    at++
    if (length - cutLength > LONGEST) {
      while (length - cutLength > LONGEST && takeBest());
      if (length - cutLength > LONGEST_WORD) {
        const low = text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff
        cuts.push(low ? at - 1 : at)
        cutAt = low ? at - 1 : at
        cutLength = length
        places = []
      }
    }
  }
  // What is left may still hold two sentences.
  while (
    length - cutLength > IDEAL * 1.6 &&
    places.some(({ score, length: reach }) => score >= PAUSE * 2 && length - reach >= SHORTEST)
  ) {
    const all = places
    places = all.filter(({ score, length: reach }) => score >= PAUSE * 2 && length - reach >= SHORTEST)
    if (!takeBest()) break
    places = all.filter((place) => place.at > cutAt)
  }
  return cuts
}

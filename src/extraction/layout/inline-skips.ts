/**
 * What stands inside a line of speech and was not said: Markdown's signs, the addresses of links, tags, footnote marks,
 * times, stage directions. One pass over the characters; every look ahead is bounded or remembered, so that a megabyte of
 * opening brackets takes no longer than a megabyte of words.
 */
import type { Span } from '../span.ts'
import { isBlank, isCjk, isDigit } from './characters.ts'
import { STAMP } from './timestamp.ts'

const TRIGGERS = new Uint8Array(128)
for (const sign of '*_`~[]<\\:&({') TRIGGERS[sign.charCodeAt(0)] = 1

function isTrigger(code: number): boolean {
  return code < 128 ? TRIGGERS[code] === 1 : code === 0xff08
}

const LONGEST_URL = 2000
const DEEPEST = 8

const TAG =
  /<(?:\/?(?:[bipuscv]|[bh]r|em|a|sup|sub|img|span|div|strong|mark|font|lang|ruby|rt|i|p|h[1-6]|li|ul|ol|small|figure|figcaption|blockquote)(?:[ .][^<>\n]{0,1000})?\/?|(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}|(?:https?:\/\/|mailto:)[^<>\s]{1,2000}|!--[^\n]{0,400}?--)>/iy
const ADDRESS = /https?:\/\/[^\s<>"'「」『』“”‘’（）()，。；、\u4e00-\u9fff]{1,2000}/y
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6});/y
const ATTRIBUTES = /\{[#.:%][^{}\n]{1,60}\}/y
const ROUND = /[(（]([^()（）\n]{1,40})[)）]/uy
const STAMP_ONLY = new RegExp(`^${STAMP}$`)
const STAGE =
  /^[\s♪♫]{0,4}(?:(?:(?:all |both |everyone |audience |they |he |she |soft(?:ly)? |upbeat |intro |outro |theme )?(?:laugh(?:s|ter|ing)?|chuckl(?:es|ing)|applause|cheer(?:s|ing)|music(?: playing)?|sighs?|coughs?|clears throat|cross-?talk|inaudible|unintelligible|indiscernible|overlapping|foreign(?: language)?|phonetic|sic|pauses?|silence|beep(?:s|ing)?|break|ad break|__)|(?:众人|全场|观众|大)?(?:笑|大笑|笑声|掌声|鼓掌|音乐|停顿|沉默|听不清|叹气|点头|摇头))[\s,.:;♪♫\d]*)+$/iu
const FOOTNOTE = /^(?:\^[\w-]{1,30}|\d{1,3}|注\d{0,3}|note \d{1,3}|citation needed)$/i

/** Offset of the bracket that closes an address opened before `from`, or -1. */
function closeOfAddress(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_URL)
  let depth = 0
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x28) depth++
    else if (code === 0x29) {
      if (depth === 0) return at
      depth--
    } else if (code === 0x0a || code === 0x0d) return -1
  }
  return -1
}

function isWordCode(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code > 0xbf
}

/** Whether a lone `*` or `_` is a sign of emphasis there and not part of a word ("snake_case") or a sum ("5 * 3"). */
function isEmphasis(text: string, at: number, from: number, to: number): boolean {
  const before = at > from ? text.charCodeAt(at - 1) : 0x20
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 0x20
  if (isBlank(before) && isBlank(after)) return false
  const glued = isWordCode(before) && isWordCode(after)
  return !glued || (isCjk(before) && isCjk(after))
}

/**
 * Spans inside `from..to` (one line, or part of one) that nobody said, in order and apart.
 * @param found - receives the spans
 */
export function inlineSkips(text: string, from: number, to: number, found: Span[]): void {
  let first = from
  while (first < to && !isTrigger(text.charCodeAt(first))) first++
  // Most lines hold none of the signs, and cost no more than this walk.
  if (first < to) findSkips(text, from, to, first, found)
}

function findSkips(text: string, from: number, to: number, first: number, found: Span[]): void {
  const spans: Span[] = []
  /** Opening square brackets that wait for their close. */
  const open: number[] = []
  let noAddressBefore = from
  const skip = (start: number, end: number): void => {
    spans.push({ start, end })
  }
  const matchAt = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    return match !== null && at + match[0].length <= to ? match : null
  }

  for (let at = first; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!isTrigger(code)) continue
    switch (code) {
      case 0x3a: // the colon of an address
        if (text.startsWith('://', at)) {
          const start = text.startsWith('https', at - 5) ? at - 5 : at - 4
          const address = start >= from ? matchAt(ADDRESS, start) : null
          if (address) {
            skip(start, start + address[0].length)
            at = start + address[0].length - 1
          }
        }
        break
      case 0x2a: // *
      case 0x5f: // _
      case 0x7e: // ~
      case 0x60: {
        let end = at + 1
        while (end < to && text.charCodeAt(end) === code) end++
        const single = end === at + 1
        if (
          code === 0x7e
            ? !single
            : code === 0x60 || (!single && code === 0x2a) || (single && isEmphasis(text, at, from, to))
        ) {
          skip(at, end)
        } else if (!single && code === 0x5f && isEmphasis(text, at, from, to)) skip(at, end)
        at = end - 1
        break
      }
      case 0x5c: // a backslash before a sign takes its meaning, and is not said
        if (at + 1 < to && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) {
          const star = text.charCodeAt(at + 1) === 0x2a
          skip(at, at + (star ? 2 : 1))
          at++
        }
        break
      case 0x26: {
        const entity = matchAt(ENTITY, at)
        if (entity?.[0] === '&amp;') skip(at + 1, at + 5)
        break
      }
      case 0x3c: {
        const tag = matchAt(TAG, at)
        if (tag) {
          skip(at, at + tag[0].length)
          at += tag[0].length - 1
        }
        break
      }
      case 0x28:
      case 0xff08: {
        const round = matchAt(ROUND, at)
        const inner = round?.[1]?.trim() ?? ''
        if (round && (STAGE.test(inner) || STAMP_ONLY.test(inner))) {
          skip(at, at + round[0].length)
          at += round[0].length - 1
        }
        break
      }
      case 0x7b: {
        const braces = matchAt(ATTRIBUTES, at)
        if (braces) skip(at, at + braces[0].length)
        break
      }
      case 0x5b:
        if (open.length === DEEPEST) open.shift()
        open.push(at)
        break
      case 0x5d: {
        const start = open.pop()
        if (start === undefined) {
          // The words of the link began on the line above, which a hard wrap cut off.
          const close = text.charCodeAt(at + 1) === 0x28 ? closeOfAddress(text, at + 2, Math.min(to, at + 400)) : -1
          if (close >= 0 && /^https?:/.test(text.slice(at + 2, at + 8))) {
            skip(at, close + 1)
            at = close
          }
          break
        }
        const image = start > from && text.charCodeAt(start - 1) === 0x21
        const next = text.charCodeAt(at + 1)
        if (next === 0x28 && at + 2 >= noAddressBefore) {
          const close = closeOfAddress(text, at + 2, to)
          if (close >= 0) {
            if (image) skip(start - 1, close + 1)
            else {
              // The words of a link were said, its signs and address were not.
              skip(start, start + 1)
              skip(at, close + 1)
            }
            at = close
            break
          }
          noAddressBefore = Math.min(to, at + 2 + LONGEST_URL)
        }
        if (at - start <= 42) {
          const inner = text.slice(start + 1, at).trim()
          if (STAGE.test(inner) || STAMP_ONLY.test(inner) || FOOTNOTE.test(inner)) {
            skip(start, at + 1 < to && next === 0x3a && inner.startsWith('^') ? at + 2 : at + 1)
          }
        }
        break
      }
    }
  }
  // Brackets are known at their close, after what stands inside them.
  spans.sort((a, b) => a.start - b.start || a.end - b.end)
  let last: { start: number; end: number } | undefined
  for (const span of spans) {
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else {
      last = { start: span.start, end: span.end }
      found.push(last)
    }
  }
}

/**
 * Several speakers on one line: "Ada: Is it ready? Carl: Nearly." Cuts such lines before each label, so that every label stands at the
 * head of a line. A word before a colon inside a line is mostly prose; it is a label where the document shows the name to be one.
 */
import { isBlank, isCjk } from './characters.ts'
import { labelName } from './labels/label-name.ts'
import { endOf, type Lines, startOf } from './lines.ts'

/** A name and its colon, in bold or not, as it may follow on the end of a sentence. */
const WORD = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Prof|\p{Lu})\.|\p{Lu}[\p{L}'’-]{0,20})`
const NAME = String.raw`((?:${WORD}(?: ${WORD}){0,3})(?: ?\d{1,3})?|[\p{Script=Han}·]{1,8})`
const HEAD = new RegExp(String.raw`^(?:\*\*|__)?${NAME}(?:\*\*|__)?\s?[:：](?:\*\*|__)?`, 'u')
const INLINE = new RegExp(String.raw`(?:\*\*|__)?${NAME}(?:\*\*|__)?\s?[:：]$`, 'u')
const LONGEST = 60

/** Signs that end a sentence, and what may close behind it. */
const ENDS = '.!?。！？…'
const CLOSERS = '"\'”’」』）)]'

/** At least so many labels inside of lines, and this share of the lines that begin with one. */
const FEWEST = 2
const LEAST_SHARE = 0.5

interface Inline {
  readonly line: number
  readonly at: number
  readonly name: string
}

function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a
}

function nameOf(written: string): string | null {
  const { name, shape } = labelName(written)
  return shape === 'person' || shape === 'role' || shape === 'initials' ? name : null
}

/** Whether a sentence ends before an offset; Latin words need a space between. */
function follows(text: string, from: number, at: number): boolean {
  let end = at
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--
  const spaced = end < at
  while (end > from && CLOSERS.includes(text.charAt(end - 1))) end--
  const code = text.charCodeAt(end - 1)
  return end > from && ENDS.includes(text.charAt(end - 1)) && (spaced || isCjk(code))
}

/** The label that ends with the colon at `colon`, inside of the line that begins at `start`. */
function inlineAt(text: string, start: number, colon: number): { at: number; name: string } | null {
  const before = text.slice(Math.max(start, colon - LONGEST), colon + 1)
  const match = INLINE.exec(before)
  if (match?.[1] === undefined) return null
  const at = colon + 1 - match[0].length
  if (at <= start || !follows(text, start, at)) return null
  const name = nameOf(match[1])
  return name === null ? null : { at, name }
}

/** The lines, cut before labels inside of them; the same lines when there are none. */
export function cutAtInlineLabels(lines: Lines): Lines {
  const { text, count } = lines
  const heads = new Map<string, number>()
  const found: Inline[] = []
  const inside = new Map<string, number>()
  let headed = 0
  for (let line = 0; line < count; line++) {
    const start = startOf(lines, line)
    const end = endOf(lines, line)
    const match = HEAD.exec(text.slice(start, Math.min(end, start + LONGEST)))
    const head = match?.[1] === undefined ? null : nameOf(match[1])
    // Only a line that somebody is named to say can go on with somebody else.
    if (match === null || head === null) continue
    heads.set(head, (heads.get(head) ?? 0) + 1)
    headed++
    for (let colon = start + match[0].length; colon < end; colon++) {
      if (!isColon(text.charCodeAt(colon))) continue
      const label = inlineAt(text, start, colon)
      if (label === null) continue
      found.push({ line, ...label })
      inside.set(label.name, (inside.get(label.name) ?? 0) + 1)
    }
  }
  if (found.length < FEWEST) return lines
  const isShown = (name: string): boolean =>
    heads.has(name) || ((inside.get(name) ?? 0) >= FEWEST && (inside.get(name) ?? 0) >= headed * LEAST_SHARE)
  const cuts = found.filter(({ name }) => isShown(name))
  return cuts.length < FEWEST ? lines : cutLines(lines, cuts)
}

function cutLines({ text, count, starts, ends, blankBefore }: Lines, cuts: readonly Inline[]): Lines {
  const total = count + cuts.length
  const cut = {
    text,
    count: total,
    starts: new Int32Array(total),
    ends: new Int32Array(total),
    blankBefore: new Uint8Array(total),
  }
  let next = 0
  let to = 0
  for (let line = 0; line < count; line++) {
    cut.starts[to] = starts[line] ?? 0
    cut.blankBefore[to] = blankBefore[line] ?? 0
    for (; cuts[next]?.line === line; next++) {
      const at = cuts[next]?.at ?? 0
      let end = at
      while (isBlank(text.charCodeAt(end - 1))) end--
      cut.ends[to++] = end
      cut.starts[to] = at
    }
    cut.ends[to++] = ends[line] ?? 0
  }
  return cut
}

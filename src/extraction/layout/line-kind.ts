/**
 * What each line of a source is before anyone asks who is speaking: words, or one of the things that nobody says
 * (headings, rules, images, lists of links, times, the front matter).
 */
import { isDigit } from './characters.ts'
import { endOf, type Lines, lineText, startOf } from './lines.ts'
import { isCueTiming, isStampLine } from './timestamp.ts'

export const KIND = {
  text: 0,
  heading: 1,
  rule: 2,
  image: 3,
  link: 4,
  stamp: 5,
  cueTiming: 6,
  cueNumber: 7,
  frontMatter: 8,
  tag: 9,
} as const
export type Kind = (typeof KIND)[keyof typeof KIND]

const HEADING = /^#{1,6}(?:\s|$)/
const SETEXT_RULE = /^(?:={3,}|-{3,})$/
const RULE = /^[\s*_=~#>+·•。，、,.|—–─━═＝＊※◆◇●○★☆■□▪～…⸻-]{1,400}$/u
const RULE_SIGNS = '—–─━═＝＊※◆◇●○★☆■□▪～…⸻·•'
const IMAGE =
  /^(?:!\[[^\]\n]{0,400}\]\([^\s]{0,4000}\)|\[!\[[^\]\n]{0,400}\]\([^\s]{0,2000}\)\]\([^\s]{0,2000}\)|<img [^>\n]{0,2000}>)$/
const LINKS =
  /^(?:[-*•+·] ?|\d{1,3}[.、)] ?)?(?:\*\*|_)?(?:\[[^\n]{1,300}\]\([^\s]{1,3000}\)|<?https?:\/\/[^\s>]{1,3000}>?)(?:\*\*|_)?\s*[,，|·、]?(?:\s*\[[^\]\n]{1,200}\]\([^\s]{1,1000}\)){0,8}$/
/** The words of a footnote: `[^1]: ...`. */
const FOOTNOTE = /^\[\^[^\]\n]{1,30}\]:/
const TAG = /^<\/?[a-z][^>\n]{0,400}>(?:\s*<\/?[a-z][^>\n]{0,400}>){0,3}$/i
const VOICE_TAG = /^<v[ .]/
/** The source of a page as reading services write it under the title: a link, then the name of the channel. */
const BYLINE = /^\[[\w.-]{3,80}\]\(https?:\/\/[^\s]{1,2000}\)/

/** What follows a link or image of this length is not looked at: the line is one. */
const LONGEST_JUDGED = 6000
/** A whole page without line breaks may begin with the sign of a heading. */
const LONGEST_HEADING = 400
const LONGEST_SETEXT_HEADING = 160
const LONGEST_FRONT_MATTER = 400

function kindOfLine(lines: Lines, line: number): Kind {
  const start = startOf(lines, line)
  const length = endOf(lines, line) - start
  const { text } = lines
  const first = text.charCodeAt(start)
  // Most lines start with a letter or a Chinese character and are words: say so without running an expression.
  if (first >= 0x80 && length > 2 && !RULE_SIGNS.includes(text.charAt(start))) return KIND.text
  if ((first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a)) {
    if (first === 0x68 && text.startsWith('http', start) && LINKS.test(lineText(lines, line, LONGEST_JUDGED)))
      return KIND.link
    return KIND.text
  }
  if (isDigit(first)) {
    const head = lineText(lines, line, 120)
    if (isCueTiming(head)) return KIND.cueTiming
    if (length > 48) return LINKS.test(lineText(lines, line, LONGEST_JUDGED)) ? KIND.link : KIND.text
    if (isStampLine(head)) return KIND.stamp
    // Section numbers stand alone on a line ("01"); an answer that is a number ("50.") is not written with a zero.
    return /^0\d$/.test(head) ? KIND.heading : KIND.text
  }
  if (length <= 400 && RULE.test(lineText(lines, line))) return KIND.rule
  if (first === 0x23 && length <= LONGEST_HEADING && HEADING.test(lineText(lines, line, 8))) return KIND.heading
  if (first === 0x5b && FOOTNOTE.test(lineText(lines, line, 40))) return KIND.link
  if (length > LONGEST_JUDGED) return KIND.text
  const whole = lineText(lines, line, LONGEST_JUDGED)
  if (isStampLine(whole)) return KIND.stamp
  if (IMAGE.test(whole)) return KIND.image
  if (LINKS.test(whole) || BYLINE.test(whole)) return KIND.link
  if (first === 0x3c && TAG.test(whole) && !VOICE_TAG.test(whole)) return KIND.tag
  return KIND.text
}

function markFrontMatter(lines: Lines, kinds: Uint8Array): void {
  const fence = lineText(lines, 0, 8)
  if (fence !== '---' && fence !== '+++') return
  for (let line = 1; line < Math.min(lines.count, LONGEST_FRONT_MATTER); line++) {
    if (lineText(lines, line, 8) === fence) {
      kinds.fill(KIND.frontMatter, 0, line + 1)
      return
    }
  }
}

/** A line of `===` or `---` right under a short paragraph of one line makes that line a heading (Markdown, setext). */
function markSetextHeadings(lines: Lines, kinds: Uint8Array): void {
  for (let line = 1; line < lines.count; line++) {
    if (kinds[line] !== KIND.rule || lines.blankBefore[line] === 1 || kinds[line - 1] !== KIND.text) continue
    const above = line - 1
    if (lines.blankBefore[above] !== 1 && kinds[above - 1] === KIND.text) continue
    if (endOf(lines, above) - startOf(lines, above) > LONGEST_SETEXT_HEADING) continue
    if (SETEXT_RULE.test(lineText(lines, line))) kinds[above] = KIND.heading
  }
}

/** The number or name that stands over a cue's timing. */
function markCueNumbers(lines: Lines, kinds: Uint8Array): void {
  for (let line = 1; line < lines.count; line++) {
    if (kinds[line] !== KIND.cueTiming || lines.blankBefore[line] === 1) continue
    const above = lineText(lines, line - 1, 80)
    if (/^\d{1,9}$/.test(above) || (lines.blankBefore[line - 1] === 1 && above.length <= 60))
      kinds[line - 1] = KIND.cueNumber
  }
}

/** Headers, comments and style blocks of a WebVTT file. Up to the first cue nothing else can stand. */
function markCaptionBlocks(lines: Lines, kinds: Uint8Array): void {
  if (!/^WEBVTT(?:\s|$)/.test(lineText(lines, 0, 80))) return
  const firstCue = kinds.indexOf(KIND.cueTiming)
  let inComment = false
  for (let line = 0; line < lines.count; line++) {
    if (lines.blankBefore[line] === 1) inComment = /^NOTE(?:\s|$)/.test(lineText(lines, line, 8))
    if (kinds[line] === KIND.text && (line < firstCue || inComment)) kinds[line] = KIND.tag
  }
}

export function lineKinds(lines: Lines): Uint8Array {
  const kinds = new Uint8Array(lines.count)
  for (let line = 0; line < lines.count; line++) kinds[line] = kindOfLine(lines, line)
  if (lines.count > 0) {
    markFrontMatter(lines, kinds)
    markSetextHeadings(lines, kinds)
    markCueNumbers(lines, kinds)
    markCaptionBlocks(lines, kinds)
  }
  return kinds
}

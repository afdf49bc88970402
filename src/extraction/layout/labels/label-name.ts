/**
 * From the words of a label to the name in it: `主持人（张鹏）`, `Sam Altman, CEO`, `▶Lenny` -> the bare name, the part it plays,
 * and how much it looks like a name.
 */
import { CLAUSE_CHARACTERS, NEVER_NAMES, NUMBERED_ROLE, ROLES } from './label-words.ts'

export type NameShape = 'person' | 'initials' | 'role' | 'odd' | 'never'

export interface LabelName {
  readonly name: string
  readonly shape: NameShape
  /** The part that stood beside the name in the label ("主持人"), if it is one. */
  readonly role: string | null
}

const TOKEN = String.raw`(?:(?:\p{Lu}\.){1,3}|\p{Lu}\p{L}{0,4}\.|\p{Lu}[\p{L}'’-]*)`
const PARTICLE = '(?:de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|du|dos|y|of|the|and|&)'
const LATIN_PERSON = new RegExp(`^${TOKEN}(?: (?:${TOKEN}|${PARTICLE})){0,4}$`, 'u')
const INITIALS = /^\p{Lu}(?:\.? ?\p{Lu}){1,3}\.?$/u
const SINGLE_LETTER = /^\p{Lu}\.?$/u
const CHINESE_PERSON = /^[《「]?[\p{Script=Han}·•・‧ ]{1,12}[》」]?$/u
const MIXED_PERSON = /^(?=.*\p{Script=Han})[\p{Script=Han}\p{L}\d·•・ ]{2,16}$/u
const ASIDE = /^(.{1,50}?)\s?[(（[【]([^()（）[\]【】]{1,50})[)）\]】]$/u
const APPOSITION = /^([^,，|｜]{2,40}?)(?:[,，|｜]| (?:--|[-–—|]) ) ?.{2,60}$/u
/** "周海 总工程师": the office after a space. */
const CHINESE_OFFICE =
  /^(\p{Script=Han}{2,4})\s(?:\p{Script=Han}{0,12}(?:工程师|科学家|设计师|分析师|教授|博士|老师|院士|总裁|总监|总经理|经理|主任|主编|董事长|院长|所长|校长|部长|创始人|合伙人|负责人|首席执行官|研究员|记者|主持人)|[A-Z]{2,4})$/u
/** With these a heading or a clause begins, not a name. */
const NO_NAME =
  /^(?:the|a|an|my|our|your|his|her|their|this|that|these|one|another|some|no|any|what|how|why|in|on|if|for|to|of) /i

/** Lower case, without spaces: how words are compared with the lists. */
export function squeezed(words: string): string {
  return words.toLowerCase().replace(/[\s\p{Cf}]+/gu, '')
}

function isRole(words: string): boolean {
  return ROLES.has(squeezed(words)) || NUMBERED_ROLE.test(words)
}

function shapeOf(name: string): NameShape {
  if (isRole(name)) return 'role'
  if (NEVER_NAMES.has(squeezed(name))) return 'never'
  if (INITIALS.test(name)) return 'initials'
  if (SINGLE_LETTER.test(name)) return 'odd'
  if (LATIN_PERSON.test(name)) return NO_NAME.test(name) ? 'odd' : 'person'
  if (CHINESE_PERSON.test(name) && !CLAUSE_CHARACTERS.test(name) && name.length >= 2) return 'person'
  if (MIXED_PERSON.test(name) && !CLAUSE_CHARACTERS.test(name)) return 'person'
  return 'odd'
}

function tidied(written: string): string {
  return written
    .replace(/[*`\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s_▶►▷▸●■◆•·>|,，.-]+|[\s_:：,，|-]+$/gu, '')
}

/** Reads the words of a label, at most about 70 units long. */
export function labelName(written: string): LabelName {
  const words = tidied(written)
  const aside = ASIDE.exec(words)
  if (aside?.[1] !== undefined && aside[2] !== undefined) {
    const outer = aside[1].trim()
    const inner = aside[2].trim()
    // "主持人（张鹏）" names the person inside, "张鹏（主持人）" and "Ada King (host)" outside.
    if (isRole(outer) && shapeOf(inner) === 'person') return { name: inner, shape: 'person', role: outer }
    return { name: outer, shape: shapeOf(outer), role: isRole(inner) ? inner : null }
  }
  const apposition = APPOSITION.exec(words)
  if (
    apposition?.[1] !== undefined &&
    /\S \S|\p{Script=Han}{2}/u.test(apposition[1]) &&
    shapeOf(apposition[1]) === 'person'
  ) {
    return { name: apposition[1].trim(), shape: 'person', role: null }
  }
  const office = CHINESE_OFFICE.exec(words)
  if (office?.[1] !== undefined && !isRole(office[1]) && shapeOf(office[1]) === 'person')
    return { name: office[1], shape: 'person', role: null }
  const role = /^(主持人|主播|嘉宾|记者|Host|Guest|Moderator)[ ·|]?(?=\S{2})/u.exec(words)
  if (role?.[1] !== undefined && !isRole(words)) {
    const rest = words.slice(role[0].length)
    if (shapeOf(rest) === 'person') return { name: rest, shape: 'person', role: role[1] }
  }
  return { name: words, shape: words === '' ? 'never' : shapeOf(words), role: null }
}

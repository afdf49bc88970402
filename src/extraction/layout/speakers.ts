/**
 * One speaker for all spellings of a label: "Ada", "ADA KING", "AK", "Dr. Ada King" are Ada King; 林雪 and 林雪老师 are 林雪.
 * The display name is the fullest spelling; the others are its aliases.
 */
import type { LabelName } from './labels/label-name.ts'

export interface Spelling extends LabelName {
  readonly written: string
}

export interface Speakers {
  /** In order of first appearance. */
  readonly list: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  /** From the index of a spelling to the index in `list`. */
  readonly bySpelling: ReadonlyMap<number, number>
}

interface Group {
  readonly members: number[]
  readonly aliases: Set<string>
}

const LATIN_TITLE = /^(?:dr|mr|mrs|ms|miss|prof|professor|sir|rep|sen|gov|president)\.? (?=\S)/i
const CHINESE_TITLE = /(?<=.{2})(?:老师|博士|教授|先生|女士|院士|董事长|总监|主任|同学)$/u
const SURNAME_AND_OFFICE = /^(\p{Script=Han})(?:总|董|老师|博士|教授|院长|所长)$/u

/** "Ada King（艾达）": the name in another language. */
const ASIDE = /[(（]([^()（）]{2,30})[)）]/u

/** Text in which a full name for initials or a first name is looked for: the title and the introduction. */
const INTRODUCTION = 6_000

function key(name: string): string {
  return name
    .replace(LATIN_TITLE, '')
    .replace(CHINESE_TITLE, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\s\p{Cf}]/gu, '')
}

function tokensOf(name: string): string[] {
  return name
    .replace(LATIN_TITLE, '')
    .toLowerCase()
    .split(/[ ·•・]+/u)
    .map((token) => token.replace(/[.,]/g, ''))
    .filter((token) => token !== '')
}

function initialsOf(name: string): string {
  return tokensOf(name)
    .map((token) => token.charAt(0))
    .join('')
}

/** Whether the first spelling can be short for the second. */
function isShortFor(short: Spelling, long: Spelling): boolean {
  if (short.shape === 'role' || long.shape === 'role') return false
  const aside = ASIDE.exec(long.written)?.[1]
  if (aside !== undefined && key(aside) === key(short.name)) return true
  const office = SURNAME_AND_OFFICE.exec(short.name)
  if (office?.[1] !== undefined) return long.name.startsWith(office[1]) && /^\p{Script=Han}{2,4}$/u.test(long.name)
  const a = key(short.name)
  const b = key(long.name)
  if (a.length >= b.length) return false
  if (/^\p{Script=Han}+$/u.test(a)) return a.length >= 2 && (b.endsWith(a) || b.startsWith(a))
  const longTokens = tokensOf(long.name)
  // "TO" and "CC" head letters as well.
  if ((short.shape === 'initials' || short.shape === 'never') && longTokens.length >= 2 && initialsOf(long.name) === a)
    return true
  // "REED" may be initials by its look and a surname in capitals.
  return tokensOf(short.name).every((token) => longTokens.includes(token))
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase()
}

/** Those names that are as wanted, or all of them when none is. */
function preferred(names: readonly string[], wanted: (name: string) => boolean): readonly string[] {
  const chosen = names.filter(wanted)
  return chosen.length > 0 ? chosen : names
}

/** "Ada King" for "Ada" or "AK", when the introduction names exactly one such person. */
function fullNameIn(introduction: string, spelling: Spelling): string | undefined {
  const found = new Set<string>()
  if (spelling.shape === 'initials') {
    const letters = spelling.name.replace(/[. ]/g, '')
    const pattern = [...letters].map((letter) => String.raw`${letter}\p{Ll}[\p{L}'’-]{1,20}`).join(' ')
    for (const match of introduction.matchAll(new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'gu')))
      found.add(match[0])
  } else if (spelling.shape === 'person' && /^\p{Lu}\p{Ll}+$/u.test(spelling.name)) {
    const pattern = String.raw`(?<!\p{L})${spelling.name} \p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?!\p{L})`
    for (const match of introduction.matchAll(new RegExp(pattern, 'gu'))) found.add(match[0].replace(/['’]s$/, ''))
  } else if (isShouted(spelling.name) && spelling.shape === 'person') {
    const at = introduction.toUpperCase().indexOf(spelling.name)
    const written = introduction.slice(at, at + spelling.name.length)
    if (at >= 0 && !isShouted(written) && written !== written.toLowerCase()) found.add(written)
  }
  return found.size === 1 ? [...found][0] : undefined
}

/**
 * @param spellings - all label spellings of the document
 * @param used - indexes of those that are speakers, in order of first appearance
 */
export function mergeSpellings(spellings: readonly Spelling[], used: Iterable<number>, introduction: string): Speakers {
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  for (const index of used) {
    const spelling = spellings[index]
    if (spelling === undefined) continue
    const known = byKey.get(key(spelling.name))
    const group = known ?? { members: [], aliases: new Set<string>() }
    if (known === undefined) {
      groups.push(group)
      byKey.set(key(spelling.name), group)
    }
    group.members.push(index)
    group.aliases.add(spelling.name)
    if (spelling.written !== '') group.aliases.add(spelling.written.trim())
    if (spelling.role !== null) group.aliases.add(spelling.role)
  }

  // A short spelling joins a long one only if no other could be meant.
  const joined = new Map<Group, Group>()
  const spellingOf = (group: Group): Spelling | undefined => spellings[group.members[0] ?? -1]
  if (groups.length <= 500) {
    for (const group of groups) {
      const short = spellingOf(group)
      if (short === undefined) continue
      const homes = groups.filter((other) => {
        const long = spellingOf(other)
        return other !== group && long !== undefined && isShortFor(short, long)
      })
      // Of "Ada", "Ada King", "Ada M. King" the longest two are one name: any home will do if all homes are short for it.
      const longest = homes.reduce<Group | undefined>(
        (best, home) =>
          (spellingOf(home)?.name.length ?? 0) > (best ? (spellingOf(best)?.name.length ?? 0) : -1) ? home : best,
        undefined,
      )
      if (longest === undefined) continue
      const full = spellingOf(longest)
      const one = homes.every((home) => {
        const other = spellingOf(home)
        return home === longest || (full !== undefined && other !== undefined && isShortFor(other, full))
      })
      if (one) joined.set(group, longest)
    }
  }
  const homeOf = (group: Group): Group => {
    const next = joined.get(group)
    return next === undefined ? group : homeOf(next)
  }

  const list: { name: string; aliases: string[] }[] = []
  const place = new Map<Group, number>()
  const bySpelling = new Map<number, number>()
  const gathered = new Map<Group, Set<string>>()
  for (const group of groups) {
    const home = homeOf(group)
    if (!place.has(home)) {
      place.set(home, list.length)
      gathered.set(home, new Set())
      list.push({ name: '', aliases: [] })
    }
    for (const alias of [...home.aliases, ...group.aliases]) gathered.get(home)?.add(alias)
    for (const member of group.members) bySpelling.set(member, place.get(home) ?? 0)
  }
  const head = introduction.slice(0, INTRODUCTION)
  for (const [home, index] of place) {
    const spelling = spellingOf(home)
    const entry = list[index]
    if (spelling === undefined || entry === undefined) continue
    const names = home.members.map((member) => spellings[member]?.name ?? '')
    const quiet = preferred(names, (name) => !isShouted(name))
    const bare = preferred(quiet, (name) => !LATIN_TITLE.test(name) && !CHINESE_TITLE.test(name))
    const best = bare.reduce((a, b) => (b.length > a.length ? b : a), '')
    entry.name = fullNameIn(head, { ...spelling, name: best }) ?? best
    entry.aliases = [...(gathered.get(home) ?? [])].filter((alias) => alias !== entry.name && alias !== '')
  }
  return { list, bySpelling }
}

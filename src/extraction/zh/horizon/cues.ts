/**
 * The words that stand directly before and behind a time expression and frame it: 未来, 再过, 至少, 最晚, 到, 从 ...; 之内, 后, 以上, 起 ...
 * They chain freely (至少 + 还 + 要 + 再 + 等 + 五年), so they are read one by one outwards, until a word that is none of them.
 */
import { BEFORE, BEHIND, type Before, type Behind, NO_CUE_BEHIND } from './cue-words.ts'

interface Table<Kind extends string> {
  readonly kinds: ReadonlyMap<string, Kind>
  /** Lengths of the words, longest first, by the unit at which they touch the expression. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

function tableOf<Kind extends string>(
  words: Readonly<Record<Kind, string>>,
  touching: (word: string) => string,
): Table<Kind> {
  const kinds = new Map<string, Kind>()
  const lengths = new Map<string, Set<number>>()
  for (const [kind, list] of Object.entries(words) as [Kind, string][]) {
    for (const word of list.split(' ')) {
      if (!kinds.has(word)) kinds.set(word, kind)
      const unit = touching(word)
      lengths.set(unit, (lengths.get(unit) ?? new Set()).add(word.length))
    }
  }
  const sorted = [...lengths].map(([unit, set]) => [unit, [...set].sort((a, b) => b - a)] as const)
  return { kinds, lengths: new Map(sorted) }
}

const BEFORE_TABLE = tableOf(BEFORE, (word) => word.charAt(word.length - 1))
const BEHIND_TABLE = tableOf(BEHIND, (word) => word.charAt(0))

export interface BeforeCues {
  readonly kinds: ReadonlySet<Before>
  /** Nearest first. */
  readonly words: readonly string[]
  /** Where each word begins. */
  readonly starts: readonly number[]
  /** Where the chain begins. */
  readonly chainStart: number
}
export interface BehindCues {
  readonly kinds: ReadonlySet<Behind>
  readonly words: readonly string[]
  readonly end: number
  readonly chainEnd: number
}

const LONGEST_CHAIN = 8
/** Only these are heard across a comma: 至少，五年. */
const REACHES_FAR: ReadonlySet<Before> = new Set(['plain', 'at least', 'earliest', 'latest'])
/** Behind a verb of opinion, outwards, another thought stands. */
const OPINION = /^(?:我?(?:觉得|认为|判断)|我[想看猜说]|我估计)$/
const LOOSE: ReadonlySet<string> = new Set(['，', '、', '或', '或者', '还是', '要么'])

export function cuesBefore(text: string, start: number): BeforeCues {
  const kinds = new Set<Before>()
  const words: string[] = []
  const starts: number[] = []
  let at = start
  let isLoose = false
  // 下一个十年, 下一个十八个月
  if (text.charAt(start - 1) === '下' && text.charAt(start) === '一') {
    words.push('下')
    starts.push(start - 1)
    kinds.add('ahead')
    at--
  }
  while (words.length < LONGEST_CHAIN) {
    const word = wordBefore(text, at)
    if (word === undefined) break
    const kind = kindBefore(word, text.charAt(at - word.length - 1))
    if ((word === '，' && isLoose) || OPINION.test(words.at(-1) ?? '')) break
    // Past a comma or an "or", a past or counted word belongs to something else.
    if (isLoose && !REACHES_FAR.has(kind)) break
    if (LOOSE.has(word)) isLoose = true
    words.push(word)
    kinds.add(kind)
    at -= word.length
    starts.push(at)
  }
  return { kinds, words, starts, chainStart: at }
}

export function cuesBehind(text: string, end: number): BehindCues {
  const kinds = new Set<Behind>()
  const words: string[] = []
  let at = end
  let framedTo = end
  while (words.length < LONGEST_CHAIN) {
    const word = wordBehind(text, at)
    if (word === undefined) break
    const kind = BEHIND_TABLE.kinds.get(word) ?? 'plain'
    if (word === '，' && words.length > 0) break
    words.push(word)
    kinds.add(kind)
    at += word.length
    if (kind !== 'plain' && kind !== 'thereupon') framedTo = at
    if (kind === 'thereupon' || word === '，') break
  }
  return { kinds, words, end: framedTo, chainEnd: at }
}

/** By the unit before it, a word may say something else than it does by itself. */
function kindBefore(word: string, unitBefore: string): Before {
  // 过三年 at the start of a clause is 再过三年; behind a verb it tells of the past.
  if (word === '过' && (unitBefore === '' || /[，。；！？：再等要得许计概能先就也你我他她们您]/.test(unitBefore)))
    return 'needs'
  // 要迈过去得三年
  if (word === '过去' && /[迈挺熬撑扛混跨拖]/.test(unitBefore)) return 'plain'
  // 十年前十年后
  if (word === '前' && /[年月周天]/.test(unitBefore)) return 'plain'
  // 用上个七八年 is no last one
  if (word.startsWith('上') && /[用花等撑干做熬拖待住]/.test(unitBefore)) return 'plain'
  return BEFORE_TABLE.kinds.get(word) ?? 'plain'
}

/** Where the outermost word of these kinds begins. */
export function framedFrom({ words, starts }: BeforeCues, kinds: ReadonlySet<Before>, start: number): number {
  let from = start
  words.forEach((word, index) => {
    if (word === '下' || kinds.has(BEFORE_TABLE.kinds.get(word) ?? 'plain')) from = starts[index] ?? from
  })
  return from
}

function wordBefore(text: string, at: number): string | undefined {
  if (at <= 0) return undefined
  for (const length of BEFORE_TABLE.lengths.get(text.charAt(at - 1)) ?? []) {
    if (length > at) continue
    const word = text.slice(at - length, at)
    if (BEFORE_TABLE.kinds.has(word)) return word
  }
  return undefined
}

function wordBehind(text: string, at: number): string | undefined {
  NO_CUE_BEHIND.lastIndex = at
  if (NO_CUE_BEHIND.test(text)) return undefined
  for (const length of BEHIND_TABLE.lengths.get(text.charAt(at)) ?? []) {
    const word = text.slice(at, at + length)
    if (BEHIND_TABLE.kinds.has(word)) return word
  }
  return undefined
}

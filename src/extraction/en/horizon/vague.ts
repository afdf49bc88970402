/** Time phrases without a date: "soon", "in the next few years", "in our lifetime" (conventions, G4, G5 and section 7). */
import type { Span } from '../../span.ts'
import { PhraseTable } from './phrase-table.ts'
import { at, type Scene, setOf } from './words.ts'

const PHRASES = new PhraseTable<true>(
  'forward',
  `soon|pretty soon|very soon|any time soon|anytime soon|as soon as possible|eventually|one day|some day|someday|any day now|any minute now|any moment now|
  in the foreseeable future|for the foreseeable future|foreseeable future|in the near future|in the not too distant future|in the future|in our lifetime|in our lifetimes|in my lifetime|
  within my lifetime|within our lifetimes|within our lifetime|in your lifetime|in the long run|in the long term|in the short term|in the near term|in the medium term|over the long term|
  over the long run|over time|sooner or later|before long|shortly|imminently|momentarily|in due course|at some point|ultimately|in no time|overnight|for years to come|for decades to come|
  in years to come|in the years ahead|in the years to come|in the coming years|in the coming months|in the coming weeks|in the coming days|over the coming years|over the coming months|
  over the coming weeks|down the road|down the line|years away|decades away|years off|decades off|years out|decades out|months away|weeks away|years from now|decades from now|generations|
  within a generation|in a generation|next generation|for decades|for years|for ages|forever|in time|from now on|going forward|at the turn of the century|by the next election|
  before the next election|after the election|by christmas|before christmas|over christmas|by easter|by thanksgiving`
    .split('|')
    .map((phrase) => [phrase.trim(), true] as const),
)

const AMOUNTS = setOf(`few several some many handful number years decades months weeks days`)
const UNITS = setOf(`years months weeks days decades quarters generations`)
const FRAMES = setOf(`in within over for during after next coming the a another of at least`)

export function vagueSpan(scene: Scene): Span | undefined {
  for (let i = 0; i < scene.words.length; i++) {
    const phrase = PHRASES.match(scene, i)
    if (phrase !== undefined) return spanOf(scene, i, phrase.next)
    if (AMOUNTS.has(at(scene, i))) {
      const next = unstatedLength(scene, i)
      if (next !== 0) return spanOf(scene, startOf(scene, i), next)
    }
  }
  return undefined
}

/** "A few (more) years", "a handful of quarters": the index behind it, or 0. */
function unstatedLength(scene: Scene, i: number): number {
  let k = i + 1
  for (let count = 0; count < 2 && /^(?:more|of|short|additional|good)$/.test(at(scene, k)); count++) k++
  if (!UNITS.has(at(scene, k))) return 0
  const from = startOf(scene, i)
  const isAhead = /^(?:away|out|off|from|ahead)$/.test(at(scene, k + 1)) && at(scene, k + 1) !== 'ago'
  return isAhead || from < i ? k + 1 : 0
}

function startOf(scene: Scene, i: number): number {
  let k = i
  for (let count = 0; count < 5 && FRAMES.has(at(scene, k - 1)); count++) k--
  return k
}

function spanOf(scene: Scene, from: number, next: number): Span {
  return { start: scene.words[from]?.start ?? 0, end: scene.words[next - 1]?.end ?? 0 }
}

/** What speakers put between the frame and the time: "within, I don't know, eighteen months", "by, let's call it, 2030". */
import { PhraseTable } from './phrase-table.ts'
import { at, type Scene } from './words.ts'

const ASIDES = new PhraseTable<true>(
  'backward',
  `i don't know|i dunno|who knows|you know|i mean|let's say|let's call it|let us say|shall we say|i want to say|i would say|i'd say|i'd guess|i would guess|i think|
  i guess|if i had to guess|if you ask me|if all goes well|if we're lucky|god willing|with luck|with any luck|knock on wood|oh i don't know|to be safe|to be fair|to be honest|what|oh`
    .split('|')
    .map((phrase) => [phrase.trim(), true] as const),
)

/** The index of the word before the aside that ends at word `k`, its commas included; `k` itself when there is none. */
export function asideBefore(scene: Scene, k: number): number {
  const end = at(scene, k) === ',' ? k - 1 : k
  const aside = ASIDES.match(scene, end)
  if (aside === undefined) return k
  return at(scene, aside.next) === ',' ? aside.next - 1 : end === k ? aside.next : k
}

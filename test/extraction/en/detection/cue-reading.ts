import { CueMatcher } from '../../../../src/extraction/detection/cue-matcher.ts'
import { english } from '../../../../src/extraction/en/detection/english.ts'

const matcher = new CueMatcher(english.cues, english.wholeWords)

/** Names of the cues in an English text, each once, in the order of the language's list. */
export function cuesIn(text: string): string[] {
  const found = new Set(matcher.match(text).map(({ cue }) => english.cues[cue]?.name))
  return english.cues.map(({ name }) => name).filter((name) => found.has(name))
}

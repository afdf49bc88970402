/**
 * What a cue is: a named group of phrases that says one thing about a sentence ("future marker", "past time", "advice").
 * A person reads the names to see why a sentence was proposed, so each group means one thing.
 */

/** A phrase with surroundings: where the literal `at` stands, the sticky expression `match` must match from there on. */
export interface CuePattern {
  readonly at: string
  readonly match: RegExp
}

export interface Cue {
  readonly name: string
  /** What it tells a reader, in a few words. */
  readonly about: string
  /** Phrases, separated by "|". In a language with word boundaries they match whole words; a final `*` matches any ending. */
  readonly words?: string
  /** Phrases that hide what is inside them from this cue ("机会" is no "会"). */
  readonly except?: string
  readonly patterns?: readonly CuePattern[]
  /** What they match hides what is inside it, like `except`. */
  readonly exceptPatterns?: readonly CuePattern[]
}

/** A feature that several cues make together: all of `all` and none of `none`, in one clause. */
export interface Combination {
  readonly name: string
  readonly all: readonly string[]
  readonly none?: readonly string[]
}

/** The phrases of a "|" list. */
export function phrasesOf(list: string | undefined): string[] {
  return (list ?? '')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

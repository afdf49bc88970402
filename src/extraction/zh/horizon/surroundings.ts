/** An expression in its sentence, with the cues on both its sides. */
import type { BeforeCues, BehindCues } from './cues.ts'

export interface Surroundings {
  readonly text: string
  readonly before: BeforeCues
  readonly behind: BehindCues
}

/** Whether a sticky pattern matches at this place. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

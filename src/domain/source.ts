/** Sources: a document as ingested, the day its words were said, and how well that day is known. */
import type { Day } from './day.ts'
import { isDay } from './day.ts'
import { type Problem, shown } from './errors.ts'

export const STATED_ON_PRECISIONS = ['day', 'month', 'year'] as const
export type StatedOnPrecision = (typeof STATED_ON_PRECISIONS)[number]

/** How the day is known: the recording is dated, only the publication is, or an editor estimated it. */
export const STATED_ON_BASES = ['recorded', 'published', 'estimated'] as const
export type StatedOnBasis = (typeof STATED_ON_BASES)[number]

/** Languages whose predictions and claims Reckon can find. */
export const LANGUAGES = ['zh', 'en'] as const
export type SourceLanguage = (typeof LANGUAGES)[number]

/** The largest text that is taken, in UTF-8 bytes: a day of speech is about 0.5 MB. */
export const MAX_SOURCE_BYTES = 50 * 1000 * 1000

export interface SourceDetails {
  readonly title: string
  readonly url: string | null
  readonly publisher: string | null
  readonly language: SourceLanguage
  readonly statedOn: Day
  readonly statedOnPrecision: StatedOnPrecision
  readonly statedOnBasis: StatedOnBasis
}

/** A http or https address; anything else (javascript:, file:, a bare word) is no address to show or to follow. */
export function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
}

/** What is wrong with a source's details; an empty list when nothing is. `today` is the day by which words can have been said. */
export function problemsOfSource(details: SourceDetails, today: Day): Problem[] {
  const problems: Problem[] = []
  if (details.title.trim() === '') problems.push({ pointer: '/title', message: 'expected a title, got an empty one' })
  if (details.url !== null && !isWebAddress(details.url)) {
    problems.push({ pointer: '/url', message: `expected an http or https address, got ${shown(details.url)}` })
  }
  if (!isDay(details.statedOn)) {
    problems.push({ pointer: '/statedOn', message: `expected a day as YYYY-MM-DD, got ${shown(details.statedOn)}` })
  } else if (details.statedOn > today) {
    problems.push({
      pointer: '/statedOn',
      message: `expected the day the words were said, today (${today}) at the latest, got ${details.statedOn}`,
    })
  }
  return problems
}

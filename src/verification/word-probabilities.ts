/**
 * What readers take words of likelihood for. The speaker said no number: what is computed from these is inferred and must be shown so.
 *
 * Mosteller and Youtz asked 238 science writers for the probability they attach to 52 expressions; Table 2 gives median and quartiles in percent.
 * It is one table that holds all three of Reckon's levels. "Possible" is the word on which readers agree least: some take it for "can happen
 * at all", some for an even chance. Readers of Chinese differ among each other even more than readers of English (Harris, Corner, Xu & Du 2013,
 * Lost in translation?, Climatic Change 121, 415-425), who were asked about other words than these; so one table serves both languages, as a yardstick and no
 * more.
 */
import type { HedgeLevel } from '../domain/hedge.ts'

export interface WordMeaning {
  /** The word that readers were asked about. */
  readonly word: string
  /** What they took it for: the median, from 0 to 1. */
  readonly probability: number
  /** First and third quartile: half of the readers lie between them. */
  readonly low: number
  readonly high: number
}

export const WORD_PROBABILITIES_SOURCE =
  'Mosteller & Youtz (1990), Quantifying probabilistic expressions, Statistical Science 5(1), 2-12, Table 2 (238 science writers; median and quartiles)'

export const WORD_PROBABILITIES = {
  certain: { word: 'certain', probability: 0.996, low: 0.987, high: 0.998 },
  likely: { word: 'likely', probability: 0.711, low: 0.626, high: 0.776 },
  possible: { word: 'possible', probability: 0.385, low: 0.076, high: 0.503 },
} as const satisfies Readonly<Record<HedgeLevel, WordMeaning>>

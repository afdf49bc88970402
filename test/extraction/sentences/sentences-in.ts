import type { Language } from '../../../src/extraction/language.ts'
import { sentencesOf } from '../../../src/extraction/sentences.ts'

/** The sentences of a text that one person said. */
export function sentencesIn(text: string, language: Language): string[] {
  return [...sentencesOf(text, { start: 0, end: text.length, speaker: null, skips: [] }, 0, language)].map(
    (sentence) => sentence.text,
  )
}

/** Sentences written apart with `|` -> the same text joined, and its parts: expected and given in one line. */
export function parted(written: string, between: string): { text: string; parts: string[] } {
  const parts = written.split('|').map((part) => part.trim())
  return { text: parts.join(between), parts }
}

/** What a layout test asks: who said what, with everything that nobody said taken out. */
import { detectLanguage } from '../../../src/extraction/language.ts'
import { sentencesOf } from '../../../src/extraction/sentences.ts'
import { findTurns } from '../../../src/extraction/turns.ts'

const AFTER_CHINESE = /(?<=[\u2e80-\u9fff\uff00-\uffef”’…]) /g

/** One pair a turn: the speaker, and the words on one line. */
export function said(text: string): [string | null, string][] {
  const language = detectLanguage(text) ?? 'en'
  return findTurns(text).turns.map((turn, index) => {
    const words = [...sentencesOf(text, turn, index, language)].map((sentence) => sentence.text)
    return [turn.speaker, words.join(' ').replace(AFTER_CHINESE, '')]
  })
}

export function speakersOf(text: string): Record<string, readonly string[]> {
  return Object.fromEntries(findTurns(text).speakers.map(({ name, aliases }) => [name, aliases]))
}

export function warningsOf(text: string): string[] {
  return findTurns(text).warnings.map(({ code }) => code)
}

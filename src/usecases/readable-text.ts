/** What any text must be before it is read for statements: not empty, and in a language that Reckon reads. */
import { ReckonError, shown } from '../domain/errors.ts'
import type { Language } from '../extraction/language.ts'

/** What a reader sees: zero-width and direction marks are as good as white space. */
const SEEN = /[^\s\p{Cf}]/u

/**
 * @param refusal - the sentence that says what cannot be done
 * @throws ReckonError `invalid`
 */
export function refuseEmpty(text: string, refusal: string): void {
  if (SEEN.test(text)) return
  const message = `expected the text of a transcript, got ${text === '' ? 'an empty one' : 'white space alone'}`
  throw new ReckonError('invalid', `${refusal}: ${message}`, [{ pointer: '/text', message }])
}

/**
 * @param language - as given, or else as told from the text
 * @param pointer - of the input that gives the language
 * @throws ReckonError `invalid` when it could not be told
 */
export function requireLanguage(language: Language | null, refusal: string, pointer: string): Language {
  if (language !== null) return language
  const message = `expected zh or en (the language could not be told from the text), got ${shown(language)}`
  throw new ReckonError('invalid', `${refusal}: ${message}`, [{ pointer, message }])
}

/** The languages that detection knows, made ready once. */
import { english } from '../en/detection/english.ts'
import type { Language } from '../language.ts'
import { chinese } from '../zh/detection/chinese.ts'
import { type CompiledLanguage, compileLanguage } from './compiled-language.ts'
import type { LanguageModule } from './language-module.ts'

export const MODULES: Readonly<Record<Language, LanguageModule>> = { zh: chinese, en: english }

const compiled = new Map<Language, CompiledLanguage>()

export function detectorOf(language: Language): CompiledLanguage {
  let detector = compiled.get(language)
  if (detector === undefined) {
    detector = compileLanguage(MODULES[language])
    compiled.set(language, detector)
  }
  return detector
}

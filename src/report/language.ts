/** The languages in which reports are written. Quotes stay as they were spoken. */
import { EN, type Words } from './words/en.ts'
import { ZH } from './words/zh.ts'

export const REPORT_LANGUAGES = ['en', 'zh'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

const DICTIONARIES: Readonly<Record<ReportLanguage, Words>> = { en: EN, zh: ZH }

export function wordsOf(language: ReportLanguage): Words {
  return DICTIONARIES[language]
}

/** What the extractor finds in a text that nobody stores. */
import { ReckonError, shown } from '../domain/errors.ts'
import { type ProposedStatement, streamStatements } from '../extraction/extract-statements.ts'
import { detectLanguage } from '../extraction/language.ts'
import { htmlText, isHtml } from './html-text.ts'
import type { ExtractQuery } from './inputs.ts'

/**
 * Of a page of the web, offsets count in its main text. Statements are made as they are asked for, so that a long text needs little memory.
 * @throws ReckonError `invalid` when the text is empty or in neither language
 */
export async function proposalsOf(
  said: string,
  { statedOn, lang }: ExtractQuery,
): Promise<{ statements: Iterable<ProposedStatement>; warnings: string[] }> {
  const text = isHtml(said) ? (await htmlText(said, 'The text')).text : said
  if (text.trim() === '') {
    const message = 'expected the text of a transcript, got an empty one'
    throw new ReckonError('invalid', `Nothing can be found: ${message}`, [{ pointer: '/text', message }])
  }
  const language = lang ?? detectLanguage(text)
  if (language === null) {
    const message = `expected zh or en (the language could not be told from the text), got ${shown(lang)}`
    throw new ReckonError('invalid', `Nothing can be found: ${message}`, [{ pointer: '/lang', message }])
  }
  const { statements, warnings } = streamStatements(text, { language, statedOn })
  return { statements, warnings: warnings.map(({ message }) => message) }
}

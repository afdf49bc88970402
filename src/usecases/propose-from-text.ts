/** What the extractor finds in a text that nobody stores. */
import { type ProposedStatement, streamStatements } from '../extraction/extract-statements.ts'
import { detectLanguage } from '../extraction/language.ts'
import { htmlText, isHtml } from './html-text.ts'
import type { ExtractQuery } from './inputs.ts'
import { refuseEmpty, requireLanguage } from './readable-text.ts'

/**
 * Of a page of the web, offsets count in its main text. Statements are made as they are asked for, so that a long text needs little memory.
 * @throws ReckonError `invalid` when the text is empty or in neither language
 */
export async function proposalsOf(
  said: string,
  { statedOn, lang }: ExtractQuery,
): Promise<{ statements: Iterable<ProposedStatement>; warnings: string[] }> {
  const text = isHtml(said) ? (await htmlText(said, 'The text')).text : said
  refuseEmpty(text, 'Nothing can be found')
  const language = requireLanguage(lang ?? detectLanguage(text), 'Nothing can be found', '/lang')
  const { statements, warnings } = streamStatements(text, { language, statedOn })
  return { statements, warnings: warnings.map(({ message }) => message) }
}

/** The same report in other forms: to print, to keep, to open in a spreadsheet; and in the other language. */
import type { JSX } from 'preact'
import type { Words } from '../report/words/en.ts'
import type { ClockLink } from './clock-link.ts'

/** The endings of the files, and how they are called. */
function filesOf({ page }: Words): readonly (readonly [ending: string, label: string])[] {
  return [
    ['html', page.print],
    ['md', 'Markdown'],
    ['txt', page.text],
    ['csv', 'CSV'],
    ['json', 'JSON'],
  ]
}

interface Props {
  /** `/report` or `/scorecard`, to which the ending of a file is added. */
  readonly file: string
  /** The page itself. */
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
  readonly link: ClockLink
  readonly words: Words
}

export function Downloads({ file, path, fields, link, words }: Props): JSX.Element {
  const { lang = 'en', ...others } = fields
  return (
    <p class="files">
      {filesOf(words).map(([ending, label]) => (
        <a key={ending} href={link(`${file}.${ending}`, ending === 'csv' ? { ...fields, bom: 'true' } : fields)}>
          {label}
        </a>
      ))}
      {lang === 'zh' ? (
        <a href={link(path, others)} lang="en">
          English
        </a>
      ) : (
        <a href={link(path, { ...others, lang: 'zh' })} lang="zh-Hans">
          中文
        </a>
      )}
    </p>
  )
}

/** Writes a document as Markdown (CommonMark with the tables of GFM). */
import type { Block, DocumentTable, ReportDocument } from './document.ts'
import { markdownCode, markdownLink, markdownWords } from './markdown-words.ts'
import { oneLine } from './one-line.ts'
import { type StatementWords, statementWords } from './statement-words.ts'
import { shorten } from './text-layout.ts'
import type { Words } from './words/en.ts'

/** Columns; a document has more room than a terminal. */
const QUOTE_WIDTH = 500

function evidenceLines({ evidence }: StatementWords, words: Words): string[] {
  const { labels, noAddress, untitled } = words.statement
  return evidence.map(
    ({ stance, title, from, url }) =>
      `- ${labels.evidence} (${stance})${words.colon}${markdownLink(title || untitled, url)}${words.comma}${markdownWords(from)}${url === null ? ` ${noAddress}` : ''}`,
  )
}

function quoteLine({ quote }: StatementWords, words: Words): string {
  return `> ${words.quoted(markdownWords(shorten(oneLine(quote), QUOTE_WIDTH)))}`
}

function statementLines(said: StatementWords, words: Words): string[] {
  const heading = said.gist ?? words.statement.statementOf(said.said)
  const source = markdownLink(said.source.title || words.statement.untitled, said.source.url)
  return [
    `### #${said.id} ${markdownWords(heading)}`,
    '',
    `**${markdownWords(said.headline)}**`,
    '',
    quoteLine(said, words),
    '',
    `- ${words.statement.labels.saidBy}${words.colon}${markdownWords(said.said)}${words.statement.in(source)}`,
    ...said.facts.map(({ label, words: text }) => `- ${label}${words.colon}${markdownWords(text)}`),
    ...evidenceLines(said, words),
    '',
  ]
}

function entryLines(said: StatementWords, words: Words): string[] {
  const gist = said.gist === null ? '' : ` · ${markdownWords(said.gist)}`
  return [
    `**#${said.id} ${markdownWords(said.headline)}**${gist}`,
    '',
    quoteLine(said, words),
    '',
    ...evidenceLines(said, words),
    ...(said.evidence.length === 0 ? [] : ['']),
  ]
}

function tableLines({ title, head, rows, note }: DocumentTable): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(markdownWords).join(' | ')} |`
  const rule = `| ${head.map((_, index) => (index === 0 ? '---' : '---:')).join(' | ')} |`
  return [
    `## ${markdownWords(title)}`,
    '',
    row(head),
    rule,
    ...rows.map(row),
    '',
    ...(note === null ? [] : [markdownWords(note), '']),
  ]
}

function blockLines(block: Block, { asOf, words }: ReportDocument): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${markdownWords(block.words)}`, '']
    case 'paragraph':
    case 'note':
      return [markdownWords(block.words), '']
    case 'list':
      return [...block.items.map((item) => `- ${markdownWords(item)}`), '']
    case 'statement':
      return statementLines(statementWords(block.view, asOf, words), words)
    case 'entry':
      return entryLines(statementWords(block.view, asOf, words), words)
    case 'table':
      return tableLines(block.table)
    case 'chart':
      return []
    case 'more':
      return [`${block.words}${words.colon}${markdownCode(block.command)}`, '']
    default:
      return block satisfies never
  }
}

/** @returns the document with a line feed at its end */
export function documentMarkdown(document: ReportDocument): string {
  return [
    `# ${markdownWords(document.title)}`,
    '',
    ...document.header.flatMap((line) => [markdownWords(line), '']),
    ...document.blocks.flatMap((block) => blockLines(block, document)),
  ].join('\n')
}

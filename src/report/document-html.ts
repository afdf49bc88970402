/** Writes a document as one HTML file that needs nothing else: no script, no request, its pictures in it; for the screen and for paper. */
import type { Chart, ChartWidth } from '../charts/chart.ts'
import type { Block, DocumentTable, ReportDocument } from './document.ts'
import { HTML_STYLE } from './html-style.ts'
import { htmlLink, htmlWords } from './html-words.ts'
import { type StatementWords, statementWords } from './statement-words.ts'
import type { Words } from './words/en.ts'

/** Nothing is loaded and nothing runs, whatever stands in a transcript; the style sheets stand in the file itself. */
export const HTML_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Draws a picture of the document by its name. */
export type DrawChart = (name: string, width: ChartWidth) => Chart

function evidenceParts({ evidence }: StatementWords, words: Words): string[] {
  const { noAddress, untitled } = words.statement
  return evidence.map(
    ({ stance, title, from, url }) =>
      `${htmlLink(title.trim() || untitled, url)}${words.comma}${htmlWords(from)} (${htmlWords(stance)})${url === null ? ` ${noAddress}` : ''}`,
  )
}

/** The words of a speaker, in a language that is not known and may run in any direction. */
function quoteOf({ quote }: StatementWords, words: Words): string {
  return `<blockquote lang="und" dir="auto">${htmlWords(words.quoted(quote))}</blockquote>`
}

function definitions(pairs: readonly (readonly [label: string, html: string])[]): string {
  if (pairs.length === 0) return ''
  return `<dl>${pairs.map(([label, html]) => `<dt>${htmlWords(label)}</dt><dd>${html}</dd>`).join('')}</dl>`
}

function statementHtml(said: StatementWords, status: string, words: Words): string {
  const { labels, statementOf } = words.statement
  const source = htmlLink(said.source.title.trim() || words.statement.untitled, said.source.url)
  return (
    `<article class="${status}"><h3>#${said.id} ${htmlWords(said.gist ?? statementOf(said.said))}</h3>` +
    `<p class="status">${htmlWords(said.headline)}</p>${quoteOf(said, words)}` +
    definitions([
      [labels.saidBy, htmlWords(said.said) + words.statement.in(source)],
      ...said.facts.map(({ label, words: text }) => [label, htmlWords(text)] as const),
      ...evidenceParts(said, words).map((html) => [labels.evidence, html] as const),
    ]) +
    '</article>'
  )
}

function entryHtml(said: StatementWords, status: string, words: Words): string {
  const gist = said.gist === null ? '' : ` ${htmlWords(said.gist)}`
  return (
    `<article class="entry ${status}"><p class="status">#${said.id} ${htmlWords(said.headline)}</p>` +
    `${gist === '' ? '' : `<p>${gist.trim()}</p>`}${quoteOf(said, words)}` +
    `<p class="quiet">${htmlWords(said.said)}</p>` +
    definitions(evidenceParts(said, words).map((html) => [words.statement.labels.evidence, html] as const)) +
    '</article>'
  )
}

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[], caption: string): string {
  const cells = (row: readonly string[]) =>
    row.map((cell, index) => (index === 0 ? `<th scope="row">${htmlWords(cell)}</th>` : `<td>${htmlWords(cell)}</td>`))
  return (
    `<div class="scroll"><table aria-label="${htmlWords(caption)}"><thead><tr>` +
    `${head.map((name) => `<th scope="col">${htmlWords(name)}</th>`).join('')}</tr></thead><tbody>` +
    `${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</tbody></table></div>`
  )
}

function sectionTable({ title, head, rows, note }: DocumentTable): string {
  const below = note === null ? '' : `<p class="quiet">${htmlWords(note)}</p>`
  return `<h2>${htmlWords(title)}</h2>${tableHtml(head, rows, title)}${below}`
}

function figure(name: string, draw: DrawChart, words: Words): string {
  const chart = draw(name, 'wide')
  return (
    `<figure><div class="wide">${chart.svg}</div><div class="narrow">${draw(name, 'narrow').svg}</div>` +
    `<details><summary>${htmlWords(words.report.sections.numbers)}${words.colon}${htmlWords(chart.title)}</summary>` +
    `${tableHtml(chart.table.head, chart.table.rows, chart.title)}</details></figure>`
  )
}

type Heading = Extract<Block, { kind: 'heading' }>

/** Links to the parts of the file; those to the topics of its list stand on a line of their own. */
function contents(blocks: readonly Block[], words: Words): string {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading')
  const links = (level: 2 | 3) =>
    headings
      .map((each, index) => ({ ...each, index }))
      .filter((each) => each.level === level)
      .map(({ words: label, index }) => `<a href="#part-${index}">${htmlWords(label)}</a>`)
  const lines = [links(2), links(3)].filter((line) => line.length > 0)
  return `<nav aria-label="${htmlWords(words.report.sections.contents)}">${lines.map((line) => `<p>${line.join(' · ')}</p>`).join('')}</nav>`
}

function blockHtml(block: Block, { asOf, words, blocks }: ReportDocument, draw: DrawChart): string {
  switch (block.kind) {
    case 'heading': {
      const index = blocks.filter(({ kind }) => kind === 'heading').indexOf(block)
      return `<h${block.level} id="part-${index}">${htmlWords(block.words)}</h${block.level}>`
    }
    case 'paragraph':
      return `<p>${htmlWords(block.words)}</p>`
    case 'note':
      return `<p class="quiet">${htmlWords(block.words)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlWords(item)}</li>`).join('')}</ul>`
    case 'statement':
      return statementHtml(statementWords(block.view, asOf, words), block.view.status, words)
    case 'entry':
      return entryHtml(statementWords(block.view, asOf, words), block.view.status, words)
    case 'table':
      return sectionTable(block.table)
    case 'chart':
      return figure(block.name, draw, words)
    case 'more':
      return `<p class="quiet">${htmlWords(block.words)}${words.colon}<code>${htmlWords(block.command)}</code></p>`
    default:
      return block satisfies never
  }
}

/** @returns the file with a line feed at its end */
export function documentHtml(document: ReportDocument, draw: DrawChart): string {
  const { title, header, blocks, words } = document
  return [
    '<!doctype html>',
    `<html lang="${words.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${HTML_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${htmlWords(title)} · Reckon</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${htmlWords(title)}</h1>`,
    ...header.map((line) => `<p class="quiet">${htmlWords(line)}</p>`),
    ...(blocks.length > 1 ? [contents(blocks, words)] : []),
    ...blocks.map((block) => blockHtml(block, document, draw)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

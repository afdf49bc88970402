/** Writes a document as plain text, for a terminal, a mail or a file. */
import type { Block, DocumentTable, ReportDocument } from './document.ts'
import { oneLine } from './one-line.ts'
import { statementText } from './statement-text.ts'
import { headlineOf, printableUrl } from './statement-words.ts'
import { type Painter, painter } from './status-colors.ts'
import { shorten, widthOf, wrap } from './text-layout.ts'
import { textTable } from './text-table.ts'

export interface TextOptions {
  /** Columns of a line; by default 100. Addresses and commands may be longer, so that they can be copied. */
  readonly width?: number
  /** By default false. */
  readonly color?: boolean
}

const NARROWEST = 40

function listItem(item: string, width: number): string[] {
  return wrap(oneLine(item), width - 2).map((line, index) => (index === 0 ? '- ' : '  ') + line)
}

/** A table that is too wide for the lines stands as one paragraph for each row, so that no number is cut. */
function tableLines({ title, head, rows, note }: DocumentTable, width: number, paint: Painter): string[] {
  const columns = head.map((name, index) =>
    index === 0 ? ({ head: name, flexible: 'cut' } as const) : ({ head: name, align: 'right' } as const),
  )
  const table = textTable(columns, rows, width, (cell, row) => (row < 0 ? paint.quiet(cell) : cell))
  const fits = textTable(columns, rows, width).every((line) => widthOf(line) <= width)
  const lines = fits
    ? table
    : rows.flatMap(([name = '', ...cells]) => [
        ...wrap(oneLine(name), width),
        ...wrap(cells.map((cell, index) => `${head[index + 1]} ${oneLine(cell) || '–'}`).join(' · '), width - 2).map(
          (line) => `  ${line}`,
        ),
      ])
  const below = note === null ? [] : wrap(oneLine(note), width).map(paint.quiet)
  return [paint.title(title.toUpperCase()), '', ...lines, ...below, '']
}

function blockLines(block: Block, document: ReportDocument, width: number, paint: Painter): string[] {
  const { asOf, words } = document
  switch (block.kind) {
    case 'heading': {
      const lines = wrap(oneLine(block.level === 2 ? block.words.toUpperCase() : block.words), width)
      return [...lines.map(paint.title), '']
    }
    case 'paragraph':
      return [...wrap(oneLine(block.words), width), '']
    case 'note':
      return [...wrap(oneLine(block.words), width).map(paint.quiet), '']
    case 'list':
      return [...block.items.flatMap((item) => listItem(item, width)), '']
    case 'statement':
      return [...statementText(block.view, asOf, width, paint, words), '']
    case 'entry': {
      const { view } = block
      const number = `#${view.id}  `
      const urls = (view.outcome?.evidence ?? []).flatMap(({ url }) => printableUrl(url) ?? [])
      return [
        number + paint.status(view.status, shorten(oneLine(headlineOf(view, asOf, words)), width - number.length)),
        ...[view.gist, words.quoted(view.exact)]
          .filter((text) => text !== null)
          .map((text) => ' '.repeat(number.length) + shorten(oneLine(text), width - number.length)),
        ...urls.map((url) => ' '.repeat(number.length) + url),
        '',
      ]
    }
    case 'table':
      return tableLines(block.table, width, paint)
    case 'chart':
      return []
    case 'more':
      return [block.words + words.colon + oneLine(block.command), '']
    default:
      return block satisfies never
  }
}

/** @returns the document with a line feed at its end */
export function documentText(document: ReportDocument, options: TextOptions = {}): string {
  const width = Math.max(options.width ?? 100, NARROWEST)
  const paint = painter(options.color ?? false)
  return [
    ...wrap(oneLine(document.title), width).map(paint.title),
    ...document.header.flatMap((line) => wrap(oneLine(line), width)),
    '',
    ...document.blocks.flatMap((block) => blockLines(block, document, width, paint)),
  ].join('\n')
}

/**
 * The main text of a page of the web, as it is stored when a page is ingested: navigation, ads and scripts are gone, a block is a
 * paragraph, and what was bold or a heading is marked as in Markdown, because labels of speakers are. No word is changed.
 */
import { ReckonError } from '../domain/errors.ts'

/** The document tree of a page takes about a hundred times its size in memory. */
const MAX_HTML_BYTES = 5 * 1000 * 1000

/** Reading a page takes time with the square of its depth; pages that are read by people are some dozen deep. */
const MAX_DEPTH = 500

/** Elements that need no end tag, so that their start tells nothing of the depth. */
const UNENDED = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[td]|t[dhr]|tbody|option)$/i

/** How deep a page nests its elements, at most; told from its tags alone, since building its tree is what must not be tried. */
function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  let isDrawing = false
  for (const [, end, name = '', selfEnd] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:[^<>]*(\/)>)?/gi)) {
    if (/^svg$/i.test(name)) isDrawing = end === ''
    // Only drawings end an element in its own tag.
    if (UNENDED.test(name) || (isDrawing && selfEnd !== undefined)) continue
    depth = Math.max(0, depth + (end === '' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** What the walk below needs of the document object model. */
interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<DomNode>
}

const ELEMENT = 1
const TEXT = 3
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'FIGCAPTION',
  'BUTTON',
  'IMG',
  'HEAD',
])
const BLOCK =
  /^(?:P|DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|LI|UL|OL|DL|DT|DD|TR|TABLE|BLOCKQUOTE|PRE|FIGURE|HR|H[1-6])$/

/** Whether bytes that were read as text are a page and not a transcript that happens to speak of tags. */
export function isHtml(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b/i.test(
    text.slice(0, 5000),
  )
}

/** Collects the words of a tree; white space of the mark-up is one blank, as a browser shows it. */
function write(node: DomNode, into: string[]): void {
  if (node.nodeType === TEXT) {
    into.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '))
    return
  }
  const name = node.nodeName.toUpperCase()
  if (node.nodeType !== ELEMENT || SILENT.has(name)) return
  if (name === 'BR') {
    into.push('\n')
    return
  }
  const heading = /^H([1-6])$/.exec(name)?.[1]
  const isBlock = BLOCK.test(name)
  if (isBlock) into.push('\n\n')
  if (heading !== undefined) into.push(`${'#'.repeat(Number(heading))} `)
  const isBold = (name === 'STRONG' || name === 'B') && (node.textContent ?? '').trim() !== ''
  if (isBold) into.push('**')
  for (let index = 0; index < node.childNodes.length; index++) write(node.childNodes[index] as DomNode, into)
  if (isBold) into.push('**')
  if (isBlock) into.push('\n\n')
}

function textOf(root: DomNode): string {
  const parts: string[] = []
  write(root, parts)
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * @param name - of the page, for the error
 * @throws ReckonError `too-large` above 5 MB, `invalid` when it is nested too deep or no main text is found in it
 */
export async function htmlText(html: string, name: string): Promise<{ text: string; title: string | null }> {
  const size = Buffer.byteLength(html)
  if (size > MAX_HTML_BYTES) {
    const message = `expected at most ${MAX_HTML_BYTES / 1e6} MB of HTML, got ${(size / 1e6).toFixed(1)} MB (save its text and take that in)`
    throw new ReckonError('too-large', `${name} is too large: ${message}`, [{ pointer: '/text', message }])
  }
  const depth = depthOf(html)
  if (depth > MAX_DEPTH) {
    const message = `expected elements at most ${MAX_DEPTH} deep, got ${depth} (save the text of the page and take that in)`
    throw new ReckonError('invalid', `${name} cannot be read: ${message}`, [{ pointer: '/text', message }])
  }
  const { text, title } = await mainText(html)
  if (text === '') {
    const message = 'expected a page with a main text, got none that could be told from its navigation'
    throw new ReckonError('invalid', `${name} cannot be taken: ${message}`, [{ pointer: '/text', message }])
  }
  return { text: `${text}\n`, title }
}

async function mainText(html: string): Promise<{ text: string; title: string | null }> {
  // Few sources are pages; the others do without loading a document object model.
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')])
  const { document } = parseHTML(html)
  const title = document.title?.trim() || null
  const article = new Readability<DomNode>(document, { serializer: (node) => node as unknown as DomNode }).parse()
  return { text: article?.content == null ? '' : textOf(article.content), title: article?.title?.trim() || title }
}

/** Takes a transcript in: text -> turns, speakers and proposed statements -> one transaction. The same text twice changes nothing. */
import { createHash } from 'node:crypto'
import { type Caller, type Context, todayOf } from '../context.ts'
import { ReckonError, throwIfAny } from '../domain/errors.ts'
import { MAX_SOURCE_BYTES, problemsOfSource, type SourceDetails } from '../domain/source.ts'
import type { StoredSource } from '../store/sources.ts'
import { addProposals, loadExtraction } from './extract-source.ts'
import { htmlText, isHtml } from './html-text.ts'
import type { SourceInput } from './inputs.ts'
import { type Answered, once } from './once.ts'
import { refuseEmpty, requireLanguage } from './readable-text.ts'

export interface Ingested {
  readonly source: StoredSource
  /** False when Reckon holds this very text already; nothing was changed then. */
  readonly created: boolean
  readonly turns: number
  readonly speakers: readonly string[]
  /** Predictions and claims that the extractor proposed. */
  readonly proposals: number
  readonly warnings: readonly string[]
}

/**
 * The text of a file.
 * @throws ReckonError `too-large` above 50 MB, `invalid` when the bytes are no UTF-8 text
 */
export function decodeSource(bytes: Uint8Array, name: string): string {
  refuseLarge(bytes.byteLength, name)
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new ReckonError(
      'invalid',
      `${name} is not a text: expected UTF-8 text, got bytes with NULs (a binary file, or UTF-16)`,
      [{ pointer: '/text', message: 'expected UTF-8 text, got bytes with NULs (a binary file, or UTF-16)' }],
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const message = 'expected UTF-8, got bytes that are none (save the file as UTF-8 and try again)'
    throw new ReckonError('invalid', `${name} cannot be read: ${message}`, [{ pointer: '/text', message }], { cause })
  }
}

function refuseLarge(bytes: number, name: string): void {
  if (bytes <= MAX_SOURCE_BYTES) return
  const message = `expected at most ${MAX_SOURCE_BYTES / 1e6} MB of text, got ${(bytes / 1e6).toFixed(1)} MB`
  throw new ReckonError('too-large', `${name} is too large: ${message}`, [{ pointer: '/text', message }])
}

/** The first heading, or the first line that says something. */
function titleIn(text: string): string {
  for (const line of text.slice(0, 5000).split(/\r?\n/)) {
    const words = line
      .replace(/^#+\s*/, '')
      .replace(/[*_]/g, '')
      .trim()
    if (/[\p{L}\p{N}]/u.test(words) && !words.startsWith('![')) return words.slice(0, 200)
  }
  return 'Untitled'
}

/**
 * Stores a source with its turns and speakers, and what the extractor proposes. Of a page of the web, its main text is the source.
 * @returns the source, whether it is new, and what was odd about it (no speaker found, say)
 * @throws ReckonError when the text is empty, too large or not text, or its details are wrong; nothing is stored then
 */
export async function ingestSource(context: Context, caller: Caller, input: SourceInput): Promise<Answered<Ingested>> {
  const { text: said, propose, ...given } = input
  refuseLarge(Buffer.byteLength(said), 'The source')
  const page = isHtml(said) ? await htmlText(said, 'The source') : null
  const text = page?.text ?? said
  refuseEmpty(text, 'The source cannot be taken')
  if (text.includes('\0')) {
    const at = text.indexOf('\0')
    throw new ReckonError('invalid', `The source is not a text: there is a NUL at offset ${at}`, [
      { pointer: '/text', message: `expected text, got a NUL at offset ${at}` },
    ])
  }
  const { detectLanguage, extractStatements, findTurns } = await loadExtraction()
  const language = requireLanguage(given.language ?? detectLanguage(text), 'The source cannot be taken', '/language')
  const details: SourceDetails = { ...given, language, title: given.title ?? page?.title ?? titleIn(text) }
  throwIfAny('The source', problemsOfSource(details, todayOf(context.clock)))

  const sha256 = createHash('sha256').update(text).digest('hex')
  // A text that Reckon holds already is given no proposals, so none are looked for.
  const reading =
    propose && (await context.store.sources.idOf(sha256)) === null
      ? extractStatements(text, { language, statedOn: details.statedOn })
      : { ...findTurns(text), statements: [] }
  const warnings = reading.warnings.map(({ message }) => message)
  const index = new Map(reading.speakers.map(({ name }, at) => [name, at]))
  const turns = reading.turns.map(({ start, end, speaker }) => ({
    start,
    end,
    speaker: speaker === null ? null : (index.get(speaker) ?? null),
  }))

  return once(context, caller, { ...details, sha256 }, async (tables) => {
    const known = await tables.sources.idOf(sha256)
    const recordedAt = context.clock.now()
    const id =
      known ??
      (
        await tables.sources.insert(
          { ...details, text, sha256, actor: caller.actor, recordedAt },
          turns,
          reading.speakers,
        )
      ).id
    let proposals = 0
    if (known === null) {
      await tables.events.append({ action: 'ingested', entity: 'source', entityId: id }, caller.actor, recordedAt)
      proposals = await addProposals(tables, id, details.statedOn, text, reading.statements, recordedAt)
    }
    const source = await tables.sources.get(id)
    if (source === null) throw new Error(`source ${id} is gone within its own transaction`)
    return {
      source,
      created: known === null,
      turns: turns.length,
      speakers: reading.speakers.map(({ name }) => name),
      proposals,
      warnings,
    }
  })
}

/** Rows that must be there: the same `not-found` for every use case. */
import { type Context, todayOf } from '../context.ts'
import type { Clocks } from '../domain/clocks.ts'
import { ReckonError, shown } from '../domain/errors.ts'
import type { StatementRecord } from '../domain/statement-record.ts'
import type { StoredSource } from '../store/sources.ts'
import type { Tables } from '../store/store.ts'

/** Everything that the ledger holds up to this moment. */
export function presentOf(context: Context): Clocks {
  return { asOf: todayOf(context.clock), recordedBy: null }
}

/** @throws ReckonError `not-found` */
export async function detailsOfSource(tables: Pick<Tables, 'sources'>, id: number): Promise<StoredSource> {
  const source = await tables.sources.get(id)
  if (source === null) throw new ReckonError('not-found', `There is no source ${id}`)
  return source
}

/** @throws ReckonError `not-found` */
export async function sourceOf(tables: Tables, id: number): Promise<{ source: StoredSource; text: string }> {
  const source = await detailsOfSource(tables, id)
  const text = await tables.sources.text(id)
  if (text === null) throw new Error(`source ${id} has no text`)
  return { source, text }
}

export async function statementOf(tables: Tables, id: number, context: Context): Promise<StatementRecord> {
  const clocks = presentOf(context)
  const record = await tables.statements.get(id, clocks, clocks.asOf)
  if (record === null) throw new ReckonError('not-found', `There is no statement ${id}`)
  return record
}

/**
 * @param pointer - of the input that names the speaker
 * @throws ReckonError `invalid` when no speaker, or more than one, has the name or alias
 */
export async function speakerIdOf(tables: Tables, name: string, pointer = '/speaker'): Promise<number> {
  const id = await tables.speakers.find(name)
  if (id === null) {
    const message = `expected the name or an unshared alias of a speaker, got ${shown(name)}`
    throw new ReckonError('invalid', `There is no such speaker: ${message}`, [{ pointer, message }])
  }
  return id
}

/** Reads the editorial records that come with Reckon: one folder of `seeds/` each, with the document as it is and what was decided about it. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ReckonError } from '../domain/errors.ts'
import { decodeSource } from '../usecases/ingest-source.ts'
import { parseInput } from '../usecases/inputs.ts'
import { type EditorialRecord, editorialRecord } from '../usecases/load-record.ts'

/** The folder lies beside `src` and beside the built program alike. */
export const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))

async function json(file: string): Promise<unknown> {
  return parsed(await readFile(file, 'utf8'), file)
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ReckonError('invalid', `${place} is no JSON: ${(cause as Error).message}`, [], { cause })
  }
}

/**
 * The record of one folder: `interview.md`, `source.json`, `statements.jsonl` (one a line) and `results.json`.
 * @throws ReckonError `invalid` that names the file and each fault in it; an error of the file system when a file is not there
 */
export async function readSeed(folder: string): Promise<EditorialRecord> {
  const name = path.basename(folder)
  const lines = (await readFile(path.join(folder, 'statements.jsonl'), 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
  const details = (await json(path.join(folder, 'source.json'))) as Record<string, unknown>
  const text = decodeSource(await readFile(path.join(folder, 'interview.md')), `seeds/${name}/interview.md`)
  return parseInput(
    editorialRecord,
    {
      name,
      source: { ...details, text },
      statements: lines.map((line, index) => parsed(line, `seeds/${name}/statements.jsonl, line ${index + 1},`)),
      results: await json(path.join(folder, 'results.json')),
    },
    `The editorial record seeds/${name}`,
  )
}

/** All of them, by name. */
export async function readSeeds(folder: string = SEEDS): Promise<EditorialRecord[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
  return Promise.all(names.map((name) => readSeed(path.join(folder, name))))
}

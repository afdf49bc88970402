/** Reads an evaluation folder: `NAME.meta.json`, `NAME.txt`, `NAME.gold.jsonl` for each document. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type LabelledDocument, readLabelledDocument } from '../evaluation/labelled-document.ts'

const META = '.meta.json'

/** @throws Error when the folder holds no labelled document, or one of its files is missing or broken */
export function readEvaluationFolder(folder: string): LabelledDocument[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(META))
    .map((file) => file.slice(0, -META.length))
    .sort()
  if (names.length === 0)
    throw new Error(`${folder} holds no labelled document (NAME${META}, NAME.txt, NAME.gold.jsonl)`)
  return names.map((name) => {
    const read = (ending: string): string => readFileSync(path.join(folder, `${name}${ending}`), 'utf8')
    return readLabelledDocument(name, read('.txt'), read(META), read('.gold.jsonl'))
  })
}

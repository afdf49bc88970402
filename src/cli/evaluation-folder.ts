/**
 * Reads what the extractor is scored on: an evaluation folder (`NAME.meta.json`, `NAME.txt`, `NAME.gold.jsonl` for each document), or the
 * editorial record of an interview, as in `seeds/`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { codePointOffsets } from '../evaluation/code-points.ts'
import { type LabelledDocument, readLabelledDocument } from '../evaluation/labelled-document.ts'
import { detectLanguage } from '../extraction/language.ts'
import { readSeed } from './seeds.ts'

const META = '.meta.json'

/** What editors took in, as labels: every statement of the record counts as gold, those that any careful editor would take in as core. */
async function documentOfRecord(folder: string): Promise<LabelledDocument> {
  const { name, source, statements } = await readSeed(folder)
  const points = codePointOffsets(source.text)
  const point = (offset: number) => points?.[offset] ?? offset
  return {
    name,
    text: source.text,
    language: source.language ?? detectLanguage(source.text) ?? 'en',
    statedOn: source.statedOn,
    speakers: [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))].map((speaker) => ({
      name: speaker,
      aliases: [],
    })),
    labelsSpeakers: true,
    range: [0, point(source.text.length)],
    gold: statements.map((statement) => {
      const { quote } = statement
      if (!('start' in quote)) throw new Error(`${folder}: ${statement.key} has no span to be compared by`)
      return {
        id: statement.key,
        kind: statement.kind,
        speaker: statement.speaker ?? '',
        quote: source.text.slice(quote.start, quote.end),
        start: point(quote.start),
        end: point(quote.end),
        windowStart: statement.windowStart ?? null,
        windowEnd: statement.windowEnd ?? null,
        conditional: statement.condition != null,
        hedge: statement.hedgeLevel ?? 'certain',
        core: statement.core,
      }
    }),
  }
}

/** @throws Error when the folder holds no labelled document, or one of its files is missing or broken */
export async function readEvaluationFolder(folder: string): Promise<LabelledDocument[]> {
  if (existsSync(path.join(folder, 'statements.jsonl'))) return [await documentOfRecord(path.resolve(folder))]
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

/** A labelled document as it stands in an evaluation folder: a transcript, what is known of it, and what an editor found in it. */
import type { Day } from '../domain/day.ts'
import type { Kind } from '../extraction/detection/language-module.ts'
import type { Language } from '../extraction/language.ts'

/** Offsets are Unicode code points into the whole text, end excluded. */
export interface GoldItem {
  readonly id: string
  readonly kind: Kind
  readonly speaker: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly windowStart: Day | null
  readonly windowEnd: Day | null
  readonly conditional: boolean
  readonly hedge: string
  /** Any careful editor would include it. */
  readonly core: boolean
}

export interface LabelledDocument {
  readonly name: string
  readonly language: Language
  readonly text: string
  readonly statedOn: Day
  /** Every name of a speaker -> all his names. */
  readonly speakers: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  /** False where the text does not say who speaks: then speakers are not counted. */
  readonly labelsSpeakers: boolean
  /** The stretch that was labelled, in code points; what is proposed outside of it is not judged. */
  readonly range: readonly [number, number]
  readonly gold: readonly GoldItem[]
}

type Json = Readonly<Record<string, unknown>>

/**
 * @param meta - the content of `NAME.meta.json`
 * @param gold - the content of `NAME.gold.jsonl`
 * @throws Error naming the file and what is missing in it
 */
export function readLabelledDocument(name: string, text: string, meta: string, gold: string): LabelledDocument {
  const about = JSON.parse(meta) as Json
  const { lang, statement_date: statedOn, range, speakers, speaker_labels: labels } = about
  if (lang !== 'zh' && lang !== 'en')
    throw new Error(`${name}.meta.json: expected lang zh or en, got ${JSON.stringify(lang)}`)
  if (typeof statedOn !== 'string')
    throw new Error(`${name}.meta.json: expected statement_date, got ${JSON.stringify(statedOn)}`)
  const [from, to] = Array.isArray(range) ? (range as number[]) : [0, text.length]
  return {
    name,
    language: lang,
    text,
    statedOn,
    speakers: (Array.isArray(speakers) ? (speakers as Json[]) : []).map((speaker) => ({
      name: String(speaker.name),
      aliases: Array.isArray(speaker.aliases) ? speaker.aliases.map(String) : [],
    })),
    labelsSpeakers: labels !== 'none',
    range: [from ?? 0, to ?? text.length],
    gold: gold
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => goldItemOf(JSON.parse(line) as Json)),
  }
}

function goldItemOf(item: Json): GoldItem {
  return {
    id: String(item.id ?? ''),
    kind: item.kind === 'claim' ? 'claim' : 'prediction',
    speaker: String(item.speaker ?? ''),
    quote: String(item.quote ?? ''),
    start: Number(item.start),
    end: Number(item.end),
    windowStart: typeof item.window_start === 'string' ? item.window_start : null,
    windowEnd: typeof item.window_end === 'string' ? item.window_end : null,
    conditional: item.conditional === true,
    hedge: String(item.hedge ?? 'certain'),
    core: item.core === true,
  }
}

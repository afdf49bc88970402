/** What `report` and `scorecard` share: the flags that limit them, and the file or format they are written in. */
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Day } from '../domain/day.ts'
import { ReckonError, shown } from '../domain/errors.ts'
import { REPORT_LANGUAGES, type ReportLanguage } from '../report/language.ts'
import { REPORT_FORMATS, type ReportFormat, type WriteOptions } from '../report/writers.ts'
import { answer } from './answer.ts'
import { type ClockFlags, withClocks } from './flags.ts'
import type { Host } from './host.ts'
import { fileFault } from './read-input.ts'

export interface ReportFlags extends ClockFlags {
  readonly source?: string
  readonly speaker?: string
  readonly topic?: string
  readonly kind?: string
  readonly saidFrom?: string
  readonly saidTo?: string
  readonly format?: string
  readonly lang?: string
  readonly out?: string
  readonly bom?: true
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 120

/** The part of the flags that limits what is looked at. */
export function scopeOf({ asOf, recordedBy, source, speaker, topic, kind, saidFrom, saidTo }: ReportFlags) {
  return { asOf, recordedBy, source, speaker, topic, kind, saidFrom, saidTo }
}

export function withScope(command: Command): Command {
  return withClocks(command)
    .option('--speaker <name>', 'only of one speaker, by name or alias')
    .option('--topic <topic>', 'only with one topic')
    .option('--source <id>', 'only of one source')
    .option('--kind <kind>', 'only predictions, or only claims')
    .option('--said-from <day>', 'only what was said on this day or later')
    .option('--said-to <day>', 'only what was said on this day or earlier')
}

export function withFormat(command: Command): Command {
  return command
    .option('--format <format>', `${REPORT_FORMATS.join(', ')} (default: text)`)
    .option('--lang <language>', `of headings, labels and dates: ${REPORT_LANGUAGES.join(', ')} (default: en)`)
    .option('--out <file>', 'write to a file, which is replaced if it exists')
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets that ask for one')
}

function oneOf<T extends string>(values: readonly T[], given: string, flag: string, what: string): T {
  const found = values.find((value) => value === given)
  if (found !== undefined) return found
  const message = `expected one of ${values.join(', ')}, got ${shown(given)}`
  throw new ReckonError('invalid', `The ${what} cannot be written: ${message}`, [{ pointer: `/${flag}`, message }])
}

/**
 * The format asked for; `--json` asks for JSON on the standard output, and leaves a file as it is asked for.
 * @throws ReckonError `invalid` for an unknown format, or for another one than JSON on the standard output with `--json`
 */
export function formatOf({ format, json, out }: ReportFlags, what: string): ReportFormat {
  const toJson = json === true && out === undefined
  if (toJson && format !== undefined && format !== 'json') {
    const message = `expected json with --json (or --out FILE), got ${shown(format)}`
    throw new ReckonError('invalid', `The ${what} cannot be written: ${message}`, [{ pointer: '/format', message }])
  }
  return oneOf(REPORT_FORMATS, format ?? (toJson ? 'json' : 'text'), 'format', what)
}

/** @throws ReckonError `invalid` for an unknown language */
export function langOf({ lang }: ReportFlags, what: string): ReportLanguage {
  return oneOf(REPORT_LANGUAGES, lang ?? 'en', 'lang', what)
}

async function save(file: string, text: string, what: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (cause) {
    const message = `expected a file that can be written, got ${shown(file)}: ${fileFault(cause)}`
    throw new ReckonError('invalid', `The ${what} cannot be written: ${message}`, [{ pointer: '/out', message }], {
      cause,
    })
  }
}

/**
 * Writes to the standard output or to the file asked for, and then tells so.
 * @param what - "report", "scorecard"
 */
export async function put(
  host: Host,
  flags: ReportFlags,
  what: string,
  asOf: Day,
  write: (format: ReportFormat, options: WriteOptions) => Promise<string>,
): Promise<void> {
  const [format, lang] = [formatOf(flags, what), langOf(flags, what)]
  const { out, bom = false } = flags
  if (out === undefined) {
    const width = host.width === undefined ? {} : { width: Math.min(host.width, WIDEST) }
    host.out(await write(format, { lang, ...width, color: host.color, bom }))
    return
  }
  await save(out, await write(format, { lang, color: false, bom }), what)
  answer(host, flags, { out, format }, () => [`Wrote the ${what} as of ${asOf} to ${out} (${format}).`])
}

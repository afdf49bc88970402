/** How `record` and `check-in` take evidence: one piece in flags, or a whole body from a JSON file. */
import type { Command } from 'commander'
import { type Problem, ReckonError, shown } from '../domain/errors.ts'
import { STANCES } from '../domain/outcome.ts'
import type { WriteFlags } from './flags.ts'
import type { Host } from './host.ts'
import { flagOf } from './places.ts'
import { inputName, readInput } from './read-input.ts'

export interface EvidenceFlags extends WriteFlags {
  readonly evidenceUrl?: string
  readonly evidenceTitle?: string
  readonly evidencePublisher?: string
  readonly evidencePublishedOn?: string
  readonly evidenceNote?: string
  readonly evidenceStance?: string
  readonly jsonFile?: string
}

/** As large as the API takes it. */
const BODY_BYTES = 1_000_000

export function withEvidence(command: Command): Command {
  return command
    .option('--evidence-url <address>', 'a piece of evidence: its http or https address (several pieces: --json-file)')
    .option('--evidence-title <title>', 'its title')
    .option('--evidence-publisher <name>', 'who published it')
    .option('--evidence-published-on <day>', 'when')
    .option('--evidence-note <words>', 'what it shows, in your own words')
    .option('--evidence-stance <stance>', `${STANCES.join(', ')} (default: supports)`)
    .option(
      '--json-file <file>',
      'take everything from a JSON file with the body that the API takes; - reads the standard input',
    )
}

function evidenceOf(flags: EvidenceFlags): Record<string, unknown> {
  const piece = {
    url: flags.evidenceUrl,
    title: flags.evidenceTitle,
    publisher: flags.evidencePublisher,
    publishedOn: flags.evidencePublishedOn,
    note: flags.evidenceNote,
    stance: flags.evidenceStance,
  }
  return Object.values(piece).some((value) => value !== undefined) ? { evidence: [piece] } : {}
}

export interface Body {
  readonly raw: unknown
  /** Where a person finds the input of a pointer. */
  readonly placeOf: (pointer: string) => string
}

async function bodyOfFile(host: Host, file: string): Promise<Body> {
  const bytes = await readInput(host, { file, limit: BODY_BYTES, pointer: '/jsonFile' })
  try {
    const raw: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return { raw, placeOf: (pointer) => `${inputName(file)}${pointer === '' ? '' : ` ${pointer}`}` }
  } catch (cause) {
    const message = `expected JSON in UTF-8, got ${shown(bytes.toString('utf8', 0, 40))} (${(cause as Error).message})`
    throw new ReckonError(
      'invalid',
      `${inputName(file)} cannot be read: ${message}`,
      [{ pointer: '/jsonFile', message }],
      { cause },
    )
  }
}

/**
 * The body of a request: from the file when one is named, else from the flags.
 * @param fields - what the flags beside the evidence say; undefined where one was not given
 * @throws ReckonError `invalid` when both are given, or the file holds no JSON
 */
export async function bodyOf(
  host: Host,
  flags: EvidenceFlags,
  fields: Readonly<Record<string, unknown>>,
): Promise<Body> {
  const { jsonFile } = flags
  const evidence = evidenceOf(flags)
  if (jsonFile === undefined) return { raw: { ...fields, ...evidence }, placeOf: flagOf }
  const problems: Problem[] = [
    ...Object.keys(fields).filter((name) => fields[name] !== undefined),
    ...Object.keys(evidence),
  ].map((name) => ({ pointer: `/${name}`, message: 'expected nothing beside --json-file, got a value' }))
  if (problems.length === 0) return bodyOfFile(host, jsonFile)
  const message = problems.map((problem) => problem.message).join('; ')
  throw new ReckonError('invalid', `Give a file or flags, not both: ${message}`, problems)
}

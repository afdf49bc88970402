/** Commands that a reader can copy: where the rest of a section is, where a number comes from. */
import type { Clocks } from '../domain/clocks.ts'
import type { ReportScope } from './report-scope.ts'

/** A word for a POSIX shell, which takes nothing in it for a command. */
function shellWord(text: string): string {
  return /^[\w.,:@/+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

export function command(words: readonly string[]): string {
  return ['reckon', ...words.map(shellWord)].join(' ')
}

/** The flags that set both clocks and the limits that every command knows. */
export function limitFlags(clocks: Clocks, { sourceId, speaker, topic }: ReportScope): string[] {
  return [
    '--as-of',
    clocks.asOf,
    ...(clocks.recordedBy === null ? [] : ['--recorded-by', clocks.recordedBy]),
    ...(sourceId === null ? [] : ['--source', String(sourceId)]),
    ...(speaker === null ? [] : ['--speaker', speaker]),
    ...(topic === null ? [] : ['--topic', topic]),
  ]
}
